/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * faithful: does what was read stand on the page? A source may leave out, join
 * and put in order; it may not write. Letters and digits of the text are looked
 * for in those of the page (its text, its attributes, the data in its scripts),
 * eight in a row at a time, so that no white space, mark, element or join
 * matters. Cells and lines that are shorter are believed.
 * Source: w-shingling (Broder 1997), by characters
 */
#ifndef KIT_FAITHFUL_H
#define KIT_FAITHFUL_H

#include "article/article.h"
#include "article/page.h"

enum {
	FAITHFUL_GRAM = 8, /* letters that are looked for together */
	FAITHFUL_GAP = 10  /* so many that stand nowhere are no join */
};

/* faithful_find: the first piece of `text` that stands nowhere on the page, as
 * it stands in `text`; empty when there is none.
 * Cost: linear in both; 2 MB of `a` */
struct str faithful_find(struct arena *a, const struct page *page,
			 struct str text);

#endif
