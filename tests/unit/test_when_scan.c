/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/date/when_scan.h"

static void
numbers_of_any_width_but_not_longer(void **state)
{
	struct scan s = {STR("２０23x"), 0};
	int32_t n = 0;

	(void)state;
	assert_true(scan_number(&s, 4, &n));
	assert_int_equal(n, 2023);
	s = (struct scan){STR("20235"), 0};
	assert_false(scan_number(&s, 4, &n));
	assert_int_equal(s.at, 0);
}

static void
the_longest_word_wins_and_ends_at_letters(void **state)
{
	static const struct word list[] = {W("day", 1), W("days", 2)};
	struct scan s = {STR("days ago"), 0}, t = {STR("dayside"), 0};

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
		cmocka_unit_test(bad_bytes_do_not_match),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
