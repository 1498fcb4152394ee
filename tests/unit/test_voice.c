/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

/* A reporting word; what an act does is another test's. */
static bool
is_cue(const char *text)
{
	AUTO_SAMPLE s;

	sample_make(&s, text);
	return s.cues.len == 1 && s.cues.at[0].passive && !s.cues.at[0].act;
}

static void
passives_that_tell(void **state)
{
	static const char *const yes[] = {
		"The gate is believed to hold.",
		"The loss was reported by the Courier.",
		"The loss was blamed on a storm.",
		"Asked whether it held, he left.",
		"The deal was announced on Friday.",
		"He was told of it.",
		"The gate is understood to hold.",
		"The crew is feared lost.",
	};

	(void)state;
	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
		assert_true(is_cue(yes[i]));
}

static void
passives_that_do(void **state)
{
	static const char *const no[] = {
		"The book was written by a clerk.",
		"The plan was rejected by voters.",
		"The hoax was revealed to be one.",
		"The wreck was found on Friday.",
	};

	(void)state;
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		assert_false(is_cue(no[i]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(passives_that_tell),
		cmocka_unit_test(passives_that_do),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
