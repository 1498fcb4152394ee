/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/looks.h"

static void
a_style_says_paper_margins_and_colours(void **state)
{
	AUTO_ARENA a = {0};
	struct looks got;
	struct err err = {0};

	(void)state;
	assert_int_equal(looks_read(&a,
				    STR("paper = \"letter\"\n"
					"measure = 400\n"
					"link_color = \"#8A1538\"\n"
					"logo = \"x.png\"\n"
					"fonts = {\"a.ttf\", \"b.ttf\"}\n"),
				    PDF_A4, &got, &err),
			 0);
	assert_true(got.paper.width == 612);
	assert_true(got.paper.measure == 400);
	assert_true(got.paper.left == 106);
	assert_true(got.inks[INK_LINK][0] > 0.54f &&
		    got.inks[INK_LINK][0] < 0.55f);
	assert_true(got.inks[INK_TEXT][0] == ink_rgb(INK_TEXT)[0]);
	assert_str(got.logo, "x.png");
	assert_int_equal(got.fonts.len, 2);
	assert_int_equal(looks_read(&a, STR(""), PDF_LETTER, &got, &err), 0);
	assert_true(got.paper.width == 612);
}

static void
what_cannot_be_read_or_marked_is_refused(void **state)
{
	static const char *const rows[][2] = {
		{"measure = 580", "measure"},
		{"measure = 100", "measure"},
		{"left = 10", "left"},
		{"top = 20", "top, bottom"},
		{"bottom = 400", "top, bottom"},
		{"paper = \"a3\"", "a3"},
		{"text_color = \"#cccccc\"", "too pale"},
		{"text_color = \"red\"", "#rrggbb"},
		{"link_color = \"#12345g\"", "#rrggbb"},
		{"a = 1\n", "line 1"},
		{"# mine\n\nbottom = 400", "line 3: top, bottom"},
		{"# mine\npaper = \"a4\"\nmeasure = -3", "line 3: measure"},
		{"# mine\nwat = 1", "line 2: no such setting: wat"},
		{"/* mine\n#*/ paper = \"#\" // x\nwat = 1", "line 3: "},
		{"measure = \"x\"", "line 1"},
		{"logo = \"${HOME}\"", "no meaning"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};
		struct looks got;
		struct err err = {0};

		assert_int_equal(looks_read(&a, str_from(rows[i][0]), PDF_A4,
					    &got, &err),
				 -1);
		assert_int_equal(err.code, ERR_SETTING);
		if (!str_has(str_from(err.msg), str_from(rows[i][1])))
			fail_msg("%s: %s", rows[i][0], err.msg);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_style_says_paper_margins_and_colours),
		cmocka_unit_test(what_cannot_be_read_or_marked_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
