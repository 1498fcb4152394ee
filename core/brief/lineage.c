/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "brief/figure.h"
#include "brief/sentence.h"
#include "finding/origin_name.h"

/* tie: one has it from another in a finding; several are one line. */
struct tie {
	struct str from, to; /* to empty: says so itself */
	struct str from_kind, to_kind;
	size_t place, finding;
};

struct ties {
	struct tie *at;
	size_t len, cap;
};

static bool
is_unnamed(struct str name)
{
	struct str of;
	enum origin_form form = origin_form_of(name, &of);

	return form == ORIGIN_VIA || form == ORIGIN_AT;
}

static bool
same_name(struct composer *c, struct str x, struct str y)
{
	return x.len && str_eq(name_key(c->arena, x), name_key(c->arena, y));
}

/* chain_kind: what the chains of these claims call him; an outlet where none
 * has him. */
static enum holder_kind
chain_kind(struct composer *c, const struct indices *v, struct str name,
	   enum holder_kind otherwise)
{
	for (size_t i = 0; i < v->len; i++) {
		const struct claim *in = claim_at(c, v->at[i]);

		for (size_t k = 0; k < in->holder.len; k++)
			if (same_name(c, in->holder.at[k].name, name))
				return in->holder.at[k].kind;
	}
	return otherwise;
}

/* kind_of: of an origin as the finding says; of those who pass on, as their
 * chains do. */
static struct str
kind_of(struct composer *c, const struct finding *f, struct str name)
{
	enum holder_kind kind = HOLDER_OUTLET;

	if (is_unnamed(name))
		return str_from(holder_names[HOLDER_GROUP]);
	for (size_t i = 0; i < f->origins.len; i++)
		if (str_eq(f->origins.at[i].name, name))
			return str_from(holder_names[f->origins.at[i].kind]);
	kind = chain_kind(c, &f->relays, name, kind);
	return str_from(holder_names[chain_kind(c, &f->claims, name, kind)]);
}

static void
tie_add(struct composer *c, struct ties *v, size_t place, struct str from,
	struct str to)
{
	size_t finding = c->key.at[place];
	const struct finding *f = &c->in->findings->at[finding];

	*vec_add(c->arena, v) = (struct tie){
		.from = from,
		.to = to,
		.from_kind = kind_of(c, f, from),
		.to_kind = to.len ? kind_of(c, f, to) : STR(""),
		.place = place,
		.finding = finding,
	};
}

static bool
has_tie(const struct ties *v, size_t first, struct str name)
{
	for (size_t i = first; i < v->len; i++)
		if (str_eq(v->at[i].from, name) || str_eq(v->at[i].to, name))
			return true;
	return false;
}

static void
finding_ties(struct composer *c, struct ties *v, size_t place)
{
	const struct finding *f = &c->in->findings->at[c->key.at[place]];
	size_t first = v->len;

	for (size_t i = 0; i < f->cites.len; i++)
		tie_add(c, v, place, f->cites.at[i].from, f->cites.at[i].to);
	for (size_t i = 0; i < f->origins.len; i++)
		if (f->origins.at[i].resolved &&
		    !has_tie(v, first, f->origins.at[i].name))
			tie_add(c, v, place, f->origins.at[i].name, STR(""));
}

/* names: how many of the two ends the claim's page and chain name. */
static int
names(struct composer *c, size_t claim, struct str name)
{
	const struct claim *in = claim_at(c, claim);
	bool group = is_unnamed(name);

	if (!name.len)
		return 0;
	for (size_t i = 0; i < in->holder.len; i++)
		if ((group && in->holder.at[i].kind == HOLDER_GROUP) ||
		    same_name(c, in->holder.at[i].name, name))
			return 1;
	return same_name(c, claim_article(c, claim)->publisher, name);
}

static void
best_of(struct composer *c, const struct indices *v, const struct tie *t,
	size_t *best, int *most)
{
	for (size_t i = 0; i < v->len; i++) {
		int n = 2 * names(c, v->at[i], t->from) +
			2 * names(c, v->at[i], t->to) +
			same_name(c, claim_article(c, v->at[i])->publisher,
				  t->from);

		if (n > *most) {
			*most = n;
			*best = v->at[i];
		}
	}
}

/* witness: the claim in whose page and chain both ends of the tie stand, as
 * far as there is one. */
static size_t
witness(struct composer *c, const struct tie *t)
{
	const struct finding *f = &c->in->findings->at[t->finding];
	size_t best = f->head;
	int most = 0;

	best_of(c, &f->claims, t, &best, &most);
	best_of(c, &f->relays, t, &best, &most);
	return best;
}

static int
by_ends(const void *x, const void *y)
{
	const struct tie *a = x, *b = y;
	int order = str_cmp(a->from, b->from);

	if (!order)
		order = str_cmp(a->to, b->to);
	return order ? order : (a->place > b->place) - (a->place < b->place);
}

static bool
same_tie(const struct tie *a, const struct tie *b)
{
	return str_eq(a->from, b->from) && str_eq(a->to, b->to);
}

/* Who says it itself in one finding and cites in another is one that cites.
 */
static bool
is_needless(const struct ties *v, size_t i)
{
	if (v->at[i].to.len)
		return false;
	for (size_t k = 0; k < v->len; k++)
		if (v->at[k].to.len && (str_eq(v->at[k].from, v->at[i].from) ||
					str_eq(v->at[k].to, v->at[i].from)))
			return true;
	return false;
}

static void
tie_row(struct composer *c, struct figure *f, const struct tie *t, size_t n)
{
	struct figure_row *r = figure_add(c, f);

	if (!r)
		return;
	r->source = figure_name(c, t->from);
	r->source_kind = t->from_kind;
	r->target = t->to.len ? figure_name(c, t->to) : t->to;
	r->target_kind = t->to_kind;
	for (size_t i = 0; i < n; i++)
		figure_cite(c, r, witness(c, &t[i]));
}

void
lineage_compose(struct composer *c)
{
	struct figure *f = figure_start(c, FIGURE_ORIGINS, SAY_ORIGINS_CAPTION);
	struct ties v = {0};

	for (size_t i = 0; i < c->key.len; i++)
		finding_ties(c, &v, i);
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_ends);
	for (size_t i = 0, n; i < v.len; i += n) {
		for (n = 1; i + n < v.len && same_tie(&v.at[i], &v.at[i + n]);)
			n++;
		if (!is_needless(&v, i))
			tie_row(c, f, &v.at[i], n);
	}
}
