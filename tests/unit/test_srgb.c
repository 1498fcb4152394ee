/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/srgb.h"

static uint32_t
be(struct str s, size_t at, size_t bytes)
{
	uint32_t v = 0;

	for (size_t i = 0; i < bytes; i++)
		v = v << 8 | (unsigned char)s.ptr[at + i];
	return v;
}

static void
the_profile_is_whole(void **state)
{
	AUTO_ARENA a = {0};
	struct str icc = srgb_profile(&a);

	(void)state;
	assert_int_equal(be(icc, 0, 4), icc.len);
	assert_str(str_slice(icc, 12, 24), "mntrRGB XYZ ");
	assert_str(str_slice(icc, 36, 40), "acsp");
	assert_int_equal(be(icc, 128, 4), 9);
	for (size_t i = 0; i < 9; i++) {
		size_t row = 132 + 12 * i, at = be(icc, row + 4, 4);

		assert_int_equal(at % 4, 0);
		assert_true(at >= 132 + 12 * 9);
		assert_true(at + be(icc, row + 8, 4) <= icc.len);
	}
}

static void
the_curve_is_that_of_srgb(void **state)
{
	AUTO_ARENA a = {0};
	struct str icc = srgb_profile(&a), rest;
	static const struct {
		size_t at;
		uint32_t want;
	} rows[] = {{0, 0}, {1, 5}, {512, 14057}, {1023, 65535}};

	(void)state;
	str_cut(icc, STR("curv\0\0\0\0"), &rest);
	assert_int_equal(be(rest, 0, 4), 1024);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_int_equal(be(rest, 4 + 2 * rows[i].at, 2), rows[i].want);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_profile_is_whole),
		cmocka_unit_test(the_curve_is_that_of_srgb),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
