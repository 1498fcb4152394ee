/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/moment.h"

static void
stamps_of_one_moment_are_equal(void **state)
{
	static const struct {
		struct str text;
		int64_t want;
	} cases[] = {
		{STR_INIT("1970-01-01T00:00:00Z"), 0},
		{STR_INIT("1969-12-31T23:59:59Z"), -1},
		{STR_INIT("2023-08-29T04:00:15.512Z"), 1693281615},
		{STR_INIT("2023-08-29T13:00:15+09:00"), 1693281615},
		{STR_INIT("2023-08-29t00:00:15-0400"), 1693281615},
	};
	int64_t got;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		got = 7;
		assert_true(moment_parse(cases[i].text, &got));
		assert_true(got == cases[i].want);
	}
}

static void
what_is_no_moment_is_refused(void **state)
{
	static const char *const bad[] = {
		"",
		"2023-08-29",
		"2023-08-29T04:00:15",
		"2023-08-29T24:00:00Z",
		"2023-02-30T04:00:15Z",
		"2023-08-29T04:00:15+9:00",
		"2023-08-29T04:00:15ZZ",
		"2023-08-29 04:00:15Z",
	};
	int64_t got = 7;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(moment_parse(str_from(bad[i]), &got));
	assert_true(got == 7);
}

static void
the_day_depends_on_the_zone(void **state)
{
	AUTO_ARENA a = {0};
	int32_t tokyo;

	(void)state;
	assert_true(offset_parse(STR("+09:00"), &tokyo));
	/* Sunday evening in London is Monday, and the next week, in Tokyo. */
	assert_str(date_text(&a, moment_day(1693170000, 0)), "2023-08-27");
	assert_str(date_text(&a, moment_day(1693170000, tokyo)), "2023-08-28");
	assert_str(moment_text(&a, 1693170000), "2023-08-27T21:00:00Z");
	assert_str(moment_text(&a, -1), "1969-12-31T23:59:59Z");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stamps_of_one_moment_are_equal),
		cmocka_unit_test(what_is_no_moment_is_refused),
		cmocka_unit_test(the_day_depends_on_the_zone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
