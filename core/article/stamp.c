/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/stamp.h"

#include "article/zone.h"
#include "base/buf.h"
#include "base/utf8.h"

enum {
	STAMP_BYTES_MAX = 400, /* of a text, searched for a date */
	YEAR_MIN = 1900,
	YEAR_MAX = 2199,
	EPOCH_MIN = 300000000 /* 1979: smaller numbers are something else */
};

/* Words of months by their first letters; a word matches when it begins so
 * and has only letters. */
static const struct month {
	struct str name;
	int month;
} months[] = {
	{STR_INIT("jan"), 1},  {STR_INIT("feb"), 2},  {STR_INIT("mar"), 3},
	{STR_INIT("apr"), 4},  {STR_INIT("may"), 5},  {STR_INIT("jun"), 6},
	{STR_INIT("jul"), 7},  {STR_INIT("aug"), 8},  {STR_INIT("sep"), 9},
	{STR_INIT("oct"), 10}, {STR_INIT("nov"), 11}, {STR_INIT("dec"), 12},
	{STR_INIT("mär"), 3},  {STR_INIT("mai"), 5},  {STR_INIT("okt"), 10},
	{STR_INIT("dez"), 12}, {STR_INIT("janv"), 1}, {STR_INIT("fév"), 2},
	{STR_INIT("avr"), 4},  {STR_INIT("juin"), 6}, {STR_INIT("juil"), 7},
	{STR_INIT("août"), 8}, {STR_INIT("déc"), 12}, {STR_INIT("ene"), 1},
	{STR_INIT("abr"), 4},  {STR_INIT("ago"), 8},  {STR_INIT("dic"), 12},
};

/* Years before the first of an era, in the order they are tried. */
static const struct era {
	struct str name;
	int before;
} eras[] = {
	{STR_INIT("令和"), 2018}, {STR_INIT("平成"), 1988},
	{STR_INIT("昭和"), 1925}, {STR_INIT("R"), 2018},
	{STR_INIT("H"), 1988},
};

struct moment {
	int year, month, day;
	bool timed;
	int hour, minute, second;
	bool zoned;
	int offset; /* minutes east */
};

static bool
take(struct str *s, struct str what)
{
	if (!str_starts(*s, what))
		return false;
	*s = str_skip(*s, what.len);
	return true;
}

static bool
take_ci(struct str *s, struct str what)
{
	if (!str_starts_ci(*s, what))
		return false;
	*s = str_skip(*s, what.len);
	return true;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (unsigned char)c >= 0x80;
}

/* A number of `least` to `most` digits; digits may not go on after it. */
static bool
take_num(struct str *s, size_t least, size_t most, int *ret)
{
	size_t n = 0;
	int v = 0;

	while (n < s->len && n < most && is_digit(s->ptr[n]))
		v = v * 10 + (s->ptr[n++] - '0');
	if (n < least)
		return false;
	*ret = v;
	*s = str_skip(*s, n);
	return true;
}

static bool
take_whole(struct str *s, size_t least, size_t most, int *ret)
{
	struct str t = *s;

	if (!take_num(&t, least, most, ret) || (t.len && is_digit(*t.ptr)))
		return false;
	*s = t;
	return true;
}

static void
skip_any(struct str *s, const char *set)
{
	while (s->len) {
		const char *c = set;

		while (*c && *c != *s->ptr)
			c++;
		if (!*c)
			return;
		*s = str_skip(*s, 1);
	}
}

static struct str
take_word(struct str *s)
{
	size_t n = 0;
	struct str word;

	while (n < s->len && is_letter(s->ptr[n]))
		n++;
	word = str_slice(*s, 0, n);
	*s = str_skip(*s, n);
	return word;
}

static bool
take_month(struct str *s, int *ret)
{
	struct str t = *s, word = take_word(&t);

	for (size_t i = sizeof months / sizeof *months; i-- > 0;)
		if (str_starts_ci(word, months[i].name) && word.len <= 12) {
			*ret = months[i].month;
			skip_any(&t, ".");
			*s = t;
			return true;
		}
	return false;
}

