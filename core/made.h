/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * made: what comes of a capture: its articles and all their claims; and as
 * bytes, out of the jail or out of a cache. Reading believes nothing: each
 * claim goes through the verbatim gate again, whoever made it.
 */
#ifndef MADE_H
#define MADE_H

#include "base/pack.h"
#include "claim/extract.h"

struct made {
	struct str key; /* empty: not to be kept; else also the beginning of
			   the articles' digests for merging */
	struct articles articles;
	struct claims claims; /* article by article, as these stand */
	bool *cut;	      /* one an article: it has more claims */
};

/* claims_make: the claims of all articles, as bytes. claims_take: read them
 * into `io`, which has the articles; false when they are not theirs. */
int claims_make(const struct articles *in, const struct extract_options *how,
		struct buf *out, struct err *err);
bool claims_take(struct arena *a, struct unpack *u, struct made *io);

/* made_pack, made_unpack: articles and claims. Owner: texts borrow the bytes
 * or live in `a` */
void made_pack(struct buf *b, const struct made *in);
bool made_unpack(struct arena *a, struct str bytes, struct made *ret);

#endif
