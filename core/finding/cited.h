/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cited: what a page says of where it has its report from: the agency that is
 * credited, the pages that it links to or names by their title.
 */
#ifndef FINDING_CITED_H
#define FINDING_CITED_H

#include "finding/parts.h"

enum tie {
	TIE_NONE,
	TIE_LINK,  /* a link among others */
	TIE_SOURCE /* named as the source */
};

enum outlet_is {
	OUTLET_NONE,   /* nobody here, or a body that gives out notices */
	OUTLET_UNREAD, /* no page of it was read in full */
	OUTLET_READ
};

/* citation: page x sends its reader to page y, of another outlet. */
struct citation {
	uint64_t outlet; /* of x */
	uint32_t x, y;
	enum tie tie;
};

/* cited_make: fill merge.cited and merge.outlets.
 * Cost: linear in links and texts, a binary search for each link and quoted
 * phrase. */
void cited_make(struct merge *m);

/* cited_outlet: what is known of the publisher of that key. */
size_t cited_outlet(const struct merge *m, uint64_t key);

/* cited_of: the citations of one outlet's pages, sorted by page cited from,
 * then to. */
const struct citation *cited_of(const struct merge *m, uint64_t outlet,
				size_t *ret_n);

/* cited_tie: does page x send its reader to page y? */
enum tie cited_tie(const struct merge *m, uint32_t x, uint32_t y);

/* cited_title: the page other than `page` whose title stands between quotation
 * marks in `text`; NOWHERE. */
uint32_t cited_title(const struct merge *m, uint32_t page, struct str text);

/* cited_agency: the news agency that is credited at the head of a page
 * ("TOKYO (Reuters)", 【共同】) or among its authors; empty without one. */
struct str cited_agency(const struct merge *m, const struct page *p);

#endif
