/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * byline: who wrote it. "By A in Tokyo and B in Washington" is two persons.
 */
#ifndef ARTICLE_BYLINE_H
#define ARTICLE_BYLINE_H

#include "article/article.h"

/* byline_add: add the names of a byline, each once.
 * In:    line: one name or a whole byline, English or Japanese;
 *        publisher: a byline equal to it is an organisation
 * Out:   addresses, handles, roles ("Staff writer", 記者), places ("in
 *        Tokyo") and leads ("By", "著者：") are taken off; what is then no
 *        name is left out
 * Owner: `a` */
void byline_add(struct arena *a, struct str line, struct str publisher,
		struct bylines *ret);

/* byline_one: add one name as it is. */
void byline_one(struct arena *a, struct str name, bool body,
		struct bylines *ret);

/* byline_is_body: does the name look like an organisation's? */
bool byline_is_body(struct str name, struct str publisher);

#endif
