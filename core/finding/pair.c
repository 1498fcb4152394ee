/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/pair.h"

/* weight: what a feature of 1.0 is worth. Set by hand; the reasons stand in
 * docs/method.md, "Merging". */
struct weight_row {
	double (*feature)(const struct view *x, const struct view *y);
	double weight;
};

static const double place_gap = .12;

enum {
	UNIT_LEAST = 20 * 1000, /* smaller numbers meet by chance */
	WIDE_DAYS = 400,	/* an interval this wide dates nothing */
	SHARED_MAX = 64 /* terms of a claim that are compared pairwise */
};

static bool
has_key(const struct reading *r, uint64_t key, unsigned flags)
{
	for (size_t i = 0; i < r->len && i < SHARED_MAX; i++)
		if (r->terms[i].key == key && r->terms[i].flags & flags)
			return true;
	return false;
}

struct overlap
pair_overlap(const struct reading *x, const struct reading *y, unsigned flags)
{
	struct overlap o = {0};

	for (size_t i = 0; i < x->len && i < SHARED_MAX; i++) {
		if (!(x->terms[i].flags & flags))
			continue;
		o.x++;
		o.both += has_key(y, x->terms[i].key, flags);
	}
	for (size_t i = 0; i < y->len && i < SHARED_MAX; i++)
		o.y += (y->terms[i].flags & flags) != 0;
	return o;
}

/* Names but countries, which half of the claims of an affair name. */
static struct overlap
names_overlap(const struct reading *x, const struct reading *y)
{
	struct overlap all = pair_overlap(x, y, TERM_NAME);
	struct overlap lands = pair_overlap(x, y, ROW_COUNTRY);

	return (struct overlap){all.x - lands.x, all.y - lands.y,
				all.both - lands.both};
}

/* Share of the names of the one that has fewer. */
static double
names(const struct view *x, const struct view *y)
{
	struct overlap o = names_overlap(&x->content, &y->content);
	size_t least = o.x < o.y ? o.x : o.y;
	double share;

	if (!least)
		return 0;
	share = (double)o.both / (double)least;
	return share > 1 ? 1 : share;
}

static double
predicates(const struct view *x, const struct view *y)
{
	struct overlap o =
		pair_overlap(&x->content, &y->content, ROW_PREDICATE);

	if (o.both)
		return 1;
	return o.x && o.y ? -.5 : 0;
}

enum agreement
pair_numbers(const struct reading *x, const struct reading *y,
	     struct pair_quantity *ret)
{
	enum agreement got = AGREE_UNKNOWN;

	for (size_t i = 0; i < x->numbers_len; i++)
		for (size_t k = 0; k < y->numbers_len; k++) {
			const struct quantity *p = &x->numbers[i];
			const struct quantity *q = &y->numbers[k];

			if (!p->unit || p->unit != q->unit)
				continue;
			*ret = (struct pair_quantity){p, q};
			if (bound_meets(p->bound, q->bound))
				return AGREE_YES;
			got = AGREE_NO;
		}
	return got;
}

bool
pair_units(const struct reading *x, const struct reading *y,
	   struct pair_quantity *ret)
{
	if (pair_numbers(x, y, ret) == AGREE_YES)
		return false;
	for (size_t i = 0; i < x->numbers_len; i++)
		for (size_t k = 0; k < y->numbers_len; k++) {
			const struct quantity *p = &x->numbers[i];
			const struct quantity *q = &y->numbers[k];

			*ret = (struct pair_quantity){p, q};
			if (p->value == q->value && p->unit && q->unit &&
			    p->unit != q->unit && p->value >= UNIT_LEAST)
				return true;
		}
	return false;
}

static double
numbers(const struct view *x, const struct view *y)
{
	static const double worth[] = {
		[AGREE_UNKNOWN] = 0, [AGREE_YES] = 1, [AGREE_NO] = -1};
	struct pair_quantity q;

	/* "5,000 addresses" is another claim than "5,000 people". */
	if (pair_units(&x->content, &y->content, &q))
		return -1;
	return worth[pair_numbers(&x->content, &y->content, &q)];
}

int32_t
pair_gap(const struct view *x, const struct view *y)
{
	if (x->from == DAY_NONE || y->from == DAY_NONE)
		return 0;
	if (x->from > y->to)
		return x->from - y->to;
	return y->from > x->to ? y->from - x->to : 0;
}

static double
dates(const struct view *x, const struct view *y)
{
	if (x->from == DAY_NONE || y->from == DAY_NONE ||
	    x->to - x->from > WIDE_DAYS || y->to - y->from > WIDE_DAYS)
		return 0;
	return pair_gap(x, y) ? -1 : 1;
}

/* The same speaker in two articles: a body says much, "one official" may be
 * another one; but "three officials" that one outlet heard are those three. */
static double
speakers(const struct view *x, const struct view *y)
{
	if (x->page == y->page || !x->speaker || x->speaker != y->speaker)
		return 0;
	return x->group_of > 1 ? 1 : .45;
}

/* Who did it is another claim than that it was done. */
static double
actors(const struct view *x, const struct view *y)
{
	bool a = x->content.flags & ROW_ACTOR, b = y->content.flags & ROW_ACTOR;

	if (a != b)
		return -1;
	return a && pair_overlap(&x->content, &y->content, TERM_NAME).both;
}

/* Two translations tell the same things in the same order. */
static double
places(const struct view *x, const struct view *y)
{
	double gap = x->place - y->place;

	return x->node == y->node && x->page != y->page && gap < place_gap &&
	       gap > -place_gap;
}

static const struct weight_row weights[] = {
	{names, .14},	 {predicates, .10}, {numbers, .12}, {dates, .08},
	{speakers, .24}, {actors, .13},	    {places, .12},
};

static const double cosine_weight = .62;

int32_t
pair_score(const struct merge *m, const struct view *x, const struct view *y,
	   double cosine)
{
	double score = cosine * cosine_weight;

	if (pair_gap(x, y) > PAIR_DAYS_APART &&
	    m->pages[x->page].node != m->pages[y->page].node)
		return CLUSTER_APART;
	for (size_t i = 0; i < sizeof weights / sizeof *weights; i++)
		score += weights[i].weight * weights[i].feature(x, y);
	return (int32_t)(score * CLUSTER_ONE);
}
