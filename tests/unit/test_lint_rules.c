/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint_table.h"

static void
each_rule_says_why_and_who_says_so(void **state)
{
	(void)state;
	for (size_t i = 0; i < LINT_COUNT; i++) {
		assert_true(strlen(lint_rules[i].id) > 2);
		assert_true(strlen(lint_rules[i].why) > 10);
		assert_true(strlen(lint_rules[i].source) > 10);
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(lint_rules[i].id,
						lint_rules[k].id);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_rule_says_why_and_who_says_so),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
