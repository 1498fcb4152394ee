/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: txt txt_line txt_table. */
#include "unit.h"

#include "base/utf8.h"
#include "base/vec.h"
#include "report/txt.h"

static struct str
made(struct arena *a, const char *md)
{
	struct err err = {0};
	struct str ret;

	if (report_text(a, str_from(md), STR(""), &ret, &err) < 0)
		fail_msg("%s", err.msg);
	return ret;
}

static void
what_stands_on_the_page(void **state)
{
	static const char *const table[][2] = {
		{"# Title\n\n## Part\n\nOne *two* **three** `four`.\n",
		 "Title\n=====\n\n\nPart\n----\n\nOne two three four.\n"},
		{"- a\n- b\n  c\n\n1. x\n2. y\n", "- a\n- b c\n\n1. x\n2. y\n"},
		{"said [\\[1\\]](#cite-1), [x](#y) and "
		 "[z](https://x.example/a#:~:text=b)\n",
		 "said [1], x and z <https://x.example/a>\n"},
		{"<https://x.example/>\n", "<https://x.example/>\n"},
		{"[a](javascript:b)\n", "a\n"},
		{"### Cite 12\n\n> the words\n\n- **Said by:** A\n- B\n",
		 "[12] the words\n\n     Said by: A\n     B\n"},
		{"```table\nA\tN\nx [3]\t12\nyy\t3\n```\n",
		 "A       N\n-----  --\nx [3]  12\nyy      3\n"},
		{"```figure\norigins\tWho from whom\nA\tB\n1\t2\n```\n",
		 "Who from whom\n\nA  B\n-  -\n1  2\n"},
		/* what is only for drawing is not told */
		{"```figure\ntimeline\tWhen\nWhen\tDays\tRead as\tWhat\n"
		 "2020\t2020-01-01/2020-12-31\tyear\tit\n```\n",
		 "When\n\nWhen  What\n----  ----\n2020  it\n"},
		{"x[a](#note-a)\n\n```note a\nsee\n[3]\n```\n",
		 "xa\n\na: see [3]\n"},
		{"a <b>c</b>\n\n<script>\n", "a <b>c</b>\n\n    <script>\n"},
		{"x\xe2\x80\xaey\n", "xy\n"},
		{"```table\nA\x1b[2J\n```\n", "A[2J\n----\n"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		AUTO_ARENA a = {0};

		assert_str(made(&a, table[i][0]), table[i][1]);
	}
}

static void
lines_are_cut_by_columns(void **state)
{
	static const struct {
		const char *text;
		size_t width;
		const char *lines[5];
	} table[] = {
		{"one two three", 7, {"one two", "three"}},
		{"日本語の文です。次", 10, {"日本語の文", "です。次"}},
		/* no line begins with a full stop, or with a number */
		{"日本語の文。", 10, {"日本語の", "文。"}},
		{"it said [12]", 8, {"it", "said", "[12]"}},
		{"it is [12]", 9, {"it", "is [12]"}},
		{"a <https://x.example/long/way> b",
		 8,
		 {"a", "<https://x.example/long/way>", "b"}},
		/* nor is a path cut, nor the word before it */
		{"of my-file, a/bcdefgh/ij.gz, x",
		 12,
		 {"of my-file,", "a/bcdefgh/ij.gz,", "x"}},
		/* in Japanese there is no blank before a number */
		{"日本語の文[12]", 12, {"日本語の", "文[12]"}},
		{"文[1][2][3]", 8, {"文[1][2]", "[3]"}},
		{"abcdefghij", 4, {"abcd", "efgh", "ij"}},
		{"e\xcc\x81"
		 "abc d",
		 4,
		 {"e\xcc\x81"
		  "abc",
		  "d"}},
		{"", 4, {""}},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		AUTO_ARENA a = {0};
		struct strs got = {0};

		txt_fold(&a, str_from(table[i].text), table[i].width, &got);
		for (size_t n = 0; n < got.len; n++) {
			assert_non_null(table[i].lines[n]);
			assert_str(got.at[n], table[i].lines[n]);
		}
		assert_null(table[i].lines[got.len]);
	}
}

/* Quotes are what makes rows grow: they are given most of the room. */
static void
the_longest_column_is_the_widest(void **state)
{
	AUTO_ARENA a = {0};
	struct str s;

	(void)state;
	s = made(&a, "```table\nWhat\tBy\n"
		     "The port stopped for two days and the ships had to wait "
		     "outside the bay\tthe port authority of Nagoya\n```\n");
	assert_true(str_has(s, STR("two days and the ships  ")));
	assert_false(str_has(s, STR("port authority of Nagoya")));
}

static void
a_table_that_is_too_wide_is_a_list(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	struct str s;

	(void)state;
	buf_add(&b, STR("```table\n"));
	for (size_t i = 0; i < 12; i++)
		buf_fmt(&b, "%sHead%zu", i ? "\t" : "", i);
	buf_char(&b, '\n');
	for (size_t i = 0; i < 12; i++)
		buf_fmt(&b, "%s%s", i ? "\t" : "", i % 2 ? "" : "wordlong");
	buf_add(&b, STR("\n```\n"));
	s = made(&a, str_c(&a, buf_str(&b)));
	assert_true(str_starts(s, STR("- Head0: wordlong; Head2: wordlong; ")));
	assert_false(str_has(s, STR("Head1:")));
}

static void
the_marking_stands_first_and_last(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	struct str s;

	(void)state;
	assert_int_equal(report_text(&a, STR("x\n"), STR("TLP:RED"), &s, &err),
			 0);
	assert_int_equal(txt_columns(str_slice(s, 0, TXT_WIDTH)), TXT_WIDTH);
	assert_true(str_starts(str_skip(s, TXT_WIDTH - 7),
			       STR("TLP:RED\n\nx\n\n")));
	assert_true(str_ends(s, STR(" TLP:RED\n")));
}

static void
hostile_text_is_set(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	for (size_t i = 0; i < 3000; i++)
		buf_add(&b, i % 2 ? STR("> ") : STR("- "));
	buf_add(&b, STR("end\n"));
	assert_true(str_has(made(&a, str_c(&a, buf_str(&b))), STR("end")));
	b.len = 0;
	for (size_t i = 0; i < 100000; i++)
		buf_char(&b, 'x');
	assert_true(made(&a, str_c(&a, buf_str(&b))).len > 100000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_stands_on_the_page),
		cmocka_unit_test(lines_are_cut_by_columns),
		cmocka_unit_test(the_longest_column_is_the_widest),
		cmocka_unit_test(a_table_that_is_too_wide_is_a_list),
		cmocka_unit_test(the_marking_stands_first_and_last),
		cmocka_unit_test(hostile_text_is_set),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
