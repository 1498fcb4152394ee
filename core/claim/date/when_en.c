/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/vec.h"
#include "claim/date/when_scan.h"
#include "claim/text/phrase.h"

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Of each byte, whether it is a letter, a digit or above ASCII: most bytes of
 * a text are looked at for this alone. */
#define TEN 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
#define LETTERS TEN, TEN, 1, 1, 1, 1, 1, 1
#define SIXTEEN TEN, 1, 1, 1, 1, 1, 1
static const bool alnums[256] = {
	['0'] = TEN,	  ['A'] = LETTERS,  ['a'] = LETTERS,  [0x80] = SIXTEEN,
	[0x90] = SIXTEEN, [0xA0] = SIXTEEN, [0xB0] = SIXTEEN, [0xC0] = SIXTEEN,
	[0xD0] = SIXTEEN, [0xE0] = SIXTEEN, [0xF0] = SIXTEEN,
};

static bool
is_alnum(char c)
{
	return alnums[(unsigned char)c];
}

/* The ASCII word that ends just before byte `at`, blanks skipped. */
static struct str
word_before(struct str text, size_t at)
{
	size_t e = at, b;

	while (e && text.ptr[e - 1] == ' ')
		e--;
	for (b = e; b && is_alnum(text.ptr[b - 1]); b--)
		;
	return str_slice(text, b, e);
}

enum { ROOM = 16 }; /* longer than any word of the lists here */

static bool
word_in(struct str w, const char *list)
{
	char room[ROOM];

	w = str_lower_in(room, ROOM, w);
	return w.len && word_in_list(w, list);
}

#define BEFORE_DATES                                                           \
	"in|since|of|by|until|till|from|during|before|after|around|about|"     \
	"between|to|and|through|throughout|for|on|last|this|next|early|late|"  \
	"mid|as|or|approximately|roughly"
#define BEFORE_NOUNS "the|its|his|her|their|that|this|a"
#define BEFORE_SEASONS "in|during|since|until|over|by|through"
#define BEFORE_FUZZY "about|around|approximately|roughly|circa|some"

static bool
is_only(const struct expr *e, enum unit unit)
{
	bool rest = e->season || e->half || e->quarter || e->third ||
		    e->weekday || e->direction;

	for (int u = 0; u < UNITS; u++)
		rest |= u != (int)unit && e->slot[u].fill;
	return !rest && e->slot[unit].fill == FILL_GIVEN;
}

/* "The day before the summit" leans on the summit, not on the narrative. */
static bool
ends_phrase(struct str text, size_t at)
{
	static const char marks[] = ".,;:!?)\n";

	return at >= text.len || memchr(marks, text.ptr[at], sizeof marks - 1);
}

static bool
is_rule(const struct expr *e, const char *rule)
{
	return e->rule && str_eq(str_from(e->rule), str_from(rule));
}

/* The second year of "2019-2021". */
static bool
after_year_dash(struct str text, size_t at)
{
	uint32_t cp = utf8_prev(text, at);
	size_t len = cp == '-' ? 1 : cp == 0x2013 ? 3 : 0;

	return len && at > len && text.ptr[at - len - 1] >= '0' &&
	       text.ptr[at - len - 1] <= '9';
}

/* "The 2015 breach", "its 2019 report": a year before what it dates. A round
 * one may be a count. */
static bool
dates_noun(struct str text, const struct expr *e, struct str before)
{
	struct str rest = str_skip(text, e->at.e);

	return word_in(before, BEFORE_NOUNS) && e->slot[UNIT_YEAR].n % 100 &&
	       str_starts(rest, STR(" ")) && rest.len > 1 &&
	       is_letter(rest.ptr[1]) && !str_starts(rest, STR(" fiscal "));
}

/* Whether the match may stand where it does: "2020" and "May" are dates only
 * after the words that dates follow. */
static bool
stands(struct str text, const struct expr *e)
{
	struct str before = word_before(text, e->at.b);
	bool bare_year = is_only(e, UNIT_YEAR),
	     bare_may = is_only(e, UNIT_MONTH) && (e->slot[UNIT_MONTH].n == 5 ||
						   e->slot[UNIT_MONTH].n == 3);

	if (is_rule(e, "day-before"))
		return ends_phrase(text, e->at.e);
	if (is_rule(e, "season"))
		return word_in(before, BEFORE_SEASONS);
	if (is_rule(e, "day-of-month"))
		return word_in(before, "on");
	if (!bare_year && !bare_may)
		return true;
	if (bare_year && after_year_dash(text, e->at.b))
		return true;
	if (bare_year && e->at.b && text.ptr[e->at.b - 1] == '(')
		return true;
	if (bare_year && dates_noun(text, e, before))
		return true;
	return word_in(before, BEFORE_DATES) &&
	       !(e->at.e < text.len && text.ptr[e->at.e] == ',' &&
		 e->at.e + 1 < text.len && text.ptr[e->at.e + 1] >= '0' &&
		 text.ptr[e->at.e + 1] <= '9');
}

/* ---- where a date may begin ---- */

/* First words of the rows, by first letter; a row's number needs none. */
static const char *const openers[26] = {
	['A' - 'A'] = "april|apr|august|aug|autumn",
	['D' - 'A'] = "december|dec",
	['E' - 'A'] = "early",
	['F' - 'A'] = "february|feb|friday|first|fourth|fall|fiscal|fy",
	['J' - 'A'] = "january|jan|june|jun|july|jul",
	['L' - 'A'] = "last|late|latter",
	['M' - 'A'] = "march|mar|may|mid|monday",
	['N' - 'A'] = "november|nov|next",
	['O' - 'A'] = "october|oct",
	['Q' - 'A'] = "q",
	['S' - 'A'] = "september|sept|sep|saturday|sunday|spring|summer",
	['T' - 'A'] = "today|tonight|tomorrow|tuesday|thursday",
	['W' - 'A'] = "wednesday|winter",
	['Y' - 'A'] = "yesterday",
};

