/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/act.h"
#include "claim/english/span.h"
#include "claim/holder/name.h"

#include "claim/text/word.h"

enum { ADJUNCT_TOKENS_MAX = 30, OPENING_TOKENS_MAX = 8 };

uint32_t
quote_opens_at(const struct doc *d, size_t i)
{
	uint32_t q;

	if (i >= d->tokens.len || d->tokens.at[i].class != TOKEN_QUOTE)
		return NO_QUOTE;
	q = d->tokens.at[i].quote;
	return q != NO_QUOTE && d->quotes.at[q].tokens.b == i ? q : NO_QUOTE;
}

uint32_t
quote_closes_at(const struct doc *d, size_t i)
{
	uint32_t q;

	if (i >= d->tokens.len || d->tokens.at[i].class != TOKEN_QUOTE)
		return NO_QUOTE;
	q = d->tokens.at[i].quote;
	if (q == NO_QUOTE || d->quotes.at[q].tokens.e != i + 1)
		return NO_QUOTE;
	return q;
}

bool
clause_has_verb(const struct clause *c, size_t b, size_t e)
{
	for (size_t i = b; i < e; i++) {
		const struct token *t = &c->t[i];

		if (t->bits & (WORD_AUX | WORD_PAST))
			return true;
		if (t->capital || t->low.len <= 3)
			continue;
		if (str_ends(t->low, STR("ed")) ||
		    (str_ends(t->low, STR("s")) &&
		     !str_ends(t->low, STR("'s")) && i > b &&
		     token_has(c, i + 1,
			       WORD_DET | WORD_PREP | WORD_OBJECT | WORD_SUB |
				       WORD_ADV)))
			return true;
	}
	return false;
}

static bool
is_end(const struct clause *c, size_t i)
{
	return i >= c->e || token_is(c, i, ".") || token_is(c, i, "!") ||
	       token_is(c, i, "?");
}

/* ---- adjuncts ---- */

/* "that", "whether" and the like, but not "in what", "of which". */
static bool
clause_opens_early(const struct clause *c, size_t i)
{
	return token_is(c, i, "that") ||
	       ((token_is(c, i, "whether") || token_is(c, i, "how") ||
		 token_is(c, i, "why")) &&
		!token_has(c, i - 1, WORD_PREP));
}

static bool
is_marker(const struct clause *c, size_t i)
{
	return (clause_opens_early(c, i)) || token_is(c, i, ":") ||
	       token_is(c, i, ",") || token_is(c, i, ";") || is_end(c, i) ||
	       quote_opens_at(c->d, i) != NO_QUOTE;
}

static bool
is_time_like(const struct clause *c, size_t i)
{
	return (token_has(c, i, WORD_TIME) &&
		!str_ends(c->t[i].low, STR("'s"))) ||
	       ((token_has(c, i, WORD_NUMBER) ||
		 (i < c->e && c->t[i].class == TOKEN_NUMBER)) &&
		token_has(c, i + 1, WORD_TIME)) ||
	       (i < c->e && c->t[i].class == TOKEN_NUMBER &&
		token_has(c, i - 1, WORD_TIME)) ||
	       (token_is(c, i, "the") && token_has(c, i + 2, WORD_TIME) &&
		(token_is(c, i + 1, "same") || token_is(c, i + 1, "next") ||
		 token_is(c, i + 1, "following") ||
		 token_is(c, i + 1, "previous"))) ||
	       (token_is(c, i, "same") && token_has(c, i + 1, WORD_TIME)) ||
	       ((token_is(c, i, "a") || token_is(c, i, "an")) &&
		token_has(c, i + 1, WORD_TIME) && token_is(c, i + 2, "ago")) ||
	       ((token_is(c, i, "this") || token_is(c, i, "that") ||
		 token_is(c, i, "last") || token_is(c, i, "on")) &&
		token_has(c, i + 1, WORD_TIME) && !token_is(c, i + 1, "then"));
}

/* "exactly what he wants", "further reform": of what is said. */
static bool
grades(const struct clause *c, size_t i)
{
	return token_is(c, i, "further") || token_is(c, i, "exactly") ||
	       token_is(c, i, "almost") || token_is(c, i, "all");
}

static size_t
skip_times(const struct clause *c, size_t i)
{
	while (i < c->e && !grades(c, i) && !token_is(c, i + 1, "of") &&
	       (is_time_like(c, i) || (token_has(c, i, WORD_ADV) &&
				       !token_has(c, i, WORD_NEG | WORD_SUB))))
		i++;
	return i;
}

