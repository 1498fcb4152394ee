/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/entity/number.h"

static uint64_t
count(const char *text)
{
	uint64_t n = 0;
	size_t e;

	return number_read(str_from(text), 0, &e, &n) == NUMBER_COUNT ? n : 0;
}

static void
counts_are_read_as_people_write_them(void **state)
{
	static const struct {
		const char *text;
		uint64_t thousandths;
	} same[] = {
		{"5,000 people", 5000000},   {"5000件", 5000000},
		{"1.4 million", 1400000000}, {"3万5000人", 35000000},
		{"3万人", 30000000},	     {"nine months", 9000},
		{"２０台", 20000},	     {"2.5%", 2500},
		{"12 thousand", 12000000},   {"2億円", 200000000000},
	};

	(void)state;
	for (size_t i = 0; i < sizeof same / sizeof *same; i++)
		assert_int_equal(count(same[i].text), same[i].thousandths);
}

static void
dates_are_no_counts(void **state)
{
	static const char *const dates[] = {"2022", "13 June", "6月13日",
					    "2023年", "21st"};

	(void)state;
	for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
		uint64_t n;
		size_t e;

		assert_int_equal(number_read(str_from(dates[i]), 0, &e, &n),
				 NUMBER_DATE);
		assert_true(e > 0);
	}
	assert_int_equal(count("30日間"), 30000);
}

static void
a_day_behind_its_month_is_a_date(void **state)
{
	uint64_t n;
	size_t e;

	(void)state;
	assert_int_equal(number_read(STR("June 13 and"), 5, &e, &n),
			 NUMBER_DATE);
	assert_int_equal(number_read(STR("word"), 0, &e, &n), NUMBER_NONE);
	assert_int_equal(e, 0);
}

static void
huge_numbers_are_cut_not_wrapped(void **state)
{
	(void)state;
	assert_true(count("99999999999999999999999999 trillion") >
		    100000000000000ull);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_are_read_as_people_write_them),
		cmocka_unit_test(dates_are_no_counts),
		cmocka_unit_test(a_day_behind_its_month_is_a_date),
		cmocka_unit_test(huge_numbers_are_cut_not_wrapped),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
