/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/flow.h"

#include "report/flow_walk.h"
#include "report/link.h"

/* What is done when a node is entered and left; a kind that is not here
 * (image, document) lets its children speak. */
static const struct {
	node_fn *enter, *leave;
} visits[TREE_KINDS] = {
	[CMARK_NODE_PARAGRAPH] = {paragraph_enter, block_exit},
	[CMARK_NODE_HEADING] = {heading_enter, heading_exit},
	[CMARK_NODE_BLOCK_QUOTE] = {quote_enter, holder_exit},
	[CMARK_NODE_LIST] = {list_enter, holder_exit},
	[CMARK_NODE_ITEM] = {item_enter, item_exit},
	[CMARK_NODE_THEMATIC_BREAK] = {rule_enter, NULL},
	[CMARK_NODE_CODE_BLOCK] = {code_enter, NULL},
	[CMARK_NODE_HTML_BLOCK] = {html_enter, NULL},
	[CMARK_NODE_TEXT] = {text_enter, NULL},
	[CMARK_NODE_CODE] = {inline_code_enter, NULL},
	[CMARK_NODE_HTML_INLINE] = {inline_code_enter, NULL},
	[CMARK_NODE_SOFTBREAK] = {soft_enter, NULL},
	[CMARK_NODE_LINEBREAK] = {hard_enter, NULL},
	[CMARK_NODE_STRONG] = {strong_enter, strong_exit},
	[CMARK_NODE_EMPH] = {emph_enter, emph_exit},
	[CMARK_NODE_LINK] = {link_enter, link_exit},
};

static node_fn *
visit_of(cmark_node *node, cmark_event_type event)
{
	cmark_node_type type = cmark_node_get_type(node);

	return event == CMARK_EVENT_ENTER ? visits[type].enter
					  : visits[type].leave;
}

static void
walk_tree(struct walk *w, cmark_node *root)
{
	cmark_iter *iter = cmark_iter_new(root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		node_fn *visit = visit_of(node, event);

		if (event == CMARK_EVENT_ENTER &&
		    cmark_node_get_start_line(node) > 0)
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
	w->block->set.tag = tag_heading(&w->d->tags, 1, walk_parent(w));
	w->title = (struct buf){.arena = w->d->arena};
	walk_text(w, title);
	heading_exit(w, root);
}

int
flow_read(struct doc *d, struct str markdown, struct err *err)
{
	struct walk w = {.d = d};
	AUTO_TREE *root = tree_parse(markdown, CMARK_OPT_SOURCEPOS);

	d->tags.arena = d->arena;
	tag_add(&d->tags, "Document", 0);
	title_open(&w, root);
	walk_tree(&w, root);
	return link_resolve(d, err);
}
