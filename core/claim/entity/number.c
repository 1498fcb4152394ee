/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/entity/number.h"

#include "base/utf8.h"
#include "claim/text/script.h"

enum { THOUSAND = 1000, YEAR_FIRST = 1900, YEAR_LAST = 2100 };

static const uint64_t most = 1000000000000000ull * THOUSAND;

struct scale {
	struct str word;
	uint64_t times;
};

static const struct scale scales[] = {
	{STR_INIT("thousand"), 1000},
	{STR_INIT("million"), 1000000},
	{STR_INIT("billion"), 1000000000},
	{STR_INIT("trillion"), 1000000000000},
	{STR_INIT("bn"), 1000000000},
	{STR_INIT("千"), 1000},
	{STR_INIT("万"), 10000},
	{STR_INIT("億"), 100000000},
	{STR_INIT("兆"), 1000000000000},
};

static const struct str small[] = {
	STR_INIT("zero"),  STR_INIT("one"),   STR_INIT("two"),
	STR_INIT("three"), STR_INIT("four"),  STR_INIT("five"),
	STR_INIT("six"),   STR_INIT("seven"), STR_INIT("eight"),
	STR_INIT("nine"),  STR_INIT("ten"),   STR_INIT("eleven"),
	STR_INIT("twelve")};

static const struct str date_words[] = {
	STR_INIT("january"),  STR_INIT("february"), STR_INIT("march"),
	STR_INIT("april"),    STR_INIT("may"),	    STR_INIT("june"),
	STR_INIT("july"),     STR_INIT("august"),   STR_INIT("september"),
	STR_INIT("october"),  STR_INIT("november"), STR_INIT("december"),
	STR_INIT("monday"),   STR_INIT("tuesday"),  STR_INIT("wednesday"),
	STR_INIT("thursday"), STR_INIT("friday"),   STR_INIT("saturday"),
	STR_INIT("sunday"),   STR_INIT("today"),    STR_INIT("yesterday"),
	STR_INIT("jan"),      STR_INIT("feb"),	    STR_INIT("mar"),
	STR_INIT("apr"),      STR_INIT("jun"),	    STR_INIT("jul"),
	STR_INIT("aug"),      STR_INIT("sep"),	    STR_INIT("sept"),
	STR_INIT("oct"),      STR_INIT("nov"),	    STR_INIT("dec")};

bool
number_is_date_word(struct str lower)
{
	return str_in(lower, date_words, COUNT(date_words));
}

static size_t
skip_blank(struct str s, size_t at)
{
	while (at < s.len && s.ptr[at] == ' ')
		at++;
	return at;
}

static int
digit_at(struct str s, size_t at)
{
	uint32_t cp = script_fold(utf8_at(s, at));

	return cp >= '0' && cp <= '9' ? (int)(cp - '0') : -1;
}

/* Digits with group marks ("5,000"), without a fraction. */
static size_t
whole(struct str s, size_t at, uint64_t *ret, size_t *ret_n)
{
	uint64_t value = 0;
	size_t n = 0;

	for (; at < s.len; at += utf8_len(s, at)) {
		int d = digit_at(s, at);

		if (d < 0 && n && script_fold(utf8_at(s, at)) == ',' &&
		    digit_at(s, at + utf8_len(s, at)) >= 0)
			continue;
		if (d < 0)
			break;
		n++;
		value = value < most / 10 ? value * 10 + (uint64_t)d * THOUSAND
					  : most;
	}
	*ret_n = n;
	*ret = value;
	return at;
}

static size_t
digits(struct str s, size_t at, uint64_t *ret, size_t *ret_n)
{
	size_t e = whole(s, at, ret, ret_n);
	uint64_t unit = THOUSAND;

	if (!*ret_n || script_fold(utf8_at(s, e)) != '.' ||
	    digit_at(s, e + utf8_len(s, e)) < 0)
		return e;
	for (e += utf8_len(s, e); digit_at(s, e) >= 0; e += utf8_len(s, e))
		*ret += (uint64_t)digit_at(s, e) * (unit /= 10);
	return e;
}

static const struct scale *
scale_at(struct str s, size_t at)
{
	for (size_t i = 0; i < COUNT(scales); i++) {
		size_t e = at + scales[i].word.len;

		if (str_eq_ci(str_slice(s, at, e), scales[i].word) &&
		    (scales[i].word.ptr[0] & 0x80 ||
		     script_of(utf8_at(s, e)) != SCRIPT_WORD))
			return &scales[i];
	}
	return NULL;
}

static uint64_t
scaled(uint64_t value, uint64_t times)
{
	return value > most / times ? most : value * times;
}

