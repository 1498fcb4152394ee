/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static void
lists_and_relative_clauses_are_one_phrase(void **state)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
		{"CISA, the FBI and the NSA said it held.",
		 "CISA, the FBI and the NSA"},
		{"An official who spoke on condition of anonymity said it held.",
		 "An official who spoke on condition of anonymity"},
		{"On Monday, Roe and the mayor said it held.",
		 "Roe and the mayor"},
		{"Two people who know the inquiry said it held.",
		 "Two people who know the inquiry"},
		{"Mary Roe, 54, who lives there, said it held.",
		 "Mary Roe, 54, who lives there"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;

		sample_make(&s, rows[i].text);
		assert_str(
			sample_text(&s, np_left(&s.c, sample_find(&s, "said"))),
			rows[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lists_and_relative_clauses_are_one_phrase),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
