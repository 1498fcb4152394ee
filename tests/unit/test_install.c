/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: install. A line that a project's writer copies works as it is. */
#include "unit.h"

#include <stdlib.h>
#include <unistd.h>

#include "capture/file.h"
#include "command/install.h"

/* A build folder with a program, beside a tree. */
static struct str
tree_make(struct arena *a)
{
	char *name = str_c(a, STR("/tmp/t_install.XXXXXX"));
	struct err err;
	char *full;
	struct str dir;

	assert_non_null(mkdtemp(name));
	full = realpath(name, NULL);
	dir = str_copy(a, str_from(full));
	free(full);
	assert_int_equal(0,
			 folder_make(str_fmt(a, "%s/build", name).ptr, &err));
	assert_int_equal(
		0,
		file_write(
			str_fmt(a, "%s/build/osbrief-uninstalled.pc", name).ptr,
			STR("x\n"), &err));
	return dir;
}

static void
usual_places_need_no_word(void **state)
{
	static const char *const selfs[] = {"/usr/bin/osbrief",
					    "/usr/local/bin/osbrief", ""};
	AUTO_ARENA a = {0};
	struct strs none = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(selfs); i++) {
		struct install in =
			install_find(&a, str_from(selfs[i]), STR(""), &none);

		assert_str(in.program, "osbrief");
		assert_str(in.pkgconfig, "");
		assert_str(in.macros, "");
	}
}

static void
uninstalled_is_named_whole(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = tree_make(&a);
	struct str build = path_join(&a, dir, STR("build"));
	struct str self = path_join(&a, build, STR("osbrief"));
	struct str odd = STR("/it's $here");
	struct strs dirs = {.at = &odd, .len = 1};
	struct install in = install_find(&a, self, dir, &dirs);
	struct err err;

	(void)state;
	assert_true(str_eq(
		in.program,
		str_fmt(&a,
			"%.*s --source-dir '/it'\\''s $here' --data-dir %.*s",
			STR_ARG(self), STR_ARG(dir))));
	assert_true(str_eq(in.pkgconfig, build));
	assert_true(str_eq(in.macros, path_join(&a, dir, STR("m4"))));

	/* The script that runs it is shorter; one that runs another is not. */
	assert_int_equal(0, file_write(path_join(&a, dir, STR("osbrief")).ptr,
				       str_fmt(&a, "#!/bin/sh\nexec '%.*s' x\n",
					       STR_ARG(self)),
				       &err));
	in = install_find(&a, self, dir, &dirs);
	assert_true(str_eq(in.program, path_join(&a, dir, STR("osbrief"))));
	assert_int_equal(0,
			 file_write(path_join(&a, dir, STR("osbrief")).ptr,
				    STR("#!/bin/sh\nexec '/other' x\n"), &err));
	in = install_find(&a, self, dir, &dirs);
	assert_true(str_starts(in.program, self));
	assert_int_equal(
		0, system(str_fmt(&a, "rm -rf '%.*s'", STR_ARG(dir)).ptr));
}

static void
the_running_program_is_known(void **state)
{
	AUTO_ARENA a = {0};
	struct str self = install_self(&a);

	(void)state;
	assert_true(str_starts(self, STR("/")));
	assert_int_equal(0, access(str_c(&a, self), X_OK));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(usual_places_need_no_word),
		cmocka_unit_test(uninstalled_is_named_whole),
		cmocka_unit_test(the_running_program_is_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
