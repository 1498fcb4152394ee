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
	struct strs names, texts;	     /* those read already */
	struct err err; /* why a partial failed; ERR_NONE: none did */
};

/* templates_get: the text of "NAME.md". A name has ASCII letters, digits,
 * "-" and "_" only. Errors: ERR_USAGE (name), ERR_SYSTEM, ERR_LIMIT. */
int templates_get(struct templates *t, struct str name, struct str *ret,
		  struct err *err);

/* templates_style: the text of "NAME.css", from the same folders. */
int templates_style(struct templates *t, struct str name, struct str *ret,
		    struct err *err);

/* templates_partial: for struct mustache; false and `t->err` when there is
 * no such file. */
bool templates_partial(void *t, struct str name, struct str *ret);

/* template_markdown: markdown_make with the template of that name; a partial
 * that is not there is an error, not nothing. */
int template_markdown(struct templates *t, struct str name,
		      const json_t *ledger, struct str *ret, struct err *err);

#endif
