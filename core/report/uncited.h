/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * uncited: sentences that a template prints without their citation, and those
 * that it says itself. Part of markdown.
 */
#ifndef REPORT_UNCITED_H
#define REPORT_UNCITED_H

#include "base/map.h"
#include "report/markdown.h"

/* What a text of a template is replaced by, in the bare template: these
 * private characters around its number. */
#define HOLE_OPEN "\xEE\x80\x80"
#define HOLE_CLOSE "\xEE\x80\x81"

/* uncited: a rendering while it is watched. */
struct uncited {
	struct arena *arena;
	const struct markdown_places *places; /* or NULL */
	struct map words, marks; /* statements by what is printed of them */
	struct {
		struct told {
			bool said, cited;
			struct str name; /* of the template, where first said */
			size_t line;
			struct str words;
		} * at;
		size_t len, cap;
	} told; /* one a statement */
	struct {
		struct origin_at {
			size_t out, line;
			struct str name;
		} * at;
		size_t len, cap;
	} origins; /* where the bytes that were written come from */
};

/* uncited_start: the statements of the ledger. uncited_at, uncited_value: as
 * the members of struct mustache. */
void uncited_start(struct uncited *u, const json_t *ledger);
void uncited_at(struct uncited *u, size_t out, struct str name, size_t line);
void uncited_value(struct uncited *u, const json_t *value);

/* uncited_statements: each statement that was printed was cited.
 * uncited_own: each sentence of the bare template that is its own has a link
 * to a citation in its paragraph, or is the house's. Errors: ERR_REFUSED */
int uncited_statements(const struct uncited *u, struct err *err);
int uncited_own(const struct uncited *u, struct str bare, struct err *err);

#endif
