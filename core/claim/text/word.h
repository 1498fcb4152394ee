/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * word: the closed word classes of English, and the few open ones that the
 * span rules lean on (time words, irregular past forms, titles of persons).
 * A word may be of several classes.
 * Source: Quirk et al. 1985 for the closed classes; lists are our own.
 */
#ifndef CLAIM_WORD_H
#define CLAIM_WORD_H

#include "base/str.h"

enum word_class {
	WORD_DET = 1 << 0,     /* the, a, this, his */
	WORD_PREP = 1 << 1,    /* of, in, by */
	WORD_SUBJECT = 1 << 2, /* he, she, they: can be a subject */
	WORD_OBJECT = 1 << 3,  /* him, them, reporters: can be told */
	WORD_AUX = 1 << 4,     /* is, has, will, didn't */
	WORD_NEG = 1 << 5,     /* not, never, n't */
	WORD_CONJ = 1 << 6,    /* and, but, or */
	WORD_SUB = 1 << 7,     /* that, because, while, whether */
	WORD_REL = 1 << 8,     /* who, which */
	WORD_TIME = 1 << 9,    /* Monday, yesterday, week */
	WORD_ADV = 1 << 10,    /* also, later, -ly */
	WORD_PAST = 1 << 11,   /* irregular past form: went, made */
	WORD_TITLE = 1 << 12,  /* Mr., President, Senator */
	WORD_NUMBER = 1 << 13, /* two, dozens, several */
	WORD_ROLE = 1 << 14    /* official, source, spokesman */
};

/* word_low: a word with ASCII letters in lower case and curly apostrophes made
 * straight, written to `room` for s.len bytes. */
struct str word_low(char *room, struct str s);

/* word_bits: classes of a lower-case word. Cost: O(log n). */
uint16_t word_bits(struct str low);

/* word_listed: is it one of a list that is sorted by bytes? Cost: O(log n). */
bool word_listed(struct str word, const char *const *list, size_t n);

/* word_number: two → 2, "5,000" → 5000; 0 when it is no whole number. */
uint32_t word_number(struct str low);

#endif
