/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/rank.h"

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
	origin = str_hash(f->origins.at[0].name);
	return (article ^ (origin * 0x9e3779b97f4a7c15u)) | 1;
}

static bool
inside(const struct composer *c, const struct rank *r, const struct rank *of)
{
	struct span x = claim_sight(c, r->head)->at;
	struct span y = claim_sight(c, of->head)->at;

	return c->article_of[r->head] == c->article_of[of->head] &&
	       x.b >= y.b && x.e <= y.e;
}

/* covered_by: a finding further up that has these words; NO_INDEX if none. */
static size_t
covered_by(const struct composer *c, const struct ranks *v, size_t i)
{
	for (size_t k = 0; k < i && k < COMPARED_MAX; k++)
		if (v->at[k].shown && inside(c, &v->at[i], &v->at[k]))
			return v->at[k].leader;
	return NO_INDEX;
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
		size_t over = r->key ? covered_by(c, v, i) : NO_INDEX;

		r->shown = over == NO_INDEX;
		if (!r->shown)
			r->leader = over;
		else
			r->leader = r->key ? leader_of(c, &first, r, i) : i;
	}
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
