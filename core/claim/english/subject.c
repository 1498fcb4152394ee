/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/span.h"

#include "claim/text/word.h"

enum { TITLE_TOKENS_MAX = 10, TIME_TOKENS_MAX = 5 };

static bool
is_possessive(const struct clause *c, size_t i)
{
	struct str s = c->t[i].low;

	if (c->t[i].bits & WORD_SUBJECT)
		return false; /* he's */
	return str_ends(s, STR("'s")) || str_eq(s, STR("'")) ||
	       str_eq(s, STR("’"));
}

/* Prepositions that may follow a noun inside its phrase. */
static bool
is_inner_prep(const struct clause *c, size_t i)
{
	static const char *const outer[] = {
		"as",	 "than", "until",  "since",   "before",
		"after", "like", "unlike", "despite", "during"};

	if (!(c->t[i].bits & WORD_PREP))
		return false;
	for (size_t k = 0; k < sizeof outer / sizeof *outer; k++)
		if (token_is(c, i, outer[k]))
			return false;
	return true;
}

static bool
is_cue_head(const struct clause *c, size_t i)
{
	uint32_t k = c->cues->head[i - c->cues->base];

	return k && !c->cues->at[k - 1].noun;
}

/* "accused of", "briefed on": a participle that modifies the noun. */
static bool
is_participle(const struct clause *c, size_t i)
{
	return str_ends(c->t[i].low, STR("ed")) &&
	       (token_has(c, i + 1, WORD_PREP) ||
		token_has(c, i + 1, WORD_ADV));
}

static bool
is_verb(const struct clause *c, size_t i)
{
	if (c->t[i].bits & WORD_AUX)
		return true;
	if (c->t[i].capital && i > c->b)
		return false;
	if (is_cue_head(c, i))
		return true;
	if (c->t[i].bits & WORD_PAST)
		return !(c->t[i].bits & (WORD_PREP | WORD_ROLE));
	if (str_ends(c->t[i].low, STR("ed")) && c->t[i].low.len > 4)
		return !is_participle(c, i) &&
		       token_has(c, i + 1, WORD_DET | WORD_OBJECT);
	return false;
}

static size_t
skip_bracket(const struct clause *c, size_t close)
{
	for (size_t i = close; i-- > c->b && close - i < NP_TOKENS_MAX;)
		if (token_is(c, i, "("))
			return i;
	return close + 1;
}

/* A short quote inside a name: 'the so-called "Fancy Bear" group'. */
static size_t
skip_scare(const struct clause *c, size_t close)
{
	uint32_t q = quote_closes_at(c->d, close);
	const struct quote *at;

	if (q == NO_QUOTE)
		return close + 1;
	at = &c->d->quotes.at[q];
	if (!at->scare || at->tokens.b < c->b)
		return close + 1;
	return at->tokens.b;
}

/* Where the part of the sentence around token `i` begins. */
static size_t
part_begin(const struct clause *c, size_t i)
{
	size_t b = i;

	while (b > c->b && i - b < NP_TOKENS_MAX &&
	       c->t[b - 1].class == TOKEN_WORD &&
	       !token_has(c, b - 1, WORD_SUB))
		b--;
	return b;
}

static bool
joins_names(const struct clause *c, size_t and, size_t end)
{
	if (!token_is(c, and, "and") && !token_is(c, and, "&") &&
	    !token_is(c, and, "or") && !token_is(c, and, "nor"))
		return false;
	if (and+1 >= end || and == c->b)
		return false;
	if (c->t[and-1].class != TOKEN_WORD)
		return token_is(c, and-1, ")");
	if (c->t[and-1].capital && c->t[and+1].capital)
		return true;
	if (token_has(c, end - 1, WORD_ROLE) &&
	    (token_has(c, and-1, WORD_ROLE) ||
	     !token_has(c, and-1, WORD_AUX | WORD_PAST)))
		return true;
	return !clause_has_verb(c, part_begin(c, and), and);
}

/* One step to the left from token `k` (exclusive): where the phrase now
 * begins, or `k` when the token before cannot be in it. */
