/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/mdtext.h"

struct check {
	struct str in;
	const char *after, *want;
};

static void
signs_of_markdown_are_escaped_where_they_count(void **state)
{
	static const struct check table[] = {
		{STR_INIT("1. x"), "", "1\\. x"},
		{STR_INIT("1. x"), "said ", "1. x"},
		{STR_INIT(". x"), "> 2023", "\\. x"},
		{STR_INIT("- x - y"), "- ", "\\- x - y"},
		{STR_INIT("==="), "", "\\==="},
		{STR_INIT("a*b_c`d[e]<f>#g~"), "x",
		 "a\\*b\\_c\\`d\\[e\\]\\<f\\>\\#g\\~"},
		{STR_INIT("AT&T, R&amp;D, &"), "x", "AT&T, R\\&amp;D, \\&"},
		{STR_INIT("Look! Now!"), "x", "Look! Now\\!"},
		{STR_INIT("http://www.x.org: a"), "x",
		 "http\\://www\\.x.org: a"},
		{STR_INIT("a\\b"), "x", "a\\\\b"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};
		struct buf out = {.arena = &a};
		size_t from;

		buf_add(&out, str_from(table[i].after));
		from = out.len;
		mdtext_add(&out, table[i].in);
		assert_str(str_skip(buf_str(&out), from), table[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			signs_of_markdown_are_escaped_where_they_count),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
