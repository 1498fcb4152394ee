/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * layers: where the boxes of a directed graph stand: in columns, so that
 * arrows go from left to right as far as there is no cycle, and few cross.
 * Source: Sugiyama, Tagawa and Toda, "Methods for visual understanding of
 * hierarchical system structures" (1981): layers by longest path, dummy boxes
 * on long arrows, order by barycentre.
 */
#ifndef REPORT_LAYERS_H
#define REPORT_LAYERS_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>

enum { LAYERS_MAX = 5, LAYER_BOXES_MAX = 64, LAYER_TIES_MAX = 96 };

/* box: `height` is given, the rest found; y downwards. */
struct layer_box {
	float height;
	size_t layer;
	float y; /* of its upper edge */
	double order;
	bool dummy;
};

struct layer_boxes {
	struct layer_box *at;
	size_t len, cap;
};

/* tie: an arrow, and the dummies that it passes (LAYERS_MAX - 2 at most). */
struct layer_tie {
	size_t from, to;
	size_t pass[LAYERS_MAX];
	size_t passes;
};

struct layer_ties {
	struct layer_tie *at;
	size_t len, cap;
};

struct layers {
	struct layer_boxes boxes; /* dummies are added at the end */
	struct layer_ties ties;
	size_t count;
	float height, gap; /* found; given: between boxes */
};

/* layers_place: false when the graph is larger than the limits, or deeper.
 * Boxes in the order of their names give the same places always.
 * Cost: boxes times ties, at most. */
bool layers_place(struct arena *a, struct layers *v);

#endif
