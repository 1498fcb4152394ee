/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * line: items broken into lines, a whole paragraph at a time.
 * Source: D. E. Knuth and M. F. Plass, "Breaking paragraphs into lines",
 *         Software: Practice and Experience 11 (1981).
 */
#ifndef REPORT_LINE_H
#define REPORT_LINE_H

#include "report/text.h"

enum {
	LINE_FIT_MAX = 20000, /* items; longer paragraphs are set line by
			       * line (first fit) */
	LINE_HYPHENS_MAX = 2  /* divided line ends in a row */
};

/* line: items [from, to) and, when `to` names a penalty with a word, that
 * word at the end. Each glue gives `ratio` of its stretch (or shrink, below
 * 0), each box `flex` of its own: line_item_width. */
struct line {
	uint32_t from, to;
	float ratio, flex;
	float width; /* natural, in points */
};

struct lines {
	struct line *at;
	size_t len, cap;
};

/* measure: how wide, and whether lines are filled to the edge. */
struct measure {
	double width;
	bool justify;
};

/* line_break: append the lines of the paragraph `items`, which end with a
 * forced break. No line ends but at glue after a box or at a penalty.
 * Cost: O(n) for a fixed measure. */
void line_break(struct arena *a, const struct item *items, size_t n,
		struct measure m, struct lines *ret);

/* line_item_width: of an item of the line as it is painted, in points. */
double line_item_width(const struct line *l, const struct item *it);

/* line_width: of all of them, and of the hyphen at the end; `items` are the
 * paragraph's. */
double line_width(const struct line *l, const struct item *items);

#endif
