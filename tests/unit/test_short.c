/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
the_summary_says_what_stands_first_and_how(void **state)
{
	static const char *const want[] = {
		"Three unnamed government and private sources familiar with "
		"the matter, according to the Financial Times, said: “Hackers "
		"backed by the Chinese state were behind the breach of NISC” "
		"[1] — contested, denied by China’s foreign ministry [5]; 2 "
		"outlets, 1 origin.",
		"NISC, according to the Financial Times, confirmed: “personal "
		"data might have leaked between October 2022 and June 2023” "
		"[2] — 2 outlets, 1 origin.",
		"On record: 1 denial [5] (see Denials and silences).",
		"Sources differ on what was counted [3] (see What differs).",
		"New (2 of 3 key findings): Finding 1 [1] and "
		"Finding 3 [3].",
		"Not known: 1 page not read in full [8] (see What we could "
		"not see)."};
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	assert_int_equal(b.summary.len, sizeof want / sizeof *want);
	for (size_t i = 0; i < b.summary.len; i++)
		assert_str(said(&f, &b.summary.at[i]), want[i]);
}

static void
no_sentence_of_it_goes_without_a_citation(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	b.summary.at[0].pieces.len = 1;
	assert_int_equal(brief_check(&b, &err), -1);
	assert_int_equal(err.code, ERR_REFUSED);
}

static void
the_ledger_keeps_it(void **state)
{
	AUTO_FIXTURE f;
	struct brief b, again;
	struct err err = {0};

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	AUTO_JSON *j = brief_json(&b);
	assert_int_equal(brief_from_json(&f.arena, j, &again, &err), 0);
	assert_int_equal(again.summary.len, b.summary.len);
	assert_str(said(&f, &again.summary.at[2]),
		   "On record: 1 denial [5] (see Denials and silences).");
}

/* Each page is described once, whatever number of passages is cited. */
static void
a_page_is_described_once(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	AUTO_JSON *j = brief_json(&b);
	assert_int_equal(json_array_size(json_object_get(j, "captures")), 4);
	assert_int_equal(
		json_get_size(json_array_get(json_object_get(j, "cites"), 0),
			      "kept", 0),
		1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_summary_says_what_stands_first_and_how),
		cmocka_unit_test(no_sentence_of_it_goes_without_a_citation),
		cmocka_unit_test(the_ledger_keeps_it),
		cmocka_unit_test(a_page_is_described_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
