/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/frame.h"

#include "claim/text/word.h"

static bool
ends_with_comma(const struct doc *d, uint32_t q)
{
	const struct quote *at = &d->quotes.at[q];

	return at->tokens.e > at->tokens.b + 1 &&
	       (str_eq(d->tokens.at[at->tokens.e - 2].low, STR(",")) ||
		str_eq(d->tokens.at[at->tokens.e].low, STR(",")));
}

/* "… was asked, “Did it hold?” The mayor admitted that it did." */
static bool
tells_on(const struct clause *c, size_t r)
{
	return token_is(c, r, ":") || token_is(c, r, "that") ||
	       token_is(c, r, "whether");
}

bool
frame_trailing_quote(struct frame *f, size_t left, size_t right)
{
	uint32_t q = quote_before(f->c, left);

	if (q == NO_QUOTE || !(f->q->word->args & ARG_QUOTE))
		return false;
	if (f->c->d->quotes.at[q].tokens.e <= f->c->b &&
	    !quote_runs_on(f->c->d, q))
		return false;
	if (!ends_with_comma(f->c->d, q) && tells_on(f->c, right))
		return false;
	content_add_left(f, q);
	content_add_right(f, hearer_skip(f, right));
	content_add_following(f);
	content_add_running(f);
	return f->out->parts > 0;
}

/* "S, X said." and "S, X said, S." */
static bool
is_next_cue(const struct frame *f, size_t i)
{
	const struct cues *all = f->c->cues;

	for (size_t n = f->n + 1; n < all->len; n++)
		if (all->at[n].at.b == i)
			return all->at[n].form == FORM_ING ||
			       all->at[n].word->category == CUE_FRAME;
	return false;
}

/* "Roe, who has complained", "As war came, Roe pledged to arm", "When asked,
 * Roe said, “No”": what the speaker says stands behind the cue. */
static bool
tells_right(const struct frame *f, size_t left, size_t right)
{
	const struct clause *c = f->c;
	struct span src = f->out->source[0];
	uint16_t args = f->q->word->args;
	size_t r = right;

	if (src.e == src.b + 1 && token_has(c, src.b, WORD_REL))
		return true;
	while (token_has(c, r, WORD_ADV))
		r++;
	if ((args & ARG_TO && token_is(c, r, "to")) ||
	    (args & ARG_OF && clause_opens_topic(c, r)))
		return true;
	if (token_is_gap(c, r) || token_is(c, r, ":"))
		r++;
	return quote_opens_at(c->d, r) != NO_QUOTE &&
	       (token_has(c, clause_start(c, left), WORD_SUB) ||
		token_is(c, clause_start(c, left), "asked"));
}

/* "which, he said, S": the clause is still to come; not "the year before". */
static bool
waits(const struct clause *c, size_t i)
{
	static const char *const adverbs[] = {"before", "after", "since",
					      "though"};

	return token_has(c, i, WORD_REL | WORD_SUB) && !TOKEN_IN(c, i, adverbs);
}

/* "The order, I think, was late": a hedge of who speaks. */
static bool
is_aside(const struct frame *f)
{
	size_t who = f->out->source[0].b;

	return f->q->word->category == CUE_BELIEVE &&
	       (token_is(f->c, who, "i") || token_is(f->c, who, "we") ||
		token_is(f->c, who, "you"));
}

bool
frame_trailing(struct frame *f, size_t left, size_t right)
{
	const struct clause *c = f->c;
	size_t b = clause_start(c, left), r;

	if (tells_right(f, left, right) || is_aside(f))
		return false;
	if (left == c->b || !token_is_gap(c, left - 1) ||
	    !(f->q->word->args & ARG_TRAIL) || left - 1 <= b)
		return false;
	if ((f->q->word->category == CUE_EVIDENCE ||
	     f->q->word->category == CUE_ASK) &&
	    !clause_ends(c, right) && !token_is_gap(c, right) &&
	    !token_is_time(c, right) && !token_is(c, right, "on"))
		return false; /* "gases found in the air", "urged us to" */
	r = adjunct_end(c, hearer_skip(f, right));
	if (!clause_ends(c, r) && !token_is_gap(c, r))
		return false;
	if (token_is_gap(c, r) && quote_opens_at(c->d, r + 1) != NO_QUOTE &&
	    left - b > 2 && !clause_has_verb(c, b, left - 1))
		return false;
	if (clause_ends(c, r) && !clause_has_verb(c, b, left - 1))
		return false;
	if (!waits(c, left - 2))
		content_add(f->out, b, left - 1);
	if (token_is_gap(c, r) && !clause_ends(c, r + 1)) {
		size_t e = content_end(c, r + 1, f->n);

		if (e > r + 1 && !token_has(c, r + 1, WORD_REL) &&
		    !is_next_cue(f, r + 1))
			content_add(f->out, r + 1, e);
	}
	content_add_following(f);
	return true;
}

