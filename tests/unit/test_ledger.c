/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
the_ledger_read_and_written_is_equal(void **state)
{
	AUTO_FIXTURE f;
	struct brief b, again;
	struct err err = {0};
	struct buf x, y;

	(void)state;
	fixture_fill(&f);
	x = y = (struct buf){.arena = &f.arena};
	make(&f, &b);
	AUTO_JSON *first = brief_json(&b);
	assert_int_equal(brief_from_json(&f.arena, first, &again, &err), 0);
	assert_int_equal(brief_check(&again, &err), 0);
	AUTO_JSON *second = brief_json(&again);
	json_write(&x, first);
	json_write(&y, second);
	assert_true(str_eq(buf_str(&x), buf_str(&y)));
	assert_int_equal(again.cites.len, b.cites.len);
	assert_int_equal(again.cites.at[0].at.e, b.cites.at[0].at.e);
}

static void
what_is_no_ledger_is_refused(void **state)
{
	static const char *const table[][2] = {
		{"{}", "format"},
		{"{\"format\":\"osbrief-ledger 1\",\"sections\":[{\"kind\":"
		 "\"x\"}]}",
		 "section 1: kind"},
		{"{\"format\":\"osbrief-ledger 1\",\"sections\":[{\"kind\":"
		 "\"key\",\"entries\":[{\"lead\":[{\"pieces\":[{}]}]}]}]}",
		 "section 1: entry 1: statement 1: piece"},
		{"{\"format\":\"osbrief-ledger 1\",\"cites\":[{\"quote\":"
		 "\"q\",\"place\":{\"bytes\":[3,1]}}]}",
		 "cite 1: bytes"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};
		AUTO_JSON *in = json_loads(table[i][0], 0, NULL);
		struct brief b;
		struct err err = {0};

		assert_int_equal(brief_from_json(&a, in, &b, &err), -1);
		assert_true(
			str_starts(str_from(err.msg), str_from(table[i][1])));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_ledger_read_and_written_is_equal),
		cmocka_unit_test(what_is_no_ledger_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
