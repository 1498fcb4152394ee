/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/pack.h"

static void
what_is_packed_is_unpacked(void **state)
{
	static const uint64_t numbers[] = {0, 127, 128, 1u << 21, UINT64_MAX};
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	struct unpack u = {0};

	(void)state;
	for (size_t i = 0; i < 5; i++)
		pack_number(&b, numbers[i]);
	pack_text(&b, STR("a text"));
	pack_text(&b, STR(""));
	u.rest = buf_str(&b);
	for (size_t i = 0; i < 5; i++)
		assert_true(unpack_number(&u) == numbers[i]);
	assert_str(unpack_text(&u), "a text");
	assert_str(unpack_text(&u), "");
	assert_int_equal(u.rest.len, 0);
	assert_false(u.bad);
}

static void
what_does_not_fit_is_bad(void **state)
{
	struct unpack cut = {.rest = STR("\x85")};
	struct unpack longer = {.rest = STR("\x09"
					    "abc")};
	struct unpack large = {.rest = STR("\x04")};

	(void)state;
	assert_int_equal(unpack_number(&cut), 0);
	assert_true(cut.bad);
	assert_str(unpack_text(&longer), "");
	assert_true(longer.bad);
	assert_int_equal(unpack_below(&large, 4), 0);
	assert_true(large.bad);
	assert_int_equal(unpack_number(&large), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_packed_is_unpacked),
		cmocka_unit_test(what_does_not_fit_is_bad),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
