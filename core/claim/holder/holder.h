/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * holder: through whom a claim comes: the chain runs from the outlet through
 * the agency that the paragraph credits, the claims around this one, who
 * quotes or was told it, and the speaker, to whom he cites. Who denies what
 * another reports is no link of it.
 */
#ifndef CLAIM_HOLDER_H
#define CLAIM_HOLDER_H

#include "claim/english/span.h"

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
