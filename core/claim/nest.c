/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/nest.h"

#include <string.h>

enum { NOBODY = UINT32_MAX };

/* Of two that hold a token the smaller one is around it, of two of one size
 * the later one. */
static void
paint(const struct doc *d, const struct claim *c, uint32_t n,
      const size_t *bytes, uint32_t *cover)
{
	for (size_t i = 0; i < c->content.len; i++)
		for (size_t t = doc_token(d, c->content.at[i].b);
		     t < d->tokens.len &&
		     d->tokens.at[t].at.b < c->content.at[i].e;
		     t++)
			if (cover[t] == NOBODY || bytes[n] <= bytes[cover[t]])
				cover[t] = n;
}

/* For each token the claim whose content is the smallest around it. */
static uint32_t *
cover_make(struct arena *a, const struct doc *d, const struct claims *in)
{
	uint32_t *cover = arena_array(a, d->tokens.len + 1, sizeof *cover);
	size_t *bytes = arena_array(a, in->len + 1, sizeof *bytes);

	memset(cover, 0xFF, (d->tokens.len + 1) * sizeof *cover);
	for (size_t i = 0; i < in->len; i++) {
		const struct spans *content = &in->at[i].content;

		for (size_t k = 0; k < content->len; k++)
			bytes[i] += content->at[k].e - content->at[k].b;
		paint(d, &in->at[i], (uint32_t)i, bytes, cover);
	}
	return cover;
}

static size_t
anchor_of(const struct doc *d, const struct claim *c)
{
	if (c->cue.len)
		return doc_token(d, c->cue.at[0].b);
	return d->tokens.len;
}

static struct span
anchor_span(const struct claim *c)
{
	const struct spans *s = c->cue.len ? &c->cue : &c->content;

	return s->len ? s->at[0] : (struct span){0, 0};
}

static bool
makes_cycle(const size_t *parents, size_t child, size_t parent)
{
	for (size_t i = 0; i < NEST_DEPTH_MAX; i++) {
		if (parent == child)
			return true;
		if (parent == SIZE_MAX)
			return false;
		parent = parents[parent];
	}
	return true; /* deeper than anyone means */
}

void
claims_nest(struct arena *a, const struct doc *d, struct claims *io,
	    size_t **ret)
{
	uint32_t *cover = cover_make(a, d, io);
	size_t *parents = arena_array(a, io->len + 1, sizeof *parents);

	for (size_t i = 0; i < io->len; i++)
		parents[i] = SIZE_MAX;
	for (size_t i = 0; i < io->len; i++) {
		uint32_t p = cover[anchor_of(d, &io->at[i])];

		if (p == NOBODY || p == i || makes_cycle(parents, i, p))
			continue;
		parents[i] = p;
		io->at[i].parent = io->at[p].id;
		claim_why(a, &io->at[i], WHY_NEST, STR("inside"),
			  anchor_span(&io->at[p]));
	}
	*ret = parents;
}
