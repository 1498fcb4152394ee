/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/name_phrase.h"
#include "claim/holder/name_words.h"
#include "claim/text/word.h"

enum { PART_TOKENS_MAX = 10 };

static bool
is_and(const struct name_phrase *p, size_t i)
{
	return token_is(&p->c, i, "and") || token_is(&p->c, i, "&");
}

static bool
acronym_at(const struct name_phrase *p, size_t i)
{
	return i >= p->c.b && i < p->c.e &&
	       name_is_acronym(phrase_text(p, i, i + 1));
}

/* Two capitals in a row: "Jane Roe". */
static bool
is_full_name(const struct name_phrase *p, size_t b, size_t e)
{
	if (e < b + 2)
		return false;
	for (size_t i = b; i < e; i++)
		if (!p->c.t[i].capital || phrase_possessive(p, i) ||
		    token_names(&p->c.t[i], NAME_WORD_BODY) ||
		    token_names(&p->c.t[i], NAME_WORD_FIRM))
			return false;
	return true;
}

/* "engineer Mary Roe", "Sen. Doe": a title or role and a name. */
static bool
is_titled(const struct name_phrase *p, size_t b, size_t e)
{
	return e > b + 1 && p->c.t[e - 1].capital &&
	       token_has(&p->c, b, WORD_TITLE | WORD_ROLE);
}

static bool
is_part(const struct name_phrase *p, size_t b, size_t e)
{
	if (e <= b || e - b > PART_TOKENS_MAX)
		return false;
	for (size_t i = b; i < e; i++)
		if (token_has(&p->c, i, WORD_REL | WORD_AUX | WORD_SUBJECT) &&
		    !token_has(&p->c, i, WORD_DET | WORD_NUMBER))
			return false;
	return token_has(&p->c, b, WORD_DET | WORD_TITLE | WORD_ROLE) ||
	       p->c.t[b].capital || token_has(&p->c, b, WORD_NUMBER);
}

/* Does this "and" part two who speak, rather than stand in a name or between
 * two adjectives? */
static bool
parts_at(const struct name_phrase *p, size_t i)
{
	size_t b = p->c.b, e = p->core > i ? p->core : p->c.e;

	if (!is_and(p, i) || i <= b || i + 1 >= e || !is_part(p, i + 1, e))
		return false;
	if (token_has(&p->c, i + 1, WORD_DET))
		return !token_has(&p->c, i - 1, WORD_PREP);
	if (acronym_at(p, i - 1) && acronym_at(p, i + 1))
		return true;
	if (is_titled(p, i + 1, e))
		return p->c.t[i - 1].capital;
	return is_full_name(p, i + 1, e) &&
	       (is_full_name(p, b, i) || is_titled(p, b, i));
}

/* The commas before the last "and": "CISA, the FBI and the NSA". */
static size_t
list_cut(const struct name_phrase *p, size_t and, struct span *ret, size_t max)
{
	size_t n = 0, b = p->c.b;

	for (size_t i = b; i <= and; i++) {
		if (i < and&&!token_is(&p->c, i, ","))
			continue;
		if (i == and&&i == b)
			break; /* ", and" */
		if (n == max || !is_part(p, b, i))
			return 0;
		ret[n++] = (struct span){b, i};
		b = i + 1;
	}
	return n;
}

size_t
name_parts(const struct doc *d, struct span tokens, struct span *ret,
	   size_t max)
{
	struct name_phrase p = {
		{d, d->tokens.at, tokens.b, tokens.e, NULL}, 0, 0};
	size_t n;

	p.core = phrase_core(&p);
	for (size_t i = tokens.b + 1; i + 1 < tokens.e; i++) {
		if (token_has(&p.c, i, WORD_REL) || token_is(&p.c, i, "("))
			break;
		if (!parts_at(&p, i))
			continue;
		n = list_cut(&p, i, ret, max - 1);
		if (!n)
			return 0;
		ret[n] = (struct span){i + 1, tokens.e};
		return n + 1;
	}
	return 0;
}
