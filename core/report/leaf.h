/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * leaf: an HTML edition on its way, and who writes what:
 *
 *	edition.c     the file around it: head, marking, contents
 *	leaf_tree.c   Markdown tree -> elements
 *	leaf_note.c   marks, notes beside them, passages in their place
 *	leaf_table.c  tables and figures (svg.h)
 *	leaf_lang.c   what is not in the language of the report
 */
#ifndef REPORT_LEAF_H
#define REPORT_LEAF_H

#include <cmark.h>

#include "base/map.h"
#include "brief/words.h"
#include "report/doc.h"
#include "report/edition.h"
#include "report/markup.h"

enum {
	LEAF_DEPTH_MAX = 32, /* quotes and lists in each other; deeper ones
				are not indented */
	LEAF_LEVELS = 6
};

struct numbers {
	size_t *at;
	size_t len, cap;
};

struct shelves {
	struct numbers *at;
	size_t len, cap;
};

struct leaf {
	struct arena *arena;
	const struct edition_style *style;
	const struct words *words;
	struct doc doc; /* of tables and figures */
	struct buf body, contents;
	struct buf line;  /* of the open paragraph or heading */
	struct buf title; /* words of the open heading */
	struct str first; /* of the first heading */
	struct str above; /* of the last one */
	struct str about; /* of the first paragraph */
	struct str start; /* slug of the first section */
	size_t lead;	  /* bytes of the body before it */
	struct map slugs;
	unsigned levels[LEAF_LEVELS + 1]; /* open sections */
	size_t sections, depth;
	size_t *mentions; /* by citation: notes so far */
	size_t *stands;	  /* by citation: the block of the last one */
	size_t block;
	struct numbers open; /* citations of the open block */
	struct map shelf;    /* by capture: which of the next */
	struct shelves held; /* the citations whose passages are from it */
	size_t cite;	     /* whose heading stands above; 0 none */
	size_t capture;	     /* the same */
	bool linked;	     /* a link is open */
	bool heading;	     /* the open block is one */
};

/* leaf_tree: the whole Markdown. */
void leaf_tree(struct leaf *l, struct str markdown);

/* leaf_cite: a citation by its number; NULL when it is not known. */
const struct edition_cite *leaf_cite(const struct leaf *l, size_t n);

/* leaf_mark: the mark of citation `number`, with its words.
 * leaf_notes: the notes of the marks since the last call, in an element
 * `name`: a span where they stand in a sentence, a div below a block. */
void leaf_mark(struct leaf *l, struct buf *out, struct str number,
	       struct str words);
void leaf_notes(struct leaf *l, struct buf *out, const char *name);

/* leaf_passage: the quote of the open citation in its place, for a block that
 * says `words`; false when that is another text. leaf_backs: at the end of a
 * section, the ways back to the marks of its citation, or to the passages
 * that are cited from its capture. */
bool leaf_passage(struct leaf *l, struct str words);
void leaf_backs(struct leaf *l);

/* leaf_held: the open citation's passage is from that capture. */
void leaf_held(struct leaf *l, size_t capture);

/* leaf_text: text of the report. `of` is the citation behind it, or NULL: a
 * quotation from it is marked with its language. */
void leaf_text(struct leaf *l, struct buf *out, struct str text,
	       const struct edition_cite *of);

/* leaf_language: BCP 47 for `lang`; ptr NULL when it is the report's. */
struct str leaf_language(const struct leaf *l, struct str language);

/* leaf_table: rows of tab separated cells. leaf_figure: the same below a line
 * with kind and caption, drawn where it can be. */
void leaf_table(struct leaf *l, struct str rows, struct str caption);
void leaf_figure(struct leaf *l, struct str block);

#endif
