/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/paint.h"

#include <math.h>

#include "base/vec.h"
#include "report/bidi.h"
#include "report/link.h"
#include "report/slots.h"

enum { HEAD_CHARS = 80 };
static const float HEAD_WIDTH = 270; /* of the running head */
static const float BAR_STEP = 16, BAR_WIDTH = 1.6f;
static const float FOOT_RULE = 60, FOOT_RULE_UP = 3.5f; /* above notes */

/* Where a line's pieces go. */
struct row {
	struct brush *brush;
	const struct setting *set;
	const struct line *line;
	float x, y;
};

/* A link inside the text is an element of its own, and so are words in
 * another language. */
static void
row_tag(struct doc *d, const struct row *r, const struct item *it)
{
	uint32_t tag = r->brush->furniture ? TAG_NONE : r->set->tag;
	unsigned link = d->setter.spans.at[it->span].link;

	if (tag && link)
		tag = tag_link(&d->tags, tag, link);
	r->brush->link_tag = link ? tag : TAG_NONE;
	if (tag && it->word && it->tongue && it->tongue != d->setter.tongue)
		tag = tag_tongue(&d->tags, tag, it->tongue);
	brush_tag(r->brush, tag);
}

static void
row_item(struct doc *d, struct row *r, const struct item *it)
{
	float width = (float)line_item_width(r->line, it);

	if (it->word || d->setter.spans.at[it->span].link)
		row_tag(d, r, it);
	if (it->word)
		brush_word(r->brush, &d->setter.spans.at[it->span], it,
			   (struct spot){r->x, r->y});
	brush_link(r->brush, d->setter.spans.at[it->span].link,
		   (struct spot){r->x, r->y}, width,
		   d->setter.spans.at[it->span].size);
	r->x += width;
}

/* What ends the line: a hyphen that copies as a soft one, or the blank, so
 * that copied text keeps its words apart. */
static void
row_end(struct doc *d, struct row *r)
{
	const struct item *it = d->items.at + r->set->items + r->line->to;

	/* the blank behind a place that costs something */
	if (it->kind == ITEM_PENALTY && !it->word &&
	    it->penalty > PENALTY_FORCE && it[1].kind == ITEM_GLUE)
		it++;
	if (!it->word || it->kind == ITEM_BOX)
		return;
	row_tag(d, r, it);
	brush_word(r->brush, &d->setter.spans.at[it->span], it,
		   (struct spot){r->x, r->y});
}

static bool
row_one_way(const struct row *r, const struct item *it)
{
	for (size_t i = r->line->from; i < r->line->to; i++)
		if (it[i].level)
			return false;
	return true;
}

/* The left end of each item, as its line shows them. */
static float *
row_places(struct arena *a, const struct row *r, const struct item *it)
{
	size_t n = r->line->to - r->line->from;
	uint8_t *levels = arena_alloc(a, n);
	uint32_t *order = arena_array(a, n, sizeof *order);
	float x = r->x, *ret = arena_array(a, n, sizeof *ret);

	for (size_t i = 0; i < n; i++)
		levels[i] = it[r->line->from + i].level;
	bidi_order(levels, n, order);
	for (size_t i = 0; i < n; i++) {
		ret[order[i]] = x;
		x += (float)line_item_width(r->line,
					    &it[r->line->from + order[i]]);
	}
	return ret;
}

/* Written in the order of reading, shown in the order of the directions. */
static void
row_both_ways(struct doc *d, struct row *r, const struct item *it)
{
	AUTO_ARENA a = {0};
	const float *x = row_places(&a, r, it);
	float left = r->x;

	for (size_t i = r->line->from; i < r->line->to; i++) {
		r->x = x[i - r->line->from];
		if (it[i].kind != ITEM_PENALTY)
			row_item(d, r, &it[i]);
	}
	r->x = r->set->rtl ? left : left + (float)line_width(r->line, it);
}

/* A line from right to left ends at the left. */
static float
row_left(const struct doc *d, const struct row *r, const struct item *it)
{
	float left = d->paper.left + r->x;

	if (!r->set->rtl || r->set->width >= SETTING_ALONE)
		return left;
	return left + r->set->width - (float)line_width(r->line, it);
}

