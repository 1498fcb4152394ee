/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * graph: a small directed graph with its cycles condensed.
 */
#ifndef FINDING_GRAPH_H
#define FINDING_GRAPH_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

struct arc {
	uint32_t from, to;
};

struct arcs {
	struct arc *at;
	size_t len, cap;
};

struct graph {
	struct arena *arena;
	size_t nodes;
	struct arcs arcs;
	const size_t *first; /* arcs by node, once they are sorted; all arcs
				are there before the first call */
};

/* graph_condense: strongly connected components.
 * Out:   part[i]: number of the component of node i, below the value
 * Value: how many components there are
 * Source: Tarjan, "Depth-first search and linear graph algorithms", 1972;
 *         with an explicit stack
 * Cost:  linear */
size_t graph_condense(struct graph *g, uint32_t *part);

/* graph_sinks: sink[p] is true when no arc leaves component p. */
void graph_sinks(const struct graph *g, const uint32_t *part, bool *sink);

/* graph_reach: mark every component that can be reached from `from`. */
void graph_reach(struct graph *g, const uint32_t *part, uint32_t from,
		 bool *reached);

#endif
