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

/* The same dates of the same matter in another finding and language. */
static void
an_event_that_two_tell_is_one_entry(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct statements *points;
	struct claim *c;

	(void)state;
	fixture_fill(&f);
	fixture_article(&f, &(struct article){
				    .publisher = STR("The Other"),
				    .language = STR("en"),
				    .published = {.text = STR("2023-08-30")},
				    .text = STR("The leak of data lasted from "
						"October to June, NISC "
						"said.")});
	c = fixture_claim(&f, STANCE_ASSERTS,
			  "The leak of data lasted from October to June, NISC "
			  "said",
			  "The leak of data lasted from October to June",
			  fixture_nisc);
	c->event = f.corpus.claims.at[1].event;
	c->event.at = c->content.at[0];
	fixture_finding(&f, "again", STATUS_SINGLE, 1, 1);
	make(&f, &b);
	points = &b.sections[SECTION_TIMELINE].entries.at[0].points;
	assert_int_equal(points->len, 1);
	assert_true(str_has(said(&f, &points->at[0]),
			    STR("; also in The Other [")));
}

static void
a_date_in_dispute_is_marked(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	fixture_edge(&f, &f.findings.at[0],
		     (struct edge){.kind = EDGE_DIFFERS,
				   .from = 1,
				   .to = 1,
				   .slot = STR("date")});
	make(&f, &b);
	assert_true(str_has(
		said(&f,
		     &b.sections[SECTION_TIMELINE].entries.at[0].points.at[0]),
		STR("dates differ, see What differs")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(events_stand_under_the_dates_that_were_said),
		cmocka_unit_test(an_event_that_two_tell_is_one_entry),
		cmocka_unit_test(a_date_in_dispute_is_marked),
		cmocka_unit_test(a_date_taken_from_the_page_is_no_event),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
