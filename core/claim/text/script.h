/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef CLAIM_SCRIPT_H
#define CLAIM_SCRIPT_H

#include "base/str.h"

/* script: what a character is for reading and merging. */
enum script {
	SCRIPT_OTHER, /* white space, punctuation, symbols */
	SCRIPT_WORD,  /* letters of scripts that put blanks between words */
	SCRIPT_DIGIT,
	SCRIPT_HAN, /* and Hangul, which is read by pairs in the same way */
	SCRIPT_KANA,
	SCRIPT_KATAKANA
};

enum { WORD_MAX = 64 }; /* bytes of a word that are looked at */

enum script script_of(uint32_t cp);

/* script_fold: full-width ASCII made plain; others unchanged. */
uint32_t script_fold(uint32_t cp);

/* script_run: end of the run of characters of the same script that begins
 * at byte `at`. A word goes on over "'", "’" and "." between letters. */
size_t script_run(struct str s, size_t at);

/* script_word: a word as it is compared: lower case, full-width letters
 * made plain, without "'s" and inner points. "US" and "U.S." give "usa", so
 * that the pronoun is not a country. */
struct str script_word(struct str word, char buf[WORD_MAX]);

#endif
