/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/graph.h"

#include <stdlib.h>

static int
arc_cmp(const void *a, const void *b)
{
	const struct arc *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return (x->to > y->to) - (x->to < y->to);
}

/* First arc of each node; first[nodes] is the end. */
static const size_t *
heads(struct graph *g)
{
	size_t *first, k = 0;

	if (g->first)
		return g->first;
	g->first = first = arena_array(g->arena, g->nodes + 1, sizeof *first);
	if (g->arcs.len)
		qsort(g->arcs.at, g->arcs.len, sizeof *g->arcs.at, arc_cmp);
	for (size_t i = 0; i <= g->nodes; i++) {
		while (k < g->arcs.len && g->arcs.at[k].from < i)
			k++;
		first[i] = k;
	}
	return first;
}

struct tarjan {
	struct graph *g;
	const size_t *first;
	size_t *next;	 /* arc to look at when the node is met again */
	uint32_t *index; /* 0: not met */
	uint32_t *low;
	uint32_t *open, *path; /* Tarjan's stack; the way back */
	size_t opens, paths;
	bool *is_open;
	uint32_t met, parts;
	uint32_t *part;
};

static void
enter(struct tarjan *t, uint32_t v)
{
	t->index[v] = t->low[v] = ++t->met;
	t->next[v] = t->first[v];
	t->open[t->opens++] = v;
	t->is_open[v] = true;
	t->path[t->paths++] = v;
}

static void
leave(struct tarjan *t, uint32_t v)
{
	uint32_t w;

	t->paths--;
	if (t->paths && t->low[t->path[t->paths - 1]] > t->low[v])
		t->low[t->path[t->paths - 1]] = t->low[v];
	if (t->low[v] != t->index[v])
		return;
	do {
		w = t->open[--t->opens];
		t->is_open[w] = false;
		t->part[w] = t->parts;
	} while (w != v);
	t->parts++;
}

static void
walk(struct tarjan *t, uint32_t root)
{
	enter(t, root);
	while (t->paths) {
		uint32_t v = t->path[t->paths - 1], w;

		if (t->next[v] == t->first[v + 1]) {
			leave(t, v);
			continue;
		}
		w = t->g->arcs.at[t->next[v]++].to;
		if (!t->index[w])
			enter(t, w);
		else if (t->is_open[w] && t->low[v] > t->index[w])
			t->low[v] = t->index[w];
	}
}

size_t
graph_condense(struct graph *g, uint32_t *part)
{
	AUTO_ARENA s = {0};
	struct tarjan t = {.g = g, .part = part};
	size_t n = g->nodes + 1;

	t.first = heads(g);
	t.next = arena_array(&s, n, sizeof *t.next);
	t.index = arena_array(&s, n, sizeof *t.index);
	t.low = arena_array(&s, n, sizeof *t.low);
	t.open = arena_array(&s, n, sizeof *t.open);
	t.path = arena_array(&s, n, sizeof *t.path);
	t.is_open = arena_array(&s, n, sizeof *t.is_open);
	for (uint32_t i = 0; i < g->nodes; i++)
		if (!t.index[i])
			walk(&t, i);
	return t.parts;
}

void
graph_sinks(const struct graph *g, const uint32_t *part, bool *sink)
{
	for (size_t i = 0; i < g->nodes; i++)
		sink[part[i]] = true;
	for (size_t i = 0; i < g->arcs.len; i++)
		if (part[g->arcs.at[i].from] != part[g->arcs.at[i].to])
			sink[part[g->arcs.at[i].from]] = false;
}

void
graph_reach(struct graph *g, const uint32_t *part, uint32_t from, bool *reached)
{
	AUTO_ARENA s = {0};
	const size_t *first = heads(g);
	bool *met = arena_array(&s, g->nodes + 1, sizeof *met);
	uint32_t *todo = arena_array(&s, g->nodes + 1, sizeof *todo);
	size_t n = 1;

	todo[0] = from;
	met[from] = true;
	while (n) {
		uint32_t v = todo[--n];

		reached[part[v]] = true;
		for (size_t k = first[v]; k < first[v + 1]; k++) {
			uint32_t w = g->arcs.at[k].to;

			if (!met[w])
				todo[n++] = w;
			met[w] = true;
		}
	}
}
