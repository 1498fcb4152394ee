/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/cluster.h"

#include <string.h>

#include "base/vec.h"

/* near: the sum of the pair scores between a group and another one. */
struct near {
	uint32_t other;
	int64_t sum;
};

struct group {
	struct near *at; /* sorted by `other`; of living groups */
	size_t len, cap;
	uint32_t size, version, into; /* `into` itself while it lives */
	int64_t inner;		      /* sum of the scores inside */
};

/* offer: two groups that may be joined; stale when a version has moved. */
struct offer {
	double average;
	uint32_t a, b, va, vb;
};

struct heap {
	struct offer *at;
	size_t len, cap;
};

struct work {
	struct arena *a;
	struct group *groups;
	struct heap heap;
	struct cluster_rule rule;
};

static bool
before(const struct offer *x, const struct offer *y)
{
	if (x->average > y->average)
		return true;
	if (x->average < y->average)
		return false;
	return x->a != y->a ? x->a < y->a : x->b < y->b;
}

static void
heap_add(struct arena *a, struct heap *h, struct offer o)
{
	size_t i;

	*vec_add(a, h) = o;
	for (i = h->len - 1; i && before(&o, &h->at[(i - 1) / 2]);
	     i = (i - 1) / 2)
		h->at[i] = h->at[(i - 1) / 2];
	h->at[i] = o;
}

static struct offer
heap_take(struct heap *h)
{
	struct offer top = h->at[0], last = h->at[--h->len];
	size_t i = 0, k;

	for (k = 1; k < h->len; i = k, k = 2 * i + 1) {
		if (k + 1 < h->len && before(&h->at[k + 1], &h->at[k]))
			k++;
		if (!before(&h->at[k], &last))
			break;
		h->at[i] = h->at[k];
	}
	h->at[i] = last;
	return top;
}

/* Where `other` stands among the neighbours of `g`, or would. */
static size_t
near_find(const struct group *g, uint32_t other)
{
	size_t b = 0, e = g->len;

	while (b < e) {
		size_t m = (b + e) / 2;

		if (g->at[m].other < other)
			b = m + 1;
		else
			e = m;
	}
	return b;
}

static void
near_add(struct arena *a, struct group *g, uint32_t other, int64_t sum)
{
	size_t at = near_find(g, other);

	if (at < g->len && g->at[at].other == other) {
		g->at[at].sum += sum;
		return;
	}
	g->at = vec_room(a, g->at, g->len, &g->cap, sizeof *g->at);
	memmove(g->at + at + 1, g->at + at, (g->len - at) * sizeof *g->at);
	g->at[at] = (struct near){other, sum};
	g->len++;
}

/* The sum that was kept for `other`. */
static int64_t
near_drop(struct group *g, uint32_t other)
{
	size_t at = near_find(g, other);
	int64_t sum;

	if (at == g->len || g->at[at].other != other)
		return 0;
	sum = g->at[at].sum;
	memmove(g->at + at, g->at + at + 1, (g->len - at - 1) * sizeof *g->at);
	g->len--;
	return sum;
}

/* Average of the pairs inside a group. */
static double
tightness(const struct group *g)
{
	return 2.0 * (double)g->inner / ((double)g->size * (g->size - 1.0));
}

static bool
may_join(const struct cluster_rule *rule, const struct group *x,
	 const struct group *y, double average)
{
	double tx, ty;

	if (average < rule->threshold)
		return false;
	if (!rule->grown || x->size < rule->grown || y->size < rule->grown)
		return true;
	tx = tightness(x);
	ty = tightness(y);
	return average >= rule->tight * (tx < ty ? tx : ty);
}

static void
offer(struct work *w, uint32_t x, uint32_t y, int64_t sum)
{
	uint32_t a = x < y ? x : y, b = x < y ? y : x;
	const struct group *ga = &w->groups[a], *gb = &w->groups[b];
	double average = (double)sum / ((double)ga->size * (double)gb->size);

	if (may_join(&w->rule, ga, gb, average))
		heap_add(w->a, &w->heap,
			 (struct offer){average, a, b, ga->version,
					gb->version});
}

/* Group b goes into group a, which has the lower members. */
static void
join(struct work *w, uint32_t a, uint32_t b)
{
	struct group *ga = &w->groups[a], *gb = &w->groups[b];

	ga->inner += gb->inner + near_drop(ga, b);
	for (size_t i = 0; i < gb->len; i++) {
		uint32_t c = gb->at[i].other;

		if (c == a)
			continue;
		near_drop(&w->groups[c], b);
		near_add(w->a, &w->groups[c], a, gb->at[i].sum);
		near_add(w->a, ga, c, gb->at[i].sum);
	}
	ga->size += gb->size;
	ga->version++;
	gb->version++;
	gb->into = a;
	gb->len = 0;
	for (size_t i = 0; i < ga->len; i++)
		offer(w, a, ga->at[i].other, ga->at[i].sum);
}

static void
seed(struct work *w, size_t n, const struct link_pairs *in)
{
	w->groups = arena_array(w->a, n, sizeof *w->groups);
	for (size_t i = 0; i < n; i++)
		w->groups[i] = (struct group){.size = 1, .into = (uint32_t)i};
	for (size_t i = 0; i < in->len; i++) {
		const struct link_pair *p = &in->at[i];

		near_add(w->a, &w->groups[p->a], p->b, p->score);
		near_add(w->a, &w->groups[p->b], p->a, p->score);
		offer(w, p->a, p->b, p->score);
	}
}

void
cluster_average(size_t n, const struct link_pairs *in, struct cluster_rule rule,
		uint32_t *label)
{
	AUTO_ARENA scratch = {0};
	struct work w = {.a = &scratch, .rule = rule};

	seed(&w, n, in);
	while (w.heap.len) {
		struct offer o = heap_take(&w.heap);

		if (w.groups[o.a].version == o.va &&
		    w.groups[o.b].version == o.vb)
			join(&w, o.a, o.b);
	}
	for (size_t i = 0; i < n; i++) {
		uint32_t at = (uint32_t)i;

		while (w.groups[at].into != at)
			at = w.groups[at].into;
		label[i] = at;
	}
}
