/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: edition leaf_lang leaf_note leaf_table leaf_tree svg. What a browser
 * makes of it is tested in tests/e2e/html.sh. */
#include "unit.h"

#include <string.h>

#include "base/buf.h"
#include "report/edition.h"

static struct edition_cite known[] = {
	{
		.holders = STR_INIT("Post → ministry"),
		.stance = STR_INIT("denies"),
		.published = STR_INIT("2023-08-29T04:00:00Z"),
		.url = STR_INIT("https://post.example/a"),
		.quote = STR_INIT("It <b>never</b> did & won't"),
		.prefix = STR_INIT("Before.\n\nThe ministry said: "),
		.suffix = STR_INIT(", and no more."),
		.cut = true,
	},
	{
		.holders = STR_INIT("NISC"),
		.language = STR_INIT("ja"),
		.quote = STR_INIT("漏えいした可能性がある"),
	},
};

static const struct edition_style plain = {
	.tlp = STR_INIT("TLP:AMBER"),
	.css = STR_INIT("p { margin: 0 }"),
	.cites = {known, 2, 2},
};

static struct str
made(struct arena *a, struct str md)
{
	struct err err = {0};
	struct str ret;

	if (report_html(a, md, &plain, &ret, &err) < 0)
		fail_msg("%s", err.msg);
	return ret;
}

#define assert_in(text, part) assert_true(str_has((text), STR(part)))
#define assert_out(text, part) assert_false(str_has((text), STR(part)))

static void
a_mark_opens_a_note_that_leads_back(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(&a, STR("# T\n\nSaid [\\[1\\]](#cite-1) twice "
				    "[\\[1\\]](#cite-1).\n\n- Again "
				    "[\\[1\\]](#cite-1)\n\n### Cite 1\n"));

	(void)state;
	assert_in(s, "id=\"m:1:1\" href=\"#n:1:1\">[1]</a>");
	assert_in(s, "id=\"n:1:1\"");
	assert_in(s, "<a href=\"#m:1:1\">Back to the sentence</a>");
	assert_in(s, "<a href=\"#cite-1\">Archived passage in context</a>");
	assert_in(s, "<a href=\"https://post.example/a#:~:text=It%20%3Cb%3E");
	/* behind the mark, so that it opens below that line */
	assert_in(s, "</a><span class=\"notes\"><span class=\"note\" "
		     "role=\"note\" id=\"n:1:1\"");
	assert_in(s, "</span></span></span> twice");
	assert_in(s, "id=\"m:1:3\" href=\"#n:1:3\"");
	assert_in(s, "role=\"doc-backlink\" href=\"#m:1:2\">2</a>");
}

static void
notes_of_a_table_stand_below_its_rows(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(&a, STR("# T\n\n```table\nA\tB\nx\t[1]\n"
				    "y\t[1][2]\n```\n\n## H [\\[1\\]]"
				    "(#cite-1)\n"));

	(void)state;
	assert_in(s, "</tr>\n<tr class=\"more\"><td colspan=\"2\"><div "
		     "class=\"notes\"><span class=\"note\" role=\"note\" "
		     "id=\"n:1:1\"");
	assert_in(s, "id=\"n:1:2\"");
	assert_in(s, "id=\"n:2:1\"");
	assert_in(s, "</h2>\n<div class=\"notes\">");
	assert_out(s, "n:1:4");
}

/* A telephone holds no five columns: there each cell says what it is. */
static void
cells_of_a_wide_table_know_their_heads(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(&a, STR("# T\n\n```table\nA\tB\tC \"c\"\tD\n"
				    "1\tx\ty\tz\n```\n\n```table\nA\tB\n"
				    "1\t2\n```\n"));

	(void)state;
	/* and what it is a table of is told to those who hear it */
	assert_in(s, "<table class=\"cards\">\n<caption class=\"unseen\">T"
		     "</caption>\n<thead>\n<tr><th scope=\"col\"");
	assert_in(s, "<th scope=\"row\" class=\"number\">1</th>"
		     "<td data-head=\"B\">x</td>"
		     "<td data-head=\"C &quot;c&quot;\">y</td>");
	assert_in(s, "<table>\n");
}

