/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/text/quote.h"

#include "base/vec.h"
#include "claim/text/token.h"
#include "claim/text/word.h"

struct pairing {
	struct arena *a;
	struct doc *d;
	size_t b, e;			/* tokens of the paragraph */
	uint32_t open[QUOTE_DEPTH_MAX]; /* quotes not closed yet */
	size_t depth;
	bool curly; /* the text has ‘: then ’ never opens */
};

static struct str
token_text(const struct doc *d, size_t i)
{
	return str_at(d->text, d->tokens.at[i].at);
}

static bool
glued_before(const struct pairing *p, size_t i)
{
	const struct token *t = p->d->tokens.at;

	return i > p->b && t[i - 1].at.e == t[i].at.b;
}

static bool
glued_after(const struct pairing *p, size_t i)
{
	const struct token *t = p->d->tokens.at;

	return i + 1 < p->e && t[i + 1].at.b == t[i].at.e;
}

static bool
is_opening_punct(struct str s)
{
	return str_eq(s, STR("(")) || str_eq(s, STR("[")) ||
	       str_eq(s, STR("—")) || str_eq(s, STR("–")) ||
	       str_eq(s, STR("--")) || str_eq(s, STR("-")) ||
	       str_eq(s, STR(":")) || str_eq(s, STR("="));
}

static bool
is_wordlike(const struct token *t)
{
	return t->class == TOKEN_WORD || t->class == TOKEN_NUMBER;
}

static bool
may_open(const struct pairing *p, size_t i)
{
	const struct token *t = p->d->tokens.at;

	if (!glued_after(p, i))
		return false;
	return !glued_before(p, i) || t[i - 1].class == TOKEN_QUOTE ||
	       is_opening_punct(token_text(p->d, i - 1));
}

static bool
may_close(const struct pairing *p, size_t i)
{
	const struct token *t = p->d->tokens.at;

	return glued_before(p, i) &&
	       (!glued_after(p, i) || !is_wordlike(&t[i + 1]));
}

static bool
is_single(struct str s)
{
	return mark_of(s) & MARK_SINGLE;
}

/* same_style: does `closer` close what `opener` opened? */
static bool
same_style(struct str opener, struct str closer)
{
	static const struct {
		struct str open, close;
	} pairs[] = {
		{STR_INIT("“"), STR_INIT("”")},
		{STR_INIT("‘"), STR_INIT("’")},
		{STR_INIT("„"), STR_INIT("”")},
		{STR_INIT("„"), STR_INIT("‟")},
		{STR_INIT("„"), STR_INIT("“")},
		{STR_INIT("«"), STR_INIT("»")},
		{STR_INIT("「"), STR_INIT("」")},
		{STR_INIT("『"), STR_INIT("』")},
		{STR_INIT("``"), STR_INIT("''")},
		{STR_INIT("`"), STR_INIT("'")},
		{STR_INIT("`"), STR_INIT("’")},
		{STR_INIT("‟"), STR_INIT("”")},
	};

	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (str_eq(opener, pairs[i].open) &&
		    str_eq(closer, pairs[i].close))
			return true;
	return str_eq(opener, closer);
}

static struct str
opener_text(const struct pairing *p, size_t level)
{
	return token_text(p->d, p->d->quotes.at[p->open[level]].tokens.b);
}

/* A double mark that can only open: what is open ends before it. */
static bool
opens_alone(const struct pairing *p, size_t i)
{
	return !is_single(token_text(p->d, i)) && may_open(p, i) &&
	       !may_close(p, i);
}

/* Is there a closer of the opener's own style further on? */
static bool
closer_ahead(const struct pairing *p, struct str opener, size_t from)
{
	size_t end =
		p->e - from > QUOTE_LOOK_MAX ? from + QUOTE_LOOK_MAX : p->e;

	for (size_t i = from; i < end; i++) {
		if (p->d->tokens.at[i].class != TOKEN_QUOTE)
			continue;
		if (same_style(opener, token_text(p->d, i)) && may_close(p, i))
			return true;
		if (str_eq(opener, token_text(p->d, i)) && may_open(p, i))
			break;
		if (!is_single(opener) && opens_alone(p, i))
			break;
	}
	return false;
}

static void
quote_open(struct pairing *p, size_t i)
{
	struct quote *q;

	if (p->depth == QUOTE_DEPTH_MAX)
		return;
	q = vec_add(p->a, &p->d->quotes);
	q->tokens = (struct span){i, p->e};
	q->outer = p->depth ? p->open[p->depth - 1] : NO_QUOTE;
	p->open[p->depth++] = (uint32_t)(p->d->quotes.len - 1);
}

/* End the quote at `level` and those inside it before token `e`. */
static void
quote_end(struct pairing *p, size_t level, size_t e)
{
	while (p->depth > level)
		p->d->quotes.at[p->open[--p->depth]].tokens.e = e;
}

static void
quote_close(struct pairing *p, size_t level, size_t i)
{
	struct quote *q = &p->d->quotes.at[p->open[level]];

	q->closed = true;
	q->forced = !same_style(opener_text(p, level), token_text(p->d, i));
	quote_end(p, level + 1, i);
	quote_end(p, level, i + 1);
}

