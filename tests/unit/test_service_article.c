/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session_test.h"

#define PROSE                                                                  \
	"The port authority said on Wednesday that work at all terminals, "    \
	"which had stopped a day earlier, would begin again by the evening."

static void
set_cleans_what_it_takes(void **state)
{
	struct bench b;
	const struct article *got;

	(void)state;
	bench_start(&b, "<p>x");
	assert_int_equal(b.h->set(b.h, OSB_TITLE, osb_text(" A \n b "), "x"),
			 1);
	assert_int_equal(b.h->set(b.h, OSB_TITLE, osb_text("  "), "x"), 0);
	assert_int_equal(b.h->set(b.h, OSB_URL,
				  osb_text("https://A.org/x?utm_source=y"),
				  "x"),
			 1);
	assert_int_equal(b.h->set(b.h, OSB_URL, osb_text("javascript:x"), "x"),
			 0);
	assert_int_equal(
		b.h->set(b.h, OSB_PUBLISHED, osb_text("令和5年8月4日"), "head"),
		1);
	assert_int_equal(b.h->set(b.h, OSB_PUBLISHED, osb_text("?"), "x"), 0);
	assert_int_equal(b.h->set(b.h, OSB_AUTHORS,
				  osb_text("By Jo Placeholder in Tokyo"), "x"),
			 1);
	assert_int_equal(b.h->set(b.h, 999, osb_text("x"), "x"), 0);
	assert_true(osb_is(b.h->get(b.h, OSB_TITLE), "A b"));
	got = bench_end(&b);
	assert_str(got->url, "https://a.org/x");
	assert_str(got->published.text, "2023-08-04");
	assert_str(got->published.from, "head");
	assert_str(got->bylines.at[0].name, "Jo Placeholder");
	bench_free(&b);
}

static void
of_a_fields_rules_the_first_wins(void **state)
{
	static const struct osb_rule rules[] = {
		{OSB_TITLE, ".none", NULL}, {OSB_TITLE, "h1", NULL},
		{OSB_TITLE, "h2", NULL},    {OSB_PUBLISHED, "time", "datetime"},
		{OSB_AUTHORS, ".by", NULL}, {0, NULL, NULL}};
	struct bench b;
	const struct article *got;

	(void)state;
	bench_start(&b, "<h2>two</h2><h1>one</h1><time>x</time><time datetime="
			"'2023-08-04 10:00'></time><p class=by>Jo Placeholder"
			"</p><p class=by>Sam Facsimile</p>");
	b.h->fill(b.h, rules);
	got = bench_end(&b);
	assert_str(got->title, "one");
	assert_str(got->published.text, "2023-08-04T10:00:00+09:00");
	assert_true(got->published.zone_assumed);
	assert_int_equal(got->bylines.len, 2);
	bench_free(&b);
}

static void
body_takes_the_first_selector_with_text(void **state)
{
	static const char *const body[] = {".none", "#text", NULL};
	struct bench b;

	(void)state;
	bench_start(&b,
		    "<div id=text><p>" PROSE "</p><div id=text><p>b</p></div>"
		    "</div><p>c</p>");
	b.l.source.body = body;
	assert_true(b.h->body(b.h, NULL) > 0);
	assert_str(bench_end(&b)->text, PROSE "\n\nb");
	bench_free(&b);
}

static void
json_ld_stands_in_for_a_missing_body(void **state)
{
	struct bench b;

	(void)state;
	bench_start(&b, "<script type='application/ld+json'>{\"@type\":"
			"\"NewsArticle\",\"articleBody\":\"" PROSE
			"\\n\\n" PROSE " Again. " PROSE "\"}</script><p>x");
	b.h->body(b.h, NULL);
	assert_str(bench_end(&b)->text, PROSE "\n\n" PROSE " Again. " PROSE);
	bench_free(&b);
}

static void
barriers_and_walls_keep_no_text(void **state)
{
	(void)state;
	for (uint32_t access = OSB_BARRIER; access <= OSB_WALL; access++) {
		struct bench b;
		const struct article *got;

		bench_start(&b, "<p>x");
		b.h->block(b.h, OSB_PARAGRAPH, osb_text("an offer"));
		b.h->mark(b.h, OSB_ACCESS, access);
		got = bench_end(&b);
		assert_int_equal(got->text.len, access == OSB_INDEX ? 8 : 0);
		bench_free(&b);
	}
}

