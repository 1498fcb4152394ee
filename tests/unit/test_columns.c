/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/columns.h"

enum { ROWS = 12 };

static struct table
table_of(size_t columns, size_t rows)
{
	struct table t = {.columns = columns, .rows = rows, .gutter = 10};

	t.cells.len = columns * rows;
	return t;
}

static float
right_edge(const struct table *t)
{
	return t->x[t->columns - 1] + t->width[t->columns - 1];
}

static void
what_fits_on_one_line_is_not_spread(void **state)
{
	static const struct need need[] = {{20, 60, 20}, {30, 100, 30}};
	struct table t = table_of(2, 1);

	(void)state;
	columns_solve(&t, need, 374);
	assert_true(t.width[0] >= 60 && t.width[0] < 62);
	assert_true(t.width[1] >= 100 && t.width[1] < 102);
}

/* A short text is not broken for the sake of one long cell. */
static void
room_goes_where_it_saves_lines(void **state)
{
	struct need need[ROWS * 2];
	struct table t = table_of(2, ROWS);

	(void)state;
	for (size_t i = 0; i < ROWS; i++) {
		need[2 * i] = (struct need){30, 80, 30};
		need[2 * i + 1] = (struct need){40, i ? 60 : 900, 40};
	}
	columns_solve(&t, need, 374);
	assert_true(t.width[0] >= 80);
	assert_true(t.width[1] > 250);
	assert_true(right_edge(&t) <= 374.1f);
}

static void
each_column_holds_its_widest_word(void **state)
{
	static const struct need need[] = {
		{90, 700, 90}, {70, 700, 70}, {20, 2000, 20}};
	struct table t = table_of(3, 1);

	(void)state;
	columns_solve(&t, need, 374);
	for (size_t i = 0; i < 3; i++)
		assert_true(t.width[i] >= need[i].word);
	assert_true(right_edge(&t) <= 374.1f);
}

static void
too_many_words_shrink_alike(void **state)
{
	struct need need[DOC_COLUMNS_MAX];
	struct table t = table_of(DOC_COLUMNS_MAX, 1);

	(void)state;
	for (size_t i = 0; i < DOC_COLUMNS_MAX; i++)
		need[i] = (struct need){100, 100, 100};
	columns_solve(&t, need, 374);
	assert_true(right_edge(&t) <= 374.1f);
	assert_true(t.width[0] > 0);
}

/* A digest takes no room from words, and what is left is its. */
static void
long_tokens_are_broken_before_words_are(void **state)
{
	static const struct need need[] = {
		{270, 270, 72}, {40, 380, 40}, {150, 150, 72}};
	struct table t = table_of(3, 1);

	(void)state;
	assert_true(columns_crowd(&t, need, 374) < 1);
	columns_solve(&t, need, 374);
	assert_true(t.width[0] >= 72 && t.width[1] > 100);
	assert_true(right_edge(&t) <= 374.1f);
}

/* Narrow columns keep what they need where others have too much. */
static void
the_widest_columns_give_first(void **state)
{
	static const struct need need[] = {
		{300, 300, 300}, {30, 30, 30}, {290, 290, 290}};
	struct table t = table_of(3, 1);

	(void)state;
	columns_solve(&t, need, 374);
	assert_true(t.width[1] >= 30);
	assert_true(right_edge(&t) <= 374.1f);
}

static void
crowded_tables_say_how_much(void **state)
{
	static const struct need need[] = {
		{90, 100, 90}, {90, 900, 90}, {90, 90, 90}};
	struct table t = table_of(3, 1);

	(void)state;
	assert_true(columns_crowd(&t, need, 310) > 0.8);
	assert_true(columns_crowd(&t, need, 310) <= 1);
	assert_true(columns_crowd(&t, need, 200) > 1.4);
}

static void
a_fixed_column_keeps_its_width(void **state)
{
	static const struct need need[] = {{20, 30, 20}, {30, 3000, 30}};
	struct table t = table_of(2, 1);

	(void)state;
	t.fixed[0] = 120;
	columns_solve(&t, need, 374);
	assert_true(t.width[0] > 119 && t.width[0] < 121);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_fits_on_one_line_is_not_spread),
		cmocka_unit_test(room_goes_where_it_saves_lines),
		cmocka_unit_test(each_column_holds_its_widest_word),
		cmocka_unit_test(too_many_words_shrink_alike),
		cmocka_unit_test(long_tokens_are_broken_before_words_are),
		cmocka_unit_test(the_widest_columns_give_first),
		cmocka_unit_test(crowded_tables_say_how_much),
		cmocka_unit_test(a_fixed_column_keeps_its_width),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
