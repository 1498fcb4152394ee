/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/draw.h"

#include "base/utf8.h"
#include "base/vec.h"
#include "report/slots.h"
#include "report/table.h"

static const float KEY_HEIGHT = 13, KEY_GAP = 12, KEY_MARK = 9;

static struct draw_row
row_of(struct str line)
{
	struct draw_row r;

	for (size_t i = 0; i + 1 < DRAW_COLUMNS; i++)
		r.cell[i] = str_trim(str_cut(line, STR("\t"), &line));
	r.cell[DRAW_COLUMNS - 1] = str_trim(line);
	return r;
}

struct draw_rows
draw_rows(struct arena *a, struct str text, size_t line)
{
	struct draw_rows v = {.line = line};
	struct str rest;

	v.head = row_of(str_cut(text, STR("\n"), &rest));
	while (rest.len)
		*vec_add(a, &v) = row_of(str_cut(rest, STR("\n"), &rest));
	return v;
}

struct str
draw_name(struct arena *a, struct str s)
{
	struct str rest = s;

	for (size_t i = 0; i < DRAW_NAME_MAX && rest.len; i++)
		utf8_next(&rest);
	if (!rest.len)
		return s;
	return str_fmt(a, "%.*s…", STR_ARG(str_slice(s, 0, s.len - rest.len)));
}

void
draw_add(struct doc *d, struct shapes *to, struct shape s)
{
	*vec_add(d->arena, to) = s;
}

uint32_t
draw_figure(struct doc *d, uint32_t parent, struct str alt)
{
	return tag_figure(&d->tags, parent, str_copy(d->arena, alt));
}

/* Drop characters from the end until the text and an ellipsis fit. */
static void
text_fit(struct doc *d, struct text *t, float room)
{
	uint32_t span;

	if (!t->len || text_width(&d->setter, t) <= room)
		return;
	span = t->at[t->len - 1].span;
	do {
		t->len--;
		t->at[t->len] = (struct tchar){0x2026, span};
		t->len++;
		if (text_width(&d->setter, t) <= room)
			return;
		t->len--;
	} while (t->len);
}

struct setting *
draw_text(struct doc *d, struct legends *to, struct str s,
	  const struct span_style *style, float room)
{
	struct legend *l = vec_add(d->arena, to);

	l->set = arena_alloc(d->arena, sizeof *l->set);
	table_text(d, &l->set->text, draw_name(d->arena, s), style);
	text_fit(d, &l->set->text, room);
	return l->set;
}

/* Strokes from the lower left to the upper right, within the bar. */
static void
hatch(struct doc *d, struct shapes *to, const struct shape *at)
{
	const float step = 2.6f, high = at->y1 - at->y0;

	for (float x = at->x0 - high + step; x < at->x1; x += step) {
		float cut = x < at->x0 ? at->x0 - x : 0;
		float over = x + high > at->x1 ? x + high - at->x1 : 0;

		draw_add(d, to,
			 (struct shape){SHAPE_LINE, x + cut, at->y0 + cut,
					x + high - over, at->y1 - over, 0.5f,
					at->ink, false, at->tag});
	}
}

void
draw_bar(struct doc *d, struct shapes *to, enum draw_fill fill,
	 const struct shape *at)
{
	struct shape s = *at;

	s.width = 0.7f;
	s.kind = fill == DRAW_FULL ? SHAPE_BOX : SHAPE_FRAME;
	s.dashed = fill == DRAW_DASHED;
	draw_add(d, to, s);
	if (fill == DRAW_HATCHED)
		hatch(d, to, at);
}

/* ---- marks -------------------------------------------------------------- */

static void
cross(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	const float r = 2.3f;

	s.kind = SHAPE_LINE;
	s.width = 1.3f;
	s.x0 = x - r;
	s.x1 = x + r;
	s.y0 = y - r;
	s.y1 = y + r;
	draw_add(d, to, s);
	s.y0 = y + r;
	s.y1 = y - r;
	draw_add(d, to, s);
}

static void
unequal(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	const float rows[3][4] = {{-2.6f, 1.1f, 2.6f, 1.1f},
				  {-2.6f, -1.1f, 2.6f, -1.1f},
				  {-1.3f, -2.7f, 1.3f, 2.7f}};

	s.kind = SHAPE_LINE;
	s.width = 0.9f;
	for (size_t i = 0; i < 3; i++) {
		s.x0 = x + rows[i][0];
		s.y0 = y + rows[i][1];
		s.x1 = x + rows[i][2];
		s.y1 = y + rows[i][3];
		draw_add(d, to, s);
	}
}

