/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/text/word.h"

#include <stdlib.h>

#include "claim/text/word_list.h"

struct str
word_low(char *room, struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c >= 'A' && c <= 'Z') {
			c = (char)(c + 32);
		} else if (c == '\xE2' &&
			   str_starts(str_skip(s, i), STR("’"))) {
			c = '\'';
			i += STR("’").len - 1;
		}
		room[n++] = c;
	}
	return (struct str){room, n};
}

static const char *const no_adverbs[] = {
	"daily",  "weekly",  "monthly", "friendly", "elderly",
	"ally",	  "anomaly", "apply",	"assembly", "bully",
	"family", "imply",   "italy",	"july",	    "monopoly",
	"rally",  "reply",   "supply",	"only",
};

static bool
is_adverb(struct str low)
{
	if (low.len < 5 || !str_ends(low, STR("ly")))
		return false;
	return !str_among(low, no_adverbs,
			  sizeof no_adverbs / sizeof *no_adverbs);
}

static int
entry_cmp(const void *key, const void *item)
{
	const struct str *s = key;
	const char *word = ((const struct word_entry *)item)->word;

	for (size_t i = 0; i < s->len; i++)
		if (s->ptr[i] != word[i])
			return (unsigned char)s->ptr[i] -
			       (unsigned char)word[i];
	return word[s->len] ? -1 : 0;
}

static uint16_t
listed_bits(struct str low)
{
	const struct word_entry *e;
	size_t letter = low.len ? (size_t)(*low.ptr - 'a') : SIZE_MAX;

	if (letter >= 26 || !word_letters[letter].n || low.len >= WORD_MAX)
		return 0;
	e = bsearch(&low, word_letters[letter].at, word_letters[letter].n,
		    sizeof *e, entry_cmp);
	return e ? e->bits : 0;
}

static int
listed_cmp(const void *key, const void *item)
{
	return str_cmp(*(const struct str *)key,
		       str_from(*(const char *const *)item));
}

bool
word_listed(struct str word, const char *const *list, size_t n)
{
	return bsearch(&word, list, n, sizeof *list, listed_cmp) != NULL;
}

uint16_t
word_bits(struct str low)
{
	return listed_bits(low) | (is_adverb(low) ? WORD_ADV : 0);
}

static const struct {
	struct str word;
	uint32_t number;
} values[] = {
	{STR_INIT("a"), 1},	     {STR_INIT("an"), 1},
	{STR_INIT("one"), 1},	     {STR_INIT("two"), 2},
	{STR_INIT("three"), 3},	     {STR_INIT("four"), 4},
	{STR_INIT("five"), 5},	     {STR_INIT("six"), 6},
	{STR_INIT("seven"), 7},	     {STR_INIT("eight"), 8},
	{STR_INIT("nine"), 9},	     {STR_INIT("ten"), 10},
	{STR_INIT("eleven"), 11},    {STR_INIT("twelve"), 12},
	{STR_INIT("thirteen"), 13},  {STR_INIT("fourteen"), 14},
	{STR_INIT("fifteen"), 15},   {STR_INIT("sixteen"), 16},
	{STR_INIT("seventeen"), 17}, {STR_INIT("eighteen"), 18},
	{STR_INIT("nineteen"), 19},  {STR_INIT("twenty"), 20},
	{STR_INIT("thirty"), 30},    {STR_INIT("forty"), 40},
	{STR_INIT("fifty"), 50},     {STR_INIT("sixty"), 60},
	{STR_INIT("seventy"), 70},   {STR_INIT("eighty"), 80},
	{STR_INIT("ninety"), 90},    {STR_INIT("hundred"), 100},
};

/* "5,000": digits with commas anywhere between them. */
static uint32_t
digits_value(struct str s)
{
	uint64_t n = 0;

	if (s.len > 12)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == ',')
			continue;
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return 0;
		n = n * 10 + (uint64_t)(s.ptr[i] - '0');
	}
	return n > UINT32_MAX ? 0 : (uint32_t)n;
}

uint32_t
word_number(struct str low)
{
	for (size_t i = 0; i < sizeof values / sizeof *values; i++)
		if (str_eq(low, values[i].word))
			return values[i].number;
	return digits_value(low);
}
