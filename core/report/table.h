/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * table: tab separated lines as a table. Columns get their widths from what
 * they hold: the widest word at least, the whole text when there is room.
 */
#ifndef REPORT_TABLE_H
#define REPORT_TABLE_H

#include "report/doc.h"

/* table_read: cells of `text`, which starts at `line` of the Markdown. Short
 * rows are filled with empty cells. `tag` is the table's element. */
struct table *table_read(struct doc *d, struct str text, size_t line,
			 uint32_t tag);

/* table_set: items, lines and slots of the table of block `at`, `width`
 * points wide. Errors: as text_items. Cost: linear in its cells. */
int table_set(struct doc *d, size_t at, double width, struct err *err);

#endif
