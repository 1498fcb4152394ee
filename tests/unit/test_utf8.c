/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/utf8.h"

static void
utf8_refuses_overlong_and_surrogates(void **state)
{
	(void)state;
	assert_int_equal(utf8_valid(STR("ok \xC0\xAF")), 3);
	assert_int_equal(utf8_valid(STR("\xED\xA0\x80")), 0);
	assert_int_equal(utf8_valid(STR("\xF4\x90\x80\x80")), 0);
	assert_true(utf8_valid(STR("é日𠮷")) == STR_NONE);
}

static void
repair_keeps_the_good_bytes(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(utf8_repair(&a, STR("a\xFF\xE6\x97"
				       "b")),
		   "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
		   "b");
}

static void
cpmap_goes_both_ways(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = str_replace(&a, STR("................"), STR("."),
				   STR("日aé𠮷----"));
	struct cpmap m = cpmap_make(&a, s);

	(void)state;
	for (size_t b = 0, cp = 0; b < s.len; b += utf8_len(s, b), cp++) {
		assert_int_equal(cpmap_cp(&m, b), cp);
		assert_int_equal(cpmap_byte(&m, cp), b);
	}
	assert_int_equal(cpmap_byte(&m, 1000), s.len);
	assert_int_equal(cpmap_cp(&m, s.len), 8 * 16);
}

static void
prev_steps_over_a_whole_sequence(void **state)
{
	struct str s = STR("é日𠮷");

	(void)state;
	assert_int_equal(utf8_prev(s, s.len), 0x20bb7);
	assert_int_equal(utf8_prev(s, 5), 0x65e5);
	assert_int_equal(utf8_prev(s, 2), 0xe9);
	assert_int_equal(utf8_prev(s, 0), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(utf8_refuses_overlong_and_surrogates),
		cmocka_unit_test(repair_keeps_the_good_bytes),
		cmocka_unit_test(cpmap_goes_both_ways),
		cmocka_unit_test(prev_steps_over_a_whole_sequence),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
