/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
the_contested_finding_comes_first(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct entry *e;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	assert_int_equal(b.sections[SECTION_KEY].entries.len, 3);
	e = &b.sections[SECTION_KEY].entries.at[0];
	assert_str(
		e->heading,
		"Finding 1: “Hackers backed by the Chinese state were behind "
		"the breach of NISC” (contested, new)");
	assert_str(
		said(&f, &e->lead.at[0]),
		"Three unnamed government and private sources familiar with "
		"the matter, according to the Financial Times, said: “Hackers "
		"backed by the Chinese state were behind the breach of "
		"NISC” [1] — contested; new; stated without a "
		"hedge; 2 outlets, 1 origin.");
}

static void
a_finding_says_who_carries_and_who_denies(void **state)
{
	static const char *const want[] = {
		"Also carried by: The Record [4].",
		"Denied by: China’s foreign ministry, in the words of the "
		"Financial Times: “China’s foreign ministry denied that the "
		"state had any part in it” [5].",
		"Other hedges: “almost with certainty” (an unnamed official, "
		"according to the Financial Times) [6].",
		"Rests on: unnamed sources via the Financial Times [1]. Grade "
		"F4 (as many origins deny it as say so)."};
	AUTO_FIXTURE f;
	struct brief b;
	const struct statements *points;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	points = &b.sections[SECTION_KEY].entries.at[0].points;
	assert_int_equal(points->len, 4);
	for (size_t i = 0; i < 4; i++)
		assert_str(said(&f, &points->at[i]), want[i]);
}

static void
the_primary_source_is_quoted_untranslated(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct entry *e;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	e = &b.sections[SECTION_KEY].entries.at[1];
	assert_str(
		said(&f, &e->points.at[0]),
		"Primary source: NISC confirmed: 「個人情報の一部が外部に漏えいした可能性がある」 "
		"[7].");
	assert_true(
		str_has(said(&f, &e->lead.at[0]), STR("hedged with “might”")));
}

static void
what_is_not_listed_is_counted(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	f.in.key_max = 1;
	make(&f, &b);
	assert_int_equal(b.sections[SECTION_KEY].entries.len, 1);
	assert_str(b.sections[SECTION_KEY].more,
		   "Not listed: 2 findings of lower rank (1 of one origin, 1 "
		   "confirmed).");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_contested_finding_comes_first),
		cmocka_unit_test(a_finding_says_who_carries_and_who_denies),
		cmocka_unit_test(the_primary_source_is_quoted_untranslated),
		cmocka_unit_test(what_is_not_listed_is_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
