/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * spot: one sentence in which cues are looked for. spot.c finds words that
 * stand as cues, voice.c tells whether a passive one does.
 */
#ifndef CLAIM_SPOT_H
#define CLAIM_SPOT_H

#include "claim/english/cue.h"

struct spot {
	const struct doc *d;
	const struct token *t;
	size_t b, e;   /* tokens of the sentence */
	bool headline; /* most words have capitals */
};

/* spot_is, spot_has: of a token of the sentence; false outside.
 * spot_opens: a quote, a colon or a word opens what is told there. */
static inline bool
spot_is(const struct spot *s, size_t i, const char *word)
{
	return i >= s->b && i < s->e && str_is(s->t[i].low, word);
}

static inline bool
spot_has(const struct spot *s, size_t i, uint16_t bits)
{
	return i >= s->b && i < s->e && s->t[i].bits & bits;
}

bool spot_opens(const struct spot *s, size_t i);

/* passive_stands: "is believed to", "was reported by X", "was blamed on".
 * passive_is_bare: the same without "be": "Asked whether", "when told". */
bool passive_stands(const struct spot *s, const struct cue *c);
bool passive_is_bare(const struct spot *s, const struct cue *c);
/* that_follows: "by NHK on Monday that": no verb or comma before "that". */
bool that_follows(const struct spot *s, size_t i);

/* ---- lookalike.c ---- */

/* is_governed: "stopped writing". is_lookalike: that, "proposed by" without
 * "be", "denied bail": forms of a cue's verb that tell nothing. */
bool is_governed(const struct spot *s, const struct cue *c);
bool is_lookalike(const struct spot *s, const struct cue *c);

/* ---- infinitive.c ---- */

/* infinitive_stands: what stands before "to" tells that it was done: "went on
 * to say", "was forced to admit"; it becomes part of the cue. */
bool infinitive_stands(const struct spot *s, struct cue *c);

/* ---- manner.c: what only tells how, or whose, something was said ---- */

/* tells_manner: "who asked not to be named", "briefed on the talks".
 * has_maker: "a report by the Daily Herald that", for the noun's token.
 * follows_as: "As first reported": "as" stands before token `i`. */
bool tells_manner(const struct spot *s, const struct cue *c);
bool has_maker(const struct spot *s, size_t noun);
bool follows_as(const struct spot *s, size_t i);

#endif
