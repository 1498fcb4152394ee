/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * edge: what edge.c and differ.c share. Nobody else includes it.
 */
#ifndef FINDING_EDGE_H
#define FINDING_EDGE_H

#include "finding/pair.h"

/* side: one end of an edge: a view and the words that made the edge. */
struct side {
	const struct view *v;
	struct span at; /* in the article, as the claim's spans are */
	struct str text;
};

/* side_words: a span of the claim's content. */
struct side side_words(const struct merge *m, const struct view *v,
		       struct span at);

struct edge *edge_add(const struct merge *m, struct finding *f,
		      enum edge_kind kind, const struct side *from,
		      const struct side *to);

#endif
