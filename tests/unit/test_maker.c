/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static void
a_noun_names_whose_report_it_is(void **state)
{
	static const struct draft_row rows[] = {
		{"The embassy rejected a report by the Daily Herald that it "
		 "had paid.",
		 "forward: The embassy | rejected | a report by the Daily "
		 "Herald that it had paid // noun: the Daily Herald | report | "
		 "that it had paid"},
		{"The embassy rejected a Reuters report that it had paid.",
		 "forward: The embassy | rejected | a Reuters report that it "
		 "had paid // noun: Reuters | report | that it had paid"},
		{"As first reported by the Herald, the gate was open.",
		 "as: the Herald | first reported | the gate was open"},
	};

	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_noun_names_whose_report_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
