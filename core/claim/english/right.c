/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/frame.h"

#include "claim/text/word.h"

enum { INSERT_TOKENS_MAX = 24 };

static size_t
skip_adverbs(const struct clause *c, size_t i)
{
	while (token_has(c, i, WORD_ADV))
		i++;
	return i;
}

/* A finite verb before the noun phrase ends: "the gate held", but "the leak
 * even as he denied". */
static bool
verb_comes(const struct clause *c, size_t b)
{
	size_t e = b;

	while (e < c->e && !token_is_gap(c, e) &&
	       c->t[e].class != TOKEN_QUOTE &&
	       (e == b || !token_has(c, e, WORD_SUB | WORD_REL)))
		e++;
	return clause_has_verb(c, b, e) ||
	       (e < c->e && c->t[e].class == TOKEN_QUOTE);
}

/* "said, without proof, that", "wrote in a letter, sent by mail, that": past
 * what stands between commas; c->e when no such word comes. */
static size_t
that_behind(const struct clause *c, size_t gap)
{
	for (size_t i = gap + 1; i < c->e && i - gap < INSERT_TOKENS_MAX; i++) {
		if (c->t[i].class == TOKEN_QUOTE || clause_ends(c, i))
			break;
		if (token_is_gap(c, i) &&
		    (token_is(c, i + 1, "that") ||
		     quote_opens_at(c->d, i + 1) != NO_QUOTE))
			return i + 1;
	}
	return c->e;
}

/* Where the content begins right of the cue; c->e when nowhere. */
static size_t
content_begin(struct frame *f, size_t r)
{
	const struct clause *c = f->c;
	uint16_t args = f->q->word->args;
	size_t a;

	if (f->out->parts)
		return r; /* the rest of a relative clause */
	if (token_is_gap(c, r) && (quote_opens_at(c->d, r + 1) != NO_QUOTE ||
				   token_is(c, r + 1, "that")))
		return r + 1;
	if (token_is_gap(c, r) && token_has(c, r + 1, WORD_ADV) &&
	    token_is_gap(c, r + 2))
		return content_begin(f, r + 3); /* "suspect, however, that" */
	if (token_is(c, r, ":"))
		return r + 1;
	if (clause_opens(c, r) || quote_opens_at(c->d, r) != NO_QUOTE)
		return r;
	if (args & ARG_TO && token_is(c, r, "to") && r + 1 < c->e &&
	    c->t[r + 1].class == TOKEN_WORD &&
	    !token_has(c, r + 1, WORD_DET | WORD_OBJECT))
		return r;
	a = adjunct_end(c, r);
	if (token_is(c, r, "to") && a > r + 1)
		f->out->hearer = (struct span){r + 1, a}; /* "said to X" */
	if (a > r && ((clause_opens(c, a) && !token_has(c, a, WORD_PREP) &&
		       !token_has(c, a - 1, WORD_PREP)) ||
		      quote_opens_at(c->d, a) != NO_QUOTE))
		return a;
	if (a > r &&
	    (token_is(c, a, ":") ||
	     (token_is_gap(c, a) && (quote_opens_at(c->d, a + 1) != NO_QUOTE ||
				     token_is(c, a + 1, "that")))))
		return a + 1;
	if (token_is_gap(c, a) && that_behind(c, a) < c->e)
		return that_behind(c, a);
	if (args & ARG_OF && clause_opens_topic(c, skip_adverbs(c, r)) &&
	    (args != ARG_OF || token_is(c, r, "of")))
		return skip_adverbs(c, r) + 1;
	if (a > r && !clause_ends(c, a) && !token_is_gap(c, a) &&
	    args & (ARG_CLAUSE | ARG_NP))
		return a;
	if (clause_ends(c, r) || token_is_gap(c, r) ||
	    token_has(c, r, WORD_PREP))
		return c->e;
	return args & (ARG_CLAUSE | ARG_NP) ? r : c->e;
}

