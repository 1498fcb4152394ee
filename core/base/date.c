/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/date.h"

enum { DAYS_0000_TO_1970 = 719468, DAYS_IN_400_YEARS = 146097 };

static const struct {
	struct str name;
	struct date first;
} eras[] = {
	[ERA_MEIJI] = {STR_INIT("明治"), {1868, 10, 23}},
	[ERA_TAISHO] = {STR_INIT("大正"), {1912, 7, 30}},
	[ERA_SHOWA] = {STR_INIT("昭和"), {1926, 12, 25}},
	[ERA_HEISEI] = {STR_INIT("平成"), {1989, 1, 8}},
	[ERA_REIWA] = {STR_INIT("令和"), {2019, 5, 1}},
};

enum { ERAS = sizeof eras / sizeof *eras };

bool
date_leap(int32_t year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

uint8_t
date_month_days(int32_t year, int32_t month)
{
	static const uint8_t days[] = {31, 28, 31, 30, 31, 30,
				       31, 31, 30, 31, 30, 31};

	if (month < 1 || month > 12)
		return 0;
	return (uint8_t)(days[month - 1] + (month == 2 && date_leap(year)));
}

bool
date_make(int32_t year, int32_t month, int32_t day, struct date *ret)
{
	if (year < DATE_YEAR_MIN || year > DATE_YEAR_MAX || day < 1 ||
	    day > date_month_days(year, month))
		return false;
	*ret = (struct date){year, (uint8_t)month, (uint8_t)day};
	return true;
}

int32_t
date_number(struct date d)
{
	int32_t y = d.year - (d.month <= 2);
	int32_t era = (y >= 0 ? y : y - 399) / 400;
	int32_t of_era = y - era * 400;
	int32_t of_year =
		(153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;

	return era * DAYS_IN_400_YEARS + of_era * 365 + of_era / 4 -
	       of_era / 100 + of_year - DAYS_0000_TO_1970;
}

static int32_t
clamp(int64_t n, int32_t low, int32_t high)
{
	return n < low ? low : n > high ? high : (int32_t)n;
}

struct date
date_from_number(int32_t days)
{
	const struct date first = {DATE_YEAR_MIN, 1, 1},
			  last = {DATE_YEAR_MAX, 12, 31};
	int32_t z = clamp(days, date_number(first), date_number(last)) +
		    DAYS_0000_TO_1970;
	int32_t era = z / DAYS_IN_400_YEARS;
	int32_t of_era = z % DAYS_IN_400_YEARS;
	int32_t y =
		(of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) /
		365;
	int32_t of_year = of_era - (365 * y + y / 4 - y / 100);
	int32_t m = (5 * of_year + 2) / 153;

	return (struct date){y + era * 400 + (m >= 10),
			     (uint8_t)(m < 10 ? m + 3 : m - 9),
			     (uint8_t)(of_year - (153 * m + 2) / 5 + 1)};
}

int
date_cmp(struct date a, struct date b)
{
	int32_t x = date_number(a), y = date_number(b);

	return (x > y) - (x < y);
}

struct date
date_add_days(struct date d, int32_t days)
{
	int64_t n = (int64_t)date_number(d) + days;

	return date_from_number(clamp(n, INT32_MIN / 2, INT32_MAX / 2));
}

struct date
date_add_months(struct date d, int32_t months)
{
	int32_t n = clamp((int64_t)d.year * 12 + d.month - 1 + months,
			  DATE_YEAR_MIN * 12, DATE_YEAR_MAX * 12 + 11);
	int32_t year = n / 12, month = n % 12 + 1;
	uint8_t most = date_month_days(year, month);

	return (struct date){year, (uint8_t)month, d.day > most ? most : d.day};
}

enum weekday
date_weekday(struct date d)
{
	int32_t n = (date_number(d) + 3) % 7; /* 1970-01-01: a Thursday */

	return (enum weekday)((n < 0 ? n + 7 : n) + 1);
}

uint8_t
date_iso_week(struct date d, int32_t *year)
{
	/* A week belongs to the year of its Thursday. */
	int32_t thursday = date_number(d) + THURSDAY - (int)date_weekday(d);
	int32_t y = date_from_number(thursday).year;

	*year = y;
	return (uint8_t)((thursday - date_number((struct date){y, 1, 1})) / 7 +
			 1);
}

bool
date_from_iso_week(int32_t year, int32_t week, struct date *ret)
{
	struct date jan4, monday;
	int32_t of = 0;

	if (week < 1 || week > 53 || !date_make(year, 1, 4, &jan4))
		return false;
	monday = date_add_days(jan4, MONDAY - (int)date_weekday(jan4) +
					     7 * (week - 1));
	if (date_iso_week(monday, &of) != week || of != year)
		return false;
	*ret = monday;
	return true;
}

static bool
digits(struct str s, size_t at, size_t n, int32_t *ret)
{
	uint64_t v;

	if (s.len < at + n || !str_u64(str_slice(s, at, at + n), &v))
		return false;
	*ret = (int32_t)v;
	return true;
}

bool
date_parse(struct str s, struct date *ret)
{
	int32_t y, m, d;

	if (!digits(s, 0, 4, &y) || !digits(s, 5, 2, &m) ||
	    !digits(s, 8, 2, &d) || s.ptr[4] != '-' || s.ptr[7] != '-')
		return false;
	if (s.len > 10 && s.ptr[10] >= '0' && s.ptr[10] <= '9')
		return false;
	return date_make(y, m, d, ret);
}

struct str
date_text(struct arena *a, struct date d)
{
	if (!d.year)
		return STR("");
	return str_fmt(a, "%04d-%02u-%02u", d.year, d.month, d.day);
}

bool
era_find(struct str s, enum era *ret)
{
	for (size_t i = 0; i < ERAS; i++)
		if (str_starts(s, eras[i].name)) {
			*ret = (enum era)i;
			return true;
		}
	return false;
}

int32_t
era_year(enum era era, int32_t n)
{
	int32_t year;

	if (n < 1 || n > DATE_YEAR_MAX)
		return 0;
	year = eras[era].first.year + n - 1;
	if (year > DATE_YEAR_MAX ||
	    (era + 1 < ERAS && year > eras[era + 1].first.year))
		return 0;
	return year;
}
