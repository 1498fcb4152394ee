/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * act: what speakers do with a claim without a reporting verb of its own:
 * "gave no reason", "could not be reached", "took back the statement",
 * "called on both sides to". A row is a run of words with a stance; it stands
 * as a cue where none of cue.h does, or where that one has no frame.
 * Source: the refusals and silences that news reports end with, and speech
 * act verbs after Wierzbicka 1987; the rows are our own.
 */
#ifndef CLAIM_ACT_H
#define CLAIM_ACT_H

#include "claim/english/span.h"
#include "claim/english/spot.h"

enum act_object {
	ACT_REST,  /* what follows, without its preposition; else the words */
	ACT_TO,	   /* somebody, then "to" or "not to": all of it */
	ACT_CLAIM, /* an object that is something said: "its statement" */
	ACT_DONE,  /* an object, then what is done to it: "the ban lifted" */
	ACT_FALSE, /* an object, then that it is false: "the report a lie" */
	ACT_WHOLE, /* the words themselves, whatever follows */
	ACT_ALONE  /* the same where nothing follows */
};

/* act: `words` are split by blanks; "a|b" is either, "rule~" any form of a
 * verb, "*" up to three words that are no mark, "**" up to eight, "-ing" a word
 * that ends so. The first is the verb. Adverbs between them do not matter. */
struct act {
	const char *words;
	uint8_t stance; /* enum stance */
	uint8_t object; /* enum act_object */
	const char *rule;
};

/* act_rows: those of a first letter, when the verb is negated or not; plain
 * ones from "a", "g" and "s" on stand in files of their own. */
struct act_rows {
	const struct act *at;
	size_t n;
};
extern const struct act_rows acts_plain_a[26], acts_plain_g[26],
	acts_plain_s[26], acts_negated[26];

/* act_index: which words open which rows. Cost: one pass over all rows.
 * acts_opened: the rows that a word opens, when plain and when negated; in
 * `a`. Cost: the few openers that begin with the same two letters. */
struct act_index;
const struct act_index *act_index_make(struct arena *a);
void acts_opened(struct arena *a, const struct act_index *x, struct str low,
		 struct acts ret[2]);

/* act_item: one word of a row behind its first. `reach`: what may stand before
 * it; `letters`: a bit for each letter with which it may begin; 0: any. */
enum act_reach { ACT_REACH_NEXT, ACT_REACH_SOME, ACT_REACH_FAR, ACT_REACHES };
struct act_item {
	enum act_reach reach;
	uint32_t letters;
	const struct str *words; /* "have", "want~", "-ing" */
	size_t n;
};
static inline uint32_t
act_letter(char c)
{
	return (uint32_t)1 << (c & 31);
}

/* act_is_word: whether a lower-case word is `one`, "have", or, when that ends
 * with "~", one of its regular forms: "rely~" is relies, relied, relying. */
bool act_is_word(struct str low, struct str one);

/* act_find: the row whose words begin with the verb at token `head`, or NULL.
 * *end: the token after them. Cost: the rows that this word opens. */
const struct act *act_find(const struct clause *c, size_t head, bool negated,
			   size_t *end);

/* act_spot: a row that begins at token `i` of a sentence, as a cue without its
 * auxiliaries. act_may_be_noun: its word may as well be a noun there. */
bool act_spot(const struct spot *s, size_t i, struct cue *ret);
bool act_may_be_noun(const struct spot *s, const struct cue *c);

/* act_draft: the content of io->act, whose words end before token `end`, for
 * cue number `n`, whose source is set. */
bool act_draft(const struct clause *c, size_t n, size_t end, struct draft *io);

/* act_stance: of the draft of an act: who would not say declines, and a
 * document cannot decline. */
enum stance act_stance(const struct doc *d, const struct draft *in);

/* ---- act_object.c ---- */

/* act_object_fits: the object that the act wants begins at token `b`.
 * act_is_claimish: something said is named. act_is_mark: a mark that ends an
 * object. */
bool act_object_fits(const struct clause *c, const struct act *a, size_t b);
bool act_is_claimish(const struct clause *c, struct span at);
bool act_is_mark(const struct clause *c, size_t i);

/* act_is_deed: "rejected his bid", "withdrew its troops": no speech. */
bool act_is_deed(const struct clause *c, const struct cue *q);

#endif
