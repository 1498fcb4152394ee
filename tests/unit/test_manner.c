/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static void
how_somebody_spoke_is_no_claim(void **state)
{
	static const struct draft_row rows[] = {
		{"An official who asked not to be named said it held.",
		 "forward: An official who asked not to be named | said | it "
		 "held"},
		{"Three diplomats briefed on the talks said it held.",
		 "forward: Three diplomats briefed on the talks | said | it "
		 "held"},
		{"An official who was briefed on the talks said it held.",
		 "forward: An official who was briefed on the talks | said | "
		 "it held"},
		{"The mayor was briefed on the leak.", ""},
		{"The mayor was briefed by the crew that the gate held.",
		 "passive-told: the crew | was briefed | that the gate held"},
	};

	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(how_somebody_spoke_is_no_claim),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
