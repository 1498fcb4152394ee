/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * hostile: pages that nobody meant: cases cut short at each length, with bits
 * turned, pieces moved, data and charsets that lie, nesting without end, other
 * sites' pages. The nth is the same in every run and on every machine.
 */
#ifndef KIT_HOSTILE_H
#define KIT_HOSTILE_H

#include "base/str.h"

enum {
	HOSTILE_DEPTH = 60000,		/* of nested elements and JSON */
	HOSTILE_HUGE = 4 * 1024 * 1024, /* bytes of the largest */
};

/* hostile: what they are made from. */
struct hostile {
	struct strs cases;  /* the source's own pages; at least one */
	struct strs others; /* of other sites */
	size_t count;	    /* wanted; see hostile_count */
};

struct hostile_page {
	struct str bytes;
	struct str what; /* "case 1 cut at 512", to make it again */
};

/* hostile_count: how many there are: `count`, or more when the shortest case
 * cut at every length and the fixed ones need more.
 * hostile_page: the ith. Owner: `a`. Cost: linear in the page. */
size_t hostile_count(const struct hostile *h);
struct hostile_page hostile_page(const struct hostile *h, size_t i,
				 struct arena *a);

#endif