size_t
adjunct_end(const struct clause *c, size_t b)
{
	size_t times = skip_times(c, b), i = times;

	if (!token_has(c, i, WORD_PREP))
		return times;
	while (i < c->e && i - times < ADJUNCT_TOKENS_MAX) {
		if (is_marker(c, i))
			return i;
		if (token_has(c, i, WORD_AUX | WORD_REL))
			break;
		if (token_has(c, i, WORD_SUBJECT) &&
		    !token_has(c, i, WORD_DET | WORD_NUMBER))
			return i;
		i++;
	}
	return times;
}

size_t
times_begin(const struct clause *c, size_t e)
{
	size_t i = e;

	while (i > c->b + 1 && token_has(c, i - 1, WORD_TIME) &&
	       !token_has(c, i - 1, WORD_AUX) &&
	       !str_ends(c->t[i - 1].low, STR("'s")))
		i--;
	if (i == e)
		return e;
	if (i > c->b + 1 &&
	    (token_is(c, i - 1, "this") || token_is(c, i - 1, "that") ||
	     token_is(c, i - 1, "the")))
		i--;
	if (i > c->b + 1 &&
	    (token_is(c, i - 1, "on") || token_is(c, i - 1, "in")))
		i--;
	return i;
}

/* ---- the right end ---- */

/* First cue after number `n` that begins at or after token `i`. */
static size_t
cue_from(const struct clause *c, size_t i, size_t n)
{
	size_t k = i < c->e ? c->cues->from[i - c->cues->base] : c->cues->len;

	return k > n ? k : n + 1;
}

/* "The Post reported that S, according to officials": what the outlet
 * reports is that officials say so. */
bool
outlet_reports(const struct clause *c, size_t n)
{
	const struct cue *q = &c->cues->at[n];
	struct span np;

	if (q->word->category != CUE_OUTLET || q->noun || q->passive)
		return false;
	np = np_left(c, q->at.b);
	return np.e > np.b && c->t[np.e - 1].capital &&
	       name_is_outlet(str_slice(c->d->text, c->t[np.b].at.b,
					c->t[np.e - 1].at.e));
}

static bool
is_cue_ing(const struct clause *c, size_t i, size_t n)
{
	size_t k = cue_from(c, i, n);

	if (k >= c->cues->len || c->cues->at[k].at.b != i)
		return false;
	if (c->cues->at[k].word->category == CUE_FRAME)
		return !outlet_reports(c, n);
	return c->cues->at[k].form == FORM_ING;
}

static size_t
skip_conj(const struct clause *c, size_t i)
{
	while (token_has(c, i, WORD_CONJ) || token_is(c, i, "while") ||
	       token_is(c, i, "though") || token_is(c, i, "although") ||
	       token_is(c, i, "then"))
		i++;
	return i;
}

/* "in 2015, it said", "on Monday she said": past the adjunct to what may be
 * the subject; `i` when none opens here. */
static size_t
skip_opening(const struct clause *c, size_t i)
{
	if (!token_has(c, i, WORD_PREP))
		return i;
	for (size_t k = i + 1; k < c->e && k < i + OPENING_TOKENS_MAX; k++) {
		if (token_is(c, k, ","))
			return k + 1;
		if (c->t[k].class != TOKEN_WORD &&
		    c->t[k].class != TOKEN_NUMBER)
			break;
		if (token_has(c, k, WORD_SUBJECT) &&
		    !token_has(c, k, WORD_DET | WORD_NUMBER))
			return k;
	}
	return i;
}

/* "When the host pointed out that S, Roe said T": a clause before the main
 * one ends at its comma. */
static bool
ends_opening(const struct clause *c, size_t i, size_t n)
{
	const struct cue *q = &c->cues->at[n];

	return token_is(c, i - 1, ",") && token_has(c, c->b, WORD_SUB) &&
	       !token_has(c, c->b, WORD_REL) && q->form != FORM_ING &&
	       !token_has(c, q->at.b - 1, WORD_REL);
}

/* "The ministry said the gate held, the union told staff it fell": a comma
 * alone stands before the next speaker, and his content behind him. */
static bool
lists_next(const struct clause *c, size_t b, size_t i, size_t n)
{
	size_t k = cue_from(c, i, n), after;
	const struct cue *q;
	struct span np;

	if (!token_is(c, i - 1, ",") || k >= c->cues->len)
		return false;
	q = &c->cues->at[k];
	if (q->noun || q->passive || q->form == FORM_ING ||
	    q->form != c->cues->at[n].form || !(q->word->args & ARG_CLAUSE))
		return false;
	np = np_left(c, q->at.b);
	after = adjunct_end(c, q->at.e);
	return np.b == i && np.e == q->at.b && !clause_ends(c, after) &&
	       !token_is_gap(c, after) && clause_has_verb(c, b, i);
}

