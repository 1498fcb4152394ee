/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

struct row {
	const char *text, *at, *want;
};

static void
phrases_end_before_the_cue(void **state)
{
	static const struct row rows[] = {
		{"On Friday the crew said no.", "said", "the crew"},
		{"In a letter Jane Roe said no.", "said", "Jane Roe"},
		{"Jane Roe, the mayor, said no.", "said",
		 "Jane Roe, the mayor"},
		{"Three people familiar with the case said no.", "said",
		 "Three people familiar with the case"},
		{"It rained, but he said no.", "said", "he"},
		{"Sen. Jane Roe (R-Ohio) said no.", "said",
		 "Sen. Jane Roe (R-Ohio)"},
		{"John Doe and Jane Roe said no.", "said",
		 "John Doe and Jane Roe"},
		{"government and private sources said no.", "said",
		 "government and private sources"},
		{"because said no.", "said", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;

		sample_make(&s, rows[i].text);
		assert_str(
			sample_text(&s,
				    np_left(&s.c, sample_find(&s, rows[i].at))),
			rows[i].want);
	}
}

static void
phrases_begin_after_the_cue(void **state)
{
	static const struct row rows[] = {
		{"No, said Jane Roe, a mayor.", "jane", "Jane Roe, a mayor"},
		{"No, said Jane Roe on Friday.", "jane", "Jane Roe"},
		{"No, said Jane Roe in a letter.", "jane", "Jane Roe"},
		{"No, said he in the hall.", "he", "he"},
		{"According to two men, it was so.", "two", "two men"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;

		sample_make(&s, rows[i].text);
		assert_str(sample_text(&s, np_right(&s.c,
						    sample_find(&s, rows[i].at),
						    s.c.e)),
			   rows[i].want);
	}
}

static void
the_main_subject_is_found(void **state)
{
	static const struct row rows[] = {
		{"The mayor closed the gate.", "", "The mayor"},
		{"In May, the mayor closed it.", "", "the mayor"},
		{"John Doe, the mayor, closed it.", "", "John Doe, the mayor"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;

		sample_make(&s, rows[i].text);
		assert_str(sample_text(&s, np_main(&s.c, s.c.e)), rows[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(phrases_end_before_the_cue),
		cmocka_unit_test(phrases_begin_after_the_cue),
		cmocka_unit_test(the_main_subject_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
