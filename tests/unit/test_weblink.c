/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "brief/weblink.h"

static void
only_plain_web_addresses_are_linked(void **state)
{
	static const char *const table[][3] = {
		{"https://www.ft.com/content/a?b=1&c=(2)",
		 "https://www.ft.com/content/a?b=1&c=%282%29", "www.ft.com"},
		{"HTTP://Example.org:8080/", "HTTP://Example.org:8080/",
		 "example.org"},
		{"https://x.example/日", "https://x.example/%E6%97%A5",
		 "x.example"},
		{"https://x.example/a b<c>\"`|",
		 "https://x.example/a%20b%3Cc%3E"
		 "%22%60%7C",
		 "x.example"},
		{"javascript:alert(1)", "", ""},
		{"https://user@evil.example/", "", ""},
		{"https://例え.example/", "", ""},
		{"ftp://x.example/", "", ""},
		{"//x.example/", "", ""},
		{"https://", "", ""},
		{"", "", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};

		assert_str(weblink_href(&a, str_from(table[i][0])),
			   table[i][1]);
		assert_str(weblink_host(&a, str_from(table[i][0])),
			   table[i][2]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_plain_web_addresses_are_linked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