static void
a_capture_leads_to_the_passages_from_it(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(&a, STR("# T\n\n### Cite 1\n\n- [Capture 4]"
				    "(#capture-4)\n\n### Cite 2\n\n"
				    "- [Capture 4](#capture-4)\n\n"
				    "### Capture 4\n\n- x\n\n"
				    "### Capture 5\n\n- y\n"));

	(void)state;
	assert_in(s, "<p class=\"backs\">Passages cited from it: "
		     "<a role=\"doc-backlink\" href=\"#cite-1\">1</a> "
		     "<a role=\"doc-backlink\" href=\"#cite-2\">2</a></p>\n"
		     "</section>\n<section id=\"capture-5\"");
	assert_in(s, "<ul>\n<li>y\n</li>\n</ul>\n</section>");
}

/* One that the PDF has at the foot of a page. */
static void
a_mark_of_a_foot_note_leads_to_it(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(&a, STR("# T\n\nSaid.[a](#note-a)\n\n```note a\n"
				    "x < y\n```\n"));

	(void)state;
	assert_in(s, "href=\"#note-a\">a</a>");
	assert_in(s, "id=\"note-a\"><b>a</b> x &lt; y</p>");
}

static void
a_quote_stands_in_its_place(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(
		&a,
		STR("# T\n\n### Cite 1\n\n> It \\<b\\>never\\</b\\> did \\& "
		    "won't\n\n### Cite 2\n\n> Something else\n"));

	(void)state;
	assert_in(s, "<p><span class=\"around\">… Before.</span></p>\n<p>"
		     "<span class=\"around\">The ministry said: "
		     "</span><mark>It &lt;b&gt;never&lt;/b&gt; did &amp; "
		     "won&#39;t</mark><span class=\"around\">, and no more."
		     "</span></p>\n</blockquote>");
	/* a block that says something else is left as it is */
	assert_in(s, "<p>Something else</p>");
}

static void
what_is_in_another_language_says_so(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(&a, STR("# T\n\nNISC: 「漏えいした可能性がある」 "
				    "[\\[2\\]](#cite-2), 東京 and Київ, "
				    "שלום.\n"));

	(void)state;
	assert_in(s, "「<span lang=\"ja\">漏えいした可能性がある</span>」");
	assert_in(s, "<span lang=\"ja\">東京</span> and Київ, "
		     "<bdi lang=\"he\">שלום</bdi>.");
	assert_in(s, "<q lang=\"ja\" dir=\"auto\">");
}

static void
nothing_but_text_comes_from_text(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(
		&a,
		STR("# <script>alert(1)</script>\n\n<img src=x onerror=y>\n\n"
		    "a <b>b</b> [c](javascript:alert(1)) "
		    "[d](https://x.example/\"onclick=1) \xe2\x80\xae\x01 &lt;\n\n"
		    "```table\n<i>\t\"&\n1\t2\n```\n\n```\n</code><script>\n```\n"
		    "![e](http://x.example/e.png)\n"));

	(void)state;
	assert_out(s, "<script");
	assert_out(s, "<img");
	assert_out(s, "<b>b");
	assert_out(s, "javascript:");
	assert_out(s, "\"onclick");
	assert_out(s, "\xe2\x80\xae");
	assert_out(s, "\x01");
	assert_in(s, "&lt;img src=x onerror=y&gt;");
	assert_in(s, "&lt;i&gt;</th>");
	assert_in(s, "&lt;/code&gt;&lt;script&gt;");
}

static void
nothing_can_load(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(&a, STR("# T\n"));

	(void)state;
	assert_in(s, "content=\"default-src &#39;none&#39;; style-src "
		     "&#39;sha256-");
	assert_in(s,
		  "<style>/*<![CDATA[*/\np { margin: 0 }\n@page { @top-right "
		  "{ content: \"TLP:AMBER\"; color: #ffc000 }");
	assert_out(s, " src=");
	assert_out(s, " style=");
}

