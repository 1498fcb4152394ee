/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * date: the proleptic Gregorian calendar of the years 1 to 9999, ISO weeks
 * and the Japanese eras. Days only: no clock, no zone, no time of day.
 *
 *	struct date d;
 *	if (date_parse(STR("2023-08-29T04:00:00Z"), &d))
 *		d = date_add_days(d, -7);
 * Source: Gregorian day numbers after Howard Hinnant, "chrono-compatible
 * low-level date algorithms"; ISO 8601 for weeks.
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/str.h"

enum { DATE_YEAR_MIN = 1, DATE_YEAR_MAX = 9999 };

/* A date of which year is 0 is no date. */
struct date {
	int32_t year;
	uint8_t month, day; /* 1..12, 1..31 */
};

enum weekday {
	MONDAY = 1,
	TUESDAY,
	WEDNESDAY,
	THURSDAY,
	FRIDAY,
	SATURDAY,
	SUNDAY
}; /* ISO 8601 numbers */

bool date_leap(int32_t year);
/* date_month_days: 28..31; 0 when `month` is none. */
uint8_t date_month_days(int32_t year, int32_t month);
/* date_make: false, and *ret untouched, when there is no such day. */
bool date_make(int32_t year, int32_t month, int32_t day, struct date *ret);

/* date_number: days since 1970-01-01. date_from_number: the reverse, clamped
 * to the years that exist. */
int32_t date_number(struct date d);
struct date date_from_number(int32_t days);

int date_cmp(struct date a, struct date b);
/* date_add_days, date_add_months: months keep the day, or take the month's
 * last day. Results stay inside the years that exist. */
struct date date_add_days(struct date d, int32_t days);
struct date date_add_months(struct date d, int32_t months);
enum weekday date_weekday(struct date d);

/* date_iso_week: week 1..53 and the year it counts to. date_from_iso_week:
 * its Monday; false when the year has no such week. */
uint8_t date_iso_week(struct date d, int32_t *year);
bool date_from_iso_week(int32_t year, int32_t week, struct date *ret);

/* date_parse: the day at the start of an RFC 3339 stamp or a bare
 * "2023-08-04"; what follows must not be a digit. The day is as printed: no
 * zone is applied. */
bool date_parse(struct str s, struct date *ret);
/* date_text: "2023-08-04"; empty when `d` is no date. */
struct str date_text(struct arena *a, struct date d);

/* Japanese eras since 1868. An era begins on its first day and ends the day
 * before the next one begins. */
enum era { ERA_MEIJI, ERA_TAISHO, ERA_SHOWA, ERA_HEISEI, ERA_REIWA };
/* era_find: the era whose kanji name starts `s` ("令和5年"); false when none.
 * Cost: O(1). */
bool era_find(struct str s, enum era *ret);
/* era_year: Gregorian year of the era's year n (1 is 元年), or 0 when that
 * year did not touch the era (平成32年 → 0). */
int32_t era_year(enum era era, int32_t n);

#endif
