/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdlib.h>

#include "report/style.h"

static void
shipped_styles_are_found_by_name(void **state)
{
	static const char *const names[] = {"a4", "letter", "summary"};
	AUTO_ARENA a = {0};
	const char *top = getenv("top_srcdir");
	struct str dir = str_fmt(&a, "%s/templates", top ? top : ".");
	struct templates t = {.arena = &a, .dirs = {str_c(&a, dir)}};
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		struct pdf_style style = {0};

		if (style_open(&t, str_from(names[i]), &style, &err) < 0)
			fail_msg("%s", err.msg);
		assert_non_null(style.looks);
	}
	struct pdf_style style = {0};
	assert_int_equal(style_open(&t, STR("nowhere"), &style, &err), -1);
	assert_int_equal(err.code, ERR_ABSENT);
	assert_int_equal(style_open(&t, STR("../a4"), &style, &err), -1);
	assert_int_equal(err.code, ERR_USAGE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(shipped_styles_are_found_by_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
