/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "finding/stem.h"

/* Pairs from the words that Porter's paper gives for each step. */
static void
inflections_share_a_stem(void **state)
{
	static const char *const same[][2] = {
		{"caresses", "caress"},	   {"ponies", "poni"},
		{"cats", "cat"},	   {"agreed", "agre"},
		{"plastered", "plaster"},  {"motoring", "motor"},
		{"conflated", "conflat"},  {"hopping", "hop"},
		{"filing", "file"},	   {"falling", "fall"},
		{"happy", "happi"},	   {"relational", "relat"},
		{"conditional", "condit"}, {"vietnamization", "vietnam"},
		{"triplicate", "triplic"}, {"hopefulness", "hope"},
		{"revival", "reviv"},	   {"adoption", "adopt"},
		{"probate", "probat"},	   {"controll", "control"},
		{"Leaked", "leak"},	   {"hackers", "hacker"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
		char buf[STEM_MAX];

		assert_str(stem_word(str_from(same[i][0]), buf), same[i][1]);
	}
}

static void
other_scripts_and_long_words_stay(void **state)
{
	char buf[STEM_MAX];

	(void)state;
	assert_str(stem_word(STR("Résumés"), buf), "résumés");
	assert_str(stem_word(STR(""), buf), "");
	assert_str(stem_word(STR("us"), buf), "us");
	assert_int_equal(
		stem_word(STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
			      "aaaaaaaaaaaaaaaaaing"),
			  buf)
			.len,
		67);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(inflections_share_a_stem),
		cmocka_unit_test(other_scripts_and_long_words_stay),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
