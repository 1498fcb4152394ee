/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/markup.h"

static void
text_stays_text(void **state)
{
	static const char *const table[][2] = {
		{"a<script>&\"'", "a&lt;script&gt;&amp;&quot;&#39;"},
		{"a\x01\x08\x0b\x1f\x7f"
		 "b",
		 "ab"},
		{"bad \xff byte", "bad \xef\xbf\xbd byte"},
		{"C1 \xc2\x80 and \xef\xbf\xbf", "C1  and "},
		{"&amp;", "&amp;amp;"},
		{"日本", "日本"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		AUTO_ARENA a = {0};
		struct buf b = {.arena = &a};

		markup_text(&b, str_from(table[i][0]));
		assert_str(buf_str(&b), table[i][1]);
	}
}

/* Words that would run the other way, or hide, do not. */
static void
seen_words_hide_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	markup_words(&b, STR(" exe.\xe2\x80\xaetxt\xe2\x80\x8b \n x"));
	assert_str(buf_str(&b), " exe.txt[U+200B] x");
}

static void
attributes_are_quoted_or_left_out(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	markup_open(&b, "a",
		    ATTRS({"href", STR("x\" onclick=\"y")}, {"id", {NULL, 0}},
			  {"class", STR("")}));
	markup_close(&b, "a");
	markup_empty(&b, "br", NULL);
	assert_str(buf_str(&b), "<a href=\"x&quot; onclick=&quot;y\" "
				"class=\"\"></a><br/>");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_stays_text),
		cmocka_unit_test(seen_words_hide_nothing),
		cmocka_unit_test(attributes_are_quoted_or_left_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
