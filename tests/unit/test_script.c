/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/utf8.h"
#include "claim/text/script.h"

static void
characters_have_a_script(void **state)
{
	(void)state;
	assert_int_equal(script_of('a'), SCRIPT_WORD);
	assert_int_equal(script_of(0xe9), SCRIPT_WORD);
	assert_int_equal(script_of('7'), SCRIPT_DIGIT);
	assert_int_equal(script_of(0x65e5), SCRIPT_HAN);
	assert_int_equal(script_of(0x20bb7), SCRIPT_HAN);
	assert_int_equal(script_of(0x306e), SCRIPT_KANA);
	assert_int_equal(script_of(0x30fc), SCRIPT_KATAKANA);
	assert_int_equal(script_of(0x3002), SCRIPT_OTHER);
	assert_int_equal(script_of(0xff2e), SCRIPT_WORD);
}

static void
words_are_compared_without_their_dress(void **state)
{
	static const char *const same[][2] = {
		{"China's", "china"}, {"China’s", "china"},
		{"ＮＩＳＣ", "nisc"}, {"U.S.", "usa"},
		{"US", "usa"},	      {"us", "us"},
		{"don't", "don't"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
		char buf[WORD_MAX];

		assert_str(script_word(str_from(same[i][0]), buf), same[i][1]);
	}
}

static void
runs_end_with_their_script(void **state)
{
	(void)state;
	assert_int_equal(script_run(STR("state-backed"), 0), 5);
	assert_int_equal(script_run(STR("U.S. forces"), 0), 3);
	assert_int_equal(script_run(STR("B2B firm"), 0), 3);
	assert_int_equal(script_run(STR("サーバーへ"), 0), 12);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(characters_have_a_script),
		cmocka_unit_test(words_are_compared_without_their_dress),
		cmocka_unit_test(runs_end_with_their_script),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
