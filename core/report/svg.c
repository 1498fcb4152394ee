/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/svg.h"

#include <float.h>
#include <math.h>

#include "report/brush.h"
#include "report/markup.h"

static const float PAD = 1;
static const char *const inks[INK_COUNT] = {
	[INK_TEXT] = "text", [INK_GREY] = "grey", [INK_LINK] = "link",
	[INK_PALE] = "pale", [INK_WASH] = "wash",
};

/* area: what is covered; y up, as in shapes. */
struct area_of {
	float x0, y0, x1, y1;
};

static void
area_add(struct area_of *a, float x, float y, float r)
{
	a->x0 = fminf(a->x0, x - r);
	a->y0 = fminf(a->y0, y - r);
	a->x1 = fmaxf(a->x1, x + r);
	a->y1 = fmaxf(a->y1, y + r);
}

static bool
is_round(const struct shape *s)
{
	return s->kind == SHAPE_DISC || s->kind == SHAPE_RING;
}

static bool
is_wanted(const struct svg *in, const struct shape *s)
{
	return in->tag == TAG_NONE || s->tag == in->tag;
}

static const struct span_style *
style_of(const struct svg *in, const struct legend *l)
{
	return &in->doc->setter.spans.at[l->set->text.at[0].span];
}

static void
area_shape(struct area_of *a, const struct shape *s)
{
	if (is_round(s)) {
		area_add(a, s->x0, s->y0, s->x1 + s->width);
		return;
	}
	area_add(a, s->x0, s->y0, s->width);
	area_add(a, s->x1, s->y1, s->width);
}

static void
area_legend(const struct svg *in, struct area_of *a, const struct legend *l)
{
	float size;

	if (!l->set->text.len)
		return;
	size = style_of(in, l)->size;
	area_add(a, l->x, l->y + size * 0.8f, 0);
	area_add(a, l->x + (float)text_width(&in->doc->setter, &l->set->text),
		 l->y - size * 0.25f, 0);
}

static void
number_put(struct buf *b, const char *name, float v)
{
	buf_fmt(b, " %s=\"", name);
	brush_number(b, (double)v);
	buf_char(b, '"');
}

static void
class_put(struct buf *b, const struct shape *s)
{
	bool filled = s->kind == SHAPE_BOX || s->kind == SHAPE_DISC ||
		      s->kind == SHAPE_HEAD;

	buf_fmt(b, " class=\"%s-%s\"", filled ? "fill" : "ink", inks[s->ink]);
	if (filled)
		return;
	number_put(b, "stroke-width", s->width);
	if (s->dashed)
		buf_add(b, STR(" stroke-dasharray=\"2 1.6\""));
}

static void
circle_put(struct buf *b, const struct shape *s, float top)
{
	buf_add(b, STR("<circle"));
	number_put(b, "cx", s->x0);
	number_put(b, "cy", top - s->y0);
	number_put(b, "r", s->x1);
}

static void
line_put(struct buf *b, const struct shape *s, float top)
{
	buf_add(b, STR("<line"));
	number_put(b, "x1", s->x0);
	number_put(b, "y1", top - s->y0);
	number_put(b, "x2", s->x1);
	number_put(b, "y2", top - s->y1);
}

static void
box_put(struct buf *b, const struct shape *s, float top)
{
	buf_add(b, STR("<rect"));
	number_put(b, "x", fminf(s->x0, s->x1));
	number_put(b, "y", top - fmaxf(s->y0, s->y1));
	number_put(b, "width", fabsf(s->x1 - s->x0));
	number_put(b, "height", fabsf(s->y1 - s->y0));
}

/* The same head as in the PDF: half as wide as it is long. */
static void
head_put(struct buf *b, const struct shape *s, float top)
{
	float dx = s->x1 - s->x0, dy = s->y1 - s->y0;
	const float at[][2] = {{s->x1, s->y1},
			       {s->x0 - dy / 2, s->y0 + dx / 2},
			       {s->x0 + dy / 2, s->y0 - dx / 2}};

	buf_add(b, STR("<polygon points=\""));
	for (size_t i = 0; i < 3; i++) {
		if (i)
			buf_char(b, ' ');
		brush_number(b, (double)at[i][0]);
		buf_char(b, ',');
		brush_number(b, (double)(top - at[i][1]));
	}
	buf_char(b, '"');
}

