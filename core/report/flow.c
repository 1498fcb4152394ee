/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/flow.h"

#include <cmark.h>
#include <string.h>

#include "base/buf.h"
#include "base/vec.h"
#include "report/draw.h"
#include "report/link.h"
#include "report/table.h"

enum { INDENT_QUOTE = 16, INDENT_LIST = 16 };

/* holder: a quote or list that is open. */
struct holder {
	bool quote, ordered, tight;
	int number;
	uint32_t tag;	     /* BlockQuote or L */
	uint32_t body, mark; /* of the open list item */
};

/* walk: the state of one pass over the tree. */
struct walk {
	struct doc *d;
	struct holder open[DOC_DEPTH_MAX];
	size_t depth; /* may exceed DOC_DEPTH_MAX: then not indented */
	struct block *block;
	int strong, emph;
	size_t link;
	bool mark; /* the link is a citation's number */
	size_t line;
	bool note; /* under a citation's heading */
	unsigned note_level;
	bool after_heading;
	float gap;	  /* space that the last block asked for below */
	bool marker_due;  /* an item was opened, no block in it yet */
	struct buf title; /* of the open heading */
};

typedef void (*node_fn)(struct walk *w, cmark_node *node);

static struct str
node_text(cmark_node *node)
{
	return str_from(cmark_node_get_literal(node));
}

static struct span_style
walk_style(const struct walk *w)
{
	const struct sheet *sh = sheet_of(w->block->sheet);
	struct span_style st = {.font = sh->font,
				.ink = sh->ink,
				.size = sh->size,
				.link = (unsigned)w->link,
				.line = w->line};

	if (w->strong && w->block->sheet == SHEET_NOTE_ITEM) {
		st.font = (struct font_want){ROLE_SANS, false, false};
		st.size *= 0.92f;
		st.ink = INK_TEXT;
	} else if (w->strong) {
		st.font.bold = true;
		st.ink = INK_TEXT;
	}
	if (w->emph)
		st.font.italic = !st.font.italic;
	if (w->link)
		st.ink = INK_LINK;
	if (w->mark) {
		st.font = (struct font_want){ROLE_SANS, false, false};
		st.size *= 0.8f;
		st.flags |= SPAN_MARK;
	}
	if (w->block->kind == BLOCK_HEADING)
		st.flags |= SPAN_PLAIN;
	if (w->block->bars)
		st.flags |= SPAN_EXACT;
	return st;
}

static void
walk_text(struct walk *w, struct str text)
{
	if (w->block)
		text_add(&w->d->setter, &w->block->set.text, text,
			 text_span(&w->d->setter, walk_style(w)));
	if (w->block && w->block->kind == BLOCK_HEADING)
		buf_add(&w->title, text);
}

static void
walk_code(struct walk *w, struct str text)
{
	struct span_style st;

	if (!w->block)
		return;
	st = walk_style(w);
	st.font = (struct font_want){ROLE_MONO, st.font.bold, false};
	st.size *= 0.84f;
	st.flags |= SPAN_CODE;
	text_add(&w->d->setter, &w->block->set.text, text,
		 text_span(&w->d->setter, st));
	if (w->block->kind == BLOCK_HEADING)
		buf_add(&w->title, text);
}

static size_t
walk_bars(const struct walk *w)
{
	size_t n = 0;

	for (size_t i = 0; i < w->depth && i < DOC_DEPTH_MAX; i++)
		n += w->open[i].quote;
	return n;
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
static uint32_t
walk_parent(struct walk *w)
{
	struct holder *h = walk_holder(w);

	if (!h)
		return 1;
	return h->quote || !h->body ? h->tag : h->body;
}

static void
block_tag(struct walk *w, const char *type)
{
	w->block->set.tag = tag_add(&w->d->tags, type, walk_parent(w));
}

/* A paragraph mainly in Japanese says so to those who read it aloud. */
static void
block_close(struct walk *w)
{
	uint32_t tag = w->block ? w->block->set.tag : 0;

	if (tag && text_japanese(&w->block->set.text) &&
	    !str_starts(w->d->style->language, STR("ja")))
		w->d->tags.at[tag - 1].japanese = true;
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
}

static struct block *
block_open(struct walk *w, enum block_kind kind, enum sheet_id sheet)
{
	struct block *b = vec_add(w->d->arena, &w->d->blocks);
	const struct sheet *sh = sheet_of(sheet);

	b->kind = kind;
	b->sheet = sheet;
	b->left = walk_left(w);
	b->bars = (uint8_t)walk_bars(w);
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

static void
paragraph_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	block_open(w, BLOCK_TEXT, walk_sheet(w));
	block_tag(w, "P");
}

static void
block_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	block_close(w);
}

