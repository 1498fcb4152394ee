/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint_table.h"

static void
hedges_are_not_heaped(void **state)
{
	static const struct lint_case rows[] = {
		{"The gate may possibly open.", "band stacked band"},
		{"It could perhaps be that it may open.",
		 "band stacked band stacked band"},
		{"The gate is likely to open, and it is unlikely to close.",
		 ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "en");
}

static void
japanese_hedges_are_not_heaped(void **state)
{
	static const struct lint_case rows[] = {
		{"おそらく開く可能性が高い。", "band stacked"},
		{"開く可能性が高い。閉じる可能性は低い。", ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "ja");
}

static void
what_others_said_is_passed_over(void **state)
{
	static const struct lint_case rows[] = {
		{"The mayor said: “It may have been the storm, sources say.”",
		 ""},
		{"`It may` and {{it.may}} stand.\n\n> It may be so.\n\n```\nit may\n```\n",
		 ""},
		{"See [the gate](https://may.example/might).", ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "en");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hedges_are_not_heaped),
		cmocka_unit_test(japanese_hedges_are_not_heaped),
		cmocka_unit_test(what_others_said_is_passed_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
