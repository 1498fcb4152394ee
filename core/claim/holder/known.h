/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * known: the names of one article, found by their capitals: full names for
 * a last word ("Matsuno"), long names for an acronym that stands in brackets
 * behind them or is made of their capitals ("NISC", "FT").
 */
#ifndef CLAIM_KNOWN_H
#define CLAIM_KNOWN_H

#include "claim/parts.h"
#include "claim/text/word.h"

struct known_name {
	struct str full;    /* "Hirokazu Matsuno" */
	struct str last;    /* its last word, lower case */
	struct str acronym; /* "NISC"; empty without */
	size_t token;	    /* where it stands first */
};

struct known {
	struct known_name *at; /* sorted by `last`, then place */
	size_t len, cap;
	struct known_name *acronyms; /* those in brackets, by place */
	size_t acronyms_len;
};

/* known_begins: a run of name words begins here, or goes on. */
static inline bool
known_begins(const struct token *t)
{
	return t->class == TOKEN_WORD && t->capital &&
	       !(t->bits & (WORD_DET | WORD_SUBJECT | WORD_PREP | WORD_CONJ |
			    WORD_SUB | WORD_ADV | WORD_TITLE | WORD_AUX));
}

/* known_run_end: end of the run of name words that begins at token `b`; `b`
 * when none does. */
size_t known_run_end(const struct doc *d, size_t b);

void known_make(struct arena *a, const struct doc *d, struct known *ret);

/* known_full: the full name that first ended with this word; empty when the
 * word never stood in a longer name. known_acronym: the acronym of a long
 * name; known_long: the long name of an acronym, by bracket or by capitals;
 * known_bracket: by bracket alone.
 * known_noun: the acronym of a body whose long name has this lower-case word
 * in it ("center"). known_before: the last acronym that stood in brackets
 * before a token. */
struct str known_full(const struct known *k, struct str word);
struct str known_acronym(const struct known *k, struct str full);
struct str known_long(const struct known *k, struct str acronym);
struct str known_bracket(const struct known *k, struct str acronym);
struct str known_noun(const struct known *k, struct str noun);
struct str known_before(const struct known *k, size_t token);

#endif
