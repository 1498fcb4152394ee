/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/slots.h"

#include "base/vec.h"
#include "report/draw.h"
#include "report/foot.h"
#include "report/table.h"

enum { HEADING_LINES = 2, BALANCE_TURNS = 6 };
static const float MEASURE_MIN = 0.4f; /* share that indents leave */
static const float MARKER_GAP = 11;
static const float RULE_SPACE = 10;

/* A text mainly in another language says so to those who read it aloud. */
static void
set_tongue(struct doc *d, const struct setting *set)
{
	size_t count[TONGUE_COUNT] = {0};
	size_t all = 0;

	for (size_t i = 0; i < set->item_count; i++) {
		const struct item *it = &d->items.at[set->items + i];
		size_t n = it->kind == ITEM_BOX ? it->g1 - it->g0 : 0;

		count[it->tongue] += n;
		all += n;
	}
	for (size_t t = 1; set->tag && t < TONGUE_COUNT; t++)
		if (count[t] * 2 > all && t != d->setter.tongue)
			d->tags.at[set->tag - 1].tongue = (uint8_t)t;
}

int
set_items(struct doc *d, struct setting *set, double limit, struct err *err)
{
	set->items = d->items.len;
	set->rtl = text_rtl(&set->text);
	if (text_items(&d->setter, &set->text, limit, &d->items, err) < 0)
		return -1;
	set->item_count = d->items.len - set->items;
	set_tongue(d, set);
	return 0;
}

void
set_break(struct doc *d, struct setting *set, double width, bool justify)
{
	set->line = d->lines.len;
	set->width = (float)width;
	set->justify = justify;
	if (set->item_count)
		line_break(d->arena, d->items.at + set->items, set->item_count,
			   (struct measure){width, justify}, &d->lines);
	set->lines = d->lines.len - set->line;
}

int
set_lines(struct doc *d, struct setting *set, double width, bool justify,
	  struct err *err)
{
	if (set_items(d, set, width, err) < 0)
		return -1;
	set_break(d, set, width, justify);
	return 0;
}

static struct slot *
slot_add(struct doc *d, size_t block, const struct sheet *sh)
{
	struct slot *s = vec_add(d->arena, &d->slots);

	s->block = (uint32_t)block;
	s->height = sh->leading;
	s->base = sh->leading * 0.5f + sh->size * 0.33f;
	s->frag = (uint32_t)d->frags.len;
	return s;
}

static void
frag_add(struct doc *d, struct slot *s, const struct frag *f)
{
	*vec_add(d->arena, &d->frags) = *f;
	s->frags++;
}

static float
block_left(const struct doc *d, const struct block *b)
{
	float most = d->paper.measure * (1 - MEASURE_MIN);

	return b->left < most ? b->left : most;
}

/* A page does not end inside of a word. */
static bool
line_divided(const struct doc *d, const struct setting *set, size_t line)
{
	const struct line *l = &d->lines.at[set->line + line];

	return d->items.at[set->items + l->to].hyphen;
}

static bool
line_kept(const struct doc *d, const struct block *b, size_t line)
{
	if (line == 0)
		return b->glued;
	return line == 1 || line + 1 == b->set.lines ||
	       b->kind == BLOCK_HEADING || line_divided(d, &b->set, line - 1);
}

/* A block from right to left is indented at its right. */
static struct frag
block_frag(const struct doc *d, const struct block *b, size_t line)
{
	return (struct frag){&b->set, (uint32_t)(b->set.line + line),
			     b->set.rtl ? 0 : block_left(d, b), 0};
}

static struct frag
marker_frag(const struct doc *d, const struct block *b)
{
	const struct line *l = &d->lines.at[b->marker.line];
	float x = block_left(d, b) - MARKER_GAP;

	if (b->set.rtl)
		x = d->paper.measure - x - l->width;
	return (struct frag){&b->marker, (uint32_t)b->marker.line, x, 0};
}

