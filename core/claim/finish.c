/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/vec.h"

enum { WHYS_USUAL = 8 /* rules that fire for one claim */ };

struct claim *
claim_new(struct arena *a, const struct doc *d, struct claims *out)
{
	struct claim *c;
	struct holder *h;

	if (out->len >= d->claims_max) {
		out->cut = true;
		return NULL;
	}
	c = vec_add(a, out);
	c->id = str_numbered(a, STR(""), out->len);
	c->doc = d->name;
	c->article = d->article->id;
	vec_reserve(a, &c->why, WHYS_USUAL);
	h = vec_add(a, &c->holder);
	h->kind = HOLDER_OUTLET;
	h->name = d->article->publisher.len ? d->article->publisher : d->name;
	return c;
}

void
claim_why(struct arena *a, struct claim *io, enum why_family family,
	  struct str rule, struct span at)
{
	*vec_add(a, &io->why) = (struct why){family, rule, at};
}

static void
span_cover(struct span *cover, const struct spans *s)
{
	for (size_t i = 0; i < s->len; i++) {
		if (cover->b == cover->e)
			*cover = s->at[i];
		if (s->at[i].b < cover->b)
			cover->b = s->at[i].b;
		if (s->at[i].e > cover->e)
			cover->e = s->at[i].e;
	}
}

/* direct: nothing but quotes; mixed: some; indirect: none. */
static enum claim_kind
kind_of(const struct doc *d, const struct claim *c)
{
	size_t inside = 0, quotes = 0;

	for (size_t i = 0; i < c->content.len; i++) {
		size_t t = doc_token(d, c->content.at[i].b);
		bool in = false;

		for (; t < d->tokens.len &&
		       d->tokens.at[t].at.b < c->content.at[i].e;
		     t++) {
			const struct token *k = &d->tokens.at[t];

			quotes += k->quote != NO_QUOTE;
			in = k->quote != NO_QUOTE;
			inside += !in && k->class != TOKEN_PUNCT;
		}
	}
	if (!quotes)
		return CLAIM_INDIRECT;
	return inside ? CLAIM_MIXED : CLAIM_DIRECT;
}

void
claim_words(struct arena *a, struct str text, struct claim *io)
{
	struct buf b = {.arena = a};

	io->quote_text = str_at(text, io->quote);
	if (io->content.len == 1) {
		io->content_text = str_at(text, io->content.at[0]);
		return;
	}
	for (size_t i = 0; i < io->content.len; i++) {
		if (i)
			buf_add(&b, STR(" … "));
		buf_add(&b, str_at(text, io->content.at[i]));
	}
	io->content_text = buf_str(&b);
}

static void
claim_fill(struct arena *a, const struct doc *d, struct claim *c)
{
	c->quote = (struct span){0, 0};
	span_cover(&c->quote, &c->source);
	span_cover(&c->quote, &c->cue);
	span_cover(&c->quote, &c->content);
	for (size_t i = 0; i < c->why.len; i++)
		if (c->why.at[i].family == WHY_FRAME)
			c->why.at[i].at = c->quote;
	claim_words(a, d->text, c);
	if (c->kind != CLAIM_HEARSAY)
		c->kind = kind_of(d, c);
}

static int
claim_order(const void *x, const void *y)
{
	const struct claim *a = x, *b = y;

	if (a->quote.b != b->quote.b)
		return a->quote.b < b->quote.b ? -1 : 1;
	if (a->quote.e != b->quote.e)
		return a->quote.e > b->quote.e ? -1 : 1;
	if (a->id.len != b->id.len)
		return a->id.len < b->id.len ? -1 : 1;
	return str_cmp(a->id, b->id);
}

struct rename {
	struct str from, to;
};

static int
rename_order(const void *x, const void *y)
{
	return str_cmp(((const struct rename *)x)->from,
		       ((const struct rename *)y)->from);
}

static void
ids_give(struct arena *a, const struct doc *d, struct claims *io)
{
	struct rename *names = arena_array(a, io->len, sizeof *names);
	struct str prefix = str_fmt(a, "%.*s.", STR_ARG(d->article->id));

	for (size_t i = 0; i < io->len; i++) {
		names[i].from = io->at[i].id;
		names[i].to = str_numbered(a, prefix, i + 1);
		io->at[i].id = names[i].to;
	}
	qsort(names, io->len, sizeof *names, rename_order);
	for (size_t i = 0; i < io->len; i++) {
		struct rename key = {.from = io->at[i].parent}, *hit;

		hit = bsearch(&key, names, io->len, sizeof *names,
			      rename_order);
		io->at[i].parent = hit ? hit->to : STR("");
	}
}

void
claims_finish(struct arena *a, const struct doc *d, struct claims *io)
{
	size_t kept = 0;
	struct err err;

	for (size_t i = 0; i < io->len; i++) {
		struct claim *c = &io->at[i];

		claim_fill(a, d, c);
		if (claim_gate(c, d->text, &err) == 0)
			io->at[kept++] = *c;
	}
	io->len = kept;
	if (!kept)
		return;
	qsort(io->at, kept, sizeof *io->at, claim_order);
	ids_give(a, d, io);
}
