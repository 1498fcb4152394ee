/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/buf.h"

static void
grows_over_many_pieces(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	for (int i = 0; i < 1000; i++)
		buf_fmt(&b, "%03d,", i);
	assert_int_equal(b.len, 4000);
	assert_str(str_slice(buf_str(&b), 3992, 4000), "998,999,");
}

static void
code_points_come_out_as_utf8(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	buf_cp(&b, 'a');
	buf_cp(&b, 0xe9);
	buf_cp(&b, 0x65e5);
	buf_cp(&b, 0x20bb7);
	assert_str(buf_str(&b), "aé日𠮷");
}

static void
what_is_no_code_point_becomes_the_replacement(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	buf_cp(&b, 0xd800);
	buf_cp(&b, 0x110000);
	assert_str(buf_str(&b), "\xEF\xBF\xBD\xEF\xBF\xBD");
}

static void
numbers_are_decimal(void **state)
{
	static const struct {
		uint64_t in;
		const char *want;
	} rows[] = {{0, "0"},
		    {7, "7"},
		    {10, "10"},
		    {4294967296, "4294967296"},
		    {UINT64_MAX, "18446744073709551615"}};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct buf b = {.arena = &a};

		buf_number(&b, rows[i].in);
		assert_str(buf_str(&b), rows[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(grows_over_many_pieces),
		cmocka_unit_test(code_points_come_out_as_utf8),
		cmocka_unit_test(what_is_no_code_point_becomes_the_replacement),
		cmocka_unit_test(numbers_are_decimal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
