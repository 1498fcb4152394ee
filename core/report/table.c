/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/table.h"

#include "base/vec.h"
#include "report/columns.h"
#include "report/draw.h"
#include "report/link.h"
#include "report/slots.h"

enum {
	ROW_KEPT = 12,	  /* lines; a longer row may be cut */
	COLUMNS_MANY = 8, /* more have less space between them */
	MARK_BYTES = 13	  /* of "[3]", at most */
};

static const float GUTTER = 10, GUTTER_MANY = 5;
static const double SHRINK_MOST = 1.33; /* of type: 8 points become 6 */

bool
table_number(struct str s)
{
	size_t digits = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c >= '0' && c <= '9')
			digits++;
		else if (c != '.' && c != ',' && c != ' ' && c != '%' &&
			 (i > 0 || (c != '-' && c != '+')))
			return false;
	}
	return digits > 0 || !s.len;
}

/* "[3]" in a cell leads to citation 3. Bytes of the mark at `at`, or 0. */
static size_t
mark_at(struct str s, size_t at, struct str *number)
{
	struct str near = str_slice(s, at, at + MARK_BYTES);
	size_t end = str_find(near, STR("]"), 0);
	uint64_t n;

	if (end == STR_NONE)
		return 0;
	*number = str_slice(near, 1, end);
	return str_u64(*number, &n) ? end + 1 : 0;
}

void
table_text(struct doc *d, struct text *to, struct str s,
	   const struct span_style *st)
{
	uint32_t plain = text_span(&d->setter, *st);
	size_t from = 0;

	for (size_t at = 0; at < s.len; at++) {
		struct str number;
		size_t n = s.ptr[at] == '[' ? mark_at(s, at, &number) : 0;
		struct span_style mark = *st;

		if (!n)
			continue;
		mark.link = (unsigned)link_mark(d, number);
		mark.ink = INK_LINK;
		text_add(&d->setter, to, str_slice(s, from, at), plain);
		text_add(&d->setter, to, str_slice(s, at, at + n),
			 text_span(&d->setter, mark));
		from = at + n;
		at = from - 1;
	}
	text_add(&d->setter, to, str_skip(s, from), plain);
}

size_t
table_columns(struct str head)
{
	size_t n = 1;

	for (size_t i = 0; i < head.len; i++)
		n += head.ptr[i] == '\t';
	return n < DOC_COLUMNS_MAX ? n : DOC_COLUMNS_MAX;
}

struct span_style
table_style(bool head, size_t line)
{
	const struct sheet *sh = sheet_of(head ? SHEET_CELL_HEAD : SHEET_CELL);

	return (struct span_style){.font = sh->font,
				   .ink = sh->ink,
				   .size = sh->size,
				   .flags = SPAN_PLAIN,
				   .line = line};
}

struct table *
table_new(struct doc *d, size_t columns, uint32_t tag)
{
	struct table *t = arena_alloc(d->arena, sizeof *t);

	t->tag = tag;
	t->columns = columns < DOC_COLUMNS_MAX ? columns : DOC_COLUMNS_MAX;
	t->gutter = t->columns > COLUMNS_MANY ? GUTTER_MANY : GUTTER;
	return t;
}

uint32_t
table_row(struct doc *d, struct table *t)
{
	t->rows++;
	t->row_tag = tag_add(&d->tags, "TR", t->tag);
	return t->row_tag;
}

struct cell *
table_cell(struct doc *d, struct table *t, struct str s,
	   const struct span_style *style)
{
	struct cell *c = vec_add(d->arena, &t->cells);

	c->set.tag = tag_add(&d->tags, t->rows > 1 ? "TD" : "TH", t->row_tag);
	table_text(d, &c->set.text, s, style);
	return c;
}

static void
row_read(struct doc *d, struct table *t, struct str row, size_t line)
{
	struct span_style st = table_style(!t->rows, line);

	table_row(d, t);
	for (size_t i = 0; i < t->columns; i++) {
		struct str s = i + 1 < t->columns
				       ? str_cut(row, STR("\t"), &row)
				       : row;

		s = str_trim(s);
		table_cell(d, t, s, &st);
		if (t->rows > 1 && !table_number(s))
			t->number[i] = false;
	}
}

struct table *
table_read(struct doc *d, struct str text, size_t line, uint32_t tag)
{
	struct str row, rest = text;
	struct str head = str_cut(text, STR("\n"), &row);
	struct table *t = table_new(d, table_columns(head), tag);

	for (size_t i = 0; i < t->columns; i++)
		t->number[i] = true;
	t->spans.b = d->setter.spans.len;
	while (rest.len) {
		row = str_cut(rest, STR("\n"), &rest);
		row_read(d, t, row, line++);
	}
	t->spans.e = d->setter.spans.len;
	return t;
}

