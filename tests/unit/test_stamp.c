/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/stamp.h"

static const struct {
	const char *in, *zone, *out;
	bool assumed;
} cases[] = {
	{"2023-08-29T04:00:00Z", "", "2023-08-29T04:00:00Z", false},
	{"2023-08-29T04:00:00.123Z", "", "2023-08-29T04:00:00Z", false},
	{"2023-08-04T10:00:00+09:00", "", "2023-08-04T10:00:00+09:00", false},
	{"2023-08-04T10:00:00+0900", "", "2023-08-04T10:00:00+09:00", false},
	{"2026-01-01T10:15-0500", "", "2026-01-01T10:15:00-05:00", false},
	{"2018-10-29T10:15-500", "", "2018-10-29T10:15:00-05:00", false},
	{"2024-01-01 10:00:00Z", "", "2024-01-01T10:00:00Z", false},
	{"20240101T101500+0900", "", "2024-01-01T10:15:00+09:00", false},
	{"20230804", "", "2023-08-04", false},
	{"Mon, Jan 1 2024 10:00:00 EST", "", "2024-01-01T10:00:00-05:00",
	 false},
	{"01 Jan 2024 10:00 GMT", "", "2024-01-01T10:00:00Z", false},
	{"Tue, 29 Aug 2023 04:00:00 +0000", "", "2023-08-29T04:00:00Z", false},
	{"Updated August 8, 2023 at 2:36 a.m. EDT", "",
	 "2023-08-08T02:36:00-04:00", false},
	{"August 7, 2023 at 12:26 p.m. EDT", "", "2023-08-07T12:26:00-04:00",
	 false},
	{"Aug. 7, 2023 12:05 AM ET", "", "2023-08-07T00:05:00-04:00", false},
	{"8th August 2023", "", "2023-08-08", false},
	{"13. Dezember 2023, 17:00", "Europe/Berlin",
	 "2023-12-13T17:00:00+01:00", true},
	{"4 de mayo de 2020", "", "2020-05-04", false},
	/* no zone: the publisher's own, summer time included, or the day */
	{"2023-07-01T10:00:00", "Europe/London", "2023-07-01T10:00:00+01:00",
	 true},
	{"2023-12-01T10:00:00", "Europe/London", "2023-12-01T10:00:00Z", true},
	{"2023-07-01 10:00", "America/New_York", "2023-07-01T10:00:00-04:00",
	 true},
	{"2023/08/04 10:30", "Asia/Tokyo", "2023-08-04T10:30:00+09:00", true},
	{"2023-07-01T10:00:00", "", "2023-07-01", false},
	/* Japanese */
	{"2023年8月4日", "Asia/Tokyo", "2023-08-04", false},
	{"2023年8月4日(金) 10時30分", "Asia/Tokyo", "2023-08-04T10:30:00+09:00",
	 true},
	{"公開日：２０２３年８月４日　午後３時０５分", "Asia/Tokyo",
	 "2023-08-04T15:05:00+09:00", true},
	{"令和5年8月4日", "", "2023-08-04", false},
	{"令和６年１０月　１日", "", "2024-10-01", false},
	{"令和元年5月1日", "", "2019-05-01", false},
	{"平成31年4月30日", "", "2019-04-30", false},
	{"昭和64年1月7日", "", "1989-01-07", false},
	{"令和7(2025)年7月1日(火)", "", "2025-07-01", false},
	{"2023年（令和5年）8月4日", "", "2023-08-04", false},
	{"R5.8.4", "", "2023-08-04", false},
	/* others */
	{"23.05.2011", "", "2011-05-23", false},
	{"31/12/2020", "", "2020-12-31", false},
	{"1556312400000", "", "2019-04-26T21:00:00Z", false},
	{"/news/20230804.html", "", "2023-08-04", false},
	{"/world/2023/08/29/slug/", "", "2023-08-29", false},
};

static void
publishers_spellings_are_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct stamp got = {0};

		stamp_read(&a, str_from(cases[i].in), str_from(cases[i].zone),
			   &got);
		assert_str(got.text, cases[i].out);
		assert_int_equal(got.zone_assumed, cases[i].assumed);
	}
}

static void
what_is_no_date_gives_none(void **state)
{
	static const char *const bad[] = {"",
					  "yesterday",
					  "2023-02-29",
					  "2023-13-01",
					  "0001-01-01",
					  "12/11/2020",
					  "March 18",
					  "5000 people",
					  "令和5年",
					  "2023年8月32日",
					  "12345678901234567890"};
	AUTO_ARENA a = {0};
	struct stamp got;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(stamp_read(&a, str_from(bad[i]), STR(""), &got));
}

static void
moments_compare_across_zones(void **state)
{
	struct stamp a = {.text = STR("2023-08-04T10:00:00+09:00")};
	struct stamp b = {.text = STR("2023-08-04T01:00:00Z")};
	struct stamp c = {.text = STR("2023-08-04T02:00:00Z")};
	struct stamp d = {.text = STR("2023-08-05")};

	(void)state;
	assert_int_equal(stamp_cmp(&a, &b), 0);
	assert_true(stamp_cmp(&a, &c) < 0);
	assert_true(stamp_cmp(&c, &d) < 0);
	assert_str(stamp_day(&a), "2023-08-04");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(publishers_spellings_are_read),
		cmocka_unit_test(what_is_no_date_gives_none),
		cmocka_unit_test(moments_compare_across_zones),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
