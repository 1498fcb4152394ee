/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/outlet.h"

#define LD(text) "<script type='application/ld+json'>" text "</script>"
#define ARTICLE(publisher)                                                     \
	LD("{\"@type\":\"NewsArticle\",\"publisher\":" publisher "}")
#define SITE(name) "<meta property='og:site_name' content='" name "'>"

static const struct {
	const char *html, *want;
} pages[] = {
	/* an edition, a section, a domain, a handle are no names */
	{SITE("U.S.") ARTICLE("{\"name\":\"Harbour News\"}"), "Harbour News"},
	{SITE("Politics and Law") "<title>x - The Harbour News Daily</title>",
	 "The Harbour News Daily"},
	{SITE("news.example.org") ARTICLE("{\"name\":\"Harbour News\"}"),
	 "Harbour News"},
	{SITE("hndaily") "<title>x | Harbour News Daily</title>",
	 "Harbour News Daily"},
	{SITE("Ships sail again"), "hndaily.co.jp"},
	/* named in another object */
	{ARTICLE("{\"@id\":\"#p\"}")
		 LD("{\"@type\":\"Organization\",\"@id\":\"#p\",\"name\":"
		    "\"Harbour News\"}"),
	 "Harbour News"},
	/* a slogan beside the name */
	{SITE("News you can use｜Harbour News Daily"), "Harbour News Daily"},
	{"<meta name='application-name' content='Harbour'>", "Harbour"},
	/* a tail that does not spell the host is part of the title */
	{"<title>Ships sail - and return</title>", "hndaily.co.jp"},
	/* better than nothing */
	{SITE("hndaily"), "hndaily"},
};

static void
the_outlet_is_named(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
		AUTO_ARENA a = {0};
		AUTO_PAGE p = {0};
		struct capture c = {
			.url = STR("https://www.hndaily.co.jp/2023/1"),
			.bytes = str_from(pages[i].html)};

		page_open(&a, &c, &p);
		assert_str(outlet_name(&p, STR("Politics and Law"),
				       STR("Ships sail again")),
			   pages[i].want);
	}
}

static void
hosts_are_spelled_by_words(void **state)
{
	(void)state;
	assert_true(outlet_spells(STR("nytimes"), STR("The New York Times")));
	assert_true(outlet_spells(STR("ft"), STR("Financial Times")));
	assert_false(outlet_spells(STR("ft"), STR("Technology")));
	assert_false(outlet_spells(STR(""), STR("Technology")));
	assert_false(outlet_spells(STR("nytimes"), STR("")));
}

static void
domains_keep_what_is_registered(void **state)
{
	static const char *const rows[][2] = {
		{"www.nytimes.com", "nytimes.com"},
		{"news.example.co.jp", "example.co.jp"},
		{"example.co.jp", "example.co.jp"},
		{"a.b.example.org", "example.org"},
		{"localhost", "localhost"},
		{"", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_str(outlet_domain(str_from(rows[i][0])), rows[i][1]);
}

static void
languages_are_codes(void **state)
{
	static const char *const rows[][2] = {
		{"en", "en"},	     {"en_US.UTF-8", "en"},
		{"ja-JP", "ja"},     {"arabic", "ar"},
		{"eng", "en"},	     {"Japanese", "ja"},
		{"ger", "de"},	     {"", ""},
		{"klingonisch", ""}, {"fil", "fil"},
		{"x-1", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};

		assert_str(language_code(&a, str_from(rows[i][0])), rows[i][1]);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_outlet_is_named),
		cmocka_unit_test(hosts_are_spelled_by_words),
		cmocka_unit_test(domains_keep_what_is_registered),
		cmocka_unit_test(languages_are_codes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
