/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
a_denial_is_quoted_with_its_verb_and_its_target(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct entry *e;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	e = &b.sections[SECTION_DENIALS].entries.at[0];
	assert_int_equal(e->points.len, 1);
	assert_str(said(&f, &e->points.at[0]),
		   "Denial: China’s foreign ministry, in the words of the "
		   "Financial Times: “China’s foreign ministry denied that the "
		   "state had any part in it” [5] — on Finding 1.");
}

static void
a_silence_is_no_denial(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct entry *e;

	(void)state;
	fixture_fill(&f);
	f.corpus.articles.len--; /* the last one, put back below */
	fixture_article_of_ft(&f);
	fixture_claim(&f, STANCE_SILENT, "It did not say who was responsible",
		      "who was responsible", fixture_nisc);
	make(&f, &b);
	e = &b.sections[SECTION_DENIALS].entries.at[0];
	assert_int_equal(e->points.len, 2);
	assert_true(str_starts(said(&f, &e->points.at[1]),
			       STR("Silence: NISC, in the words of the "
				   "Financial Times: “It did not say who was "
				   "responsible”")));
}

/* Another spelling of the name in another outlet is no second denial. */
static void
one_denial_in_two_outlets_is_one_line(void **state)
{
	static const struct holder ministry = {
		.kind = HOLDER_BODY,
		.name = STR_INIT("Foreign Ministry of China")};
	AUTO_FIXTURE f;
	struct brief b;
	const struct entry *e;
	struct finding *blame;

	(void)state;
	fixture_fill(&f);
	fixture_article(&f, &(struct article){
				    .publisher = STR("The Other"),
				    .language = STR("en"),
				    .published = {.text = STR("2023-08-30")},
				    .text = STR("The Foreign Ministry of China "
						"denied any part in it.")});
	fixture_claim(&f, STANCE_DENIES,
		      "Foreign Ministry of China denied any part in it",
		      "any part in it", ministry);
	blame = &f.findings.at[1];
	*vec_add(&f.arena, &blame->claims) = f.corpus.claims.len - 1;
	make(&f, &b);
	e = &b.sections[SECTION_DENIALS].entries.at[0];
	assert_int_equal(e->points.len, 1);
	assert_true(str_has(said(&f, &e->points.at[0]), STR("also in The ")));
}

static void
an_empty_week_says_so(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	f.corpus.claims.len = 0;
	f.findings.len = 0;
	make(&f, &b);
	assert_int_equal(b.sections[SECTION_DENIALS].entries.len, 0);
	assert_true(b.sections[SECTION_DENIALS].empty.len);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_denial_is_quoted_with_its_verb_and_its_target),
		cmocka_unit_test(a_silence_is_no_denial),
		cmocka_unit_test(one_denial_in_two_outlets_is_one_line),
		cmocka_unit_test(an_empty_week_says_so),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