/* An object or an infinitive rather than a clause. */
static bool
is_object(const struct frame *f, size_t b)
{
	uint16_t args = f->q->word->args;

	if (quote_opens_at(f->c->d, b) != NO_QUOTE || clause_opens(f->c, b))
		return false;
	if (args & ARG_TO && token_is(f->c, b, "to"))
		return true;
	if (args & ARG_OF && clause_opens_topic(f->c, b - 1))
		return true;
	return args & ARG_NP && (f->q->word->category == CUE_EVALUATE ||
				 !(args & ARG_CLAUSE) || !verb_comes(f->c, b));
}

/* Without "that" the verb must come early and be one beyond doubt, or the
 * subject be a pronoun: "maintains a lead" is no speech. */
static bool
bare_clause(const struct clause *c, size_t b, size_t e)
{
	static const char *const never[] = {"while",   "after", "before",
					    "because", "as",	"since",
					    "during",  "until"};

	for (size_t k = 0; k < sizeof never / sizeof *never; k++)
		if (token_is(c, b, never[k]))
			return false;
	if (token_has(c, b, WORD_SUBJECT) && !token_has(c, b, WORD_NUMBER))
		return true;
	return clause_has_verb(c, b, e);
}

/* "announced in March", "said on Friday": a time is nothing told. */
static bool
is_only_time(const struct clause *c, size_t b, size_t e)
{
	for (size_t i = b; i < e; i++)
		if (c->t[i].class == TOKEN_QUOTE ||
		    (c->t[i].class == TOKEN_WORD &&
		     !token_has(c, i, WORD_TIME | WORD_PREP)))
			return false;
	return true;
}

static bool
content_fits(const struct frame *f, size_t b, size_t e)
{
	const struct clause *c = f->c;
	uint16_t args = f->q->word->args;

	if (b >= e || token_is(c, b, "so") || is_only_time(c, b, e))
		return false;
	if (!(args & ARG_CLAUSE) && token_has(c, b, WORD_AUX) &&
	    !token_has(c, b, WORD_SUBJECT))
		return false; /* "the plan rejected in May was" */
	if (args & ARG_NP || clause_opens(c, b) || token_is(c, b, "to") ||
	    (args & ARG_OF && clause_opens_topic(c, b - 1)))
		return true;
	for (size_t i = b; i < e && i < c->e; i++)
		if (c->t[i].class == TOKEN_QUOTE)
			return true;
	if (!(args & (ARG_CLAUSE | ARG_OF)))
		return false;
	return str_eq(f->q->word->lemma, STR("say")) ||
	       bare_clause(c, b, e < c->e ? e : c->e);
}

/* "Roe, who said the gate held, left": the clause of "who" ends where the
 * verb of the other follows a comma. */
static size_t
relative_end(const struct frame *f, size_t b, size_t e)
{
	const struct clause *c = f->c;
	struct span src = f->out->source[0];

	if (f->out->parts)
		return gap_after(c, b, e);
	if (src.e != src.b + 1 || !token_has(c, src.b, WORD_REL))
		return e;
	for (size_t i = b + 1; i < e && i + 1 < c->e; i++)
		if (token_is(c, i, ",") &&
		    token_has(c, i + 1, WORD_AUX | WORD_PAST))
			return i;
	return e;
}

bool
frame_forward(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e, b, e;

	if (f->q->word->args & ARG_TELL) {
		size_t h = hearer_end(c, r);

		if (h > r && !clause_opens(c, r)) {
			f->out->hearer = (struct span){r, h};
			if (!(token_is(c, h, "to") &&
			      f->q->word->category == CUE_ASK))
				r = h;
			else {
				content_add(f->out, r, object_end(c, r, f->n));
				f->out->rule = "forward-to";
				return true;
			}
		}
	}
	b = content_begin(f, r);
	e = b < c->e ? (is_object(f, b) ? object_end(c, b, f->n)
					: content_end(c, b, f->n))
		     : b;
	if (f->out->parts ? b >= e : !content_fits(f, b, e))
		return false;
	e = relative_end(f, b, e);
	content_add(f->out, b, e);
	if (f->q->word->args & ARG_QUOTE)
		content_add_following(f);
	content_add_running(f);
	f->out->rule = frame_is_participle(f) ? "participle" : "forward";
	return true;
}