/* 2023-08-04, 2023/8/4, 2023.08.04, 20230804 */
static bool
date_iso(struct str *s, struct moment *m)
{
	struct str t = *s;
	char sep;

	if (!take_num(&t, 4, 4, &m->year) || !t.len)
		return false;
	sep = *t.ptr;
	if (is_digit(sep)) {
		if (!take_num(&t, 2, 2, &m->month) ||
		    !take_whole(&t, 2, 2, &m->day))
			return false;
		*s = t;
		return true;
	}
	if (sep != '-' && sep != '/' && sep != '.')
		return false;
	t = str_skip(t, 1);
	skip_any(&t, " ");
	if (!take_whole(&t, 1, 2, &m->month) || !t.len || *t.ptr != sep)
		return false;
	t = str_skip(t, 1);
	skip_any(&t, " ");
	if (!take_whole(&t, 1, 2, &m->day))
		return false;
	*s = t;
	return true;
}

/* 令和5, 令和７(2025), 平成元, R5. ; the year is left in m->year. */
static bool
take_era(struct str *s, struct moment *m)
{
	struct str t, u;
	int n = 1, again;

	for (size_t i = 0; i < sizeof eras / sizeof *eras; i++) {
		t = *s;
		if (!take(&t, eras[i].name))
			continue;
		skip_any(&t, " ");
		if (!take(&t, STR("元")) && !take_whole(&t, 1, 2, &n))
			return false;
		m->year = eras[i].before + n;
		u = t;
		if (take(&u, STR("(")) && take_num(&u, 4, 4, &again) &&
		    take(&u, STR(")")))
			t = u;
		*s = t;
		return true;
	}
	return false;
}

/* 2023年8月4日, 2023年(令和5年)8月4日, 令和5年8月4日, R5.8.4 */
static bool
date_japanese(struct str *s, struct moment *m)
{
	struct str t = *s, note;
	bool dotted;

	if (!take_era(&t, m) && !take_whole(&t, 4, 4, &m->year))
		return false;
	skip_any(&t, " ");
	dotted = take(&t, STR("."));
	if (!dotted && !take(&t, STR("年")))
		return false;
	if (take(&t, STR("("))) {
		str_cut(t, STR(")"), &note);
		t = note;
	}
	skip_any(&t, " ");
	if (!take_whole(&t, 1, 2, &m->month))
		return false;
	skip_any(&t, " ");
	if (!take(&t, dotted ? STR(".") : STR("月")))
		return false;
	skip_any(&t, " ");
	if (!take_whole(&t, 1, 2, &m->day))
		return false;
	skip_any(&t, " ");
	if (!dotted && !take(&t, STR("日")))
		return false;
	*s = t;
	return true;
}

/* August 8, 2023; Jan 1 2024; Aug. 8th 2023 */
static bool
date_month_first(struct str *s, struct moment *m)
{
	struct str t = *s;

	if (!take_month(&t, &m->month))
		return false;
	skip_any(&t, " ");
	if (!take_whole(&t, 1, 2, &m->day))
		return false;
	if (t.len && is_letter(*t.ptr))
		take_word(&t);
	skip_any(&t, " ,");
	if (!take_whole(&t, 4, 4, &m->year))
		return false;
	*s = t;
	return true;
}

/* 8 August 2023, 01-Jan-2024, 13. Januar 2024, 1st Feb 2024, 4 de mayo de
 * 2020 */
static bool
date_day_first(struct str *s, struct moment *m)
{
	struct str t = *s;

	if (!take_whole(&t, 1, 2, &m->day))
		return false;
	if (t.len >= 2 &&
	    (str_starts_ci(t, STR("st")) || str_starts_ci(t, STR("nd")) ||
	     str_starts_ci(t, STR("rd")) || str_starts_ci(t, STR("th"))))
		t = str_skip(t, 2);
	skip_any(&t, " .-");
	take_ci(&t, STR("de "));
	if (!take_month(&t, &m->month))
		return false;
	skip_any(&t, " ,-");
	take_ci(&t, STR("de "));
	if (!take_whole(&t, 4, 4, &m->year))
		return false;
	*s = t;
	return true;
}

/* 13.02.2024, and 13/02/2024 where only one reading makes a date. */
static bool
date_numbers(struct str *s, struct moment *m)
{
	struct str t = *s;
	int a, b;
	char sep;

	if (!take_whole(&t, 1, 2, &a) || !t.len)
		return false;
	sep = *t.ptr;
	t = str_skip(t, 1);
	if ((sep != '.' && sep != '/') || !take_whole(&t, 1, 2, &b) || !t.len ||
	    *t.ptr != sep)
		return false;
	t = str_skip(t, 1);
	if (!take_whole(&t, 4, 4, &m->year) ||
	    (sep == '/' && a <= 12 && b <= 12 && a != b))
		return false;
	m->day = sep == '/' && b > 12 ? b : a;
	m->month = sep == '/' && b > 12 ? a : b;
	*s = t;
	return true;
}

