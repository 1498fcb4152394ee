/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/entity/spelling.h"

static void
ways_to_write_one_name_are_one(void **state)
{
	static const char *const pairs[][2] = {
		{"ＮＩＳＣ", "nisc"},
		{"フィナンシャル・タイムズ", "フィナンシャルタイムズ"},
		{"China’s foreign ministry", "China's Foreign Ministry"},
		{"APT 40", "APT40"},
		{"APT-40", "apt40"},
		{"Al-Jazeera", "Al Jazeera"},
		{"Cozy  Bear ", "cozy bear"},
		{"", " "},
	};

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		struct str x = str_from(pairs[i][0]), y = str_from(pairs[i][1]);

		assert_true(spelling_same(x, y));
		assert_true(spelling_digest(x) == spelling_digest(y));
		assert_int_equal(spelling_length(x), spelling_length(y));
	}
}

static void
other_names_stay_apart(void **state)
{
	(void)state;
	assert_false(spelling_same(STR("APT4"), STR("APT40")));
	assert_false(spelling_same(STR("Cozy Bear"), STR("CozyBear")));
	assert_false(spelling_same(STR("タイ"), STR("タイムズ")));
}

/* What a name begins with is known from a text that goes on behind it. */
static void
the_first_word_is_the_same_in_a_text(void **state)
{
	(void)state;
	assert_true(spelling_start(STR("Sandworm Team")) ==
		    spelling_start(STR("Sandworm, a group")));
	assert_true(spelling_start(STR("APT 40")) ==
		    spelling_start(STR("APT40 is")));
	assert_true(spelling_start(STR("国家サイバー統括室")) ==
		    spelling_start(STR("国家公安委員会")));
	assert_false(spelling_start(STR("Sandworm")) ==
		     spelling_start(STR("Sand")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ways_to_write_one_name_are_one),
		cmocka_unit_test(other_names_stay_apart),
		cmocka_unit_test(the_first_word_is_the_same_in_a_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
