/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
descriptors_state_what_was_measured(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct entry *ft;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	ft = &b.sections[SECTION_SOURCES].entries.at[1];
	assert_str(ft->heading, "Source 1: Financial Times");
	assert_str(
		said(&f, &ft->points.at[0]),
		"“Breach at *NISC* <b>traced</b>” [9]: news report, in "
		"English, full text; published 29 August 2023; not signed by "
		"a person; 4 attributed claims (2 by named speakers, 2 by "
		"unnamed ones).");
}

static void
nobody_is_graded_unless_a_person_did(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct entries *all;

	(void)state;
	fixture_fill(&f);
	*vec_add(&f.arena, &f.in.grades) =
		(struct brief_grade){.publisher = STR("Financial Times"),
				     .grade = 'B',
				     .by = STR("the desk")};
	make(&f, &b);
	all = &b.sections[SECTION_SOURCES].entries;
	assert_str(said(&f, &all->at[1].lead.at[0]),
		   "Reliability (Admiralty): B, graded by the desk [9].");
	assert_str(
		said(&f, &all->at[3].lead.at[0]),
		"Reliability (Admiralty): F, cannot be judged: nobody graded "
		"this source [11].");
	assert_true(str_has(
		said(&f, &b.sections[SECTION_KEY].entries.at[0].points.at[3]),
		STR("Grade B4")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(descriptors_state_what_was_measured),
		cmocka_unit_test(nobody_is_graded_unless_a_person_did),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
