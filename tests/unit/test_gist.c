/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include "finding/gist.h"

static void
gists(struct made *m, struct gist *ret)
{
	struct merge v = {.a = m->a, .work = m->a, .in = &m->corpus};

	lexicon_make(m->a, tree_names(), &v.lexicon);
	view_list(&v);
	for (size_t i = 0; i < v.pages_len; i++)
		gist_read(m->a, &v, &v.pages[i], &ret[i]);
}

static bool
holds(const struct gist *g, uint64_t key)
{
	for (size_t i = 0; i < g->terms.len; i++)
		if (g->terms.at[i].key == key)
			return true;
	return false;
}

static void
an_abbreviation_meets_its_explanation_on_another_page(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct gist got[2];

	(void)state;
	made_page(&m, "A", "", "The Northern Reef Pilots (NRP) went out");
	made_page(&m, "B", "", "All boats of the NRP are back");
	gists(&m, got);
	assert_true(holds(&got[0], lexicon_word_key(STR("NRP"))));
	assert_true(holds(&got[1], lexicon_word_key(STR("NRP"))));
}

static void
a_page_cites_the_outlet_that_heard_the_speaker(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct gist got[2];

	(void)state;
	made_page(&m, "Gazette", "", "One");
	made_claim(&m, "o:Gazette|o:Mirror|p:Ann Low", STANCE_ASSERTS, "x");
	made_page(&m, "Mirror", "", "Two");
	made_claim(&m, "p:Ann Low", STANCE_ASSERTS, "x");
	gists(&m, got);
	assert_true(gist_cites(&got[0], got[1].outlet));
	assert_false(gist_cites(&got[1], got[0].outlet));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			an_abbreviation_meets_its_explanation_on_another_page),
		cmocka_unit_test(
			a_page_cites_the_outlet_that_heard_the_speaker),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