/* Those that open a row only when a number or one of `seconds` follows. */
static const char *const weak_openers[26] = {
	['A' - 'A'] = "a|an",
	['E' - 'A'] = "eight|eleven",
	['F' - 'A'] = "four|five|first|fourth",
	['L' - 'A'] = "latter",
	['N' - 'A'] = "nine",
	['O' - 'A'] = "one",
	['S' - 'A'] = "six|seven|second",
	['T' - 'A'] = "the|that|this|two|three|ten|twelve|third",
};

static const char *const seconds[26] = {
	['A' - 'A'] = "afternoon|autumn",
	['B' - 'A'] = "beginning",
	['C' - 'A'] = "coming",
	['D' - 'A'] = "day|days",
	['E' - 'A'] = "end|evening",
	['F' - 'A'] = "following|first|fourth|fall",
	['H' - 'A'] = "half",
	['L' - 'A'] = "last|latter",
	['M' - 'A'] = "morning|month|months|middle",
	['N' - 'A'] = "next",
	['P' - 'A'] = "past|previous",
	['Q' - 'A'] = "quarter",
	['S' - 'A'] = "same|start|second|spring|summer",
	['T' - 'A'] = "third",
	['W' - 'A'] = "week|weeks|winter",
	['Y' - 'A'] = "year|years",
};

static struct str
letters_at(struct str text, size_t at)
{
	size_t e = at;

	while (e < text.len && is_letter(text.ptr[e]))
		e++;
	return str_slice(text, at, e);
}

enum { FULL_WIDTH = 0xEF }; /* first byte of a full-width digit */

/* "the following", "two weeks", "the 4th": what follows makes it a date. */
static bool
is_seconded(struct str text, size_t at)
{
	struct scan s = {text, at, NULL};
	struct str next;
	char room[ROOM];

	scan_space(&s);
	next = letters_at(text, s.at);
	return next.len ? word_in_letters(str_lower_in(room, ROOM, next),
					  seconds)
			: s.at < text.len && is_alnum(text.ptr[s.at]);
}

/* At the first byte of a word or number: "2023", "May", "the 4th". */
static bool
begins_date(struct str text, size_t at)
{
	unsigned char c = (unsigned char)text.ptr[at];
	size_t letter = (size_t)((c & 0x5F) - 'A');
	struct str word;
	char room[ROOM];

	if (!is_letter((char)c))
		return !(c & 0x80) || c == FULL_WIDTH;
	if (!openers[letter] && !weak_openers[letter])
		return false;
	word = letters_at(text, at);
	at += word.len;
	word = str_lower_in(room, ROOM, word);
	return word_in_letters(word, weak_openers)
		       ? is_seconded(text, at)
		       : word_in_letters(word, openers);
}

/* Where the word ends in which byte `at` stands. */
static size_t
word_end(struct str text, size_t at)
{
	while (at < text.len && is_alnum(text.ptr[at]))
		at++;
	return at;
}

static bool
begins_word(struct str text, size_t at)
{
	return !at || (!is_alnum(text.ptr[at - 1]) && text.ptr[at - 1] != '$' &&
		       text.ptr[at - 1] != '.');
}

/* The next place where a date may begin, or the end of the text. */
static size_t
date_begin(struct str text, size_t at)
{
	for (; at < text.len; at = word_end(text, at)) {
		while (at < text.len && !is_alnum(text.ptr[at]))
			at++;
		if (at < text.len && begins_word(text, at) &&
		    begins_date(text, at))
			break;
	}
	return at;
}

static bool
links(struct str between)
{
	static const struct word list[] = {
		W(" to ", 0),	   W(" until ", 0),
		W(" through ", 0), W(" till ", 0),
		W(" up to ", 0),   W("-", 0),
		W(" - ", 0),	   W("\xE2\x80\x93", 0),
		W(" and ", 0),	   W(" \xE2\x80\x93 ", 0),
		W(" to the ", 0),  W(" and the ", 0),
	};

	for (size_t i = 0; i < COUNT(list); i++)
		if (str_eq_ci(between, list[i].text))
			return true;
	return false;
}

/* "from X to Y", "between X and Y": tie neighbours together. */
static void
tie(struct str text, struct expr *a, const struct expr *b)
{
	struct str between = str_slice(text, a->at.e, b->at.b);
	struct str before = word_before(text, a->at.b);

	if (!links(between))
		return;
	a->pair = str_has(between, STR(" and ")) ? word_in(before, "between")
						 : true;
}

static void
surround(struct str text, struct expr *e)
{
	struct str before = word_before(text, e->at.b);

	e->approximate |= word_in(before, BEFORE_FUZZY);
	if (word_in(before, "since"))
		e->open = OPEN_SINCE;
	if (word_in(before, "until|till"))
		e->open = OPEN_UNTIL;
}

void
when_scan_en(struct arena *a, const struct grammar *g, struct str text,
	     struct exprs *ret)
{
	struct expr e;

	for (size_t at = date_begin(text, 0); at < text.len;
	     at = date_begin(text, at)) {
		if (!grammar_match(g, text, at, &e) || !stands(text, &e)) {
			at = word_end(text, at);
			continue;
		}
		surround(text, &e);
		*vec_add(a, ret) = e;
		if (ret->len > 1)
			tie(text, &ret->at[ret->len - 2], &e);
		at = e.at.e;
	}
}
