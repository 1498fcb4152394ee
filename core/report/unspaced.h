/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * unspaced: scripts that put no blanks between words, and what is never cut
 * in any script. Thai ends a line after a word of libthai's dictionary, Lao
 * and Burmese after a syllable, Khmer between clusters where nothing better
 * is near. ICU tells the words of all four, by 31 MB of data: it is asked in
 * the tests alone.
 * Source: W3C, Lao, Khmer and Myanmar Layout Requirements.
 */
#ifndef REPORT_UNSPACED_H
#define REPORT_UNSPACED_H

#include "base/str.h"

/* thai: the dictionary of Thai words. */
struct thai;

/* thai_open: nothing is read before there is Thai. NULL when the program is
 * built without libthai; a dictionary that is not installed has no words. The
 * environment has no say in it. */
struct thai *thai_open(struct arena *a);
void thai_close(struct thai **t);
#define AUTO_THAI __attribute__((cleanup(thai_close))) struct thai

/* unspaced_find: mend kinds (breaks.h) inside of runs of these scripts.
 * In: `words` may be NULL: long Thai is then divided where a syllable can be
 *     told to end, else between any two clusters. Cost: linear. */
void unspaced_find(struct thai *words, const uint32_t *cp, size_t n,
		   char *kinds);

/* cp_unspaced: a character of one of the four. */
bool cp_unspaced(uint32_t cp);

/* cp_region: a letter of a flag. */
bool cp_region(uint32_t cp);

/* cp_joins: two characters of one cluster: a mark, a subscribed letter, a
 * vowel that stands before its consonant, what a joiner joins, a flag's two
 * letters as far as two characters can tell. */
bool cp_joins(uint32_t a, uint32_t b);

#endif
