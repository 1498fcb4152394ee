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

/* table_columns: of its head. table_number: is a cell figures, or empty? */
size_t table_columns(struct str head);
bool table_number(struct str cell);

/* The same by hand: a table of `columns`, its rows, their cells from left to
 * right. table_style: how cells of a row are set. */
struct table *table_new(struct doc *d, size_t columns, uint32_t tag);
uint32_t table_row(struct doc *d, struct table *t);
struct cell *table_cell(struct doc *d, struct table *t, struct str s,
			const struct span_style *style);
struct span_style table_style(bool head, size_t line);

/* table_text: append a text in which "[3]" leads to citation 3. */
void table_text(struct doc *d, struct text *to, struct str s,
		const struct span_style *style);

/* table_set: items, lines and slots of the table of block `at`, `width`
 * points wide. Errors: as text_items. Cost: linear in its cells. */
int table_set(struct doc *d, size_t at, double width, struct err *err);

#endif
