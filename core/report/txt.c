/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/txt.h"

#include <cmark.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "base/visible.h"
#include "report/link.h"
#include "report/mdtree.h"
#include "report/pdf.h"

enum { INDENT_MAX = 24, NOTE_INDENT = 5, DEPTH_MAX = 16 };

/* plain: the walk over the tree. A block's first line begins with `label`, the
 * others with as many blanks. */
struct plain {
	struct arena *arena;
	struct buf out, line;
	struct str label;
	size_t indent, depth;
	struct level {
		size_t number, back; /* of the item; indent without it */
	} levels[DEPTH_MAX];
	bool note; /* under a citation's heading */
	bool tight, url;
};

typedef void (*node_fn)(struct plain *p, cmark_node *node);

static void
gap(struct plain *p)
{
	size_t n = p->out.len;

	if (n && !(n > 1 && p->out.ptr[n - 2] == '\n'))
		buf_char(&p->out, '\n');
}

static void
repeat(struct plain *p, char c, size_t n)
{
	while (n--)
		buf_char(&p->out, c);
}

static void
lines_put(struct plain *p, struct str text)
{
	struct strs lines = {0};
	size_t in = p->indent < INDENT_MAX ? p->indent : INDENT_MAX;

	txt_fold(p->arena, text, TXT_WIDTH - in, &lines);
	for (size_t i = 0; i < lines.len; i++) {
		size_t label = i ? 0 : txt_columns(p->label);

		repeat(p, ' ', in > label ? in - label : 0);
		if (!i)
			buf_add(&p->out, p->label);
		buf_fmt(&p->out, "%.*s\n", STR_ARG(lines.at[i]));
	}
	p->label = STR("");
}

/* ---- blocks ------------------------------------------------------------- */

static void
line_open(struct plain *p, cmark_node *node)
{
	(void)node;
	p->line.len = 0;
}

static void
paragraph_leave(struct plain *p, cmark_node *node)
{
	(void)node;
	lines_put(p, buf_str(&p->line));
	if (!p->tight)
		gap(p);
}

/* "Cite 12" → "[12]", which stands before what comes next. */
static bool
note_label(struct plain *p, struct str title)
{
	uint64_t n;

	if (!link_is_cite(title) ||
	    !str_u64(str_skip(title, STR("Cite ").len), &n))
		return false;
	p->label = str_fmt(p->arena, "[%llu] ", (unsigned long long)n);
	return true;
}

static void
heading_leave(struct plain *p, cmark_node *node)
{
	static const char under[] = {'=', '=', '-'};
	int level = cmark_node_get_heading_level(node);
	struct str title = str_copy(p->arena, buf_str(&p->line));
	size_t before = p->out.len, wide;

	gap(p);
	p->label = STR("");
	p->note = level > 2 && note_label(p, title);
	p->indent = p->note ? NOTE_INDENT : 0;
	if (p->note)
		return;
	if (level <= 2 && before)
		buf_char(&p->out, '\n');
	lines_put(p, title);
	if (level <= 2) {
		wide = txt_columns(title);
		repeat(p, under[level], wide < TXT_WIDTH ? wide : TXT_WIDTH);
		buf_char(&p->out, '\n');
	}
	gap(p);
}

static struct level *
level_of(struct plain *p)
{
	size_t n = p->depth < DEPTH_MAX ? p->depth : DEPTH_MAX;

	return &p->levels[n ? n - 1 : 0];
}

static void
list_enter(struct plain *p, cmark_node *node)
{
	p->depth++;
	p->tight = cmark_node_get_list_tight(node);
	level_of(p)->number = (size_t)cmark_node_get_list_start(node);
}

static void
list_leave(struct plain *p, cmark_node *node)
{
	(void)node;
	p->depth--;
	p->tight = false;
	gap(p);
}

