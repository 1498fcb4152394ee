/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/str.h"

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
c_string_refuses_a_nul_inside(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_null(str_c(&a, STR("pass\0word")));
	assert_string_equal(str_c(&a, STR("")), "");
}

static void
slices_never_leave_the_text(void **state)
{
	struct str s = STR("abc");

	(void)state;
	assert_str(str_slice(s, 2, 99), "c");
	assert_str(str_slice(s, 5, 9), "");
	assert_str(str_skip(s, 4), "");
	assert_true(str_find(s, STR("c"), 4) == STR_NONE);
	assert_int_equal(str_find(s, STR(""), 3), 3);
}

static void
order_is_by_bytes_then_length(void **state)
{
	(void)state;
	assert_true(str_cmp(STR("Z"), STR("a")) < 0);
	assert_true(str_cmp(STR("ab"), STR("abc")) < 0);
	assert_true(str_cmp(STR("日"), STR("z")) > 0);
	assert_int_equal(str_cmp(STR(""), (struct str){NULL, 0}), 0);
	assert_true(str_order(&STR("b"), &STR("a")) > 0);
}

static void
lists_hold_whole_texts(void **state)
{
	static const struct str list[] = {STR_INIT("aug"), STR_INIT("sept")};

	(void)state;
	assert_true(str_in(STR("sept"), list, 2));
	assert_false(str_in(STR("sep"), list, 2));
	assert_false(str_in(STR("aug"), list, 0));
	assert_true(str_is_ascii(STR("Jo, 2")));
	assert_false(str_is_ascii(STR("Łódź")));
	assert_true(str_is_ascii(STR("")));
}

static void
lists_hold_beginnings_and_ends(void **state)
{
	static const struct str list[] = {STR_INIT("年"), STR_INIT("sept")};

	(void)state;
	assert_true(str_starts_any(STR("sept. 3"), list, COUNT(list)));
	assert_false(str_starts_any(STR("3 sept"), list, COUNT(list)));
	assert_true(str_ends_any(STR("2023年"), list, COUNT(list)));
	assert_false(str_ends_any(STR("2023年8月"), list, COUNT(list)));
	assert_true(str_has_any(STR("2023年8月"), list, COUNT(list)));
	assert_false(str_has_any(STR("8月"), list, COUNT(list)));
	assert_false(str_has_any(STR("2023年"), list, 0));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cut_gives_both_parts),
		cmocka_unit_test(trim_knows_ideographic_space),
		cmocka_unit_test(fold_space_keeps_words_apart),
		cmocka_unit_test(u64_refuses_what_is_no_number),
		cmocka_unit_test(c_string_refuses_a_nul_inside),
		cmocka_unit_test(slices_never_leave_the_text),
		cmocka_unit_test(order_is_by_bytes_then_length),
		cmocka_unit_test(lists_hold_whole_texts),
		cmocka_unit_test(lists_hold_beginnings_and_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
