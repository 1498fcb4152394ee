/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rank: the order of the key findings. What one origin says in one article
 * makes one key finding with its lesser statements under it.
 */
#ifndef BRIEF_RANK_H
#define BRIEF_RANK_H

#include "brief/worth.h"

/* LISTED_WORTH: what is worth less is counted, not listed, when anything else
 * is: a few words that point back, told by nobody known. */
enum { LISTED_WORTH = 0 };

/* rank: one finding of this week. `head` speaks for it. */
struct rank {
	size_t finding, head;
	int worth;
	size_t leader; /* index into ranks: itself, or whom it stands under */
	bool shown;    /* false: its words stand in the leader's already */
	uint64_t key;  /* of its article and origin; 0: has several */
	struct str id;
};

struct ranks {
	struct rank *at;
	size_t len, cap;
};

/* rank_all: findings of this week that somebody is for, by worth.
 * Cost: O(n log n), and O(n) per leader of the same article and origin. */
struct ranks rank_all(struct composer *c);

#endif
