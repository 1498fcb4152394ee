/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "kit/sheet.h"

static void
a_line_a_check_and_the_sum(void **state)
{
	AUTO_ARENA a = {0};
	struct sheet s = {.arena = &a};

	(void)state;
	sheet_add(&s, "manual", SHEET_OK, "tells %d parameters", 2);
	sheet_add(&s, "cases", SHEET_FAULT, "one: wanted %s", "more");
	sheet_add(&s, "leaks", SHEET_PASSED, "not counted");
	assert_str(sheet_text(&s, STR("x")),
		   "ok           manual      tells 2 parameters\n"
		   "fault        cases       one: wanted more\n"
		   "passed over  leaks       not counted\n"
		   "x: 1 fault\n");
	assert_int_equal(sheet_faults(&s, "cases"), 1);
	assert_int_equal(sheet_faults(&s, "manual"), 0);
}

static void
faults_are_counted_beyond_those_told(void **state)
{
	AUTO_ARENA a = {0};
	struct sheet s = {.arena = &a};

	(void)state;
	for (int i = 0; i < 100; i++)
		sheet_add(&s, "hostile", SHEET_FAULT, "page %d", i);
	assert_int_equal(s.lines.len, SHEET_FAULTS_MAX);
	assert_int_equal(s.faults, 100);
}

static void
json_comes_back(void **state)
{
	AUTO_ARENA a = {0};
	struct sheet s = {.arena = &a}, t = {.arena = &a};
	AUTO_JSON *o = NULL, *bad = NULL;
	struct err err;

	(void)state;
	sheet_add(&s, "manual", SHEET_OK, "fine");
	sheet_add(&s, "cases", SHEET_FAULT, "bad byte \xff");
	o = sheet_json(&s, STR("x"));
	sheet_join(&t, o);
	assert_true(str_eq(sheet_text(&s, STR("x")), sheet_text(&t, STR("x"))));
	bad = json_parse(STR("{\"checks\":[{\"outcome\":\"what\"},7]}"), &err);
	sheet_join(&t, bad);
	assert_int_equal(t.faults, 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_a_check_and_the_sum),
		cmocka_unit_test(faults_are_counted_beyond_those_told),
		cmocka_unit_test(json_comes_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
