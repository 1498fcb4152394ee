/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint_table.h"

static void
likelihood_and_confidence_stand_apart(void **state)
{
	static const struct lint_case rows[] = {
		{"We have high confidence that it is likely.", "scales"},
		{"It is likely. We have high confidence in this.", ""},
		{"It is likely that remote access was used.", ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "en");
}

static void
the_two_rows_are_not_mixed(void **state)
{
	static const struct lint_case rows[] = {
		{"It is likely. It is probable.", "rows"},
		{"It is probable. It is highly improbable.", ""},
		{"It is very likely. It is unlikely.", ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "en");
}

static void
japanese_scales_stand_apart(void **state)
{
	static const struct lint_case rows[] = {
		{"確信度は高いが、開く可能性は低い。", "scales"},
		{"開く可能性は低い。確信度は高い。", ""},
		{"開く可能性が高い。閉じる蓋然性が低い。", "rows"},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "ja");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(likelihood_and_confidence_stand_apart),
		cmocka_unit_test(the_two_rows_are_not_mixed),
		cmocka_unit_test(japanese_scales_stand_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
