/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/path.h"

static void
paths_have_parts(void **state)
{
	static const struct {
		const char *path, *folder, *name, *stem;
	} table[] = {
		{"/x/y/example.so", "/x/y", "example.so", "example"},
		{"cases/first/page.html.gz", "cases/first", "page.html.gz",
		 "page"},
		{"bbc.site", "", "bbc.site", "bbc"},
		{"a.d/plain", "a.d", "plain", "plain"},
		{"/top", "", "top", "top"},
		{"folder/", "folder", "", ""},
		{"", "", "", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		struct str path = str_from(table[i].path);

		assert_str(path_folder(path), table[i].folder);
		assert_str(path_name(path), table[i].name);
		assert_str(path_stem(path), table[i].stem);
	}
}

static void
a_file_stands_beside_another(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(path_beside(&a, STR("/x/bbc.site"), STR("cases")),
		   "/x/cases");
	assert_str(path_beside(&a, STR("bbc.site"), STR("cases")), "cases");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paths_have_parts),
		cmocka_unit_test(a_file_stands_beside_another),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
