/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/vec.h"

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
		cmocka_unit_test(vec_keeps_what_was_added),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
