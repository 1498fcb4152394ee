/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static const struct draft_row rows[] = {
	{"The gate held, according to the crew.",
	 "according-to: the crew | according to | The gate held"},
	{"According to the crew, the gate held.",
	 "according-to: the crew | According to | the gate held"},
	{"The gate, according to the crew, was old.",
	 "according-to: the crew | according to | The gate … was old"},
	{"The gate is believed to have held.",
	 "passive:  | is believed | The gate … to have held"},
	{"It was reported that the gate held.",
	 "passive:  | was reported | that the gate held"},
	{"The crew repeats the mayor's warning that rain will come.",
	 "forward: The crew | repeats | the mayor's warning that rain will come // noun: the mayor's | warning | that rain will come"},
};

static void
frames_of_other_words(void **state)
{
	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(frames_of_other_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
