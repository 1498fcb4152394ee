/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * holder: who stands behind a source phrase, and through whom. Pronouns,
 * "the official", "the ministry", surnames and acronyms are looked up among
 * what was named before in the article; the chain runs from the outlet
 * through the claims around this one and the outlets it was told to.
 * Source: recency and agreement, after Hobbs 1978; no parser.
 */
#ifndef CLAIM_HOLDER_H
#define CLAIM_HOLDER_H

#include "claim/span.h"

enum {
	HOLDER_LOOK_BACK = 60, /* mentions looked at for a pronoun */
	HOLDER_PARAGRAPHS_BACK = 4
};

/* holders_resolve: the chains of claims[i], made from drafts[i]; `parents`
 * as claims_nest gave them, `cues` one set a sentence. */
struct holder_work {
	const struct doc *d;
	const struct drafts *drafts;
	const size_t *parents;
	struct cues *const *cues;
};
void holders_resolve(struct arena *a, const struct holder_work *w,
		     struct claims *io);

#endif
