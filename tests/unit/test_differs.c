/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
both_sides_are_quoted_with_their_wording(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct statements *points;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	points = &b.sections[SECTION_DIFFERS].entries.at[0].points;
	assert_int_equal(points->len, 1);
	assert_str(said(&f, &points->at[0]),
		   "Unit: NISC, according to The Record, said: “Some 5,000 "
		   "addresses are affected” [7]; but NISC, according to The "
		   "Record, said: “Some 5,000 addresses are affected” [7] — "
		   "“5,000” against “addresses” — on Finding 3.");
}

static void
repeats_of_one_difference_are_said_once(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct finding *n;

	(void)state;
	fixture_fill(&f);
	n = &f.findings.at[2];
	fixture_edge(&f, n, n->edges.at[0]);
	n->edges.at[1].from_text = STR("Addresses");
	n->edges.at[1].to_text = STR("5,000 ");
	make(&f, &b);
	assert_int_equal(b.sections[SECTION_DIFFERS].entries.at[0].points.len,
			 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_sides_are_quoted_with_their_wording),
		cmocka_unit_test(repeats_of_one_difference_are_said_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
