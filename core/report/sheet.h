/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sheet: the looks of a report: papers, type sizes, colours, markings. */
#ifndef REPORT_SHEET_H
#define REPORT_SHEET_H

#include "report/pdf.h"
#include "report/text.h"

/* paper: points. The measure is the same on each paper, about 70 letters. */
struct paper {
	float width, height;
	float left, top, bottom; /* margins of the text */
	float measure;
};

struct paper paper_of(enum pdf_paper paper);

enum sheet_id {
	SHEET_BODY,
	SHEET_ITEM,
	SHEET_QUOTE,
	SHEET_CODE,
	SHEET_NOTE, /* the appendix: under a citation's heading */
	SHEET_NOTE_ITEM,
	SHEET_NOTE_QUOTE,
	SHEET_NOTE_HEAD,
	SHEET_TITLE,
	SHEET_H2,
	SHEET_H3,
	SHEET_H4,
	SHEET_CELL,
	SHEET_CELL_HEAD,
	SHEET_FOOT, /* a note at the foot of a page */
	SHEET_COUNT
};

struct sheet {
	struct font_want font;
	enum ink ink;
	float size, leading, before, after;
	bool justify;
};

const struct sheet *sheet_of(enum sheet_id id);

/* Colour of an ink, red, green, blue from 0 to 1. */
const float *ink_rgb(enum ink ink);

/* tlp: a marking of TLP 2.0 and its colour, on black.
 * Source: FIRST, Traffic Light Protocol 2.0, "TLP in documents". */
struct tlp {
	const char *label;
	float rgb[3];
};

enum { TLP_SIZE = 12 }; /* points, the least that TLP 2.0 allows */

/* tlp_of: NULL when the label is not one of TLP 2.0. */
const struct tlp *tlp_of(struct str label);

#endif