static size_t
step_left(const struct clause *c, size_t k, size_t end)
{
	size_t i = k - 1;
	const struct token *t = &c->t[i];

	if (t->class == TOKEN_NUMBER)
		return i;
	if (token_is(c, i, ")"))
		return skip_bracket(c, i) < i ? skip_bracket(c, i) : k;
	if (t->class == TOKEN_QUOTE)
		return skip_scare(c, i) < i ? skip_scare(c, i) : k;
	if (t->class == TOKEN_PUNCT)
		return is_possessive(c, i) || token_is(c, i, "$") ||
				       token_is(c, i, "%") ||
				       token_is(c, i, "/") ||
				       token_is(c, i, "@")
			       ? i
			       : k;
	if (t->bits & WORD_CONJ)
		return joins_names(c, i, end) ? i : k;
	if (t->bits & WORD_REL && k == end)
		return i;
	if (t->bits & WORD_DET && k < end && !token_is(c, i, "that"))
		return i;
	if (t->bits & WORD_SUBJECT && !(t->bits & WORD_NUMBER))
		return k == end ? i : k;
	if (k < end && str_ends(t->low, STR("ing")) && !t->capital &&
	    token_has(c, k, WORD_PREP | WORD_DET))
		return k; /* "…, pointing to documents" */
	if (is_verb(c, i) ||
	    (t->bits & (WORD_SUB | WORD_REL) && !(t->bits & WORD_PREP)))
		return k;
	if (t->bits & WORD_TIME && k < end)
		return is_possessive(c, i) ||
				       !(c->t[k].capital ||
					 token_has(c, k,
						   WORD_DET | WORD_SUBJECT))
			       ? i
			       : k;
	if (t->bits & WORD_PREP)
		return k < end && is_inner_prep(c, i) ? i : k;
	return i;
}

/* Nothing but a noun or a pronoun begins a subject. */
static size_t
trim_left(const struct clause *c, size_t b, size_t end)
{
	while (b < end) {
		uint16_t bits = c->t[b].bits;
		bool lone = bits & (WORD_ADV | WORD_CONJ | WORD_TIME) &&
			    !(bits & (WORD_DET | WORD_SUBJECT | WORD_ROLE |
				      WORD_NUMBER | WORD_TITLE)) &&
			    !is_possessive(c, b);

		if (c->t[b].class == TOKEN_PUNCT)
			lone = !token_is(c, b, "$") && !token_is(c, b, "@");
		if (!lone)
			break;
		b++;
	}
	return b;
}

/* "In a statement Clinton said": the phrase was walked into the adjunct
 * before it. Cut where a name begins after a common noun. */
static size_t
cut_adjunct(const struct clause *c, size_t b, size_t end)
{
	if (!token_has(c, b, WORD_PREP) || token_is(c, b, "at"))
		return b;
	for (size_t i = b + 1; i + 1 <= end; i++) {
		if (token_has(c, i, WORD_SUBJECT))
			return i;
		if (i > b + 1 && c->t[i - 1].class == TOKEN_WORD &&
		    !token_has(c, i - 1, WORD_DET | WORD_PREP | WORD_TITLE) &&
		    !is_possessive(c, i - 1) &&
		    ((c->t[i].capital && !c->t[i - 1].capital) ||
		     token_has(c, i, WORD_DET)))
			return i;
	}
	return b + 1;
}

struct span
np_plain(const struct clause *c, size_t end)
{
	size_t k = end;

	while (k > c->b && end - k < NP_TOKENS_MAX) {
		size_t next = step_left(c, k, end);

		if (next == k)
			break;
		k = next;
		if (k + 1 == end && token_has(c, k, WORD_SUBJECT) &&
		    !token_has(c, k, WORD_NUMBER))
			break;
	}
	k = trim_left(c, k, end);
	if (k < end)
		k = cut_adjunct(c, k, end);
	k = trim_left(c, k, end);
	return (struct span){k, end};
}

/* "The Apprentice" in an appositive: where the short quote begins. */
static size_t
skip_title(const struct clause *c, size_t close)
{
	uint32_t q = quote_closes_at(c->d, close);

	if (q == NO_QUOTE || c->d->quotes.at[q].tokens.b < c->b ||
	    close - c->d->quotes.at[q].tokens.b > TITLE_TOKENS_MAX)
		return close;
	return c->d->quotes.at[q].tokens.b;
}

/* ", 32", ", a former aide", ", now a partner": between commas, and behind a
 * name: more of an appositive, not what it explains. */
static bool
is_modifier(const struct clause *c, struct span np)
{
	static const char *const openers[] = {"a",	 "an",	 "the",
					      "now",	 "once", "himself",
					      "herself", "both", "whose"};

	if (np.b < c->b + 2 || !token_is_gap(c, np.b - 1))
		return false;
	if (np.e == np.b + 1 && c->t[np.b].class == TOKEN_NUMBER)
		return true;
	if (c->t[np.b - 2].class != TOKEN_WORD ||
	    !(c->t[np.b - 2].capital || token_has(c, np.b - 2, WORD_ROLE)))
		return false;
	for (size_t k = 0; k < sizeof openers / sizeof *openers; k++)
		if (token_is(c, np.b, openers[k]))
			return true;
	return token_has(c, np.b - 1, WORD_REL);
}

