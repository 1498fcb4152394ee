/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/slug.h"
#include "base/vec.h"
#include "brief/brief.h"
#include "brief/words.h"

enum { NAMED_MAX = 240 };

/* checker: the brief and the slugs of its headings, sorted. */
struct checker {
	struct arena *arena;
	const struct brief *brief;
	struct strs slugs;
	struct err *err;
};

static struct str
sentence_of(struct arena *a, const struct statement *s)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < s->pieces.len; i++)
		if (s->pieces.at[i].kind == PIECE_CITE)
			buf_fmt(&b, "[%zu]", s->pieces.at[i].cite);
		else
			buf_add(&b, s->pieces.at[i].text);
	return buf_str(&b);
}

static int
refuse(const struct checker *k, const struct statement *s, const char *why)
{
	struct str words = sentence_of(k->arena, s);

	return err_set(k->err, ERR_REFUSED, "%s: sentence \"%.*s\"", why,
		       STR_ARG(str_slice(words, 0, NAMED_MAX)));
}

static const struct cite *
cite_of(const struct checker *k, size_t n)
{
	return n && n <= k->brief->cites.len ? &k->brief->cites.at[n - 1]
					     : NULL;
}

/* A quoted run stands in the passage, or is the title of the page. */
static int
quote_check(const struct checker *k, const struct statement *s,
	    const struct piece *p)
{
	const struct cite *at = cite_of(k, p->cite);

	if (!at)
		return refuse(k, s, "citation does not resolve");
	if (!str_has(at->quote, p->text) && !str_has(at->title, p->text))
		return refuse(k, s, "quotation is not in its passage");
	return 0;
}

static int
piece_check(const struct checker *k, const struct statement *s,
	    const struct piece *p)
{
	switch (p->kind) {
	case PIECE_QUOTE:
		return quote_check(k, s, p);
	case PIECE_CITE:
		return cite_of(k, p->cite)
			       ? 0
			       : refuse(k, s, "citation does not resolve");
	case PIECE_REF:
		return bsearch(&p->slug, k->slugs.at, k->slugs.len,
			       sizeof *k->slugs.at, str_order)
			       ? 0
			       : refuse(k, s, "no heading of that name");
	default:
		return 0;
	}
}

static bool
has_part(const struct words *w, enum saying list, struct str s)
{
	struct str part;

	for (size_t i = 0; (part = word_part(w, list, i)).len; i++)
		if (str_has(s, part))
			return true;
	return false;
}

unsigned
brief_scales(struct str words)
{
	unsigned got = 0;

	for (const struct words *w = words_next(NULL); w; w = words_next(w)) {
		if (has_part(w, SAY_SCALE_LIKELY, words))
			got |= BRIEF_SCALE_LIKELY;
		if (has_part(w, SAY_SCALE_SURE, words))
			got |= BRIEF_SCALE_SURE;
	}
	return got;
}

/* ICD 203: likelihood and confidence never stand in one sentence. */
static bool
mixes_scales(const struct statement *s)
{
	unsigned got = 0;

	for (size_t i = 0; i < s->pieces.len; i++)
		if (s->pieces.at[i].kind == PIECE_TEXT)
			got |= brief_scales(s->pieces.at[i].text);
	return got == BRIEF_SCALES_BOTH;
}

bool
statement_cites(const struct statement *s, size_t cite)
{
	for (size_t i = 0; i < s->pieces.len; i++)
		if (s->pieces.at[i].kind == PIECE_CITE &&
		    s->pieces.at[i].cite == cite)
			return true;
	return false;
}

static int
marks_check(const struct checker *k, const struct statement *s)
{
	for (size_t i = 0; i < s->pieces.len; i++)
		if (s->pieces.at[i].kind == PIECE_QUOTE &&
		    !statement_cites(s, s->pieces.at[i].cite))
			return refuse(k, s, "quotation without its mark");
	return 0;
}

static int
statement_check(const struct checker *k, const struct statement *s)
{
	size_t cites = 0;

	for (size_t i = 0; i < s->pieces.len; i++) {
		cites += s->pieces.at[i].kind == PIECE_CITE;
		if (piece_check(k, s, &s->pieces.at[i]) < 0)
			return -1;
	}
	if (!cites)
		return refuse(k, s, "no citation");
	if (mixes_scales(s))
		return refuse(k, s, "likelihood and confidence mixed");
	return marks_check(k, s);
}

static int
list_check(const struct checker *k, const struct statements *v)
{
	for (size_t i = 0; i < v->len; i++)
		if (statement_check(k, &v->at[i]) < 0)
			return -1;
	return 0;
}

static void
slugs_collect(struct checker *k)
{
	for (size_t i = 0; i < SECTION_COUNT; i++) {
		const struct section *s = &k->brief->sections[i];

		*vec_add(k->arena, &k->slugs) = slug_make(k->arena, s->title);
		for (size_t n = 0; n < s->entries.len; n++)
			*vec_add(k->arena, &k->slugs) =
				slug_make(k->arena, s->entries.at[n].heading);
	}
	qsort(k->slugs.at, k->slugs.len, sizeof *k->slugs.at, str_order);
}

/* A datum is held to what a sentence is held to. */
static int
row_check(const struct checker *k, const struct figure_row *r)
{
	struct statement s = {0};

	*vec_add(k->arena, &s.pieces) =
		(struct piece){.kind = PIECE_TEXT, .text = r->source};
	if (r->quote.len)
		*vec_add(k->arena, &s.pieces) = (struct piece){
			.kind = PIECE_QUOTE,
			.text = r->quote,
			.cite = r->cites.len ? r->cites.at[0] : 0};
	for (size_t i = 0; i < r->cites.len; i++)
		*vec_add(k->arena, &s.pieces) = (struct piece){
			.kind = PIECE_CITE, .cite = r->cites.at[i]};
	return statement_check(k, &s);
}

static int
figure_check(const struct checker *k, const struct figure *f)
{
	for (size_t i = 0; i < f->rows.len; i++)
		if (row_check(k, &f->rows.at[i]) < 0)
			return err_in(k->err, "figure \"%.*s\"",
				      STR_ARG(f->caption));
	return 0;
}

static int
section_check(const struct checker *k, const struct section *s)
{
	for (size_t i = 0; i < s->figures.len; i++)
		if (figure_check(k, &s->figures.at[i]) < 0)
			return err_in(k->err, "%.*s", STR_ARG(s->title));
	for (size_t i = 0; i < s->entries.len; i++)
		if (list_check(k, &s->entries.at[i].lead) < 0 ||
		    list_check(k, &s->entries.at[i].points) < 0)
			return err_in(k->err, "%.*s", STR_ARG(s->title));
	return 0;
}

/* A number that nothing cites would stand in the appendix for nothing. */
static int
cites_check(const struct brief *b, struct err *err)
{
	for (size_t i = 0; i < b->cites.len; i++)
		if (!b->cites.at[i].used.len)
			return err_set(err, ERR_REFUSED,
				       "citation %zu is cited nowhere", i + 1);
	return 0;
}

int
brief_check(const struct brief *b, struct err *err)
{
	AUTO_ARENA a = {0};
	struct checker k = {.arena = &a, .brief = b, .err = err};

	slugs_collect(&k);
	if (list_check(&k, &b->summary) < 0)
		return err_in(
			err, "%.*s",
			STR_ARG(words_of(b->head.language)->at[SAY_IN_SHORT]));
	for (size_t i = 0; i < SECTION_COUNT; i++)
		if (section_check(&k, &b->sections[i]) < 0)
			return -1;
	return cites_check(b, err);
}
