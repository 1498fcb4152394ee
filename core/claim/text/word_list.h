/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * word_list: the words of word.h with their classes: one list a first letter,
 * each sorted by bytes.
 */
#ifndef CLAIM_WORD_LIST_H
#define CLAIM_WORD_LIST_H

#include "claim/text/word.h"

enum { WORD_MAX = 20 /* longest listed word and its NUL */ };

struct word_entry {
	char word[WORD_MAX];
	uint16_t bits;
};

struct word_list {
	const struct word_entry *at;
	size_t n;
};

extern const struct word_list word_letters[26]; /* from 'a' */

#endif
