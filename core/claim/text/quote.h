/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * quote: pairs of quotation marks within a paragraph, of every style, and
 * what is left of them when a page or a translator broke them: any closer
 * ends any opener that has none of its own, and a quote ends with its
 * paragraph at the latest.
 */
#ifndef CLAIM_QUOTE_H
#define CLAIM_QUOTE_H

#include "claim/parts.h"

enum {
	QUOTE_DEPTH_MAX = 4,  /* quotes inside quotes */
	QUOTE_LOOK_MAX = 400, /* tokens looked ahead for a single closer */
	QUOTE_SCARE_WORDS = 3 /* up to here it may be a mere term */
};

/* quotes_find: the quotes of every paragraph of `d`, in order of their
 * openers; sets the tokens' `quote`. Marks that are no quotation marks after
 * all (apostrophes) become TOKEN_PUNCT. Cost: linear. */
void quotes_find(struct arena *a, struct doc *d);

#endif
