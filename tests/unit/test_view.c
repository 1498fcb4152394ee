/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include "../names.h"
#include "finding/parts.h"

static void
views(struct made *m, struct merge *ret)
{
	*ret = (struct merge){.a = m->a, .work = m->a, .in = &m->corpus};
	lexicon_make(m->a, tree_names(), &ret->lexicon);
	view_list(ret);
	view_read(ret);
}

static void
unnamed_groups_are_known_by_outlet_and_number(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct merge v;

	(void)state;
	made_page(&m, "Financial Times", "2023-08-29", "One");
	made_claim(&m, "o:Financial Times|g3:people close to it",
		   STANCE_ASSERTS, "it was so");
	made_page(&m, "The Record", "2023-08-29", "Two");
	made_claim(&m, "o:The Record|o:FT|g3:sources", STANCE_ASSERTS,
		   "it was so");
	made_claim(&m, "o:The Record|g3:sources", STANCE_ASSERTS, "it was so");
	views(&m, &v);
	assert_int_equal(v.views_len, 3);
	assert_true(v.views[0].speaker == v.views[1].speaker);
	assert_true(v.views[1].speaker != v.views[2].speaker);
}

static void
claims_of_unknown_articles_are_left_out(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct merge v;

	(void)state;
	made_page(&m, "A", "", "One");
	made_claim(&m, "", STANCE_ASSERTS, "x")->article = STR("nobody");
	made_claim(&m, "", STANCE_ASSERTS, "y");
	views(&m, &v);
	assert_int_equal(v.views_len, 1);
	assert_int_equal(v.pages[0].day, DAY_NONE);
}

static void
days_are_read_from_stamps(void **state)
{
	(void)state;
	assert_int_equal(view_day(STR("1970-01-02")), 1);
	assert_int_equal(view_day(STR("2023-08-29T04:00:00Z")) -
				 view_day(STR("2023-08-04")),
			 25);
	assert_int_equal(view_day(STR("")), DAY_NONE);
}

static void
the_lead_is_the_description_or_the_first_of_the_text(void **state)
{
	struct article in = {.text = STR("first words")};

	(void)state;
	assert_str(view_lead(&in), "first words");
	in.description = STR("what it is about");
	assert_str(view_lead(&in), "what it is about");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(unnamed_groups_are_known_by_outlet_and_number),
		cmocka_unit_test(claims_of_unknown_articles_are_left_out),
		cmocka_unit_test(days_are_read_from_stamps),
		cmocka_unit_test(
			the_lead_is_the_description_or_the_first_of_the_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