/* "Said Roe, who lives there, “It burned.”" */
static bool
frame_said_first(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e;
	struct span np = np_right(c, r, c->e);

	if (f->q->form == FORM_BASE || !np_starts(c, r) || np.e == np.b)
		return false;
	f->out->source[0] = np;
	f->out->rule = "said-first";
	f->out->found = "behind-cue";
	content_add_right(f, np.e);
	content_add_following(f);
	content_add_running(f);
	return f->out->parts > 0;
}

/* "said the gate was open": a clause rather than who says so. */
static bool
is_clause(const struct clause *c, struct span np)
{
	for (size_t i = np.b; i < np.e; i++) {
		if (token_is_gap(c, i) || token_has(c, i, WORD_REL | WORD_SUB))
			return false;
		if (token_has(c, i, WORD_AUX) && !token_has(c, i, WORD_PREP))
			return true;
	}
	return np.e == np.b + 1 && token_is(c, np.b, "it");
}

/* ", said officials in the region.": a noun phrase alone behind a verb that
 * takes no object is who says so. */
static bool
ends_sentence(const struct frame *f, size_t r)
{
	const struct clause *c = f->c;
	struct span np = np_right(c, r, c->e);

	if (f->q->word->args & ARG_NP || token_has(c, r, WORD_ADV | WORD_SUB) ||
	    !clause_ends(c, np.e) || clause_has_verb(c, r, np.e))
		return false;
	return np.e > r + 1 || (np.e > r && (c->t[r].capital ||
					     str_ends(c->t[r].low, STR("s"))));
}

/* "The tape, say her lawyers, is a fake." */
static bool
is_inserted(const struct clause *c, size_t r)
{
	size_t e = np_right(c, r, c->e).e;

	return token_is(c, e, ",") && token_has(c, e + 1, WORD_AUX | WORD_PAST);
}

/* “It held,” Roe, the chief, warned officials: they hear it. */
static bool
has_hearer(const struct frame *f, struct span np)
{
	return f->q->word->args & ARG_TELL &&
	       quote_before(f->c, np.b) != NO_QUOTE;
}

/* "told reporters": who hears it stands behind the verb, never who says it. */
static bool
only_tells(const struct cue_word *w)
{
	return w->args & ARG_TELL && w->category == CUE_REPORT;
}

bool
frame_inverted(struct frame *f)
{
	const struct clause *c = f->c;
	size_t l = f->q->at.b, r = f->q->at.e;
	uint32_t q = quote_before(c, l);
	struct span np;

	if (f->q->form == FORM_ING || f->q->at.b != f->q->head ||
	    !(f->q->word->args & (ARG_QUOTE | ARG_TRAIL)) ||
	    only_tells(f->q->word))
		return false;
	if (clause_opens(c, r) || r >= c->e || c->t[r].class != TOKEN_WORD ||
	    token_has(c, r, WORD_PREP | WORD_TIME))
		return false;
	if (q == NO_QUOTE && l == c->b)
		return frame_said_first(f);
	if (q == NO_QUOTE && token_is_gap(c, l - 1) && l - 1 == c->b + 1 &&
	    token_has(c, c->b, WORD_CONJ | WORD_ADV))
		return frame_said_first(f); /* "But, said Roe, “it held.”" */
	if (q == NO_QUOTE) {
		if (!token_is_gap(c, l - 1) ||
		    !(np_starts(c, r) || ends_sentence(f, r)) ||
		    !(clause_has_verb(c, c->b, l - 1) || is_inserted(c, r)))
			return false;
		np = np_left(c, l);
		if (np.e > np.b && (!ends_sentence(f, r) || has_hearer(f, np)))
			return false; /* "Roe, the chief, said the plan …" */
	}
	np = np_right(c, r, c->e);
	if (np.e == np.b || (q == NO_QUOTE && is_clause(c, np)))
		return false;
	f->out->source[0] = np;
	f->out->rule = "inverted";
	f->out->found = "behind-cue";
	if (q != NO_QUOTE)
		return frame_trailing_quote(f, l, np.e);
	content_add(f->out, clause_start(c, l), l - 1);
	if (!clause_has_verb(c, c->b, l - 1))
		content_add(f->out, np.e + 1, content_end(c, np.e + 1, f->n));
	content_add_right(f, np.e);
	content_add_following(f);
	return true;
}

/* "As the agency said, S." and "S, as the agency said." */
bool
frame_as(struct frame *f, size_t left)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e;

	if (left == c->b || !token_is(c, left - 1, "as"))
		return false;
	f->out->rule = "as";
	r = adjunct_end(c, r);
	if (left - 1 == c->b && token_is_gap(c, r)) {
		content_add(f->out, r + 1, content_end(c, r + 1, f->n));
		return true;
	}
	if (token_is_gap(c, left - 2) && token_is_gap(c, r) &&
	    !clause_has_verb(c, c->b, left - 2) && !clause_ends(c, r + 1)) {
		content_add(f->out, r + 1, content_end(c, r + 1, f->n));
		return true;
	}
	if (left >= c->b + 3 && token_is_gap(c, left - 2) &&
	    (clause_ends(c, r) || token_is_gap(c, r))) {
		content_add(f->out, clause_start(c, left), left - 2);
		return true;
	}
	return false;
}
