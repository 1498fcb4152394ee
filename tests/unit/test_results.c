/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: results. What came of a source stays until it is at work again. */
#include "unit.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "capture/file.h"
#include "command/results.h"

static const struct loaded loaded[] = {
	{.name = STR_INIT("ft"), .source.version = 2},
	{.name = STR_INIT("web")}};

/* How many notes there were. */
static void
note_count(void *to, enum note level, const char *text)
{
	(void)level;
	*(size_t *)to += *text != '\0';
}

/* A run at that time, of which came that for the two. How many notes. */
static size_t
keep(struct str dir, int64_t now, const struct outcome came[2])
{
	struct outcome outcomes[] = {came[0], came[1]};
	size_t told = 0;
	const struct sink sink = {.to = &told, .note = note_count};
	const struct run run = {.sink = &sink, .now = now};
	const struct desk desk = {.dir = dir};
	const struct sources from = {.guard.sources = {loaded, 2},
				     .outcomes = outcomes};

	results_keep(&run, &desk, &from, "import");
	return told;
}

static struct str
folder(struct arena *a)
{
	char *made = str_c(a, STR("/tmp/osbrief-results-XXXXXX"));

	assert_non_null(mkdtemp(made));
	return str_from(made);
}

static struct str
file_of(struct arena *a, struct str dir)
{
	return path_join(a, dir, STR("sources.jsonl"));
}

static void
folder_remove(struct arena *a, struct str dir)
{
	unlink(file_of(a, dir).ptr);
	assert_int_equal(rmdir(dir.ptr), 0);
}

static void
each_keeps_its_last_result(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder(&a);
	struct results all;

	(void)state;
	keep(dir, 0,
	     (struct outcome[]){{.read = 3, .what = STR("")},
				{.died = 1, .what = STR("x: signal 6")}});
	keep(dir, 86400,
	     (struct outcome[]){{.refused = 1, .what = STR("y: a \"list\"")},
				{0}});
	results_read(&a, dir, &all);
	assert_int_equal(all.len, 2);
	assert_str(all.at[0].source, "ft");
	assert_str(all.at[0].when, "1970-01-02T00:00:00Z");
	assert_str(all.at[0].what, "y: a \"list\"");
	assert_int_equal(all.at[0].version, 2);
	assert_str(result_counts(&a, &all.at[0]), "1 refused");
	assert_str(results_find(&all, STR("web"))->when,
		   "1970-01-01T00:00:00Z");
	assert_str(result_counts(&a, &all.at[1]), "1 died");
	assert_null(results_find(&all, STR("wapo")));
	folder_remove(&a, dir);
}

static void
a_run_without_documents_writes_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder(&a);

	(void)state;
	keep(dir, 0, (struct outcome[]){{0}, {0}});
	assert_int_not_equal(access(file_of(&a, dir).ptr, F_OK), 0);
	folder_remove(&a, dir);
}

static void
what_is_damaged_is_not_there(void **state)
{
	static const char *const lines[] = {
		"",
		"\n\n",
		"{",
		"[]",
		"{\"source\":7}",
		"{\"source\":\"ft\",\"read\":-1}\n{\"source\":\"web\""};
	AUTO_ARENA a = {0};
	struct str dir = folder(&a);
	struct results all;
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(lines); i++) {
		assert_int_equal(file_write(file_of(&a, dir).ptr,
					    str_from(lines[i]), &err),
				 0);
		results_read(&a, dir, &all);
		assert_int_equal(all.len, i == COUNT(lines) - 1);
	}
	assert_str(result_counts(&a, &all.at[0]), "");
	folder_remove(&a, dir);
}

/* A desk may be a stranger's, and what is shown of it a terminal's orders. */
static void
nothing_drives_the_terminal(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder(&a);
	struct results all;
	struct err err;

	(void)state;
	assert_int_equal(
		file_write(file_of(&a, dir).ptr,
			   STR("{\"source\":\"ft\",\"run\":\"r\\u009b2J\","
			       "\"what\":\"x\\u001b[2J\\ny\"}\n"),
			   &err),
		0);
	results_read(&a, dir, &all);
	assert_int_equal(all.len, 1);
	assert_str(all.at[0].run, "r2J");
	assert_str(all.at[0].what, "x[2J y");
	folder_remove(&a, dir);
}

static void
what_cannot_be_kept_is_told(void **state)
{
	(void)state;
	assert_int_equal(
		keep(STR("/nowhere/at/all"), 0,
		     (struct outcome[]){{.read = 1, .what = STR("")}, {0}}),
		1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_keeps_its_last_result),
		cmocka_unit_test(a_run_without_documents_writes_nothing),
		cmocka_unit_test(what_is_damaged_is_not_there),
		cmocka_unit_test(nothing_drives_the_terminal),
		cmocka_unit_test(what_cannot_be_kept_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
