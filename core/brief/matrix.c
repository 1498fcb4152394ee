/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "brief/carry.h"
#include "brief/figure.h"
#include "finding/origin_name.h"

static const struct str relations[] = {
	STR_INIT("confirms"),  STR_INIT("supports"), STR_INIT("differs"),
	STR_INIT("withholds"), STR_INIT("denies"),   STR_INIT("withdraws")};

enum relation {
	RELATION_CONFIRMS,
	RELATION_SUPPORTS,
	RELATION_DIFFERS,
	RELATION_WITHHOLDS,
	RELATION_DENIES,
	RELATION_WITHDRAWS,
	RELATION_NONE
};

/* stand: a claim for one cell. */
struct stand {
	size_t place; /* of the finding among the key ones */
	enum relation relation;
	size_t claim;
	uint64_t who;
	struct str name, id;
	int worth;
};

struct stands {
	struct stand *at;
	size_t len, cap;
};

static enum relation
relation_of(const struct claim *in)
{
	switch (in->stance) {
	case STANCE_CONFIRMS:
		return RELATION_CONFIRMS;
	case STANCE_DENIES:
		return RELATION_DENIES;
	case STANCE_WITHDRAWS:
		return RELATION_WITHDRAWS;
	case STANCE_DECLINES:
	case STANCE_SILENT:
		return RELATION_WITHHOLDS;
	default:
		return claim_is_for(in) ? RELATION_SUPPORTS : RELATION_NONE;
	}
}

/* only_group: the one unnamed origin of a finding; empty when there are
 * several or none. */
static struct str
only_group(const struct finding *f)
{
	struct str name = STR("");

	for (size_t i = 0; i < f->origins.len; i++) {
		struct str of;
		enum origin_form form =
			origin_form_of(f->origins.at[i].name, &of);

		if (form != ORIGIN_VIA && form != ORIGIN_AT)
			continue;
		if (name.len)
			return STR("");
		name = f->origins.at[i].name;
	}
	return name;
}

/* unnamed_name: as origins name them: by the body they belong to, else by the
 * outlet through which they are known. However they are described, the
 * unnamed of one outlet are one source. */
static struct str
unnamed_name(struct composer *c, const struct stand *s)
{
	const struct claim *in = claim_at(c, s->claim);
	struct holders chain = claim_owners(in);
	const struct holder *h = &chain.at[chain.len - 1];
	struct str via = claim_article(c, s->claim)->publisher;
	struct str only = only_group(&c->in->findings->at[c->key.at[s->place]]);

	if (h->kind == HOLDER_UNKNOWN)
		return origin_called(c->arena, ORIGIN_NOBODY, via);
	if (s->relation <= RELATION_SUPPORTS && only.len)
		return only;
	if (h->org.len)
		return origin_called(c->arena, ORIGIN_AT, h->org);
	for (size_t i = 0; i + 1 < in->holder.len; i++)
		if (in->holder.at[i].kind == HOLDER_OUTLET)
			via = in->holder.at[i].name;
	return origin_called(c->arena, ORIGIN_VIA, via);
}

static void
stand_add(struct composer *c, struct stands *v, struct stand s)
{
	const struct claim *in = claim_at(c, s.claim);
	struct holders chain = claim_owners(in);
	const struct holder *h = chain.len ? &chain.at[chain.len - 1] : NULL;

	if (s.relation == RELATION_NONE || !h)
		return;
	if (h->kind == HOLDER_GROUP || h->kind == HOLDER_UNKNOWN) {
		s.name = unnamed_name(c, &s);
		s.who = str_hash(name_key(c->arena, s.name));
	} else {
		s.name = h->name.len ? h->name : h->text;
		s.who = speaker_key(c, s.claim);
	}
	s.worth = claim_worth(c, s.claim);
	s.id = in->id;
	*vec_add(c->arena, v) = s;
}

/* The claims of a finding as they stand; of those at the other end of an
 * edge what the edge says. */
