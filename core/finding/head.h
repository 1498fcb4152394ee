/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * head: which claim of a finding stands for it: one that is understood by
 * itself, from as near to where it comes from as there is.
 */
#ifndef FINDING_HEAD_H
#define FINDING_HEAD_H

#include "finding/parts.h"

/* head_faults: how many things keep a content from being understood alone:
 * a leading "However" or "It", a colon before the matter, gaps, too few or
 * too many characters. */
unsigned head_faults(const struct claim *c);

#define HEAD_COST_MAX ((int64_t)1 << 48)

/* head_cost: 0 to HEAD_COST_MAX; the lower, the better a claim stands for what
 * it says. Faults first; then a body's own notice, fewer outlets in between, no
 * hearsay, a longer chain, an earlier page. */
int64_t head_cost(const struct merge *m, const struct view *v);

/* head_of: of those with the strongest voice the best. */
uint32_t head_of(const struct merge *m, const uint32_t *members, size_t n);

#endif
