/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * draw: figures, from the rows of their block in the Markdown (markdown.h) to
 * tables with marks in them and to drawings. All of it is vectors and text;
 * shapes and line styles tell things apart, never colour alone. The order of
 * rows makes no difference to the graph; tables keep it.
 *
 *	bars.c     timeline   a bar a row, as long as what was said is vague
 *	grid.c     matrix     a mark a cell
 *	stack.c    weeks      a bar a row, as long as what was counted
 *	net.c      origins    boxes and arrows (layers.c says where)
 */
#ifndef REPORT_DRAW_H
#define REPORT_DRAW_H

#include "brief/words.h"
#include "report/doc.h"

enum {
	DRAW_COLUMNS = 7,    /* cells of a row; the rest joins the last */
	DRAW_ROWS_MAX = 512, /* a longer figure stays a table */
	DRAW_NAME_MAX = 160  /* code points of a name; the rest is cut */
};

struct draw_row {
	struct str cell[DRAW_COLUMNS];
};

struct draw_rows {
	struct draw_row *at;
	size_t len, cap;
	struct draw_row head;
	size_t line; /* of the Markdown */
};

/* draw_rows: the head, and the rows below it. */
struct draw_rows draw_rows(struct arena *a, struct str text, size_t line);

/* draw_part: one block of a figure, a table or a drawing. */
struct draw_part {
	struct table *table;
	struct drawing *drawing;
};

struct draw_parts {
	struct draw_part *at;
	size_t len, cap;
};

/* draw_source: the block's lines below its caption, where they begin, and the
 * element that the figure's go into. */
struct draw_source {
	struct str text;
	size_t line;
	uint32_t parent;
};

/* draw_parts: the blocks of a figure of `kind`; none when it is not known or
 * better left a table. */
struct draw_parts draw_parts(struct doc *d, struct str kind,
			     const struct draw_source *source);

/* bars_table: the timeline. weeks_table: claims a week. grid_table: the next
 * columns of the matrix, from *from on, which is moved; NULL when none are
 * left. net_drawing: the graph; NULL when it is too large for one page: the
 * block is then set as the table that it is. */
struct table *bars_table(struct doc *d, const struct draw_rows *v,
			 uint32_t tag);
struct table *weeks_table(struct doc *d, const struct draw_rows *v,
			  uint32_t tag);
struct table *grid_table(struct doc *d, const struct draw_rows *v, size_t *from,
			 uint32_t tag);
struct drawing *net_drawing(struct doc *d, const struct draw_rows *v,
			    uint32_t tag);

/* draw_key: what the marks of a kind of figure mean; NULL for none. */
struct drawing *draw_key(struct doc *d, struct str kind);

/* draw_words: of the report's language. draw_mark: the mark for `what` around
 * (x0, y0); nothing when it has none. draw_bar: `at` filled so that bars are
 * told apart without colour. */
enum draw_fill { DRAW_FULL, DRAW_HATCHED, DRAW_DASHED };
const struct words *draw_words(const struct doc *d);
void draw_mark(struct doc *d, struct shapes *to, enum saying what,
	       const struct shape *at);
void draw_bar(struct doc *d, struct shapes *to, enum draw_fill fill,
	      const struct shape *at);

/* draw_add: a shape. draw_text: a text on one line, cut with an ellipsis
 * where it is wider than `room` points. */
void draw_add(struct doc *d, struct shapes *to, struct shape s);
struct setting *draw_text(struct doc *d, struct legends *to, struct str s,
			  const struct span_style *style, float room);

/* draw_name: at most DRAW_NAME_MAX code points of a name. */
struct str draw_name(struct arena *a, struct str s);

/* draw_figure: a Figure element that says `alt`, which is copied. */
uint32_t draw_figure(struct doc *d, uint32_t parent, struct str alt);

/* draw_place: shapes and texts of a cell at `x`, on a slot. draw_slot: the
 * slot of a drawing's block. draw_lines: break the texts into lines.
 * Errors: as text_items. */
void draw_place(struct doc *d, struct slot *s, const struct shapes *shapes,
		const struct legends *texts, float x);
int draw_slot(struct doc *d, size_t at, struct err *err);
int draw_lines(struct doc *d, const struct legends *texts, struct err *err);

#endif
