/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * looks: a page style: paper, margins, colours, fonts and logo, from a small
 * file that users copy and change: osbrief-desk(5), "PAGE STYLES". What it
 * leaves out is as without it. Marking of TLP is none of its business: TLP 2.0
 * says how it looks.
 */
#ifndef REPORT_LOOKS_H
#define REPORT_LOOKS_H

#include "report/sheet.h"

enum {
	LOOKS_BYTES_MAX = 64 << 10,
	LOOKS_MEASURE_MIN = 200, /* points of a line */
	LOOKS_SIDE_MIN = 36,	 /* left and right of it */
	LOOKS_TOP_MIN = 72,	 /* room for the marking */
	LOOKS_BOTTOM_MIN = 64
};

struct looks {
	struct paper paper;
	float inks[INK_COUNT][3];
	struct strs fonts; /* files, tried before the known ones */
	struct str logo;   /* PNG file; empty: none */
};

/* looks_read: the style of a file's text; `paper` is that of the desk, for a
 * style that names none. Paths are as written.
 * Errors: ERR_SETTING with the line and what was wanted: sizes that leave no
 *         room for a line or the marking, text that is too pale to be read
 *         (4.5 to 1 on white: WCAG 2.1, 1.4.3) */
int looks_read(struct arena *a, struct str text, enum pdf_paper paper,
	       struct looks *ret, struct err *err);

/* looks_line: the last line that sets `key`; 0 when none does. */
size_t looks_line(struct str text, struct str key);

#endif
