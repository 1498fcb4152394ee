/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/map.h"

static void
map_keeps_every_key(void **state)
{
	AUTO_ARENA a = {0};
	struct map m = {0};

	(void)state;
	assert_true(map_get(&m, 1) == MAP_NONE);
	for (uint64_t k = 0; k < 5000; k++)
		*map_put(&a, &m, k << 40) = (size_t)k;
	for (uint64_t k = 0; k < 5000; k++)
		assert_int_equal(map_get(&m, k << 40), k);
	assert_int_equal(m.len, 5000);
}

static void
a_key_put_twice_is_one(void **state)
{
	AUTO_ARENA a = {0};
	struct map m = {0};

	(void)state;
	assert_true(*map_put(&a, &m, 0) == MAP_NONE);
	*map_put(&a, &m, 0) = 3;
	*map_put(&a, &m, 0) += 1;
	assert_int_equal(map_get(&m, 0), 4);
	assert_true(map_get(&m, 7) == MAP_NONE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(map_keeps_every_key),
		cmocka_unit_test(a_key_put_twice_is_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
