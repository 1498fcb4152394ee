/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "base/visible.h"
#include "report/draw.h"
#include "report/leaf.h"
#include "report/svg.h"
#include "report/table.h"

enum { CARDS_FROM = 4 /* columns of a table that a telephone cannot hold */ };

/* cell_at: a cell on its way out. */
struct cell_at {
	const struct table *table;
	size_t row, column;
};

static void
mark_put(void *ctx, struct buf *out, struct str number, struct str words)
{
	leaf_mark(ctx, out, number, words);
}

/* The number of the citation that a span leads to; empty for none. */
static struct str
number_of(const struct leaf *l, uint32_t span)
{
	unsigned link = l->doc.setter.spans.at[span].link;
	struct str to = link ? l->doc.links.at[link - 1].target : STR("");

	return str_starts(to, STR("cite-")) ? str_skip(to, 5) : STR("");
}

/* Characters [b, e) of a text, whose marks are links. */
static void
text_put(struct leaf *l, const struct text *t, size_t b, size_t e)
{
	for (size_t from = b, to; from < e; from = to) {
		struct text run = {.at = t->at + from};
		struct str words, number;

		for (to = from; to < e && t->at[to].span == t->at[from].span;)
			to++;
		run.len = to - from;
		words = svg_words(l->arena, &run);
		number = number_of(l, t->at[from].span);
		if (number.len)
			leaf_mark(l, &l->body, number, words);
		else
			leaf_text(l, &l->body, words, NULL);
	}
}

static void
shapes_put(struct leaf *l, const struct cell *c, uint32_t tag)
{
	svg_write(&l->body,
		  &(struct svg){
			  .doc = &l->doc,
			  .shapes = &c->shapes,
			  .legends = &c->legends,
			  .tag = tag,
			  .alt = tag == TAG_NONE ? STR("")
						 : l->doc.tags.at[tag - 1].alt,
		  });
}

/* A line of a cell for each thing drawn in it: its marks, then its text. */
static void
drawn_put(struct leaf *l, const struct cell *c)
{
	const struct text *t = &c->set.text;
	uint32_t tag = TAG_NONE;
	size_t from = 0;

	for (size_t i = 0; i < c->shapes.len; i++) {
		size_t e = from;

		if (c->shapes.at[i].tag == tag && i)
			continue;
		tag = c->shapes.at[i].tag;
		while (e < t->len && t->at[e].cp != '\n')
			e++;
		if (i)
			buf_add(&l->body, STR("<br/>"));
		shapes_put(l, c, tag);
		text_put(l, t, from, e);
		from = e + (e < t->len);
	}
	text_put(l, t, from, t->len);
}

/* What a head that is only drawn says to those who cannot see it. */
static void
unseen_put(struct leaf *l, uint32_t tag)
{
	struct str alt = l->doc.tags.at[tag - 1].alt;

	if (alt.len)
		markup_whole(&l->body, "span", ATTRS({"class", STR("unseen")}),
			     alt);
}

static const struct cell *
cell_of(struct cell_at at)
{
	return &at.table->cells.at[at.row * at.table->columns + at.column];
}

static bool
is_drawn(const struct cell *c)
{
	return c->shapes.len || c->legends.len;
}

/* As a narrow screen shows them: each row a card, each cell with its head. */
static bool
is_cards(const struct table *t)
{
	for (size_t i = 0; t->rows > 1 && i < t->columns; i++)
		if (is_drawn(cell_of((struct cell_at){t, 1, i})))
			return false;
	return t->columns >= CARDS_FROM;
}

/* What stands above a cell. */
static struct str
head_of(struct leaf *l, struct cell_at at)
{
	if (!at.row || !at.column || !is_cards(at.table))
		return (struct str){NULL, 0};
	at.row = 0;
	return svg_words(l->arena, &cell_of(at)->set.text);
}

static void
cell_put(struct leaf *l, struct cell_at at)
{
	const struct table *t = at.table;
	const struct cell *c = cell_of(at);
	const char *name = at.row && at.column ? "td" : "th";
	struct str kind = {NULL, 0};

	if (is_drawn(c))
		kind = STR("drawn");
	else if (t->number[at.column])
		kind = STR("number");
	markup_open(
		&l->body, name,
		ATTRS({"scope", at.row && at.column
					? (struct str){NULL, 0}
					: (at.row ? STR("row") : STR("col"))},
		      {"class", kind}, {"data-head", head_of(l, at)}));
	if (!at.row)
		unseen_put(l, c->set.tag);
	if (is_drawn(c))
		drawn_put(l, c);
	else
		text_put(l, &c->set.text, 0, c->set.text.len);
	markup_close(&l->body, name);
}

