/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: act act_rows act_spot. */
#include "clause_table.h"

#include "claim/act.h"

static const struct draft_row rows[] = {
	{"The club gave no reason for the decision.",
	 "act: The club | gave no reason | the decision"},
	{"The embassy could not be reached for comment.",
	 "act: The embassy | could not be reached | be reached"},
	{"He did not elaborate.", "act: He | did not elaborate | elaborate"},
	{"The senator took back his accusation.",
	 "act: The senator | took back | his accusation"},
	{"Police asked people in the valley to leave.",
	 "act: Police | asked | people in the valley to leave"},
	{"Neither the seller nor the buyer would reveal the price.",
	 "act: Neither the seller nor the buyer | would reveal | the price"},
	/* deeds, nouns, other senses */
	{"The army withdrew its last troops from the valley.", ""},
	{"The judge dismissed the case.", ""},
	{"The appeals court rejected his bid for release.", ""},
	{"Sales declined to 30 last year.", ""},
	{"The phone call for help was late.", ""},
	{"He wants to leave.", ""},
};

static void
what_is_done_with_a_claim(void **state)
{
	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_done_with_a_claim),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