static void
shape_put(struct buf *b, const struct shape *s, float top)
{
	static void (*const put[])(struct buf *, const struct shape *,
				   float) = {
		[SHAPE_LINE] = line_put,   [SHAPE_BOX] = box_put,
		[SHAPE_FRAME] = box_put,   [SHAPE_DISC] = circle_put,
		[SHAPE_RING] = circle_put, [SHAPE_HEAD] = head_put,
	};

	put[s->kind](b, s, top);
	class_put(b, s);
	buf_add(b, STR("/>"));
}

struct str
svg_words(struct arena *a, const struct text *t)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < t->len; i++)
		buf_cp(&b, t->at[i].cp);
	return buf_str(&b);
}

/* The number of the citation that a text leads to; empty without one. */
static struct str
number_of(const struct svg *in, const struct span_style *st)
{
	struct str target;

	if (!st->link || !in->mark)
		return STR("");
	target = in->doc->links.at[st->link - 1].target;
	return str_starts(target, STR("cite-")) ? str_skip(target, 5) : STR("");
}

/* A browser has other faces than the PDF: the width is kept all the same. */
static void
legend_put(struct buf *b, const struct svg *in, const struct legend *l,
	   float top)
{
	AUTO_ARENA a = {0};
	const struct span_style *st;
	struct str words = svg_words(&a, &l->set->text), number;

	if (!words.len)
		return;
	st = style_of(in, l);
	number = number_of(in, st);
	buf_fmt(b, "<text class=\"fill-%s\"%s", inks[st->ink],
		st->font.bold ? " font-weight=\"bold\"" : "");
	number_put(b, "x", l->x);
	number_put(b, "y", top - l->y);
	number_put(b, "font-size", st->size);
	number_put(b, "textLength",
		   (float)text_width(&in->doc->setter, &l->set->text));
	buf_add(b, STR(" lengthAdjust=\"spacingAndGlyphs\">"));
	if (number.len)
		in->mark(in->ctx, b, number, words);
	else
		markup_words(b, words);
	buf_add(b, STR("</text>"));
}

static struct area_of
area_find(const struct svg *in)
{
	struct area_of a = {FLT_MAX, FLT_MAX, -FLT_MAX, -FLT_MAX};

	for (size_t i = 0; i < in->shapes->len; i++)
		if (is_wanted(in, &in->shapes->at[i]))
			area_shape(&a, &in->shapes->at[i]);
	for (size_t i = 0; in->legends && i < in->legends->len; i++)
		area_legend(in, &a, &in->legends->at[i]);
	return a;
}

static void
svg_open(struct buf *b, const struct svg *in, const struct area_of *a)
{
	static const float SCALE = 1.6f; /* pixels a point */
	float wide = a->x1 - a->x0 + 2 * PAD, high = a->y1 - a->y0 + 2 * PAD;

	buf_add(b, STR("<svg xmlns=\"http://www.w3.org/2000/svg\""));
	number_put(b, "width", wide * SCALE);
	number_put(b, "height", high * SCALE);
	buf_add(b, STR(" viewBox=\""));
	brush_number(b, (double)(a->x0 - PAD));
	buf_add(b, STR(" 0 "));
	brush_number(b, (double)wide);
	buf_char(b, ' ');
	brush_number(b, (double)high);
	buf_char(b, '"');
	if (!in->alt.len) {
		buf_add(b, STR(" aria-hidden=\"true\">"));
		return;
	}
	buf_fmt(b, " role=\"%s\" aria-label=\"", in->mark ? "group" : "img");
	markup_words(b, in->alt);
	buf_add(b, STR("\">"));
}

void
svg_write(struct buf *out, const struct svg *in)
{
	struct area_of a = area_find(in);
	float top = a.y1 + PAD;

	if (a.x1 < a.x0)
		return;
	svg_open(out, in, &a);
	for (size_t i = 0; i < in->shapes->len; i++)
		if (is_wanted(in, &in->shapes->at[i]))
			shape_put(out, &in->shapes->at[i], top);
	for (size_t i = 0; in->legends && i < in->legends->len; i++)
		legend_put(out, in, &in->legends->at[i], top);
	buf_add(out, STR("</svg>"));
}
