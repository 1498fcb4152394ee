/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/vec.h"
#include "claim/date/date_word.h"
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

static struct str
letters_at(struct str text, size_t at)
{
	size_t e = at;

	while (e < text.len && is_letter(text.ptr[e]))
		e++;
	return str_slice(text, at, e);
}

/* What the letters from `at` on are; their end. */
static unsigned
word_opens(struct str text, size_t at, size_t *ret_e)
{
	char low[DATE_WORD_MAX];
	size_t n = 0;

	while (at + n < text.len && is_letter(text.ptr[at + n])) {
		if (n < sizeof low)
			low[n] = (char)(text.ptr[at + n] | 0x20);
		n++;
	}
	*ret_e = at + n;
	return n < sizeof low ? date_word((struct str){low, n}) : 0;
}

/* What the word behind some blanks is; moves past it. A name has a capital. */
static unsigned
next_opens(struct scan *s)
{
	size_t b;
	unsigned bits;

	scan_space(s);
	b = s->at;
	bits = word_opens(s->text, b, &s->at);
	return s->at > b && s->text.ptr[b] >= 'a' ? bits & ~(unsigned)DATE_NAME
						  : bits;
}

/* "the following", "the 4th", "next May". */
static bool
is_led(struct scan s)
{
	scan_space(&s);
	if (s.at < s.text.len && !is_letter(s.text.ptr[s.at]))
		return is_alnum(s.text.ptr[s.at]);
	return next_opens(&s) & (DATE_FOLLOWS | DATE_NAME);
}

/* "two weeks ago" */
static bool
is_counted(struct scan s)
{
	return next_opens(&s) & DATE_UNIT && next_opens(&s) & DATE_ENDS;
}

/* "14 June", "3rd of May", "14-15 June": behind the digits of a day. */
static bool
is_day(struct scan s)
{
	struct str tail = letters_at(s.text, s.at);

	s.at += tail.len;
	if (tail.len && tail.len != STR("th").len)
		return tail.len > STR("th").len; /* "14to 15 June" */
	scan_space(&s);
	if (s.at < s.text.len && !is_letter(s.text.ptr[s.at]))
		return s.text.ptr[s.at] == '-' || s.text.ptr[s.at] & 0x80;
	return next_opens(&s) & (DATE_NAME | DATE_JOINS);
}

/* A year, a day, or days that are counted. */
static bool
is_number(struct str text, size_t at)
{
	enum { DAY = 2, COUNTED = 3, YEAR = 4 }; /* digits at most */
	size_t e = at, n;
	struct scan s;

	while (e < text.len && text.ptr[e] >= '0' && text.ptr[e] <= '9')
		e++;
	n = e - at;
	if (n == YEAR || (e < text.len && text.ptr[e] & 0x80))
		return true; /* or full-width ones follow */
	s = (struct scan){text, e, NULL};
	return (n <= DAY && is_day(s)) || (n <= COUNTED && is_counted(s));
}

bool
when_begins_en(struct str text, size_t at)
{
	enum { FULL_WIDTH = 0xEF }; /* first byte of a full-width digit */
	char c = text.ptr[at];
	unsigned bits;
	struct scan s;

	if (!is_letter(c))
		return c & 0x80 ? (unsigned char)c == FULL_WIDTH
				: is_number(text, at);
	if (!date_letter(c))
		return false;
	s = (struct scan){text, at, NULL};
	bits = word_opens(text, at, &s.at);
	return bits & DATE_OPENS || (bits & DATE_NAME && c < 'a') ||
	       (bits & DATE_LEADS && is_led(s)) ||
	       (bits & DATE_COUNTS && is_counted(s));
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
		    when_begins_en(text, at))
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
	     size_t from, struct exprs *ret)
{
	struct expr e;

	for (size_t at = date_begin(text, from); at < text.len;
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
