/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/utf8.h"
#include "report/bidi.h"

enum { N = 64 };

/* shown: the characters as a line shows them, from the left. */
static void
check_shown(const char *text, bool rtl, const char *want)
{
	uint32_t cp[N] = {0}, order[N];
	uint8_t levels[N];
	struct str s = str_from(text), w = str_from(want);
	size_t n = 0;

	while (s.len && n < N)
		cp[n++] = utf8_next(&s);
	bidi_levels(cp, n, rtl, levels);
	bidi_order(levels, n, order);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(cp[order[i]], utf8_next(&w));
}

static void
letters_stand_where_readers_expect_them(void **state)
{
	(void)state;
	check_shown("said twice", false, "said twice");
	check_shown("אבג said", false, "גבא said");
	check_shown("said אבג דהו twice", false, "said והד גבא twice");
	check_shown("אבג 123 דהו", true, "והד 123 גבא");
	check_shown("אבג abc דהו.", true, ".והד abc גבא");
	check_shown("(אבג)", true, ")גבא(");
}

static void
brackets_go_with_what_they_hold(void **state)
{
	uint32_t cp[] = {'a', ' ', 0x5d0, '(', 'b', ')', 0x5d1};
	uint8_t levels[7];

	(void)state;
	bidi_levels(cp, 7, true, levels);
	assert_int_equal(levels[3], levels[5]);
}

static void
text_without_such_letters_has_one_level(void **state)
{
	static const uint32_t cp[] = {'a', 0x65e5, ')', '1'};
	uint8_t levels[4];

	(void)state;
	bidi_levels(cp, 4, false, levels);
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(levels[i], 0);
}

static void
each_forced_line_is_ordered_for_itself(void **state)
{
	static const uint32_t cp[] = {0x5d0, '\n', 'a', '\n', '\n', 0x5d1};
	uint8_t levels[6];

	(void)state;
	bidi_levels(cp, 6, false, levels);
	assert_int_equal(levels[0], 1);
	assert_int_equal(levels[2], 0);
	assert_int_equal(levels[5], 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_stand_where_readers_expect_them),
		cmocka_unit_test(brackets_go_with_what_they_hold),
		cmocka_unit_test(text_without_such_letters_has_one_level),
		cmocka_unit_test(each_forced_line_is_ordered_for_itself),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