static void
square(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	s.kind = SHAPE_BOX;
	s.x0 = x - 2.5f;
	s.y0 = y - 2.5f;
	s.x1 = x + 2.5f;
	s.y1 = y + 2.5f;
	draw_add(d, to, s);
}

static void
disc(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	s = (struct shape){SHAPE_DISC, x, y, 2.5f, 0, 0, s.ink, false, s.tag};
	draw_add(d, to, s);
}

static void
ring(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	s = (struct shape){SHAPE_RING, x,     y,     2.3f, 0,
			   0.9f,       s.ink, false, s.tag};
	draw_add(d, to, s);
}

static void
struck_ring(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	ring(d, to, s, x, y);
	s = (struct shape){SHAPE_LINE, x - 3, y - 3, x + 3, y + 3,
			   0.9f,       s.ink, false, s.tag};
	draw_add(d, to, s);
}

static void
period(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	s = (struct shape){SHAPE_FRAME, x - 4, y - 2.4f, x + 4, y + 2.4f,
			   0.7f,	s.ink, s.dashed, s.tag};
	draw_add(d, to, s);
}

static void
dashed(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	s.dashed = true;
	period(d, to, s, x, y);
}

static void
day(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	s = (struct shape){SHAPE_BOX, x - 1.2f, y - 2.6f, x + 1.2f, y + 2.6f,
			   0,	      s.ink,	false,	  s.tag};
	draw_add(d, to, s);
}

/* A bar as the figures draw it, small. */
static void
sample(struct doc *d, struct shapes *to, enum draw_fill fill,
       const struct shape *s, float x, float y)
{
	draw_bar(d, to, fill,
		 &(struct shape){.x0 = x - 4,
				 .y0 = y - 2.4f,
				 .x1 = x + 4,
				 .y1 = y + 2.4f,
				 .ink = s->ink,
				 .tag = s->tag});
}

static void
full(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	sample(d, to, DRAW_FULL, &s, x, y);
}

static void
hatched(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	sample(d, to, DRAW_HATCHED, &s, x, y);
}

static void
arrow(struct doc *d, struct shapes *to, struct shape s, float x, float y)
{
	s = (struct shape){SHAPE_LINE, x - 4, y,     x + 2, y,
			   0.7f,       s.ink, false, s.tag};
	draw_add(d, to, s);
	s.kind = SHAPE_HEAD;
	s.x0 = x;
	s.x1 = x + 4;
	draw_add(d, to, s);
}

/* Figures, their marks and what those mean, in the order of the key. */
static const struct {
	struct str figure;
	enum saying means;
	void (*put)(struct doc *d, struct shapes *to, struct shape s, float x,
		    float y);
} marks[] = {
	{STR_INIT("matrix"), SAY_CONFIRMS, square},
	{STR_INIT("matrix"), SAY_SUPPORTS, disc},
	{STR_INIT("matrix"), SAY_DIFFERS_IN, unequal},
	{STR_INIT("matrix"), SAY_WITHHOLDS, ring},
	{STR_INIT("matrix"), SAY_DENIES, cross},
	{STR_INIT("matrix"), SAY_WITHDRAWS, struck_ring},
	{STR_INIT("timeline"), SAY_DRAWN_DAY, day},
	{STR_INIT("timeline"), SAY_DRAWN_PERIOD, period},
	{STR_INIT("timeline"), SAY_DRAWN_ABOUT, dashed},
	{STR_INIT("timeline"), SAY_DRAWN_TOLD, ring},
	{STR_INIT("origins"), SAY_DRAWN_FROM, arrow},
	{STR_INIT("origins"), SAY_DRAWN_NAMED, period},
	{STR_INIT("origins"), SAY_DRAWN_UNNAMED, dashed},
	{STR_INIT("weeks"), SAY_FIGURE_FOR, full},
	{STR_INIT("weeks"), SAY_FIGURE_AGAINST, hatched},
	{STR_INIT("weeks"), SAY_FIGURE_WITHHELD, dashed},
};

enum { MARKS = sizeof marks / sizeof *marks };

const struct words *
draw_words(const struct doc *d)
{
	return words_of(d->style->language);
}

