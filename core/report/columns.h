/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * columns: how wide the columns of a table are. Each column holds its widest
 * word, if that can be, or some of a digest or another long token; the rest of
 * the measure goes where it makes the table lowest, a little at a time. What
 * all fits on one line each is not spread.
 * Source: the minimum and maximum content widths of CSS 2.2, 17.5.2.2; the
 *	   shares by marginal height are ours.
 */
#ifndef REPORT_COLUMNS_H
#define REPORT_COLUMNS_H

#include "report/doc.h"

enum {
	COLUMN_MIN = 18,     /* points */
	COLUMN_TOKEN = 72,   /* of a token that may be broken, at least */
	COLUMN_STEPS = 40,   /* in which what is left is given away */
	COLUMN_ROWS_MAX = 96 /* rows that are weighed, from all over */
};

/* need: points that a cell asks for: its widest word, all on one line, and its
 * widest word with long tokens broken. */
struct need {
	float word, all, least;
};

/* columns_need: of items that are set already. */
struct need columns_need(const struct item *items, size_t n);

/* columns_crowd: how many times the width the widest words need, long tokens
 * broken; up to 1 they fit. */
double columns_crowd(struct table *t, const struct need *need, double width);

/* columns_solve: fill t->x and t->width.
 * In:   need, one a cell; width, of the whole table
 * Cost: linear in the cells; at most COLUMN_ROWS_MAX rows are weighed */
void columns_solve(struct table *t, const struct need *need, double width);

#endif
