/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint_table.h"

static void
japanese_faults_are_found(void **state)
{
	static const struct lint_case rows[] = {
		{"門は3日に開く可能性が高い。", ""},
		{"門は3日に開くかもしれない。", "band"},
		{"綱が切れたとみられる。", "agentless"},
		{"市長は綱が切れたとみている。", ""},
		{"関係者によると、綱が切れた。", "unattributed"},
		{"関係者によると、綱が切れた[3]。", ""},
		{"市長は強弁した。", "loaded"},
		{"門は最近閉じた。", "vague-date"},
		{"門は2023年8月14日に閉じた。", ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "ja");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(japanese_faults_are_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
