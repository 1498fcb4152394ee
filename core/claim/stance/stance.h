/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * stance: what a speaker does with a content: assert, confirm, deny, suspect,
 * decline, keep silent, withdraw, ask. Read from the cue and the few words
 * around it; first match wins, in the order of docs/method.md, "Stance".
 */
#ifndef CLAIM_STANCE_H
#define CLAIM_STANCE_H

#include "claim/parts.h"
#include "claim/text/phrase.h"

/* stirs: which rules a word may set off. Every row of their tables has a key,
 * so where none of these stands no rule does, and in most claims
 * none does. */
enum stirs {
	STIRS_PHRASE = 1 << 0, /* near the cue: a phrase that decides, */
	STIRS_NOT = 1 << 1,    /* a negation, */
	STIRS_DENY = 1 << 2,   /* a verb of denial, of another class */
	STIRS_CLASS = 1 << 3,
	STIRS_AROUND = 1 << 4, /* in the sentence */
	STIRS_ORDER = 1 << 5,  /* first of the content */
	STIRS_INSIDE = 1 << 6, /* in the content, from here on */
	STIRS_UNTRUE = 1 << 7,
	STIRS_ANSWER = 1 << 8,
	STIRS_HEDGE = 1 << 9,
	STIRS_NEGATION = 1 << 10,
	STIRS_UNSAID = 1 << 11, /* claim/english/unsaid.h: what is not said, */
	STIRS_UNDONE = 1 << 12, /* and that it is not; in the sentence */
	STIRS_ANY = UINT16_MAX
};

/* scope: where to look. The spans are bytes of `text`. */
struct scope {
	struct str text;
	struct span sentence;
	struct span source, cue, content; /* empty: none */
	bool japanese;
	const struct doc *d; /* whose words are known; NULL: look at all */
	uint16_t inside;     /* what those of the content stir */
};

/* scope_know: from here on the words of `d`, whose text it is, are known. */
void scope_know(struct scope *io, const struct doc *d);

/* scope_stirs: which rules the words may set off that stand, wholly or in part,
 * in these bytes; STIRS_ANY where words are not known. */
uint16_t scope_stirs(const struct scope *in, struct span at);
static inline uint16_t
scope_inside(const struct scope *in)
{
	return in->d ? in->inside : (uint16_t)STIRS_ANY;
}

/* stirs_en: tells `put` each word or stem that stirs; the others do so for the
 * tables of their file. */
void stirs_en(void (*put)(void *to, struct str word, bool stem, uint16_t stirs),
	      void *to);
void stance_keys_en(struct keys keys);
void inside_keys_en(struct keys keys);
void answer_keys_en(struct keys keys);
void hedge_keys_en(struct keys keys);

/* stance_of: *rule names what decided. */
enum stance stance_of(const struct scope *in, const char **rule);
/* Its two languages. */
enum stance stance_of_en(const struct scope *in, const char **rule);
enum stance stance_of_ja(const struct scope *in, const char **rule);

/* scope_opening: the first bytes of a content: its main clause. */
enum { SCOPE_OPENING = 96 };
static inline struct span
scope_opening(const struct scope *in)
{
	struct span at = in->content;

	return at.e - at.b > SCOPE_OPENING
		       ? (struct span){at.b, at.b + SCOPE_OPENING}
		       : at;
}

/* stance_answer_en: what the content says of his own answer: "it would not
 * comment". stance_of_nobody: the stance of a verb whose subject is "Neither
 * X nor Y": one that has not ruled it out suspects. */
bool stance_answer_en(struct str content, enum stance *ret, const char **rule);
enum stance stance_of_nobody(struct str source, enum stance stance,
			     const char **rule);

/* stance_inside_en: what the content alone tells: an order ("Stay at home"), a
 * correction of his own words, "that it had" in answer to "whether". */
bool stance_inside_en(const struct scope *in, enum stance *ret,
		      const char **rule);

/* scope_of: of a claim's first source, cue and content part; the sentence is
 * the cue's. */
struct scope scope_of(const struct doc *d, const struct claim *c);

#endif
