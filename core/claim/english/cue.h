/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cue: the lexicon of English reporting words and where they stand as such.
 * A row is a lemma with its category, what it may be followed by, and the
 * stance it gives; inflected forms are found by rule, irregular ones in a
 * second table.
 * Source: verb classes after VerbNet 37.x (say, tell), 29.5 (conjecture) and
 * 33 (judgment); Thompson and Ye 1991; the lists are our own.
 */
#ifndef CLAIM_CUE_H
#define CLAIM_CUE_H

#include "claim/parts.h"

enum cue_category {
	CUE_REPORT,	/* say, tell, add */
	CUE_OUTLET,	/* report, write, publish */
	CUE_ASSERT,	/* argue, insist, claim */
	CUE_PROMISE,	/* vow, pledge */
	CUE_DENY,	/* deny, reject, dispute */
	CUE_ADMIT,	/* confirm, acknowledge */
	CUE_DECLINE,	/* decline, refuse */
	CUE_BELIEVE,	/* believe, suspect */
	CUE_EVIDENTIAL, /* reportedly, is believed to */
	CUE_EVIDENCE,	/* show, find */
	CUE_ASK,	/* ask, urge, order */
	CUE_EVALUATE,	/* criticise, praise, accuse */
	CUE_FRAME	/* according to */
};

enum cue_args { /* what may follow, and where the content may stand */
		ARG_CLAUSE = 1 << 0, /* a clause, with or without "that" */
		ARG_THAT = 1
			   << 1, /* a clause after that, how, whether … only */
		ARG_NP = 1 << 2,    /* an object is the content */
		ARG_TELL = 1 << 3,  /* a hearer comes first */
		ARG_TO = 1 << 4,    /* an infinitive */
		ARG_QUOTE = 1 << 5, /* a quote, before or after */
		ARG_OF = 1 << 6,    /* of, about, for, on … */
		ARG_TRAIL = 1
			    << 7, /* ", she argues." after an indirect clause */
		ARG_NOUN = 1 << 8 /* "claims", "reports": a noun as well */
};

enum cue_form { FORM_BASE, FORM_S, FORM_PAST, FORM_ING };

struct cue_word {
	struct str lemma;
	uint8_t category; /* enum cue_category */
	uint8_t stance;	  /* enum stance */
	uint16_t args;
};

/* cue_find: the lexicon row of a lower-case word form, or NULL. */
const struct cue_word *cue_find(struct str low, enum cue_form *form);

/* cue_noun: row of a noun that may carry a that-clause: "claim", "report". */
const struct cue_word *cue_noun(struct str low);

/* cue_is_told: has a hearer, who is the subject of its passive: "was asked".
 * cue_has_cause: "was blamed on". */
bool cue_is_told(const struct cue_word *w);
bool cue_has_cause(const struct cue_word *w);

struct act;

/* cue: one place where a reporting word stands as such. */
struct cue {
	const struct cue_word *word;
	enum cue_form form;
	size_t head;	       /* token of the word */
	struct span at;	       /* tokens: auxiliaries and adverbs included */
	bool negated;	       /* "did not say" */
	bool passive;	       /* "was told", "is believed" */
	bool infinitive;       /* "went on to say" */
	bool noun;	       /* "a claim that" */
	const struct act *act; /* english/act.h; NULL: a reporting word */
};

struct cues {
	struct cue *at;
	size_t len, cap;
	size_t base;	      /* first token of the sentence */
	const uint32_t *head; /* a token: 1 + cue whose word it is, or 0 */
	const uint32_t *from; /* a token: number of cues that begin before */
};

/* cues_spot: cues among tokens [b, e) of one sentence, in order. False
 * friends (nouns, attributes, bare infinitives) are left out. */
void cues_spot(struct arena *a, const struct doc *d, struct span tokens,
	       struct cues *ret);

#endif
