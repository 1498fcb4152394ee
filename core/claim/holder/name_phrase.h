/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * name_phrase: a source phrase under work: its core before a comma, bracket
 * or "who", the head word of the core, and the tail that follows.
 */
#ifndef CLAIM_NAME_PHRASE_H
#define CLAIM_NAME_PHRASE_H

#include "claim/english/span.h"
#include "claim/holder/name.h"

struct name_phrase {
	struct clause c; /* its tokens; no cues */
	size_t core;	 /* end of the core */
	size_t head;
};

/* What a word does in a phrase: "familiar" opens what somebody knows, "about"
 * stands before a number, "'s" makes an owner. */
enum {
	PHRASE_TAIL = 1 << 0,
	PHRASE_ABOUT = 1 << 1,
	PHRASE_OWNER = 1 << 2,
	PHRASE_ED = 1 << 3,   /* "published" */
	PHRASE_THING = 1 << 4 /* "shares": what firms have, and no person */
};
unsigned phrase_bits(struct str low);

/* phrase_core, phrase_head: of a phrase whose tokens (and, for the head, core)
 * are set. */
size_t phrase_core(const struct name_phrase *p);
size_t phrase_head(const struct name_phrase *p);
struct str phrase_text(const struct name_phrase *p, size_t b, size_t e);
/* phrase_count: past "more than", "at least" before a number. */
size_t phrase_count(const struct name_phrase *p);
/* phrase_gap: a comma, dash or bracket. phrase_possessive: "'s".
 * phrase_joins: a preposition inside a name: "Ministry of Defense".
 * phrase_tail: what follows tells more of the head: "familiar with". */
bool phrase_gap(const struct name_phrase *p, size_t i);
bool phrase_possessive(const struct name_phrase *p, size_t i);
bool phrase_joins(const struct name_phrase *p, size_t i);
bool phrase_tail(const struct name_phrase *p, size_t i);
bool name_is_acronym(struct str s);

/* name_read_common: a phrase whose head is a common noun: an unnamed group, a
 * body, a document. */
void name_read_common(struct arena *a, const struct name_phrase *p,
		      struct name *ret);

#endif
