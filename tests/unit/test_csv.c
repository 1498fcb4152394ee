/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/csv.h"

static void
fields_are_unquoted(void **state)
{
	static const struct {
		const char *in, *want, *rest;
		bool more;
	} cases[] = {
		{"2023/08/04,x", "2023/08/04", "x", true},
		{"\"第36回、\"\"持ち回り\"\",を除く\",x",
		 "第36回、\"持ち回り\",を除く", "x", true},
		{"\"two\nlines\"\nnext", "two\nlines", "next", false},
		{"last\r\nnext", "last", "next", false},
		{"\"\",x", "", "x", true},
		{"", "", "", false},
		{"\"never,ends\n", "never,ends\n", "", false},
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct str rest = str_from(cases[i].in);
		bool more;
		struct str got = csv_field(&a, &rest, &more);

		if (i + 1 < sizeof cases / sizeof *cases)
			assert_str(got, cases[i].want);
		assert_str(rest, cases[i].rest);
		assert_int_equal(more, cases[i].more);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fields_are_unquoted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
