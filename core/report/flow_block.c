/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "report/flow_walk.h"
#include "report/link.h"

enum { INDENT_QUOTE = 16, INDENT_LIST = 16 };

static uint8_t
walk_bars(const struct walk *w)
{
	unsigned bars = 0;

	for (unsigned i = 0; i < w->depth && i < DOC_DEPTH_MAX; i++)
		bars |= (unsigned)w->open[i].quote << i;
	return (uint8_t)bars;
}

static float
walk_left(const struct walk *w)
{
	float left = 0;

	for (size_t i = 0; i < w->depth && i < DOC_DEPTH_MAX; i++)
		left += w->open[i].quote ? INDENT_QUOTE : INDENT_LIST;
	return left;
}

static struct holder *
walk_holder(struct walk *w)
{
	if (!w->depth)
		return NULL;
	return &w->open[w->depth > DOC_DEPTH_MAX ? DOC_DEPTH_MAX - 1
						 : w->depth - 1];
}

/* The element that holds what comes next. */
uint32_t
walk_parent(struct walk *w)
{
	struct holder *h = walk_holder(w);

	if (!h)
		return 1;
	return h->quote || !h->body ? h->tag : h->body;
}

void
block_tag(struct walk *w, const char *type)
{
	w->block->set.tag = tag_add(&w->d->tags, type, walk_parent(w));
}

void
block_close(struct walk *w)
{
	w->block = NULL;
}

static void
block_marker(struct walk *w)
{
	struct holder *h = walk_holder(w);
	struct span_style st = walk_style(w);
	struct str mark = STR("\u2022");

	if (!h || h->quote || (w->note && !h->ordered))
		return;
	if (h->ordered)
		mark = str_fmt(w->d->arena, "%d.", h->number++);
	st.font.bold = st.font.italic = false;
	text_add(&w->d->setter, &w->block->marker.text, mark,
		 text_span(&w->d->setter, st));
	w->block->marker.tag = h->mark;
	if (h->tag)
		w->d->tags.at[h->tag - 1].numbering =
			h->ordered ? "Decimal" : "Disc";
}

struct block *
block_open(struct walk *w, enum block_kind kind, enum sheet_id sheet)
{
	struct block *b = vec_add(w->d->arena, &w->d->blocks);
	const struct sheet *sh = sheet_of(sheet);

	b->kind = kind;
	b->sheet = sheet;
	b->left = walk_left(w);
	b->bars = walk_bars(w);
	b->line = w->line;
	b->before = w->gap > sh->before ? w->gap : sh->before;
	/* a citation's entry stays on one page where it can */
	b->glued = w->after_heading || (w->note && kind != BLOCK_HEADING);
	w->after_heading = kind == BLOCK_HEADING;
	w->gap = sh->after;
	w->block = b;
	if (w->marker_due)
		block_marker(w);
	w->marker_due = false;
	return b;
}

static enum sheet_id
walk_sheet(struct walk *w)
{
	struct holder *h = walk_holder(w);
	bool quoted = walk_bars(w) > 0;

	if (w->note && !quoted)
		return h ? SHEET_NOTE_ITEM : SHEET_NOTE;
	if (w->note)
		return SHEET_NOTE_QUOTE;
	if (quoted)
		return SHEET_QUOTE;
	return h && h->tight ? SHEET_ITEM : SHEET_BODY;
}

void
paragraph_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	block_open(w, BLOCK_TEXT, walk_sheet(w));
	block_tag(w, "P");
}

void
block_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	block_close(w);
}

void
heading_enter(struct walk *w, cmark_node *node)
{
	static const enum sheet_id sheets[] = {SHEET_TITLE, SHEET_TITLE,
					       SHEET_H2, SHEET_H3, SHEET_H4};
	unsigned level = (unsigned)cmark_node_get_heading_level(node);
	cmark_node *text = cmark_node_first_child(node);
	bool cite = text && link_is_cite(tree_text(text));
	struct block *b;

	if (cite)
		w->note_level = level;
	w->note = cite || (w->note && level > w->note_level);
	b = block_open(w, BLOCK_HEADING,
		       cite ? SHEET_NOTE_HEAD : sheets[level > 4 ? 4 : level]);
	b->level = (uint8_t)level;
	b->set.tag = tag_heading(&w->d->tags, level, walk_parent(w));
	if (cite)
		b->back_tag = tag_add(&w->d->tags, "P", walk_parent(w));
	w->title = (struct buf){.arena = w->d->arena};
}

void
heading_exit(struct walk *w, cmark_node *node)
{
	struct doc *d = w->d;
	struct str title = str_copy(d->arena, buf_str(&w->title));

	(void)node;
	w->block->anchor = link_anchor(d, str_fold_space(d->arena, title),
				       w->block->level, d->blocks.len - 1);
	if (w->block->sheet == SHEET_TITLE && !d->title.len)
		d->title = str_fold_space(d->arena, title);
	block_close(w);
}

static void
holder_enter(struct walk *w, struct holder h)
{
	uint32_t parent = walk_parent(w);

	if (w->depth++ >= DOC_DEPTH_MAX)
		return;
	h.tag = tag_add(&w->d->tags, h.quote ? "BlockQuote" : "L", parent);
	w->open[w->depth - 1] = h;
}

void
quote_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	holder_enter(w, (struct holder){.quote = true});
}

void
list_enter(struct walk *w, cmark_node *node)
{
	holder_enter(
		w, (struct holder){.ordered = cmark_node_get_list_type(node) ==
					      CMARK_ORDERED_LIST,
				   .tight = cmark_node_get_list_tight(node),
				   .number = cmark_node_get_list_start(node)});
}

void
holder_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->depth--;
	if (w->gap < sheet_of(SHEET_BODY)->after)
		w->gap = sheet_of(w->note ? SHEET_NOTE : SHEET_BODY)->after;
}

void
item_enter(struct walk *w, cmark_node *node)
{
	struct holder *h = walk_holder(w);
	uint32_t item;

	(void)node;
	w->marker_due = true;
	if (h->quote)
		return;
	item = tag_add(&w->d->tags, "LI", h->tag);
	h->mark = tag_add(&w->d->tags, "Lbl", item);
	h->body = tag_add(&w->d->tags, "LBody", item);
}

void
item_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->marker_due = false;
}

void
rule_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	block_open(w, BLOCK_RULE, SHEET_BODY);
	w->block = NULL;
}
