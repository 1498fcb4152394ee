/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "../names.h"
#include "finding/who.h"
#include "unit.h"

static void
page_say(struct merge *m, uint32_t page, const char *name, const char *text)
{
	struct claim *c = arena_array(m->a, 1, sizeof *c);
	struct holder *h = arena_array(m->a, 1, sizeof *h);

	*h = (struct holder){.kind = HOLDER_BODY,
			     .name = str_from(name),
			     .text = str_from(text)};
	c->holder.at = h;
	c->holder.len = 1;
	m->views[m->views_len].claim = c;
	m->views[m->views_len++].page = page;
}

static void
merge_start(struct merge *m, struct arena *a)
{
	m->a = a;
	m->names = tree_names();
	lexicon_make(a, tree_names(), &m->lexicon);
	m->pages_len = 2;
	m->pages = arena_array(a, 2, sizeof *m->pages);
	m->views = arena_array(a, 8, sizeof *m->views);
	m->pages[1].affair = 1;
	for (size_t i = 0; i < m->pages_len; i++)
		m->pages[i].article = arena_array(a, 1, sizeof(struct article));
}

static void
names_of_one_body_have_one_key(void **state)
{
	static const char *const same[][2] = {
		{"Japan’s government", "the Japanese government"},
		{"Japan’s government", "日本政府"},
		{"Chinese Foreign Ministry", "中国外務省"},
		{"port authority", "the port’s authority"},
		{"NISC", "内閣サイバーセキュリティセンター"},
	};
	static const char *const apart[][2] = {
		{"Japan’s government", "China’s government"},
		{"Site A", "Site B"},
		{"Polish foreign ministry", "Polish defence ministry"},
	};
	AUTO_ARENA a = {0};
	struct merge m = {0};

	(void)state;
	merge_start(&m, &a);
	for (size_t i = 0; i < sizeof same / sizeof *same; i++)
		assert_int_equal(who_body(&m, 0, str_from(same[i][0])).key,
				 who_body(&m, 0, str_from(same[i][1])).key);
	for (size_t i = 0; i < sizeof apart / sizeof *apart; i++)
		assert_int_not_equal(
			who_body(&m, 0, str_from(apart[i][0])).key,
			who_body(&m, 0, str_from(apart[i][1])).key);
}

/* "The ministry" is the one ministry of its affair; where two are named, it
 * stays what it is. */
static void
a_kind_of_body_is_the_one_of_its_affair(void **state)
{
	AUTO_ARENA a = {0};
	struct merge m = {0};

	(void)state;
	merge_start(&m, &a);
	page_say(&m, 0, "Polish foreign ministry", "It");
	page_say(&m, 0, "ministry", "the ministry");
	page_say(&m, 0, "NISC", "the centre");
	page_say(&m, 0, "centre", "centre");
	page_say(&m, 1, "Polish foreign ministry", "");
	page_say(&m, 1, "Polish defence ministry", "");
	page_say(&m, 1, "ministry", "the ministry");
	page_say(&m, 1, "foreign ministry", "");
	who_make(&m);
	assert_str(who_body(&m, 0, STR("The Ministry")).name,
		   "Polish foreign ministry");
	assert_int_equal(m.views[0].speaker, m.views[1].speaker);
	assert_str(who_body(&m, 0, STR("centre")).name, "NISC");
	assert_str(who_body(&m, 0, STR("NISC")).name, "NISC");
	assert_str(who_body(&m, 1, STR("ministry")).name, "ministry");
	assert_str(who_body(&m, 1, STR("foreign ministry")).name,
		   "Polish foreign ministry");
}

static void
a_short_name_may_be_a_longer_one(void **state)
{
	AUTO_ARENA a = {0};
	struct merge m = {0};

	(void)state;
	merge_start(&m, &a);
	assert_true(who_may_be(&m, STR("the ministry"),
			       STR("Polish foreign ministry")));
	assert_true(who_may_be(&m, STR("centre"), STR("NISC")));
	assert_false(who_may_be(&m, STR("Polish foreign ministry"),
				STR("ministry")));
	assert_false(who_may_be(&m, STR("Poland"), STR("Polish police")));
	assert_false(
		who_may_be(&m, STR("foreign ministry"), STR("Polish police")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_of_one_body_have_one_key),
		cmocka_unit_test(a_kind_of_body_is_the_one_of_its_affair),
		cmocka_unit_test(a_short_name_may_be_a_longer_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
