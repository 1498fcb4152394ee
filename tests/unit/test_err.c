/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <string.h>

#include "base/err.h"

static void
context_comes_in_front(void **state)
{
	struct err err;

	(void)state;
	assert_int_equal(err_set(&err, ERR_FORMAT, "no %s", "title"), -1);
	assert_int_equal(err_in(&err, "page.html line %d", 3), -1);
	assert_string_equal(err.msg, "page.html line 3: no title");
	assert_int_equal(err.code, ERR_FORMAT);
}

static void
a_long_message_is_cut_not_spilled(void **state)
{
	struct err err;

	(void)state;
	err_set(&err, ERR_SYSTEM, "%02000d", 1);
	for (int i = 0; i < 300; i++)
		err_in(&err, "context");
	assert_int_equal(strlen(err.msg), sizeof err.msg - 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(context_comes_in_front),
		cmocka_unit_test(a_long_message_is_cut_not_spilled),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
