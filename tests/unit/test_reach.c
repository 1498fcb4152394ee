/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

/* From the token after the first cue to the end of its content. */
static void
contents_end_where_another_begins(void **state)
{
	static const struct draft_row rows[] = {
		{"He said it held, adding that it rained.", "it held"},
		{"He said it held, but she denied it.", "it held"},
		{"He said it held and denied the leak.", "it held"},
		{"He said it held and it was old.", "it held and it was old"},
		{"He said it “held. And well.” It did.",
		 "it “held. And well.”"},
		{"He said it held.", "it held"},
		{"He said it held, she told them it was old.", "it held"},
		{"He said it held and denies the leak.",
		 "it held and denies the leak"},
		{"He said “it held,” leaving the room.", "“it held,”"},
		{"He said it held when asked about it.", "it held"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		size_t b, e;

		sample_make(&s, rows[i].text);
		b = s.cues.at[0].at.e;
		e = content_end(&s.c, b, 0);
		assert_str(sample_text(&s, (struct span){b, e}), rows[i].want);
	}
}

static void
adjuncts_are_stepped_over(void **state)
{
	static const struct draft_row rows[] = {
		{"He said on Friday in a letter that it held.",
		 "on Friday in a letter"},
		{"He said Tuesday it held.", "Tuesday"},
		{"He said the same day that it held.", "the same day"},
		{"He said it held.", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		size_t b;

		sample_make(&s, rows[i].text);
		b = s.cues.at[0].at.e;
		assert_str(
			sample_text(&s, (struct span){b, adjunct_end(&s.c, b)}),
			rows[i].want);
	}
}

static void
objects_end_before_times(void **state)
{
	AUTO_SAMPLE s;

	(void)state;
	sample_make(&s, "She praised the crew on Friday and left.");
	assert_str(sample_text(&s, (struct span){2, object_end(&s.c, 2, 0)}),
		   "the crew");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(contents_end_where_another_begins),
		cmocka_unit_test(adjuncts_are_stepped_over),
		cmocka_unit_test(objects_end_before_times),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
