/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * resolve: whom a source phrase means: pronouns, "the official", "the
 * company", surnames and acronyms are looked up among those who were named
 * or spoke before. Phrases are resolved in reading order.
 * Source: recency and agreement in number, kind and gender, after Hobbs
 * 1978, without syntax.
 */
#ifndef CLAIM_RESOLVE_H
#define CLAIM_RESOLVE_H

#include "claim/english/span.h"
#include "claim/holder/gender.h"
#include "claim/holder/kinds.h"
#include "claim/holder/known.h"
#include "claim/holder/name.h"

enum {
	RESOLVE_LOOK_BACK = 60, /* mentions looked at for a pronoun */
	RESOLVE_SEEN_MAX = 256, /* mentions kept: the last ones */
	RESOLVE_PARAGRAPHS_BACK = 4,
	RESOLVE_PARTS_MAX = 6 /* holders of one phrase: "A, B and C" */
};

/* mention: somebody who can be meant by a later pronoun. */
struct mention {
	struct holder h;
	size_t token;
	uint64_t pairs;	    /* of letters in name and role, a bit for some */
	enum gender gender; /* mention_gender() */
	bool told;	    /* the gender has been looked up */
	bool plural;
};

struct mentions {
	struct mention *at;
	size_t len, cap;
};

struct resolver {
	struct arena *a;
	const struct doc *d;
	struct cues *const *cues; /* one set a sentence */
	struct known known;
	struct kinds kinds;
	size_t next_subject;
	struct mentions seen;  /* the last subjects and sources so far */
	struct mentions named; /* all with a gendered name, in order */
};

/* resolver_make: borrows the doc and the cues. Cost: linear. */
void resolver_make(struct arena *a, const struct doc *d,
		   struct cues *const *cues, struct resolver *ret);

/* resolve_phrase: read the phrase of these tokens and look it up.
 * resolve_source: the same for somebody who speaks: he can be meant later. */
void resolve_phrase(struct resolver *r, struct span tokens, struct name *ret);
void resolve_source(struct resolver *r, struct span tokens, struct name *ret);

/* resolve_subjects: subjects of the sentences that begin before this token
 * can be meant from here on. */
void resolve_subjects(struct resolver *r, size_t token);

#endif
