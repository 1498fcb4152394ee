/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mdtree: libcmark's tree of a Markdown text, given back at the end of the
 * scope:
 *
 *	AUTO_TREE *root = tree_parse(text, CMARK_OPT_DEFAULT);
 *	AUTO_ITER *it = cmark_iter_new(root);
 */
#ifndef REPORT_MDTREE_H
#define REPORT_MDTREE_H

#include <cmark.h>

#include "base/str.h"

/* As many kinds of nodes as there are: a walk has a table by kind. */
enum { TREE_KINDS = CMARK_NODE_LAST_INLINE + 1 };

/* tree_parse: `options` are libcmark's. Owner: the caller. */
static inline cmark_node *
tree_parse(struct str text, int options)
{
	return cmark_parse_document(text.ptr ? text.ptr : "", text.len,
				    options);
}

/* tree_text: of a leaf; lives as long as the tree. */
static inline struct str
tree_text(cmark_node *node)
{
	return str_from(cmark_node_get_literal(node));
}

static inline void
tree_free(cmark_node **root)
{
	cmark_node_free(*root);
}

static inline void
iter_free(cmark_iter **it)
{
	cmark_iter_free(*it);
}

#define AUTO_TREE __attribute__((cleanup(tree_free))) cmark_node
#define AUTO_ITER __attribute__((cleanup(iter_free))) cmark_iter

#endif
