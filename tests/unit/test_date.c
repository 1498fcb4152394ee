/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/date.h"

static void
numbers_go_both_ways(void **state)
{
	const struct date first = {1, 1, 1}, last = {9999, 12, 31};
	struct date before = date_from_number(date_number(first));

	(void)state;
	assert_int_equal(date_number((struct date){1970, 1, 1}), 0);
	assert_int_equal(date_number((struct date){2000, 3, 1}), 11017);
	for (int32_t n = date_number(first) + 1; n <= date_number(last);
	     n += 13) {
		struct date d = date_from_number(n);

		assert_int_equal(date_number(d), n);
		assert_true(date_cmp(before, d) < 0);
		before = d;
	}
}

static void
days_that_do_not_exist_are_refused(void **state)
{
	struct date d = {7, 7, 7};

	(void)state;
	assert_false(date_make(2023, 2, 29, &d));
	assert_false(date_make(2023, 4, 31, &d));
	assert_false(date_make(2023, 13, 1, &d));
	assert_false(date_make(2023, 0, 1, &d));
	assert_false(date_make(1900, 2, 29, &d));
	assert_false(date_make(0, 1, 1, &d));
	assert_false(date_make(10000, 1, 1, &d));
	assert_int_equal(d.year, 7);
	assert_true(date_make(2024, 2, 29, &d));
}

static void
weekdays_are_the_calendars(void **state)
{
	(void)state;
	assert_int_equal(date_weekday((struct date){2023, 8, 29}), TUESDAY);
	assert_int_equal(date_weekday((struct date){2023, 8, 4}), FRIDAY);
	assert_int_equal(date_weekday((struct date){1969, 12, 31}), WEDNESDAY);
	assert_int_equal(date_weekday((struct date){1900, 1, 1}), MONDAY);
}

static void
months_keep_the_day_or_the_last(void **state)
{
	AUTO_ARENA a = {0};
	struct date jan31 = {2024, 1, 31};

	(void)state;
	assert_str(date_text(&a, date_add_months(jan31, 1)), "2024-02-29");
	assert_str(date_text(&a, date_add_months(jan31, -11)), "2023-02-28");
	assert_str(date_text(&a, date_add_months(jan31, 12)), "2025-01-31");
	assert_str(date_text(&a, date_add_days(jan31, -31)), "2023-12-31");
	assert_str(date_text(&a, date_add_days(jan31, INT32_MAX)),
		   "9999-12-31");
	assert_str(date_text(&a, date_add_months(jan31, INT32_MIN)),
		   "0001-01-31");
}

static void
iso_weeks_belong_to_their_thursday(void **state)
{
	static const struct {
		struct date d;
		int32_t year;
		uint8_t week;
	} rows[] = {
		{{2023, 8, 29}, 2023, 35}, {{2023, 1, 1}, 2022, 52},
		{{2024, 12, 30}, 2025, 1}, {{2020, 12, 31}, 2020, 53},
		{{2021, 1, 3}, 2020, 53},
	};
	struct date monday;
	int32_t year;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		assert_int_equal(date_iso_week(rows[i].d, &year), rows[i].week);
		assert_int_equal(year, rows[i].year);
	}
	assert_true(date_from_iso_week(2023, 35, &monday));
	assert_int_equal(monday.day, 28);
	assert_false(date_from_iso_week(2023, 53, &monday));
	assert_true(date_from_iso_week(2020, 53, &monday));
}

static void
stamps_give_the_day_as_printed(void **state)
{
	AUTO_ARENA a = {0};
	struct date d = {0};

	(void)state;
	assert_true(date_parse(STR("2023-08-29T23:30:00+09:00"), &d));
	assert_str(date_text(&a, d), "2023-08-29");
	assert_true(date_parse(STR("2023-08-04"), &d));
	assert_false(date_parse(STR("2023-8-4"), &d));
	assert_false(date_parse(STR("2023-08-291"), &d));
	assert_false(date_parse(STR("2023-02-30"), &d));
	assert_false(date_parse(STR("2023/08/04"), &d));
	assert_str(date_text(&a, (struct date){0}), "");
}

static void
eras_count_their_years(void **state)
{
	enum era e;

	(void)state;
	assert_true(era_find(STR("令和5年8月4日"), &e));
	assert_int_equal(era_year(e, 5), 2023);
	assert_true(era_find(STR("平成"), &e));
	assert_int_equal(era_year(e, 31), 2019);
	assert_int_equal(era_year(e, 32), 0);
	assert_int_equal(era_year(ERA_SHOWA, 64), 1989);
	assert_int_equal(era_year(ERA_SHOWA, 1), 1926);
	assert_int_equal(era_year(ERA_REIWA, 0), 0);
	assert_false(era_find(STR("慶応4年"), &e));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_go_both_ways),
		cmocka_unit_test(days_that_do_not_exist_are_refused),
		cmocka_unit_test(weekdays_are_the_calendars),
		cmocka_unit_test(months_keep_the_day_or_the_last),
		cmocka_unit_test(iso_weeks_belong_to_their_thursday),
		cmocka_unit_test(stamps_give_the_day_as_printed),
		cmocka_unit_test(eras_count_their_years),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