static void
heading_enter(struct walk *w, cmark_node *node)
{
	static const enum sheet_id sheets[] = {SHEET_TITLE, SHEET_TITLE,
					       SHEET_H2, SHEET_H3, SHEET_H4};
	static const char *const types[] = {"H1", "H1", "H2", "H3",
					    "H4", "H5", "H6"};
	unsigned level = (unsigned)cmark_node_get_heading_level(node);
	cmark_node *text = cmark_node_first_child(node);
	bool cite = text && link_is_cite(node_text(text));
	struct block *b;

	if (cite)
		w->note_level = level;
	w->note = cite || (w->note && level > w->note_level);
	b = block_open(w, BLOCK_HEADING,
		       cite ? SHEET_NOTE_HEAD : sheets[level > 4 ? 4 : level]);
	b->level = (uint8_t)level;
	block_tag(w, types[level > 6 ? 6 : level]);
	if (cite)
		b->back_tag = tag_add(&w->d->tags, "P", walk_parent(w));
	w->title = (struct buf){.arena = w->d->arena};
}

static void
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

static void
quote_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	holder_enter(w, (struct holder){.quote = true});
}

static void
list_enter(struct walk *w, cmark_node *node)
{
	holder_enter(
		w, (struct holder){.ordered = cmark_node_get_list_type(node) ==
					      CMARK_ORDERED_LIST,
				   .tight = cmark_node_get_list_tight(node),
				   .number = cmark_node_get_list_start(node)});
}

static void
holder_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->depth--;
	if (w->gap < sheet_of(SHEET_BODY)->after)
		w->gap = sheet_of(w->note ? SHEET_NOTE : SHEET_BODY)->after;
}

static void
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

static void
item_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->marker_due = false;
}

static void
rule_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	block_open(w, BLOCK_RULE, SHEET_BODY);
	w->block = NULL;
}

/* Each line of code is a paragraph of its own. */
static void
code_lines(struct walk *w, struct str code, enum sheet_id sheet)
{
	struct str rest = code;
	uint32_t tag = tag_add(&w->d->tags, "P", walk_parent(w));

	for (bool first = true; rest.len; first = false) {
		struct str line = str_cut(rest, STR("\n"), &rest);
		struct block *b = block_open(w, BLOCK_TEXT, sheet);
		struct span_style st = walk_style(w);

		if (!first)
			b->before = 0;
		st.flags |= SPAN_CODE;
		b->set.tag = tag;
		w->line++;
		text_add(&w->d->setter, &b->set.text,
			 line.len ? line : STR(" "),
			 text_span(&w->d->setter, st));
	}
	w->block = NULL;
}

static void
part_open(struct walk *w, struct draw_part p)
{
	struct block *b = block_open(w, p.table ? BLOCK_TABLE : BLOCK_DRAWING,
				     SHEET_CELL);

	b->table = p.table;
	b->drawing = p.drawing;
	b->glued = b->glued || p.drawing;
	w->block = NULL;
}

static void
table_open(struct walk *w, struct str text)
{
	uint32_t tag = tag_add(&w->d->tags, "Table", walk_parent(w));

	w->gap += sheet_of(SHEET_BODY)->after;
	part_open(w, (struct draw_part){
			     table_read(w->d, text, w->line + 1, tag), NULL});
	w->gap = sheet_of(SHEET_BODY)->leading;
}

/* Its first line is its kind and caption. */
static void
figure_open(struct walk *w, struct str text)
{
	struct str rest, kind, caption = str_cut(text, STR("\n"), &rest);
	struct draw_parts v;

	kind = str_cut(caption, STR("\t"), &caption);
	w->gap = sheet_of(SHEET_BODY)->leading;
	block_open(w, BLOCK_TEXT, SHEET_CELL_HEAD);
	block_tag(w, "P");
	walk_text(w, caption);
	block_close(w);
	w->after_heading = true;
	w->line++;
	v = draw_parts(
		w->d, kind,
		&(struct draw_source){rest, w->line + 1, walk_parent(w)});
	if (!v.len)
		table_open(w, rest);
	for (size_t i = 0; i < v.len; i++)
		part_open(w, v.at[i]);
	w->gap = sheet_of(SHEET_BODY)->leading;
}

static void
code_enter(struct walk *w, cmark_node *node)
{
	struct str info = str_trim(str_from(cmark_node_get_fence_info(node)));

	if (str_eq(info, STR("table")))
		table_open(w, node_text(node));
	else if (str_eq(info, STR("figure")))
		figure_open(w, node_text(node));
	else
		code_lines(w, node_text(node), SHEET_CODE);
}

static void
html_enter(struct walk *w, cmark_node *node)
{
	code_lines(w, node_text(node), SHEET_CODE);
}

