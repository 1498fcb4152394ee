/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * name_words: words by which a name tells what it is the name of: a
 * publisher, a body, a document, a place. Lists are our own.
 */
#ifndef CLAIM_NAME_WORDS_H
#define CLAIM_NAME_WORDS_H

#include "base/str.h"

enum name_list {
	NAME_WORD_OUTLET,      /* in the name of a publisher: "Times" */
	NAME_WORD_OUTLET_NOUN, /* "the newspaper" */
	NAME_WORD_BODY,	       /* "ministry", "university" */
	NAME_WORD_DOCUMENT,    /* "report", "notice" */
	NAME_WORD_PLACE,       /* capitals that speak for a state */
	NAME_WORD_FIRM,	       /* in the name of a firm: "Electric", "Inc." */
	NAME_WORD_FIRM_NOUN    /* "the company", "the airline" */
};

/* name_word: is the word in the list, whatever its letter case? */
bool name_word(struct str word, enum name_list list);

#endif
