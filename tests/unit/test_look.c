/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/holder/look.h"

static struct token tokens[] = {{.paragraph = 0},
				{.paragraph = 0},
				{.paragraph = 0},
				{.paragraph = 1},
				{.paragraph = 9}};
static const struct doc doc = {.tokens = {tokens, COUNT(tokens), 0}};

static struct mention
mention(enum holder_kind kind, const char *name, const char *role, size_t token)
{
	struct mention m = {.h.kind = kind, .token = token};

	m.h.name = str_from(name);
	m.h.role = str_from(role);
	m.pairs = mention_pairs(&m.h);
	return m;
}

static void
a_noun_is_found_in_name_or_role(void **state)
{
	struct mention all[] = {
		mention(HOLDER_BODY, "Ministry of Health", "", 0),
		mention(HOLDER_GROUP, "two", "engineers of the port", 1),
		mention(HOLDER_BODY, "Harbour Centre", "", 2),
	};
	struct resolver r = {.d = &doc, .seen = {all, COUNT(all), 0}};

	(void)state;
	assert_ptr_equal(look_back_noun(&r, 3, STR("ministry")), &all[0]);
	assert_ptr_equal(look_back_noun(&r, 3, STR("engineers")), &all[1]);
	assert_ptr_equal(look_back_noun(&r, 3, STR("center")), &all[2]);
	assert_null(look_back_noun(&r, 3, STR("airline")));
	assert_null(look_back_noun(&r, 2, STR("centre")));
}

static void
the_last_one_near_is_meant(void **state)
{
	struct mention all[] = {
		mention(HOLDER_PERSON, "Jane Roe", "", 0),
		mention(HOLDER_PERSON, "Paul Doe", "", 1),
		mention(HOLDER_BODY, "Northgate Foods", "", 2),
	};
	struct resolver r = {.d = &doc, .seen = {all, COUNT(all), 0}};

	(void)state;
	assert_ptr_equal(look_back(&r, 3, WANT_PERSON, -1), &all[1]);
	assert_ptr_equal(look_back_gender(&r, 3, GENDER_FEMALE), &all[0]);
	assert_ptr_equal(look_back_firm(&r, 3), &all[2]);
	assert_null(look_back(&r, 4, WANT_PERSON, -1));
	assert_null(look_back_maker(&r, 3));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_noun_is_found_in_name_or_role),
		cmocka_unit_test(the_last_one_near_is_meant),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
