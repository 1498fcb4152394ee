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

static void
links_lead_to_the_words_of_a_quote(void **state)
{
	static const char *const table[][3] = {
		{"https://x.example/a", "no - comment, & 5 %",
		 "https://x.example/a"
		 "#:~:text=no%20%2D%20comment%2C%20%26%205%20%25"},
		{"https://x.example/a#b", "It is.",
		 "https://x.example/a#b:~:text=It%20is."},
		{"https://x.example/a", "", "https://x.example/a"},
		{"javascript:alert(1)", "It is.", ""},
		{"https://x.example/",
		 "One two three four five six seven eight nine ten eleven "
		 "twelve thirteen fourteen fifteen sixteen seventeen eighteen",
		 "https://x.example/"
		 "#:~:text=One%20two%20three%20four%20five%20six%20seven%20"
		 "eight%20nine%20ten%20eleven,"
		 "twelve%20thirteen%20fourteen%20fifteen%20sixteen%20seventeen%20"
		 "eighteen"},
		{"https://x.example/", "First.\n\nLast.",
		 "https://x.example/#:~:text=First.,Last."},
		{"https://x.example/", "日本",
		 "https://x.example/#:~:text=%E6%97%A5%E6%9C%AC"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};

		assert_str(weblink_passage(&a, str_from(table[i][0]),
					   str_from(table[i][1])),
			   table[i][2]);
	}
}

/* A long quote without blanks is cut between characters. */
static void
no_character_is_cut(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = STR("");

	(void)state;
	for (size_t i = 0; i < 50; i++)
		s = str_fmt(&a, "%.*s日本", STR_ARG(s));
	s = weblink_passage(&a, STR("https://x.example/"), s);
	assert_int_equal((s.len - STR("https://x.example/#:~:text=,").len) % 9,
			 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_plain_web_addresses_are_linked),
		cmocka_unit_test(links_lead_to_the_words_of_a_quote),
		cmocka_unit_test(no_character_is_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
