/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "kit/sketch.h"

#define PROSE                                                                  \
	"<p>The port authority said on Wednesday that work at all terminals, " \
	"which had stopped a day earlier, would begin again by evening.</p>"

static struct str
sketch(struct arena *a, const char *html)
{
	struct capture c = {.file = STR("page.html"), .bytes = str_from(html)};
	struct buf b = {.arena = a};

	sketch_make(&c, STR(""), &b);
	return buf_str(&b);
}

static void
what_is_found_is_a_line(void **state)
{
	static const char *const lines[] = {
		"domain: paper.example\n",
		"title: h1.head\n",
		"byline: [data-testid=by]\n",
		"published: div.meta time @datetime\n",
		"# body: #story\n",
		"language: ja\nzone: Asia/Tokyo\n"};
	AUTO_ARENA a = {0};
	struct str got = sketch(
		&a, "<html lang=ja><head><title>Port opens again</title>"
		    "<link rel=canonical href=\"https://www.paper.example/1\">"
		    "<meta property=\"article:published_time\" "
		    "content=\"2024-02-01T10:00:00Z\"><meta name=author "
		    "content=\"Ann Lee\"></head><body><time>old</time>"
		    "<h1 class=\"css-1x2y head\">Port opens again</h1>"
		    "<div data-testid=by>By Ann Lee</div>"
		    "<div class=\"a1b2c3 meta\"><time "
		    "datetime=\"2024-02-01T10:00:00Z\">today</time></div>"
		    "<div id=story>" PROSE PROSE PROSE "</div></body></html>");

	(void)state;
	for (size_t i = 0; i < COUNT(lines); i++) {
		assert_true(str_has(got, str_from(lines[i])));
	}
}

#define HEAD                                                                   \
	"<meta property=\"article:published_time\" "                           \
	"content=\"2024-02-01T10:00:00Z\"><meta name=author "                  \
	"content=\"Ann Lee\"><link rel=canonical href=\"https://paper.co.uk/1\">"

/* A line overrides what is read anyway, so one that gives less or other than
 * that is none. */
static void
no_line_is_worse_than_none(void **state)
{
	static const struct {
		const char *body, *line;
	} rows[] = {
		{"", "zone: Europe/London\n"},
		{"<p class=by>By <a class=author>Ann Lee</a>, <a>News</a></p>",
		 "byline: a.author\n"},
		{"<p class=by><a>Ann Lee</a> <a>Bo Ray</a></p>",
		 "# byline: read without a line: Ann Lee\n"},
		{"<p class=when>1 February 2024</p>",
		 "# published: read without a line: 2024-02-01T10:00:00Z\n"},
		{"<p class=when>1 February 2024, 10:00 GMT</p>",
		 "published: p.when\n"},
		{"<time class=old datetime=\"2020-01-01T10:00:00Z\"></time>"
		 "<time class=new datetime=\"2024-02-01T10:00:00Z\"></time>",
		 "published: time.new @datetime\n"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};
		struct str page =
			str_fmt(&a,
				"<html lang=en><head>" HEAD "</head><body>"
				"%s<div id=story>" PROSE PROSE PROSE
				"</div></body></html>",
				rows[i].body);
		struct str got = sketch(&a, page.ptr);

		if (!str_has(got, str_fmt(&a, "\n%s", rows[i].line)))
			fail_msg("no %s in %.*s", rows[i].line, STR_ARG(got));
	}
}

static void
what_is_not_found_is_a_comment(void **state)
{
	AUTO_ARENA a = {0};
	struct str got = sketch(&a, "");

	(void)state;
	assert_true(str_has(got, STR("# domain: ")));
	assert_true(str_has(got, STR("# title: ")));
	assert_true(str_has(got, STR("# body: ")));
	assert_false(str_has(got, STR("\ntitle: ")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_found_is_a_line),
		cmocka_unit_test(no_line_is_worse_than_none),
		cmocka_unit_test(what_is_not_found_is_a_comment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
