/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * nest: which claim stands inside the content of which. The parent is the
 * claim with the smallest content that holds this claim's cue (its content,
 * when it has no cue).
 */
#ifndef CLAIM_NEST_H
#define CLAIM_NEST_H

#include "claim/parts.h"

enum { NEST_DEPTH_MAX = 16 };

/* claims_nest: set `parent` of claims with provisional ids, and put in `ret`
 * (len items, in `a`) the index of each one's parent, or SIZE_MAX.
 * Cost: tokens plus the sum of the contents' lengths. */
void claims_nest(struct arena *a, const struct doc *d, struct claims *io,
		 size_t **ret);

#endif
