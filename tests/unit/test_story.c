/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include "../names.h"
#include "finding/parts.h"

static struct article *
page(struct made *m, const char *day, const char *title, const char *lead)
{
	struct article *in = made_page(m, "Outlet", day, title);

	in->description = str_from(lead);
	return in;
}

static void
stories(struct made *m, struct merge *ret)
{
	*ret = (struct merge){.a = m->a, .work = m->a, .in = &m->corpus};
	lexicon_make(m->a, tree_names(), &ret->lexicon);
	view_list(ret);
	story_make(ret);
	story_copies(ret);
}

static const char ferry[] =
	"The ferry Aurora ran aground on the northern reef and divers "
	"searched its lower deck for the missing cars";
static const char ferry_too[] =
	"Divers searched the Aurora, the ferry that ran aground on the reef, "
	"while its owner counted the cars on the lower deck";
static const char tax[] =
	"Parliament voted for a harbour tax that will raise the price of "
	"grain, its finance committee announced after a long debate";

static void
articles_of_one_event_are_one_story(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct merge s;

	(void)state;
	page(&m, "2024-03-01", "Ferry Aurora runs aground on reef", ferry);
	page(&m, "2024-03-02", "Grain harbour tax voted", tax);
	page(&m, "2024-03-03", "Divers search ferry Aurora", ferry_too);
	stories(&m, &s);
	assert_int_equal(s.pages[0].story, s.pages[2].story);
	assert_int_not_equal(s.pages[0].story, s.pages[1].story);
	assert_int_not_equal(s.pages[0].affair, s.pages[1].affair);
}

static void
weeks_later_it_is_another_story_of_the_same_affair(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct merge s;

	(void)state;
	page(&m, "2024-03-01", "Ferry Aurora runs aground on reef", ferry);
	page(&m, "2024-03-25", "Divers search ferry Aurora", ferry_too);
	page(&m, "2024-03-02", "Grain harbour tax voted", tax);
	stories(&m, &s);
	assert_int_not_equal(s.pages[0].story, s.pages[1].story);
	assert_int_equal(s.pages[0].affair, s.pages[1].affair);
}

static void
translations_are_one_node(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct merge s;

	(void)state;
	page(&m, "2024-03-01", "Ferry runs aground", ferry)->twin = STR("t");
	page(&m, "2024-03-01", "フェリーが座礁", "フェリーが座礁した")->twin =
		STR("t");
	stories(&m, &s);
	assert_int_equal(s.pages[1].node, 0);
	assert_int_equal(s.pages[1].story, s.pages[0].story);
}

static void
languages_meet_by_names_and_links(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct merge s;
	struct article *ja;
	struct link *l;

	(void)state;
	page(&m, "2023-08-29", "Chinese hackers broke into Japan's NISC",
	     "Hackers of the Chinese state broke into NISC and stayed for "
	     "nine months");
	ja = page(&m, "2023-08-30", "NISCに中国のハッカーが侵入",
		  "中国政府の支援を受けたハッカーがNISCに侵入していた");
	l = vec_add(&a, &ja->links);
	l->kind = LINK_SOURCE;
	l->url = STR("https://example.org/1");
	page(&m, "2023-08-29", "Grain harbour tax voted", tax);
	stories(&m, &s);
	assert_int_equal(s.pages[0].story, s.pages[1].story);
	assert_int_not_equal(s.pages[0].story, s.pages[2].story);
}

static void
copies_are_noted(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct merge s;

	(void)state;
	page(&m, "2024-03-01", "One", "")->text = str_from(ferry);
	page(&m, "2024-03-02", "Two", "")->text = str_from(ferry);
	page(&m, "2024-03-02", "Three", "")->text = str_from(tax);
	stories(&m, &s);
	assert_int_equal(s.copies.len, 1);
	assert_true(map_get(&s.copies, 1) != MAP_NONE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(articles_of_one_event_are_one_story),
		cmocka_unit_test(
			weeks_later_it_is_another_story_of_the_same_affair),
		cmocka_unit_test(translations_are_one_node),
		cmocka_unit_test(languages_meet_by_names_and_links),
		cmocka_unit_test(copies_are_noted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
