/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gist: what of an article is compared to find its story: the terms of its
 * title, lead, quotes and text, and whose words it passes on. It hangs on the
 * article and its claims alone, never on other articles.
 */
#ifndef FINDING_GIST_H
#define FINDING_GIST_H

#include "finding/parts.h"

struct gist {
	struct vector terms; /* counts: vector_count */
	uint64_t outlet;     /* key of the publisher's name */
	struct keys {
		uint64_t *at;
		size_t len, cap;
	} through; /* of outlets whose words are passed on */
};

/* gist_read: Owner: `a`. Cost: one reading of at most STORY_BYTES and of the
 * claims' outlets. */
void gist_read(struct arena *a, const struct merge *m, const struct page *p,
	       struct gist *ret);

/* gist_cites: does the page pass on what that outlet says? */
bool gist_cites(const struct gist *g, uint64_t outlet);

#endif
