/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * hyphens: how English words divide (libhyphen, by Liang's patterns).
 *
 * To take in a dictionary's 11,000 patterns costs as much as to set five
 * pages, and of a short text's words only a few hundred can ever match. So
 * the text is told beforehand, and only patterns whose letters, four at a
 * time, occur in it are taken in. A word with other letters brings in those
 * that it may need, and after a few such words all come in: what is said of a
 * word is what all patterns say.
 * Source: F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983).
 */
#ifndef REPORT_HYPHENS_H
#define REPORT_HYPHENS_H

#include "base/str.h"

enum { HYPHENS_FILE_MAX = 4 << 20 }; /* bytes of a dictionary */

struct hyphens;

/* hyphens_open: for a BCP 47 language, "en-GB" by its own dictionary where
 * that is installed; NULL when none is, or for another language. Latin words
 * in Japanese are taken for English.
 * In: text, in which most words that will be asked for occur; in any form */
struct hyphens *hyphens_open(struct arena *a, struct str language,
			     struct str text);
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
struct divisions hyphens_find(struct hyphens *h, const uint32_t *cp, size_t n);

#endif
