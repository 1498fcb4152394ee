/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/english/cue.h"
#include "claim/lexicon.h"
#include "claim/text/word.h"

static void
word_is_known_by_every_table(void **state)
{
	AUTO_ARENA a = {0};
	struct lexicon x = {.arena = &a};
	const struct lexeme *said = lexicon_find(&x, &a, STR("Said"));

	(void)state;
	assert_str(said->low, "said");
	assert_str(said->cue->lemma, "say");
	assert_int_equal(said->form, FORM_PAST);
	assert_true(lexicon_find(&x, &a, STR("didn’t"))->bits & WORD_NEG);
	assert_str(lexicon_find(&x, &a, STR("didn’t"))->low, "didn't");
	assert_non_null(lexicon_find(&x, &a, STR("reports"))->noun);
	assert_true(lexicon_find(&x, &a, STR("gave"))->acts[0].n);
	assert_true(lexicon_find(&x, &a, STR("according"))->tells);
	assert_false(lexicon_find(&x, &a, STR("bridge"))->tells);
}

static void
form_is_looked_up_once(void **state)
{
	AUTO_ARENA a = {0};
	struct lexicon x = {.arena = &a};

	(void)state;
	assert_ptr_equal(lexicon_find(&x, &a, STR("SAID")),
			 lexicon_find(&x, &a, STR("said")));
}

/* Words of which both ends are alike are not the same. */
static void
like_words_are_told_apart(void **state)
{
	static const char *const words[] = {
		"xabbbbbbb",
		"xabbbbbbbb",
		"xabbbbbbbbb",
		"abab",
		"ababab",
		"aba",
		"abba",
		"aa",
		"aaa",
		"aaaaaaaa",
		"aaaaaaaaa",
		"bbbbbbbbb",
		"abcabcabc",
		"abcabca",
		"abcabcab",
		"said",
		"Said",
		"SAID",
		"sa\xE2\x80\x99"
		"d",
	};
	AUTO_ARENA a = {0};
	struct lexicon x = {.arena = &a};

	(void)state;
	for (int turn = 0; turn < 2; turn++)
		for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
			struct str s = str_from(words[i]);
			char room[16];

			assert_true(str_eq(lexicon_find(&x, &a, s)->low,
					   word_low(room, s)));
		}
}

/* A text of made words fills it and no more; each word is still known. */
static void
many_words_do_not_grow_it(void **state)
{
	AUTO_ARENA a = {0}, b = {0};
	struct lexicon x = {.arena = &a};
	char word[16];

	(void)state;
	for (size_t i = 0; i < LEXICON_MAX + 5000; i++) {
		int n = snprintf(word, sizeof word, "w%zux", i);
		struct str s = {word, (size_t)n};

		assert_true(str_eq(lexicon_find(&x, &b, s)->low, s));
	}
	assert_true(x.len <= LEXICON_MAX);
	assert_non_null(lexicon_find(&x, &b, STR("denied"))->cue);
	assert_null(lexicon_find(&x, &b,
				 STR("a-word-that-is-much-longer-than-any-that-"
				     "an-article-would-need-to-have"))
			    ->cue);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(word_is_known_by_every_table),
		cmocka_unit_test(form_is_looked_up_once),
		cmocka_unit_test(like_words_are_told_apart),
		cmocka_unit_test(many_words_do_not_grow_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
