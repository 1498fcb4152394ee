/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/date/when.h"

static const struct scene tuesday = {.page = {2023, 8, 29},
				     .updated = {2023, 8, 29}};

static void
nothing_is_invented_without_an_anchor(void **state)
{
	const struct scene blank = {0};
	struct expr e = {.weekday = MONDAY};
	struct moment m;

	(void)state;
	assert_false(moment_of(&e, &blank, &m));
	e = (struct expr){.slot[UNIT_DAY] = {FILL_STORY, 1}};
	assert_false(moment_of(&e, &tuesday, &m));
	e = (struct expr){0};
	assert_false(moment_of(&e, &tuesday, &m));
}

static void
an_updated_page_means_the_later_weekday(void **state)
{
	AUTO_ARENA a = {0};
	struct scene monday = {.page = {2023, 8, 7}, .updated = {2023, 8, 8}};
	struct expr e = {.weekday = TUESDAY};
	struct moment m;

	(void)state;
	assert_true(moment_of(&e, &monday, &m));
	assert_str(date_text(&a, m.from), "2023-08-08");
	monday.updated = monday.page;
	assert_true(moment_of(&e, &monday, &m));
	assert_str(date_text(&a, m.from), "2023-08-01");
}

static void
intervals_do_not_run_backwards(void **state)
{
	struct moment early = {.from = {2022, 10, 1}, .to = {2022, 10, 31}};
	struct moment late = {.from = {2023, 6, 1}, .to = {2023, 6, 30}};
	struct moment m;

	(void)state;
	early.precision = PRECISION_MONTH;
	late.precision = PRECISION_DAY;
	assert_true(moment_join(&early, &late, &m));
	assert_int_equal(m.precision, PRECISION_MONTH);
	assert_int_equal(m.to.year, 2023);
	assert_false(moment_join(&late, &early, &m));
}

static void
years_that_do_not_exist_are_no_dates(void **state)
{
	struct expr e = {.slot[UNIT_YEAR] = {FILL_PAGE, -9000}};
	struct moment m;

	(void)state;
	assert_false(moment_of(&e, &tuesday, &m));
	e.slot[UNIT_YEAR].n = 900000;
	assert_false(moment_of(&e, &tuesday, &m));
}

static void
the_rule_names_its_flaw(void **state)
{
	AUTO_ARENA a = {0};
	struct moment m = {.rule = "given", .flaw = "weekday-conflict"};

	(void)state;
	assert_str(when_of(&a, &m).rule, "given, weekday-conflict");
	m.flaw = NULL;
	assert_str(when_of(&a, &m).rule, "given");
	assert_str(when_of(&a, &m).from, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_invented_without_an_anchor),
		cmocka_unit_test(an_updated_page_means_the_later_weekday),
		cmocka_unit_test(intervals_do_not_run_backwards),
		cmocka_unit_test(years_that_do_not_exist_are_no_dates),
		cmocka_unit_test(the_rule_names_its_flaw),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
