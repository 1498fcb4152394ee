/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static const struct draft_row rows[] = {
	{"“It held,” the crew said. “It was old.” He left.",
	 "trailing-quote: the crew | said | “It held,” … “It was old.”"},
	{"“It held,” the crew said in May, “but it was old.”",
	 "trailing-quote: the crew | said | “It held,” … “but it was old.”"},
	{"The gate was “old,” the crew said.",
	 "trailing-quote: the crew | said | The gate was “old,”"},
	{"The crew said: “It held.\n\n“It was old.”",
	 "forward: The crew | said | “It held. … “It was old.”"},
	{"The crew said it held. “It was old.”",
	 "forward: The crew | said | it held … “It was old.”"},
};

static void
quotes_that_belong_together(void **state)
{
	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(quotes_that_belong_together),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
