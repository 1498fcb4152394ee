/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lasting: selectors of elements that look as if they would outlive the page:
 * by ids, attributes and classes that people wrote, not a program.
 */
#ifndef KIT_LASTING_H
#define KIT_LASTING_H

#include "article/html.h"

/* lasting_name: the element's own best name: "#story",
 * "[itemprop=articleBody]", "div.story", "div".
 * lasting_select: a selector that finds this element first; the shortest that
 * finds no other, if there is one.
 * Owner: `a`. Cost: the nodes, for each of the first 32 classes of each element
 *        that is named */
struct str lasting_name(struct arena *a, const struct tree *t, size_t i);
struct str lasting_select(struct arena *a, const struct tree *t, size_t i);

#endif
