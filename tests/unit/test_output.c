/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ending of a file's name says what it is to be. */
#include "unit.h"

#include <string.h>

#include "command/output.h"

static void
endings_are_known_or_told(void **state)
{
	static const char *const good[] = {"", "a.md", "x/a.pdf", "a.html",
					   "a b.txt"};
	static const char *const bad[] = {"a",	    "a.doc", "a.PDF", "a.htm",
					  "a.pdf/", "pdf",   "a.md~"};
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++)
		assert_int_equal(output_check(str_from(good[i]), &err), 0);
	for (size_t i = 0; i < COUNT(bad); i++) {
		assert_int_equal(output_check(str_from(bad[i]), &err), -1);
		assert_int_equal(err.code, ERR_USAGE);
		assert_non_null(strstr(err.msg, bad[i]));
		assert_non_null(strstr(err.msg, ".md, .pdf, .html or .txt"));
	}
}

static void
an_edition_is_what_the_name_asks_for(void **state)
{
	static const struct brief_head head = {.paper = STR_INIT("a4")};
	static const struct sheet_source sheet = {
		.markdown = STR_INIT("A *word*.\n"), .head = &head};
	AUTO_ARENA a = {0};
	struct run run = {0};
	struct str got;
	struct err err;

	(void)state;
	assert_int_equal(output_make(&run, &a, STR("a.md"), &sheet, &got, &err),
			 0);
	assert_str(got, "A *word*.\n");
	assert_int_equal(
		output_make(&run, &a, STR("a.txt"), &sheet, &got, &err), 0);
	assert_str(got, "A word.\n");
	assert_int_equal(
		output_make(&run, &a, STR("a.doc"), &sheet, &got, &err), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(endings_are_known_or_told),
		cmocka_unit_test(an_edition_is_what_the_name_asks_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
