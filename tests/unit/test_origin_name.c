/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "finding/origin_name.h"

static void
a_made_name_is_read_back(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	for (enum origin_form i = ORIGIN_NAMED; i <= ORIGIN_NOBODY; i++) {
		struct str of, name = origin_called(&a, i, STR("Gazette"));

		assert_int_equal(origin_form_of(name, &of), i);
		assert_str(of, "Gazette");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_made_name_is_read_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
