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

struct str
when_phrase(struct arena *a, const struct when *w)
{
	const char *about = w->approximate ? "about " : "";

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
