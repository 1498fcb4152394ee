/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * agree: how far two readings of who says what agree, as measured on the
 * corpora of attribution (Pareti 2015; overlap after Johansson and Moschitti
 * 2010). Spans are compared by their words, a kana or Han character being a
 * word, so that quotation marks and full stops do not count. Claims are
 * matched one to one, best content first.
 */
#ifndef GOLD_AGREE_H
#define GOLD_AGREE_H

#include "claim/claim.h"

/* agreement: counts, to be added up over articles. found: the contents share
 * half their words (Dice >= .5); source: and so do the sources, or neither
 * has one; exact: all three spans hold the same words. */
struct agreement {
	size_t want, got, found, source, exact;
};

/* agree_pair: the claim of `got` that was matched, and how well. */
struct agree_pair {
	size_t got; /* SIZE_MAX: none */
	bool source, exact;
};

/* agree_count: adds one article to `io`. The pair of each wanted claim.
 * Owner: `a`. Cost: O(n * m) in claims. */
struct agree_pair *agree_count(struct arena *a, struct str text,
			       const struct claims *want,
			       const struct claims *got, struct agreement *io);

/* agree_f1: 0 to 100, of `right` matches. */
double agree_f1(const struct agreement *a, size_t right);

#endif
