/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "brief/words.h"

/* である体 throughout, as newspapers write; no English left over. */
static void
japanese_is_of_one_style(void **state)
{
	static const char *const polite[] = {"です", "ます", "ません", "でした",
					     "ました"};

	(void)state;
	for (enum saying i = 0; i < SAY_COUNT; i++)
		for (size_t k = 0; k < COUNT(polite); k++)
			assert_false(
				str_has(words_ja.at[i], str_from(polite[k])));
}

static void
its_marks_are_full_width(void **state)
{
	(void)state;
	for (enum saying i = 0; i < SAY_COUNT; i++) {
		assert_false(str_has(words_ja.at[i], STR(", ")));
		assert_false(str_has(words_ja.at[i], STR("; ")));
		assert_false(str_has(words_ja.at[i], STR(" (")));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(japanese_is_of_one_style),
		cmocka_unit_test(its_marks_are_full_width),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
