/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheet: what a source's check came to: a line a check, more where it is at
 * fault.
 */
#ifndef KIT_SHEET_H
#define KIT_SHEET_H

#include "base/buf.h"
#include "base/json.h"

enum sheet_mark { SHEET_OK, SHEET_FAULT, SHEET_PASSED };

struct sheet_line {
	const char *check; /* "manual" */
	enum sheet_mark mark;
	struct str said;
};

enum { SHEET_FAULTS_MAX = 8 }; /* told of one check; others are counted */

struct sheet {
	struct arena *arena;
	struct {
		struct sheet_line *at;
		size_t len, cap;
	} lines;
	size_t faults;
};

/* sheet_add: one line. SHEET_PASSED: the check was passed over, and why. */
void sheet_add(struct sheet *s, const char *check, enum sheet_mark mark,
	       const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* sheet_faults: faults of one check so far. */
size_t sheet_faults(const struct sheet *s, const char *check);

/* sheet_join: add the lines of sheet_json, from a process that is not
 * trusted. */
void sheet_join(struct sheet *s, const json_t *from);

/* sheet_text: for people, a line each and the sum. sheet_json: the same for
 * programs; owner: caller. */
struct str sheet_text(const struct sheet *s, struct str source);
json_t *sheet_json(const struct sheet *s, struct str source);

#endif
