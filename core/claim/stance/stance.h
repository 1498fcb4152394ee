/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * stance: what a speaker does with a content: assert, confirm, deny, suspect,
 * decline, keep silent, withdraw, ask. Read from the cue and the few words
 * around it; first match wins, in the order of docs/method.md, "Stance".
 */
#ifndef CLAIM_STANCE_H
#define CLAIM_STANCE_H

#include "claim/parts.h"

/* scope: where to look. The spans are bytes of `text`. */
struct scope {
	struct str text;
	struct span sentence;
	struct span source, cue, content; /* empty: none */
	bool japanese;
};

/* stance_of: *rule names what decided. */
enum stance stance_of(const struct scope *in, const char **rule);
/* Its two languages. */
enum stance stance_of_en(const struct scope *in, const char **rule);
enum stance stance_of_ja(const struct scope *in, const char **rule);

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
