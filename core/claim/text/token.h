/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * token: words, numbers, quotation marks and the rest, with abbreviations
 * kept whole ("U.S.", "Sen.", "p.m.").
 * Source: facts of English orthography; the abbreviation table is our own.
 */
#ifndef CLAIM_TOKEN_H
#define CLAIM_TOKEN_H

#include "claim/parts.h"

/* tokens_make: the tokens of `text[at]`, added to `ret`; class, low, bits,
 * capital and lex are set, the indices are not. Borrows text and lexicon.
 * Cost: linear. */
void tokens_make(struct arena *a, struct lexicon *words, struct str text,
		 struct span at, struct tokens *ret);

enum abbreviation {
	ABBREV_NONE,
	ABBREV_TITLE, /* a name follows: never ends a sentence ("Mr.") */
	ABBREV_OTHER  /* may end one ("U.S.", "Inc.", "p.m.") */
};

/* abbreviation_kind: of a token that ends with a full stop. */
enum abbreviation abbreviation_kind(struct str low);

/* Marks of a quotation mark token. */
enum {
	MARK_NONE = 0,
	MARK_OPEN = 1,	/* may open: “ « ‘ 「 " ' ` */
	MARK_CLOSE = 2, /* may close: ” » ’ 」 " ' ` */
	MARK_SINGLE = 4 /* may be an apostrophe too */
};
int mark_of(struct str token);

#endif
