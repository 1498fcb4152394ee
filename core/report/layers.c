/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/layers.h"

#include <stdint.h>

#include "base/vec.h"

enum { SWEEPS = 8 };

static const float DUMMY_HEIGHT = 5;

/* Distance to the last that is cited; ties that close a circle stop growing
 * it at LAYERS_MAX. */
static size_t
distances(struct layers *v)
{
	size_t most = 0;
	bool moved = true;

	for (size_t round = 0; moved && round < LAYERS_MAX; round++) {
		moved = false;
		for (size_t i = 0; i < v->ties.len; i++) {
			struct layer_box *from =
				&v->boxes.at[v->ties.at[i].from];
			size_t d = v->boxes.at[v->ties.at[i].to].layer + 1;

			if (from->layer >= d || d > LAYERS_MAX)
				continue;
			from->layer = d;
			moved = true;
		}
	}
	for (size_t i = 0; i < v->boxes.len; i++)
		if (v->boxes.at[i].layer > most)
			most = v->boxes.at[i].layer;
	return most;
}

static void
dummies_add(struct arena *a, struct layers *v)
{
	for (size_t i = 0; i < v->ties.len; i++) {
		struct layer_tie *t = &v->ties.at[i];
		size_t last = v->boxes.at[t->to].layer;

		for (size_t k = v->boxes.at[t->from].layer + 1; k < last; k++) {
			t->pass[t->passes++] = v->boxes.len;
			*vec_add(a, &v->boxes) =
				(struct layer_box){.height = DUMMY_HEIGHT,
						   .layer = k,
						   .dummy = true};
		}
	}
}

/* The box of tie `t` that stands in the layer `step` away from box `at`;
 * SIZE_MAX when there is none. */
static size_t
neighbour(const struct layer_tie *t, size_t at, bool left)
{
	size_t path[LAYERS_MAX + 2], n = 0;

	path[n++] = t->from;
	for (size_t i = 0; i < t->passes; i++)
		path[n++] = t->pass[i];
	path[n++] = t->to;
	for (size_t i = 0; i < n; i++)
		if (path[i] == at)
			return left ? (i ? path[i - 1] : SIZE_MAX)
				    : (i + 1 < n ? path[i + 1] : SIZE_MAX);
	return SIZE_MAX;
}

static float
middle(const struct layer_box *b)
{
	return b->y + b->height / 2;
}

static void
barycentre(struct layers *v, size_t at, bool left)
{
	struct layer_box *b = &v->boxes.at[at];
	double sum = 0;
	size_t n = 0;

	for (size_t i = 0; i < v->ties.len; i++) {
		size_t k = neighbour(&v->ties.at[i], at, left);

		if (k == SIZE_MAX || v->boxes.at[k].layer == b->layer)
			continue;
		sum += (double)middle(&v->boxes.at[k]);
		n++;
	}
	b->order = n ? sum / (double)n : (double)middle(b);
}

/* Boxes of one layer from the top, in their order. */
static void
stack(struct layers *v, const size_t *sorted, size_t n)
{
	float y = 0;

	for (size_t i = 0; i < n; i++) {
		struct layer_box *b = &v->boxes.at[sorted[i]];

		b->y = y;
		y += b->height + v->gap;
	}
	y -= n ? v->gap : 0;
	if (y > v->height)
		v->height = y;
	for (size_t i = 0; i < n; i++)
		v->boxes.at[sorted[i]].y -= y / 2;
}

/* The members of a layer by their order; insertion keeps equal ones as they
 * are. */
static size_t
members(const struct layers *v, size_t layer, size_t *sorted)
{
	size_t n = 0;

	for (size_t i = 0; i < v->boxes.len; i++) {
		size_t k = n;

		if (v->boxes.at[i].layer != layer)
			continue;
		while (k && v->boxes.at[sorted[k - 1]].order >
				    v->boxes.at[i].order) {
			sorted[k] = sorted[k - 1];
			k--;
		}
		sorted[k] = i;
		n++;
	}
	return n;
}

static void
sweep(struct arena *a, struct layers *v, bool left)
{
	size_t *sorted = arena_array(a, v->boxes.len, sizeof *sorted);

	for (size_t i = 0; i < v->count; i++) {
		size_t layer = left ? i : v->count - 1 - i;

		for (size_t k = 0; k < v->boxes.len; k++)
			if (v->boxes.at[k].layer == layer)
				barycentre(v, k, left);
		stack(v, sorted, members(v, layer, sorted));
	}
}

static void
settle(struct layers *v)
{
	for (size_t i = 0; i < v->boxes.len; i++)
		v->boxes.at[i].y += v->height / 2;
}

bool
layers_place(struct arena *a, struct layers *v)
{
	size_t most, *sorted;

	if (v->boxes.len > LAYER_BOXES_MAX || v->ties.len > LAYER_TIES_MAX)
		return false;
	most = distances(v);
	if (most >= LAYERS_MAX)
		return false;
	v->count = most + 1;
	v->height = 0;
	for (size_t i = 0; i < v->boxes.len; i++)
		v->boxes.at[i].layer = most - v->boxes.at[i].layer;
	dummies_add(a, v);
	sorted = arena_array(a, v->boxes.len + 1, sizeof *sorted);
	for (size_t i = 0; i < v->boxes.len; i++)
		v->boxes.at[i].order = (double)i;
	for (size_t i = 0; i < v->count; i++)
		stack(v, sorted, members(v, i, sorted));
	for (size_t i = 0; i < SWEEPS; i++)
		sweep(a, v, i % 2 == 0);
	settle(v);
	return true;
}
