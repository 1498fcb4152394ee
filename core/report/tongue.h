/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tongue: the language that words are written in, as far as their letters
 * tell. Kana are Japanese, Hangul Korean, Hebrew letters Hebrew; Han
 * characters alone may be any of three languages. Of those the row itself
 * tells by characters that only one of them writes (han.c), then the nearest
 * row of the paragraph that does, then the report.
 */
#ifndef REPORT_TONGUE_H
#define REPORT_TONGUE_H

#include "base/str.h"

enum tongue {
	TONGUE_NONE, /* any, or that of the words around */
	TONGUE_JA,
	TONGUE_HANS,
	TONGUE_HANT,
	TONGUE_KO,
	TONGUE_EL,
	TONGUE_HY,
	TONGUE_HE,
	TONGUE_KA,
	TONGUE_TH,
	TONGUE_LO,
	TONGUE_KM,
	TONGUE_MY,
	TONGUE_COUNT
};

/* tongue_square: written in squares, with signs of their own. */
bool tongue_square(enum tongue t);

/* tongue_name: BCP 47; empty for TONGUE_NONE. tongue_of: of a language's
 * name, whatever stands behind its first part; "zh" is simplified but where
 * Taiwan, Hong Kong or Hant follows. */
struct str tongue_name(enum tongue t);
enum tongue tongue_of(struct str language);

/* signs: what was seen in a row of characters, or in a whole report. */
struct signs {
	unsigned kana, hangul, simplified, traditional, old, japanese;
};

/* signs_see: count one character. */
void signs_see(struct signs *s, uint32_t cp);

/* signs_most: of a report's characters, the language of Han among them. */
enum tongue signs_most(const struct signs *s);

/* signs_tell: the language; TONGUE_NONE when they say nothing. Two
 * characters that Japan wrote until 1946 and in names, and nothing newer, are
 * taken for Chinese. */
enum tongue signs_tell(const struct signs *s);

/* tongues_find: ret[i] for each character.
 * In: otherwise, the language of Han characters that nothing tells
 * Out: blanks, figures and signs between words of one language are its own
 * Cost: linear */
void tongues_find(const uint32_t *cp, size_t n, enum tongue otherwise,
		  uint8_t *ret);

#endif
