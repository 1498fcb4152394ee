/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * span: from a cue to the spans of its source and content, by the frame in
 * which it stands. Subjects are found without a parser: noun phrases are
 * walked from the cue outwards until a word that cannot be inside one.
 * Source: the frames after Pareti 2015 and O'Keefe et al. 2012; what each
 * one misses is in docs/method.md.
 */
#ifndef CLAIM_SPAN_H
#define CLAIM_SPAN_H

#include "claim/english/cue.h"

enum { DRAFT_PARTS = 8, NP_TOKENS_MAX = 40 };

/* draft: a claim as token spans. */
struct draft {
	const struct cue *cue; /* NULL: a quote or headline without a cue */
	struct span source[2]; /* token spans; empty: none */
	struct span content[DRAFT_PARTS];
	size_t parts;
	struct span hearer;    /* "told the FT": tokens; empty: none */
	struct span origin;    /* ", citing former officials": tokens */
	struct span via;       /* "X quoted Y as saying": X: tokens */
	bool hearsay;	       /* nobody is named on purpose */
	const char *rule;      /* frame: "according-to", "forward" … */
	const char *found;     /* how the source was: "subject"; NULL: none */
	const struct act *act; /* what gives it its stance; NULL: the cue */
	size_t act_end;	       /* token after the words of the act */
};

struct drafts {
	struct draft *at;
	size_t len, cap;
};

/* clause: one sentence under work. */
struct clause {
	const struct doc *d;
	const struct token *t;
	size_t b, e;		 /* its tokens */
	const struct cues *cues; /* of this sentence, in order */
};

/* ---- clause.c: small questions about one token ---- */

static inline bool
token_is(const struct clause *c, size_t i, const char *text)
{
	return i >= c->b && i < c->e && str_is(c->t[i].low, text);
}

static inline bool
token_has(const struct clause *c, size_t i, uint16_t bits)
{
	return i >= c->b && i < c->e && c->t[i].bits & bits;
}

/* TOKEN_IN: one of a table of lower-case words. */
bool token_in(const struct clause *c, size_t i, const char *const *list,
	      size_t n);
#define TOKEN_IN(c, i, list)                                                   \
	token_in((c), (i), (list), sizeof(list) / sizeof *(list))
/* token_is_time: a time word that is not part of a name ("Morning Post"). */
bool token_is_time(const struct clause *c, size_t i);
/* token_is_gap: a comma, or a dash between blanks. */
bool token_is_gap(const struct clause *c, size_t i);
/* clause_ends: nothing, or a mark that ends a clause, stands at `i`.
 * clause_opens: a word that opens a content clause: that, how, whether. */
bool clause_ends(const struct clause *c, size_t i);
bool clause_opens(const struct clause *c, size_t i);
/* clause_opens_topic: of, about, against, for, on. */
bool clause_opens_topic(const struct clause *c, size_t i);

/* clause_bears_out: ", pointing to a letter", ", citing the law": how a
 * speaker bears out what he says, told by the writer. */
bool clause_bears_out(const struct clause *c, size_t i);

/* ---- subject.c: noun phrases ---- */

/* np_left: the noun phrase that ends before token `end`, appositives and
 * relative clauses between commas included; empty span when there is none. */
struct span np_left(const struct clause *c, size_t end);
/* np_plain: the same without appositives. np_widen (np_wide.c): further to
 * the left over a list ("CISA, the FBI and the NSA") and out of a relative
 * clause without commas ("an official who asked for it"). */
struct span np_plain(const struct clause *c, size_t end);
struct span np_widen(const struct clause *c, struct span np);
/* np_right: the noun phrase that begins at `b`, appositives included;
 * reads no further than `end`. */
struct span np_right(const struct clause *c, size_t b, size_t end);
/* np_main: the subject of the sentence's first clause before token `end`. */
struct span np_main(const struct clause *c, size_t end);
/* np_starts: can a noun phrase begin here? */
bool np_starts(const struct clause *c, size_t i);

/* ---- reach.c: how far a content reaches ---- */

/* content_end: end of the content that begins at `b` for cue number `n` of
 * the clause. A quote is never cut; the sentence's full stop is left out. */
size_t content_end(const struct clause *c, size_t b, size_t n);
/* object_end: the same for a content that is an object or an infinitive:
 * it ends before a time, a clause of its own, or a second verb. */
size_t object_end(const struct clause *c, size_t b, size_t n);
/* outlet_reports: cue number `n` is a named outlet's "reported". */
bool outlet_reports(const struct clause *c, size_t n);
/* adjunct_end: past adverbs, times and prepositional phrases that begin at
 * `b` ("on Tuesday in a statement"), when they lead to the end of the clause,
 * a comma, "that", a colon or a quote; else `b` or past the times alone. */
size_t adjunct_end(const struct clause *c, size_t b);
/* times_begin: before the times that end before `e`: "on Friday", "earlier
 * Thursday", "last week". */
size_t times_begin(const struct clause *c, size_t e);
/* clause_has_verb: a finite verb among tokens [b, e)? */
bool clause_has_verb(const struct clause *c, size_t b, size_t e);
/* quote_opens_at, quote_closes_at: the quote whose mark stands at token i,
 * or NO_QUOTE. */
uint32_t quote_opens_at(const struct doc *d, size_t i);
uint32_t quote_closes_at(const struct doc *d, size_t i);

/* ---- span.c: the frames ---- */

/* draft_make: spans for cue number `n`; false when no frame fits.
 * `before` are the drafts made so far in this sentence. */
bool draft_make(const struct clause *c, size_t n, const struct drafts *before,
		struct draft *ret);

/* draft_headline: "Gang behind attack: report", a headline without a cue whose
 * end names a source; hearsay where that is a report. */
bool draft_headline(const struct clause *c, struct draft *ret);

#endif
