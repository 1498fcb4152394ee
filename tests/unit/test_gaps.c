/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
a_barrier_is_named_and_cited(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct section *gaps = &b.sections[SECTION_GAPS];

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	assert_str(said(&f, &gaps->entries.at[0].points.at[0]),
		   "Barrier: “Tokyo ponders” (the Financial Times): only its "
		   "title and metadata could be read; in place of the text "
		   "stands an offer to subscribe [8].");
	assert_int_equal(b.cites.at[7].quote.len, 0);
}

static void
single_origins_are_listed(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct section *gaps = &b.sections[SECTION_GAPS];

	(void)state;
	fixture_fill(&f);
	f.findings.at[1].independent = 2;
	make(&f, &b);
	assert_str(
		said(&f, &gaps->entries.at[0].points.at[1]),
		"One origin only: no second, independent origin was found for "
		"Finding 2 [2], Finding 3 [3].");
}

static void
failures_are_rows(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct rows *table = &b.sections[SECTION_GAPS].table;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	assert_int_equal(table->len, 2);
	assert_str(table->at[1].cells.at[0], "1");
	assert_str(table->at[1].cells.at[3], "failed: not HTML");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_barrier_is_named_and_cited),
		cmocka_unit_test(single_origins_are_listed),
		cmocka_unit_test(failures_are_rows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