/* Items of a note are its lines. */
static void
item_enter(struct plain *p, cmark_node *node)
{
	bool ordered = cmark_node_get_list_type(cmark_node_parent(node)) ==
		       CMARK_ORDERED_LIST;
	struct level *l = level_of(p);

	l->back = p->indent;
	if (p->note)
		return;
	p->label =
		ordered ? str_fmt(p->arena, "%zu. ", l->number++) : STR("- ");
	p->indent += p->label.len;
}

static void
item_leave(struct plain *p, cmark_node *node)
{
	(void)node;
	p->indent = level_of(p)->back;
	p->label = STR("");
}

static void
quote_enter(struct plain *p, cmark_node *node)
{
	(void)node;
	p->indent += p->note ? 0 : 4;
}

static void
quote_leave(struct plain *p, cmark_node *node)
{
	(void)node;
	p->indent -= p->note ? 0 : 4;
}

static void
rule_enter(struct plain *p, cmark_node *node)
{
	(void)node;
	repeat(p, '-', TXT_WIDTH);
	buf_add(&p->out, STR("\n\n"));
}

static void
table_put(struct plain *p, struct str rows)
{
	txt_table(p->arena, &p->out, rows,
		  p->indent < INDENT_MAX ? p->indent : INDENT_MAX);
	gap(p);
}

static void
code_put(struct plain *p, struct str code)
{
	struct str rest = code, line;

	while (rest.len) {
		line = str_cut(rest, STR("\n"), &rest);
		line = visible_text(p->arena, line, STR("x"));
		buf_fmt(&p->out, "    %.*s\n", STR_ARG(line));
	}
	gap(p);
}

/* What a figure has for those who draw it, and its first column says. */
static bool
is_drawn_only(struct str kind, size_t column)
{
	static const size_t days = 1, read_as = 2;

	return str_eq(kind, STR("timeline")) &&
	       (column == days || column == read_as);
}

static struct str
rows_said(struct plain *p, struct str kind, struct str rows)
{
	struct buf b = {.arena = p->arena};
	struct str rest = rows;

	while (rest.len) {
		struct str row = str_cut(rest, STR("\n"), &rest);

		for (size_t i = 0; row.len; i++) {
			struct str cell = str_cut(row, STR("\t"), &row);

			if (is_drawn_only(kind, i))
				continue;
			buf_fmt(&b, "%s%.*s", i ? "\t" : "", STR_ARG(cell));
		}
		buf_char(&b, '\n');
	}
	return buf_str(&b);
}

static void
figure_put(struct plain *p, struct str block)
{
	struct str rows, kind, caption = str_cut(block, STR("\n"), &rows);

	kind = str_cut(caption, STR("\t"), &caption);
	lines_put(p, visible_text(p->arena, caption, STR("")));
	gap(p);
	table_put(p, rows_said(p, kind, rows));
}

static void
code_enter(struct plain *p, cmark_node *node)
{
	struct str info = str_trim(str_from(cmark_node_get_fence_info(node)));
	struct str name = str_trim(str_skip(info, STR("note").len));

	if (str_starts(info, STR("note "))) {
		lines_put(p, str_fmt(p->arena, "%.*s: %.*s", STR_ARG(name),
				     STR_ARG(str_fold_space(p->arena,
							    tree_text(node)))));
		gap(p);
	} else if (str_eq(info, STR("table"))) {
		table_put(p, tree_text(node));
	} else if (str_eq(info, STR("figure"))) {
		figure_put(p, tree_text(node));
	} else {
		code_put(p, tree_text(node));
	}
}

static void
html_enter(struct plain *p, cmark_node *node)
{
	code_put(p, tree_text(node));
}

/* ---- in a line ---------------------------------------------------------- */

static void
text_enter(struct plain *p, cmark_node *node)
{
	buf_add(&p->line, visible_text(p->arena, tree_text(node), STR("x")));
}

static void
soft_enter(struct plain *p, cmark_node *node)
{
	struct str line = buf_str(&p->line);

	(void)node;
	if (!cp_japanese(utf8_prev(line, line.len)))
		buf_char(&p->line, ' ');
}

