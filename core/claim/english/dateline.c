/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/dateline.h"

#include "claim/text/word.h"

enum { DATELINE_TOKENS_MAX = 16, CAPITALS_MIN = 4 };

static bool
is_dash(struct str s)
{
	return str_eq(s, STR("—")) || str_eq(s, STR("–")) ||
	       str_eq(s, STR("--")) || str_eq(s, STR("-")) ||
	       str_eq(s, STR("―"));
}

/* "GENEVA": no letter of it is small. */
static bool
is_capitals(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < 'A' || s.ptr[i] > 'Z')
			return false;
	return s.len >= CAPITALS_MIN;
}

/* What may stand in a dateline: names, numbers, commas, brackets. */
static bool
is_part(const struct doc *d, size_t i)
{
	const struct token *t = &d->tokens.at[i];

	if (t->class == TOKEN_NUMBER)
		return true;
	if (t->class == TOKEN_WORD)
		return t->capital || str_eq(t->low, STR("de"));
	return str_eq(t->low, STR(",")) || str_eq(t->low, STR("(")) ||
	       str_eq(t->low, STR(")")) || str_eq(t->low, STR("/")) ||
	       str_eq(t->low, STR("."));
}

/* The dash at token `i` is followed by another of the sentence: an insertion
 * rather than a dateline. */
static bool
has_second_dash(const struct doc *d, size_t i, size_t e)
{
	for (i++; i < e; i++)
		if (is_dash(d->tokens.at[i].low))
			return true;
	return false;
}

size_t
dateline_end(const struct doc *d, struct span sentence)
{
	const struct token *t = d->tokens.at;
	size_t i = sentence.b;
	bool agency = false, day = false, place = false;

	for (; i < sentence.e && i < sentence.b + DATELINE_TOKENS_MAX; i++) {
		if (i > sentence.b && is_dash(t[i].low))
			break;
		if (!is_part(d, i))
			return sentence.b;
		place |= is_capitals(str_at(d->text, t[i].at));
		agency |= str_eq(t[i].low, STR(")"));
		day |= t[i].class == TOKEN_NUMBER && i > sentence.b &&
		       t[i - 1].bits & WORD_TIME;
	}
	if (i + 1 >= sentence.e || !is_dash(t[i].low) ||
	    t[sentence.b].class != TOKEN_WORD)
		return sentence.b;
	if (agency || day || (place && !has_second_dash(d, i, sentence.e)))
		return i + 1;
	return sentence.b;
}
