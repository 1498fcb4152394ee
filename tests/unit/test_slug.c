/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/slug.h"

static void
slugs_follow_the_viewers(void **state)
{
	static const char *const table[][2] = {
		{"Key findings", "key-findings"},
		{"Cite 12", "cite-12"},
		{"What we saw, and why", "what-we-saw-and-why"},
		{"Source 3: GIGAZINE", "source-3-gigazine"},
		{"日本 A_b-c", "日本-a_b-c"},
		{"", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};

		assert_str(slug_make(&a, str_from(table[i][0])), table[i][1]);
	}
}

static void
the_second_of_a_kind_is_numbered(void **state)
{
	static const char *const table[][2] = {
		{"A", "a"},	  {"A", "a-1"}, {"a", "a-2"},	{"B", "b"},
		{"A 1", "a-1-1"}, {"A", "a-3"}, {"B-1", "b-1"}, {"B", "b-2"},
	};
	AUTO_ARENA a = {0};
	struct map taken = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++)
		assert_str(slug_unique(&a, &taken, str_from(table[i][0])),
			   table[i][1]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(slugs_follow_the_viewers),
		cmocka_unit_test(the_second_of_a_kind_is_numbered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
