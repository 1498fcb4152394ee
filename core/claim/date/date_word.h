/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * date_word: which English words a date may begin with, so that the grammar
 * is asked in few places.
 */
#ifndef CLAIM_DATE_WORD_H
#define CLAIM_DATE_WORD_H

#include "base/str.h"

enum {
	DATE_OPENS = 1 << 0,   /* by itself: "yesterday" */
	DATE_NAME = 1 << 1,    /* with a capital: "May", "Tuesday" */
	DATE_LEADS = 1 << 2,   /* before a name, a number, the next: "the" */
	DATE_FOLLOWS = 1 << 3, /* "following", "weeks" */
	DATE_COUNTS = 1 << 4,  /* before a unit and what ends it: "two" */
	DATE_UNIT = 1 << 5,    /* "days" */
	DATE_ENDS = 1 << 6,    /* "ago" */
	DATE_JOINS = 1 << 7,   /* behind a day's number: "of", "to" */
	DATE_MAY_BEGIN = DATE_OPENS | DATE_NAME | DATE_LEADS | DATE_COUNTS
};

/* date_word: of a word in lower case; 0 for most. date_bits: of a token,
 * hyphens and all: when a part of it may open a date, so may the token.
 * Cost: the words of its letter. */
/* date_letter: whether any word that may begin one has this first letter, in
 * any case. */
bool date_letter(char c);
enum { DATE_WORD_MAX = 12 }; /* bytes; none of the words has as many */
unsigned date_word(struct str low);
unsigned date_bits(struct str low);

#endif
