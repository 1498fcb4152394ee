/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/name_phrase.h"

#include "claim/text/word.h"

unsigned
phrase_bits(struct str low)
{
	static const char *const tails[] = {
		"familiar",	 "close",      "briefed",    "involved",
		"working",	 "authorized", "authorised", "speaking",
		"knowledgeable", "not",	       "based",	     "cited",
		"quoted",	 "seen",
	};
	static const char *const about[] = {"about", "almost", "around", "at",
					    "least", "more",   "nearly", "than",
					    "to",    "up"};
	static const char *const things[] = {
		"customers", "shares",	 "stock",	 "headquarters",
		"software",  "products", "website",	 "servers",
		"systems",   "network",	 "networks",	 "employees",
		"engineers", "factory",	 "factories",	 "plant",
		"plants",    "users",	 "executives",	 "subsidiary",
		"earnings",  "board",	 "shareholders", "services",
	};
	unsigned bits = 0;

	if (str_among(low, things, COUNT(things)))
		bits |= PHRASE_THING;
	if (str_among(low, tails, COUNT(tails)))
		bits |= PHRASE_TAIL;
	if (str_among(low, about, COUNT(about)))
		bits |= PHRASE_ABOUT;
	if (str_ends(low, STR("'s")))
		bits |= PHRASE_OWNER;
	return bits | (str_ends(low, STR("ed")) ? PHRASE_ED : 0);
}

struct str
phrase_text(const struct name_phrase *p, size_t b, size_t e)
{
	if (b >= e)
		return STR("");
	return str_slice(p->c.d->text, p->c.t[b].at.b, p->c.t[e - 1].at.e);
}

bool
phrase_gap(const struct name_phrase *p, size_t i)
{
	return token_is(&p->c, i, ",") || token_is(&p->c, i, "—") ||
	       token_is(&p->c, i, "–") || token_is(&p->c, i, "--") ||
	       token_is(&p->c, i, "(");
}

size_t
phrase_core(const struct name_phrase *p)
{
	for (size_t i = p->c.b + 1; i < p->c.e; i++)
		if (phrase_gap(p, i) || token_has(&p->c, i, WORD_REL))
			return i;
	return p->c.e;
}

bool
phrase_possessive(const struct name_phrase *p, size_t i)
{
	const struct token *t = &p->c.t[i];

	if (t->class == TOKEN_WORD)
		return t->lex->phrase & PHRASE_OWNER &&
		       !(t->bits & WORD_SUBJECT);
	return str_eq(t->low, STR("'")) || str_eq(t->low, STR("’"));
}

/* "Col. John Doe of": a person, so that the rest is where he serves. */
static bool
is_titled(const struct name_phrase *p, size_t of)
{
	if (token_has(&p->c, of - 1, WORD_TITLE))
		return false;
	for (size_t i = p->c.b; i + 1 < of; i++)
		if (token_has(&p->c, i, WORD_TITLE))
			return true;
	return false;
}

/* "Ministry of Defense", "Center for X": the preposition is in the name. */
bool
phrase_joins(const struct name_phrase *p, size_t i)
{
	size_t next = token_has(&p->c, i + 1, WORD_DET) ? i + 2 : i + 1;

	return i > p->c.b && next < p->core && p->c.t[i - 1].capital &&
	       !is_titled(p, i) && p->c.t[next].capital &&
	       (token_is(&p->c, i, "of") || token_is(&p->c, i, "for") ||
		token_is(&p->c, i, "on") || token_is(&p->c, i, "and") ||
		token_is(&p->c, i, "&"));
}

bool
phrase_tail(const struct name_phrase *p, size_t i)
{
	unsigned bits = p->c.t[i].lex->phrase;

	if (i == p->c.b)
		return false;
	if (bits & PHRASE_TAIL)
		return true;
	if (bits & PHRASE_ED && token_has(&p->c, i + 1, WORD_PREP | WORD_TIME))
		return true; /* "documents published by" */
	return token_has(&p->c, i, WORD_PREP) && !phrase_joins(p, i);
}

size_t
phrase_count(const struct name_phrase *p)
{
	size_t i = p->c.b;

	while (i < p->c.e && p->c.t[i].lex->phrase & PHRASE_ABOUT)
		i++;
	return token_has(&p->c, i, WORD_NUMBER) ||
			       (i < p->c.e && p->c.t[i].class == TOKEN_NUMBER)
		       ? i
		       : p->c.b;
}

/* Last word of the noun phrase proper. */
size_t
phrase_head(const struct name_phrase *p)
{
	size_t b = phrase_count(p), head = b, n = b;

	while (n < p->core && token_has(&p->c, n, WORD_NUMBER | WORD_DET))
		n++;
	if (n > b && !token_has(&p->c, n - 1, WORD_NUMBER))
		n = b;
	for (size_t i = b; i < p->core; i++) {
		/* "two of the officials", "a handful of engineers" */
		if (phrase_tail(p, i) && !(i == n && token_is(&p->c, i, "of")))
			break;
		if (p->c.t[i].class == TOKEN_WORD && !token_is(&p->c, i, "of"))
			head = i;
	}
	return head;
}

bool
name_is_acronym(struct str s)
{
	size_t capitals = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] >= 'a' && s.ptr[i] <= 'z')
			return false;
		capitals += s.ptr[i] >= 'A' && s.ptr[i] <= 'Z';
	}
	return capitals > 1;
}