/* A later cue of the same speaker level begins here: ", but she denied". */
static bool
next_cue_from(const struct clause *c, size_t b, size_t i, size_t n)
{
	size_t from = skip_conj(c, i);

	if (from == i && !ends_opening(c, i, n) && !lists_next(c, b, i, n))
		return false;
	from = skip_opening(c, from);
	for (size_t k = cue_from(c, from, n); k < c->cues->len; k++) {
		const struct cue *q = &c->cues->at[k];
		struct span np;

		if (q->at.b < from || q->noun || q->passive ||
		    q->form == FORM_ING)
			continue;
		if (q->at.b - from > NP_TOKENS_MAX)
			break;
		if (q->at.b == from)
			return q->head != from ||
			       c->cues->at[n].form != FORM_PAST ||
			       (q->form != FORM_S && q->form != FORM_BASE);
		np = np_left(c, q->at.b);
		if (np.b <= from && np.e > np.b && clause_has_verb(c, b, i))
			return true;
	}
	return false;
}

/* "reported no opinion when asked whether" */
static bool
asks_from(const struct clause *c, size_t i, size_t n)
{
	size_t k = cue_from(c, i, n);

	return k < c->cues->len && c->cues->at[k].at.b == i &&
	       c->cues->at[k].passive && i == c->cues->at[k].head;
}

/* ", Kyodo News reported.": who says all of it, behind the comma. */
static bool
trails_here(const struct clause *c, size_t i, size_t n)
{
	for (size_t k = cue_from(c, i, n); k < c->cues->len; k++) {
		const struct cue *q = &c->cues->at[k];
		struct span np;

		if (q->at.b - i > NP_TOKENS_MAX)
			break;
		if (q->noun || q->passive || q->form == FORM_ING ||
		    q->at.b <= i || !(q->word->args & ARG_TRAIL))
			continue;
		np = np_left(c, q->at.b);
		if (np.b != i || np.e == np.b)
			return false;
		return clause_ends(c, adjunct_end(c, q->at.e));
	}
	return false;
}

static bool
cuts_here(const struct clause *c, size_t b, size_t i, size_t n)
{
	if (is_end(c, i))
		return i + 1 >= c->e || c->t[i + 1].class == TOKEN_QUOTE ||
		       token_is(c, i + 1, ")");
	if (token_is(c, i, ",") && token_is(c, i + 1, "as") &&
	    token_has(c, i + 2, WORD_AUX))
		return true; /* ", as have other towns" */
	if (token_is(c, i, ","))
		return is_cue_ing(c, i + 1 + token_is(c, i + 1, "without"),
				  n) ||
		       next_cue_from(c, b, i + 1, n) ||
		       trails_here(c, i + 1, n) || clause_bears_out(c, i + 1);
	if (token_is(c, i, "according"))
		return is_cue_ing(c, i, n);
	if (token_is(c, i, "when") && asks_from(c, i + 1, n))
		return true;
	return token_has(c, i, WORD_CONJ) && next_cue_from(c, b, i, n);
}

/* Does the cue stand in a clause or participle before the main clause? */
static bool
opens_first(const struct clause *c, const struct cue *q)
{
	if (q->form == FORM_ING && q->at.b <= c->b + 1)
		return true;
	if (!token_is(c, c->b, "as") && !token_is(c, c->b, "when") &&
	    !token_is(c, c->b, "while") && !token_is(c, c->b, "after") &&
	    !token_is(c, c->b, "although") && !token_is(c, c->b, "though"))
		return false;
	for (size_t i = c->b; i < q->at.b; i++)
		if (token_is_gap(c, i))
			return false;
	return true;
}

/* Past the quote that opens at `i`; the sentence goes on after it unless it
 * ends with a full stop. */
static size_t
skip_quote(const struct clause *c, size_t i, bool *stop)
{
	uint32_t n = quote_opens_at(c->d, i);
	const struct quote *q;
	size_t last;

	if (n == NO_QUOTE)
		return i;
	q = &c->d->quotes.at[n];
	last = q->closed && q->tokens.e - q->tokens.b > 2 ? q->tokens.e - 2
							  : q->tokens.e - 1;
	*stop = !q->closed || str_eq(c->t[last].low, STR(".")) ||
		str_eq(c->t[last].low, STR("?")) ||
		str_eq(c->t[last].low, STR("!")) || q->tokens.e >= c->e;
	return q->tokens.e;
}

/* “It is over,” he said, leaving: what follows a quote that ends with a comma
 * is the writer's, unless it is another quote. */