/* Innermost open quote that this mark closes by style; else the depth. */
static size_t
level_of_closer(const struct pairing *p, struct str mark)
{
	for (size_t level = p->depth; level-- > 0;)
		if (same_style(opener_text(p, level), mark))
			return level;
	return p->depth;
}

static bool
ends_clause(const struct pairing *p, size_t i)
{
	struct str s;

	if (i == p->b)
		return false;
	s = token_text(p->d, i - 1);
	return s.len == 1 && (*s.ptr == ',' || *s.ptr == '.' || *s.ptr == '!' ||
			      *s.ptr == '?');
}

/* A closer of another style counts when the opener has none of its own. */
static size_t
level_of_forced(const struct pairing *p, size_t i)
{
	size_t level = p->depth - 1;

	if (!p->depth || closer_ahead(p, opener_text(p, level), i + 1))
		return p->depth;
	if (is_single(token_text(p->d, i)) &&
	    !is_single(opener_text(p, level)) && !ends_clause(p, i))
		return p->depth;
	return level;
}

static bool
close_at(struct pairing *p, size_t i)
{
	size_t level = level_of_closer(p, token_text(p->d, i));

	if (level == p->depth)
		level = level_of_forced(p, i);
	if (level == p->depth)
		return false;
	quote_close(p, level, i);
	return true;
}

/* A second opener of a style that does not nest: the first never closed. */
static void
reopen(struct pairing *p, size_t i)
{
	struct str mark = token_text(p->d, i);

	if (str_eq(mark, STR("「")) || str_eq(mark, STR("『")) ||
	    str_eq(mark, STR("„")))
		return;
	for (size_t level = p->depth; level-- > 0;)
		if (str_eq(opener_text(p, level), mark))
			quote_end(p, level, i);
}

static bool
open_at(struct pairing *p, size_t i)
{
	struct str s = token_text(p->d, i);

	if (is_single(s)) {
		if ((str_eq(s, STR("’")) && p->curly) ||
		    p->d->tokens.at[i + 1].class == TOKEN_NUMBER)
			return false; /* "the workers’", "the '70s" */
		if (!closer_ahead(p, s, i + 1) &&
		    !closer_ahead(p, STR("\""), i + 1) &&
		    !closer_ahead(p, STR("“"), i + 1))
			return false;
	}
	reopen(p, i);
	quote_open(p, i);
	return true;
}

static bool
mark_pair(struct pairing *p, size_t i)
{
	int mark = mark_of(token_text(p->d, i));
	bool opens = may_open(p, i), closes = may_close(p, i);

	if (!(mark & MARK_SINGLE)) {
		opens |= mark == MARK_OPEN;
		closes |= mark == MARK_CLOSE ||
			  (mark & MARK_CLOSE && p->depth > 0);
	}
	if (mark & MARK_CLOSE && closes &&
	    !(opens && mark & MARK_OPEN && !glued_before(p, i)))
		if (close_at(p, i))
			return true;
	return opens && open_at(p, i);
}

static void
paragraph_pair(struct pairing *p, const struct stretch *at)
{
	p->b = at->tokens.b;
	p->e = at->tokens.e;
	p->depth = 0;
	for (size_t i = p->b; i < p->e; i++) {
		struct token *t = &p->d->tokens.at[i];

		if (t->class == TOKEN_QUOTE && !mark_pair(p, i))
			t->class = TOKEN_PUNCT;
	}
	quote_end(p, 0, p->e);
}

static bool
is_scare(const struct doc *d, const struct quote *q)
{
	size_t words = 0;

	for (size_t i = q->tokens.b; i < q->tokens.e; i++)
		words += is_wordlike(&d->tokens.at[i]);
	if (words > QUOTE_SCARE_WORDS || q->tokens.e - q->tokens.b < 3)
		return false;
	return is_wordlike(&d->tokens.at[q->tokens.e - 2]);
}

static void
quote_fill(struct doc *d, uint32_t n)
{
	struct quote *q = &d->quotes.at[n];
	struct token *t = d->tokens.at;

	if (q->tokens.e <= q->tokens.b)
		q->tokens.e = q->tokens.b + 1;
	q->at = (struct span){t[q->tokens.b].at.b, t[q->tokens.e - 1].at.e};
	q->in = (struct span){t[q->tokens.b].at.e, q->at.e};
	if (q->closed)
		q->in.e = t[q->tokens.e - 1].at.b;
	if (q->in.e < q->in.b)
		q->in.e = q->in.b;
	q->scare = q->closed && is_scare(d, q);
	for (size_t i = q->tokens.b; i < q->tokens.e; i++)
		t[i].quote = n; /* inner quotes come later and overwrite */
}

void
quotes_find(struct arena *a, struct doc *d)
{
	struct pairing p = {.a = a, .d = d};

	p.curly = str_has(d->text, STR("‘"));
	for (size_t i = 0; i < d->paragraphs.len; i++)
		paragraph_pair(&p, &d->paragraphs.at[i]);
	for (size_t i = 0; i < d->quotes.len; i++)
		quote_fill(d, (uint32_t)i);
}
