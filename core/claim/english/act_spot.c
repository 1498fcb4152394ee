/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/act.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

/* "No one at the embassy was available": up to the verb, no comma between. */
static bool
nobody_before(const struct spot *s, size_t i)
{
	bool none = spot_is(s, s->b, "nobody") || spot_is(s, s->b, "none") ||
		    (spot_is(s, s->b, "no") && spot_is(s, s->b + 1, "one"));

	for (size_t k = s->b; none && k < i; k++)
		if (s->t[k].class != TOKEN_WORD)
			return false;
	return none && i > s->b;
}

/* ", and neither side would discuss them" */
static bool
neither_before(const struct spot *s, size_t i)
{
	enum { SUBJECT = 5 };

	for (size_t n = 0; n < SUBJECT && i > s->b + 1; n++) {
		i--;
		if (spot_is(s, i, "neither"))
			return spot_has(s, i - 1, WORD_CONJ);
		if (s->t[i].class != TOKEN_WORD)
			return false;
	}
	return false;
}

/* "Neither the seller nor the buyer would reveal", "could not be". */
static bool
is_negated(const struct spot *s, size_t i)
{
	if (spot_is(s, s->b, "neither") || spot_is(s, s->b, "nowhere"))
		return i > s->b;
	if (i > s->b + 1 && spot_is(s, i - 1, "longer"))
		return spot_is(s, i - 2, "no");
	if (nobody_before(s, i))
		return true;
	if (spot_is(s, i - 1, "without") || neither_before(s, i))
		return true;
	while (i > s->b && spot_has(s, i - 1, WORD_AUX | WORD_ADV | WORD_NEG))
		if (spot_has(s, --i, WORD_NEG))
			return true;
	return false;
}

/* A row begins with the base form of its verb. */
static enum cue_form
form_of(const struct spot *s, size_t i, const struct act *a)
{
	struct str low = s->t[i].low, verb = str_from(a->words), rest;

	verb = str_cut(str_cut(verb, STR(" "), &rest), STR("|"), &rest);
	if (str_ends(verb, STR("~")))
		verb.len--;
	if (spot_has(s, i, WORD_AUX))
		return FORM_PAST;
	if (str_eq(low, verb) && word_in_list(low, "cut|hit|put|set|shut"))
		return FORM_PAST;
	if (low.len > STR("bring").len && str_ends(low, STR("ing")))
		return FORM_ING;
	if (str_eq(low, verb))
		return FORM_BASE;
	if (str_ends(low, STR("ing")))
		return FORM_ING;
	if (str_ends(low, STR("ss")))
		return FORM_BASE; /* "discuss" */
	return str_ends(low, STR("s")) ? FORM_S : FORM_PAST;
}

/* "by popular reckoning", "a guessing game", "this changing view" */
static bool
is_gerund_noun(const struct spot *s, const struct cue *c)
{
	if (c->form != FORM_ING || c->at.b == s->b ||
	    spot_has(s, c->at.b, WORD_AUX))
		return false;
	return spot_has(s, c->at.b - 1, WORD_DET | WORD_PREP);
}

bool
act_may_be_noun(const struct spot *s, const struct cue *c)
{
	static const char *const both[] = {
		"appeal",  "appeals",  "call",	 "calls",   "challenge",
		"change",  "changes",  "claims", "command", "commands",
		"demand",  "demands",  "doubt",	 "doubts",  "fear",
		"fears",   "guess",    "issue",	 "issues",  "order",
		"orders",  "pull",     "press",	 "request", "requests",
		"reverse", "estimate", "lobby",	 "figure",  "figures",
	};

	if (c->act->object == ACT_TO)
		return false; /* "Watchdog orders airline to refund" */
	if (!c->negated && is_gerund_noun(s, c))
		return true;
	if (!str_among(s->t[c->head].low, both, sizeof both / sizeof *both) ||
	    c->at.b < c->head)
		return false;
	return !spot_has(s, c->head + 1,
			 WORD_DET | WORD_SUBJECT | WORD_OBJECT) &&
	       !spot_is(s, c->head + 1, "on") &&
	       !spot_is(s, c->head + 1, "upon");
}

bool
act_spot(const struct spot *s, size_t i, struct cue *ret)
{
	static const struct cue_word word = {STR_INIT("act"), CUE_REPORT,
					     STANCE_ASSERTS, ARG_NP};
	const struct clause in = {s->d, s->t, s->b, s->e, NULL};
	bool negated = is_negated(s, i);
	size_t end = i + 1;
	const struct act *a = act_find(&in, i, negated, &end);

	if (!a)
		return false;
	*ret = (struct cue){.word = &word,
			    .form = form_of(s, i, a),
			    .head = i,
			    .at = {i, end},
			    .negated = negated,
			    .act = a};
	return true;
}
