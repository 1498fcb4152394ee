/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * compose: some systems write が as か and a voicing mark of its own (NFD). The
 * rules know the single letter, so such a text is read as its composed copy,
 * and every span of what was found is then moved back to the bytes of the
 * page. Kana only: other letters are matched by nothing that would care.
 * Source: Unicode Standard Annex 15; the pairs are those of U+3099, U+309A
 */
#ifndef CLAIM_COMPOSE_H
#define CLAIM_COMPOSE_H

#include "claim/claim.h"

/* composed: where the marks stood that were joined to the letter before. */
struct composed {
	const size_t *marks;
	size_t len;
};

/* compose_article: false when there is nothing to join; else *ret is the
 * article with composed text, blocks and links. Cost: linear.
 * Owner: `a`; the rest of the article is lent. */
bool compose_article(struct arena *a, const struct article *in,
		     struct article *ret, struct composed *way);

/* compose_back: claims of the composed text as claims of `in`; names of
 * holders stay composed. Drops what the verbatim gate refuses. */
void compose_back(struct arena *a, const struct article *in,
		  const struct composed *way, struct claims *io);

#endif