static void
hard_enter(struct plain *p, cmark_node *node)
{
	(void)node;
	buf_char(&p->line, '\n');
}

/* An address that is its own words is told once; which words of the page are
 * meant stands beside it anyway. */
static void
link_leave(struct plain *p, cmark_node *node)
{
	struct str url = str_from(cmark_node_get_url(node)), rest, uri;

	if (str_starts(url, STR("#")))
		return;
	uri = link_uri(p->arena, str_cut(url, STR("#:~:"), &rest));
	if (!uri.len)
		return;
	if (str_ends(buf_str(&p->line), uri)) {
		p->line.len -= uri.len;
		buf_fmt(&p->line, "<%.*s>", STR_ARG(uri));
		return;
	}
	buf_fmt(&p->line, " <%.*s>", STR_ARG(uri));
}

/* ---- the walk ----------------------------------------------------------- */

static const struct {
	node_fn enter, leave;
} visits[TREE_KINDS] = {
	[CMARK_NODE_PARAGRAPH] = {line_open, paragraph_leave},
	[CMARK_NODE_HEADING] = {line_open, heading_leave},
	[CMARK_NODE_BLOCK_QUOTE] = {quote_enter, quote_leave},
	[CMARK_NODE_LIST] = {list_enter, list_leave},
	[CMARK_NODE_ITEM] = {item_enter, item_leave},
	[CMARK_NODE_THEMATIC_BREAK] = {rule_enter, NULL},
	[CMARK_NODE_CODE_BLOCK] = {code_enter, NULL},
	[CMARK_NODE_HTML_BLOCK] = {html_enter, NULL},
	[CMARK_NODE_TEXT] = {text_enter, NULL},
	[CMARK_NODE_CODE] = {text_enter, NULL},
	[CMARK_NODE_HTML_INLINE] = {text_enter, NULL},
	[CMARK_NODE_SOFTBREAK] = {soft_enter, NULL},
	[CMARK_NODE_LINEBREAK] = {hard_enter, NULL},
	[CMARK_NODE_LINK] = {NULL, link_leave},
};

static void
visit(struct plain *p, cmark_node *node, cmark_event_type event)
{
	cmark_node_type type = cmark_node_get_type(node);
	node_fn fn = event == CMARK_EVENT_ENTER ? visits[type].enter
						: visits[type].leave;

	if (fn)
		fn(p, node);
}

static void
tree_put(struct plain *p, struct str markdown)
{
	AUTO_TREE *root = tree_parse(markdown, CMARK_OPT_DEFAULT);
	AUTO_ITER *it = cmark_iter_new(root);
	cmark_event_type event;

	while ((event = cmark_iter_next(it)) != CMARK_EVENT_DONE)
		visit(p, cmark_iter_get_node(it), event);
}

static void
marking_put(struct plain *p, struct str tlp)
{
	size_t wide = txt_columns(tlp);

	if (!tlp.len)
		return;
	gap(p);
	repeat(p, ' ', wide < TXT_WIDTH ? TXT_WIDTH - wide : 0);
	buf_fmt(&p->out, "%.*s\n\n", STR_ARG(tlp));
}

int
report_text(struct arena *a, struct str markdown, struct str tlp,
	    struct str *ret, struct err *err)
{
	AUTO_ARENA work = {0};
	struct plain p = {.arena = &work};

	if (markdown.len > PDF_INPUT_MAX)
		return err_set(err, ERR_LIMIT, "Markdown above %d bytes",
			       PDF_INPUT_MAX);
	p.out.arena = a;
	p.line.arena = &work;
	marking_put(&p, tlp);
	tree_put(&p, utf8_repair(&work, markdown));
	marking_put(&p, tlp);
	if (p.out.len > 1 && p.out.ptr[p.out.len - 2] == '\n')
		p.out.len--;
	*ret = buf_str(&p.out);
	return 0;
}
