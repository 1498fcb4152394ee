/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/visible.h"

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
			visible_text(&a, table[i].in, str_from(table[i].after)),
			table[i].want);
	}
}

static void
white_space_is_folded_but_japanese_spacing_stays(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(
		visible_text(&a, STR("  a \r\n\t b\xE2\x80\xA8 c "), STR("")),
		"a b c ");
	assert_str(visible_text(&a, STR(" b"), STR("a ")), "b");
	assert_str(visible_text(&a, STR(" b"), STR("a")), " b");
	assert_str(visible_text(&a, STR("一\xE3\x80\x80二"), STR("")),
		   "一\xE3\x80\x80二");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_cannot_be_seen_is_dropped_or_shown),
		cmocka_unit_test(
			white_space_is_folded_but_japanese_spacing_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