static void
paint_line(struct doc *d, struct brush *b, const struct frag *f, float y)
{
	struct row r = {.brush = b,
			.set = f->set,
			.line = &d->lines.at[f->line],
			.x = f->x,
			.y = y};
	const struct item *it = d->items.at + f->set->items;

	b->flex = r.line->flex;
	r.x = row_left(d, &r, it);
	if (!row_one_way(&r, it))
		row_both_ways(d, &r, it);
	else
		for (size_t i = r.line->from; i < r.line->to; i++)
			if (it[i].kind != ITEM_PENALTY)
				row_item(d, &r, &it[i]);
	row_end(d, &r);
	brush_lift(b);
}

/* A text on one line, at its left edge or ending at `x`. */
static int
paint_text(struct doc *d, struct brush *b, const struct text *t, float x,
	   bool right, struct err *err)
{
	struct setting *set = arena_alloc(d->arena, sizeof *set);

	set->text = *t;
	set->tag = b->text_tag;
	if (set_lines(d, set, SETTING_ALONE, false, err) < 0)
		return -1;
	if (!set->lines)
		return 0;
	if (right)
		x -= d->lines.at[set->line].width;
	paint_line(
		d, b,
		&(struct frag){set, (uint32_t)set->line, x - d->paper.left, 0},
		b->y);
	return 0;
}

static int
paint_back(struct doc *d, struct brush *b, const struct block *bl, float y,
	   struct err *err)
{
	const struct anchor *an = &d->anchors.at[bl->anchor - 1];
	const struct line *l = &d->lines.at[bl->set.line];
	struct text t;

	if (!an->cite || !an->mentions.len)
		return 0;
	t = link_back(d, an, d->paper.measure - l->width - 12);
	b->y = y;
	b->text_tag = bl->back_tag;
	if (paint_text(d, b, &t, d->paper.left + d->paper.measure, true, err) <
	    0)
		return -1;
	b->text_tag = TAG_NONE;
	return 0;
}

/* The bars beside a quote, joined from line to line. */
static void
paint_bars(struct doc *d, struct brush *b, const struct slot *s,
	   const struct placed *at, bool top)
{
	const struct block *bl = &d->blocks.at[s->block];
	float above = top || d->frags.at[s->frag].line == bl->set.line
			      ? 0
			      : s->before;

	for (unsigned i = 0; bl->bars >> i; i++) {
		float x = 3 + BAR_STEP * (float)i;

		if (!(bl->bars >> i & 1))
			continue;
		if (bl->set.rtl)
			x = d->paper.measure - x - BAR_WIDTH;
		brush_box(b,
			  (struct box){d->paper.left + x,
				       at->y + s->base - s->height, BAR_WIDTH,
				       s->height + above},
			  INK_PALE);
	}
}

static int
paint_slot(struct doc *d, struct brush *b, const struct placed *at, bool top,
	   struct err *err)
{
	const struct slot *s = &d->slots.at[at->slot];
	const struct block *bl = &d->blocks.at[s->block];

	if (bl->bars && s->frags)
		paint_bars(d, b, s, at, top);
	if (s->rule)
		brush_box(
			b,
			(struct box){d->paper.left, at->y + s->base - s->height,
				     d->paper.measure, s->head ? 0.8f : 0.35f},
			s->head ? INK_GREY : INK_PALE);
	for (size_t i = 0; i < s->shapes; i++)
		brush_shape(b, &d->shapes.at[s->shape + i],
			    (struct spot){d->paper.left, at->y});
	for (size_t i = 0; i < s->frags; i++) {
		const struct frag *f = &d->frags.at[s->frag + i];

		paint_line(d, b, f, at->y + f->y);
	}
	if (bl->anchor && s->frags && d->frags.at[s->frag].line == bl->set.line)
		return paint_back(d, b, bl, at->y, err);
	return 0;
}

/* The short line above the notes of a page. */
static void
paint_foot_rule(struct doc *d, struct brush *b, const struct placed *at)
{
	const struct slot *s = &d->slots.at[at->slot];

	brush_box(b,
		  (struct box){d->paper.left, at->y + s->base + FOOT_RULE_UP,
			       FOOT_RULE, 0.35f},
		  INK_GREY);
}

