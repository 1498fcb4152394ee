/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/week.h"

enum { WEEK_DAYS = 7, YEAR_DIGITS = 4 };

/* A day is told its week. */
static int
week_bad(struct arena *a, struct str s, struct err *err)
{
	struct date day;

	if (date_parse(s, &day))
		return err_set(err, ERR_USAGE,
			       "%.*s: a day, not an ISO week; it is in %.*s",
			       STR_ARG(s), STR_ARG(week_of(a, day).name));
	return err_set(err, ERR_USAGE, "%.*s: not an ISO week such as 2023-W35",
		       STR_ARG(s));
}

int
week_parse(struct arena *a, struct str s, struct week *ret, struct err *err)
{
	struct str number = str_skip(s, YEAR_DIGITS);
	uint64_t year, week;

	if (str_starts(number, STR("-")))
		number = str_skip(number, 1);
	if (!str_u64(str_slice(s, 0, YEAR_DIGITS), &year) ||
	    !str_starts_ci(number, STR("W")) || number.len != 3 ||
	    !str_u64(str_skip(number, 1), &week) ||
	    !date_from_iso_week((int32_t)year, (int32_t)week, &ret->from))
		return week_bad(a, s, err);
	ret->to = date_add_days(ret->from, WEEK_DAYS - 1);
	ret->name = str_fmt(a, "%04d-W%02d", (int)year, (int)week);
	return 0;
}

struct week
week_of(struct arena *a, struct date d)
{
	struct week w = {0};
	int32_t year;
	uint8_t number = date_iso_week(d, &year);

	if (!date_from_iso_week(year, number, &w.from))
		return w;
	w.to = date_add_days(w.from, WEEK_DAYS - 1);
	w.name = str_fmt(a, "%04d-W%02d", (int)year, (int)number);
	return w;
}

bool
week_holds(const struct week *w, struct date d)
{
	return d.year && date_cmp(w->from, d) <= 0 && date_cmp(d, w->to) <= 0;
}
