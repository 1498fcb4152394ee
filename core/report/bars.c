/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/date.h"
#include "base/vec.h"
#include "report/draw.h"
#include "report/table.h"

enum { WHEN, DAYS, READ, TOLD, FINDING, WHAT, CITED };
enum { PARTS_MAX = 6, GAP_DAYS = 45 };

static const float ROOM = 134, BREAK = 9, PART_MIN = 16;
static const float MIDDLE = 2.8f, HALF = 2.6f;

/* part: days without a long gap, and where they are drawn. */
struct part {
	int32_t from, to;
	float x0, x1;
};

struct parts {
	struct part *at;
	size_t len, cap;
};

/* extent: the days of a row; an open end is the other one. */
struct extent {
	int32_t from, to, told;
	bool open_from, open_to, has_told;
};

static bool
day_of(struct str s, int32_t *ret)
{
	struct date d;

	if (!date_parse(s, &d))
		return false;
	*ret = date_number(d);
	return true;
}

static bool
extent_of(const struct draw_row *r, struct extent *e)
{
	struct str to, from = str_cut(r->cell[DAYS], STR("/"), &to);

	*e = (struct extent){0};
	e->open_from = !day_of(from, &e->from);
	e->open_to = !day_of(to, &e->to);
	e->has_told = day_of(r->cell[TOLD], &e->told);
	if (e->open_from && e->open_to)
		return false;
	if (e->open_from)
		e->from = e->to;
	if (e->open_to)
		e->to = e->from;
	return e->from <= e->to;
}

static int
by_from(const void *x, const void *y)
{
	const struct part *a = x, *b = y;
	int order = (a->from > b->from) - (a->from < b->from);

	return order ? order : (a->to > b->to) - (a->to < b->to);
}

static void
days_add(struct doc *d, struct parts *v, const struct draw_row *r)
{
	struct extent e;

	if (extent_of(r, &e))
		*vec_add(d->arena, v) = (struct part){e.from, e.to, 0, 0};
	if (e.has_told)
		*vec_add(d->arena, v) = (struct part){e.told, e.told, 0, 0};
}

/* What is nearer than `gap` days is one part. */
static void
parts_join(struct parts *v, int32_t gap)
{
	size_t n = 0;

	for (size_t i = 1; i < v->len; i++) {
		struct part *last = &v->at[n];

		if (v->at[i].from - last->to > gap)
			v->at[++n] = v->at[i];
		else if (v->at[i].to > last->to)
			last->to = v->at[i].to;
	}
	v->len = v->len ? n + 1 : 0;
}

/* Long times of which nothing is told are left out of the axis. */
static struct parts
axis_make(struct doc *d, const struct draw_rows *rows)
{
	struct parts v = {0};
	float room, x = 0, days = 0;

	for (size_t i = 0; i < rows->len; i++)
		days_add(d, &v, &rows->at[i]);
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_from);
	for (int32_t gap = GAP_DAYS; gap < INT32_MAX / 2; gap *= 2) {
		parts_join(&v, gap);
		if (v.len <= PARTS_MAX)
			break;
	}
	room = ROOM - (PART_MIN + BREAK) * (float)v.len + BREAK;
	for (size_t i = 0; i < v.len; i++)
		days += (float)(v.at[i].to - v.at[i].from + 1);
	for (size_t i = 0; i < v.len; i++) {
		struct part *p = &v.at[i];

		p->x0 = x;
		p->x1 = x + PART_MIN +
			room * (float)(p->to - p->from + 1) / days;
		x = p->x1 + BREAK;
	}
	return v;
}

static float
axis_x(const struct parts *v, int32_t day)
{
	for (size_t i = 0; i < v->len; i++) {
		const struct part *p = &v->at[i];

		if (day <= p->to + 1)
			return p->x0 + (p->x1 - p->x0) *
					       (float)(day - p->from) /
					       (float)(p->to + 1 - p->from);
	}
	return ROOM;
}

static void
tick(struct doc *d, struct cell *c, struct str words, float x, float *free)
{
	struct span_style st = table_style(true, 0);
	struct setting *set;
	float width;

	if (x < *free)
		return;
	st.size = 6.4f;
	st.font.bold = false;
	set = draw_text(d, &c->legends, words, &st, ROOM);
	width = (float)text_width(&d->setter, &set->text);
	if (x + width > ROOM + 8) {
		c->legends.len--;
		return;
	}
	set->tag = c->set.tag;
	c->legends.at[c->legends.len - 1].x = x;
	draw_add(d, &c->shapes,
		 (struct shape){SHAPE_LINE, x, -4.6f, x, -2, 0.5f, INK_GREY,
				false, TAG_NONE});
	*free = x + width + 3;
}

