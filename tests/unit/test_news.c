/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
what_only_this_week_tells_is_new(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct statements *points;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	points = &b.sections[SECTION_NEW].entries.at[0].points;
	assert_str(said(&f, &points->at[0]),
		   "New: Finding 1: “Hackers backed by the Chinese state were "
		   "behind the breach of NISC” [1].");
}

static void
without_a_past_nothing_is_called_new(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	f.in.head.from = f.in.head.to = STR("");
	make(&f, &b);
	assert_int_equal(b.sections[SECTION_NEW].entries.len, 0);
	assert_false(str_has(b.sections[SECTION_KEY].entries.at[0].heading,
			     STR("new")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_only_this_week_tells_is_new),
		cmocka_unit_test(without_a_past_nothing_is_called_new),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
