/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "brief/words.h"

/* What is said by us is plain: nothing that a reader must take on trust. */
static void
english_is_plain(void **state)
{
	static const char *const loaded[] = {
		"alleged",  "so-called", "clearly",  "obviously",
		"admitted", "claimed",	 "recently", "!"};

	(void)state;
	for (enum saying i = 0; i < SAY_COUNT; i++)
		for (size_t k = 0; k < COUNT(loaded); k++)
			assert_false(
				str_has(words_en.at[i], str_from(loaded[k])));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(english_is_plain)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
