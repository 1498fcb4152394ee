/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "finding/origin.h"

/* fold: which nodes are one; same[i] leads to the node that stands for i. */
struct fold {
	struct origin_work *w;
	uint32_t *same;
	uint64_t land; /* the one country, when only one is named */
};

static uint32_t
stands_for(const struct fold *f, uint32_t i)
{
	while (f->same[i] != i)
		i = f->same[i];
	return i;
}

/* `i` is but another name of `k`. */
static void
join(struct fold *f, uint32_t i, uint32_t k)
{
	i = stands_for(f, i);
	k = stands_for(f, k);
	f->same[i] = k;
}

/* The one speaker of a page in this finding; NOWHERE when there are more. */
static uint32_t
only_speaker(const struct origin_work *w, uint32_t page)
{
	uint32_t got = NOWHERE;

	for (size_t i = 0; i < w->f->claims.len; i++) {
		if (w->m->views[w->members[i]].page != page ||
		    w->speaker[i] == NOWHERE)
			continue;
		if (got != NOWHERE && got != w->speaker[i])
			return NOWHERE;
		got = w->speaker[i];
	}
	return got;
}

static bool
is_named(const struct origin_work *w, uint32_t node)
{
	return node != NOWHERE && (w->nodes.at[node].kind == HOLDER_PERSON ||
				   w->nodes.at[node].kind == HOLDER_BODY);
}

/* Whoever speaks in a translation speaks in the original. */
static void
join_twins(struct fold *f, size_t i)
{
	const struct origin_work *w = f->w;
	const struct view *v = &w->m->views[w->members[i]];

	for (size_t k = 0; k < i && k < MEMBERS_MAX; k++) {
		const struct view *u = &w->m->views[w->members[k]];
		uint32_t here, there;

		if (u->node != v->node || u->page == v->page)
			continue;
		here = only_speaker(w, v->page);
		there = only_speaker(w, u->page);
		if (is_named(w, here) && is_named(w, there))
			join(f, here, there);
		return;
	}
}

static uint32_t
node_of(const struct origin_work *w, uint64_t key)
{
	size_t at = key ? map_get(&w->at, key) : MAP_NONE;

	return at == MAP_NONE ? NOWHERE : (uint32_t)at;
}

/* Those who speak for a body are that body when it speaks as well. Unnamed
 * ones, when it does not, may be among an outlet's other unnamed people. */
static void
join_body(struct fold *f, uint32_t i)
{
	const struct origin_work *w = f->w;
	const struct node *n = &w->nodes.at[i];
	uint32_t body = node_of(w, n->org);

	if (body != NOWHERE && body != i) {
		join(f, i, body);
		return;
	}
	if (n->kind != HOLDER_GROUP || !n->org)
		return;
	for (uint32_t k = 0; k < w->nodes.len; k++)
		if (w->nodes.at[k].of.len &&
		    w->nodes.at[k].kind == HOLDER_GROUP &&
		    w->nodes.at[k].via == n->via) {
			join(f, i, k);
			return;
		}
}

static bool
is_government(const struct node *n)
{
	return n->kind == HOLDER_BODY && n->land;
}

/* The one country of which offices are named; LAND_ANY when there are more,
 * or none: then it is not known whose minister "the minister" is. */
static uint64_t
only_land(const struct origin_work *w)
{
	uint64_t got = LAND_ANY;

	for (size_t i = 0; i < w->nodes.len; i++) {
		uint64_t land = w->nodes.at[i].land;

		if (land <= LAND_ANY || land == got)
			continue;
		if (got != LAND_ANY)
			return LAND_ANY;
		got = land;
	}
	return got;
}

static bool
same_land(const struct fold *f, const struct node *x, const struct node *y)
{
	uint64_t a = x->land == LAND_ANY ? f->land : x->land;
	uint64_t b = y->land == LAND_ANY ? f->land : y->land;

	return a && a == b;
}

