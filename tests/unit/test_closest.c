/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/closest.h"
#include "base/vec.h"

static void
slips_are_counted(void **state)
{
	static const struct {
		const char *a, *b;
		size_t far;
	} cases[] = {
		{"", "", 0},
		{"zone", "zone", 0},
		{"zone", "zones", 1},
		{"bilyne", "byline", 2},
		{"titel", "title", 1}, /* two letters swapped */
		{"", "drop", 4},
		{"body", "", 4},
		{"kitten", "sitting", 3},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(closest_distance(str_from(cases[i].a),
						  str_from(cases[i].b)),
				 cases[i].far);
	assert_true(closest_distance(STR("0123456789012345678901234567890123456"
					 "7890"),
				     STR("x")) == STR_NONE);
}

static void
what_was_meant(void **state)
{
	AUTO_ARENA a = {0};
	struct strs words = {0};

	(void)state;
	*vec_add(&a, &words) = STR("body");
	*vec_add(&a, &words) = STR("byline");
	*vec_add(&a, &words) = STR("drop");
	assert_str(closest_of(&words, STR("bilyne")), "byline");
	assert_str(closest_of(&words, STR("Body")), "body");
	assert_str(closest_of(&words, STR("drops")), "drop");
	assert_str(closest_of(&words, STR("published")), "");
	assert_str(closest_of(&words, STR("")), "");
}

static void
what_is_unknown_is_refused(void **state)
{
	AUTO_ARENA a = {0};
	struct strs words = {0};
	struct err err;

	(void)state;
	*vec_add(&a, &words) = STR("byline");
	assert_int_equal(closest_unknown("key", &words, STR("byilne"), &err),
			 -1);
	assert_string_equal(err.msg, "no such key: byilne (nearest: byline)");
	assert_int_equal(err.code, ERR_USAGE);
	closest_unknown("key", &words, STR("weather"), &err);
	assert_string_equal(err.msg, "no such key: weather");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(slips_are_counted),
		cmocka_unit_test(what_was_meant),
		cmocka_unit_test(what_is_unknown_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
