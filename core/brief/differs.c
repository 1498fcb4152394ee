/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "brief/sentence.h"

/* difference: an edge; those with the same two wordings are one, however many
 * outlets repeat them. */
struct difference {
	const struct edge *edge;
	size_t rank, finding, links;
	struct str low, high; /* both wordings, folded, in byte order */
	struct str id;
};

struct differences {
	struct difference *at;
	size_t len, cap;
};

static int
same_words(const struct difference *a, const struct difference *b)
{
	int order = str_cmp(a->edge->slot, b->edge->slot);

	if (!order)
		order = str_cmp(a->low, b->low);
	return order ? order : str_cmp(a->high, b->high);
}

static int
by_words(const void *x, const void *y)
{
	const struct difference *a = x, *b = y;
	int order = same_words(a, b);

	if (!order)
		order = (a->rank > b->rank) - (a->rank < b->rank);
	if (!order)
		order = (a->links > b->links) - (a->links < b->links);
	return order ? order : str_cmp(a->id, b->id);
}

static int
by_rank(const void *x, const void *y)
{
	const struct difference *a = x, *b = y;

	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	return by_words(x, y);
}

/* once: each pair of wordings in its best place, in the order of findings. */
static void
once(struct differences *v)
{
	size_t n = 0;

	if (!v->len)
		return;
	qsort(v->at, v->len, sizeof *v->at, by_words);
	for (size_t i = 0; i < v->len; i++)
		if (!i || same_words(&v->at[n - 1], &v->at[i]))
			v->at[n++] = v->at[i];
	v->len = n;
	qsort(v->at, v->len, sizeof *v->at, by_rank);
}

static struct difference
difference_of(struct composer *c, size_t finding, const struct edge *e)
{
	const struct claim *x = claim_at(c, e->from), *y = claim_at(c, e->to);
	struct str a =
		str_lower(c->arena, str_fold_space(c->arena, e->from_text));
	struct str b =
		str_lower(c->arena, str_fold_space(c->arena, e->to_text));
	bool swap = str_cmp(a, b) > 0;

	return (struct difference){
		.edge = e,
		.finding = finding,
		.links = x->holder.len + y->holder.len,
		.rank = finding_rank(c, finding),
		.low = swap ? b : a,
		.high = swap ? a : b,
		.id = str_fmt(c->arena, "%.*s %.*s", STR_ARG(x->id),
			      STR_ARG(y->id)),
	};
}

static struct differences
collect(struct composer *c)
{
	const struct findings *all = c->in->findings;
	struct differences v = {0};

	for (size_t i = 0; i < all->len; i++) {
		const struct finding *f = &all->at[i];

		for (size_t k = 0; k < f->edges.len; k++)
			if (f->edges.at[k].kind == EDGE_DIFFERS &&
			    (claim_this_week(c, f->edges.at[k].from) ||
			     claim_this_week(c, f->edges.at[k].to)))
				*vec_add(c->arena, &v) =
					difference_of(c, i, &f->edges.at[k]);
	}
	once(&v);
	return v;
}

static void
wording_say(struct composer *c, struct statement *s, size_t claim,
	    struct span at)
{
	struct str text = claim_article(c, claim)->text;

	if (at.e <= at.b || at.e > text.len)
		return;
	say_quote(c, s, cite_span(c, claim, at), str_at(text, at));
}

static void
contrast_say(struct composer *c, struct statement *s, const struct edge *e)
{
	if (!e->from_text.len || !e->to_text.len ||
	    str_eq_ci(e->from_text, e->to_text))
		return;
	say(c, s, " — ");
	wording_say(c, s, e->from, e->from_at);
	say(c, s, " against ");
	wording_say(c, s, e->to, e->to_at);
}

/* Labels are ours: bold type around any other text could break. */
static struct str
label_of(struct str slot)
{
	static const struct str known[] = {
		STR_INIT("Number"), STR_INIT("Unit"),  STR_INIT("Date"),
		STR_INIT("Cause"),  STR_INIT("Actor"), STR_INIT("Place")};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (str_eq_ci(known[i], slot))
			return known[i];
	return STR("Wording");
}

static void
difference_say(struct composer *c, struct entry *into,
	       const struct difference *d)
{
	struct statement *s = statement_add(c, &into->points, NULL);
	struct str heading = c->heading[d->finding];

	s->label = label_of(d->edge->slot);
	s->finding = c->in->findings->at[d->finding].id;
	claim_say(c, s, d->edge->from);
	say(c, s, "; but ");
	claim_say(c, s, d->edge->to);
	contrast_say(c, s, d->edge);
	if (heading.len) {
		say(c, s, " — on ");
		say_ref(c, s, heading);
	}
	say(c, s, ".");
}

void
differs_compose(struct composer *c)
{
	struct differences v = collect(c);
	struct entry *e;

	section_start(c, SECTION_DIFFERS, "What differs",
		      "No two claims on one matter gave different numbers, "
		      "dates or causes.");
	if (!v.len)
		return;
	e = entry_start(c, STR(""));
	for (size_t i = 0; i < v.len && i < BRIEF_LIST_MAX; i++)
		difference_say(c, e, &v.at[i]);
	if (v.len > BRIEF_LIST_MAX)
		c->section->more = str_fmt(c->arena, "Not listed: %zu more.",
					   v.len - BRIEF_LIST_MAX);
}