void
draw_mark(struct doc *d, struct shapes *to, enum saying what,
	  const struct shape *at)
{
	for (size_t i = 0; i < MARKS; i++)
		if (marks[i].means == what)
			marks[i].put(d, to, *at, at->x0, at->y0);
}

struct drawing *
draw_key(struct doc *d, struct str kind)
{
	struct drawing *w = arena_alloc(d->arena, sizeof *w);
	struct span_style st = table_style(false, 0);
	float x = 4;

	st.size = 7;
	st.ink = INK_GREY;
	w->height = KEY_HEIGHT;
	for (size_t i = 0; i < MARKS; i++) {
		struct setting *set;

		if (!str_eq(marks[i].figure, kind))
			continue;
		marks[i].put(d, &w->shapes, (struct shape){.ink = INK_GREY}, x,
			     6);
		set = draw_text(d, &w->legends,
				draw_words(d)->at[marks[i].means], &st, 200);
		w->legends.at[w->legends.len - 1].x = x + KEY_MARK - 2;
		w->legends.at[w->legends.len - 1].y = 3.6f;
		x += KEY_MARK + KEY_GAP +
		     (float)text_width(&d->setter, &set->text);
	}
	return w->legends.len ? w : NULL;
}

/* ---- parts -------------------------------------------------------------- */

static struct table *
next_table(struct doc *d, struct str kind, const struct draw_rows *v,
	   size_t *from, uint32_t parent)
{
	uint32_t tag;

	if (!str_eq(kind, STR("matrix")) && (*from)++)
		return NULL;
	tag = tag_add(&d->tags, "Table", parent);
	if (str_eq(kind, STR("matrix")))
		return grid_table(d, v, from, tag);
	if (str_eq(kind, STR("weeks")))
		return weeks_table(d, v, tag);
	return bars_table(d, v, tag);
}

struct draw_parts
draw_parts(struct doc *d, struct str kind, const struct draw_source *source)
{
	struct draw_parts v = {0};
	struct draw_part part = {0};
	struct draw_rows rows = draw_rows(d->arena, source->text, source->line);
	struct drawing *key = draw_key(d, kind);
	size_t from = 0;

	if (!key || !rows.len || rows.len > DRAW_ROWS_MAX)
		return v;
	if (str_eq(kind, STR("origins")))
		part.drawing = net_drawing(d, &rows, source->parent);
	else
		part.table = next_table(d, kind, &rows, &from, source->parent);
	if (!part.table && !part.drawing)
		return v;
	do {
		*vec_add(d->arena, &v) = part;
	} while (part.table && (part.table = next_table(d, kind, &rows, &from,
							source->parent)));
	*vec_add(d->arena, &v) = (struct draw_part){.drawing = key};
	return v;
}

/* ---- on the page -------------------------------------------------------- */

int
draw_lines(struct doc *d, const struct legends *texts, struct err *err)
{
	for (size_t i = 0; i < texts->len; i++)
		if (set_lines(d, texts->at[i].set, SETTING_ALONE, false, err) <
		    0)
			return -1;
	return 0;
}

void
draw_place(struct doc *d, struct slot *s, const struct shapes *shapes,
	   const struct legends *texts, float x)
{
	for (size_t i = 0; i < shapes->len; i++) {
		struct shape *to = vec_add(d->arena, &d->shapes);

		*to = shapes->at[i];
		to->x0 += x;
		if (to->kind != SHAPE_DISC && to->kind != SHAPE_RING)
			to->x1 += x;
		s->shapes++;
	}
	for (size_t i = 0; i < texts->len; i++) {
		const struct legend *l = &texts->at[i];

		if (!l->set->lines)
			continue;
		*vec_add(d->arena, &d->frags) = (struct frag){
			l->set, (uint32_t)l->set->line, x + l->x, l->y};
		s->frags++;
	}
}

int
draw_slot(struct doc *d, size_t at, struct err *err)
{
	const struct block *b = &d->blocks.at[at];
	struct slot *s;

	if (draw_lines(d, &b->drawing->legends, err) < 0)
		return -1;
	s = vec_add(d->arena, &d->slots);
	s->block = (uint32_t)at;
	s->before = b->before;
	s->height = s->base = b->drawing->height;
	s->frag = (uint32_t)d->frags.len;
	s->shape = (uint32_t)d->shapes.len;
	s->keep = b->glued;
	draw_place(d, s, &b->drawing->shapes, &b->drawing->legends, 0);
	return 0;
}
