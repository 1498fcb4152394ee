/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/moment.h"

enum {
	DAY_LEN = 10, /* "2023-08-29" */
	MINUTE = 60,
	HOUR = 3600,
	DAY = 86400
};

/* Two digits at `at`, at most `max`; -1 when they are not there. */
static int32_t
two_digits(struct str s, size_t at, int32_t max)
{
	uint64_t n;

	if (s.len < at + 2 || !str_u64(str_slice(s, at, at + 2), &n) ||
	    n > (uint64_t)max)
		return -1;
	return (int32_t)n;
}

bool
offset_parse(struct str s, int32_t *ret)
{
	int32_t h, m;
	size_t colon;

	if (str_eq_ci(s, STR("Z")) || str_eq_ci(s, STR("UTC"))) {
		*ret = 0;
		return true;
	}
	if (s.len < 5 || (*s.ptr != '+' && *s.ptr != '-'))
		return false;
	colon = s.ptr[3] == ':';
	h = two_digits(s, 1, 23);
	m = two_digits(s, 3 + colon, 59);
	if (h < 0 || m < 0 || s.len != 5 + colon)
		return false;
	*ret = (*s.ptr == '-' ? -1 : 1) * (h * 60 + m);
	return true;
}

/* Without ".512", which may stand behind the seconds. */
static struct str
fraction_skip(struct str s)
{
	if (!s.len || *s.ptr != '.')
		return s;
	do
		s = str_skip(s, 1);
	while (s.len && *s.ptr >= '0' && *s.ptr <= '9');
	return s;
}

bool
moment_parse(struct str s, int64_t *ret)
{
	struct str time = str_skip(s, DAY_LEN);
	int32_t h = two_digits(time, 1, 23), m = two_digits(time, 4, 59),
		sec = two_digits(time, 7, 60), offset;
	struct date d;

	if (!date_parse(s, &d) || h < 0 || m < 0 || sec < 0 ||
	    (*time.ptr | 0x20) != 't' || time.ptr[3] != ':' ||
	    time.ptr[6] != ':' ||
	    !offset_parse(fraction_skip(str_skip(time, 9)), &offset))
		return false;
	*ret = (int64_t)date_number(d) * DAY + h * HOUR + m * MINUTE + sec -
	       (int64_t)offset * MINUTE;
	return true;
}

/* Days are counted down to the past too: -1 s is 1969-12-31. */
static int32_t
day_number(int64_t at)
{
	return (int32_t)((at - (at < 0 ? DAY - 1 : 0)) / DAY);
}

struct date
moment_day(int64_t at, int32_t offset)
{
	return date_from_number(day_number(at + (int64_t)offset * MINUTE));
}

struct str
moment_text(struct arena *a, int64_t at)
{
	int32_t sec = (int32_t)(at - (int64_t)day_number(at) * DAY);

	return str_fmt(a, "%.*sT%02d:%02d:%02dZ",
		       STR_ARG(date_text(a, moment_day(at, 0))), sec / HOUR,
		       sec / MINUTE % 60, sec % 60);
}
