/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a folder is looked through for, and what is refused by name. */
#include "unit.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command/admit.h"

static void
pages_are_told_from_other_files(void **state)
{
	static const struct {
		struct str bytes;
		const char *path;
		enum admit named, below;
		const char *want;
	} cases[] = {
		{STR_INIT("<html><p>a"), "a.html", ADMIT_PAGE, ADMIT_PAGE, ""},
		{STR_INIT("<p>a"), "story@id=7", ADMIT_PAGE, ADMIT_PAGE, ""},
		{STR_INIT("<rss>"), "feed", ADMIT_PAGE, ADMIT_PAGE, ""},
		{STR_INIT("a,b\n"), "a.csv", ADMIT_PAGE, ADMIT_PAGE, ""},
		{STR_INIT("He said so."), "a.txt", ADMIT_PAGE, ADMIT_PASSED,
		 "neither HTML, XML nor CSV"},
		{STR_INIT("\x89PNG\r\n"), "a.png", ADMIT_REFUSED, ADMIT_PASSED,
		 "a.png: not a page: a PNG picture"},
		{STR_INIT("%PDF-1.7"), "a.html", ADMIT_REFUSED, ADMIT_REFUSED,
		 "a.html: not a page: a PDF"},
		{STR_INIT(""), "a.html", ADMIT_REFUSED, ADMIT_REFUSED,
		 "a.html: not a page: an empty file"},
		{STR_INIT("\1\2\3\4\5\6"), "data", ADMIT_REFUSED, ADMIT_PASSED,
		 "data: not a page: bytes that are no text"},
	};
	AUTO_ARENA a = {0};
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct capture c =
			capture_named(&a, cases[i].path, cases[i].bytes);
		struct page_file f = {str_from(cases[i].path), true};

		err.msg[0] = '\0';
		assert_int_equal(admit_type(&f, &c, &err), cases[i].named);
		f.named = false;
		assert_int_equal(admit_type(&f, &c, &err), cases[i].below);
		assert_non_null(strstr(err.msg, cases[i].want));
	}
}

static void
a_folder_is_told_from_a_file(void **state)
{
	AUTO_ARENA a = {0};
	struct page_files files = {0};
	struct err err;

	(void)state;
	if (chdir(getenv("top_srcdir") ? getenv("top_srcdir") : ".") < 0)
		fail();
	assert_int_equal(page_files_add(&a, "README.md", &files, &err), 0);
	assert_int_equal(files.len, 1);
	assert_true(files.at[0].named);
	assert_int_equal(
		page_files_add(&a, "examples/nisc-2023/pages", &files, &err),
		0);
	assert_true(files.len > 9);
	assert_false(files.at[1].named);
	assert_int_equal(page_files_add(&a, "nothing", &files, &err), -1);
	assert_non_null(strstr(err.msg, "nothing: No such file"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pages_are_told_from_other_files),
		cmocka_unit_test(a_folder_is_told_from_a_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
