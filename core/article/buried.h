/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ARTICLE_BURIED_H
#define ARTICLE_BURIED_H

#include "article/html.h"

/* buried_text: the text of an article that a page holds in its scripts only,
 * as a string there: plain, or a piece of HTML.
 * In:   title: the text must speak of it; without one nothing is taken
 * Out:  the longest such string, decoded; empty when there is none. A string
 *       may itself be JSON, BURIED_DEPTH_MAX deep
 * Cost: linear; meant for pages that show no text */
struct str buried_text(struct arena *a, const struct tree *t, struct str title);

/* buried_is_html: is it markup rather than plain text? */
bool buried_is_html(struct str text);

enum { BURIED_DEPTH_MAX = 3, BURIED_BYTES_MIN = 300 };

#endif
