/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/blocks.h"
#include "base/utf8.h"

/* Each block as "kind:text", joined by "|". */
static struct str
walked(struct arena *a, const char *html, struct article *ret)
{
	struct tree t = html_parse(a, str_from(html));
	struct writer w = {.arena = a,
			   .base = STR("https://example.org/n/1"),
			   .heading = STR("The title"),
			   .text.arena = a,
			   .captions.arena = a};
	struct str got = STR("");

	*ret = (struct article){0};
	blocks_walk(&w, &t, 0);
	blocks_finish(&w, ret);
	for (size_t i = 0; i < ret->blocks.len; i++) {
		const struct block *b = &ret->blocks.at[i];

		got = str_fmt(a, "%.*s%s%s:%.*s", STR_ARG(got), i ? "|" : "",
			      block_names[b->kind],
			      STR_ARG(str_at(ret->text, b->at)));
	}
	return got;
}

static const struct {
	const char *html, *blocks;
} cases[] = {
	{"<p>one <b>two</b>\n three</p><p>four",
	 "paragraph:one two three|paragraph:four"},
	{"<div>a<div>b</div>c</div>", "paragraph:a|paragraph:b|paragraph:c"},
	{"<p>a<br>b<br><br>c<br> <br/>d</p>",
	 "paragraph:a\nb|paragraph:c|paragraph:d"},
	{"<h2>head</h2><blockquote><p>q</p></blockquote>",
	 "heading:head|quote:q"},
	{"<ul><li>a<li><p>b</p></ul>", "list:a|list:b"},
	{"<table><tr><th>a</th><th>b</th></tr><tr><td><p>1</p></td><td>2 3</td>"
	 "</tr></table>",
	 "table:a\tb|table:1\t2 3"},
	{"<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>",
	 "table:a"},
	{"<figure><img><figcaption>cap</figcaption></figure><p>text</p>",
	 "paragraph:text|caption:cap"},
	{"<h1>The title</h1><p>text</p>", "paragraph:text"},
	{"<p>a</p><script>x</script><nav>n</nav><aside>s</aside>"
	 "<noscript>y</noscript><p>b</p>",
	 "paragraph:a|paragraph:b"},
	{"<form><input><p>mail</p></form><p>a</p>", "paragraph:a"},
	{"<p hidden>x</p><p style='display:none'>y</p><p>a</p>", "paragraph:a"},
	{"<p>a\xC2\xAD"
	 "b\xE2\x80\x8B"
	 "c\xE2\x80\xAE"
	 "d\xC2\xA0 e</p>",
	 "paragraph:abcd e"},
	{"<p>漢<ruby>字<rp>（</rp><rt>じ</rt><rp>）</rp></ruby></p>",
	 "paragraph:漢字（じ）"},
	{"<p>漢<ruby>字<rt>じ</rt></ruby></p>", "paragraph:漢字"},
	{"<p> </p><div>\n</div>", ""},
};

static void
pages_become_blocks(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct article got;

		assert_str(walked(&a, cases[i].html, &got), cases[i].blocks);
	}
}

static void
blocks_are_split_by_an_empty_line(void **state)
{
	AUTO_ARENA a = {0};
	struct article got;

	(void)state;
	walked(&a, "<p>a</p><p>b</p><figure><figcaption>c</figure>", &got);
	assert_str(got.text, "a\n\nb\n\nc");
}

static void
links_know_where_they_stand(void **state)
{
	AUTO_ARENA a = {0};
	struct article got;

	(void)state;
	walked(&a,
	       "<p>港 <a href='/x?utm_source=y'> the <b>port</b> </a> and "
	       "<a href='#n'>note</a></p><p><a href='https://b.org/'>b</a>",
	       &got);
	assert_int_equal(got.links.len, 2);
	assert_str(got.links.at[0].url, "https://example.org/x");
	assert_str(str_at(got.text, got.links.at[0].at), "the port");
	assert_str(got.links.at[0].title, "the port");
	assert_str(str_at(got.text, got.links.at[1].at), "b");
}

static void
a_dropped_block_takes_its_links_along(void **state)
{
	AUTO_ARENA a = {0};
	struct article got;

	(void)state;
	walked(&a, "<h1><a href='/t'>The title</a></h1><p>a</p>", &got);
	assert_int_equal(got.links.len, 0);
	assert_str(got.text, "a");
}

static void
guessed_places_keep_their_own_only(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t = html_parse(
		&a, STR("<p>The port stopped.</p><p>Sign up for letters</p>"
			"<p>The port stopped.</p><p>Not in it.</p>"));
	struct writer w = {
		.arena = &a,
		.guessed = true,
		.only = blocks_squeeze(&a, STR("x The port  stopped. y")),
		.text.arena = &a,
		.captions.arena = &a};

	(void)state;
	blocks_walk(&w, &t, 0);
	assert_str(buf_str(&w.text), "The port stopped.");
}

static void
text_is_bounded(void **state)
{
	AUTO_ARENA a = {0};
	struct writer w = {.arena = &a, .text.arena = &a, .captions.arena = &a};
	struct str s = str_replace(
		&a, STR("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
		STR("x"), STR("0123456789012345678901234567890123456789"));

	(void)state;
	for (size_t i = 0; i < 3000; i++)
		blocks_add(&w, BLOCK_PARAGRAPH, s);
	assert_true(w.full);
	assert_true(w.text.len <= BLOCKS_BYTES_MAX + 2 * w.blocks.len);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pages_become_blocks),
		cmocka_unit_test(blocks_are_split_by_an_empty_line),
		cmocka_unit_test(links_know_where_they_stand),
		cmocka_unit_test(a_dropped_block_takes_its_links_along),
		cmocka_unit_test(guessed_places_keep_their_own_only),
		cmocka_unit_test(text_is_bounded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
