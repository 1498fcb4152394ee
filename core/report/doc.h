/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * doc: a report on its way from Markdown to pages, and who fills what:
 *
 *	flow.c    Markdown tree -> blocks, links, anchors
 *	slots.c   blocks -> items, lines, slots (table.c for tables,
 *		  draw.c for what is drawn)
 *	page.c    slots -> pages; places of anchors and mentions (foot.c for
 *		  notes)
 *	paint.c   pages -> drawing operators
 */
#ifndef REPORT_DOC_H
#define REPORT_DOC_H

#include "base/map.h"
#include "report/line.h"
#include "report/logo.h"
#include "report/pdf.h"
#include "report/sheet.h"
#include "report/tag.h"

enum {
	DOC_DEPTH_MAX = 6,    /* quotes and lists that are indented */
	DOC_COLUMNS_MAX = 24, /* of a table; the rest joins the last */
	DOC_PAGES_MAX = 20000,
	SETTING_ALONE = 10000 /* points: a text on one line of its own */
};

/* setting: one text and where its items and lines are. */
struct setting {
	struct text text;
	size_t items, item_count;
	size_t line, lines;
	float width;
	bool justify, rtl; /* filled; from right to left */
	uint32_t tag;	   /* 0: not part of the text */
};

/* shape: a drawn mark; x from the left of its cell or slot, y up from the
 * baseline, in points. Told apart without colour. */
enum shape_kind {
	SHAPE_LINE,  /* from (x0, y0) to (x1, y1) */
	SHAPE_BOX,   /* filled, between the two corners */
	SHAPE_FRAME, /* its outline */
	SHAPE_DISC,  /* filled, of radius x1 around (x0, y0) */
	SHAPE_RING,  /* its outline */
	SHAPE_HEAD   /* an arrow's head, from (x0, y0) to its point (x1, y1) */
};

struct shape {
	enum shape_kind kind;
	float x0, y0, x1, y1;
	float width; /* of strokes */
	enum ink ink;
	bool dashed;
	uint32_t tag; /* the Figure element it is part of; TAG_NONE */
};

struct shapes {
	struct shape *at;
	size_t len, cap;
};

/* legend: a text at a place of its own in a cell or drawing. */
struct legend {
	struct setting *set;
	float x, y;
};

struct legends {
	struct legend *at;
	size_t len, cap;
};

/* cell: text, and what is drawn in the cell on the first line of its row. */
struct cell {
	struct setting set;
	float indent; /* of the text, where a mark stands before it */
	struct shapes shapes;
	struct legends legends;
};

struct cells {
	struct cell *at;
	size_t len, cap;
};

/* table: cells row by row; row 0 is the head. */
struct table {
	struct cells cells;
	size_t columns, rows;
	float x[DOC_COLUMNS_MAX], width[DOC_COLUMNS_MAX];
	bool number[DOC_COLUMNS_MAX]; /* all cells but the head are figures */
	float fixed[DOC_COLUMNS_MAX]; /* width; 0: by what the column holds */
	float gutter;
	struct span spans; /* styles of its own, that may be made smaller */
	size_t head_slot, head_slots;
	uint32_t tag, row_tag;
};

/* drawing: what stands on one slot; y up from its lower edge. */
struct drawing {
	float height;
	struct shapes shapes;
	struct legends legends;
};

enum block_kind {
	BLOCK_TEXT,
	BLOCK_HEADING,
	BLOCK_TABLE,
	BLOCK_RULE,
	BLOCK_DRAWING
};

struct block {
	enum block_kind kind;
	enum sheet_id sheet;
	struct setting set;
	struct setting marker; /* of a list item's first block */
	struct table *table;
	struct drawing *drawing;
	float left;	   /* indent in points */
	float before;	   /* space above, at least */
	uint8_t level;	   /* of a heading */
	uint8_t bars;	   /* bit i: its i-th indent is a quote's */
	bool glued;	   /* stays with the block before */
	size_t anchor;	   /* 1 + index; 0 none */
	size_t foot;	   /* a note: 1 + index; 0 none */
	uint32_t back_tag; /* of the way back to a citation's mentions */
	size_t line;	   /* of the Markdown */
};