/* The first day of each part, then the years in it. */
static void
ticks(struct doc *d, struct cell *c, const struct parts *v)
{
	float free = 0;

	for (size_t i = 0; i < v->len; i++) {
		const struct part *p = &v->at[i];
		struct date first = date_from_number(p->from), y = first;
		struct str text = date_text(d->arena, first);
		bool year = first.month == 1 && first.day == 1;

		tick(d, c, str_slice(text, 0, year ? 4 : 7), p->x0, &free);
		while (y.year++ < DATE_YEAR_MAX) {
			y.month = y.day = 1;
			if (date_number(y) > p->to)
				break;
			tick(d, c, str_slice(date_text(d->arena, y), 0, 4),
			     axis_x(v, date_number(y)), &free);
		}
	}
}

static struct str
bar_alt(struct doc *d, const struct draw_row *r)
{
	return word_fill(d->arena, draw_words(d), SAY_DRAWN_BAR,
			 WITH(r->cell[DAYS], r->cell[READ], r->cell[TOLD]));
}

static void
bar_shapes(struct doc *d, struct cell *c, const struct parts *v,
	   const struct extent *e, bool about)
{
	float x0 = axis_x(v, e->from), x1 = axis_x(v, e->to + 1);
	struct shape s = {.kind = SHAPE_BOX,
			  .y0 = MIDDLE - HALF,
			  .y1 = MIDDLE + HALF,
			  .width = 0.7f,
			  .ink = INK_TEXT,
			  .dashed = about,
			  .tag = c->shapes.at[0].tag};

	if (x1 - x0 < 2.4f) {
		x0 = (x0 + x1) / 2 - 1.2f;
		x1 = x0 + 2.4f;
	}
	s.x0 = x0;
	s.x1 = x1;
	if (e->to > e->from && !about) {
		s.ink = INK_PALE;
		draw_add(d, &c->shapes, s);
		s.ink = INK_TEXT;
	}
	if (e->to > e->from || about)
		s.kind = SHAPE_FRAME;
	draw_add(d, &c->shapes, s);
}

static void
open_end(struct doc *d, struct cell *c, float x, float to)
{
	struct shape s = {SHAPE_HEAD, x,      MIDDLE,
			  to,	      MIDDLE, 0.7f,
			  INK_TEXT,   false,  c->shapes.at[0].tag};

	draw_add(d, &c->shapes, s);
}

/* What is no plain name of a precision says more: "about month". */
static bool
is_about(struct str read)
{
	return read.len && word_known(read, SAY_PRECISION_NONE,
				      SAY_PRECISION_TIME) == SAY_COUNT;
}

static void
bar(struct doc *d, struct cell *c, const struct parts *v,
    const struct draw_row *r)
{
	uint32_t tag = draw_figure(d, c->set.tag, bar_alt(d, r));
	struct extent e;
	bool known = extent_of(r, &e);

	for (size_t i = 0; i < v->len; i++)
		draw_add(d, &c->shapes,
			 (struct shape){SHAPE_LINE, v->at[i].x0, MIDDLE,
					v->at[i].x1, MIDDLE, 0.3f, INK_PALE,
					false, tag});
	if (known)
		bar_shapes(d, c, v, &e, is_about(r->cell[READ]));
	if (known && e.open_from)
		open_end(d, c, axis_x(v, e.from) - 1.5f,
			 axis_x(v, e.from) - 6.5f);
	if (known && e.open_to)
		open_end(d, c, axis_x(v, e.to) + 1.5f, axis_x(v, e.to) + 6.5f);
	if (e.has_told)
		draw_mark(d, &c->shapes, SAY_DRAWN_TOLD,
			  &(struct shape){.x0 = axis_x(v, e.told),
					  .y0 = MIDDLE,
					  .ink = INK_GREY,
					  .tag = tag});
}

static void
bars_row(struct doc *d, struct table *t, const struct parts *v,
	 const struct draw_row *r, size_t line)
{
	struct span_style st = table_style(false, line);
	struct str key = r->cell[FINDING];

	table_row(d, t);
	table_cell(d, t, draw_name(d->arena, r->cell[WHEN]), &st);
	bar(d, table_cell(d, t, STR(""), &st), v, r);
	table_cell(d, t,
		   str_fmt(d->arena, "%.*s%s%.*s", STR_ARG(key),
			   key.len ? ". " : "",
			   STR_ARG(draw_name(d->arena, r->cell[WHAT]))),
		   &st);
	table_cell(d, t, r->cell[CITED], &st);
}

struct table *
bars_table(struct doc *d, const struct draw_rows *v, uint32_t tag)
{
	struct table *t = table_new(d, 4, tag);
	struct span_style st = table_style(true, v->line);
	struct parts axis = axis_make(d, v);
	struct cell *c;

	t->fixed[1] = ROOM;
	table_row(d, t);
	table_cell(d, t, v->head.cell[WHEN], &st);
	c = table_cell(d, t, STR(""), &st);
	d->tags.at[c->set.tag - 1].alt = str_copy(d->arena, v->head.cell[DAYS]);
	ticks(d, c, &axis);
	table_cell(d, t, v->head.cell[WHAT], &st);
	table_cell(d, t, v->head.cell[CITED], &st);
	for (size_t i = 0; i < v->len; i++)
		bars_row(d, t, &axis, &v->at[i], v->line + 1 + i);
	return t;
}
