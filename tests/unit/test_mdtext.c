/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/mdtext.h"

struct check {
	struct str in;
	const char *after, *want;
};

static void
what_cannot_be_seen_is_dropped_or_shown(void **state)
{
	static const struct check table[] = {
		{STR_INIT("pay\xE2\x80\xAEload\xE2\x81\xA6"), "x", "payload"},
		{STR_INIT("a\x1B[31mb\xC2\x9B"
			  "c\0d"),
		 "x", "a[31mbcd"},
		{STR_INIT("ad\xE2\x80\x8Bmin"), "x", "ad[U+200B]min"},
		{STR_INIT("co\xC2\xADoperate"), "x", "cooperate"},
		{STR_INIT("\xEF\xBB\xBFx\xEE\x80\x80"), "x",
		 "[U+FEFF]x[U+E000]"},
		{STR_INIT("pa\xE2\x80\x8Dypal"), "x", "pa[U+200D]ypal"},
		{STR_INIT("می\xE2\x80\x8Cخواهم"), "x", "می\xE2\x80\x8Cخواهم"},
		{STR_INIT("bad \xFF byte"), "x", "bad \xEF\xBF\xBD byte"},
		{STR_INIT("\xF3\xA0\x81\x81"), "x", "[U+E0041]"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};

		assert_str(
			mdtext_clean(&a, table[i].in, str_from(table[i].after)),
			table[i].want);
	}
}

static void
white_space_is_folded_but_japanese_spacing_stays(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(
		mdtext_clean(&a, STR("  a \r\n\t b\xE2\x80\xA8 c "), STR("")),
		"a b c ");
	assert_str(mdtext_clean(&a, STR(" b"), STR("a ")), "b");
	assert_str(mdtext_clean(&a, STR(" b"), STR("a")), " b");
	assert_str(mdtext_clean(&a, STR("一\xE3\x80\x80二"), STR("")),
		   "一\xE3\x80\x80二");
}

static void
signs_of_markdown_are_escaped_where_they_count(void **state)
{
	static const struct check table[] = {
		{STR_INIT("1. x"), "", "1\\. x"},
		{STR_INIT("1. x"), "said ", "1. x"},
		{STR_INIT(". x"), "> 2023", "\\. x"},
		{STR_INIT("- x - y"), "- ", "\\- x - y"},
		{STR_INIT("==="), "", "\\==="},
		{STR_INIT("a*b_c`d[e]<f>#g~"), "x",
		 "a\\*b\\_c\\`d\\[e\\]\\<f\\>\\#g\\~"},
		{STR_INIT("AT&T, R&amp;D, &"), "x", "AT&T, R\\&amp;D, \\&"},
		{STR_INIT("Look! Now!"), "x", "Look! Now\\!"},
		{STR_INIT("http://www.x.org: a"), "x",
		 "http\\://www\\.x.org: a"},
		{STR_INIT("a\\b"), "x", "a\\\\b"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};
		struct buf out = {.arena = &a};
		size_t from;

		buf_add(&out, str_from(table[i].after));
		from = out.len;
		mdtext_add(&out, table[i].in);
		assert_str(str_skip(buf_str(&out), from), table[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_cannot_be_seen_is_dropped_or_shown),
		cmocka_unit_test(
			white_space_is_folded_but_japanese_spacing_stays),
		cmocka_unit_test(
			signs_of_markdown_are_escaped_where_they_count),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
