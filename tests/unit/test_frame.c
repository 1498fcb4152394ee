/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static const struct draft_row rows[] = {
	{"The crew, who closed the gate, said it held.",
	 "forward: The crew, who closed the gate | said | it held"},
	{"The crew closed the gate and said it held.",
	 "forward: The crew | said | it held"},
	{"The crew confirmed the leak, adding that the gate held.",
	 "forward: The crew | confirmed | the leak // participle: The crew | adding | that the gate held"},
	{"The crew calmed us by saying that the gate held.",
	 "participle: The crew | saying | that the gate held"},
	{"The mayor sent a letter saying that the gate held.",
	 "participle: The mayor | saying | that the gate held"},
	{"Jane Roe, who said the gate held, left.",
	 "forward: who | said | the gate held"},
};

static void
sources_beside_and_before(void **state)
{
	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sources_beside_and_before),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
