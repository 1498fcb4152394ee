/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/decision.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/vec.h"

/* How much of a passage must be there, the most first. */
enum tier { TIER_ALL, TIER_QUOTE, TIER_CONTENT, TIERS };

/* entry: a claim under one of its keys. */
struct entry {
	uint64_t key;
	struct str id;
	size_t claim;
};

struct binder {
	struct arena *a; /* of what is handed out */
	struct arena *work;
	const struct corpus *in;
	struct map wanted; /* captures and addresses of passages */
	struct map here;   /* those of them that the corpus has */
	struct {
		struct entry *at;
		size_t len, cap;
	} entries;
};

static uint64_t
mix(uint64_t a, uint64_t b)
{
	return (a ^ (b + 0x9e3779b97f4a7c15u + (a << 6) + (a >> 2))) *
	       0xff51afd7ed558ccdu;
}

static uint64_t
key_of(enum tier tier, struct str page, const struct passage *p)
{
	uint64_t key = mix(tier + 1, str_hash(page));

	if (tier != TIER_CONTENT)
		key = mix(key, str_hash(p->quote));
	if (tier != TIER_QUOTE)
		key = mix(key, str_hash(p->content) + 1);
	return key;
}

static void
wanted_read(struct binder *b, const struct passages *in)
{
	for (size_t i = 0; i < in->len; i++) {
		*map_put(b->work, &b->wanted, str_hash(in->at[i].capture)) = 1;
		if (in->at[i].address.len)
			*map_put(b->work, &b->wanted,
				 str_hash(in->at[i].address)) = 1;
	}
}

static void
entries_add(struct binder *b, struct str page, size_t claim,
	    const struct passage *p)
{
	for (enum tier tier = 0; page.len && tier < TIERS; tier++)
		*vec_add(b->work, &b->entries) =
			(struct entry){key_of(tier, page, p),
				       b->in->claims.at[claim].id, claim};
}

static int
by_key(const void *x, const void *y)
{
	const struct entry *a = x, *b = y;

	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return str_cmp(a->id, b->id);
}

/* Of all articles only those that a passage names, by their ids. */
static void
entries_make(struct binder *b)
{
	const struct articles *pages = &b->in->articles;
	const struct claims *claims = &b->in->claims;
	struct map by_id = {0};

	for (size_t i = 0; i < pages->len; i++) {
		uint64_t c = str_hash(pages->at[i].capture);
		uint64_t u = str_hash(pages->at[i].url);

		if (map_get(&b->wanted, c) == MAP_NONE &&
		    map_get(&b->wanted, u) == MAP_NONE)
			continue;
		*map_put(b->work, &b->here, c) = i;
		if (pages->at[i].url.len)
			*map_put(b->work, &b->here, u) = i;
		*map_put(b->work, &by_id, str_hash(pages->at[i].id)) = i;
	}
	for (size_t i = 0; i < claims->len; i++) {
		size_t at = map_get(&by_id, str_hash(claims->at[i].article));
		struct passage p;

		if (at == MAP_NONE)
			continue;
		p = decision_passage(b->in, &pages->at[at], i);
		entries_add(b, p.capture, i, &p);
		entries_add(b, p.address, i, &p);
	}
	if (b->entries.len)
		qsort(b->entries.at, b->entries.len, sizeof *b->entries.at,
		      by_key);
}

/* Keys may collide: the words decide. */
static bool
words_equal(const struct binder *b, enum tier tier, const struct passage *p,
	    size_t claim)
{
	const struct claim *c = &b->in->claims.at[claim];

	return (tier == TIER_CONTENT || str_eq(c->quote_text, p->quote)) &&
	       (tier == TIER_QUOTE || str_eq(c->content_text, p->content));
}

static bool
has(const struct indices *v, size_t from, size_t claim)
{
	for (size_t i = from; i < v->len; i++)
		if (v->at[i] == claim)
			return true;
	return false;
}

static void
tier_find(struct binder *b, enum tier tier, struct str page,
	  const struct passage *p, struct indices *ret)
{
	uint64_t key = key_of(tier, page, p);
	size_t lo = 0, hi = b->entries.len, from = ret->len;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (b->entries.at[mid].key < key)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < b->entries.len && b->entries.at[lo].key == key &&
	       ret->len < from + DECISION_PASSAGES_MAX;
	     lo++) {
		size_t claim = b->entries.at[lo].claim;

		if (words_equal(b, tier, p, claim) && !has(ret, 0, claim))
			*vec_add(b->a, ret) = claim;
	}
}

static bool
passage_find(struct binder *b, const struct passage *p, struct indices *ret)
{
	size_t before = ret->len;

	for (enum tier tier = 0; tier < TIERS; tier++) {
		if (tier == TIER_CONTENT && !p->content.len)
			break;
		tier_find(b, tier, p->capture, p, ret);
		if (p->address.len)
			tier_find(b, tier, p->address, p, ret);
		if (ret->len > before)
			return true;
	}
	return false;
}

static bool
page_is_here(const struct binder *b, const struct passage *p)
{
	return map_get(&b->here, str_hash(p->capture)) != MAP_NONE ||
	       (p->address.len &&
		map_get(&b->here, str_hash(p->address)) != MAP_NONE);
}

static void
passages_find(struct binder *b, const struct passages *in, struct ruling *to,
	      struct indices *ret)
{
	for (size_t i = 0; i < in->len; i++) {
		const struct passage *p = &in->at[i];

		if (!page_is_here(b, p))
			to->away++;
		else if (!passage_find(b, p, ret))
			to->lost++;
	}
}

void
decisions_bind(struct arena *a, const struct corpus *in, struct rulings *ret)
{
	AUTO_ARENA work = {0};
	struct binder b = {.a = a, .work = &work, .in = in};
	const struct decisions *all = in->decided;

	*ret = (struct rulings){0};
	for (size_t i = 0; all && i < all->len; i++) {
		wanted_read(&b, &all->at[i].of);
		wanted_read(&b, &all->at[i].others);
	}
	if (!b.wanted.len)
		return;
	entries_make(&b);
	for (size_t i = 0; i < all->len; i++) {
		const struct decision *d = &all->at[i];
		struct ruling *to;

		if (d->undone || d->verb == DECISION_UNDO)
			continue;
		to = vec_add(a, ret);
		to->decision = d;
		passages_find(&b, &d->of, to, &to->of);
		passages_find(&b, &d->others, to, &to->others);
	}
}
