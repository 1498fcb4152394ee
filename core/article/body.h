/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * body: where in a page of an unknown site the article stands.
 */
#ifndef ARTICLE_BODY_H
#define ARTICLE_BODY_H

#include "article/html.h"

/* body_find: the element that holds the body, STR_NONE when there is no
 * running text. Each block of text is worth its length when it reads like a
 * paragraph and costs something when it is a link list or a label; the
 * element whose blocks sum up best is taken, unless one that is named as a
 * body ("articleBody", "entry-content") holds most of that.
 * Out:  what is no story anywhere (consent, comments, menus) is dropped
 * Cost: linear */
size_t body_find(struct tree *t);

/* body_prune: drop what stands in the body and is not of it: sharing,
 * related stories, newsletters, comments, captions' credits, link lists. A
 * part that holds a third of the text is never dropped. */
void body_prune(struct tree *t, size_t body);

#endif
