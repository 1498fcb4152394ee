/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/rank.h"
#include "brief/hand.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/vec.h"

/* A finding of its own, whatever else its origin says. */
enum { ALONE_WORTH = 40, COMPARED_MAX = 2000 };

static int
by_rank(const void *x, const void *y)
{
	const struct rank *a = x, *b = y;

	if (a->worth != b->worth)
		return a->worth < b->worth ? 1 : -1;
	return str_cmp(a->id, b->id);
}

/* Unnamed people of one outlet are one origin, but not one speaker. */
static struct str
speaker_name(const struct claim *c)
{
	const struct holder *h = claim_speaker(c);

	return h ? h->name : (struct str){0};
}

/* rank_key: a finding that stands in one article and has one origin. */
static uint64_t
rank_key(const struct composer *c, const struct finding *f)
{
	uint64_t article = 0, origin;

	if (f->origins.len != 1)
		return 0;
	for (size_t i = 0; i < f->claims.len; i++) {
		uint64_t h = str_hash(claim_article(c, f->claims.at[i])->id);

		if (article && h != article)
			return 0;
		article = h;
	}
	origin = str_hash(f->origins.at[0].name) * 31 +
		 str_hash(speaker_name(claim_at(c, f->claims.at[0])));
	return (article ^ (origin * 0x9e3779b97f4a7c15u)) | 1;
}

static struct span
shown_at(const struct composer *c, const struct rank *r)
{
	return claim_sight(c, r->head)->at;
}

static size_t
length(struct span at)
{
	return at.e - at.b;
}

/* inside: its words stand in the other's; of two equal ones the first. */
static bool
inside(const struct composer *c, const struct ranks *v, size_t i, size_t of)
{
	struct span x = shown_at(c, &v->at[i]), y = shown_at(c, &v->at[of]);

	if (c->article_of[v->at[i].head] != c->article_of[v->at[of].head] ||
	    x.b < y.b || x.e > y.e)
		return false;
	return length(x) < length(y) || of < i;
}

/* over: the finding whose words hold those of number i, the longest there
 * is, so that nothing holds that one; i itself when there is none. */
static size_t
over(const struct composer *c, const struct ranks *v, size_t i)
{
	enum status status = c->in->findings->at[v->at[i].finding].status;
	size_t best = i;

	if (!v->at[i].key ||
	    (status != STATUS_SINGLE && status != STATUS_STATED))
		return i;
	for (size_t k = 0; k < v->len && k < COMPARED_MAX; k++)
		if (k != i && inside(c, v, i, k) &&
		    (best == i || inside(c, v, best, k)))
			best = k;
	return best;
}

/* leader_of: of those in one article from one origin, the first leads and
 * the lesser ones that follow stand under it. */
static size_t
leader_of(struct composer *c, struct map *first, const struct rank *r, size_t i)
{
	size_t *at = map_put(c->arena, first, r->key);

	if (*at == MAP_NONE)
		*at = i;
	return r->worth < ALONE_WORTH ? *at : i;
}

static void
lead(struct composer *c, struct ranks *v)
{
	struct map first = {0};

	for (size_t i = 0; i < v->len; i++) {
		struct rank *r = &v->at[i];

		r->leader = hand_kept(c, r->finding) ? i : over(c, v, i);
		r->shown = r->leader == i;
		if (r->shown && r->key && !hand_kept(c, r->finding))
			r->leader = leader_of(c, &first, r, i);
	}
	for (size_t i = 0; i < v->len; i++)
		if (!v->at[i].shown)
			v->at[i].leader = v->at[v->at[i].leader].leader;
}

struct ranks
rank_all(struct composer *c)
{
	const struct findings *all = c->in->findings;
	struct ranks v = {0};

	for (size_t i = 0; i < all->len; i++) {
		const struct finding *f = &all->at[i];
		size_t head = claim_best(c, f);

		if (head == NO_INDEX || !finding_this_week(c, f))
			continue;
		*vec_add(c->arena, &v) = (struct rank){
			.finding = i,
			.head = head,
			.worth = finding_worth(c, i),
			.key = rank_key(c, f),
			.id = f->id,
		};
	}
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_rank);
	lead(c, &v);
	return v;
}
