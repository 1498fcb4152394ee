/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <string.h>

#include "report/fontrole.h"

static void
a_role_stands_before_its_file(void **state)
{
	static const struct {
		const char *text;
		enum font_for use;
		enum font_weight weight;
		const char *file;
	} cases[] = {
		{"x.ttf", FONT_FOR_OTHERS, WEIGHT_PLAIN, "x.ttf"},
		{"body=x.ttf", FONT_FOR_BODY, WEIGHT_PLAIN, "x.ttf"},
		{"head-bold=a/x.otf", FONT_FOR_HEAD, WEIGHT_BOLD, "a/x.otf"},
		{"mono-bold-italic=x", FONT_FOR_MONO, WEIGHT_BOLD_ITALIC, "x"},
		{"zh-Hans=x.ttc#2", FONT_FOR_HANS, WEIGHT_PLAIN, "x.ttc#2"},
		{"cjk-bold=x", FONT_FOR_CJK, WEIGHT_BOLD, "x"},
		{"./a=b.ttf", FONT_FOR_OTHERS, WEIGHT_PLAIN, "./a=b.ttf"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct fontrole got;
		struct err err = {0};

		assert_int_equal(
			fontrole_read(str_from(cases[i].text), &got, &err), 0);
		assert_int_equal(got.use, cases[i].use);
		assert_int_equal(got.weight, cases[i].weight);
		assert_str(got.file, cases[i].file);
	}
}

static void
a_role_that_is_none_is_refused(void **state)
{
	static const char *const rows[][2] = {
		{"boddy=x.ttf", "mean body?"},
		{"ja-italic=x.ttf", "no role ja-italic"},
		{"title=x.ttf", "there are body, head"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct fontrole got;
		struct err err = {0};

		assert_int_equal(
			fontrole_read(str_from(rows[i][0]), &got, &err), -1);
		assert_int_equal(err.code, ERR_SETTING);
		assert_non_null(strstr(err.msg, rows[i][1]));
	}
}

static void
a_family_is_found_by_its_names(void **state)
{
	static const struct {
		const char *file;
		enum font_weight weight;
		unsigned turn;
		const char *want;
	} cases[] = {
		{"a/X-Regular.ttf", WEIGHT_BOLD, 0, "a/X-Bold.ttf"},
		{"a/X-Regular.ttf", WEIGHT_ITALIC, 0, "a/X-Italic.ttf"},
		{"X.otf", WEIGHT_BOLD_ITALIC, 0, "X-BoldItalic.otf"},
		{"X.ttf", WEIGHT_ITALIC, 1, "X-Oblique.ttf"},
		{"X.ttf", WEIGHT_BOLD, 1, ""},
		{"X.ttf", WEIGHT_ITALIC, 2, ""},
		{"a.b/X", WEIGHT_BOLD, 0, ""},
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_str(fontrole_sibling(&a, str_from(cases[i].file),
					    cases[i].weight, cases[i].turn),
			   cases[i].want);
}

/* What the process that sets a report is let read. */
static void
all_files_of_a_family_are_named(void **state)
{
	struct str fonts[] = {STR("body=a/X.ttf"), STR("Y.ttc#2"),
			      STR("none=Z.ttf")};
	const struct strs given = {fonts, COUNT(fonts), COUNT(fonts)};
	struct strs got = {0};
	AUTO_ARENA a = {0};

	(void)state;
	fontrole_files(&a, &given, &got);
	assert_int_equal(got.len, 8);
	assert_str(got.at[0], "a/X.ttf");
	assert_str(got.at[1], "a/X-Bold.ttf");
	assert_str(got.at[6], "Y.ttc#2");
	assert_str(got.at[7], "Y.ttc");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_role_stands_before_its_file),
		cmocka_unit_test(a_role_that_is_none_is_refused),
		cmocka_unit_test(all_files_of_a_family_are_named),
		cmocka_unit_test(a_family_is_found_by_its_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
