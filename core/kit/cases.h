/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cases: folders with a page and what is wanted of it:
 *
 *	cases/NAME/page.html	or page.* of another kind
 *	cases/NAME/want.json	the article: one object, or a list of them
 *	cases/NAME/want.claims	a line a claim: stance | who | quote
 *	cases/NAME/want.items	of a list page: a line of JSON an item
 *
 * What changes with the program's version or the file's place is left out.
 */
#ifndef KIT_CASES_H
#define KIT_CASES_H

#include "base/err.h"
#include "base/json.h"
#include "kit/sheet.h"

enum { CASES_MAX = 1000 };

struct kit_case {
	struct str name, dir;
	struct str page; /* its bytes */
};

struct kit_cases {
	struct kit_case *at;
	size_t len, cap;
};

/* cases_open: the cases of a folder, by name.
 * Errors: ERR_SYSTEM; ERR_ABSENT when there is none */
int cases_open(struct arena *a, struct str dir, struct kit_cases *ret,
	       struct err *err);

/* cases_articles, cases_items: hold what was read from a case against what is
 * wanted; the first difference of each file goes to the sheet. With `update`
 * the files are written anew instead.
 * In: articles or items as JSON, as trial_end gives them
 * Errors: ERR_SYSTEM when a file cannot be written */
int cases_articles(struct sheet *s, const struct kit_case *c,
		   const json_t *articles, bool update, struct err *err);
int cases_items(struct sheet *s, const struct kit_case *c, const json_t *items,
		bool update, struct err *err);

#endif
