/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/draw.h"
#include "report/flow_walk.h"
#include "report/foot.h"
#include "report/table.h"

enum { FOOT_INDENT = 12 };

/* Each line of code is a paragraph of its own; none of the first two and the
 * last two stands alone on a page. */
static void
code_lines(struct walk *w, struct str code, enum sheet_id sheet)
{
	struct str rest = code;
	uint32_t tag = tag_add(&w->d->tags, "P", walk_parent(w));

	for (size_t i = 0; rest.len; i++) {
		struct str line = str_cut(rest, STR("\n"), &rest);
		struct block *b = block_open(w, BLOCK_TEXT, sheet);
		struct span_style st = walk_style(w);

		if (i)
			b->before = 0;
		b->glued = b->glued || i == 1 || (i && !rest.len);
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
	/* the others have their rows as text beside their marks */
	if (v.len && v.at[0].drawing)
		table_open(w, rest);
	w->gap = sheet_of(SHEET_BODY)->leading;
}

static void
note_text(struct walk *w, struct str text)
{
	struct span_style st = walk_style(w);

	while (text.len) {
		struct str line = str_cut(text, STR("\n"), &text);

		st.line++;
		table_text(w->d, &w->block->set.text, line, &st);
		table_text(w->d, &w->block->set.text, STR(" "), &st);
	}
}

/* It stands outside of the row of blocks: what comes next does not see it. */
static void
note_open(struct walk *w, struct str name, struct str text)
{
	float gap = w->gap;
	bool after_heading = w->after_heading, due = w->marker_due;
	struct span_style st;
	struct block *b;
	uint32_t note;

	w->marker_due = false;
	b = block_open(w, BLOCK_TEXT, SHEET_FOOT);
	b->left = FOOT_INDENT;
	b->bars = 0;
	b->glued = false;
	note = tag_add(&w->d->tags, "Note", walk_parent(w));
	b->marker.tag = tag_add(&w->d->tags, "Lbl", note);
	b->set.tag = tag_add(&w->d->tags, "P", note);
	note_text(w, text);
	st = walk_style(w);
	st.link = (unsigned)foot_add(w->d, name, w->line);
	st.ink = INK_LINK;
	text_add(&w->d->setter, &b->marker.text, name,
		 text_span(&w->d->setter, st));
	b->foot = w->d->feet.len;
	block_close(w);
	w->gap = gap;
	w->after_heading = after_heading;
	w->marker_due = due;
}

/* A fence takes a line of its own; indented code and HTML begin at once. */
static bool
is_fenced(cmark_node *node, struct str code)
{
	int lines = cmark_node_get_end_line(node) -
		    cmark_node_get_start_line(node) + 1;

	for (size_t i = 0; i < code.len; i++)
		lines -= code.ptr[i] == '\n';
	return lines > 0;
}

void
code_enter(struct walk *w, cmark_node *node)
{
	struct str info = str_trim(str_from(cmark_node_get_fence_info(node)));
	struct str name = str_trim(str_skip(info, STR("note").len));
	struct str text = tree_text(node);

	if (str_starts(info, STR("note "))) {
		note_open(w, name, text);
	} else if (str_eq(info, STR("table"))) {
		table_open(w, text);
	} else if (str_eq(info, STR("figure"))) {
		figure_open(w, text);
	} else {
		w->line += is_fenced(node, text);
		code_lines(w, text, SHEET_CODE);
	}
}

void
html_enter(struct walk *w, cmark_node *node)
{
	code_lines(w, tree_text(node), SHEET_CODE);
}
