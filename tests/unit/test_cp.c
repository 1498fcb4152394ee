/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/cp.h"

enum { LETTER = 1, MARK = 2, SQUARE = 4, SHARED = 8, UNSEEN = 16 };

static void
characters_are_of_their_kinds(void **state)
{
	static const struct {
		uint32_t cp;
		int want;
	} cases[] = {
		{'a', LETTER},
		{'5', 0},
		{0xe9, LETTER},
		{0x301, MARK},		 /* an accent */
		{0x93f, MARK},		 /* a vowel of Devanagari */
		{0x200d, MARK | UNSEEN}, /* joins emoji */
		{0x5185, LETTER | SQUARE},
		{0x3042, LETTER | SQUARE},
		{0x3001, SQUARE},
		{0xac00, LETTER}, /* Hangul has faces of its own */
		{0x201c, SHARED},
		{0x2026, SHARED},
		{0x202e, UNSEEN}, /* turns text round */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		uint32_t c = cases[i].cp;

		assert_int_equal((cp_letter(c) ? LETTER : 0) |
					 (cp_mark(c) ? MARK : 0) |
					 (cp_japanese(c) ? SQUARE : 0) |
					 (cp_shared(c) ? SHARED : 0) |
					 (cp_ignorable(c) ? UNSEEN : 0),
				 cases[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(characters_are_of_their_kinds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