static void
nonsense_is_refused(void **state)
{
	struct bench b;
	const struct article *got;
	const struct osb_link bare = {.struct_size = sizeof bare};

	(void)state;
	bench_start(&b, "<p>x");
	b.h->mark(b.h, OSB_ACCESS, 99);
	b.h->mark(b.h, 7, 1);
	assert_int_equal(b.h->block(b.h, 99, osb_text("x")), 0);
	assert_int_equal(b.h->link(b.h, &bare), 0);
	assert_int_equal(b.h->link(b.h, NULL), 0);
	b.h->block(b.h, OSB_PARAGRAPH,
		   osb_text(PROSE "\xFF"
				  "b"));
	got = bench_end(&b);
	assert_int_equal(got->access, ACCESS_FULL);
	assert_str(got->text, PROSE "\xEF\xBF\xBD"
				    "b");
	assert_int_equal(b.s.logs.len, 2);
	bench_free(&b);
}

static void
a_link_named_as_source_is_raised(void **state)
{
	struct bench b;
	const struct article *got;
	struct osb_link l = {.struct_size = sizeof l,
			     .kind = OSB_LINK_SOURCE,
			     .url = osb_text("https://b.org/1?utm_source=x"),
			     .title = osb_text("The report")};

	(void)state;
	bench_start(&b,
		    "<p>" PROSE " See <a href='https://b.org/1'>here</a></p>");
	b.h->body(b.h, b.h->find(b.h, NULL, "p", NULL));
	assert_int_equal(b.h->link(b.h, &l), 1);
	got = bench_end(&b);
	assert_int_equal(got->links.len, 1);
	assert_int_equal(got->links.at[0].kind, LINK_SOURCE);
	assert_str(got->links.at[0].title, "The report");
	assert_str(str_at(got->text, got->links.at[0].at), "here");
	bench_free(&b);
}

/* Fewer words than a sentence has are no article, unless a body says so. */
static void
no_text_is_not_full(void **state)
{
	static const struct {
		const char *text;
		uint32_t genre;
		enum access access;
	} rows[] = {
		{"", OSB_NEWS, ACCESS_EMPTY},
		{"Other stories", OSB_NEWS, ACCESS_EMPTY},
		{"", OSB_NOTICE, ACCESS_EMPTY},
		{"See the file.", OSB_NOTICE, ACCESS_FULL},
		{PROSE, OSB_NEWS, ACCESS_FULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct bench b;
		const struct article *got;

		bench_start(&b, "<h1>Title</h1>");
		b.h->mark(b.h, OSB_GENRE, rows[i].genre);
		b.h->block(b.h, OSB_PARAGRAPH, osb_text(rows[i].text));
		got = bench_end(&b);
		assert_int_equal(got->access, rows[i].access);
		assert_int_equal(got->text.len > 0,
				 rows[i].access == ACCESS_FULL);
		bench_free(&b);
	}
}

static void
modified_is_never_before_published(void **state)
{
	struct bench b;

	(void)state;
	bench_start(&b, "<p>x");
	b.h->set(b.h, OSB_PUBLISHED, osb_text("2023-08-04T10:00:01Z"), "x");
	b.h->set(b.h, OSB_MODIFIED, osb_text("2023-08-03T10:00:00Z"), "x");
	assert_str(bench_end(&b)->modified.text, "2023-08-04T10:00:01Z");
	bench_free(&b);
}

static void
items_are_cleaned(void **state)
{
	struct bench b;
	struct osb_item it = {.struct_size = sizeof it,
			      .url = osb_text("https://b.org/1#x"),
			      .title = osb_text(" t "),
			      .published = osb_text("2023/08/04")};

	(void)state;
	bench_start(&b, "<p>x");
	assert_int_equal(b.h->item(b.h, &it), 1);
	it.url = osb_text("");
	assert_int_equal(b.h->item(b.h, &it), 0);
	assert_str(b.s.items.at[0].url, "https://b.org/1");
	assert_str(b.s.items.at[0].title, "t");
	assert_str(b.s.items.at[0].published, "2023-08-04");
	bench_end(&b);
	bench_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(set_cleans_what_it_takes),
		cmocka_unit_test(of_a_fields_rules_the_first_wins),
		cmocka_unit_test(body_takes_the_first_selector_with_text),
		cmocka_unit_test(json_ld_stands_in_for_a_missing_body),
		cmocka_unit_test(barriers_and_walls_keep_no_text),
		cmocka_unit_test(nonsense_is_refused),
		cmocka_unit_test(a_link_named_as_source_is_raised),
		cmocka_unit_test(no_text_is_not_full),
		cmocka_unit_test(modified_is_never_before_published),
		cmocka_unit_test(items_are_cleaned),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
