/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/compose.h"

#include "base/map.h"
#include "base/slug.h"
#include "base/vec.h"
#include "brief/passage.h"
#include "brief/phrase.h"
#include "brief/worth.h"

enum { DIGEST_LEN = 64 };

static bool
is_used(const struct cite *at, struct str slug)
{
	for (size_t i = 0; i < at->used.len; i++)
		if (str_eq(at->used.at[i], slug))
			return true;
	return false;
}

void
cite_used(struct composer *c, size_t n)
{
	struct cite *at = &c->out->cites.at[n - 1];
	struct str slug = slug_make(c->arena, c->under);

	if (is_used(at, slug))
		return;
	*vec_add(c->arena, &at->used) = slug;
	*vec_add(c->arena, &at->used_text) =
		heading_short(c->speech.words, c->under);
}

/* place_add: headings are numbered as the document has them. */
static void
place_add(struct composer *c, struct map *places, struct str heading)
{
	size_t *at = map_put(c->arena, places,
			     str_hash(slug_make(c->arena, heading)));

	if (*at == MAP_NONE)
		*at = places->len;
}

static size_t
place_of(const struct map *places, struct str slug)
{
	return map_get(places, str_hash(slug));
}

static void
uses_sort(struct cite *n, const struct map *places)
{
	for (size_t i = 1; i < n->used.len; i++) {
		struct str slug = n->used.at[i], text = n->used_text.at[i];
		size_t at = i, place = place_of(places, slug);

		for (; at && place_of(places, n->used.at[at - 1]) > place;
		     at--) {
			n->used.at[at] = n->used.at[at - 1];
			n->used_text.at[at] = n->used_text.at[at - 1];
		}
		n->used.at[at] = slug;
		n->used_text.at[at] = text;
	}
}

void
cites_order(struct composer *c)
{
	struct map places = {0};

	place_add(c, &places, word(c, SAY_IN_SHORT));
	for (size_t i = 0; i < SECTION_COUNT; i++) {
		const struct section *s = &c->out->sections[i];

		place_add(c, &places, s->title);
		for (size_t k = 0; k < s->entries.len; k++)
			if (s->entries.at[k].heading.len)
				place_add(c, &places, s->entries.at[k].heading);
	}
	for (size_t i = 0; i < c->out->cites.len; i++)
		uses_sort(&c->out->cites.at[i], &places);
}

static const struct cpmap *
map_of(struct composer *c, size_t article)
{
	struct str text = c->in->corpus->articles.at[article].text;

	if (!c->maps[article].text.ptr)
		c->maps[article] = cpmap_make(c->arena, text);
	return &c->maps[article];
}

/* cite_new: a citation of the page; empty quote. */
static size_t
cite_new(struct composer *c, const struct article *in)
{
	struct cite *n;

	if (in->capture.len != DIGEST_LEN)
		return err_set(c->err, ERR_REFUSED,
			       "article %.*s: its capture has no SHA-256",
			       STR_ARG(in->id)),
		       composer_fail(c);
	if (c->out->cites.len == BRIEF_CITES_MAX)
		return err_set(c->err, ERR_LIMIT,
			       "more than %d citations in one brief",
			       BRIEF_CITES_MAX),
		       composer_fail(c);
	n = vec_add(c->arena, &c->out->cites);
	*n = (struct cite){
		.article = in->id,
		.capture = in->capture,
		.file = in->file,
		.reader = in->reader,
		.publisher = in->publisher,
		.title = in->title,
		.url = in->url,
		.language = in->language,
		.published = in->published.text,
		.archived = in->archived,
	};
	return c->out->cites.len;
}

static void
cite_place(struct cite *c, struct str text, struct span at,
	   const struct cpmap *map)
{
	c->quote = str_at(text, at);
	c->prefix = passage_before(text, at);
	c->suffix = passage_after(text, at);
	c->at = at;
	c->cp = (struct span){cpmap_cp(map, at.b), cpmap_cp(map, at.e)};
}

