/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ld: JSON as pages really carry it, and the JSON-LD objects of a page.
 */
#ifndef ARTICLE_LD_H
#define ARTICLE_LD_H

#include "article/html.h"
#include "base/json.h"

struct values { /* borrowed */
	json_t **at;
	size_t len, cap;
};

struct ld {
	struct values roots;   /* owned: one a script */
	struct values objects; /* borrowed: every object with a @type, in
				  document order, @graph and lists opened */
	size_t broken;	       /* scripts that could not be mended */
};

enum { LD_OBJECTS_MAX = 2000, LD_DEPTH_MAX = 8 };

/* ld_parse: one JSON text, mended where it is not JSON: CDATA and comment
 * marks, a text escaped once more as HTML, raw control characters and single
 * quotes in strings, missing values, commas too many, "\'" and lone
 * surrogates. NULL when that does not help. Owner: caller. */
json_t *ld_parse(struct arena *a, struct str s);

/* ld_collect: all JSON-LD of a page; ld_free gives the JSON back. A script
 * that cannot be mended is counted and costs no other. */
void ld_collect(struct arena *a, const struct tree *t, struct ld *ret);
void ld_free(struct ld *ld);

/* ld_is: is `type` the type of the object, or one of its types? */
bool ld_is(const json_t *o, const char *type);

/* ld_article: the object that describes the page's article: a type that ends
 * in "Article" or "Posting", best the one whose address is `url`; NULL. */
const json_t *ld_article(const struct ld *ld, struct str url);

/* ld_type: the nth object of that type, NULL. */
const json_t *ld_type(const struct ld *ld, const char *type, size_t nth);

/* json_path: "a.b[0].c"; a name steps into the first item of a list of
 * objects, a number into a list. NULL when a step is missing. */
const json_t *json_path(const json_t *j, const char *path);

/* json_scalar: text of a string, number or truth value; of a list its first
 * item; of an object its "name", "@value" or "@id". Empty otherwise. */
struct str json_scalar(struct arena *a, const json_t *j);

#endif
