/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint_table.h"

static void
places_count_lines_and_letters(void **state)
{
	AUTO_ARENA a = {0};
	const struct lint_options options = {.language = STR("en")};
	struct faults got = {0};

	(void)state;
	lint_text(&a, STR("“Öl” it was.\nIt was, said Ä, recently done.\n"),
		  &options, &got);
	assert_int_equal(got.len, 1);
	assert_int_equal(got.at[0].line, 2);
	assert_int_equal(got.at[0].column, 17);
	assert_str(got.at[0].words, "recently");
}

static void
hostile_text_ends(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	const struct lint_options options = {0};
	struct faults got = {0};

	(void)state;
	for (size_t i = 0; i < 8000; i++)
		buf_add(&b, STR("{{{[](`<may\xff ぃ"));
	lint_text(&a, buf_str(&b), &options, &got);
	assert_true(got.len <= LINT_FAULTS_MAX);
	got.len = 0;
	lint_text(&a, STR(""), &options, &got);
	assert_int_equal(got.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(places_count_lines_and_letters),
		cmocka_unit_test(hostile_text_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