static size_t
cite_passage(struct composer *c, size_t claim, struct span at)
{
	size_t article = c->article_of[claim],
	       n = cite_new(c, claim_article(c, claim));
	const struct claim *in = claim_at(c, claim);
	const struct cpmap *map = map_of(c, article);
	struct cite *new;

	if (!n)
		return 0;
	new = &c->out->cites.at[n - 1];
	new->claim = in->id;
	new->holders = holder_chain(&c->speech, &in->holder);
	new->stance = str_from(stance_names[in->stance]);
	cite_place(new, c->in->corpus->articles.at[article].text, at, map);
	return n;
}

size_t
cite_claim(struct composer *c, size_t claim)
{
	const struct claim *in = claim_at(c, claim);

	if (c->failed || c->claim_cite[claim])
		return c->failed ? 0 : c->claim_cite[claim];
	if (claim_gate(in, claim_article(c, claim)->text, c->err) < 0)
		return composer_fail(c);
	return c->claim_cite[claim] =
		       cite_passage(c, claim, claim_sight(c, claim)->at);
}

/* cite_known: the citation of this very passage, if there is one. */
static size_t
cite_known(const struct composer *c, size_t claim, struct span at)
{
	for (size_t n = c->out->cites.len; n; n--) {
		const struct cite *old = &c->out->cites.at[n - 1];

		if (old->at.b == at.b && old->at.e == at.e &&
		    str_eq(old->claim, claim_at(c, claim)->id))
			return n;
	}
	return 0;
}

size_t
cite_span(struct composer *c, size_t claim, struct span at)
{
	const struct claim *in = claim_at(c, claim);
	struct str text = claim_article(c, claim)->text;
	struct span own = claim_sight(c, claim)->at;

	if (at.b >= own.b && at.e <= own.e)
		return cite_claim(c, claim);
	if (c->failed)
		return 0;
	if (at.b >= at.e || at.e > text.len ||
	    utf8_valid(str_at(text, at)) != STR_NONE) {
		err_set(c->err, ERR_REFUSED,
			"claim %.*s: a passage stands outside the text",
			STR_ARG(in->id));
		return composer_fail(c);
	}
	return cite_known(c, claim, at) ?: cite_passage(c, claim, at);
}

size_t
cite_page(struct composer *c, size_t article)
{
	if (!c->failed && !c->page_cite[article])
		c->page_cite[article] =
			cite_new(c, &c->in->corpus->articles.at[article]);
	return c->failed ? 0 : c->page_cite[article];
}

/* Of pages that need not be of the corpus: looked for among those before. */
static size_t
text_known(const struct composer *c, const struct article *in, struct span at)
{
	for (size_t n = c->out->cites.len; n; n--) {
		const struct cite *old = &c->out->cites.at[n - 1];

		if (!old->claim.len && old->at.b == at.b && old->at.e == at.e &&
		    str_eq(old->article, in->id))
			return n;
	}
	return 0;
}

size_t
cite_text(struct composer *c, const struct article *in, struct span at)
{
	AUTO_ARENA scratch = {0};
	struct str quote = str_at(in->text, at);
	size_t n = c->failed ? 0 : text_known(c, in, at);
	struct cpmap map;

	if (n || c->failed)
		return n;
	if (utf8_valid(quote) != STR_NONE) {
		err_set(c->err, ERR_REFUSED,
			"article %.*s: a passage cuts a character",
			STR_ARG(in->id));
		return composer_fail(c);
	}
	n = cite_new(c, in);
	if (!n || !quote.len)
		return n;
	map = cpmap_make(&scratch, in->text);
	cite_place(&c->out->cites.at[n - 1], in->text, at, &map);
	return n;
}

size_t
cite_again(struct composer *c, const struct cite *in)
{
	struct cite *new;

	if (c->failed)
		return 0;
	if (c->out->cites.len == BRIEF_CITES_MAX)
		return err_set(c->err, ERR_LIMIT,
			       "more than %d citations in one brief",
			       BRIEF_CITES_MAX),
		       composer_fail(c);
	new = vec_add(c->arena, &c->out->cites);
	*new = *in;
	new->used = new->used_text = (struct strs){0};
	return c->out->cites.len;
}
