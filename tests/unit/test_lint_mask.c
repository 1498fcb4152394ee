/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "brief/lint_parts.h"

static void
what_is_no_prose_is_blank_and_nothing_moves(void **state)
{
	static const char *const rows[][2] = {
		{"a `b` c", "a     c"},
		{"a {{b}} c", "a       c"},
		{"a\nb\n\nc", "a b\n\nc"},
		{"- a\n- b", "  a\n  b"},
		{"# A\nb", "  A\nb"},
		{"> a\nb", "   \nb"},
		{"```\na\n```\nb", "   \n \n   \nb"},
		{"[a](b) c", "[a     c"},
		{"{{a", "{{a"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};

		assert_str(lint_mask(&a, str_from(rows[i][0])), rows[i][1]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_no_prose_is_blank_and_nothing_moves),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
