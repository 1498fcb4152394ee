/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/span.h"

#include "claim/text/word.h"

enum { LIST_PART_MAX = 5, RELATIVE_TOKENS_MAX = 20 };

static bool
is_finite(const struct clause *c, size_t i)
{
	return token_has(c, i, WORD_AUX | WORD_PAST) ||
	       (i < c->e && (str_ends(c->t[i].low, STR("ed")) ||
			     (str_ends(c->t[i].low, STR("s")) &&
			      !str_ends(c->t[i].low, STR("'s")))));
}

/* "people who know the inquiry": right behind "who", a word with another
 * behind it is a verb unless it opens or names somebody else. */
static bool
is_told_of(const struct clause *c, struct span np, size_t i)
{
	return is_finite(c, i) ||
	       (np.b == i && np.e > i + 1 && !c->t[i].capital &&
		!token_has(c, i, WORD_DET | WORD_SUBJECT));
}

static bool
is_cue_at(const struct clause *c, size_t i)
{
	return c->cues->head[i - c->cues->base] > 0;
}

/* "an official who spoke on condition of anonymity": from within the relative
 * clause to the noun before it. */
static struct span
relative_left(const struct clause *c, struct span np)
{
	struct span head;

	for (size_t i = np.e;
	     i-- > c->b + 1 && np.e - i < RELATIVE_TOKENS_MAX;) {
		if (c->t[i].class != TOKEN_WORD ||
		    (i < np.b && token_has(c, i, WORD_CONJ)) ||
		    (is_cue_at(c, i) && !token_is(c, i - 1, "who")))
			break;
		if (!token_is(c, i, "who") || i >= np.b ||
		    !is_told_of(c, np, i + 1))
			continue;
		head = np_plain(c, i);
		if (head.e == i && head.e > head.b)
			return (struct span){head.b, np.e};
	}
	return np;
}

/* "CISA, the FBI and the NSA": the commas of a list that begins the sentence
 * and has its "and". */
static struct span
list_left(const struct clause *c, struct span np)
{
	bool joined = false;
	size_t b = np.b;

	for (size_t i = np.b; i < np.e; i++)
		joined |= token_is(c, i, "and");
	while (joined && b > c->b + 1 && token_is(c, b - 1, ",")) {
		struct span prev = np_plain(c, b - 1);

		if (prev.e == prev.b || prev.e - prev.b > LIST_PART_MAX ||
		    !c->t[prev.e - 1].capital ||
		    token_has(c, prev.b, WORD_PREP | WORD_SUB))
			return np;
		b = prev.b;
	}
	return b == c->b ? (struct span){b, np.e} : np;
}

struct span
np_widen(const struct clause *c, struct span np)
{
	if (np.e == np.b)
		return np;
	return list_left(c, relative_left(c, np));
}