static bool
writer_goes_on(const struct clause *c, size_t b, size_t past)
{
	uint32_t q = quote_closes_at(c->d, past - 1);
	size_t i = skip_conj(c, past);

	if (q == NO_QUOTE || past < c->b + 3)
		return false;
	if (quote_opens_at(c->d, b) == q && !c->d->quotes.at[q].scare &&
	    adjunct_end(c, past) > past && clause_ends(c, adjunct_end(c, past)))
		return true; /* tweeted “It held” on Friday */
	if (!token_is(c, past - 2, ","))
		return false;
	if (past < c->e && str_ends(c->t[past].low, STR("ing")))
		return true;
	return quote_opens_at(c->d, b) == q &&
	       quote_opens_at(c->d, i) == NO_QUOTE;
}

/* "As the mayor says that S, the crew leaves": the main clause begins behind
 * the comma. */
static bool
ends_first(const struct clause *c, size_t i, size_t n)
{
	const struct cue *q = &c->cues->at[n];

	if (!token_is(c, i, ",") || !np_starts(c, i + 1) || !opens_first(c, q))
		return false;
	return clause_has_verb(c, i + 1, c->e);
}

size_t
content_end(const struct clause *c, size_t b, size_t n)
{
	size_t i = b;

	while (i < c->e) {
		bool stop = false;
		size_t past = skip_quote(c, i, &stop);

		if (stop)
			return past;
		if (past > i) {
			if (writer_goes_on(c, b, past))
				return past;
			i = past;
			continue;
		}
		if (i > b && (cuts_here(c, b, i, n) || ends_first(c, i, n)))
			return i;
		i++;
	}
	return c->e;
}

/* "defended himself on Saturday for …", "… as a friend". */
static bool
reason_follows(const struct clause *c, size_t i)
{
	for (size_t k = i; k < c->e && k < i + 8; k++)
		if (token_is(c, k, "for") || token_is(c, k, "as") ||
		    token_is(c, k, "of"))
			return true;
	return false;
}

/* "Thursday night's debate" */
static bool
owns_next(const struct clause *c, size_t i)
{
	while (token_has(c, i, WORD_TIME))
		if (i < c->e && str_ends(c->t[i++].low, STR("'s")))
			return true;
	return false;
}

static bool
ends_object(const struct clause *c, size_t i)
{
	static const char *const openers[] = {
		"after",  "before",   "when", "while",	 "because", "since",
		"during", "although", "even", "despite", "amid",    "though"};

	if (token_is(c, i, "without") && i + 1 < c->e &&
	    c->cues->head[i + 1 - c->cues->base])
		return true; /* "without saying why" */
	if (token_is(c, i, ",") && token_is(c, i + 1, "without"))
		return ends_object(c, i + 1);
	if (token_is(c, i, ","))
		return token_has(c, i + 1,
				 WORD_CONJ | WORD_REL | WORD_SUB |
					 WORD_SUBJECT | WORD_AUX | WORD_PAST) ||
		       token_is(c, i + 1, "just") ||
		       (i + 1 < c->e && str_ends(c->t[i + 1].low, STR("ing")) &&
			!token_is(c, i + 1, "including"));
	if (token_has(c, i, WORD_CONJ))
		return token_has(c, i + 1,
				 WORD_AUX | WORD_PAST | WORD_SUBJECT) ||
		       (i + 1 < c->e && !c->t[i + 1].capital &&
			str_ends(c->t[i + 1].low, STR("ed")) &&
			!str_ends(c->t[i - 1].low, STR("ed")));
	if (is_time_like(c, i) && !str_ends(c->t[i].low, STR("'s")))
		return !reason_follows(c, i) && !owns_next(c, i) &&
		       !token_has(c, i - 1, WORD_PREP | WORD_DET);
	for (size_t k = 0; k < sizeof openers / sizeof *openers; k++)
		if (token_is(c, i, openers[k]))
			return true;
	return false;
}

/* "denied the accusation in December": when it was denied. */
static bool
dates_answer(const struct clause *c, size_t b, size_t i, size_t n)
{
	const struct cue *q = &c->cues->at[n];
	size_t e = i + 1;

	if ((!token_is(c, i, "in") && !token_is(c, i, "on")) ||
	    (q->word->category != CUE_DENY && q->word->category != CUE_ADMIT))
		return false;
	while (is_time_like(c, e))
		e++;
	return e > i + 1 && (clause_ends(c, e) || token_is(c, e, ",")) &&
	       act_is_claimish(c, (struct span){b, i});
}

size_t
object_end(const struct clause *c, size_t b, size_t n)
{
	size_t e = content_end(c, b, n), i = b + 1;

	while (i < e && i < c->e) {
		uint32_t q = quote_opens_at(c->d, i);

		if (q != NO_QUOTE) {
			i = c->d->quotes.at[q].tokens.e;
			continue;
		}
		if (ends_object(c, i) || dates_answer(c, b, i, n))
			return i;
		i++;
	}
	return e;
}