static void
row_slot(struct doc *d, size_t at, size_t row, size_t line)
{
	struct block *b = &d->blocks.at[at];
	struct table *t = b->table;
	const struct sheet *sh = sheet_of(row ? SHEET_CELL : SHEET_CELL_HEAD);
	struct slot *s = vec_add(d->arena, &d->slots);

	s->block = (uint32_t)at;
	s->height = sh->leading;
	s->base = sh->leading * 0.5f + sh->size * 0.33f;
	s->frag = (uint32_t)d->frags.len;
	s->shape = (uint32_t)d->shapes.len;
	s->head = row == 0;
	for (size_t i = 0; i < t->columns; i++) {
		struct cell *c = &t->cells.at[row * t->columns + i];
		const struct line *l;
		float x = t->x[i] + c->indent;

		if (!line)
			draw_place(d, s, &c->shapes, &c->legends, t->x[i]);
		if (line >= c->set.lines)
			continue;
		l = &d->lines.at[c->set.line + line];
		if (t->number[i])
			x += t->width[i] - l->width;
		*vec_add(d->arena, &d->frags) = (struct frag){
			&c->set, (uint32_t)(c->set.line + line), x, 0};
		s->frags++;
	}
}

/* No page ends with the head or one row below it, none starts with the last
 * row alone. */
static bool
row_kept(const struct table *t, size_t row)
{
	return row == 1 || row == 2 || (row > 0 && row + 1 == t->rows);
}

static void
row_slots(struct doc *d, size_t at, size_t row)
{
	struct table *t = d->blocks.at[at].table;
	size_t n = 1, first = d->slots.len;

	for (size_t i = 0; i < t->columns; i++)
		if (t->cells.at[row * t->columns + i].set.lines > n)
			n = t->cells.at[row * t->columns + i].set.lines;
	for (size_t i = 0; i < n; i++)
		row_slot(d, at, row, i);
	for (size_t i = 0; i < n; i++) {
		struct slot *s = &d->slots.at[first + i];

		s->row_line = (uint16_t)(i < UINT16_MAX ? i : UINT16_MAX);
		s->row_lines = (uint16_t)(n < UINT16_MAX ? n : UINT16_MAX);
		s->keep = i ? n <= ROW_KEPT || i == 1 || i + 1 == n || row == 0
			    : row_kept(t, row);
	}
	d->slots.at[first].before = row ? 4.2f : d->blocks.at[at].before;
	d->slots.at[first + n - 1].height += 2.6f;
	d->slots.at[first + n - 1].rule = true;
	if (!row) {
		d->slots.at[first].keep = d->blocks.at[at].glued;
		t->head_slot = first;
		t->head_slots = n;
	}
}

/* A word that is wider than its column is divided anywhere. Beside a mark
 * stands a citation, which never is. */
static int
cell_break(struct doc *d, struct cell *c, float width, struct need need,
	   struct err *err)
{
	if (c->indent > 0)
		width = SETTING_ALONE;
	if (need.word > width && set_items(d, &c->set, width, err) < 0)
		return -1;
	set_break(d, &c->set, width, false);
	return draw_lines(d, &c->legends, err);
}

static int
cells_need(struct doc *d, struct table *t, struct need *need, struct err *err)
{
	for (size_t i = 0; i < t->cells.len; i++) {
		struct setting *set = &t->cells.at[i].set;

		if (set_items(d, set, SETTING_ALONE, err) < 0)
			return -1;
		need[i] =
			columns_need(d->items.at + set->items, set->item_count);
	}
	return 0;
}

/* A table of many columns is set smaller before its words are divided. */
static bool
cells_shrink(struct doc *d, const struct table *t, double crowd)
{
	double share = crowd < SHRINK_MOST ? 1 / crowd : 1 / SHRINK_MOST;

	if (crowd <= 1)
		return false;
	for (size_t i = t->spans.b; i < t->spans.e; i++)
		d->setter.spans.at[i].size *= (float)share;
	return t->spans.e > t->spans.b;
}

static int
cells_set(struct doc *d, struct table *t, double width, struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct need *need =
		arena_array(&scratch, t->cells.len + 1, sizeof *need);

	if (cells_need(d, t, need, err) < 0 ||
	    (cells_shrink(d, t, columns_crowd(t, need, width)) &&
	     cells_need(d, t, need, err) < 0))
		return -1;
	columns_solve(t, need, width);
	for (size_t i = 0; i < t->cells.len; i++)
		if (cell_break(d, &t->cells.at[i], t->width[i % t->columns],
			       need[i], err) < 0)
			return -1;
	return 0;
}

int
table_set(struct doc *d, size_t at, double width, struct err *err)
{
	struct table *t = d->blocks.at[at].table;

	if (cells_set(d, t, width, err) < 0)
		return -1;
	for (size_t row = 0; row < t->rows; row++)
		row_slots(d, at, row);
	return 0;
}
