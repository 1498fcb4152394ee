/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
events_stand_under_the_dates_that_were_said(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct statements *points;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	points = &b.sections[SECTION_TIMELINE].entries.at[0].points;
	assert_int_equal(points->len, 1);
	assert_true(
		str_starts(said(&f, &points->at[0]),
			   STR("October 2022 to June 2023: NISC, according to "
			       "the Financial Times, confirmed: “personal "
			       "data")));
}

static void
a_date_taken_from_the_page_is_no_event(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	f.corpus.claims.at[1].event.at = (struct span){0, 0};
	make(&f, &b);
	assert_int_equal(b.sections[SECTION_TIMELINE].entries.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(events_stand_under_the_dates_that_were_said),
		cmocka_unit_test(a_date_taken_from_the_page_is_no_event),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
