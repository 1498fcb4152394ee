/* SPDX-License-Identifier: GPL-3.0-or-later */
/* It skips where no text font is found. */
#include "unit.h"

#include <string.h>

#include "base/json.h"
#include "report/pdf.h"

static struct str
dumped(struct arena *a, const char *markdown)
{
	struct str pdf, layout = {0};
	struct pdf_style style = {.ret_layout = &layout};
	struct err err = {0};

	if (report_pdf(a, str_from(markdown), &style, &pdf, &err) < 0) {
		if (strstr(err.msg, "no text font found"))
			skip();
		fail_msg("%s", err.msg);
	}
	return layout;
}

static void
each_line_of_text_is_told_with_its_place(void **state)
{
	AUTO_ARENA a = {0};
	struct str rest = dumped(&a, "# Title\n\nOne line of “text”.\n"), line;
	struct err err;
	size_t n = 0;

	(void)state;
	while (rest.len) {
		AUTO_JSON *j = NULL;

		line = str_cut(rest, STR("\n"), &rest);
		j = json_parse(line, &err);
		assert_non_null(j);
		assert_int_equal(json_get_size(j, "page", 0), 1);
		assert_str(json_get_text(&a, j, "text"),
			   n ? "One line of “text”." : "Title");
		assert_str(json_get_text(&a, j, "kind"),
			   n ? "text" : "heading");
		n++;
	}
	assert_int_equal(n, 2);
}

static void
rows_of_a_table_are_numbered(void **state)
{
	AUTO_ARENA a = {0};
	struct str all = dumped(&a, "```table\nA\tB\n1\ttwo\n```\n");

	(void)state;
	assert_true(str_has(all, STR("\"row\":0,\"rows\":2,\"column\":1")));
	assert_true(str_has(all, STR("\"row\":1,\"rows\":2,\"column\":0")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_line_of_text_is_told_with_its_place),
		cmocka_unit_test(rows_of_a_table_are_numbered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