/* "X, who runs the agency, said": the gap before the cue has a twin. */
static struct span
np_appositive(const struct clause *c, size_t end)
{
	size_t close = end - 1;
	struct span none = {end, end};

	for (size_t i = close; i-- > c->b && close - i < NP_TOKENS_MAX;) {
		struct span np;

		if (c->t[i].class == TOKEN_QUOTE) {
			i = skip_title(c, i);
			if (c->t[i].class == TOKEN_QUOTE &&
			    quote_opens_at(c->d, i) == NO_QUOTE)
				return none;
			continue;
		}
		if (!str_eq(c->t[i].low, c->t[close].low))
			continue;
		np = np_plain(c, i);
		if (token_has(c, i + 1, WORD_SUBJECT) &&
		    !token_has(c, i + 1, WORD_NUMBER | WORD_REL))
			return none; /* "In politics, it is rare, said Roe" */
		if (np.e == np.b + 1 && c->t[np.b].class == TOKEN_NUMBER &&
		    np.b > c->b && token_is_gap(c, np.b - 1))
			continue; /* "Mary Roe, 54, who lives there, said" */
		if (np.e > np.b && !token_has(c, np.b, WORD_SUBJECT) &&
		    !is_modifier(c, np))
			return (struct span){np.b, close};
	}
	return none;
}

/* "Carter's press secretary, Peter Cook, said" and "the agency's chief,
 * Jane Roe said": nothing more to do; commas stop the walk. */
struct span
np_left(const struct clause *c, size_t end)
{
	if (end <= c->b)
		return (struct span){end, end};
	if (token_is_gap(c, end - 1))
		return np_appositive(c, end);
	return np_widen(c, np_plain(c, end));
}

bool
np_starts(const struct clause *c, size_t i)
{
	const struct token *t;

	if (i >= c->e)
		return false;
	t = &c->t[i];
	if (t->class == TOKEN_NUMBER)
		return true;
	if (t->class != TOKEN_WORD)
		return false;
	if (t->bits &
	    (WORD_DET | WORD_SUBJECT | WORD_TITLE | WORD_ROLE | WORD_NUMBER))
		return true;
	return t->capital &&
	       !(t->bits & (WORD_PREP | WORD_CONJ | WORD_TIME | WORD_SUB));
}

/* Does a sentence part begin here that is no appositive? */
static bool
breaks_np(const struct clause *c, size_t i, size_t b)
{
	const struct token *t = &c->t[i];

	if (t->class == TOKEN_QUOTE)
		return quote_opens_at(c->d, i) == NO_QUOTE ||
		       !c->d->quotes.at[quote_opens_at(c->d, i)].scare;
	if (t->class == TOKEN_PUNCT)
		return token_is(c, i, ";") || token_is(c, i, ":") ||
		       token_is(c, i, ".") || token_is(c, i, "?") ||
		       token_is(c, i, "!") || token_is(c, i, ")");
	if (token_is_time(c, i) && i > b)
		return !is_possessive(c, i) && !t->capital ? false : true;
	return false;
}

static bool
opens_adjunct(const struct clause *c, size_t i)
{
	static const char *const openers[] = {
		"in", "on",	"at",	    "during",  "after", "before",
		"as", "when",	"while",    "because", "since", "but",
		"if", "though", "although", "that",    "to",	"via",
		"by", "adding", "saying",
	};

	for (size_t k = 0; k < sizeof openers / sizeof *openers; k++)
		if (token_is(c, i, openers[k]))
			return true;
	return false;
}

/* "on Tuesday", "in a statement", "during a visit": tells when or where it
 * was said, not who. "of", "for", "from", "at", "in Iowa" stay. */
static bool
is_speech_adjunct(const struct clause *c, size_t i)
{
	static const char *const places[] = {
		"statement", "interview",  "email",	 "e-mail",
		"tweet",     "letter",	   "speech",	 "report",
		"briefing",  "conference", "message",	 "blog",
		"post",	     "release",	   "phone",	 "memo",
		"video",     "rally",	   "debate",	 "filing",
		"note",	     "column",	   "article",	 "ceremony",
		"hearing",   "event",	   "appearance", "meeting",
		"call",	     "op-ed",	   "response",	 "remarks",
		"telephone",
	};

	if (!token_has(c, i, WORD_PREP))
		return false;
	for (size_t j = i + 1; j < c->e && j <= i + 6; j++) {
		if (token_has(c, j, WORD_TIME))
			return true;
		if (c->t[j].class != TOKEN_WORD)
			return false;
		for (size_t k = 0; k < sizeof places / sizeof *places; k++)
			if (!c->t[j].capital && token_is(c, j, places[k]))
				return true;
		if (token_has(c, j, WORD_PREP))
			return false;
	}
	return false;
}