static void
text_enter(struct walk *w, cmark_node *node)
{
	walk_text(w, node_text(node));
}

static void
inline_code_enter(struct walk *w, cmark_node *node)
{
	walk_code(w, node_text(node));
}

/* A line end of the Markdown inside Japanese is no blank. */
static void
soft_enter(struct walk *w, cmark_node *node)
{
	struct text *t = w->block ? &w->block->set.text : NULL;

	(void)node;
	w->line++;
	if (t && t->len && cp_japanese(t->at[t->len - 1].cp))
		return;
	walk_text(w, STR(" "));
}

static void
hard_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	w->line++;
	if (w->block)
		*vec_add(w->d->arena, &w->block->set.text) = (struct tchar){
			'\n', text_span(&w->d->setter, walk_style(w))};
}

static void
strong_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	w->strong++;
}

static void
strong_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->strong--;
}

static void
emph_enter(struct walk *w, cmark_node *node)
{
	(void)node;
	w->emph++;
}

static void
emph_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->emph--;
}

static void
link_enter(struct walk *w, cmark_node *node)
{
	struct str url = str_from(cmark_node_get_url(node));

	w->link = link_add(w->d, str_copy(w->d->arena, url), w->line);
	w->mark = str_starts(url, STR("#cite-"));
}

static void
link_exit(struct walk *w, cmark_node *node)
{
	(void)node;
	w->link = 0;
	w->mark = false;
}

/* What is done when a node is entered and left; a kind that is not here
 * (image, document) lets its children speak. */
static const struct {
	cmark_node_type type;
	node_fn enter, leave;
} visits[] = {
	{CMARK_NODE_PARAGRAPH, paragraph_enter, block_exit},
	{CMARK_NODE_HEADING, heading_enter, heading_exit},
	{CMARK_NODE_BLOCK_QUOTE, quote_enter, holder_exit},
	{CMARK_NODE_LIST, list_enter, holder_exit},
	{CMARK_NODE_ITEM, item_enter, item_exit},
	{CMARK_NODE_THEMATIC_BREAK, rule_enter, NULL},
	{CMARK_NODE_CODE_BLOCK, code_enter, NULL},
	{CMARK_NODE_HTML_BLOCK, html_enter, NULL},
	{CMARK_NODE_TEXT, text_enter, NULL},
	{CMARK_NODE_CODE, inline_code_enter, NULL},
	{CMARK_NODE_HTML_INLINE, inline_code_enter, NULL},
	{CMARK_NODE_SOFTBREAK, soft_enter, NULL},
	{CMARK_NODE_LINEBREAK, hard_enter, NULL},
	{CMARK_NODE_STRONG, strong_enter, strong_exit},
	{CMARK_NODE_EMPH, emph_enter, emph_exit},
	{CMARK_NODE_LINK, link_enter, link_exit},
};

static node_fn
visit_of(cmark_node *node, cmark_event_type event)
{
	cmark_node_type type = cmark_node_get_type(node);

	for (size_t i = 0; i < sizeof visits / sizeof *visits; i++)
		if (visits[i].type == type)
			return event == CMARK_EVENT_ENTER ? visits[i].enter
							  : visits[i].leave;
	return NULL;
}

static void
walk_tree(struct walk *w, cmark_node *root)
{
	cmark_iter *iter = cmark_iter_new(root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		node_fn visit = visit_of(node, event);

		if (event == CMARK_EVENT_ENTER &&
		    cmark_node_get_type(node) <= CMARK_NODE_LAST_BLOCK)
			w->line = (size_t)cmark_node_get_start_line(node);
		if (visit)
			visit(w, node);
	}
	cmark_iter_free(iter);
}

/* Markdown that does not begin with its title gets the style's. */
static void
title_open(struct walk *w, cmark_node *root)
{
	cmark_node *first = cmark_node_first_child(root);
	struct str title = w->d->style->title;

	if (!title.len ||
	    (first && cmark_node_get_type(first) == CMARK_NODE_HEADING &&
	     cmark_node_get_heading_level(first) == 1))
		return;
	block_open(w, BLOCK_HEADING, SHEET_TITLE)->level = 1;
	block_tag(w, "H1");
	w->title = (struct buf){.arena = w->d->arena};
	walk_text(w, title);
	heading_exit(w, root);
}

int
flow_read(struct doc *d, struct str markdown, struct err *err)
{
	struct walk w = {.d = d};
	cmark_node *root = cmark_parse_document(markdown.ptr, markdown.len,
						CMARK_OPT_DEFAULT);

	d->tags.arena = d->arena;
	tag_add(&d->tags, "Document", 0);
	title_open(&w, root);
	walk_tree(&w, root);
	cmark_node_free(root);
	return link_resolve(d, err);
}