/* A count such as "3万5000" goes on behind its magnitude. */
static size_t
magnitude(struct str s, size_t e, uint64_t *value)
{
	const struct scale *scale = scale_at(s, skip_blank(s, e));
	uint64_t more;
	size_t n, at;

	for (int i = 0; scale && i < 3; i++) {
		*value = scaled(*value, scale->times);
		e = skip_blank(s, e) + scale->word.len;
		at = digits(s, e, &more, &n);
		if (!n || !(scale->word.ptr[0] & 0x80))
			break;
		scale = scale_at(s, at);
		*value += scale ? scaled(more, scale->times) : more;
		e = scale ? at + scale->word.len : at;
		scale = NULL;
	}
	return e;
}

/* The word before or behind says that this is a day, year or time. */
static bool
is_date(struct str s, size_t b, size_t e, uint64_t value)
{
	static const struct str tails[] = {
		STR_INIT("年"), STR_INIT("月"),	  STR_INIT("日"),
		STR_INIT("時"), STR_INIT("分"),	  STR_INIT("世紀"),
		STR_INIT(":"),	STR_INIT("年度"), STR_INIT("st"),
		STR_INIT("nd"), STR_INIT("rd"),	  STR_INIT("th")};
	struct str rest = str_skip(s, e), word;
	char buf[WORD_MAX];
	size_t at = skip_blank(s, e);

	if (str_starts(rest, STR("年間")) || str_starts(rest, STR("日間")) ||
	    str_starts(rest, STR("時間")) || str_starts(rest, STR("分間")))
		return false;
	for (size_t i = 0; i < COUNT(tails); i++)
		if (str_starts(rest, tails[i]))
			return true;
	word = str_slice(s, at, script_run(s, at));
	if (number_is_date_word(script_word(word, buf)))
		return true;
	for (at = b; at && s.ptr[at - 1] == ' ';)
		at--;
	for (b = at;
	     b && script_of((unsigned char)s.ptr[b - 1]) == SCRIPT_WORD;)
		b--;
	if (b < at &&
	    number_is_date_word(script_word(str_slice(s, b, at), buf)))
		return value <= 31 * THOUSAND || value >= 1900 * THOUSAND;
	return false;
}

static size_t
letter_at(struct str s, size_t at)
{
	char c = at < s.len ? s.ptr[at] : 0;

	return (unsigned char)((c | 0x20) - 'a');
}

/* Whether the word may be one of `small`, from two on, by its first letters:
 * most are not. What is no ASCII letter ("t.en", full-width) is left open. */
static bool
may_be_small(struct str s, size_t at)
{
	static const char *const seconds[26] = {
		['e' - 'a'] = "il", ['f' - 'a'] = "io",	 ['n' - 'a'] = "i",
		['s' - 'a'] = "ei", ['t' - 'a'] = "ehw",
	};
	size_t first = letter_at(s, at), second, third;

	if (first >= 26 || !seconds[first])
		return first >= 26;
	second = letter_at(s, at + 1);
	third = letter_at(s, at + 2);
	if (second == 'h' - 'a')
		return third >= 26 || third == 'r' - 'a';
	return second >= 26 || strchr(seconds[first], (int)('a' + second));
}

static enum number_kind
small_word(struct str s, size_t at, size_t *ret_e, uint64_t *ret)
{
	char buf[WORD_MAX];
	size_t e;
	struct str word;

	if (!may_be_small(s, at))
		return NUMBER_NONE;
	e = script_run(s, at);
	word = script_word(str_slice(s, at, e), buf);
	for (size_t i = 2; i < COUNT(small); i++) {
		if (!str_eq(word, small[i]))
			continue;
		*ret = i * THOUSAND;
		*ret_e = magnitude(s, e, ret);
		return NUMBER_COUNT;
	}
	return NUMBER_NONE;
}

enum number_kind
number_read(struct str s, size_t at, size_t *ret_e, uint64_t *ret)
{
	size_t n, e;

	*ret_e = at;
	if (script_of(utf8_at(s, at)) == SCRIPT_WORD)
		return small_word(s, at, ret_e, ret);
	e = digits(s, at, ret, &n);
	if (!n)
		return NUMBER_NONE;
	*ret_e = e;
	if (is_date(s, at, e, *ret))
		return NUMBER_DATE;
	*ret_e = magnitude(s, e, ret);
	if (*ret_e == e && n == 4 && e - at == 4 &&
	    *ret >= YEAR_FIRST * THOUSAND && *ret <= YEAR_LAST * THOUSAND)
		return NUMBER_DATE;
	return NUMBER_COUNT;
}
