/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/holder/name_words.h"

static const struct {
	const char *word;
	enum name_list list;
	bool want;
} rows[] = {
	{"Times", NAME_WORD_OUTLET, true},
	{"NHK", NAME_WORD_OUTLET, true},
	{"newspaper", NAME_WORD_OUTLET_NOUN, true},
	{"Ministry", NAME_WORD_BODY, true},
	{"report", NAME_WORD_DOCUMENT, true},
	{"Tokyo", NAME_WORD_PLACE, true},
	{"report", NAME_WORD_BODY, false},
	{"", NAME_WORD_OUTLET, false},
};

static void
words_tell_what_is_named(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_int_equal(
			name_word(str_from(rows[i].word), rows[i].list),
			rows[i].want);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_tell_what_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
