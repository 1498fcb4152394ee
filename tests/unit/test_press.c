/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: press correct feed. What is issued lies beside what was before it. */
#include "unit.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "capture/file.h"
#include "command/correct.h"
#include "command/issue.h"

static const struct str at = STR_INIT("2023-08-31T09:00:00Z");

static void
note(void *to, enum note level, const char *text)
{
	(void)to;
	(void)level;
	(void)text;
}

static const struct sink silent = {.note = note};

/* A desk without pages, and its store. */
struct bench {
	struct arena arena;
	struct options opt;
	struct run run;
	struct store *store;
};

static void
bench_make(struct bench *b)
{
	char *name = str_c(&b->arena, STR("t_press.XXXXXX"));
	struct err err = {0};
	struct desk desk;

	assert_non_null(mkdtemp(name));
	assert_int_equal(rmdir(name), 0);
	b->opt = (struct options){.desk = str_from(name),
				  .format = STR("json,md")};
	b->run = (struct run){.opt = &b->opt, .sink = &silent};
	if (desk_init(b->opt.desk, &err) < 0 ||
	    desk_choose(&b->arena, b->opt.desk, &desk, &err) < 0 ||
	    store_open(&b->arena, desk.dir, STORE_WRITE, at, &b->store, &err) <
		    0)
		fail_msg("%s", err.msg);
}

static void
bench_drop(struct bench *b)
{
	store_drop(&b->store);
	assert_int_equal(
		system(str_fmt(&b->arena, "rm -rf '%.*s'", STR_ARG(b->opt.desk))
			       .ptr),
		0);
	arena_free(&b->arena);
}

static int
issue(struct bench *b, enum entry_kind kind, const char *bytes)
{
	struct press p = {.run = &b->run, .arena = &b->arena, .kind = kind};
	struct err err = {0};

	if (press_open(&p, STR("2023-W35"), &err) < 0)
		fail_msg("%s", err.msg);
	p.bytes[PRODUCT_JSON] = p.bytes[PRODUCT_MD] = str_from(bytes);
	if (press_write(&p, b->store, &err) < 0)
		return (int)err.code;
	return 0;
}

static void
errata_lie_beside_the_issue_and_do_not_replace_it(void **state)
{
	struct bench b = {0};
	const struct custody *log;

	(void)state;
	bench_make(&b);
	assert_int_equal(issue(&b, ENTRY_ISSUE, "brief"), 0);
	assert_int_equal(issue(&b, ENTRY_ERRATA, "errata"), 0);
	assert_int_equal(issue(&b, ENTRY_ERRATA, "errata"), 0);
	log = store_custody(b.store);
	assert_int_equal(log->entries.len, 2);
	assert_str(issue_latest(log, STR("2023-W35"))->kept.at[1].path,
		   "out/2023-W35/brief.md");
	assert_str(errata_latest(log, STR("2023-W35"))->kept.at[1].path,
		   "out/2023-W35/errata.md");
	assert_true(issue_stands(log, 0, 0));
	bench_drop(&b);
}

static void
what_differs_is_replaced_on_demand_only(void **state)
{
	struct bench b = {0};

	(void)state;
	bench_make(&b);
	assert_int_equal(issue(&b, ENTRY_ERRATA, "first"), 0);
	assert_int_equal(issue(&b, ENTRY_ERRATA, "second"), ERR_REFUSED);
	b.opt.force = true;
	assert_int_equal(issue(&b, ENTRY_ERRATA, "second"), 0);
	assert_int_equal(store_custody(b.store)->entries.len, 2);
	bench_drop(&b);
}

static void
without_pages_there_is_nothing_to_correct(void **state)
{
	struct bench b = {0};
	struct desk desk = {.dir = STR("."), .weeks = 8};
	struct brief_erratas got = {0};
	struct week week;
	struct err err = {0};

	(void)state;
	bench_make(&b);
	assert_int_equal(issue(&b, ENTRY_ISSUE, "no ledger"), 0);
	assert_int_equal(week_parse(&b.arena, STR("2023-W36"), &week, &err), 0);
	assert_int_equal(
		erratas_read(&(struct reviser){&b.run, &desk, b.store, NULL},
			     &b.arena, &week, &got, &err),
		0);
	assert_int_equal(got.len, 0);
	bench_drop(&b);
}

static struct str
feed_of(struct bench *b)
{
	struct str ret;
	struct err err = {0};

	if (capture_bytes(
		    &b->arena,
		    path_join(&b->arena, b->opt.desk, STR("out/feed.atom")).ptr,
		    1 << 20, &ret, &err) < 0)
		fail_msg("%s", err.msg);
	return ret;
}

/* A ledger that cannot be read leaves the feed what the log knows. */
static void
what_is_issued_is_in_the_feed(void **state)
{
	struct bench b = {0};
	struct str one, two, id;

	(void)state;
	bench_make(&b);
	assert_int_equal(issue(&b, ENTRY_ISSUE, "no ledger"), 0);
	one = feed_of(&b);
	assert_true(str_has(one, STR("<title>2023-W35</title>")));
	assert_true(str_has(one, STR("href=\"2023-W35/brief.md\"")));
	id = str_slice(str_skip(one, str_find(one, STR("<entry>"), 0)), 8, 70);
	assert_true(str_starts(id, STR("<id>urn:uuid:")));
	b.opt.force = true;
	assert_int_equal(issue(&b, ENTRY_ISSUE, "another"), 0);
	two = feed_of(&b);
	assert_true(str_has(two, id));
	assert_int_equal(str_find(two, STR("<entry>"),
				  str_find(two, STR("</entry>"), 0)),
			 STR_NONE);
	assert_int_equal(issue(&b, ENTRY_ERRATA, "no ledger"), 0);
	assert_true(str_has(feed_of(&b), STR("2023-W35/errata.md")));
	bench_drop(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			errata_lie_beside_the_issue_and_do_not_replace_it),
		cmocka_unit_test(what_differs_is_replaced_on_demand_only),
		cmocka_unit_test(what_is_issued_is_in_the_feed),
		cmocka_unit_test(without_pages_there_is_nothing_to_correct),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
