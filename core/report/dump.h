/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dump: where everything was put, as JSON Lines, so that scripts can measure
 * what a typographer would look at (tests/bench/layout.py) without reading
 * a PDF. One line for each line of text on a page, in reading order:
 *
 *	page      from 1
 *	kind      text, heading, table, drawing or note; sheet: how it is set
 *	block     its number in the Markdown's order; source: its first line
 *	line, of  which line of its paragraph or cell this is, and of how many
 *	row, rows, column, row_line, row_lines
 *		  of tables: row 0 is the head; which line of its row this is
 *	mark      of notes: the page of the first mark
 *	repeat    the head of a table again, on a page where it goes on
 *	x, y      left end and baseline, points from the lower left corner
 *	width     as painted; measure: how wide it may be
 *	justify   is to reach both margins (the last line is not)
 *	gap       mean space between words in em; absent without one
 *	widen     of letters, in percent; 100 is none
 *	hyphen    ends with a divided word
 *	text      in reading order
 */
#ifndef REPORT_DUMP_H
#define REPORT_DUMP_H

#include "report/doc.h"

/* dump_layout: of a document whose pages are filled; in `a`. Cost: linear. */
struct str dump_layout(struct arena *a, const struct doc *d);

#endif
