/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * page: slots put on pages. No page starts with the last line of a
 * paragraph or ends with its first, none ends with a heading, and a table
 * that goes on has its head again. A note stands on the page of its mark,
 * if not all of it.
 */
#ifndef REPORT_PAGE_H
#define REPORT_PAGE_H

#include "report/doc.h"

/* page_fill: fill d->pages and d->placed. Errors: ERR_LIMIT above
 * DOC_PAGES_MAX pages. Cost: linear. */
int page_fill(struct doc *d, struct err *err);

#endif