static void
text_slots(struct doc *d, size_t at)
{
	const struct block *b = &d->blocks.at[at];
	const struct sheet *sh = sheet_of(b->sheet);

	for (size_t i = 0; i < b->set.lines; i++) {
		struct slot *s = slot_add(d, at, sh);
		struct frag f = block_frag(d, b, i);

		s->before = i ? 0 : b->before;
		s->keep = line_kept(d, b, i);
		frag_add(d, s, &f);
		if (i > 0 || !b->marker.lines)
			continue;
		f = marker_frag(d, b);
		frag_add(d, s, &f);
	}
}

static bool
lines_fit(const struct doc *d, const struct setting *set, size_t lines)
{
	for (size_t i = 0; i < set->lines; i++)
		if (d->lines.at[set->line + i].width > set->width)
			return false;
	return set->lines == lines;
}

/* Lines of a heading are about alike: as narrow as they can be without one
 * more of them. */
static void
heading_balance(struct doc *d, struct setting *set)
{
	float full = set->width, low = full / (float)set->lines, high = full;
	size_t lines = set->lines, before = set->line;

	for (int turn = 0; lines > 1 && turn <= BALANCE_TURNS; turn++) {
		bool last = turn == BALANCE_TURNS;
		float width = last ? high : (low + high) / 2;

		d->lines.len = before;
		set_break(d, set, width, false);
		if (lines_fit(d, set, lines))
			high = width;
		else
			low = width;
	}
	set->width = full;
}

static int
text_block(struct doc *d, size_t at, struct err *err)
{
	struct block *b = &d->blocks.at[at];
	const struct sheet *sh = sheet_of(b->sheet);

	if (set_lines(d, &b->set, d->paper.measure - block_left(d, b),
		      sh->justify, err) < 0)
		return -1;
	if (b->kind == BLOCK_HEADING)
		heading_balance(d, &b->set);
	if (b->marker.text.len &&
	    set_lines(d, &b->marker, SETTING_ALONE, false, err) < 0)
		return -1;
	text_slots(d, at);
	return 0;
}

static void
rule_block(struct doc *d, size_t at)
{
	struct slot *s = slot_add(d, at, sheet_of(SHEET_BODY));

	s->before = d->blocks.at[at].before;
	s->height = RULE_SPACE;
	s->rule = true;
	s->keep = true;
}

static int
block_slots(struct doc *d, size_t at, struct err *err)
{
	switch (d->blocks.at[at].kind) {
	case BLOCK_RULE:
		rule_block(d, at);
		return 0;
	case BLOCK_DRAWING:
		return draw_slot(d, at, err);
	case BLOCK_TABLE:
		return table_set(d, at, d->paper.measure, err);
	default:
		return text_block(d, at, err);
	}
}

/* Two lines at least stand below a heading, also when they are two blocks. */
static void
headings_keep(struct doc *d)
{
	size_t below = HEADING_LINES;

	for (size_t i = 0; i < d->slots.len; i++) {
		struct slot *s = &d->slots.at[i];
		enum block_kind kind = d->blocks.at[s->block].kind;

		if (kind == BLOCK_HEADING)
			below = 0;
		else if (below++ < HEADING_LINES && kind != BLOCK_DRAWING)
			s->keep = true;
	}
}

static int
foot_slots(struct doc *d, struct foot *f, struct err *err)
{
	f->slot = d->slots.len;
	if (text_block(d, f->block, err) < 0)
		return -1;
	f->slots = d->slots.len - f->slot;
	return 0;
}

int
slots_make(struct doc *d, struct err *err)
{
	for (size_t i = 0; i < d->blocks.len; i++)
		if (!d->blocks.at[i].foot && block_slots(d, i, err) < 0)
			return -1;
	headings_keep(d);
	d->body = d->slots.len;
	for (size_t i = 0; i < d->feet.len; i++)
		if (foot_slots(d, &d->feet.at[i], err) < 0)
			return -1;
	foot_marks(d);
	return 0;
}
