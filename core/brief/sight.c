/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/worth.h"

#include "claim/text/token.h"
#include "claim/text/word.h"

enum { SLIGHT_POINTS = 30, SLIGHT_POINTS_EAST = 12, SENTENCE_BYTES = 1200 };

static bool
is_east(struct str language)
{
	return str_starts(language, STR("ja")) ||
	       str_starts(language, STR("zh"));
}

static size_t
points(struct str s)
{
	size_t n = 0;

	for (; s.len; n++)
		utf8_next(&s);
	return n;
}

/* A Japanese clause does not end in a particle. */
static bool
ends_in_particle(struct str s)
{
	static const struct str particles[] = {
		STR_INIT("は"), STR_INIT("が"), STR_INIT("を"), STR_INIT("に"),
		STR_INIT("で"), STR_INIT("と"), STR_INIT("の"), STR_INIT("へ"),
		STR_INIT("も"), STR_INIT("や")};

	for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
		if (str_ends(s, particles[i]))
			return true;
	return false;
}

static struct telling
telling_east(struct str s)
{
	return (struct telling){
		.fragment = ends_in_particle(s),
		.slight = points(s) < SLIGHT_POINTS_EAST,
	};
}

static bool
is_verb(const struct token *t)
{
	return t->bits & (WORD_AUX | WORD_PAST) ||
	       (!t->capital && t->low.len > 3 && str_ends(t->low, STR("ed")));
}

static bool
one_of(struct str low, const char *const *words)
{
	for (; *words; words++)
		if (str_eq(low, str_from(*words)))
			return true;
	return false;
}

/* points_back: who "it" is was said before; "we" is who speaks. "This" is a
 * subject when a verb follows, else it goes with a noun. */
static bool
points_back(const struct tokens *v, size_t i)
{
	static const char *const pronouns[] = {"it",	  "it's",  "they",
					       "they're", "he",	   "he's",
					       "she",	  "she's", NULL};
	static const char *const pointers[] = {"this", "that", "these", "those",
					       NULL};

	if (i >= v->len)
		return false;
	return one_of(v->at[i].low, pronouns) ||
	       (one_of(v->at[i].low, pointers) && i + 1 < v->len &&
		is_verb(&v->at[i + 1]));
}

/* first_word: index of the first word; tokens.len when there is none. */
static size_t
first_word(const struct tokens *v)
{
	size_t i = 0;

	while (i < v->len && v->at[i].class != TOKEN_WORD &&
	       v->at[i].class != TOKEN_NUMBER)
		i++;
	return i;
}

static bool
begins_inside(const struct token *t)
{
	if (t->capital)
		return false;
	return is_verb(t) || str_eq(t->low, STR("to")) ||
	       (t->bits & (WORD_CONJ | WORD_REL | WORD_SUB) &&
		!str_eq(t->low, STR("that")));
}

static struct telling
telling_west(struct str s)
{
	AUTO_ARENA a = {0};
	struct lexicon words = {.arena = &a};
	struct tokens v = {0};
	struct telling t = {.slight = points(s) < SLIGHT_POINTS};
	bool verb = false;
	size_t first;

	tokens_make(&a, &words, s, (struct span){0, s.len}, &v);
	first = first_word(&v);
	for (size_t i = first; i < v.len; i++)
		verb = verb || is_verb(&v.at[i]);
	t.fragment = !verb || begins_inside(&v.at[first]);
	t.pointing = points_back(&v, first);
	return t;
}

struct telling
telling_of(struct str text, struct str language)
{
	if (str_starts(text, STR("that ")))
		text = str_skip(text, STR("that ").len);
	return is_east(language) ? telling_east(text) : telling_west(text);
}

static const struct doc *
doc_of(const struct composer *c, size_t article)
{
	if (!c->docs[article]) {
		c->docs[article] =
			arena_alloc(c->arena, sizeof *c->docs[article]);
		doc_make(c->arena, &c->in->corpus->articles.at[article],
			 c->in->names, NULL, c->docs[article]);
	}
	return c->docs[article];
}

/* sentence_of: the passage and what its sentence has around it, when that is
 * not too long to be shown whole. */
static struct span
sentence_of(const struct composer *c, size_t claim)
{
	const struct doc *d = doc_of(c, c->article_of[claim]);
	struct span at = claim_at(c, claim)->quote, s;

	if (!d->sentences.len)
		return at;
	s = d->sentences.at[doc_sentence(d, at.b)].at;
	s.b = s.b < at.b ? s.b : at.b;
	s.e = s.e > at.e ? s.e : at.e;
	if (s.b == at.b && s.e - at.e <= 3) /* a full stop */
		return at;
	if (s.e - s.b > SENTENCE_BYTES ||
	    points(str_at(d->text, s)) > BRIEF_SHOWN_MAX)
		return at;
	return s;
}

static bool
needs_more(const struct telling *t)
{
	return t->fragment || t->pointing;
}

static void
sight_find(const struct composer *c, size_t claim, struct sight *ret)
{
	const struct claim *in = claim_at(c, claim);
	struct str language = claim_article(c, claim)->language;
	struct telling whole = telling_of(in->quote_text, language);

	ret->known = true;
	ret->at = in->quote;
	ret->telling = telling_of(in->content_text, language);
	ret->passage = claim_is_reported(in) || ret->telling.slight ||
		       needs_more(&ret->telling);
	if (ret->passage && (needs_more(&whole) || ret->telling.pointing))
		ret->at = sentence_of(c, claim);
}

const struct sight *
claim_sight(const struct composer *c, size_t claim)
{
	struct sight *s = &c->sights[claim];

	if (!s->known)
		sight_find(c, claim, s);
	return s;
}
