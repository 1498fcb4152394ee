/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/slug.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "report/leaf.h"
#include "report/link.h"
#include "report/mdtree.h"

typedef void (*node_fn)(struct leaf *l, cmark_node *node);

static bool
is_tight(cmark_node *paragraph)
{
	cmark_node *item = cmark_node_parent(paragraph);

	return cmark_node_get_type(item) == CMARK_NODE_ITEM &&
	       cmark_node_get_list_tight(cmark_node_parent(item));
}

/* ---- blocks ------------------------------------------------------------- */

static void
line_open(struct leaf *l, cmark_node *node)
{
	l->line.len = l->title.len = 0;
	l->heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
}

static void
paragraph_leave(struct leaf *l, cmark_node *node)
{
	bool tight = is_tight(node);

	if (!l->about.len && l->first.len)
		l->about = str_copy(l->arena, buf_str(&l->title));
	if (!tight)
		buf_add(&l->body, STR("<p>"));
	buf_add(&l->body, buf_str(&l->line));
	buf_add(&l->body, tight ? STR("\n") : STR("</p>\n"));
}

static void
sections_close(struct leaf *l, unsigned level)
{
	while (l->sections && l->levels[l->sections - 1] >= level) {
		leaf_backs(l);
		buf_add(&l->body, STR("</section>\n"));
		l->sections--;
	}
}

static void
contents_add(struct leaf *l, struct str slug, struct str title)
{
	struct buf *b = &l->contents;

	buf_add(b, STR("<li>"));
	markup_whole(b, "a",
		     ATTRS({"href", str_fmt(l->arena, "#%.*s", STR_ARG(slug))}),
		     title);
	buf_add(b, STR("</li>\n"));
}

/* The number of "cite-3"; 0 for other slugs. */
static size_t
number_of(struct str slug, struct str before)
{
	uint64_t n;

	return str_starts(slug, before) &&
			       str_u64(str_skip(slug, before.len), &n)
		       ? n
		       : 0;
}

static size_t
cite_of(struct str slug)
{
	return number_of(slug, STR("cite-"));
}

/* A region is named by its heading; those below it would only be noise. */
static void
section_open(struct leaf *l, struct str slug, unsigned level)
{
	struct str named = {NULL, 0}, kind = {NULL, 0};

	l->cite = cite_of(slug);
	l->capture = number_of(slug, STR("capture-"));
	if (!l->start.len) {
		l->start = slug;
		l->lead = l->body.len;
	}
	if (level == 2)
		named = str_fmt(l->arena, "h:%.*s", STR_ARG(slug));
	if (l->cite || l->capture)
		kind = l->cite ? STR("cite") : STR("capture");
	markup_open(&l->body, "section",
		    ATTRS({"id", slug}, {"class", kind},
			  {"aria-labelledby", named}));
	buf_char(&l->body, '\n');
	l->levels[l->sections++] = level;
}

static void
heading_leave(struct leaf *l, cmark_node *node)
{
	static const char *const names[] = {"h1", "h1", "h2", "h3",
					    "h4", "h5", "h6"};
	unsigned level = (unsigned)cmark_node_get_heading_level(node);
	struct str title = str_copy(l->arena, buf_str(&l->title));
	struct str slug = slug_unique(l->arena, &l->slugs,
				      str_fold_space(l->arena, title));
	const char *name;

	level = level > LEAF_LEVELS ? LEAF_LEVELS : level;
	name = names[level];
	l->above = title;
	sections_close(l, level);
	if (level > 1)
		section_open(l, slug, level);
	if (level == 2)
		contents_add(l, slug, title);
	if (!l->first.len)
		l->first = title;
	markup_open(&l->body, name,
		    ATTRS({"id", level > 1 ? str_fmt(l->arena, "h:%.*s",
						     STR_ARG(slug))
					   : slug}));
	if (l->cite || l->capture)
		markup_words(&l->body, link_shown(&l->doc, title));
	else
		buf_add(&l->body, buf_str(&l->line));
	markup_close(&l->body, name);
	buf_char(&l->body, '\n');
	leaf_notes(l, &l->body, "div");
}

static void
holder_open(struct leaf *l, const char *name, const struct attr *attrs)
{
	if (l->depth++ >= LEAF_DEPTH_MAX)
		return;
	markup_open(&l->body, name, attrs);
	buf_char(&l->body, '\n');
}

static void
holder_close(struct leaf *l, const char *name)
{
	if (--l->depth >= LEAF_DEPTH_MAX)
		return;
	markup_close(&l->body, name);
	buf_char(&l->body, '\n');
}

