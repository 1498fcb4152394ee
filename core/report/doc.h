/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * doc: a report on its way from Markdown to pages, and who fills what:
 *
 *	flow.c    Markdown tree -> blocks, links, anchors
 *	slots.c   blocks -> items, lines, slots (table.c for tables)
 *	page.c    slots -> pages; places of anchors and mentions
 *	paint.c   pages -> drawing operators
 */
#ifndef REPORT_DOC_H
#define REPORT_DOC_H

#include "report/line.h"
#include "report/pdf.h"
#include "report/sheet.h"
#include "report/tag.h"

enum {
	DOC_DEPTH_MAX = 6,    /* quotes and lists that are indented */
	DOC_COLUMNS_MAX = 24, /* of a table; the rest joins the last */
	DOC_PAGES_MAX = 20000
};

/* setting: one text and where its items and lines are. */
struct setting {
	struct text text;
	size_t items, item_count;
	size_t line, lines;
	float width;
	bool justify;
	uint32_t tag; /* 0: not part of the text */
};

struct cell {
	struct setting set;
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
	size_t head_slot, head_slots;
	uint32_t tag;
};

enum block_kind { BLOCK_TEXT, BLOCK_HEADING, BLOCK_TABLE, BLOCK_RULE };

struct block {
	enum block_kind kind;
	enum sheet_id sheet;
	struct setting set;
	struct setting marker; /* of a list item's first block */
	struct table *table;
	float left;	   /* indent in points */
	float before;	   /* space above, at least */
	uint8_t level;	   /* of a heading */
	uint8_t bars;	   /* quotes it stands in */
	bool glued;	   /* stays with the block before */
	size_t anchor;	   /* 1 + index; 0 none */
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

/* anchor: a heading; `mentions` are where a citation's number is printed, the
 * first on each page. */
struct anchor {
	struct str slug, title;
	size_t block;
	uint8_t level;
	bool cite;
	unsigned copies; /* later headings of the same slug */
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
	bool keep; /* no page starts with it */
	bool rule; /* a hairline at the strip's lower edge */
	bool head; /* of a table */
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

struct page {
	size_t first, count; /* of doc.placed */
};

struct pages {
	struct page *at;
	size_t len, cap;
};

struct doc {
	struct arena *arena;
	const struct pdf_style *style;
	struct paper paper;
	struct setter setter;
	struct items items;
	struct lines lines;
	struct blocks blocks;
	struct links links;
	struct anchors anchors;
	struct frags frags;
	struct slots slots;
	struct placeds placed;
	struct pages pages;
	struct tags tags;
	struct str title;
};

#endif
