/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static const struct draft_row rows[] = {
	{"The mayor called it a mistake.",
	 "forward: The mayor | called | it a mistake"},
	{"The mayor called the plan “mad”.",
	 "forward: The mayor | called | the plan “mad”"},
	{"The mayor called the police.", ""},
	{"The mayor told of a long wait.",
	 "forward: The mayor | told | a long wait"},
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
	{"The club announced March 23, 2015.", ""},
	{"The mayor told the Courier's Today show the gate held.",
	 "forward: The mayor | told | the gate held"},
	{"But that warning did not scare the crew.", ""},
	{"The mayor left the plan, which the crew said was old, on a desk.",
	 "forward: the crew | said | which … was old"},
	{"The mayor, 52, an engineer, on Friday said the gate held.",
	 "forward: The mayor, 52, an engineer | said | the gate held"},
	{"The mayor promised to build a gate, and the crew left.",
	 "forward: The mayor | promised | to build a gate"},
	{"As the mayor says that the gate held, the crew left.",
	 "forward: the mayor | says | that the gate held"},
	{"Noting that the gate held, the mayor left.",
	 "participle: the mayor | Noting | that the gate held"},
	{"The mayor laughed and said it held.",
	 "forward: The mayor | said | it held"},
	{"The mayor complained bitterly about the delay.",
	 "forward: The mayor | complained | the delay"},
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
