/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/utf8.h"
#include "report/han.h"

static void
characters_tell_whose_texts_they_are_common_in(void **state)
{
	static const struct {
		const char *chars;
		enum han want;
	} cases[] = {
		{"专们习说龟", HAN_SIMPLIFIED},
		{"說產內眾", HAN_TRADITIONAL},
		{"亂數發澤龜", HAN_OLD},
		{"両庁気説黙", HAN_JAPANESE},
		{"一北京王毅大国あー、A", HAN_ANY},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct str s = str_from(cases[i].chars);

		while (s.len) {
			uint32_t cp = utf8_next(&s);

			assert_int_equal(han_sign(cp), cases[i].want);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			characters_tell_whose_texts_they_are_common_in),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
