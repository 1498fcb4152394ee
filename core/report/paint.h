/* SPDX-License-Identifier: GPL-3.0-or-later */
/* paint: pages as drawing operators (ISO 32000-1, 8 and 9). */
#ifndef REPORT_PAINT_H
#define REPORT_PAINT_H

#include "report/brush.h"

/* paint_page: operators of page `at`, and where its links are.
 * Errors: ERR_LIMIT when a face has too many glyphs. */
int paint_page(struct doc *d, size_t at, struct buf *ret, struct areas *areas,
	       struct err *err);

#endif