static struct text
plain_text(struct doc *d, struct str s, struct span_style style)
{
	struct text t = {0};

	text_add(&d->setter, &t, s, text_span(&d->setter, style));
	return t;
}

/* The marking, right aligned at both ends of the page (TLP 2.0). */
static int
paint_tlp(struct doc *d, struct brush *b, float y, struct err *err)
{
	const struct tlp *tlp = tlp_of(d->style->tlp);
	float right = d->paper.left + d->paper.measure, width;
	struct span_style style = {.font = {ROLE_SANS, true, false},
				   .size = TLP_SIZE};
	struct text t;

	if (!tlp)
		return 0;
	t = plain_text(d, str_from(tlp->label), style);
	width = (float)text_width(&d->setter, &t);
	brush_box_rgb(
		b, (struct box){right - width - 12, y - 5.2f, width + 12, 19},
		(const float[3]){0, 0, 0});
	b->y = y;
	b->rgb = tlp->rgb;
	if (paint_text(d, b, &t, right - 6, true, err) < 0)
		return -1;
	b->rgb = NULL;
	return 0;
}

/* logo_box: as high as it may be, and no wider. */
static struct box
logo_box(const struct logo *l, float x, float y)
{
	float high = LOGO_HEIGHT;
	float wide = high * (float)l->width / (float)l->height;

	if (wide > LOGO_WIDTH) {
		high *= LOGO_WIDTH / wide;
		wide = LOGO_WIDTH;
	}
	return (struct box){x, y + TLP_SIZE / 2.f - high / 2, wide, high};
}

/* A long title is cut where the marking begins. */
static void
head_cut(struct doc *d, struct text *t)
{
	uint32_t span = t->len ? t->at[0].span : 0;
	bool cut = t->len > HEAD_CHARS;

	if (cut)
		t->len = HEAD_CHARS;
	while (t->len > 4 && text_width(&d->setter, t) > HEAD_WIDTH) {
		t->len -= 2;
		cut = true;
	}
	while (cut && t->len > 1 && t->at[t->len - 1].cp == ' ')
		t->len--;
	if (cut)
		*vec_add(d->arena, t) = (struct tchar){0x2026, span};
}

static int
paint_edges(struct doc *d, struct brush *b, size_t at, struct err *err)
{
	struct span_style style = {
		.font = {ROLE_SANS, false, false}, .ink = INK_GREY, .size = 8};
	struct str week = d->style->week;
	struct str head = str_fmt(d->arena, "%.*s%s%.*s", STR_ARG(d->title),
				  d->title.len && week.len ? "  \u00b7  " : "",
				  STR_ARG(week));
	struct text t;
	float high = d->paper.height - 48, low = 40;

	if (paint_tlp(d, b, high, err) < 0 || paint_tlp(d, b, low, err) < 0)
		return -1;
	t = plain_text(d, str_fmt(d->arena, "%zu / %zu", at + 1, d->pages.len),
		       style);
	b->y = low;
	if (paint_text(d, b, &t, d->paper.left, false, err) < 0)
		return -1;
	if (at == 0 && d->logo.width)
		brush_logo(b, logo_box(&d->logo, d->paper.left, high));
	if (at == 0)
		return 0;
	t = plain_text(d, head, style);
	head_cut(d, &t);
	b->y = high;
	return paint_text(d, b, &t, d->paper.left, false, err);
}

int
paint_page(struct doc *d, size_t at, struct buf *ret, struct areas *areas,
	   struct err *err)
{
	struct brush b = {.doc = d,
			  .out = ret,
			  .areas = areas,
			  .page = (uint32_t)at,
			  .widen = 1};
	const struct page *p = &d->pages.at[at];

	if (paint_edges(d, &b, at, err) < 0)
		return -1;
	for (size_t i = 0; i < p->count; i++) {
		const struct placed *s = &d->placed.at[p->first + i];

		/* the head of a table that goes on was read already */
		b.furniture = s->slot < p->from;
		if (i + p->feet == p->count)
			paint_foot_rule(d, &b, s);
		if (paint_slot(d, &b, s, i == 0, err) < 0)
			return -1;
	}
	brush_end(&b);
	if (b.full)
		return err_set(err, ERR_LIMIT, "a face has more than %d glyphs",
			       FONT_CID_MAX);
	return 0;
}
