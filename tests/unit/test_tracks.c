/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include "brief/tracks.h"

static void
a_ledger_tells_what_its_findings_rest_on(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct tracks again = {0};
	json_t *j;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	assert_int_equal(b.tracks.len, 3);
	j = tracks_json(&b.tracks);
	tracks_read(&f.arena, j, &again);
	json_decref(j);
	assert_int_equal(again.len, b.tracks.len);
	for (size_t i = 0; i < again.len; i++) {
		assert_true(str_eq(again.at[i].id, b.tracks.at[i].id));
		assert_true(str_eq(again.at[i].week, b.head.week));
		assert_int_equal(again.at[i].keys.len, b.tracks.at[i].keys.len);
		assert_true(again.at[i].keys.len > 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_ledger_tells_what_its_findings_rest_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
