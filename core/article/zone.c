/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/zone.h"

enum summer { SUMMER_NONE, SUMMER_EU, SUMMER_US };

static const struct zone {
	struct str name;
	int minutes; /* in winter */
	enum summer summer;
} zones[] = {
	{STR_INIT("Z"), 0, SUMMER_NONE},
	{STR_INIT("UTC"), 0, SUMMER_NONE},
	{STR_INIT("GMT"), 0, SUMMER_NONE},
	{STR_INIT("BST"), 60, SUMMER_NONE},
	{STR_INIT("WEST"), 60, SUMMER_NONE},
	{STR_INIT("CET"), 60, SUMMER_NONE},
	{STR_INIT("CEST"), 120, SUMMER_NONE},
	{STR_INIT("EET"), 120, SUMMER_NONE},
	{STR_INIT("EEST"), 180, SUMMER_NONE},
	{STR_INIT("MSK"), 180, SUMMER_NONE},
	{STR_INIT("HKT"), 480, SUMMER_NONE},
	{STR_INIT("SGT"), 480, SUMMER_NONE},
	{STR_INIT("JST"), 540, SUMMER_NONE},
	{STR_INIT("KST"), 540, SUMMER_NONE},
	{STR_INIT("AEST"), 600, SUMMER_NONE},
	{STR_INIT("AEDT"), 660, SUMMER_NONE},
	{STR_INIT("EST"), -300, SUMMER_NONE},
	{STR_INIT("EDT"), -240, SUMMER_NONE},
	{STR_INIT("CST"), -360, SUMMER_NONE},
	{STR_INIT("CDT"), -300, SUMMER_NONE},
	{STR_INIT("MST"), -420, SUMMER_NONE},
	{STR_INIT("MDT"), -360, SUMMER_NONE},
	{STR_INIT("PST"), -480, SUMMER_NONE},
	{STR_INIT("PDT"), -420, SUMMER_NONE},
	{STR_INIT("ET"), -300, SUMMER_US},
	{STR_INIT("CT"), -360, SUMMER_US},
	{STR_INIT("PT"), -480, SUMMER_US},
	{STR_INIT("America/New_York"), -300, SUMMER_US},
	{STR_INIT("America/Chicago"), -360, SUMMER_US},
	{STR_INIT("America/Los_Angeles"), -480, SUMMER_US},
	{STR_INIT("Europe/London"), 0, SUMMER_EU},
	{STR_INIT("Europe/Berlin"), 60, SUMMER_EU},
	{STR_INIT("Europe/Paris"), 60, SUMMER_EU},
	{STR_INIT("Europe/Kyiv"), 120, SUMMER_EU},
	{STR_INIT("Asia/Tokyo"), 540, SUMMER_NONE},
	{STR_INIT("Asia/Seoul"), 540, SUMMER_NONE},
	{STR_INIT("Asia/Shanghai"), 480, SUMMER_NONE},
	{STR_INIT("Asia/Taipei"), 480, SUMMER_NONE},
	{STR_INIT("Asia/Hong_Kong"), 480, SUMMER_NONE},
	{STR_INIT("Asia/Singapore"), 480, SUMMER_NONE},
	{STR_INIT("Asia/Kolkata"), 330, SUMMER_NONE},
};

int
zone_month_days(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30,
				   31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

/* Source: Hinnant, "chrono-compatible low-level date algorithms". */
long
zone_days(int year, int month, int day)
{
	long y = year - (month <= 2), era = y / 400, of = y - era * 400;
	long doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + of * 365 + of / 4 - of / 100 + doy - 719468;
}

void
zone_civil(long days, int *year, int *month, int *day)
{
	long z = days + 719468, era = z / 146097, of = z - era * 146097;
	long y = (of - of / 1460 + of / 36524 - of / 146096) / 365;
	long doy = of - (365 * y + y / 4 - y / 100), mp = (5 * doy + 2) / 153;

	*day = (int)(doy - (153 * mp + 2) / 5 + 1);
	*month = (int)(mp < 10 ? mp + 3 : mp - 9);
	*year = (int)(y + era * 400 + (*month <= 2));
}

/* Day of the month of the nth Sunday; n 0 means the last. */
static int
sunday(int year, int month, int nth)
{
	int first = (int)((10 - zone_days(year, month, 1) % 7) % 7) + 1;
	int last = zone_month_days(year, month);

	return nth ? first + 7 * (nth - 1) : first + (last - first) / 7 * 7;
}

/* Is `at` on or after the given local time of that year? */
static bool
since(const struct zone_day *at, int month, int day, int hour)
{
	if (at->month != month)
		return at->month > month;
	if (at->day != day)
		return at->day > day;
	return at->hour >= hour;
}

static bool
is_summer(const struct zone *z, const struct zone_day *at)
{
	int y = at->year;

	switch (z->summer) {
	case SUMMER_EU:
		return since(at, 3, sunday(y, 3, 0), 1 + z->minutes / 60) &&
		       !since(at, 10, sunday(y, 10, 0), 2 + z->minutes / 60);
	case SUMMER_US:
		if (y < 2007)
			return since(at, 4, sunday(y, 4, 1), 2) &&
			       !since(at, 10, sunday(y, 10, 0), 2);
		return since(at, 3, sunday(y, 3, 2), 2) &&
		       !since(at, 11, sunday(y, 11, 1), 2);
	case SUMMER_NONE:
		break;
	}
	return false;
}

/* "+09:00" */
static bool
literal(struct str s, int *ret)
{
	uint64_t hour, minute;

	if (s.len != 6 || (*s.ptr != '+' && *s.ptr != '-') ||
	    !str_u64(str_slice(s, 1, 3), &hour) ||
	    !str_u64(str_slice(s, 4, 6), &minute) || hour > 14)
		return false;
	*ret = (int)(hour * 60 + minute) * (*s.ptr == '-' ? -1 : 1);
	return true;
}

bool
zone_offset(struct str name, const struct zone_day *at, int *ret)
{
	for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
		if (str_eq(zones[i].name, name)) {
			*ret = zones[i].minutes +
			       (is_summer(&zones[i], at) ? 60 : 0);
			return true;
		}
	return literal(name, ret);
}
