/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * near: texts that copy each other, by shingles of eight words (or sixteen
 * characters of a text without blanks).
 * Source: Broder 1997 (resemblance and containment); Nicholls 2019 finds
 * reuse of news by shingles.
 */
#ifndef FINDING_NEAR_H
#define FINDING_NEAR_H

#include "finding/cluster.h"

#include "base/str.h"

enum {
	NEAR_WORDS = 8,
	NEAR_HASHES = 128,
	NEAR_BANDS = 16,
	NEAR_BYTES = 1 << 16 /* of a text; the rest is not looked at */
};

/* shingles: digests, sorted, each once. */
struct shingles {
	uint64_t *at;
	size_t len;
};

/* near_read: shingles of a text; none when it is shorter than one.
 * Owner: `a`. */
void near_read(struct arena *a, struct str text, struct shingles *ret);

/* near_inside: which part of x stands in y too, 0 to 1. */
double near_inside(const struct shingles *x, const struct shingles *y);

/* near_pairs: pairs of n texts of which one stands to `floor` in the other,
 * as a < b, sorted; score is the larger containment. Candidates come from
 * MinHash bands, one band at a time, and are then checked exactly; a short
 * text inside a much longer one is found by near_inside only. */
void near_pairs(struct arena *a, const struct shingles *all, size_t n,
		double floor, struct link_pairs *ret);

#endif
