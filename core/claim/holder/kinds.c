/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/kinds.h"

#include "base/vec.h"
#include "claim/english/span.h"
#include "claim/holder/gender.h"
#include "claim/holder/known.h"
#include "claim/holder/name_phrase.h"
#include "claim/holder/name_words.h"
#include "claim/text/word.h"

enum { ITS_REACH = 10 /* tokens behind a name in which "its" is its own */ };

static bool
has_firm_word(const struct clause *c, size_t b, size_t e)
{
	for (size_t i = b; i < e; i++)
		if (token_names_bare(&c->t[i], NAME_WORD_FIRM) ||
		    token_names_bare(&c->t[i], NAME_WORD_BODY))
			return i > b || e == b + 1;
	return false;
}

/* "Viasat's network", "Viasat shares": what no person has. */
static bool
has_belongings(const struct clause *c, size_t e)
{
	return e < c->e && c->t[e].lex->phrase & PHRASE_THING;
}

static bool
says_body(const struct clause *c, size_t b, size_t e)
{
	if (has_firm_word(c, b, e) || has_belongings(c, e))
		return true;
	if (b > c->b && token_names(&c->t[b - 1], NAME_WORD_FIRM_NOUN))
		return true; /* "the research firm Acme" */
	if (token_is(c, e, ",") && token_is(c, e + 1, "which"))
		return true;
	for (size_t i = e; i < e + ITS_REACH; i++) {
		if (token_is(c, i, "its"))
			return true;
		if (token_has(c, i, WORD_DET | WORD_PREP) &&
		    !token_is(c, i, "all") && !token_is(c, i, "of"))
			break;
	}
	return false;
}

static bool
says_person(const struct clause *c, size_t b, size_t e)
{
	if (b > c->b && token_has(c, b - 1, WORD_TITLE | WORD_ROLE))
		return true;
	if (e > b + 1 && c->t[b].lex->first)
		return true;
	if (!token_is(c, e, ","))
		return false;
	return token_is(c, e + 1, "who") ||
	       (e + 1 < c->e && c->t[e + 1].class == TOKEN_NUMBER) ||
	       token_has(c, e + 1, WORD_ROLE | WORD_TITLE) ||
	       (token_has(c, e + 1, WORD_DET) &&
		token_has(c, e + 2, WORD_ROLE | WORD_TITLE));
}

/* The sentence after one that begins with the name. */
static void
next_sentence(const struct doc *d, const struct stretch *s,
	      struct kinds_row *row)
{
	struct clause c = {d, d->tokens.at, s->tokens.b, s->tokens.e, NULL};

	if (token_is(&c, c.b, "he") || token_is(&c, c.b, "she"))
		row->person++;
	if (token_is(&c, c.b, "the") && c.b + 1 < c.e &&
	    token_names(&c.t[c.b + 1], NAME_WORD_FIRM_NOUN))
		row->body++;
}

static struct kinds_row *
row_of(struct arena *a, struct kinds *k, struct str low)
{
	size_t *n = map_put(a, &k->names, str_hash(low));

	if (*n == MAP_NONE) {
		*n = k->len;
		vec_add(a, k);
	}
	return &k->at[*n];
}

static void
name_count(struct arena *a, const struct clause *c, struct span at,
	   struct kinds *io)
{
	bool body = says_body(c, at.b, at.e), person;
	struct str last = name_bare(c->t[at.e - 1].low);
	struct kinds_row *row = row_of(a, io, last);
	size_t next = c->t[at.b].sentence + 1;

	person = says_person(c, at.b, at.e);
	row->inside |= at.b > c->b;
	row->body += body;
	row->person += person;
	if (at.b == c->b && next < c->d->sentences.len)
		next_sentence(c->d, &c->d->sentences.at[next], row);
	if (at.e > at.b + 1 && has_firm_word(c, at.b, at.e))
		row_of(a, io, name_bare(c->t[at.b].low))->body++;
}

void
kinds_make(struct arena *a, const struct doc *d, struct kinds *ret)
{
	*ret = (struct kinds){0};
	for (size_t i = 0; i < d->tokens.len; i++) {
		const struct token *t = &d->tokens.at[i];
		const struct stretch *s = &d->sentences.at[t->sentence];
		struct clause c = {d, d->tokens.at, s->tokens.b, s->tokens.e,
				   NULL};
		size_t e;

		if (!known_begins(t) || s->title)
			continue;
		e = known_run_end(d, i);
		name_count(a, &c, (struct span){i, e}, ret);
		i = e - 1;
	}
}

/* "Viasat", "Microsoft": endings of firms' coined names. */
static bool
is_coined(struct str name)
{
	static const struct str endings[] = {
		STR_INIT("soft"),  STR_INIT("sat"),   STR_INIT("tech"),
		STR_INIT("corp"),  STR_INIT("tel"),   STR_INIT("net"),
		STR_INIT("com"),   STR_INIT("ware"),  STR_INIT("data"),
		STR_INIT("bank"),  STR_INIT("pharm"), STR_INIT("pharma"),
		STR_INIT("air"),   STR_INIT("tron"),  STR_INIT("labs"),
		STR_INIT("link"),  STR_INIT("media"), STR_INIT("flix"),
		STR_INIT("works"), STR_INIT("chem"),  STR_INIT("sys"),
	};
	struct str bare = name_bare(name);

	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		if (str_ends(bare, endings[i]) && bare.len > endings[i].len)
			return true;
	return false;
}

/* The row of a name's last word. */
static const struct kinds_row *
row_find(const struct kinds *k, struct str name)
{
	AUTO_ARENA a = {0};
	struct str low = str_lower(&a, name_bare(name)), last = low;
	size_t n;

	for (size_t i = 0; i < low.len; i++)
		if (low.ptr[i] == ' ')
			last = str_skip(low, i + 1);
	n = map_get(&k->names, str_hash(last));
	return n == MAP_NONE ? NULL : &k->at[n];
}

bool
kinds_is_name(const struct kinds *k, struct str word)
{
	const struct kinds_row *row = row_find(k, word);

	return row && (row->person || row->body || row->inside);
}

bool
kinds_is_body(const struct kinds *k, struct str name)
{
	const struct kinds_row *row = row_find(k, name);

	if (!row)
		return false;
	if (row->person || row->body)
		return row->body > row->person;
	return !str_has(name, STR(" ")) && is_coined(name);
}
