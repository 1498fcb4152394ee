/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * brush: words and boxes written as operators of one page. Text that goes on
 * in one face, size and colour becomes one TJ array; the pen is where a
 * reader of the file would see it, so that rounding never adds up.
 */
#ifndef REPORT_BRUSH_H
#define REPORT_BRUSH_H

#include "base/buf.h"
#include "report/doc.h"

/* area: a link's rectangle on a page, in points. */
struct area {
	float x0, y0, x1, y1;
	size_t link;  /* 1 + index */
	uint32_t tag; /* its Link element; 0 none */
};

struct areas {
	struct area *at;
	size_t len, cap;
};

struct spot {
	float x, y;
};

struct box {
	float x, y, width, height;
};

struct brush {
	struct doc *doc;
	struct buf *out;
	struct areas *areas;
	const float *rgb; /* instead of the text's ink, when set */
	float y;
	float lift; /* of the text above its baseline */
	float flex; /* of the line's letters (line.h) */
	/* the open text object */
	bool text, array, string;
	const struct font *font;
	float size, rise, widen, space;
	double pen; /* x as the file says */
	float line; /* y of the open line */
	const float *fill;
	uint32_t page, tag; /* of what is painted now */
	uint32_t link_tag;  /* the Link element it is part of */
	bool marked;	    /* marked content is open */
	bool furniture;	    /* nothing painted now is part of the text */
	uint32_t text_tag;  /* of texts made for the page */
	bool full;	    /* a face is out of numbers */
};

/* brush_word: glyphs of an item with a word, from the left end at `at`. */
void brush_word(struct brush *b, const struct span_style *style,
		const struct item *it, struct spot at);

/* brush_tag: what follows belongs to an element, or to none (TAG_NONE).
 * brush_end: close the page. */
void brush_tag(struct brush *b, uint32_t tag);
void brush_end(struct brush *b);

/* brush_link: note that `width` points from `at` belong to a link. */
void brush_link(struct brush *b, size_t link, struct spot at, float width,
		float size);

/* brush_box: a filled rectangle, between texts. */
void brush_box(struct brush *b, struct box box, enum ink ink);
void brush_box_rgb(struct brush *b, struct box box, const float rgb[3]);

/* brush_shape: a mark of a drawing whose origin is at `at`. */
void brush_shape(struct brush *b, const struct shape *s, struct spot at);

/* brush_lift: end the open text object. */
void brush_lift(struct brush *b);

/* brush_number: with two decimals at most, never in the locale's way. */
void brush_number(struct buf *b, double v);

/* brush_logo: the document's logo in a box; an artifact. */
void brush_logo(struct brush *b, struct box box);

#endif