static bool
day_exists(const struct moment *m)
{
	return m->year >= YEAR_MIN && m->year <= YEAR_MAX && m->month >= 1 &&
	       m->month <= 12 && m->day >= 1 &&
	       m->day <= zone_month_days(m->year, m->month);
}

/* a.m., PM, 午後 */
static bool
take_half(struct str *s, int *ret)
{
	struct str t = *s;

	skip_any(&t, " ");
	if (take(&t, STR("午前")) || take_ci(&t, STR("a.m.")) ||
	    take_ci(&t, STR("am")))
		*ret = 0;
	else if (take(&t, STR("午後")) || take_ci(&t, STR("p.m.")) ||
		 take_ci(&t, STR("pm")))
		*ret = 12;
	else
		return false;
	*s = t;
	return true;
}

static bool
clock_take(struct str *s, struct moment *m)
{
	struct str t = *s;
	bool kanji, colon;

	m->second = 0;
	m->minute = 0;
	if (!take_num(&t, 1, 2, &m->hour))
		return false;
	colon = take(&t, STR(":"));
	kanji = !colon && take(&t, STR("時"));
	if (colon || (!kanji && t.len >= 2 && is_digit(*t.ptr))) {
		if (!take_num(&t, 2, 2, &m->minute))
			return false;
	} else if (kanji) {
		if (take_num(&t, 1, 2, &m->minute))
			take(&t, STR("分"));
	} else {
		return false;
	}
	if (colon ? take(&t, STR(":")) : !kanji)
		take_num(&t, 2, 2, &m->second);
	if (take(&t, STR(".")) || take(&t, STR(",")))
		while (t.len && is_digit(*t.ptr))
			t = str_skip(t, 1);
	*s = t;
	return m->hour < 24 && m->minute < 60 && m->second <= 60;
}

/* The time of day after a date, if there is one. */
static void
time_take(struct str *s, struct moment *m)
{
	struct str t = *s, w;
	int half = -1;

	skip_any(&t, " ");
	if (take(&t, STR("("))) { /* weekday in brackets */
		str_cut(t, STR(")"), &w);
		t = w;
	}
	skip_any(&t, " ,|-T\xC2\xB7");
	if (take_ci(&t, STR("at ")) || take_ci(&t, STR("um ")))
		skip_any(&t, " ");
	take_half(&t, &half);
	if (!clock_take(&t, m))
		return;
	if (half < 0)
		take_half(&t, &half);
	if (half >= 0 && m->hour <= 12)
		m->hour = m->hour % 12 + half;
	m->timed = true;
	if (m->second == 60)
		m->second = 59;
	*s = t;
}

/* -0500, +09:00, -500, +9 */
static bool
offset_take(struct str *s, int *ret)
{
	struct str t = *s;
	int sign = take(&t, STR("+")) ? 1 : take(&t, STR("-")) ? -1 : 0;
	int hour, minute = 0, n = 0;

	while ((size_t)n < t.len && is_digit(t.ptr[n]))
		n++;
	if (!sign || !take_num(&t, 1, n == 3 ? 1 : 2, &hour))
		return false;
	take(&t, STR(":"));
	take_num(&t, 2, 2, &minute);
	if (hour > 14 || minute > 59)
		return false;
	*ret = sign * (hour * 60 + minute);
	*s = t;
	return true;
}

static void
zone_take(struct str *s, struct moment *m)
{
	struct str t = *s, word;
	const struct zone_day day = {m->year, m->month, m->day, m->hour};

	skip_any(&t, " (");
	if (offset_take(&t, &m->offset)) {
		m->zoned = true;
		*s = t;
		return;
	}
	word = take_word(&t);
	if (word.len && zone_offset(word, &day, &m->offset)) {
		m->zoned = true;
		/* "GMT+0900" */
		if (m->offset == 0)
			offset_take(&t, &m->offset);
		*s = t;
	}
}

