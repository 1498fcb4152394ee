/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "brief/script.h"

static void
writing_is_told_apart(void **state)
{
	static const struct {
		const char *text;
		bool english, japanese, capitals;
	} rows[] = {
		{"China’s ministry", true, false, false},
		{"NISC", true, false, true},
		{"APT29", true, false, true},
		{"A", true, false, false},
		{"中国外務省", false, true, false},
		{"LockBitという集団", false, false, false},
		{"NSC職員", false, true, false},
		{"Кремль", false, false, false},
		{"", true, false, false},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str s = str_from(rows[i].text);

		assert_int_equal(is_english(s), rows[i].english);
		assert_int_equal(is_japanese(s), rows[i].japanese);
		assert_int_equal(is_capitals(s), rows[i].capitals);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(writing_is_told_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