struct blocks {
	struct block *at;
	size_t len, cap;
};

/* place: a spot on a page; y from the page's lower edge, in points. */
struct place {
	uint32_t page;
	float y;
};

enum link_kind { LINK_NONE, LINK_ANCHOR, LINK_URI, LINK_PLACE };

struct link {
	enum link_kind kind;
	struct str target; /* slug or address */
	size_t anchor;	   /* of a LINK_ANCHOR; resolved by link_resolve */
	struct place place;
	size_t foot;   /* 1 + index of the note it leads to; 0 none */
	bool optional; /* text, when the anchor is missing */
	size_t line;
};

struct links {
	struct link *at;
	size_t len, cap;
};

struct places {
	struct place *at;
	size_t len, cap;
};

/* foot: a note at the foot of the page of its first mark (foot.h). */
struct foot {
	struct str name;
	size_t line;	    /* of the Markdown */
	size_t block, back; /* back: the link of its label */
	size_t slot, slots; /* its lines */
	size_t mark;	    /* the slot of its first mark */
	struct place at, mark_at;
	bool twice, marked, placed;
};

struct feet {
	struct foot *at;
	size_t len, cap;
};

struct sizes {
	size_t *at;
	size_t len, cap;
};

/* anchor: a heading; `mentions` are where a citation's number is printed, the
 * first on each page. */
struct anchor {
	struct str slug, title;
	size_t block;
	uint8_t level;
	bool cite;
	struct place place;
	struct places mentions;
};

struct anchors {
	struct anchor *at;
	size_t len, cap;
	uint32_t *index; /* open hash by slug, 1 + index */
	size_t index_cap;
};

/* frag: one line of a setting at an offset from the left margin. */
struct frag {
	const struct setting *set;
	uint32_t line;
	float x;
	float y; /* above the slot's baseline */
};

struct frags {
	struct frag *at;
	size_t len, cap;
};

/* slot: a horizontal strip of a page, never cut. */
struct slot {
	float before, height; /* space above; from line to line */
	float base;	      /* baseline, below the strip's top */
	uint32_t block;
	uint32_t frag, frags;
	uint32_t shape, shapes;
	uint16_t row_line, row_lines; /* of a table: which of its row's */
	bool keep;		      /* no page starts with it */
	bool rule;		      /* a hairline at the strip's lower edge */
	bool head;		      /* of a table */
};

struct slots {
	struct slot *at;
	size_t len, cap;
};

/* placed: a slot on a page; y is its baseline. */
struct placed {
	uint32_t slot;
	float y;
};

struct placeds {
	struct placed *at;
	size_t len, cap;
};

/* page: its lines, the notes at its foot last. `from` is the slot at which
 * it goes on with the text. */
struct page {
	size_t first, count; /* of doc.placed */
	size_t feet;	     /* how many of them are of notes */
	size_t from;
};

struct pages {
	struct page *at;
	size_t len, cap;
};

struct doc {
	struct arena *arena;
	const struct pdf_style *style;
	struct paper paper;
	const struct looks *looks; /* or NULL */
	struct logo logo;
	struct setter setter;
	struct items items;
	struct lines lines;
	struct blocks blocks;
	struct links links;
	struct anchors anchors;
	struct map slugs; /* of them */
	struct frags frags;
	struct shapes shapes;
	struct slots slots;
	size_t body; /* slots of the text; those of notes come after */
	struct feet feet;
	struct map foot_names;
	struct sizes marked; /* notes in the order of their first marks */
	struct placeds placed;
	struct pages pages;
	struct tags tags;
	struct str title;
};

#endif
