/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/range.h"

static void
the_row_that_holds_a_code_point_is_found(void **state)
{
	static const struct {
		uint32_t first, last;
		const char *name;
	} rows[] = {{0x370, 0x3ff, "Greek"},
		    {0x400, 0x52f, "Cyrillic"},
		    {0x3041, 0x3041, "small a"},
		    {0x20000, 0x10ffff, "planes"}};
	static const struct {
		uint32_t cp;
		size_t row;
	} table[] = {{0x370, 0},   {0x3ff, 0},	 {0x400, 1},	{0x52f, 1},
		     {0x3041, 2},  {0x20000, 3}, {0x10ffff, 3}, {0x0, 4},
		     {0x36f, 4},   {0x530, 4},	 {0x3042, 4},	{0x1ffff, 4},
		     {0x110000, 4}};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		const void *got =
			range_find(rows, 4, sizeof *rows, table[i].cp);

		assert_ptr_equal(got,
				 table[i].row < 4 ? &rows[table[i].row] : NULL);
	}
	assert_null(range_find(rows, 0, sizeof *rows, 0x370));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_row_that_holds_a_code_point_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
