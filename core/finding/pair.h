/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FINDING_PAIR_H
#define FINDING_PAIR_H

#include "finding/parts.h"

enum {
	PAIR_DAYS_APART = 92 /* events further apart are two events, whatever
				else their claims share */
};

enum agreement { AGREE_UNKNOWN, AGREE_YES, AGREE_NO };

/* overlap: terms with some flag in x, in y, and those of x that y has too. */
struct overlap {
	size_t x, y, both;
};
struct overlap pair_overlap(const struct reading *x, const struct reading *y,
			    unsigned flags);

struct pair_quantity {
	const struct quantity *x, *y;
};

/* pair_numbers: do the two count the same thing, and to the same number?
 * `ret` is set unless AGREE_UNKNOWN. One equal count outweighs others that
 * differ. */
enum agreement pair_numbers(const struct reading *x, const struct reading *y,
			    struct pair_quantity *ret);

/* pair_units: does one count as many of this as the other of that? Small
 * numbers do not matter. `ret` is set when they do. */
bool pair_units(const struct reading *x, const struct reading *y,
		struct pair_quantity *ret);

/* pair_gap: days between two events; 0 when they may overlap. */
int32_t pair_gap(const struct view *x, const struct view *y);

/* pair_score: how sure it is that two claims say the same, in millionths;
 * CLUSTER_APART when they cannot. `cosine` is that of their contents. */
int32_t pair_score(const struct merge *m, const struct view *x,
		   const struct view *y, double cosine);

#endif
