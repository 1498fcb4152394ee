/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bound: how far a number reaches with the words beside it: "about 4,000",
 * "more than 40", 3万以上.
 */
#ifndef FINDING_BOUND_H
#define FINDING_BOUND_H

#include "base/str.h"

/* bound: the least and the most that is meant, in thousandths. */
struct bound {
	uint64_t least, most;
};

/* bound_read: of the number that stands at `at` and has `value`. "About" and
 * "nearly" allow a tenth either way. */
struct bound bound_read(struct str s, struct span at, uint64_t value);

/* bound_meets: may both be the same number? */
bool bound_meets(struct bound x, struct bound y);

#endif
