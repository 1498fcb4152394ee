/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the other tests of this folder stand on: rows, classes, floors. */
#include "gold.h"

static void
rows_cells_and_lines(void **state)
{
	AUTO_ARENA a = {0};
	struct gold_rows rows = gold_read(&a, "self/tune.tsv");

	(void)state;
	assert_int_equal(rows.len, 4);
	assert_str(rows.at[0].cell[1], "one\nline");
	assert_int_equal(rows.at[0].line, 2);
	assert_int_equal(rows.at[1].line, 4);
	assert_int_equal(rows.at[3].cells, 2);
	assert_str(rows.at[3].cell[2], "");
}

static struct gold_verdict
as_given(struct arena *a, const struct gold_row *row)
{
	struct gold_verdict v = {.class = row->cell[0],
				 .want = {row->cell[2]},
				 .got = {row->cell[3]}};

	(void)a;
	if (row->cells < 3)
		v.want[0] = (struct str){0};
	return v;
}

static void
a_floor_that_two_of_three_hold(void **state)
{
	(void)state;
	gold_check(&(struct gold_set){
		"self/tune.tsv", as_given, {{"word", 66, true}}});
}

static void
claims_of_a_text(void **state)
{
	AUTO_ARENA a = {0};
	struct claims c =
		gold_claims(&a, STR("NISC said it was safe."), STR("en"));

	(void)state;
	assert_int_equal(c.len, 1);
	assert_str(c.at[0].content_text, "it was safe");
	assert_false(gold_shown("self/other.tsv"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_cells_and_lines),
		cmocka_unit_test(a_floor_that_two_of_three_hold),
		cmocka_unit_test(claims_of_a_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
