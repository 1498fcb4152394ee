/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * breaks: where a line may end. UAX #14 (libunibreak), then the strict rules
 * of Japanese setting (kinsoku, JIS X 4051): no line starts with 、。」ー々
 * or a small kana, none ends with 「（. Long tokens (addresses, digests,
 * words without blanks) may be broken inside.
 */
#ifndef REPORT_BREAKS_H
#define REPORT_BREAKS_H

#include "base/str.h"

enum break_kind {
	BREAK_NO,
	BREAK_MAY,  /* without cost */
	BREAK_PART, /* in a token, after / . _ & or "[.]" */
	BREAK_ANY,  /* in a digest, between any two characters */
	BREAK_LAST  /* in another long token: only when nothing else helps */
};

enum {
	BREAK_TOKEN = 28,  /* code points that make a token long */
	BREAK_FIGURES = 16 /* that open one with figures at its signs */
};

/* breaks_find: kinds[i] says whether a line may end after cp[i]; the last is
 * BREAK_MAY. Cost: O(n). */
void breaks_find(const uint32_t *cp, size_t n, char *kinds);

/* kinsoku: may not start, or end, a line. */
bool kinsoku_no_start(uint32_t cp);
bool kinsoku_no_end(uint32_t cp);

/* cp_divider: a sign after which a long token may be broken. */
bool cp_divider(uint32_t cp);

/* wide_opens, wide_closes: signs that fill half of their square: brackets,
 * and stops among those that close. */
bool wide_opens(uint32_t cp);
bool wide_closes(uint32_t cp);

#endif