static void
finding_stands(struct composer *c, struct stands *v, size_t place)
{
	const struct finding *f = &c->in->findings->at[c->key.at[place]];

	for (size_t i = 0; i < f->claims.len; i++)
		stand_add(c, v,
			  (struct stand){
				  .place = place,
				  .claim = f->claims.at[i],
				  .relation = relation_of(
					  claim_at(c, f->claims.at[i])),
			  });
	for (size_t i = 0; i < f->edges.len; i++) {
		const struct edge *e = &f->edges.at[i];
		struct stand s = {.place = place, .claim = e->to};

		s.relation = relation_of(claim_at(c, e->to));
		if (e->kind == EDGE_DIFFERS && e->from != e->to)
			s.relation = RELATION_DIFFERS;
		else if (s.relation == RELATION_SUPPORTS)
			continue;
		stand_add(c, v, s);
	}
}

static int
by_cell(const void *x, const void *y)
{
	const struct stand *a = x, *b = y;
	int order = (a->who > b->who) - (a->who < b->who);

	if (!order)
		order = (a->place > b->place) - (a->place < b->place);
	if (!order)
		order = (a->relation > b->relation) -
			(a->relation < b->relation);
	if (!order)
		order = (a->worth < b->worth) - (a->worth > b->worth);
	return order ? order : str_cmp(a->id, b->id);
}

/* source: stands [from, to) of one who speaks; the name of the first. */
struct source {
	size_t from, to, place, cells;
	struct str name;
};

struct sources {
	struct source *at;
	size_t len, cap;
};

static bool
same_cell(const struct stand *a, const struct stand *b)
{
	return a->who == b->who && a->place == b->place &&
	       a->relation == b->relation;
}

static struct sources
sources_of(struct composer *c, const struct stands *v)
{
	struct sources all = {0};

	for (size_t i = 0; i < v->len; i++) {
		const struct stand *s = &v->at[i];
		struct source *at;

		if (!i || s->who != v->at[i - 1].who)
			*vec_add(c->arena, &all) = (struct source){
				.from = i, .place = s->place, .name = s->name};
		at = &all.at[all.len - 1];
		at->to = i + 1;
		at->cells += !i || !same_cell(s, &v->at[i - 1]);
	}
	return all;
}

/* Those who speak of the most first. */
static int
by_reach(const void *x, const void *y)
{
	const struct source *a = x, *b = y;
	int order = (a->cells < b->cells) - (a->cells > b->cells);

	if (!order)
		order = (a->place > b->place) - (a->place < b->place);
	return order ? order : str_cmp(a->name, b->name);
}

static void
cells_add(struct composer *c, struct figure *f, const struct stands *v,
	  const struct source *s)
{
	struct figure_row *r = NULL;

	for (size_t i = s->from; i < s->to; i++) {
		const struct stand *at = &v->at[i];
		size_t finding = c->key.at[at->place];

		if (i == s->from || !same_cell(at, &v->at[i - 1])) {
			r = figure_add(c, f);
			if (!r)
				continue;
			r->source = figure_name(c, s->name);
			r->relation = relations[at->relation];
			r->finding = c->in->findings->at[finding].id;
			r->heading = figure_key(c, finding);
		}
		if (r)
			figure_cite(c, r, at->claim);
	}
}

void
matrix_compose(struct composer *c)
{
	struct figure *f = figure_start(c, FIGURE_MATRIX, SAY_MATRIX_CAPTION);
	struct stands v = {0};
	struct sources all;

	for (size_t i = 0; i < c->key.len; i++)
		finding_stands(c, &v, i);
	if (!v.len)
		return;
	qsort(v.at, v.len, sizeof *v.at, by_cell);
	all = sources_of(c, &v);
	qsort(all.at, all.len, sizeof *all.at, by_reach);
	for (size_t i = 0; i < all.len; i++)
		cells_add(c, f, &v, &all.at[i]);
}
