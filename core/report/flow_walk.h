/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * flow_walk: one pass over the Markdown's tree, shared by the parts of flow:
 *
 *	flow.c         the tree, and what is done with which node
 *	flow_block.c   paragraphs, headings, lists, quotes
 *	flow_inline.c  text and how it is set
 *	flow_fence.c   code, tables, figures
 */
#ifndef REPORT_FLOW_WALK_H
#define REPORT_FLOW_WALK_H

#include <cmark.h>

#include "base/buf.h"
#include "report/doc.h"
#include "report/mdtree.h"

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
	bool mark;   /* the link is a citation's number */
	bool raised; /* or a note's */
	size_t line;
	bool note; /* under a citation's heading */
	unsigned note_level;
	bool after_heading;
	float gap;	  /* space that the last block asked for below */
	bool marker_due;  /* an item was opened, no block in it yet */
	struct buf title; /* of the open heading */
};

/* What is done when a node is entered or left. */
typedef void node_fn(struct walk *w, cmark_node *node);

node_fn paragraph_enter, block_exit, heading_enter, heading_exit, quote_enter,
	list_enter, holder_exit, item_enter, item_exit, rule_enter;
node_fn code_enter, html_enter;
node_fn text_enter, inline_code_enter, soft_enter, hard_enter, strong_enter,
	strong_exit, emph_enter, emph_exit, link_enter, link_exit;

/* walk_style: how text is set here. walk_text: text for the open block. */
struct span_style walk_style(const struct walk *w);
void walk_text(struct walk *w, struct str text);

/* walk_parent: the element that holds what comes next. */
uint32_t walk_parent(struct walk *w);

/* block_open: a new block at the place where the walk is. block_tag: its
 * element. block_close: no text goes into it any more. */
struct block *block_open(struct walk *w, enum block_kind kind,
			 enum sheet_id sheet);
void block_tag(struct walk *w, const char *type);
void block_close(struct walk *w);

#endif
