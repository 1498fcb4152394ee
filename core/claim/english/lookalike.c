/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/spot.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

/* "the plan proposed by", "those accused of": a passive without "be". */
static bool
is_reduced_passive(const struct spot *s, const struct cue *c)
{
	size_t n = c->head + 1;

	if (c->form != FORM_PAST)
		return false;
	if (spot_is(s, n, "by"))
		return !follows_as(s, c->at.b);
	if (spot_is(s, n, "with") && str_is(c->word->lemma, "charge"))
		return true;
	return c->word->category == CUE_EVALUATE &&
	       (spot_is(s, n, "of") || spot_is(s, n, "as") ||
		spot_is(s, n, "for"));
}

/* "stopped writing", "avoided criticizing". */
bool
is_governed(const struct spot *s, const struct cue *c)
{
	size_t p = c->at.b - 1;

	if (c->form != FORM_ING || c->at.b == s->b ||
	    spot_has(s, c->at.b, WORD_AUX))
		return false;
	return !s->t[p].capital &&
	       (str_ends(s->t[p].low, STR("ed")) ||
		(spot_has(s, p, WORD_PAST) && !spot_has(s, p, WORD_PREP)));
}

/* "denied bail", "denied visas": no speech. */
static bool
denies_right(const struct spot *s, const struct cue *c)
{
	static const char *const rights[] = {
		"access",     "asylum", "bail",	     "entry",	"parole",
		"visa",	      "visas",	"entrance",  "service", "treatment",
		"permission", "status", "admission",
	};

	if (!str_eq(c->word->lemma, STR("deny")))
		return false;
	for (size_t i = c->head + 1; i < s->e && i < c->head + 3; i++)
		if (str_among(s->t[i].low, rights,
			      sizeof rights / sizeof *rights))
			return true;
	return false;
}

/* "called it a mistake", 'called the plan "mad"'; not "called the police". */
static bool
names_thing(const struct spot *s, const struct cue *c)
{
	enum { REACH = 10 };
	size_t n = c->head + 1;

	if (!str_is(c->word->lemma, "call"))
		return true;
	if (word_in_list(s->t[c->head].low, "calls|call") &&
	    c->at.b == c->head && !spot_has(s, n, WORD_OBJECT))
		return false;
	if (word_in_list(n < s->e ? s->t[n].low : STR(""),
			 "it|this|that|them|him|her|these|those"))
		return spot_has(s, n + 1, WORD_DET) ||
		       (n + 1 < s->e && s->t[n + 1].class == TOKEN_QUOTE);
	for (size_t i = n; i < s->e && i < n + REACH; i++) {
		if (s->t[i].class == TOKEN_QUOTE)
			return i > n && !spot_has(s, n, WORD_PREP);
		if (spot_has(s, i, WORD_AUX | WORD_REL | WORD_SUB) ||
		    spot_is(s, i, ",") || spot_is(s, i, "for") ||
		    spot_is(s, i, "on"))
			return false;
	}
	return false;
}

bool
is_lookalike(const struct spot *s, const struct cue *c)
{
	return is_reduced_passive(s, c) || is_governed(s, c) ||
	       denies_right(s, c) || !names_thing(s, c);
}