static void
marking_and_sections_are_landmarks(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = made(&a, STR("# T\n\n## A\n\n### B\n\n## A\n\nx\n"));

	(void)state;
	assert_in(s, "<header>\n<p class=\"tlp tlp-amber\"><span>TLP:AMBER"
		     "</span></p>\n</header>");
	assert_in(s, "<footer>\n<p class=\"tlp tlp-amber\">");
	assert_in(s, "<li><a href=\"#a\">A</a></li>\n"
		     "<li><a href=\"#a-1\">A</a></li>");
	assert_in(s, "<section id=\"a-1\" aria-labelledby=\"h:a-1\">\n"
		     "<h2 id=\"h:a-1\">A</h2>\n<p>x</p>\n</section>\n</main>");
	assert_in(s, "<a class=\"skip\" href=\"#a\">Skip to the brief</a>");
	/* the contents stand below the title */
	assert_true(str_find(s, STR("<h1"), 0) < str_find(s, STR("<nav"), 0));
	assert_in(s, "<title>T</title>");
}

static void
what_it_cannot_be_is_refused(void **state)
{
	static const struct {
		struct edition_style style;
		const char *says;
	} table[] = {
		{{.tlp = STR_INIT("TLP:PINK")}, "no marking of TLP 2.0"},
		{{.css = STR_INIT("p{} </style><script>")}, "would end it"},
		{{.css = STR_INIT("p{} ]]>")}, "would end it"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		AUTO_ARENA a = {0};
		struct err err = {0};
		struct str ret;

		assert_int_equal(
			report_html(&a, STR("x"), &table[i].style, &ret, &err),
			-1);
		assert_non_null(strstr(err.msg, table[i].says));
	}
}

/* Depth is limited, not refused, and everything opened is closed. */
static void
deep_nesting_is_cut(void **state)
{
	static const char *const marks[] = {"> ", "- "};

	(void)state;
	for (size_t i = 0; i < COUNT(marks); i++) {
		AUTO_ARENA a = {0};
		struct buf b = {.arena = &a};
		struct str s;

		for (size_t n = 0; n < 5000; n++)
			buf_add(&b, str_from(marks[i]));
		buf_add(&b, STR("end\n"));
		s = made(&a, buf_str(&b));
		assert_in(s, "end");
		assert_true(s.len < 200000);
	}
}

static void
the_same_input_gives_the_same_bytes(void **state)
{
	AUTO_ARENA a = {0};
	struct str md =
		STR("# T\n\n```figure\norigins\tWho\nWho\tKind\tHas it from\t"
		    "Kind\tCited\nA\toutlet\tB\tbody\t[1]\n```\n");
	struct str one = made(&a, md), two = made(&a, md);

	(void)state;
	assert_true(str_eq(one, two));
	/* drawn or, without a face to measure with, a table: it is there */
	assert_in(one, "<th scope=\"row\">A</th>");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_mark_opens_a_note_that_leads_back),
		cmocka_unit_test(notes_of_a_table_stand_below_its_rows),
		cmocka_unit_test(cells_of_a_wide_table_know_their_heads),
		cmocka_unit_test(a_capture_leads_to_the_passages_from_it),
		cmocka_unit_test(a_mark_of_a_foot_note_leads_to_it),
		cmocka_unit_test(a_quote_stands_in_its_place),
		cmocka_unit_test(what_is_in_another_language_says_so),
		cmocka_unit_test(nothing_but_text_comes_from_text),
		cmocka_unit_test(nothing_can_load),
		cmocka_unit_test(marking_and_sections_are_landmarks),
		cmocka_unit_test(what_it_cannot_be_is_refused),
		cmocka_unit_test(deep_nesting_is_cut),
		cmocka_unit_test(the_same_input_gives_the_same_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
