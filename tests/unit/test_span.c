/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static const struct draft_row rows[] = {
	{"The gate held, according to the crew.",
	 "according-to: the crew | according to | The gate held"},
	{"According to the crew, the gate held.",
	 "according-to: the crew | According to | the gate held"},
	{"The gate, according to the crew, was old.",
	 "according-to: the crew | according to | The gate … was old"},
	{"The gate is believed to have held.",
	 "passive:  | is believed | The gate … to have held"},
	{"It was reported that the gate held.",
	 "passive:  | was reported | that the gate held"},
	{"The crew repeats the mayor's warning that rain will come.",
	 "forward: The crew | repeats | the mayor's warning that rain will come // noun: the mayor's | warning | that rain will come"},
};

static void
frames_of_other_words(void **state)
{
	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

static void
headlines_that_end_with_their_source(void **state)
{
	static const struct draft_row heads[] = {
		{"Gang Behind Grid Attack: Report", "Report (hearsay)"},
		{"Three Plants Shut After Leak: Officials", "Officials"},
		{"The Grid Attack: What We Know", ""},
		{"Grid: Report", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
		AUTO_SAMPLE s;
		struct draft d;
		struct str got = STR("");

		sample_make(&s, heads[i].text);
		if (draft_headline(&s.c, &d))
			got = str_fmt(&s.a, "%.*s%s",
				      STR_ARG(sample_text(&s, d.source[0])),
				      d.hearsay ? " (hearsay)" : "");
		assert_str(got, heads[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(frames_of_other_words),
		cmocka_unit_test(headlines_that_end_with_their_source),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
