/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cluster: average-link clustering of a sparse graph. Pairs that are not
 * given count as 0, so a group must hang together as a whole: one strong
 * pair does not chain two groups.
 */
#ifndef FINDING_CLUSTER_H
#define FINDING_CLUSTER_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

enum {
	CLUSTER_ONE = 1000000,	    /* a score of 1.0 */
	CLUSTER_APART = -1000000000 /* never in one group */
};

/* link: how alike a and b are, in millionths. Whole numbers, so that sums do
 * not hang on their order. */
struct link_pair {
	uint32_t a, b;
	int32_t score;
};

struct link_pairs {
	struct link_pair *at;
	size_t len, cap;
};

/* cluster_rule: what a join needs. A join of two groups that have both
 * `grown` members or more must not be much looser than they are: its average
 * reaches `tight` times that of the looser one's own pairs. So two like events
 * stay two, however alike, while each hangs together better than both do.
 * `grown` 0 asks for the threshold alone. */
struct cluster_rule {
	int32_t threshold;
	double tight;
	uint32_t grown;
};

/* cluster_average: join the two groups with the highest average score until
 * no join satisfies `rule`. Ties go to the group with the lowest member.
 * In:    n nodes in an order that does not depend on the input's; each pair
 *        at most once
 * Out:   label[i]: the lowest node of i's group
 * Cost:  O(E log E) to O(E n) for E pairs */
void cluster_average(size_t n, const struct link_pairs *in,
		     struct cluster_rule rule, uint32_t *label);

#endif
