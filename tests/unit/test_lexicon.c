/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"
#include "finding/lexicon.h"
#include "finding/term.h"

static void
one_outlet_has_one_key_in_both_languages(void **state)
{
	static const char *const names[] = {"FT", "the Financial Times",
					    "フィナンシャル・タイムズ",
					    "英Financial Times紙"};
	AUTO_ARENA a = {0};
	struct lexicon l;
	uint64_t want;

	(void)state;
	lexicon_make(&a, tree_names(), &l);
	want = term_name_key(&a, &l, STR("Financial Times"));
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		assert_true(term_name_key(&a, &l, str_from(names[i])) == want);
	assert_true(term_name_key(&a, &l, STR("The Washington Post")) != want);
}

static void
ministries_are_known_by_their_parts(void **state)
{
	static const char *const names[] = {
		"Chinese Ministry of Foreign Affairs", "中国外務省",
		"the Chinese foreign ministry"};
	AUTO_ARENA a = {0};
	struct lexicon l;
	uint64_t want;

	(void)state;
	lexicon_make(&a, tree_names(), &l);
	want = term_name_key(&a, &l, STR("China’s foreign ministry"));
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		assert_true(term_name_key(&a, &l, str_from(names[i])) == want);
	assert_true(term_name_key(&a, &l, STR("Japan’s foreign ministry")) !=
		    want);
}

static void
abbreviations_are_learned_from_the_text(void **state)
{
	AUTO_ARENA a = {0};
	struct lexicon l;

	(void)state;
	lexicon_make(&a, tree_names(), &l);
	lexicon_learn(&l, STR("The Harbour Safety Board (HSB) said so."));
	lexicon_learn(&l, STR("海上安全委員会（ＨＳＢ）"));
	lexicon_learn(&l, STR("港湾安全機構（HSB）は"));
	assert_true(term_name_key(&a, &l, STR("HSB")) ==
		    term_name_key(&a, &l, STR("Harbour Safety Board")));
	assert_true(term_name_key(&a, &l, STR("HSB")) ==
		    term_name_key(&a, &l, STR("港湾安全機構")));
}

static void
brackets_without_initials_teach_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct lexicon l;
	size_t before;

	(void)state;
	lexicon_make(&a, tree_names(), &l);
	before = l.len;
	lexicon_learn(&l, STR("(ABC"));
	lexicon_learn(&l, STR("the old tower (XQZ) fell (ABC) (see"));
	lexicon_learn(&l, STR(""));
	assert_int_equal(l.len, before);
}

static void
the_longest_form_wins(void **state)
{
	AUTO_ARENA a = {0};
	struct lexicon l;
	size_t n = 0;
	uint64_t stems[2];

	(void)state;
	lexicon_make(&a, tree_names(), &l);
	stems[0] = lexicon_word_key(STR("Washington"));
	stems[1] = lexicon_word_key(STR("Post"));
	assert_true(lexicon_words(&l, stems, 2, &n)->flags & ROW_OUTLET);
	assert_int_equal(n, 2);
	assert_true(lexicon_words(&l, stems, 1, &n)->flags & ROW_COUNTRY);
	assert_true(lexicon_chars(&l, STR("侵入口は"), &n)->flags & ROW_CAUSE);
	assert_int_equal(n, 9);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_outlet_has_one_key_in_both_languages),
		cmocka_unit_test(ministries_are_known_by_their_parts),
		cmocka_unit_test(abbreviations_are_learned_from_the_text),
		cmocka_unit_test(brackets_without_initials_teach_nothing),
		cmocka_unit_test(the_longest_form_wins),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
