/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/keep.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/vec.h"

/* share: claims that a finding has in common with what was issued. */
struct share {
	size_t finding, track, n;
	struct str now, then; /* ids */
};

struct shares {
	struct share *at;
	size_t len, cap;
};

struct keeper {
	struct arena *a; /* scratch */
	const struct corpus *in;
	const struct tracks *then;
	struct map articles; /* id -> index */
	struct map keys;     /* key -> track */
	struct shares shares;
	size_t *track_of, *finding_of;
};

struct str
keep_key(struct arena *a, const struct article *from, const struct claim *in)
{
	struct str rest, at = from->url.len ? from->url : from->capture;
	struct str host = str_cut(at, STR("://"), &rest);

	return str_fmt(
		a, "%016llx",
		(unsigned long long)(str_hash(rest.len ? rest : host) * 31 +
				     str_hash(in->quote_text)));
}

static void
then_read(struct keeper *k)
{
	for (size_t i = 0; i < k->in->articles.len; i++)
		*map_put(k->a, &k->articles,
			 str_hash(k->in->articles.at[i].id)) = i;
	for (size_t i = 0; i < k->then->len; i++)
		for (size_t n = 0; n < k->then->at[i].keys.len; n++)
			*map_put(k->a, &k->keys,
				 str_hash(k->then->at[i].keys.at[n])) = i;
}

static size_t
track_of(struct keeper *k, size_t claim)
{
	const struct claim *c = &k->in->claims.at[claim];
	size_t i = map_get(&k->articles, str_hash(c->article));

	if (i == MAP_NONE)
		return MAP_NONE;
	return map_get(&k->keys,
		       str_hash(keep_key(k->a, &k->in->articles.at[i], c)));
}

static void
shares_add(struct keeper *k, const struct finding *f, size_t finding)
{
	struct map of = {0};

	for (size_t i = 0; i < f->claims.len; i++) {
		size_t t = track_of(k, f->claims.at[i]), *n;

		if (t == MAP_NONE)
			continue;
		n = map_put(k->a, &of, t);
		if (*n == MAP_NONE) {
			*n = k->shares.len;
			*vec_add(k->a, &k->shares) = (struct share){
				finding, t, 0, f->id, k->then->at[t].id};
		}
		k->shares.at[*n].n++;
	}
}

static int
by_share(const void *x, const void *y)
{
	const struct share *a = x, *b = y;
	int order = (b->n > a->n) - (b->n < a->n);

	if (!order)
		order = str_cmp(a->then, b->then);
	return order ? order : str_cmp(a->now, b->now);
}

static void
shares_settle(struct keeper *k, size_t findings)
{
	struct shares *v = &k->shares;

	k->track_of = arena_array(k->a, findings + 1, sizeof(size_t));
	k->finding_of = arena_array(k->a, k->then->len + 1, sizeof(size_t));
	for (size_t i = 0; i < findings; i++)
		k->track_of[i] = MAP_NONE;
	for (size_t i = 0; i < k->then->len; i++)
		k->finding_of[i] = MAP_NONE;
	if (v->len)
		qsort(v->at, v->len, sizeof *v->at, by_share);
	for (size_t i = 0; i < v->len; i++) {
		const struct share *s = &v->at[i];

		if (k->track_of[s->finding] != MAP_NONE ||
		    k->finding_of[s->track] != MAP_NONE)
			continue;
		k->track_of[s->finding] = s->track;
		k->finding_of[s->track] = s->finding;
	}
}

/* What a finding shares beside the id that it keeps. */
static void
rest_tell(struct keeper *k, struct arena *a, struct identity *ret)
{
	for (size_t i = 0; i < k->shares.len; i++) {
		const struct share *s = &k->shares.at[i];
		struct identity *to = &ret[s->finding];

		if (k->track_of[s->finding] == s->track)
			continue;
		if (k->finding_of[s->track] == MAP_NONE)
			*vec_add(a, &to->joined) = s->then;
		else if (!to->parted.len && k->track_of[s->finding] == MAP_NONE)
			to->parted = s->then;
	}
}

void
keep_ids(struct arena *a, const struct corpus *in, const struct tracks *then,
	 struct findings *io, struct identity **ret)
{
	AUTO_ARENA scratch = {0};
	struct keeper k = {.a = &scratch, .in = in, .then = then};
	struct map given = {0};

	*ret = arena_array(a, io->len + 1, sizeof **ret);
	then_read(&k);
	for (size_t i = 0; i < io->len; i++)
		shares_add(&k, &io->at[i], i);
	shares_settle(&k, io->len);
	rest_tell(&k, a, *ret);
	for (size_t i = 0; i < io->len; i++) {
		if (k.track_of[i] == MAP_NONE)
			continue;
		io->at[i].id = then->at[k.track_of[i]].id;
		(*ret)[i].week = then->at[k.track_of[i]].week;
		*map_put(&scratch, &given, str_hash(io->at[i].id)) = i;
	}
	for (size_t i = 0; i < io->len; i++)
		if (k.track_of[i] == MAP_NONE &&
		    map_get(&given, str_hash(io->at[i].id)) != MAP_NONE)
			io->at[i].id =
				str_fmt(a, "%.*sp", STR_ARG(io->at[i].id));
}
