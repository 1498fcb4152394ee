/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * blocks: from a part of a page to clean text: paragraphs, headings, quotes,
 * list items, table rows and captions, in reading order.
 */
#ifndef ARTICLE_BLOCKS_H
#define ARTICLE_BLOCKS_H

#include "article/article.h"
#include "article/html.h"
#include "base/buf.h"

/* writer: text under way. Zero it but for the arenas. */
struct writer {
	struct arena *arena;
	struct str base;    /* address that links are relative to */
	struct str heading; /* a heading equal to it is the title: left out */
	struct buf text;
	struct blocks blocks;
	struct links links;
	struct str only;     /* with its blanks out, what every block must stand
				in; empty: anything may be written */
	bool guessed;	     /* the place was guessed: no captions, no offers,
				nothing twice */
	struct buf captions; /* written last */
	struct blocks caption_blocks;
	bool full; /* BLOCKS_BYTES_MAX was met; the rest is left out */
};

enum { BLOCKS_BYTES_MAX = 4 * 1024 * 1024, BLOCKS_LINKS_MAX = 2000 };

/* blocks_walk: append the blocks below node `i`. Scripts, asides, menus and
 * dropped nodes are passed over; white space is folded, two line breaks in a
 * row end a paragraph and one becomes "\n"; invisible and direction-changing
 * characters go. Links get spans. Returns the bytes appended. */
size_t blocks_walk(struct writer *w, const struct tree *t, size_t i);

/* blocks_add: append one block of given text (white space folded, "\t"
 * kept in rows). blocks_lines: a plain text, paragraphs split by empty
 * lines. */
size_t blocks_add(struct writer *w, enum block_kind kind, struct str text);
size_t blocks_lines(struct writer *w, struct str text);

/* blocks_finish: hand text, blocks and links to the article, captions last.
 * The writer is empty afterwards. */
void blocks_finish(struct writer *w, struct article *ret);

/* blocks_squeeze: `text` without any white space, for `only`. */
struct str blocks_squeeze(struct arena *a, struct str text);

/* blocks_clean: one run of characters as a block would have it. */
struct str blocks_clean(struct arena *a, struct str text);

#endif
