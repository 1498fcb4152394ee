/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * align: two sequences of digests laid beside each other: a longest common
 * subsequence in linear space, as the longest increasing run of the places at
 * which equal items stand. An item that comes several times is matched first
 * with first, second with second.
 * Source: Hunt and Szymanski 1977, with one match an item; Fredman 1975 for
 * the longest increasing run
 */
#ifndef BASE_ALIGN_H
#define BASE_ALIGN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

#define ALIGN_NONE SIZE_MAX

struct digests {
	uint64_t *at;
	size_t len, cap;
};

/* align: for each item of `then` and of `now`, its partner in the other.
 * partner  in the common subsequence, else ALIGN_NONE
 * moved    has a partner that stands elsewhere in the order
 * Owner: `a`. Cost: O(n log n), whatever the sequences hold. */
struct aligned {
	size_t *partner;
	bool *moved;
};
void align(struct arena *a, const struct digests *then,
	   const struct digests *now, struct aligned *ret_then,
	   struct aligned *ret_now);

#endif
