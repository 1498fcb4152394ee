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
		   "What was counted: “5,000” against “addresses”: NISC, "
		   "according to The Record, said: “Some 5,000 addresses are "
		   "affected” [3] — on Finding 3.");
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

/* An end without an expression has the day of its page. */
static void
a_date_of_the_page_is_called_so(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct edge *e;

	(void)state;
	fixture_fill(&f);
	e = &f.findings.at[2].edges.at[0];
	e->slot = STR("date");
	e->to_at = (struct span){0, 0};
	e->to_text = STR("2023-08-29/2023-08-29");
	make(&f, &b);
	assert_true(str_starts(
		said(&f,
		     &b.sections[SECTION_DIFFERS].entries.at[0].points.at[0]),
		STR("Date: “5,000” against 29 August 2023 (the day of the "
		    "report): NISC")));
}

/* The same two say it of the same matter in another finding. */
static void
a_conflict_is_told_once_whatever_finding_repeats_it(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct edge e;

	(void)state;
	fixture_fill(&f);
	e = f.findings.at[2].edges.at[0];
	e.from = 1;
	e.from_at = f.corpus.claims.at[1].content.at[0];
	fixture_edge(&f, &f.findings.at[2], e);
	make(&f, &b);
	assert_int_equal(b.sections[SECTION_DIFFERS].entries.at[0].points.len,
			 1);
}

/* Three values of one thing are one line: each claim, each value once. */
static void
those_who_differ_on_one_thing_stand_together(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct entry *all;
	struct edge e;
	struct finding *n;

	(void)state;
	fixture_fill(&f);
	n = &f.findings.at[2];
	e = n->edges.at[0];
	for (size_t i = 0; i < 2; i++) {
		size_t claim = f.findings.at[i].head;

		e.from = claim;
		e.from_at = f.corpus.claims.at[claim].content.at[0];
		e.from_text = i ? STR("all of it") : STR("a part");
		if (i)
			fixture_edge(&f, n, e);
		else
			n->edges.at[0] = e;
	}
	make(&f, &b);
	all = &b.sections[SECTION_DIFFERS].entries.at[0];
	assert_int_equal(all->points.len, 1);
	assert_str(
		said(&f, &all->points.at[0]),
		"What was counted: “Hackers backed by the Chinese state were "
		"behind the breach of NISC”, “addresses” and "
		"「個人情報の一部が外部に漏えいした可能性がある」: three unnamed government and "
		"private sources familiar with the matter, according to the "
		"Financial Times, said: “Hackers backed by the Chinese state "
		"were behind the breach of NISC” [1]; NISC, according to The "
		"Record, said: “Some 5,000 addresses are affected” [3]; NISC "
		"confirmed: 「個人情報の一部が外部に漏えいした可能性がある」 [7] — on Finding 3.");
}

static void
the_day_of_a_speech_is_called_so(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct edge *e;

	(void)state;
	fixture_fill(&f);
	e = &f.findings.at[2].edges.at[0];
	e->slot = STR("date");
	e->why = STR("speech dated apart");
	make(&f, &b);
	assert_str(b.sections[SECTION_DIFFERS].entries.at[0].points.at[0].label,
		   "Date of the statement");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_sides_are_quoted_with_their_wording),
		cmocka_unit_test(repeats_of_one_difference_are_said_once),
		cmocka_unit_test(a_date_of_the_page_is_called_so),
		cmocka_unit_test(
			a_conflict_is_told_once_whatever_finding_repeats_it),
		cmocka_unit_test(those_who_differ_on_one_thing_stand_together),
		cmocka_unit_test(the_day_of_a_speech_is_called_so),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
