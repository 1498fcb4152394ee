/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/str.h"
#include "base/utf8.h"
#include "base/vec.h"

static void
cut_gives_both_parts(void **state)
{
	struct str rest, s = str_cut(STR("a=b=c"), STR("="), &rest);

	(void)state;
	assert_str(s, "a");
	assert_str(rest, "b=c");
}

static void
trim_knows_ideographic_space(void **state)
{
	(void)state;
	assert_str(str_trim(STR("\xE3\x80\x80 x\xC2\xA0\n")), "x");
	assert_str(str_trim(STR(" \xE3\x80\x80")), "");
}

static void
fold_space_keeps_words_apart(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(str_fold_space(&a, STR(" a\n\t b\xE3\x80\x80"
					  "c ")),
		   "a b c");
}

static void
u64_refuses_what_is_no_number(void **state)
{
	static const char *const bad[] = {"", "-1", "1 ", "0x1",
					  "18446744073709551616"};
	uint64_t n = 7;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(str_u64(str_from(bad[i]), &n));
	assert_int_equal(n, 7);
	assert_true(str_u64(STR("18446744073709551615"), &n));
	assert_true(n == UINT64_MAX);
}

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

static void
vec_keeps_what_was_added(void **state)
{
	AUTO_ARENA a = {0};
	struct strs v = {0};

	(void)state;
	for (size_t i = 0; i < 1000; i++)
		*vec_add(&a, &v) = str_fmt(&a, "%zu", i);
	assert_int_equal(v.len, 1000);
	assert_str(v.at[0], "0");
	assert_str(v.at[999], "999");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cut_gives_both_parts),
		cmocka_unit_test(trim_knows_ideographic_space),
		cmocka_unit_test(fold_space_keeps_words_apart),
		cmocka_unit_test(u64_refuses_what_is_no_number),
		cmocka_unit_test(utf8_refuses_overlong_and_surrogates),
		cmocka_unit_test(repair_keeps_the_good_bytes),
		cmocka_unit_test(cpmap_goes_both_ways),
		cmocka_unit_test(prev_steps_over_a_whole_sequence),
		cmocka_unit_test(vec_keeps_what_was_added),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
