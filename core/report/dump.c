/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/dump.h"

#include "base/json.h"
#include "report/brush.h"

static const char *const sheets[SHEET_COUNT] = {
	[SHEET_BODY] = "body",
	[SHEET_ITEM] = "item",
	[SHEET_QUOTE] = "quote",
	[SHEET_CODE] = "code",
	[SHEET_NOTE] = "note",
	[SHEET_NOTE_ITEM] = "note-item",
	[SHEET_NOTE_QUOTE] = "note-quote",
	[SHEET_NOTE_HEAD] = "note-head",
	[SHEET_TITLE] = "title",
	[SHEET_H2] = "h2",
	[SHEET_H3] = "h3",
	[SHEET_H4] = "h4",
	[SHEET_CELL] = "cell",
	[SHEET_CELL_HEAD] = "cell-head",
	[SHEET_FOOT] = "foot",
};
static const char *const kinds[] = {"text", "heading", "table", "rule",
				    "drawing"};

/* shown: one frag on its page. */
struct shown {
	const struct doc *d;
	const struct slot *slot;
	const struct frag *frag;
	const struct line *line;
	const struct item *items;
	size_t page;
	float y;
	bool repeat;
};

static void
put_number(struct buf *b, const char *key, double v)
{
	json_put_key(b, key);
	brush_number(b, v);
}

static void
put_size(struct buf *b, const char *key, size_t n)
{
	json_put_key(b, key);
	json_put_size(b, n);
}

static void
put_flag(struct buf *b, const char *key, bool yes)
{
	if (!yes)
		return;
	json_put_key(b, key);
	json_put_raw(b, STR("true"));
}

static void
put_name(struct buf *b, const char *key, const char *name)
{
	json_put_key(b, key);
	json_put_text(b, str_from(name));
}

/* Mean space between words; negative when there is none. */
static double
shown_gap(const struct shown *s)
{
	double sum = 0;
	size_t n = 0;

	for (size_t i = s->line->from; i < s->line->to; i++) {
		const struct item *it = &s->items[i];

		if (it->kind != ITEM_GLUE || !it->word)
			continue;
		sum += line_item_width(s->line, it) /
		       s->d->setter.spans.at[it->span].size;
		n++;
	}
	return n ? sum / (double)n : -1;
}

static struct str
shown_text(struct arena *a, const struct shown *s)
{
	struct buf b = {.arena = a};

	for (size_t i = s->line->from; i < s->line->to; i++) {
		const struct item *it = &s->items[i];
		struct span at;

		if (it->kind == ITEM_PENALTY || !it->word)
			continue;
		at = word_text(it->word, it->g0, it->g1);
		for (size_t k = at.b; k < at.e; k++)
			buf_cp(&b, it->word->cp[k]);
	}
	return buf_str(&b);
}

static void
put_row(struct buf *b, const struct shown *s, const struct table *t)
{
	const struct cell *c = (const void *)s->frag->set;
	const struct cell *end = t->cells.at + t->cells.len;

	/* texts inside of a drawn cell are no lines of it */
	if (c < t->cells.at || c >= end)
		return;
	put_size(b, "row", (size_t)(c - t->cells.at) / t->columns);
	put_size(b, "rows", t->rows);
	put_size(b, "column", (size_t)(c - t->cells.at) % t->columns);
	put_size(b, "row_line", s->slot->row_line);
	put_size(b, "row_lines", s->slot->row_lines);
}

static void
put_place(struct buf *b, const struct shown *s)
{
	const struct setting *set = s->frag->set;

	put_size(b, "line", s->frag->line - set->line);
	put_size(b, "of", set->lines);
	put_number(b, "x", s->d->paper.left + s->frag->x);
	put_number(b, "y", s->y + s->frag->y);
	put_number(b, "width", line_width(s->line, s->items));
	put_number(b, "measure", set->width);
}

static void
put_line(struct buf *b, const struct shown *s)
{
	const struct block *bl = &s->d->blocks.at[s->slot->block];
	bool last =
		s->frag->line + 1 == s->frag->set->line + s->frag->set->lines;
	double gap = shown_gap(s);

	json_open(b, '{');
	put_size(b, "page", s->page + 1);
	put_name(b, "kind", bl->foot ? "note" : kinds[bl->kind]);
	put_name(b, "sheet", sheets[bl->sheet]);
	put_size(b, "block", s->slot->block);
	put_size(b, "source", bl->line);
	put_place(b, s);
	if (bl->table)
		put_row(b, s, bl->table);
	if (bl->foot)
		put_size(b, "mark",
			 s->d->feet.at[bl->foot - 1].mark_at.page + 1);
	put_flag(b, "repeat", s->repeat);
	put_flag(b, "justify", s->frag->set->justify && !last);
	if (gap >= 0)
		put_number(b, "gap", gap);
	put_number(b, "widen", 100 + 100 * LETTER_FLEX * s->line->flex);
	put_flag(b, "hyphen", s->items[s->line->to].hyphen);
	json_put_key(b, "text");
	json_put_text(b, shown_text(b->arena, s));
	json_close(b, '}');
	buf_char(b, '\n');
}

static void
put_slot(struct buf *b, const struct doc *d, size_t page, size_t placed)
{
	const struct placed *at = &d->placed.at[placed];
	const struct slot *slot = &d->slots.at[at->slot];
	struct shown s = {.d = d, .slot = slot, .page = page, .y = at->y};

	s.repeat = slot->head && placed &&
		   d->placed.at[placed - 1].slot > at->slot;
	for (size_t i = 0; i < slot->frags; i++) {
		s.frag = &d->frags.at[slot->frag + i];
		s.line = &d->lines.at[s.frag->line];
		s.items = d->items.at + s.frag->set->items;
		put_line(b, &s);
	}
}

struct str
dump_layout(struct arena *a, const struct doc *d)
{
	struct buf b = {.arena = a};

	for (size_t p = 0; p < d->pages.len; p++)
		for (size_t i = 0; i < d->pages.at[p].count; i++)
			put_slot(&b, d, p, d->pages.at[p].first + i);
	return buf_str(&b);
}
