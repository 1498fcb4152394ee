/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: command version cmd_help. The list of commands, and what help says. */
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
text_fits_a_screen(struct str rest)
{
	struct str line, whole = rest;
	int lines = 0;

	for (; rest.len; lines++) {
		line = str_cut(rest, STR("\n"), &rest);
		if (line.len > 80)
			fail_msg("%.*s", STR_ARG(line));
	}
	if (lines > HELP_LINES)
		fail_msg("%d lines: %.*s", lines, STR_ARG(whole));
}

static void
help_fits_a_screen(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	text_fits_a_screen(command_help(&a, NULL));
	for (const struct command *c = commands; c->name; c++)
		text_fits_a_screen(command_help(&a, c));
}

static void
words_for_a_shell_are_those_of_the_tables(void **state)
{
	static const char *const lines[] = {
		"--week\tYEAR-Wnn\t", "-w\tYEAR-Wnn\t", "--pdfa\t1b|3u\t",
		"--force\t\t",	      "--verbose\t\t",	"--workers\tNUMBER\t"};
	AUTO_ARENA a = {0};
	struct str got = command_words(&a, command_find(STR("brief")));

	(void)state;
	for (size_t i = 0; i < COUNT(lines); i++)
		assert_true(str_has(got, str_from(lines[i])));
	assert_false(str_has(got, STR("--domain")));
	assert_true(str_starts(command_words(&a, command_find(STR("source"))),
			       STR("list\t\t\ninfo\t\t\n")));
	got = command_words(&a, NULL);
	assert_true(str_starts(got, STR("init\t\tmake a folder a desk\n")));
	assert_true(str_has(got, STR("\n--desk\tDIR\t")));
}

static void
an_unknown_command_is_told_the_nearest(void **state)
{
	static const struct {
		const char *name, *want;
	} cases[] = {{"breif", "no such command: breif (nearest: brief)"},
		     {"improt", "no such command: improt (nearest: import)"},
		     {"zzz", "no such command: zzz"}};
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		command_unknown(str_from(cases[i].name), &err);
		assert_string_equal(err.msg, cases[i].want);
		assert_int_equal(err.code, ERR_USAGE);
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
		cmocka_unit_test(help_fits_a_screen),
		cmocka_unit_test(words_for_a_shell_are_those_of_the_tables),
		cmocka_unit_test(an_unknown_command_is_told_the_nearest),
		cmocka_unit_test(the_version_names_program_and_libraries),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