static void
quote_enter(struct leaf *l, cmark_node *node)
{
	(void)node;
	holder_open(l, "blockquote", ATTRS({"dir", STR("auto")}));
}

static void
quote_leave(struct leaf *l, cmark_node *node)
{
	(void)node;
	holder_close(l, "blockquote");
}

static const char *
list_name(cmark_node *node)
{
	return cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "ol"
								    : "ul";
}

static void
list_enter(struct leaf *l, cmark_node *node)
{
	int start = cmark_node_get_list_start(node);
	struct str from = {NULL, 0};

	if (start > 1)
		from = str_fmt(l->arena, "%d", start);
	holder_open(l, list_name(node), ATTRS({"start", from}));
}

static void
list_leave(struct leaf *l, cmark_node *node)
{
	holder_close(l, list_name(node));
}

/* Too deep to be a list, its items are blocks. */
static const char *
item_name(const struct leaf *l)
{
	return l->depth > LEAF_DEPTH_MAX ? "div" : "li";
}

static void
item_enter(struct leaf *l, cmark_node *node)
{
	(void)node;
	markup_open(&l->body, item_name(l), NULL);
}

static void
item_leave(struct leaf *l, cmark_node *node)
{
	(void)node;
	markup_close(&l->body, item_name(l));
	buf_char(&l->body, '\n');
}

static void
rule_enter(struct leaf *l, cmark_node *node)
{
	(void)node;
	buf_add(&l->body, STR("<hr/>\n"));
}

static void
code_lines(struct leaf *l, struct str code)
{
	struct str rest = code;

	markup_open(&l->body, "pre", ATTRS({"tabindex", STR("0")}));
	buf_add(&l->body, STR("<code>"));
	while (rest.len) {
		markup_words(&l->body, str_cut(rest, STR("\n"), &rest));
		if (rest.len)
			buf_char(&l->body, '\n');
	}
	buf_add(&l->body, STR("</code></pre>\n"));
}

/* A note that stands at the foot of a page of the PDF stands below its
 * paragraph here; its mark leads to it. */
static void
foot_note(struct leaf *l, struct str name, struct str text)
{
	struct str id = str_fmt(l->arena, "note-%.*s", STR_ARG(name));

	markup_open(&l->body, "p",
		    ATTRS({"class", STR("foot")}, {"role", STR("note")},
			  {"id", id}));
	markup_open(&l->body, "b", NULL);
	markup_text(&l->body, name);
	markup_close(&l->body, "b");
	buf_char(&l->body, ' ');
	markup_words(&l->body, str_fold_space(l->arena, text));
	markup_close(&l->body, "p");
	buf_char(&l->body, '\n');
}

static void
code_enter(struct leaf *l, cmark_node *node)
{
	struct str info = str_trim(str_from(cmark_node_get_fence_info(node)));
	struct str name = str_trim(str_skip(info, STR("note").len));

	if (str_starts(info, STR("note ")))
		foot_note(l, name, tree_text(node));
	else if (str_eq(info, STR("table")))
		leaf_table(l, tree_text(node), STR(""));
	else if (str_eq(info, STR("figure")))
		leaf_figure(l, tree_text(node));
	else
		code_lines(l, tree_text(node));
}

static void
html_enter(struct leaf *l, cmark_node *node)
{
	code_lines(l, tree_text(node));
}

/* ---- in a line ---------------------------------------------------------- */

/* The citation whose mark follows: text before it may be quoted from it. */
static const struct edition_cite *
cite_behind(struct leaf *l, cmark_node *node)
{
	cmark_node *next = cmark_node_next(node);
	struct str url;

	if (!next || cmark_node_get_type(next) != CMARK_NODE_LINK)
		return NULL;
	url = str_from(cmark_node_get_url(next));
	return str_starts(url, STR("#"))
		       ? leaf_cite(l, cite_of(str_skip(url, 1)))
		       : NULL;
}

static void
text_enter(struct leaf *l, cmark_node *node)
{
	buf_add(&l->title, tree_text(node));
	leaf_text(l, &l->line, tree_text(node), cite_behind(l, node));
}

static void
inline_code_enter(struct leaf *l, cmark_node *node)
{
	buf_add(&l->title, tree_text(node));
	markup_whole(&l->line, "code", NULL, tree_text(node));
}

static bool
ends_japanese(const struct leaf *l)
{
	return cp_japanese(utf8_prev(buf_str(&l->line), l->line.len));
}

static void
soft_enter(struct leaf *l, cmark_node *node)
{
	(void)node;
	/* A line end of the Markdown inside Japanese is no blank. */
	if (!ends_japanese(l))
		buf_char(&l->line, '\n');
}

