/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: command version. The list of commands, and what help says. */
#include "unit.h"

#include <string.h>

#include "command/command.h"
#include "command/version.h"

static void
a_command_is_found_by_its_whole_name(void **state)
{
	(void)state;
	for (const struct command *c = commands; c->name; c++) {
		assert_ptr_equal(command_find(str_from(c->name)), c);
		assert_non_null(c->call);
		assert_true(c->least <= c->most);
	}
	assert_null(command_find(STR("brie")));
	assert_null(command_find(STR("briefs")));
	assert_null(command_find(STR("")));
}

static void
help_names_every_command_and_its_options(void **state)
{
	AUTO_ARENA a = {0};
	struct str all = command_help(&a, NULL), one;

	(void)state;
	for (const struct command *c = commands; c->name; c++) {
		assert_true(str_has(all, str_fmt(&a, "\n  %s ", c->name)));
		assert_true(str_has(all, str_from(c->about)));
		one = command_help(&a, c);
		assert_true(str_starts(
			one, str_fmt(&a, "Usage: osbrief %s ", c->name)));
		assert_true(str_has(one, STR("--quiet")));
		assert_int_equal(str_has(one, STR("--desk")),
				 !!(c->sets & OPTIONS_DESK));
	}
}

static void
lines_of_help_fit_a_terminal(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	for (const struct command *c = commands; c->name; c++) {
		struct str rest = command_help(&a, c), line;

		while (rest.len) {
			line = str_cut(rest, STR("\n"), &rest);
			if (line.len > 80)
				fail_msg("%.*s", STR_ARG(line));
		}
	}
}

static void
the_version_names_program_and_libraries(void **state)
{
	AUTO_ARENA a = {0};
	struct str text = version_text(&a);

	(void)state;
	assert_true(str_starts(text, STR(PACKAGE_NAME " " PACKAGE_VERSION)));
	assert_true(str_has(text, STR("\n  SQLite 3.")));
	assert_true(str_has(text, STR("\n  libxml2 ")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_command_is_found_by_its_whole_name),
		cmocka_unit_test(help_names_every_command_and_its_options),
		cmocka_unit_test(lines_of_help_fit_a_terminal),
		cmocka_unit_test(the_version_names_program_and_libraries),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
