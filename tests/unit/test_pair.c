/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include "../names.h"
#include "finding/pair.h"

static int32_t
score(struct made *m)
{
	struct merge v = {.a = m->a, .work = m->a, .in = &m->corpus};

	lexicon_make(m->a, tree_names(), &v.lexicon);
	view_list(&v);
	story_make(&v);
	view_read(&v);
	return pair_score(&v, &v.views[0], &v.views[1], .4);
}

static void
years_apart_is_another_event(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "A", "2023-08-07", "One");
	made_dated(made_claim(&m, "", STANCE_ASSERTS, "broke into networks"),
		   "2020-09-01", "2020-11-30");
	made_page(&m, "B", "2023-08-29", "Two");
	made_dated(made_claim(&m, "", STANCE_ASSERTS, "broke into networks"),
		   "2022-09-01", "2023-06-30");
	assert_int_equal(score(&m), CLUSTER_APART);
}

static void
looser_dates_of_one_event_agree(void **state)
{
	AUTO_ARENA a = {0};
	struct made half = {.a = &a}, none = {.a = &a};

	(void)state;
	made_page(&half, "A", "2023-08-07", "One");
	made_dated(made_claim(&half, "", STANCE_ASSERTS, "broke in"),
		   "2020-09-01", "2020-11-30");
	made_page(&half, "B", "2023-08-07", "Two");
	made_dated(made_claim(&half, "", STANCE_ASSERTS, "broke in"),
		   "2020-07-01", "2020-12-31");
	made_page(&none, "A", "2023-08-07", "One");
	made_claim(&none, "", STANCE_ASSERTS, "broke in");
	made_page(&none, "B", "2023-08-07", "Two");
	made_claim(&none, "", STANCE_ASSERTS, "broke in");
	assert_true(score(&half) > score(&none));
}

static int32_t
two(struct arena *a, const char *x, const char *y)
{
	struct made m = {.a = a};

	made_page(&m, "A", "2023-08-07", "One");
	made_claim(&m, "", STANCE_ASSERTS, x);
	made_page(&m, "B", "2023-08-07", "Two");
	made_claim(&m, "", STANCE_ASSERTS, y);
	return score(&m);
}

static void
what_agrees_adds_and_what_conflicts_takes_away(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_true(two(&a, "5,000 people were hurt", "5,000 persons hurt") >
		    two(&a, "5,000 people were hurt", "300 persons hurt"));
	assert_true(two(&a, "thieves stole it", "data was leaked") >
		    two(&a, "thieves stole it", "guards arrested them"));
	assert_true(two(&a, "the crew met Ozolins", "they saw Ozolins") >
		    two(&a, "the crew met Ozolins", "they saw Kalnins"));
}

static void
numbers_agree_by_unit(void **state)
{
	AUTO_ARENA a = {0};
	struct lexicon l;
	struct reading x, y;
	struct pair_quantity q;

	(void)state;
	lexicon_make(&a, tree_names(), &l);
	term_read(&a, &l, STR("5,000 people"), &x);
	term_read(&a, &l, STR("約5000人"), &y);
	assert_int_equal(pair_numbers(&x, &y, &q), AGREE_YES);
	term_read(&a, &l, STR("600人"), &y);
	assert_int_equal(pair_numbers(&x, &y, &q), AGREE_NO);
	term_read(&a, &l, STR("600 addresses"), &y);
	assert_int_equal(pair_numbers(&x, &y, &q), AGREE_UNKNOWN);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(years_apart_is_another_event),
		cmocka_unit_test(looser_dates_of_one_event_agree),
		cmocka_unit_test(
			what_agrees_adds_and_what_conflicts_takes_away),
		cmocka_unit_test(numbers_agree_by_unit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
