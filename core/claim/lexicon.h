/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lexicon: what the tables of words say of each word of a text, asked once a
 * word form and then kept: few forms make most of any text (Zipf 1949). What
 * is kept is a function of the word alone, so that claims are the same with a
 * lexicon that has read a thousand articles as with a new one.
 */
#ifndef CLAIM_LEXICON_H
#define CLAIM_LEXICON_H

#include "base/str.h"

struct act;
struct event_word;
struct row_sets;
struct act_index;
struct cue_word;

/* acts: rows of claim/english/act.h that a word may open, in their order, each
 * with what its words behind the first ask for. */
struct act_item;
struct act_open {
	const struct act *row;
	const struct act_item *items;
	size_t n;
};
struct acts {
	const struct act_open *at;
	size_t n;
};

/* lexeme: one word form in lower case, curly apostrophes made straight. */
struct lexeme {
	struct str low;
	const struct cue_word *cue;  /* a reporting verb in `form`, or NULL */
	const struct cue_word *noun; /* a reporting noun, or NULL */
	struct acts acts[2];	     /* plain, negated */
	uint16_t bits;		     /* claim/text/word.h */
	uint8_t form;		     /* enum cue_form */
	const struct event_word *event; /* claim/date/event.h, or NULL */
	uint8_t date;			/* claim/date/date_word.h */
	uint8_t names, bare;   /* lists of holder/name_words.h: of the word,
				  and of it without "'s" */
	uint8_t phrase;	       /* holder/name_phrase.h */
	uint8_t gender, first; /* holder/gender.h: as a title, as a name */
	uint16_t stirs;	       /* enum stirs: claim/stance/stance.h */
	bool tells;	       /* may stand as a cue, by any of the above */
};

struct lexicon_slot;
struct lexicon_stem;
struct lexicon_form;

/* lexicon: `{.arena = a}` is an empty one. LEXICON_MAX words are kept, in
 * `arena`, and no more: about 200 bytes each. */
enum { LEXICON_MAX = 1 << 16 };
struct lexicon {
	struct arena *arena;
	struct lexicon_slot *at;
	size_t len, cap;
	struct {
		struct lexicon_form *at;
		size_t len, cap;
	} forms; /* as they stand in texts */
	const struct act_index *acts;
	const struct row_sets *dates; /* of English: date/when_scan.h */
	struct {
		struct lexicon_stem *at;
		size_t len, cap;
	} stems;
};

/* lexeme_none: of plain numbers and marks: nothing is known of them. */
extern const struct lexeme lexeme_none;

/* lexicon_find: the lexeme of a word as it stands in a text. It lives as long
 * as the lexicon, or as `a` for a word that is not kept: too long a one, or
 * one too many. Cost: O(length) for a known word; else some microseconds. */
const struct lexeme *lexicon_find(struct lexicon *x, struct arena *a,
				  struct str word);

#endif