/* A minister is his government's voice, and two ministers are one. */
static void
join_government(struct fold *f, uint32_t i)
{
	const struct origin_work *w = f->w;
	const struct node *n = &w->nodes.at[i];

	if (!n->land || is_government(n))
		return;
	for (uint32_t k = 0; k < w->nodes.len; k++)
		if (is_government(&w->nodes.at[k]) &&
		    same_land(f, n, &w->nodes.at[k])) {
			join(f, i, k);
			return;
		}
	for (uint32_t k = 0; n->kind == HOLDER_PERSON && k < i; k++)
		if (w->nodes.at[k].kind == HOLDER_PERSON &&
		    same_land(f, n, &w->nodes.at[k])) {
			join(f, i, k);
			return;
		}
}

/* Is x a short name of y: a surname, "the ministry"? */
static bool
is_short_name(const struct origin_work *w, const struct node *x,
	      const struct node *y)
{
	if (x->kind != y->kind)
		return false;
	if (x->kind == HOLDER_BODY)
		return who_may_be(w->m, x->name, y->name);
	/* "Astronomer Ruth Sandel", "Ruth Sandel", "Sandel". */
	return x->kind == HOLDER_PERSON && x->name.len &&
	       y->name.len > x->name.len + 1 && str_ends(y->name, x->name) &&
	       (!str_is_ascii(x->name) ||
		y->name.ptr[y->name.len - x->name.len - 1] == ' ');
}

static void
join_longer(struct fold *f, uint32_t i)
{
	const struct origin_work *w = f->w;

	for (uint32_t k = 0; k < w->nodes.len; k++)
		if (k != i &&
		    is_short_name(w, &w->nodes.at[i], &w->nodes.at[k])) {
			join(f, i, k);
			return;
		}
}

/* Number the nodes that stand for themselves; to[i] is the new number of
 * whoever stands for i. */
static void
renumber(struct fold *f, uint32_t *to)
{
	struct nodes *all = &f->w->nodes;
	uint32_t len = 0;

	for (uint32_t i = 0; i < all->len; i++) {
		struct node *n = &all->at[stands_for(f, i)];

		n->speaks = n->speaks || all->at[i].speaks;
		n->own = n->own || all->at[i].own;
		n->withdrawn = n->withdrawn || all->at[i].withdrawn;
	}
	for (uint32_t i = 0; i < all->len; i++)
		if (f->same[i] == i) {
			to[i] = len;
			all->at[len++] = all->at[i];
		}
	for (uint32_t i = 0; i < all->len; i++)
		to[i] = to[stands_for(f, i)];
	all->len = len;
}

static void
compact(struct fold *f)
{
	struct origin_work *w = f->w;
	uint32_t *to = arena_array(w->a, w->nodes.len + 1, sizeof *to);

	renumber(f, to);
	for (size_t i = 0; i < w->graph.arcs.len; i++) {
		struct arc *arc = &w->graph.arcs.at[i];

		*arc = (struct arc){to[arc->from], to[arc->to]};
	}
	for (size_t i = 0; i < w->f->claims.len; i++)
		if (w->speaker[i] != NOWHERE) {
			w->speaker[i] = to[w->speaker[i]];
			w->outlet[i] = to[w->outlet[i]];
		}
}

void
fold_make(struct origin_work *w)
{
	struct fold f = {.w = w};

	f.same = arena_array(w->a, w->nodes.len + 1, sizeof *f.same);
	for (uint32_t i = 0; i < w->nodes.len; i++)
		f.same[i] = i;
	for (size_t i = 0; i < w->f->claims.len && i < MEMBERS_MAX; i++)
		join_twins(&f, i);
	f.land = only_land(w);
	for (uint32_t i = 0; i < w->nodes.len; i++) {
		join_body(&f, i);
		join_government(&f, i);
		join_longer(&f, i);
	}
	compact(&f);
}
