/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/vec.h"
#include "host/param.h"

static const struct osb_param table[] = {
	{"count", OSB_PARAM_NUMBER, "3", "how many"},
	{"mark", OSB_PARAM_SWITCH, "no", "mark them"},
	{"drop", OSB_PARAM_SELECTOR | OSB_PARAM_MANY, NULL, "what goes"},
	{"title", OSB_PARAM_PLACE, "h1", "where it stands"},
	{"later", 77, "x", "a kind of a later release"},
	{NULL, 0, NULL, NULL}};

static void
values_must_fit_their_kind(void **state)
{
	static const struct {
		const char *key, *value, *why;
	} cases[] = {
		{"count", "12", NULL},
		{"count", "-1", "\"-1\": wanted a whole number"},
		{"count", "", "\"\": wanted a whole number"},
		{"mark", "yes", NULL},
		{"mark", "true", "\"true\": wanted yes or no"},
		{"drop", "p.x, #y", NULL},
		{"drop", "p..x", "selector \"p..x\" cannot be read"},
		{"title", "meta og:title", NULL},
		{"title", "time @", "wanted an attribute after @"},
		{"later", "anything", NULL},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const struct osb_param *p =
			param_find(table, str_from(cases[i].key));
		struct err err = {0};
		int rc = param_check(p, str_from(cases[i].value), &err);

		assert_int_equal(rc, cases[i].why ? -1 : 0);
		if (cases[i].why)
			assert_non_null(strstr(err.msg, cases[i].why));
	}
	assert_null(param_find(table, STR("none")));
	assert_null(param_find(NULL, STR("count")));
	assert_string_equal(param_kind(&table[2]), "selector");
	assert_null(param_kind(&table[4]));
}

static void
the_nearest_key_is_named(void **state)
{
	AUTO_ARENA a = {0};
	struct strs keys = {0};
	struct err err;

	(void)state;
	param_keys(&a, table, &keys);
	assert_int_equal(keys.len, 5);
	assert_int_equal(param_unknown("key", &keys, STR("cuont"), &err), -1);
	assert_string_equal(err.msg, "no such key: cuont (nearest: count)");
	assert_int_equal(param_unknown("key", &keys, STR("weather"), &err), -1);
	assert_string_equal(err.msg, "no such key: weather");
}

static void
the_user_is_heard_before_the_file_before_the_default(void **state)
{
	AUTO_ARENA a = {0};
	struct loaded l = {.source.params = table};
	struct strs set = {0};

	(void)state;
	assert_str(param_value(&l, NULL, STR("count"), 0), "3");
	assert_str(param_value(&l, NULL, STR("count"), 1), "");
	*vec_add(&a, &l.own) = STR("count=4");
	*vec_add(&a, &l.own) = STR("count=5");
	*vec_add(&a, &l.own) = STR("drop=.a");
	*vec_add(&a, &l.own) = STR("drop=.b");
	assert_str(param_value(&l, &set, STR("count"), 0), "5");
	assert_str(param_value(&l, &set, STR("count"), 1), "");
	assert_str(param_value(&l, &set, STR("drop"), 0), ".a");
	assert_str(param_value(&l, &set, STR("drop"), 1), ".b");
	assert_str(param_value(&l, &set, STR("drop"), 2), "");
	*vec_add(&a, &set) = STR("count=6");
	*vec_add(&a, &set) = STR("drop=.c");
	assert_str(param_value(&l, &set, STR("count"), 0), "6");
	assert_str(param_value(&l, &set, STR("drop"), 0), ".c");
	assert_str(param_value(&l, &set, STR("drop"), 1), "");
	assert_str(param_value(&l, &set, STR("none"), 0), "");
}

static void
names_are_short_and_plain(void **state)
{
	(void)state;
	assert_true(source_is_name(STR("japan_news2")));
	assert_false(source_is_name(STR("")));
	assert_false(source_is_name(STR("Japan")));
	assert_false(source_is_name(STR("../x")));
	assert_false(source_is_name(STR("a123456789012345678901234567890x")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_must_fit_their_kind),
		cmocka_unit_test(the_nearest_key_is_named),
		cmocka_unit_test(
			the_user_is_heard_before_the_file_before_the_default),
		cmocka_unit_test(names_are_short_and_plain),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
