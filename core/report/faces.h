/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * faces: which face prints which characters of a paragraph, decided for each
 * cluster (a character with its marks) before anything is shaped.
 */
#ifndef REPORT_FACES_H
#define REPORT_FACES_H

#include "report/text.h"

/* faced: a paragraph of `len` characters. `cp` are the characters as they
 * are printed: one that no face has becomes U+FFFD. */
struct faced {
	struct setter *s;
	const struct text *t;
	size_t len;
	uint32_t *cp;
	struct font **font;
	const uint8_t *tongue; /* of each character */
};

/* faces_choose: fill r->font from r->cp.
 * Errors: ERR_FORMAT: Japanese text and no Japanese face. Cost: linear. */
int faces_choose(struct faced *r, struct err *err);

#endif