/* The notes of a row stand below it. */
static void
notes_row_put(struct leaf *l, const struct table *t)
{
	if (!l->open.len)
		return;
	markup_open(&l->body, "tr", ATTRS({"class", STR("more")}));
	markup_open(&l->body, "td",
		    ATTRS({"colspan", str_fmt(l->arena, "%zu", t->columns)}));
	leaf_notes(l, &l->body, "div");
	buf_add(&l->body, STR("</td></tr>\n"));
}

static void
row_put(struct leaf *l, const struct table *t, size_t row)
{
	buf_add(&l->body, STR("<tr>"));
	for (size_t i = 0; i < t->columns; i++)
		cell_put(l, (struct cell_at){t, row, i});
	buf_add(&l->body, STR("</tr>\n"));
	notes_row_put(l, t);
}

static void
table_put(struct leaf *l, const struct table *t, struct str caption)
{
	struct buf *b = &l->body;
	struct str none = {NULL, 0};
	struct str name = caption.len ? caption : l->above;

	/* What is wide scrolls by itself, also by keys. */
	markup_open(b, "div",
		    ATTRS({"class", STR("wide")}, {"role", STR("group")},
			  {"aria-label",
			   name.len ? name : l->words->at[SAY_EDITION_TABLE]},
			  {"tabindex", STR("0")}));
	buf_char(b, '\n');
	markup_open(b, "table",
		    ATTRS({"class", is_cards(t) ? STR("cards") : none}));
	buf_char(b, '\n');
	if (name.len) {
		markup_whole(
			b, "caption",
			ATTRS({"class", caption.len ? none : STR("unseen")}),
			name);
		buf_char(b, '\n');
	}
	buf_add(b, STR("<thead>\n"));
	row_put(l, t, 0);
	buf_add(b, STR("</thead>\n<tbody>\n"));
	for (size_t i = 1; i < t->rows; i++)
		row_put(l, t, i);
	buf_add(b, STR("</tbody>\n</table>\n</div>\n"));
}

static void
rows_put(struct leaf *l, struct str rows, struct str caption)
{
	table_put(l, table_read(&l->doc, rows, 0, 1), caption);
}

void
leaf_table(struct leaf *l, struct str rows, struct str caption)
{
	buf_add(&l->body, STR("<div class=\"said\">\n"));
	rows_put(l, rows, caption);
	buf_add(&l->body, STR("</div>\n"));
}

/* ---- figures ------------------------------------------------------------ */

static void
drawing_put(struct leaf *l, const struct drawing *w, struct str alt)
{
	svg_write(&l->body, &(struct svg){.doc = &l->doc,
					  .shapes = &w->shapes,
					  .legends = &w->legends,
					  .tag = TAG_NONE,
					  .alt = alt,
					  .mark = alt.len ? mark_put : NULL,
					  .ctx = l});
	buf_char(&l->body, '\n');
}

/* The last part is the key. A drawing has its rows below it as a table. */
static void
parts_put(struct leaf *l, const struct draw_parts *v, struct str rows,
	  struct str caption)
{
	struct buf *b = &l->body;

	for (size_t i = 0; i + 1 < v->len; i++) {
		if (v->at[i].table) {
			table_put(l, v->at[i].table, caption);
			continue;
		}
		markup_open(
			b, "div",
			ATTRS({"class", STR("wide")}, {"role", STR("group")},
			      {"aria-label", caption}, {"tabindex", STR("0")}));
		drawing_put(l, v->at[i].drawing, caption);
		buf_add(b, STR("</div>\n"));
		leaf_notes(l, b, "div");
	}
	buf_add(b, STR("<div class=\"key\">"));
	drawing_put(l, v->at[v->len - 1].drawing, STR(""));
	buf_add(b, STR("</div>\n"));
	if (v->at[0].table)
		return;
	buf_add(b, STR("<details>\n"));
	markup_whole(b, "summary", NULL, l->words->at[SAY_EDITION_DATA]);
	rows_put(l, rows, caption);
	buf_add(b, STR("</details>\n"));
}

void
leaf_figure(struct leaf *l, struct str block)
{
	struct str rows, kind, caption = str_cut(block, STR("\n"), &rows);
	struct draw_parts v = {0};

	kind = str_cut(caption, STR("\t"), &caption);
	caption = visible_text(l->arena, caption, STR(""));
	if (l->doc.setter.fonts)
		v = draw_parts(&l->doc, kind,
			       &(struct draw_source){rows, 0, 1});
	if (!v.len) {
		leaf_table(l, rows, caption);
		return;
	}
	buf_add(&l->body, STR("<div class=\"said\">\n"));
	markup_open(&l->body, "figure", ATTRS({"class", kind}));
	buf_char(&l->body, '\n');
	if (!v.at[0].table) {
		markup_whole(&l->body, "figcaption", NULL, caption);
		buf_char(&l->body, '\n');
	}
	parts_put(l, &v, rows, caption);
	buf_add(&l->body, STR("</figure>\n</div>\n"));
}
