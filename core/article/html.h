/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * html: a page as a tree of nodes in one array, in document order. Node 0 is
 * the root; the nodes below node i are i + 1 … at[i].end - 1, so walking a
 * subtree is a loop and skipping one is an assignment.
 */
#ifndef ARTICLE_HTML_H
#define ARTICLE_HTML_H

#include "base/str.h"

/* Elements that mean something to us; all others are TAG_OTHER. */
enum tag {
	TAG_TEXT, /* not an element: a run of characters */
	TAG_OTHER,
#define TAG(id, name, flags) TAG_##id,
#include "article/tags.def"
#undef TAG
	TAG_COUNT
};

enum tag_flag {
	TAG_BLOCK = 1,	   /* begins and ends a block of text */
	TAG_SILENT = 2,	   /* what is in it is never text of an article */
	TAG_HEADLINE = 4,  /* h1 … h6 */
	TAG_CONTAINER = 8, /* may hold the body of an article */
};

struct attr {
	struct str name, value;
};

struct node {
	uint32_t parent; /* the root is its own parent */
	uint32_t end;
	uint8_t tag; /* enum tag */
	bool dropped;
	uint16_t attrs;
	const struct attr *attr;
	struct str text; /* of a text; name of an element, lower case */
};

struct tree {
	struct node *at;
	size_t len, cap;
	bool cut; /* a limit was met; the rest of the page is not here */
};

/* Beyond these the page is cut or flattened, never refused: */
enum {
	HTML_DEPTH_MAX = 512,	   /* deeper elements become leaves */
	HTML_OPEN_MAX = 4096,	   /* deeper pages are cut there */
	HTML_NODES_MAX = 400000,   /* longer pages are cut there */
	HTML_ATTRS_MAX = 64,	   /* more attributes are left out */
	HTML_ATTR_BYTES_MAX = 8192 /* longer values are left out */
};

/* html_parse: read a page.
 * In:     valid UTF-8 (encoding_decode)
 * Owner:  `a`; nothing points into `text`
 * Cost:   linear; about 150 MB/s
 * Source: the tree is what libxml2's HTML parser reports, which agrees with
 *         HTML5 on the pages browsers save */
struct tree html_parse(struct arena *a, struct str text);

/* html_attr: value of an attribute; empty when absent. html_has: present. */
struct str html_attr(const struct node *n, struct str name);
bool html_has(const struct node *n, struct str name);

/* html_flags: enum tag_flag of a node's tag. */
unsigned html_flags(const struct node *n);

/* html_raw: characters below node `i` as they are, scripts included;
 * html_text: the same without what is dropped or silent, white space folded
 * and with blanks between blocks. */
struct str html_raw(struct arena *a, const struct tree *t, size_t i);
struct str html_text(struct arena *a, const struct tree *t, size_t i);

/* html_library: version of the parser that runs, as its number "20914". */
const char *html_library(void);

#endif
