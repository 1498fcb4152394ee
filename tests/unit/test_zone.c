/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/zone.h"

static void
summer_time_begins_and_ends(void **state)
{
	static const struct {
		const char *zone;
		struct zone_day at;
		int want;
	} cases[] = {
		{"Europe/London", {2023, 3, 26, 0}, 0},
		{"Europe/London", {2023, 3, 26, 1}, 60},
		{"Europe/London", {2023, 10, 29, 1}, 60},
		{"Europe/London", {2023, 10, 29, 2}, 0},
		{"Europe/Berlin", {2024, 3, 31, 1}, 60},
		{"Europe/Berlin", {2024, 3, 31, 2}, 120},
		{"America/New_York", {2023, 3, 12, 1}, -300},
		{"America/New_York", {2023, 3, 12, 2}, -240},
		{"America/New_York", {2023, 11, 5, 2}, -300},
		{"America/New_York", {2006, 4, 1, 9}, -300},
		{"America/New_York", {2006, 4, 2, 9}, -240},
		{"Asia/Tokyo", {2023, 7, 1, 0}, 540},
		{"EDT", {2023, 1, 1, 0}, -240},
		{"-03:30", {2023, 1, 1, 0}, -210},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		int got = 9999;

		assert_true(zone_offset(str_from(cases[i].zone), &cases[i].at,
					&got));
		assert_int_equal(got, cases[i].want);
	}
}

static void
unknown_names_give_no_offset(void **state)
{
	const struct zone_day at = {2023, 1, 1, 0};
	int got = 7;

	(void)state;
	assert_false(zone_offset(STR("Mars/Base"), &at, &got));
	assert_false(zone_offset(STR(""), &at, &got));
	assert_false(zone_offset(STR("+99:00"), &at, &got));
	assert_int_equal(got, 7);
}

static void
days_go_both_ways(void **state)
{
	int y, m, d;

	(void)state;
	assert_int_equal(zone_days(1970, 1, 1), 0);
	assert_int_equal(zone_days(2000, 3, 1), 11017);
	for (long n = -30000; n < 90000; n += 13) {
		zone_civil(n, &y, &m, &d);
		assert_int_equal(zone_days(y, m, d), n);
		assert_true(d <= zone_month_days(y, m));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(summer_time_begins_and_ends),
		cmocka_unit_test(unknown_names_give_no_offset),
		cmocka_unit_test(days_go_both_ways),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
