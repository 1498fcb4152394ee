/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/frame.h"

void
content_add(struct draft *d, size_t b, size_t e)
{
	if (e > b && d->parts < DRAFT_PARTS)
		d->content[d->parts++] = (struct span){b, e};
}

/* Quotes of earlier paragraphs that run on into the one at `q`. */
static void
add_open_quotes(struct frame *f, uint32_t q)
{
	const struct doc *d = f->c->d;
	uint32_t first = q;

	while (first > 0 && q - first < DRAFT_PARTS / 2) {
		const struct quote *prev = &d->quotes.at[first - 1];
		size_t b = d->quotes.at[first].tokens.b;

		if (prev->closed || prev->outer != NO_QUOTE ||
		    prev->tokens.e != b || b == 0 ||
		    d->tokens.at[b].paragraph == d->tokens.at[b - 1].paragraph)
			break;
		first--;
	}
	for (; first < q; first++)
		content_add(f->out, d->quotes.at[first].tokens.b,
			    d->quotes.at[first].tokens.e);
}

uint32_t
quote_outermost(const struct doc *d, uint32_t q)
{
	while (q != NO_QUOTE && d->quotes.at[q].outer != NO_QUOTE)
		q = d->quotes.at[q].outer;
	return q;
}

/* The quote that closes just before token `i`, a comma between allowed. */
uint32_t
quote_before(const struct clause *c, size_t i)
{
	uint32_t q;

	if (i == 0)
		return NO_QUOTE;
	if (i > c->b && i - 1 > 0 && token_is_gap(c, i - 1))
		i--;
	if (i == 0 || c->t[i - 1].paragraph != c->t[i].paragraph)
		return NO_QUOTE;
	q = quote_closes_at(c->d, i - 1);
	if (q == NO_QUOTE || q != quote_outermost(c->d, q))
		return NO_QUOTE;
	return q;
}

/* ?" or !" or ," ends the quote: what follows is no new sentence. */
bool
quote_runs_on(const struct doc *d, uint32_t q)
{
	size_t e = d->quotes.at[q].tokens.e;
	struct str s;

	if (e < 3)
		return false;
	s = d->tokens.at[e - 2].low;
	return str_eq(s, STR("?")) || str_eq(s, STR("!")) ||
	       str_eq(s, STR(",")) || str_eq(s, STR("—"));
}

static size_t
quote_part_end(const struct doc *d, uint32_t q)
{
	return d->quotes.at[q].tokens.e;
}

static bool
has_quote(const struct frame *f)
{
	for (size_t i = 0; i < f->out->parts; i++)
		if (quote_opens_at(f->c->d, f->out->content[i].b) != NO_QUOTE)
			return true;
	return false;
}

/* A paragraph that is one closed quote goes on with the speaker of the
 * paragraph before, when that ended with him. */
static void
add_quote_paragraphs(struct frame *f, size_t i)
{
	const struct doc *d = f->c->d;

	while (i < d->tokens.len && f->out->parts < DRAFT_PARTS) {
		size_t p = d->tokens.at[i].paragraph;
		uint32_t q = quote_opens_at(d, i);

		if (q == NO_QUOTE || !d->quotes.at[q].closed ||
		    d->quotes.at[q].scare ||
		    d->paragraphs.at[p].tokens.b != i ||
		    d->paragraphs.at[p].tokens.e != d->quotes.at[q].tokens.e)
			return;
		content_add(f->out, i, d->quotes.at[q].tokens.e);
		i = d->quotes.at[q].tokens.e;
	}
}

/* “It held,” he said, adding that …: what follows is what he added. */
static bool
says_more(const struct frame *f)
{
	const struct cues *all = f->c->cues;

	for (size_t k = f->n + 1; k < all->len; k++)
		if (all->at[k].form == FORM_ING && all->at[k].at.b > f->c->b &&
		    token_is_gap(f->c, all->at[k].at.b - 1) &&
		    all->at[k].word->args & ARG_QUOTE)
			return true;
	return false;
}

/* Sentences that begin with a quote and end with it go on with the same
 * speaker. */
void
content_add_following(struct frame *f)
{
	const struct doc *d = f->c->d;
	size_t i = f->c->e;
	size_t p = d->tokens.at[f->q->head].paragraph;

	if (says_more(f))
		return;
	if (f->out->parts) {
		size_t e = f->out->content[f->out->parts - 1].e;

		if (e > i)
			i = e;
	}
	while (i < d->tokens.len && d->tokens.at[i].paragraph == p) {
		uint32_t q = quote_opens_at(d, i);
		size_t e;

		if (q == NO_QUOTE || d->quotes.at[q].scare)
			break;
		e = quote_part_end(d, q);
		if (e < d->tokens.len && d->tokens.at[e].paragraph == p &&
		    d->tokens.at[e].sentence == d->tokens.at[e - 1].sentence)
			break;
		if (quote_runs_on(d, q) && e < d->tokens.len &&
		    d->tokens.at[e].paragraph == p)
			break;
		content_add(f->out, i, e);
		i = e;
	}
	if (i >= d->paragraphs.at[p].tokens.e && has_quote(f))
		add_quote_paragraphs(f, i);
}

/* A quote that runs on into the next paragraphs opens again in each. */
void
content_add_running(struct frame *f)
{
	const struct doc *d = f->c->d;

	while (f->out->parts > 0 && f->out->parts < DRAFT_PARTS) {
		size_t e = f->out->content[f->out->parts - 1].e;
		uint32_t q = quote_outermost(d, d->tokens.at[e - 1].quote),
			 next;

		if (q == NO_QUOTE || d->quotes.at[q].closed)
			return;
		next = quote_opens_at(d, e);
		if (next == NO_QUOTE ||
		    d->tokens.at[e].paragraph == d->tokens.at[e - 1].paragraph)
			return;
		content_add(f->out, e, d->quotes.at[next].tokens.e);
	}
}

/* After a trailing cue: `… ," he said in Iowa, "and …`. */
void
content_add_right(struct frame *f, size_t from)
{
	const struct clause *c = f->c;
	size_t i = adjunct_end(c, from);

	if (token_is_gap(c, i) || token_is(c, i, ":"))
		i++;
	else if (i > f->q->at.e && i > f->out->source[0].e)
		return; /* said on "The Hour": a name in the adjunct */
	if (quote_opens_at(c->d, i) != NO_QUOTE)
		content_add(f->out, i, content_end(c, i, f->n));
}

size_t
gap_after(const struct clause *c, size_t b, size_t e)
{
	for (size_t i = b; i < e && i < c->e; i++)
		if (token_is_gap(c, i) && c->t[i].quote == c->t[b].quote)
			return i;
	return e;
}

size_t
clause_start(const struct clause *c, size_t end)
{
	size_t b = c->b;

	for (size_t i = end; i-- > c->b;)
		if (token_is(c, i, ";")) {
			b = i + 1;
			break;
		}
	return b;
}

/* The left part of a trailing frame that ends with quote `q`. */
void
content_add_left(struct frame *f, uint32_t q)
{
	const struct clause *c = f->c;
	const struct quote *at = &c->d->quotes.at[q];
	size_t b = at->tokens.b;

	if (b > c->b && clause_has_verb(c, c->b, b) &&
	    !token_is_gap(c, b - 1) && !token_is(c, b - 1, ":"))
		b = clause_start(c, b);
	else
		add_open_quotes(f, q);
	content_add(f->out, b, at->tokens.e);
}
