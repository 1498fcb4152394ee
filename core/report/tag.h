/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tag: the structure of a report for readers that cannot see it (tagged
 * PDF, ISO 32000-1, 14.7 and 14.8). flow.c and table.c make the elements in
 * reading order, brush.c marks what is painted with them, links hang their
 * rectangles below them, and tag_write puts all into the file.
 */
#ifndef REPORT_TAG_H
#define REPORT_TAG_H

#include "base/str.h"
#include "report/haru.h"
#include "report/tongue.h"

enum {
	TAG_NONE = 0,	/* an artifact: page furniture */
	TAG_LEVELS = 6, /* of headings */
	TAG_KIDS = 4096 /* of one element; more go into elements without
			 * meaning below it. libharu 2.3 holds 32,767 items */
};

enum tag_kid { KID_TAG, KID_MARK, KID_LINK };

/* kid: an element (its number), marked content (page, number on it) or a
 * link's rectangle (page, number among all). */
struct kid {
	enum tag_kid kind;
	uint32_t page, number;
	uint32_t next; /* 1 + index; 0 at the end */
};

struct kids {
	struct kid *at;
	size_t len, cap;
};

struct tag {
	const char *type; /* "P", "H1", "TH" ... */
	uint32_t parent;
	uint32_t first, last; /* kids, 1 + index */
	uint32_t count;
	uint32_t spare;	       /* the element that takes further kids */
	uint32_t link;	       /* of a Link element: the link it stands for */
	uint32_t box;	       /* of the Figure it is in, 1 + index; 0 none */
	uint8_t tongue;	       /* its language, when not its parent's */
	const char *numbering; /* of a list whose items have labels */
	struct str alt;	       /* what a Figure shows, in words */
};

/* tag_box: where a Figure is drawn, in points; a page of it alone has a box.
 */
struct tag_box {
	uint32_t page;
	bool set, apart; /* apart: on more than one page */
	float x0, y0, x1, y1;
};

struct tag_boxes {
	struct tag_box *at;
	size_t len, cap;
};

/* mark: which element owns a piece of marked content. */
struct mark {
	uint32_t page, number, tag;
};

struct marks {
	struct mark *at;
	size_t len, cap;
};

struct tags {
	struct arena *arena;
	struct tag *at; /* element n is at[n - 1] */
	size_t len, cap;
	struct kids kids;
	struct marks marks;	  /* page by page */
	struct marks links;	  /* rectangles, in order */
	struct tag_boxes boxes;	  /* of Figures */
	uint8_t open[TAG_LEVELS]; /* levels of the headings we are below */
	uint8_t opens;
};

/* tag_add: a new last child of `parent` (0 for the first of all). */
uint32_t tag_add(struct tags *t, const char *type, uint32_t parent);

/* tag_figure: a Figure that says `alt`. tag_drawn: what is drawn for an element
 * of a Figure is part of its box; for others nothing is done. */
uint32_t tag_figure(struct tags *t, uint32_t parent, struct str alt);
void tag_drawn(struct tags *t, uint32_t tag, uint32_t page, const float box[4]);

/* tag_mark: the next marked content of `page` belongs to `tag`; its number
 * there. Pages come in order. */
uint32_t tag_mark(struct tags *t, uint32_t tag, uint32_t page);

/* tag_link: the Link element for link `link` inside `tag`, the same while
 * one link goes on. */
uint32_t tag_link(struct tags *t, uint32_t tag, uint32_t link);

/* tag_tongue: the element for words of a language inside `tag`: itself where
 * it is said to be in it, else a Span, the same while they go on. */
uint32_t tag_tongue(struct tags *t, uint32_t tag, enum tongue in);

/* tag_heading: an element H1 to H6. Markdown may skip levels, or begin with a
 * low one; readers go by a tree, so that the first is an H1 and each is at
 * most one level below the one before. */
uint32_t tag_heading(struct tags *t, unsigned level, uint32_t parent);

/* tag_rect: one more rectangle of the Link element `tag`; its number. */
uint32_t tag_rect(struct tags *t, uint32_t tag, uint32_t page);

/* tag_write: the structure tree. `annots` are the rectangles' annotations
 * by number; `pages` all pages. */
void tag_write(struct haru *h, const struct tags *t,
	       struct haru_obj *const *pages, size_t page_count,
	       struct haru_obj *const *annots);

#endif
