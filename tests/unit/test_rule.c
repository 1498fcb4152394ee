/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/rule.h"

static void
ids_have_a_meaning(void **state)
{
	const struct rule *r = rule_find(STR("frame"), STR("forward"));

	(void)state;
	assert_non_null(r);
	assert_true(str_from(r->meaning).len > 0);
	assert_true(str_from(r->section).len > 0);
	assert_non_null(rule_find(STR("cue"), STR("say")));
	assert_non_null(rule_find(STR("date"), STR("following-month")));
}

static void
a_rule_of_another_family_is_unknown(void **state)
{
	(void)state;
	assert_null(rule_find(STR("frame"), STR("deny")));
	assert_null(rule_find(STR("frame"), STR("luck")));
	assert_null(rule_find(STR("luck"), STR("forward")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ids_have_a_meaning),
		cmocka_unit_test(a_rule_of_another_family_is_unknown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
