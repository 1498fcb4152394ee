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

/* hyphens: English word division (libhyphen). */
struct hyphens;

/* hyphens_open: for a BCP 47 language, "en-GB" by its own dictionary where
 * that is installed; NULL when none is, or for another language. Latin words
 * in Japanese are taken for English. */
struct hyphens *hyphens_open(struct arena *a, struct str language);
void hyphens_close(struct hyphens **h);
#define AUTO_HYPHENS __attribute__((cleanup(hyphens_close))) struct hyphens

/* divisions: bit i set when the word may be divided before cp[i]. `names`
 * are of words with a capital, divided only where nothing else helps. */
struct divisions {
	uint64_t words, names;
};

/* hyphens_find: only ASCII letters are divided: words of other languages,
 * addresses, abbreviations and words with figures stay whole.
 * In: n <= 64; `h` may be NULL. */
struct divisions hyphens_find(const struct hyphens *h, const uint32_t *cp,
			      size_t n);

#endif
