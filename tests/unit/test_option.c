/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <string.h>

#include "option.h"

enum { WORDS_MAX = 12 };

/* Both passes over a command line; the words end with NULL. */
static int
parse(struct arena *a, const char *const *words, unsigned sets,
      struct options *ret, struct err *err)
{
	char *argv[WORDS_MAX] = {str_c(a, STR("osbrief"))};
	int argc = 1, next;

	while (words[argc - 1]) {
		argv[argc] = str_c(a, str_from(words[argc - 1]));
		argc++;
	}
	*ret = (struct options){0};
	if (options_head(a, argc, argv, ret, &next, err) < 0)
		return -1;
	return options_tail(a, argc - next, argv + next, sets, ret, err);
}

static void
options_stand_before_and_behind_the_command(void **state)
{
	static const char *const words[] = {
		"--source-dir", "/p",	    "--data-dir=/t",
		"brief",	"-q",	    "x",
		"--week",	"2023-W35", "--",
		"-y",		NULL};
	AUTO_ARENA a = {0};
	struct options got;
	struct err err;

	(void)state;
	assert_int_equal(parse(&a, words, OPTIONS_BRIEF, &got, &err), 0);
	assert_str(got.command, "brief");
	assert_str(got.source_dirs.at[0], "/p");
	assert_str(got.data_dir, "/t");
	assert_str(got.week, "2023-W35");
	assert_true(got.quiet);
	assert_int_equal(got.args.len, 2);
	assert_str(got.args.at[1], "-y");
}

static void
options_of_a_command_may_stand_before_it(void **state)
{
	static const char *const words[] = {"-w", "2023-W35", "-o",
					    "x",  "brief",    NULL};
	static const char *const alias[] = {"--desk=d", "-s", "a.so", "merge",
					    NULL};
	AUTO_ARENA a = {0};
	struct options got;
	struct err err;

	(void)state;
	assert_int_equal(parse(&a, words, OPTIONS_BRIEF, &got, &err), 0);
	assert_str(got.command, "brief");
	assert_str(got.week, "2023-W35");
	assert_str(got.out, "x");
	/* What an alias sets for all commands harms none. */
	assert_int_equal(parse(&a, alias, 0, &got, &err), 0);
}

static void
lists_keep_their_order(void **state)
{
	static const char *const words[] = {"-s", "a.so", "read",
					    "-s", "b.so", NULL};
	AUTO_ARENA a = {0};
	struct options got;
	struct err err;

	(void)state;
	assert_int_equal(parse(&a, words, OPTIONS_SOURCE, &got, &err), 0);
	assert_int_equal(got.sources.len, 2);
	assert_str(got.sources.at[0], "a.so");
	assert_str(got.sources.at[1], "b.so");
}

static void
counts_are_numbers(void **state)
{
	static const char *const words[] = {"--claims-max=7", "extract", NULL};
	AUTO_ARENA a = {0};
	struct options got;
	struct err err;

	(void)state;
	assert_int_equal(parse(&a, words, OPTIONS_CLAIMS, &got, &err), 0);
	assert_int_equal(got.claims_max, 7);
}

static void
what_is_wrong_is_named(void **state)
{
	static const struct {
		const char *words[4], *want;
	} cases[] = {
		{{"--nonsense", NULL}, "no such option: --nonsense"},
		{{"brief", "--wek=x", NULL}, "(nearest: --week)"},
		{{"merge", "--qiet", NULL}, "(nearest: --quiet)"},
		{{"brief", "--fo", NULL}, "--fo: could be --format or --font"},
		{{"--week=2023-W35", "merge", NULL},
		 "--week: no option of merge"},
		{{"merge", "--week", "2023-W35", NULL},
		 "no option of this command"},
		{{"brief", "--week", NULL}, "--week: an argument"},
		{{"brief", "-w", NULL}, "-w: an argument"},
		{{"merge", "-Z", NULL}, "-Z"},
		{{"merge", "--quiet=yes", NULL}, "takes no argument"},
		{{"--claims-max=0", "merge", NULL}, "from 1 to"},
		{{"--workers=65", "read", NULL}, "from 1 to 64"},
		{{"--claims-max=2x", "merge", NULL}, "from 1 to"},
	};
	AUTO_ARENA a = {0};
	struct options got;
	struct err err;
	unsigned sets;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		sets = strcmp(cases[i].words[0], "brief") ? 0 : OPTIONS_BRIEF;
		assert_int_equal(parse(&a, cases[i].words, sets, &got, &err),
				 -1);
		assert_int_equal(err.code, ERR_USAGE);
		assert_non_null(strstr(err.msg, cases[i].want));
	}
}

static void
help_fits_a_terminal(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	struct str line, rest;

	(void)state;
	options_help(&b, UINT32_MAX);
	options_brief(&b, UINT32_MAX);
	rest = buf_str(&b);
	while (rest.len) {
		line = str_cut(rest, STR("\n"), &rest);
		assert_true(line.len < 80);
		assert_true(str_has(line, STR("--")));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(options_stand_before_and_behind_the_command),
		cmocka_unit_test(options_of_a_command_may_stand_before_it),
		cmocka_unit_test(lists_keep_their_order),
		cmocka_unit_test(counts_are_numbers),
		cmocka_unit_test(what_is_wrong_is_named),
		cmocka_unit_test(help_fits_a_terminal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
