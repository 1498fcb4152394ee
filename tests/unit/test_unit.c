/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/entity/unit.h"

static void
forms_of_one_unit_have_one_name(void **state)
{
	static const char *const rows[][2] = {
		{"people", "person"},	  {"Accounts", "account"},
		{"addresses", "address"}, {"companies", "company"},
		{"vessels", "ship"},	  {"percent", "percent"},
		{"houses", ""},		  {"persona", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_str(unit_word(str_from(rows[i][0])), rows[i][1]);
}

static void
japanese_units_follow_at_once(void **state)
{
	size_t n;

	(void)state;
	assert_str(unit_chars(STR("カ国の政府"), &n), "country");
	assert_int_equal(n, STR("カ国").len);
	assert_str(unit_chars(STR("の国"), &n), "");
	assert_int_equal(n, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms_of_one_unit_have_one_name),
		cmocka_unit_test(japanese_units_follow_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
