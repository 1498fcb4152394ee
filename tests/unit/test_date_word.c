/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/date/date_word.h"

static const struct {
	struct str low;
	unsigned bits;
} rows[] = {
	{STR_INIT("yesterday"), DATE_OPENS},
	{STR_INIT("april"), DATE_NAME},
	{STR_INIT("december"), DATE_NAME},
	{STR_INIT("early"), DATE_OPENS},
	{STR_INIT("february"), DATE_NAME},
	{STR_INIT("january"), DATE_NAME},
	{STR_INIT("may"), DATE_NAME},
	{STR_INIT("nine"), DATE_COUNTS},
	{STR_INIT("october"), DATE_NAME},
	{STR_INIT("q"), DATE_OPENS},
	{STR_INIT("sunday"), DATE_NAME},
	{STR_INIT("wednesday"), DATE_NAME},
	{STR_INIT("the"), DATE_LEADS},
	{STR_INIT("third"), DATE_LEADS | DATE_FOLLOWS},
	{STR_INIT("two"), DATE_COUNTS},
	{STR_INIT("weeks"), DATE_FOLLOWS | DATE_UNIT},
	{STR_INIT("bridge"), 0},
	{STR_INIT("harbour"), 0},
	{STR_INIT(""), 0},
	{STR_INIT("q3"), DATE_OPENS},
	{STR_INIT("the4"), DATE_OPENS},
	{STR_INIT("pre-may"), DATE_OPENS},
	{STR_INIT("june-july"), DATE_NAME | DATE_OPENS},
	{STR_INIT("up-to-date"), 0},
	{STR_INIT("covid-19"), DATE_OPENS},
	{STR_INIT("world's"), 0},
};

static void
a_token_may_open_a_date_when_a_part_may(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		unsigned bits = date_bits(rows[i].low);

		assert_int_equal(bits, rows[i].bits);
		if (date_word(rows[i].low) & DATE_MAY_BEGIN)
			assert_true(date_letter(*rows[i].low.ptr));
	}
	assert_true(date_letter('M'));
	assert_false(date_letter('b'));
	assert_false(date_letter('-'));
}

static void
a_word_is_known_whole(void **state)
{
	(void)state;
	assert_int_equal(date_word(STR("december")), DATE_NAME);
	assert_int_equal(date_word(STR("decem")), 0);
	assert_int_equal(date_word(STR("decembers")), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_token_may_open_a_date_when_a_part_may),
		cmocka_unit_test(a_word_is_known_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
