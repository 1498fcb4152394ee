/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: issue. What stands, what was replaced, what a number names. */
#include "unit.h"

#include "base/vec.h"
#include "command/issue.h"

static void
entry_add(struct arena *a, struct custody *c, struct str week, struct str dir)
{
	static const struct str names[] = {STR_INIT("brief.json"),
					   STR_INIT("brief.md")};
	struct custody_entry e = {.kind = ENTRY_ISSUE, .week = week};

	for (size_t i = 0; i < 2; i++)
		*vec_add(a, &e.kept) =
			(struct kept){str_fmt(a, "%.*s/%.*s", STR_ARG(dir),
					      STR_ARG(names[i])),
				      STR("digest")};
	*vec_add(a, &c->entries) = e;
}

/* Desk, elsewhere, desk again, another week. */
static struct custody
log_make(struct arena *a)
{
	struct custody c = {0};

	entry_add(a, &c, STR("2023-W35"), STR("out/2023-W35"));
	entry_add(a, &c, STR("2023-W35"), STR("/media/stick/2023-W35"));
	entry_add(a, &c, STR("2023-W35"), STR("out/2023-W35"));
	entry_add(a, &c, STR("2023-W36"), STR("out/2023-W36"));
	return c;
}

static void
an_issue_stands_until_its_place_is_taken(void **state)
{
	static const bool want[] = {false, true, true, true};
	AUTO_ARENA a = {0};
	struct custody c = log_make(&a);

	(void)state;
	for (size_t i = 0; i < c.entries.len; i++)
		for (size_t f = 0; f < 2; f++)
			assert_int_equal(issue_stands(&c, i, f), want[i]);
	/* A format that was not asked for again still stands. */
	c.entries.at[2].kept.len = 1;
	assert_false(issue_stands(&c, 0, 0));
	assert_true(issue_stands(&c, 0, 1));
}

static void
the_latest_issue_is_that_of_its_week(void **state)
{
	AUTO_ARENA a = {0};
	struct custody c = log_make(&a);

	(void)state;
	assert_ptr_equal(issue_latest(&c, STR("2023-W35")), &c.entries.at[2]);
	assert_null(issue_latest(&c, STR("2023-W34")));
	assert_true(issue_is_latest(&c, 3));
	assert_false(issue_is_latest(&c, 1));
	assert_true(issue_same(&c.entries.at[2], &c.entries.at[0].kept));
	assert_false(issue_same(&c.entries.at[2], &c.entries.at[1].kept));
	assert_false(issue_same(NULL, &c.entries.at[1].kept));
}

static void
a_place_is_written_as_the_brief_prints_it(void **state)
{
	static const struct {
		const char *text;
		bool ok, finding;
		uint64_t number;
	} cases[] = {
		{"2023-W35/12", true, false, 12},
		{"2023-W35 12", true, false, 12},
		{"2023-W35 cite 12", true, false, 12},
		{"2023-W35/Cite 7", true, false, 7},
		{"2023-W35 Finding 3", true, true, 3},
		{"2023-W35", false, false, 0},
		{"2023-W35 0", false, false, 0},
		{"2023-W35 cite", false, false, 0},
		{"2023-W35 finding three", false, false, 0},
		{"", false, false, 0},
	};
	struct place at;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		bool ok = issue_place(str_from(cases[i].text), &at);

		if (ok != cases[i].ok)
			fail_msg("%s", cases[i].text);
		if (!ok)
			continue;
		assert_str(at.week, "2023-W35");
		assert_int_equal(at.finding, cases[i].finding);
		assert_int_equal(at.number, cases[i].number);
	}
}

static void
a_number_leads_to_its_place_in_the_ledger(void **state)
{
	struct err err;
	AUTO_JSON *j = json_parse(
		STR("{\"cites\":[\"one\",\"two\"],\"sections\":[{\"entries\":"
		    "[{\"heading\":\"Finding 1: new\"},"
		    "{\"heading\":\"Finding 12\"}]}]}"),
		&err);
	const struct place cite = {.number = 2}, none = {.number = 3},
			   first = {.finding = true, .number = 1},
			   last = {.finding = true, .number = 12},
			   second = {.finding = true, .number = 2};

	(void)state;
	assert_string_equal(json_string_value(issue_at(j, &cite)), "two");
	assert_null(issue_at(j, &none));
	assert_non_null(issue_at(j, &first));
	assert_non_null(issue_at(j, &last));
	assert_null(issue_at(j, &second));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_issue_stands_until_its_place_is_taken),
		cmocka_unit_test(the_latest_issue_is_that_of_its_week),
		cmocka_unit_test(a_place_is_written_as_the_brief_prints_it),
		cmocka_unit_test(a_number_leads_to_its_place_in_the_ledger),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
