/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * matter: what two claims have in common in so many words. Unlike a cosine it
 * is the same in three texts and in three thousand; it decides between claims
 * of one affair only.
 */
#ifndef FINDING_MATTER_H
#define FINDING_MATTER_H

#include "finding/parts.h"

enum { MATTER_MAX = 64 }; /* terms of a claim that are looked at */

/* matter_terms: what tells what a claim is about, each once: no numbers, no
 * words that point back, ask who, refuse or speak of proof. */
struct matter_terms {
	uint64_t at[MATTER_MAX];
	bool shared[MATTER_MAX]; /* means the same in every language */
	size_t len;
	uint64_t mask; /* a bit for each, to tell at once that none is in
			  another's */
};

/* matter_read: of a claim's content but for what stands in the span `but`. */
void matter_read(const struct view *v, struct span but,
		 struct matter_terms *ret);

/* matter: terms of x, of y, and those that both have. */
struct matter {
	size_t x, y, both;
};

/* matter_of: `apart`: they are in two languages; only shared terms count. */
struct matter matter_of(const struct matter_terms *x,
			const struct matter_terms *y, bool apart);

/* matter_is_one: are they alike but for a value? */
bool matter_is_one(struct matter m);

/* matter_pair: matter_is_one of two claims but for a span in each. */
bool matter_pair(const struct merge *m, const struct view *x, struct span not_x,
		 const struct view *y, struct span not_y);

/* matter_answers: is `v`, a denial, refusal, silence or confirmation, about
 * what `says` says? `x` and `y` are their terms. More is better; 0 is no. */
int matter_answers(const struct merge *m, const struct view *v,
		   const struct matter_terms *x, const struct view *says,
		   const struct matter_terms *y);

#endif