static void
hard_enter(struct leaf *l, cmark_node *node)
{
	(void)node;
	buf_add(&l->line, STR("<br/>\n"));
}

static void
strong_enter(struct leaf *l, cmark_node *node)
{
	(void)node;
	buf_add(&l->line, STR("<strong>"));
}

static void
strong_leave(struct leaf *l, cmark_node *node)
{
	(void)node;
	buf_add(&l->line, STR("</strong>"));
}

static void
emph_enter(struct leaf *l, cmark_node *node)
{
	(void)node;
	buf_add(&l->line, STR("<em>"));
}

static void
emph_leave(struct leaf *l, cmark_node *node)
{
	(void)node;
	buf_add(&l->line, STR("</em>"));
}

static void
link_enter(struct leaf *l, cmark_node *node)
{
	struct str url = str_from(cmark_node_get_url(node)), out;

	if (!str_starts(url, STR("#"))) {
		out = link_uri(l->arena, url);
		l->linked = out.len;
		if (out.len)
			markup_open(&l->line, "a", ATTRS({"href", out}));
		return;
	}
	leaf_held(l, number_of(str_skip(url, 1), STR("capture-")));
	l->linked = true;
	markup_open(&l->line, "a", ATTRS({"href", url}));
}

static void
link_leave(struct leaf *l, cmark_node *node)
{
	(void)node;
	if (l->linked)
		buf_add(&l->line, STR("</a>"));
	l->linked = false;
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
	[CMARK_NODE_CODE] = {inline_code_enter, NULL},
	[CMARK_NODE_HTML_INLINE] = {inline_code_enter, NULL},
	[CMARK_NODE_SOFTBREAK] = {soft_enter, NULL},
	[CMARK_NODE_LINEBREAK] = {hard_enter, NULL},
	[CMARK_NODE_STRONG] = {strong_enter, strong_leave},
	[CMARK_NODE_EMPH] = {emph_enter, emph_leave},
	[CMARK_NODE_LINK] = {link_enter, link_leave},
};

static void
visit(struct leaf *l, cmark_node *node, cmark_event_type event)
{
	cmark_node_type type = cmark_node_get_type(node);
	node_fn fn = event == CMARK_EVENT_ENTER ? visits[type].enter
						: visits[type].leave;

	if (fn)
		fn(l, node);
}

/* inner_words: the text in a node; it must not hold other blocks than one. */
static struct str
inner_words(struct leaf *l, cmark_node *node)
{
	struct buf b = {.arena = l->arena};
	cmark_iter *it = cmark_iter_new(node);

	while (cmark_iter_next(it) != CMARK_EVENT_DONE) {
		cmark_node *at = cmark_iter_get_node(it);

		if (cmark_node_get_type(at) == CMARK_NODE_SOFTBREAK)
			buf_char(&b, ' ');
		buf_add(&b, tree_text(at));
	}
	cmark_iter_free(it);
	return buf_str(&b);
}

/* The mark of a citation: its words and all. */
static bool
is_mark(struct leaf *l, cmark_node *node, size_t *n)
{
	struct str url = str_from(cmark_node_get_url(node));

	*n = str_starts(url, STR("#")) ? cite_of(str_skip(url, 1)) : 0;
	return !l->cite && *n && str_starts(inner_words(l, node), STR("["));
}

/* Whole nodes that are written from the ledger; then their inside is not. */
static bool
node_whole(struct leaf *l, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);
	size_t n;

	if (type == CMARK_NODE_BLOCK_QUOTE && l->cite && !l->depth)
		return leaf_passage(l, inner_words(l, node));
	if (type != CMARK_NODE_LINK || !is_mark(l, node, &n))
		return false;
	leaf_mark(l, &l->line, str_fmt(l->arena, "%zu", n),
		  inner_words(l, node));
	if (!l->heading)
		leaf_notes(l, &l->line, "span");
	return true;
}

void
leaf_tree(struct leaf *l, struct str markdown)
{
	AUTO_TREE *root = tree_parse(markdown, CMARK_OPT_DEFAULT);
	AUTO_ITER *it = NULL;
	cmark_event_type event;

	cmark_consolidate_text_nodes(root);
	it = cmark_iter_new(root);
	while ((event = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(it);

		if (event == CMARK_EVENT_ENTER && node_whole(l, node))
			cmark_iter_reset(it, node, CMARK_EVENT_EXIT);
		else
			visit(l, node, event);
	}
	sections_close(l, 0);
}
