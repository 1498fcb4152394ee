/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zone: offsets of the few zones that publishers write or sit in, summer
 * time included, without the system's zone files: they differ between
 * machines, and cannot be opened in the sandbox.
 */
#ifndef ARTICLE_ZONE_H
#define ARTICLE_ZONE_H

#include "base/str.h"

struct zone_day { /* local time; month 1-12 */
	int year, month, day, hour;
};

/* zone_offset: minutes east of UTC of "EDT", "JST", "ET", "Europe/London",
 * "+09:00" at that local time; false when the name is not known.
 * Source: EU directive 2000/84/EC (last Sundays of March and October, 01:00
 * UTC), US Energy Policy Act of 2005 (second Sunday of March, first of
 * November, 02:00 local; before 2007 first of April, last of October). */
bool zone_offset(struct str name, const struct zone_day *at, int *ret);

int zone_month_days(int year, int month);

/* zone_days: days since 1970-01-01; zone_civil: the reverse. */
long zone_days(int year, int month, int day);
void zone_civil(long days, int *year, int *month, int *day);

#endif
