/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"
#include "finding/vector.h"

static const char *const texts[] = {
	"Divers found the lost ferry near the northern reef",
	"The lost ferry was found by divers near the reef",
	"Parliament votes on the new harbour tax on Monday",
	"ダイバーが行方不明のフェリーを発見",
};

static void
vectors(struct arena *a, struct vectors *ret)
{
	struct reading r[4];
	struct lexicon l;

	lexicon_make(a, tree_names(), &l);
	for (size_t i = 0; i < 4; i++)
		term_read(a, &l, str_from(texts[i]), &r[i]);
	vector_make(a, r, 4, ret);
	for (size_t i = 0; i < 4; i++)
		ret->at[i].language = i == 3 ? 2 : 1;
}

static void
the_same_in_other_order_is_alike(void **state)
{
	AUTO_ARENA a = {0};
	struct vectors v;

	(void)state;
	vectors(&a, &v);
	assert_true(vector_cosine(&v.at[0], &v.at[1]) > .8);
	assert_true(vector_cosine(&v.at[0], &v.at[2]) < .1);
	assert_true(vector_cosine(&v.at[0], &v.at[0]) > .999);
	assert_true(vector_cosine(&v.at[0], &v.at[3]) <= 1);
}

static void
pairs_are_those_above_the_floor(void **state)
{
	AUTO_ARENA a = {0};
	struct vectors v;
	struct link_pairs pairs = {0};

	(void)state;
	vectors(&a, &v);
	vector_pairs(&a, &v, .5, &pairs);
	assert_int_equal(pairs.len, 1);
	assert_int_equal(pairs.at[0].a, 0);
	assert_int_equal(pairs.at[0].b, 1);
}

static void
rare_words_weigh_more(void **state)
{
	AUTO_ARENA a = {0};
	struct vectors v;

	(void)state;
	vectors(&a, &v);
	assert_true(vector_idf(&v, lexicon_word_key(STR("tax"))) >
		    vector_idf(&v, lexicon_word_key(STR("ferry"))));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_in_other_order_is_alike),
		cmocka_unit_test(pairs_are_those_above_the_floor),
		cmocka_unit_test(rare_words_weigh_more),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
