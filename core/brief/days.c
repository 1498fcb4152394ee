/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/date.h"
#include "brief/phrase.h"

static const char *const months[] = {
	"January", "February", "March",	    "April",   "May",	   "June",
	"July",	   "August",   "September", "October", "November", "December"};

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

static struct str
years(struct arena *a, struct date from, struct date to)
{
	if (from.year == to.year)
		return str_fmt(a, "%d", (int)from.year);
	return str_fmt(a, "%d to %d", (int)from.year, (int)to.year);
}

static struct str
month_text(struct arena *a, struct date d, bool year)
{
	const char *name = months[d.month - 1];

	if (!year)
		return str_from(name);
	return str_fmt(a, "%s %d", name, (int)d.year);
}

static struct str
whole_months(struct arena *a, struct date from, struct date to)
{
	struct str end = month_text(a, to, true);

	if (from.year == to.year && from.month == to.month)
		return end;
	return str_fmt(a, "%.*s to %.*s",
		       STR_ARG(month_text(a, from, from.year != to.year)),
		       STR_ARG(end));
}

static struct str
days(struct arena *a, struct date from, struct date to)
{
	struct str end =
		str_fmt(a, "%d %.*s", to.day, STR_ARG(month_text(a, to, true)));

	if (!date_cmp(from, to))
		return end;
	if (from.year == to.year && from.month == to.month)
		return str_fmt(a, "%d to %.*s", from.day, STR_ARG(end));
	return str_fmt(a, "%d %.*s to %.*s", from.day,
		       STR_ARG(month_text(a, from, from.year != to.year)),
		       STR_ARG(end));
}

struct str
period_phrase(struct arena *a, struct str from, struct str to)
{
	struct date b, e;

	if (!date_parse(from, &b) || !date_parse(to, &e))
		return STR("");
	if (is_year(b, e))
		return years(a, b, e);
	return is_month(b, e) ? whole_months(a, b, e) : days(a, b, e);
}

/* part: a piece of a month or year that has a name: "early October". It is
 * used for an end of an interval when the expression has the word. */
struct part {
	enum precision precision;
	uint8_t month, day;	    /* it begins on; month 0: any */
	uint8_t month_end, day_end; /* it ends on; day 0: of the month */
	const char *name, *words;
};

static const struct part parts[] = {
	{PRECISION_PART, 0, 1, 0, 10, "early ",
	 "early|beginning|start|上旬|初旬"},
	{PRECISION_PART, 0, 11, 0, 20, "mid-", "mid|中旬|半ば"},
	{PRECISION_PART, 0, 21, 0, 0, "late ", "late|end|下旬"},
	{PRECISION_SEASON, 3, 1, 5, 31, "spring ", "spring|春"},
	{PRECISION_SEASON, 6, 1, 8, 31, "summer ", "summer|夏"},
	{PRECISION_SEASON, 9, 1, 11, 30, "autumn ", "autumn|fall|秋"},
	{PRECISION_SEASON, 12, 1, 2, 0, "winter ", "winter|冬"},
	{PRECISION_HALF, 1, 1, 6, 30, "the first half of ", "half|前半|上半期"},
	{PRECISION_HALF, 7, 1, 12, 31, "the second half of ",
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
part_text(struct arena *a, const struct part *p, struct date d, bool end)
{
	if (!p &&
	    (end ? d.day == date_month_days(d.year, d.month) : d.day == 1))
		return month_text(a, d, true);
	if (!p)
		return days(a, d, d);
	if (p->month)
		return str_fmt(a, "%s%d", p->name,
			       (int)d.year - (end && p->month > p->month_end));
	return str_fmt(a, "%s%.*s", p->name, STR_ARG(month_text(a, d, true)));
}

/* parts_text: an interval of which an end is a part; empty when none is. */
static struct str
parts_text(struct arena *a, const struct when *w, struct str words)
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
	first = part_text(a, b, from, false);
	last = part_text(a, e, to, true);
	if (str_eq(first, last))
		return first;
	return str_fmt(a, "%.*s to %.*s", STR_ARG(first), STR_ARG(last));
}

struct str
when_phrase(struct arena *a, const struct when *w, struct str words)
{
	const char *about = w->approximate ? "about " : "";
	struct str named = parts_text(a, w, words);

	if (named.len)
		return named;
	if (w->from.len && w->to.len)
		return str_fmt(a, "%s%.*s", about,
			       STR_ARG(period_phrase(a, w->from, w->to)));
	if (w->from.len)
		return str_fmt(a, "from %s%.*s", about,
			       STR_ARG(period_phrase(a, w->from, w->from)));
	if (w->to.len)
		return str_fmt(a, "until %s%.*s", about,
			       STR_ARG(period_phrase(a, w->to, w->to)));
	return STR("");
}
