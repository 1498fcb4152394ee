/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * name_words: words by which a name tells what it is the name of: a
 * publisher, a body, a document, a place. Lists are our own.
 */
#ifndef CLAIM_NAME_WORDS_H
#define CLAIM_NAME_WORDS_H

#include "claim/parts.h"
#include "claim/text/phrase.h"

enum name_list {
	NAME_WORD_OUTLET,      /* in the name of a publisher: "Times" */
	NAME_WORD_OUTLET_NOUN, /* "the newspaper" */
	NAME_WORD_BODY,	       /* "ministry", "university" */
	NAME_WORD_DOCUMENT,    /* "report", "notice" */
	NAME_WORD_PLACE,       /* capitals that speak for a state */
	NAME_WORD_FIRM,	       /* in the name of a firm: "Electric", "Inc." */
	NAME_WORD_FIRM_NOUN    /* "the company", "the airline" */
};

/* name_word: is the word in the list, whatever its letter case?
 * name_words_each: each word of each list, `mark` the list's bit. */
bool name_word(struct str word, enum name_list list);
void name_words_each(struct keys keys);

/* token_names: the same of a token; token_names_bare: of it without "'s". */
static inline bool
token_names(const struct token *t, enum name_list list)
{
	return t->lex->names >> list & 1;
}

static inline bool
token_names_bare(const struct token *t, enum name_list list)
{
	return t->lex->bare >> list & 1;
}

#endif
