/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/page.h"

/* A page's own word on where it lives, by what it carries. */
static const struct {
	const char *html, *url;
} cases[] = {
	{"<link rel=canonical href='https://a.org/1?utm_source=x'>"
	 "<meta property='og:url' content='https://a.org/2'>",
	 "https://a.org/1"},
	{"<meta property='og:url' content='https://a.org/2#x'>",
	 "https://a.org/2"},
	{"<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
	 "\"mainEntityOfPage\":{\"@id\":\"https://a.org/3\"}}</script>",
	 "https://a.org/3"},
	{"<!-- saved from url=(0015)https://a.org/4 --><p>x",
	 "https://a.org/4"},
	{"<link rel=canonical href='javascript:x'><p>x", ""},
	{"no html at all", ""},
};

static void
the_page_says_where_it_lives(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		AUTO_PAGE p = {0};
		struct capture c = {.bytes = str_from(cases[i].html)};

		page_open(&a, &c, &p);
		assert_str(p.canonical, cases[i].url);
		assert_str(p.url, cases[i].url);
	}
}

static void
the_address_from_outside_comes_first(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_PAGE p = {0};
	struct capture c = {.url = STR("https://b.org/x?utm_source=y"),
			    .bytes = STR("<link rel=canonical href='/1'>")};

	(void)state;
	page_open(&a, &c, &p);
	assert_str(p.url, "https://b.org/x");
	assert_str(p.canonical, "https://b.org/1");
}

static void
meta_names_are_folded(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_PAGE p = {0};
	struct capture c = {
		.bytes = STR("<meta name=Author content=' '>"
			     "<meta property=AUTHOR content=' x '>"
			     "<meta name=date value=2023-08-04>"
			     "<p class=e></p><p class=e title=t>y</p>")};

	(void)state;
	page_open(&a, &c, &p);
	assert_str(page_meta(&p, STR("author")), "x");
	assert_str(page_meta(&p, STR("date")), "2023-08-04");
	assert_str(page_meta(&p, STR("none")), "");
	assert_str(page_first(&p, STR(".e"), STR("")), "y");
	assert_str(page_first(&p, STR(".e"), STR("title")), "t");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_page_says_where_it_lives),
		cmocka_unit_test(the_address_from_outside_comes_first),
		cmocka_unit_test(meta_names_are_folded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
