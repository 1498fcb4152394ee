/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static const struct draft_row rows[] = {
	{"The crew said that the gate held.",
	 "forward: The crew | said | that the gate held"},
	{"The crew said the gate held.",
	 "forward: The crew | said | the gate held"},
	{"The crew said on Friday that the gate held.",
	 "forward: The crew | said | that the gate held"},
	{"The crew told the mayor that the gate held.",
	 "forward: The crew | told | that the gate held"},
	{"The mayor urged the crew to leave.",
	 "forward-to: The mayor | urged | the crew to leave"},
	{"The crew suspects, however, that the gate held.",
	 "forward: The crew | suspects | that the gate held"},
	{"The mayor praised the crew on Friday.",
	 "forward: The mayor | praised | the crew"},
	{"The crew maintains a lead in all towns.", ""},
	{"The crew said so.", ""},
	{"Sales declined to 30 last year.", ""},
};

static void
contents_after_the_cue(void **state)
{
	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(contents_after_the_cue),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
