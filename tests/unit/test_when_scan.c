/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/date/when_scan.h"

static void
numbers_of_any_width_but_not_longer(void **state)
{
	struct scan s = {STR("２０23x"), 0, NULL};
	int32_t n = 0;

	(void)state;
	assert_true(scan_number(&s, 4, &n));
	assert_int_equal(n, 2023);
	s = (struct scan){STR("20235"), 0, NULL};
	assert_false(scan_number(&s, 4, &n));
	assert_int_equal(s.at, 0);
}

static void
the_longest_word_wins_and_ends_at_letters(void **state)
{
	static const struct word list[] = {W("day", 1), W("days", 2)};
	struct scan s = {STR("days ago"), 0, NULL},
		    t = {STR("dayside"), 0, NULL};

	(void)state;
	assert_int_equal(scan_word(&s, list, 2, true)->value, 2);
	assert_null(scan_word(&t, list, 2, true));
}

static void
the_longest_row_wins(void **state)
{
	struct expr e;

	(void)state;
	assert_true(grammar_match(&when_grammar_en, STR("June 14-15, 2021 was"),
				  0, &e));
	assert_int_equal(e.at.e, STR("June 14-15, 2021").len);
	assert_int_equal(e.day_to, 15);
	assert_true(
		grammar_match(&when_grammar_ja, STR("6月 13 日　痕跡"), 0, &e));
	assert_int_equal(e.at.e, STR("6月 13 日").len);
	assert_false(grammar_match(&when_grammar_ja, STR("痕跡"), 0, &e));
}

/* With its sets a grammar finds what it finds without them. */
static void
sets_leave_out_no_row(void **state)
{
	static const char *const texts[] = {
		"Tuesday, March 3, 2021",
		"the 4th of May",
		"2021-03-04",
		"two weeks ago",
		"early last month",
		"12 days later",
		"May of the following month",
		"the second half of 2020",
		"Q3 of 2020",
		"fiscal 2019",
		"mid-October",
		"last spring",
		"the end of 1999",
		"next Friday",
	};
	struct grammar quick = when_grammar_en;
	struct row_sets sets;
	struct expr x, y;

	(void)state;
	grammar_sets(&quick, &sets);
	quick.sets = &sets;
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct str s = str_from(texts[i]);

		assert_true(grammar_match(&when_grammar_en, s, 0, &x));
		assert_true(grammar_match(&quick, s, 0, &y));
		assert_int_equal(x.at.e, y.at.e);
		assert_int_equal(x.at.e, s.len);
	}
}

static void
bad_bytes_do_not_match(void **state)
{
	struct expr e;

	(void)state;
	assert_false(grammar_match(&when_grammar_ja, STR("\xE4\xBB"), 0, &e));
	assert_false(grammar_match(&when_grammar_en, STR("\0 2023"), 0, &e));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_of_any_width_but_not_longer),
		cmocka_unit_test(the_longest_word_wins_and_ends_at_letters),
		cmocka_unit_test(the_longest_row_wins),
		cmocka_unit_test(sets_leave_out_no_row),
		cmocka_unit_test(bad_bytes_do_not_match),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