static bool
moment_at(struct str s, struct moment *m)
{
	static bool (*const forms[])(struct str *, struct moment *) = {
		date_iso, date_japanese, date_month_first, date_day_first,
		date_numbers};

	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
		struct str t = s;

		*m = (struct moment){0};
		if (!forms[i](&t, m) || !day_exists(m))
			continue;
		time_take(&t, m);
		if (m->timed)
			zone_take(&t, m);
		return true;
	}
	return false;
}

/* Full-width digits and signs as ASCII; no-break spaces as blanks. */
static struct str
narrow(struct arena *a, struct str s)
{
	struct buf b = {.arena = a};

	while (s.len) {
		uint32_t cp = utf8_next(&s);

		if (cp > 0xff00 && cp < 0xff5f)
			cp -= 0xfee0;
		if (cp == 0xa0 || cp == 0x3000 || cp == 0x202f ||
		    (cp >= 9 && cp <= 13))
			cp = ' ';
		buf_cp(&b, cp);
	}
	return buf_str(&b);
}

static bool
epoch_read(struct str s, struct moment *m)
{
	uint64_t n;

	if ((s.len != 10 && s.len != 13 && s.len != 9) || !str_u64(s, &n))
		return false;
	n = s.len == 13 ? n / 1000 : n;
	if (n < EPOCH_MIN)
		return false;
	*m = (struct moment){.timed = true, .zoned = true};
	m->hour = (int)(n % 86400 / 3600);
	m->minute = (int)(n % 3600 / 60);
	m->second = (int)(n % 60);
	zone_civil((long)(n / 86400), &m->year, &m->month, &m->day);
	return day_exists(m);
}

static bool
moment_find(struct str s, struct moment *m)
{
	bool boundary = true;

	if (epoch_read(str_trim(s), m))
		return true;
	for (; s.len; s = str_skip(s, 1)) {
		bool word = is_digit(*s.ptr) || is_letter(*s.ptr);

		if ((boundary || (unsigned char)*s.ptr >= 0x80) && word &&
		    moment_at(s, m))
			return true;
		boundary = !is_digit(*s.ptr) &&
			   (!word || (unsigned char)*s.ptr >= 0x80);
	}
	return false;
}

static struct str
moment_text(struct arena *a, const struct moment *m)
{
	struct buf b = {.arena = a};
	int off = m->offset < 0 ? -m->offset : m->offset;

	buf_fmt(&b, "%04d-%02d-%02d", m->year, m->month, m->day);
	if (!m->zoned)
		return buf_str(&b);
	buf_fmt(&b, "T%02d:%02d:%02d", m->hour, m->minute, m->second);
	if (off)
		buf_fmt(&b, "%c%02d:%02d", m->offset < 0 ? '-' : '+', off / 60,
			off % 60);
	else
		buf_char(&b, 'Z');
	return buf_str(&b);
}

bool
stamp_read(struct arena *a, struct str s, struct str zone, struct stamp *ret)
{
	AUTO_ARENA scratch = {0};
	struct moment m;
	struct zone_day day;

	s = narrow(&scratch, str_slice(s, 0, STAMP_BYTES_MAX));
	if (!moment_find(s, &m))
		return false;
	*ret = (struct stamp){0};
	day = (struct zone_day){m.year, m.month, m.day, m.hour};
	if (m.timed && !m.zoned && zone_offset(zone, &day, &m.offset)) {
		m.zoned = true;
		ret->zone_assumed = true;
	}
	ret->text = moment_text(a, &m);
	return true;
}

struct str
stamp_day(const struct stamp *s)
{
	return str_slice(s->text, 0, 10);
}

/* Minutes since year 0 of a text that moment_text made; -1 for a bare day. */
static long
stamp_minutes(struct str s)
{
	struct moment m = {0};
	struct str t = s;

	if (!date_iso(&t, &m) || !t.len)
		return -1;
	time_take(&t, &m);
	zone_take(&t, &m);
	return zone_days(m.year, m.month, m.day) * 1440L + m.hour * 60 +
	       m.minute - m.offset;
}

int
stamp_cmp(const struct stamp *a, const struct stamp *b)
{
	long x = stamp_minutes(a->text), y = stamp_minutes(b->text);

	if (x >= 0 && y >= 0 && x != y)
		return x < y ? -1 : 1;
	if (x >= 0 && y >= 0)
		return 0;
	return str_cmp(stamp_day(a), stamp_day(b));
}
