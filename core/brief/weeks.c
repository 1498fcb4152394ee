/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "base/week.h"
#include "brief/carry.h"
#include "brief/figure.h"

/* told: a claim on a finding of this week, and when it was printed. */
struct told {
	struct week week;
	size_t count; /* FIGURE_FOR and so on */
	size_t claim;
	int worth;
	struct str id;
};

struct tolds {
	struct told *at;
	size_t len, cap;
};

static size_t
count_of(const struct claim *in)
{
	switch (in->stance) {
	case STANCE_DENIES:
	case STANCE_WITHDRAWS:
		return FIGURE_AGAINST;
	case STANCE_DECLINES:
	case STANCE_SILENT:
		return FIGURE_WITHHELD;
	default:
		return claim_is_for(in) ? FIGURE_FOR : FIGURE_COUNTS;
	}
}

/* Each claim once, however many findings it bears on. */
static void
told_add(struct composer *c, struct tolds *v, bool *seen, size_t claim)
{
	struct told t = {.claim = claim, .count = count_of(claim_at(c, claim))};
	struct date d;

	if (seen[claim] || t.count == FIGURE_COUNTS ||
	    !date_parse(claim_article(c, claim)->published.text, &d))
		return;
	seen[claim] = true;
	t.week = week_of(c->arena, d);
	t.worth = claim_worth(c, claim);
	t.id = claim_at(c, claim)->id;
	*vec_add(c->arena, v) = t;
}

static void
finding_add(struct composer *c, struct tolds *v, bool *seen,
	    const struct finding *f)
{
	for (size_t i = 0; i < f->claims.len; i++)
		told_add(c, v, seen, f->claims.at[i]);
	for (size_t i = 0; i < f->edges.len; i++)
		if (count_of(claim_at(c, f->edges.at[i].to)) != FIGURE_FOR)
			told_add(c, v, seen, f->edges.at[i].to);
}

/* The best of a week first: those bear its row. */
static int
by_week(const void *x, const void *y)
{
	const struct told *a = x, *b = y;
	int order = date_cmp(a->week.from, b->week.from);

	if (!order)
		order = (a->worth < b->worth) - (a->worth > b->worth);
	return order ? order : str_cmp(a->id, b->id);
}

/* A row is borne by the best claim of each count that it has. */
static void
row_add(struct composer *c, struct figure *f, const struct told *at, size_t n)
{
	struct figure_row *r = figure_add(c, f);

	if (!r)
		return;
	r->when = at->week.name;
	r->from = date_text(c->arena, at->week.from);
	r->to = date_text(c->arena, at->week.to);
	for (size_t i = 0; i < n; i++)
		if (!r->counts[at[i].count]++)
			figure_cite(c, r, at[i].claim);
}

static struct tolds
tolds_of(struct composer *c)
{
	const struct findings *all = c->in->findings;
	bool *seen = arena_array(c->arena, c->in->corpus->claims.len + 1,
				 sizeof *seen);
	struct tolds v = {0};

	for (size_t i = 0; i < all->len; i++)
		if (finding_this_week(c, &all->at[i]))
			finding_add(c, &v, seen, &all->at[i]);
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_week);
	return v;
}

/* One week alone is no course of things. */
void
weeks_compose(struct composer *c)
{
	struct tolds v = tolds_of(c);
	struct figure *f;

	if (!v.len || !date_cmp(v.at[0].week.from, v.at[v.len - 1].week.from))
		return;
	f = figure_start(c, FIGURE_WEEKS, SAY_WEEKS_CAPTION);
	for (size_t i = 0, end; i < v.len; i = end) {
		for (end = i + 1;
		     end < v.len &&
		     !date_cmp(v.at[i].week.from, v.at[end].week.from);)
			end++;
		row_add(c, f, &v.at[i], end - i);
	}
}
