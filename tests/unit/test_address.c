/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/address.h"

static const struct {
	const char *base, *in, *out;
} cases[] = {
	{"", "https://WWW.FT.com/content/a?ftcamp=x#comments",
	 "https://www.ft.com/content/a"},
	{"", "https://a.org/?utm_source=x&id=3&fbclid=y",
	 "https://a.org/?id=3"},
	{"", "https://a.org/x?id=1&amp;utm_medium=rss", "https://a.org/x?id=1"},
	{"", "https://a.org", "https://a.org/"},
	{"https://a.org/b/c", "/d", "https://a.org/d"},
	{"https://a.org/b/c", "d?x=1", "https://a.org/b/d?x=1"},
	{"https://a.org/b/c", "../d", "https://a.org/d"},
	{"https://a.org/b/", "../../../d/", "https://a.org/d/"},
	{"https://a.org/b/c", "./d", "https://a.org/b/d"},
	{"https://a.org/b", "//c.org/d", "https://c.org/d"},
	{"https://a.org/b", "?page=2", "https://a.org/b?page=2"},
	{"https://a.org/b", "#top", ""},
	{"https://a.org/b", "javascript:alert(1)", ""},
	{"https://a.org/b", "mailto:x@a.org", ""},
	{"", "d", ""},
	{"", "https://", ""},
	{"", "https://a.org/a b", ""},
	{"", "https://a.org/\"x", ""},
};

static void
addresses_are_cleaned_and_joined(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_str(address_clean(&a, str_from(cases[i].base),
					 str_from(cases[i].in)),
			   cases[i].out);
}

static void
hosts_match_from_the_right(void **state)
{
	(void)state;
	assert_true(address_within(STR("https://www.ft.com/x"), STR("ft.com")));
	assert_true(address_within(STR("https://FT.com:443/"), STR("ft.com")));
	assert_false(address_within(STR("https://left.com/"), STR("ft.com")));
	assert_false(
		address_within(STR("https://ft.com.evil.org/"), STR("ft.com")));
	assert_false(
		address_within(STR("https://ft.com@evil.org/"), STR("ft.com")));
	assert_false(address_within(STR("ft.com/x"), STR("ft.com")));
}

static void
path_is_what_lies_between(void **state)
{
	(void)state;
	assert_str(address_path(STR("https://a.org/b/c?d#e")), "/b/c");
	assert_str(address_path(STR("https://a.org")), "");
	assert_str(address_path(STR("a/b")), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_are_cleaned_and_joined),
		cmocka_unit_test(hosts_match_from_the_right),
		cmocka_unit_test(path_is_what_lies_between),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
