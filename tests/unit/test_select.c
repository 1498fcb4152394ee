/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <string.h>

#include "article/select.h"

static const char page[] =
	"<body class='page has-side'><div id=main class='a b'>"
	"<p data-qa='article-body one'>1</p><section><p class=b>2</p>"
	"</section></div><p>3</p><a href='https://example.org/x'>4</a>";

static const struct {
	const char *select, *text;
} cases[] = {
	{"p", "1 2 3"},
	{"#main", "1 2"},
	{"div.a.b", "1 2"},
	{".b", "1 2 2"},
	{"#main > p", "1"},
	{"#main p", "1 2"},
	{"body > p", "3"},
	{"div section > p.b", "2"},
	{"[data-qa]", "1"},
	{"[data-qa=article-body]", ""},
	{"[data-qa=\"article-body one\"]", "1"},
	{"[data-qa*=body]", "1"},
	{"[data-qa^='article']", "1"},
	{"[data-qa~=one]", "1"},
	{"a[href$=\"/x\"]", "4"},
	{"section p, a", "2 4"},
	{"*.b", "1 2 2"},
	{".page.has-side > .a", "1 2"},
	{".has", ""},
	{"video", ""},
};

static void
selectors_find_in_document_order(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t = html_parse(&a, str_from(page));

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct str got = STR("");
		struct select s;
		struct err err;

		assert_int_equal(
			select_parse(str_from(cases[i].select), &s, &err), 0);
		for (size_t n = 0; (n = select_next(&t, &s, 0, n)) != STR_NONE;)
			got = str_fmt(&a, "%.*s %.*s", STR_ARG(got),
				      STR_ARG(html_text(&a, &t, n)));
		assert_str(str_trim(got), cases[i].text);
	}
}

static void
bad_selectors_are_named(void **state)
{
	static const char *const bad[] = {"",	"p >",	"[x",	  "a,,b",
					  "#",	"p..b", "[=x]",	  "a !b",
					  "a,", ".",	"[a*'x']"};
	struct select s;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct err err = {0};

		assert_int_equal(select_parse(str_from(bad[i]), &s, &err), -1);
		assert_non_null(strstr(err.msg, bad[i]));
	}
}

static void
dropped_parts_are_not_found(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t = html_parse(&a, str_from(page));
	size_t main_div = select_first(&t, 0, STR("#main"));
	size_t got;

	(void)state;
	t.at[main_div].dropped = true;
	got = select_first(&t, 0, STR("p"));
	assert_str(html_text(&a, &t, got), "3");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(selectors_find_in_document_order),
		cmocka_unit_test(bad_selectors_are_named),
		cmocka_unit_test(dropped_parts_are_not_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
