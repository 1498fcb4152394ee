/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lint_parts: what the files of the linter hand each other. */
#ifndef BRIEF_LINT_PARTS_H
#define BRIEF_LINT_PARTS_H

#include "brief/lint.h"
#include "claim/parts.h"

/* linter: one text on its way. */
struct linter {
	struct arena *arena;
	const struct lint_options *options;
	struct str text; /* as written */
	struct doc doc;	 /* of the same text with what is not prose blank */
	struct faults *out;
};

/* lint_words: a phrase that is a fault, or a term of a scale. English: words
 * as the text has them in lower case, one blank between, "a/b" for either.
 * Japanese: letters. */
struct lint_words {
	enum lint rule;
	const char *words, *advice;
};

/* term: of a scale of ICD 203. */
enum scale { SCALE_NONE, SCALE_FIRST, SCALE_SECOND, SCALE_SURE };
struct lint_term {
	const char *words;
	enum scale scale;
};

extern const struct lint_words lint_english[], lint_japanese[];
extern const struct lint_term lint_terms_en[], lint_terms_ja[];
/* Weak words, of which two beside each other are one too many. */
extern const char *const lint_hedges_en[], *const lint_hedges_ja[];

/* lint_mask: the text with as many bytes, of which those that are no prose of
 * the writer's are blanks; each block on a line of its own. */
struct str lint_mask(struct arena *a, struct str text);

/* fault_add: at these bytes. */
void fault_add(struct linter *l, enum lint rule, struct span at,
	       const char *advice);

/* The rules of each kind. */
void lint_marking(struct linter *l);
void lint_phrases_en(struct linter *l);
void lint_phrases_ja(struct linter *l);
void lint_scales(struct linter *l);
void lint_acronyms(struct linter *l);
void lint_lengths(struct linter *l);
void lint_style(struct linter *l);

/* lint_phrase: tokens from `i` that are the phrase; 0 when they are not.
 * lint_own: a token of the writer's own, in a sentence, not quoted. */
size_t lint_phrase(const struct doc *d, size_t i, const char *words);
bool lint_own(const struct doc *d, const struct token *t);

#endif
