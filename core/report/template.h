/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * template: template files by name, from the first folder that has them, so
 * that a desk's own templates stand before the installed ones. Each file is
 * read once.
 *
 *	struct templates t = {.arena = a, .dirs = {of_desk, installed}};
 *	if (template_markdown(&t, STR("weekly"), ledger, &markdown, err) < 0)
 */
#ifndef REPORT_TEMPLATE_H
#define REPORT_TEMPLATE_H

#include "report/mustache.h"

enum { TEMPLATE_DIRS_MAX = 4, TEMPLATE_NAME_MAX = 64 };

struct templates {
	struct arena *arena;
	const char *dirs[TEMPLATE_DIRS_MAX]; /* NULL: none */
	struct str finding;		     /* asked for; empty for none */
	struct strs names, texts, paths;     /* those read already */
	struct err err; /* why a partial failed; ERR_NONE: none did */
};

/* template_fault: what is wrong in a line of a template. */
struct template_fault {
	struct str name, what;
	size_t line;
};

struct template_faults {
	struct template_fault *at;
	size_t len, cap;
};

/* templates_get: the text of "NAME.md". A name has ASCII letters, digits,
 * "-" and "_" only. Errors: ERR_USAGE (name), ERR_ABSENT with the nearest
 * there is, ERR_SYSTEM, ERR_LIMIT. */
int templates_get(struct templates *t, struct str name, struct str *ret,
		  struct err *err);

/* templates_path: the file of a template that was read; its name when none.
 * template_about: what it is for: the first comment of its text, up to its
 * first full stop; empty for a part of others. */
struct str templates_path(const struct templates *t, struct str name);
struct str template_about(struct arena *a, struct str text);

/* template_check: what can be told without data: tags that no ledger has, in
 * the sections in which they stand, with the nearest that there is; sections
 * and tags that are not closed; partials that are not there. */
void template_check(struct templates *t, struct str name,
		    struct template_faults *ret);

/* templates_file: the text and path of "NAME.ENDING". */
int templates_file(struct templates *t, struct str name, const char *ending,
		   struct str ret[2], struct err *err);

/* templates_style: the text of "NAME.css", from the same folders. */
int templates_style(struct templates *t, struct str name, struct str *ret,
		    struct err *err);

/* templates_partial: for struct mustache; false and `t->err` when there is
 * no such file. */
bool templates_partial(void *t, struct str name, struct str *ret);

/* template_markdown: the ledger by the template of that name. The template is
 * checked first; then a sentence of the ledger without its citation, and one of
 * the template's own without any, are refused, unless the line before it, or
 * its own, says {{! house }}. Templates have, beside the ledger, {{say}}: the
 * house's words; {{section}}: sections by kind; {{finding}}: the one asked for;
 * {{cited}}, {{cited_captures}}: what this document cites.
 * In:     t->finding: id (its beginning is enough) or number of a key finding;
 *         empty for none
 * Errors: ERR_FORMAT and ERR_REFUSED naming file and line; ERR_ABSENT when
 *         there is no such finding
 * Cost:   linear; the template is rendered three times */
int template_markdown(struct templates *t, struct str name,
		      const json_t *ledger, struct str *ret, struct err *err);

#endif
