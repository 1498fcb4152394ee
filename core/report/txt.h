/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * txt: a report's Markdown as plain text, for mail and terminals: lines of 72
 * columns, "[3]" in the text and a note "[3]" for it at the end. Addresses
 * stand in angle brackets and are not cut, nor are paths of files, so that
 * they can be followed. Figures are the tables of what they draw.
 *
 *	txt.c         the file: marking, walk over the tree
 *	txt_line.c    text in lines, by columns
 *	txt_table.c   tables in columns or, where they are too wide, as lists
 */
#ifndef REPORT_TXT_H
#define REPORT_TXT_H

#include "base/buf.h"
#include "base/err.h"

enum { TXT_WIDTH = 72 };

/* report_text: `tlp` is printed as first and last line; may be empty.
 * Errors: ERR_LIMIT above PDF_INPUT_MAX
 * Cost:   linear in the input */
int report_text(struct arena *a, struct str markdown, struct str tlp,
		struct str *ret, struct err *err);

/* txt_columns: of a text on a terminal: wide characters take two, marks none.
 * Source: UAX #11. txt_fold: `text` in lines of at most `width` columns, cut
 * where UAX #14 and Japanese rules let it, else anywhere; only an address may
 * be wider. Lines end at "\n" too. txt_widest: of what is not cut. */
size_t txt_columns(struct str s);
void txt_fold(struct arena *a, struct str text, size_t width, struct strs *ret);
size_t txt_widest(struct arena *a, struct str s);

/* txt_table: tab separated rows, the first of which is the head, below each
 * other behind `indent` blanks. */
void txt_table(struct arena *a, struct buf *out, struct str rows,
	       size_t indent);

#endif