/* ", who said", ", speaking of it": a clause that says more, not who. */
static bool
ends_apposition(const struct clause *c, size_t gap, size_t end)
{
	size_t i = gap + 1;

	if (i >= end)
		return false;
	if (c->t[i].class == TOKEN_WORD && !c->t[i].capital &&
	    (str_ends(c->t[i].low, STR("ing")) ||
	     (str_ends(c->t[i].low, STR("ed")) && !token_has(c, i, WORD_ROLE))))
		return true;
	if (!token_has(c, i, WORD_REL))
		return false;
	for (; i < end && !token_is_gap(c, i); i++)
		if (is_cue_head(c, i))
			return true;
	return false;
}

struct span
np_right(const struct clause *c, size_t b, size_t end)
{
	size_t i = b;
	bool inside = false; /* an appositive */

	if (token_has(c, b, WORD_SUBJECT) && !token_has(c, b, WORD_NUMBER))
		return (struct span){b, b + 1};
	for (; i < end && i - b < NP_TOKENS_MAX; i++) {
		bool gap = token_is_gap(c, i);

		if (breaks_np(c, i, b))
			break;
		inside |= gap;
		if (gap && ends_apposition(c, i, end))
			break;
		if (gap && token_is(c, i + 1, "now"))
			continue;
		if (gap &&
		    (i + 1 >= end || opens_adjunct(c, i + 1) ||
		     token_has(c, i + 1, WORD_AUX | WORD_PAST) ||
		     (is_cue_head(c, i + 1) &&
		      !str_ends(c->t[i + 1].low, STR("ing"))) ||
		     token_has(c, i + 1,
			       WORD_SUBJECT | WORD_CONJ | WORD_TIME)) &&
		    !token_has(c, i + 1, WORD_REL))
			break;
		if (i > b && !gap &&
		    (is_speech_adjunct(c, i) ||
		     (token_has(c, i, WORD_SUB) &&
		      !(inside && token_is(c, i, "as")))) &&
		    !token_has(c, i, WORD_REL))
			break;
	}
	while (i > b && token_is_gap(c, i - 1))
		i--;
	return (struct span){b, i};
}

/* "This year, he said": past the time; else where the clause begins. */
static size_t
skip_time(const struct clause *c, size_t end)
{
	bool time = false;

	for (size_t i = c->b; i < end && i <= c->b + TIME_TOKENS_MAX; i++) {
		if (token_is_gap(c, i))
			return time ? i + 1 : c->b;
		time |= token_has(c, i, WORD_TIME);
	}
	return c->b;
}

static size_t
skip_intro(const struct clause *c, size_t end)
{
	size_t i = trim_left(c, skip_time(c, end), end);

	while (i < end && !np_starts(c, i)) {
		while (i < end && !token_is(c, i, ","))
			i++;
		i = trim_left(c, i, end);
	}
	return i;
}

/* "Roe rips the deal" */
static bool
is_present(const struct clause *c, size_t i)
{
	struct str low = c->t[i].low;

	return c->t[i].class == TOKEN_WORD && !c->t[i].capital &&
	       c->t[i - 1].capital && str_ends(low, STR("s")) &&
	       !str_ends(low, STR("ss")) && !is_possessive(c, i) &&
	       token_has(c, i + 1, WORD_DET | WORD_OBJECT);
}

struct span
np_main(const struct clause *c, size_t end)
{
	size_t b = skip_intro(c, end), i = b;

	if (token_has(c, b, WORD_SUBJECT) && b < end &&
	    !token_has(c, b, WORD_NUMBER | WORD_DET))
		return (struct span){b, b + 1};
	while (i < end && i - b < NP_TOKENS_MAX) {
		const struct token *t = &c->t[i];

		if (t->class == TOKEN_QUOTE || token_is(c, i, ":") ||
		    token_is(c, i, ";"))
			break;
		if (token_is_gap(c, i)) {
			size_t j = i + 1;

			while (j < end && j - i < NP_TOKENS_MAX &&
			       !str_eq(c->t[j].low, t->low))
				j++;
			if (j >= end || j - i >= NP_TOKENS_MAX)
				break;
			i = j + 1;
			continue;
		}
		if (i > b &&
		    (is_verb(c, i) ||
		     (t->bits & (WORD_ADV | WORD_PAST) &&
		      !(t->bits & (WORD_PREP | WORD_DET))) ||
		     (str_ends(t->low, STR("ed")) && !t->capital &&
		      !(is_participle(c, i) && token_has(c, i - 1, WORD_ROLE) &&
			clause_has_verb(c, i + 1, end))) ||
		     is_present(c, i)))
			break;
		i++;
	}
	while (i > b && token_is_gap(c, i - 1))
		i--;
	return (struct span){b, i};
}
