/* SPDX-License-Identifier: GPL-3.0-or-later */
/* slots: blocks set in lines, as strips to be put on pages. */
#ifndef REPORT_SLOTS_H
#define REPORT_SLOTS_H

#include "report/doc.h"

/* slots_make: items, lines, frags and slots of all blocks.
 * Errors: as text_items; ERR_LIMIT above the number of lines. */
int slots_make(struct doc *d, struct err *err);

/* set_lines: items and lines of one text in `width` points. set_items and
 * set_break: the same in two steps; a word wider than `limit` may be divided
 * anywhere. */
int set_items(struct doc *d, struct setting *set, double limit,
	      struct err *err);
void set_break(struct doc *d, struct setting *set, double width, bool justify);
int set_lines(struct doc *d, struct setting *set, double width, bool justify,
	      struct err *err);

#endif
