/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/date.h"
#include "brief/phrase.h"

/* ends_fill: a row of two days, which may be one. */
static struct str
ends_fill(const struct speech *p, enum saying id, struct date from,
	  struct date to)
{
	const struct date ends[] = {from, to};
	struct str with[SAY_HOLES];

	for (size_t i = 0; i < 2; i++) {
		struct str *at = &with[4 * i];

		at[0] = str_fmt(p->arena, "%d", (int)ends[i].year);
		at[1] = word_part(p->words, SAY_MONTHS,
				  (size_t)ends[i].month - 1);
		at[2] = str_fmt(p->arena, "%d", ends[i].day);
		at[3] = word_part(p->words, SAY_WEEKDAYS,
				  (size_t)date_weekday(ends[i]) - 1);
	}
	return row_phrase(p, id, with);
}

static bool
is_month(struct date from, struct date to)
{
	return from.day == 1 && to.day == date_month_days(to.year, to.month);
}

static bool
is_year(struct date from, struct date to)
{
	return is_month(from, to) && from.month == 1 && to.month == 12;
}

static enum saying
months_row(struct date from, struct date to)
{
	if (from.year != to.year)
		return SAY_MONTHS_TO;
	return from.month == to.month ? SAY_MONTH : SAY_MONTHS_OF_YEAR;
}

static enum saying
days_row(struct date from, struct date to)
{
	if (!date_cmp(from, to))
		return SAY_DAY;
	if (from.year != to.year)
		return SAY_DAYS;
	return from.month == to.month ? SAY_DAYS_OF_MONTH : SAY_DAYS_OF_YEAR;
}

struct str
period_phrase(const struct speech *p, struct str from, struct str to)
{
	struct date b, e;
	enum saying row;

	if (!date_parse(from, &b) || !date_parse(to, &e))
		return STR("");
	if (is_year(b, e))
		row = b.year == e.year ? SAY_YEAR : SAY_YEARS;
	else
		row = is_month(b, e) ? months_row(b, e) : days_row(b, e);
	return ends_fill(p, row, b, e);
}

/* part: a piece of a month or year that has a name: "early October". It is
 * used for an end of an interval when the expression has the word. */
struct part {
	enum precision precision;
	uint8_t month, day;	    /* it begins on; month 0: any */
	uint8_t month_end, day_end; /* it ends on; day 0: of the month */
	enum saying name;
	const char *words;
};

static const struct part parts[] = {
	{PRECISION_PART, 0, 1, 0, 10, SAY_PART_EARLY,
	 "early|beginning|start|上旬|初旬"},
	{PRECISION_PART, 0, 11, 0, 20, SAY_PART_MID, "mid|中旬|半ば"},
	{PRECISION_PART, 0, 21, 0, 0, SAY_PART_LATE, "late|end|下旬"},
	{PRECISION_SEASON, 3, 1, 5, 31, SAY_PART_SPRING, "spring|春"},
	{PRECISION_SEASON, 6, 1, 8, 31, SAY_PART_SUMMER, "summer|夏"},
	{PRECISION_SEASON, 9, 1, 11, 30, SAY_PART_AUTUMN, "autumn|fall|秋"},
	{PRECISION_SEASON, 12, 1, 2, 0, SAY_PART_WINTER, "winter|冬"},
	{PRECISION_HALF, 1, 1, 6, 30, SAY_PART_FIRST_HALF, "half|前半|上半期"},
	{PRECISION_HALF, 7, 1, 12, 31, SAY_PART_SECOND_HALF,
	 "half|後半|下半期"},
};

static bool
has_word(struct str text, const char *words)
{
	AUTO_ARENA a = {0};
	struct str rest = str_from(words), low = str_lower(&a, text);

	while (rest.len)
		if (str_has(low, str_cut(rest, STR("|"), &rest)))
			return true;
	return false;
}

static bool
part_begins(const struct part *p, struct date d)
{
	return d.day == p->day && (!p->month || d.month == p->month);
}

static bool
part_ends(const struct part *p, struct date d)
{
	uint8_t last =
		p->day_end ? p->day_end : date_month_days(d.year, d.month);

	return d.day == last && (!p->month || d.month == p->month_end);
}

static const struct part *
part_of(const struct when *w, struct str words, struct date d,
	bool (*fits)(const struct part *, struct date))
{
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (parts[i].precision == w->precision && fits(&parts[i], d) &&
		    has_word(words, parts[i].words))
			return &parts[i];
	return NULL;
}

/* part_text: "early October 2022", "autumn 2022"; the month without one. A
 * winter has the year in which it begins. */
static struct str
part_text(const struct speech *s, const struct part *p, struct date d, bool end)
{
	uint8_t last = date_month_days(d.year, d.month);

	if (!p && d.day == (end ? last : 1))
		return ends_fill(s, SAY_MONTH, d, d);
	if (!p)
		return ends_fill(s, SAY_DAY, d, d);
	d.year -= end && p->month > p->month_end;
	return ends_fill(s, p->name, d, d);
}

/* parts_text: an interval of which an end is a part; empty when none is. */
static struct str
parts_text(const struct speech *s, const struct when *w, struct str words)
{
	const struct part *b, *e;
	struct date from, to;
	struct str first, last;

	if (!date_parse(w->from, &from) || !date_parse(w->to, &to))
		return STR("");
	b = part_of(w, words, from, part_begins);
	e = part_of(w, words, to, part_ends);
	if (!b && !e)
		return STR("");
	first = part_text(s, b, from, false);
	last = part_text(s, e, to, true);
	if (str_eq(first, last))
		return first;
	return row_phrase(s, SAY_RANGE, WITH(first, last));
}

struct str
when_phrase(const struct speech *p, const struct when *w, struct str words)
{
	struct str named = parts_text(p, w, words);
	struct str from = w->from.len ? w->from : w->to;
	struct str to = w->to.len ? w->to : w->from;
	struct str text = period_phrase(p, from, to);

	if (named.len)
		return named;
	if (w->approximate && text.len)
		text = row_phrase(p, SAY_ABOUT, WITH(text));
	if (!w->to.len && w->from.len)
		return row_phrase(p, SAY_FROM, WITH(text));
	if (!w->from.len && w->to.len)
		return row_phrase(p, SAY_UNTIL, WITH(text));
	return text;
}
