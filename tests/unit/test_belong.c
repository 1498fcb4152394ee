/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: belong. Cases and manual are found where a project, the tree and an
 * installation have them. */
#include "unit.h"

#include <stdlib.h>
#include <unistd.h>

#include "capture/file.h"
#include "kit/belong.h"

static int
setup(void **state)
{
	static const char *const files[] = {
		"p/quay.so",
		"p/cases/one/page.html",
		"p/osbrief-quay.7",
		"s/pier.site",
		"s/cases/pier/one/page.html",
		"data/sites/cases/wharf/one/page.html",
		"data/plugins/dock/cases/one/page.html",
		"data/plugins/dock/osbrief-dock.7",
		"data/plugins/site/osbrief-site.7",
	};
	static char dir[] = "t_belong.XXXXXX";
	struct err err;

	(void)state;
	if (!mkdtemp(dir) || chdir(dir) < 0)
		return -1;
	for (size_t i = 0; i < COUNT(files); i++) {
		AUTO_ARENA a = {0};
		struct str path = str_from(files[i]), rest = path;
		size_t cut = 0;

		for (size_t k = 0; k < rest.len; k++)
			if (rest.ptr[k] == '/')
				cut = k;
		if (folder_make(str_c(&a, str_slice(path, 0, cut)), &err) < 0 ||
		    file_write(files[i], STR("x"), &err) < 0)
			return -1;
	}
	return 0;
}

static void
cases_are_found(void **state)
{
	static const struct {
		const char *source, *want;
	} rows[] = {
		{"p/quay.so", "p/cases"},
		{"s/pier.site", "s/cases/pier"},
		{"wharf", "data/sites/cases/wharf"},
		{"other/wharf.site", "data/sites/cases/wharf"},
		{"dock", "data/plugins/dock/cases"},
		{"lib/dock.so", "data/plugins/dock/cases"},
		/* none: where they should be */
		{"lib/none.so", "lib/cases"},
		{"none", "cases"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};

		assert_str(
			belong_cases(&a, str_from(rows[i].source), STR("data")),
			rows[i].want);
	}
}

static void
manuals_are_found(void **state)
{
	static const struct {
		const char *source, *cases, *want;
	} rows[] = {
		{"p/quay.so", "p/cases", "p/osbrief-quay.7"},
		{"p/quay.so", "p/cases/", "p/osbrief-quay.7"},
		{"b/quay.so", "p/cases", "p/osbrief-quay.7"},
		{"lib/dock.so", "c", "data/plugins/dock/osbrief-dock.7"},
		{"dock", "c", "data/plugins/dock/osbrief-dock.7"},
		/* a file has that of its reader */
		{"s/pier.site", "c", "data/plugins/site/osbrief-site.7"},
		{"lib/none.so", "c", ""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};

		assert_str(belong_manual(&a, str_from(rows[i].source),
					 str_from(rows[i].cases), STR("data")),
			   rows[i].want);
	}
}

static int
teardown(void **state)
{
	(void)state;
	return system("rm -rf p s data && rmdir \"$PWD\"");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cases_are_found),
		cmocka_unit_test(manuals_are_found),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
