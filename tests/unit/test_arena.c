/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <string.h>

#include "base/arena.h"

static void
memory_is_zeroed_and_aligned(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t n = 1; n < 200000; n = n * 3 + 1) {
		unsigned char *p = arena_alloc(&a, n);

		assert_int_equal((uintptr_t)p % _Alignof(max_align_t), 0);
		assert_int_equal(p[0] | p[n - 1], 0);
		memset(p, 0xff, n);
	}
}

static void
big_objects_leave_the_page_in_use(void **state)
{
	AUTO_ARENA a = {0};
	char *one = arena_alloc(&a, 16), *two;

	(void)state;
	arena_alloc(&a, 1 << 20);
	two = arena_alloc(&a, 16);
	assert_ptr_equal(two, one + 16);
}

static void
what_was_handed_out_last_grows_where_it_stands(void **state)
{
	AUTO_ARENA a = {0};
	char *one = arena_alloc(&a, 20), *two;

	(void)state;
	memset(one, 'x', 20);
	assert_true(arena_extend(&a, one, 20, 100));
	assert_int_equal(one[19], 'x');
	for (size_t i = 20; i < 100; i++)
		assert_int_equal(one[i], 0);
	two = arena_alloc(&a, 16);
	assert_ptr_equal(two, one + 112);
	assert_false(arena_extend(&a, one, 100, 200));
	assert_false(arena_extend(&a, two, 16, 1 << 20));
}

static void
a_freed_arena_can_be_used_again(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	arena_alloc(&a, 100);
	arena_free(&a);
	assert_int_equal(a.used, 0);
	assert_non_null(arena_alloc(&a, 100));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(memory_is_zeroed_and_aligned),
		cmocka_unit_test(big_objects_leave_the_page_in_use),
		cmocka_unit_test(
			what_was_handed_out_last_grows_where_it_stands),
		cmocka_unit_test(a_freed_arena_can_be_used_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
