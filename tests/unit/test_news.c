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
		   "behind the breach of NISC”, in the Financial Times [1] and "
		   "The Record [4].");
}

static void
what_moved_says_from_where(void **state)
{
	AUTO_FIXTURE f;
	struct corpus august;
	struct findings before = {0};
	struct brief b;
	const struct statements *points;

	(void)state;
	fixture_fill(&f);
	august = f.corpus;
	august.articles.len = august.claims.len = 1;
	*vec_add(&f.arena, &before) = (struct finding){.id = STR("leak"),
						       .outlets = 1,
						       .independent = 1,
						       .status = STATUS_SINGLE};
	*vec_add(&f.arena, &before.at[0].claims) = 0;
	f.findings.at[0].independent = 2;
	f.in.before = &before;
	f.in.before_corpus = &august;
	make(&f, &b);
	points = &b.sections[SECTION_NEW].entries.at[0].points;
	assert_int_equal(points->len, 3);
	assert_str(
		said(&f, &points->at[1]),
		"Firmer: Finding 2: “personal data might have leaked between "
		"October 2022 and June 2023” [2]; by NISC, according to the "
		"Financial Times [2]; before: 1 outlet, 1 origin; known since "
		"4 August 2023 from NISC (ja) [7].");
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
		cmocka_unit_test(what_moved_says_from_where),
		cmocka_unit_test(without_a_past_nothing_is_called_new),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
