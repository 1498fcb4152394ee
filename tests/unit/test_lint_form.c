/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lint_table.h"

static void
markings_are_whole(void **state)
{
	static const struct lint_case rows[] = {
		{"TLP:AMBER+STRICT stands here.", ""},
		{"TLP: GREEN stands here.", "tlp-form"},
		{"TLP:WHITE stands here.", "tlp-form"},
		{"tlp:green stands here.", "tlp-form"},
		{"The TLP label is missing.", ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "en");
}

static void
a_document_is_marked(void **state)
{
	AUTO_ARENA a = {0};
	struct lint_options options = {.language = STR("en"), .document = true};
	struct faults got = {0};

	(void)state;
	lint_text(&a, STR("# A note\n\nThe gate is closed.\n"), &options, &got);
	assert_int_equal(got.len, 1);
	assert_int_equal(got.at[0].rule, LINT_TLP_MISSING);
	lint_text(&a, STR("# A note\n\n**{{head.tlp}}**\n"), &options, &got);
	assert_int_equal(got.len, 1);
}

static void
abbreviations_are_explained_once(void **state)
{
	static const struct lint_case rows[] = {
		{"The ABCD met. The ABCD left.", "acronym"},
		{"The Able Board of Cable Divers (ABCD) met. The ABCD left.",
		 ""},
		{"The EU and the UN met.", ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "en");
}

static void
long_sentences_are_told_without_what_they_quote(void **state)
{
	AUTO_ARENA a = {0};
	const struct lint_options options = {.language = STR("en"),
					     .words_max = 6};
	struct faults got = {0};

	(void)state;
	lint_text(&a, STR("The mayor said: “one two three four five six.”"),
		  &options, &got);
	assert_int_equal(got.len, 0);
	lint_text(&a, STR("One two three four five six seven."), &options,
		  &got);
	assert_int_equal(got.len, 1);
	assert_int_equal(got.at[0].rule, LINT_LONG);
}

static void
one_style_a_text(void **state)
{
	static const struct lint_case rows[] = {
		{"門は閉じた。門は開きます。", "style"},
		{"門は閉じた。門は開いている。", ""},
	};

	(void)state;
	lint_table(rows, COUNT(rows), "ja");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(markings_are_whole),
		cmocka_unit_test(a_document_is_marked),
		cmocka_unit_test(abbreviations_are_explained_once),
		cmocka_unit_test(
			long_sentences_are_told_without_what_they_quote),
		cmocka_unit_test(one_style_a_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
