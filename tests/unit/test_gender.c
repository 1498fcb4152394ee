/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/holder/gender.h"

static void
titles_roles_and_first_names_tell(void **state)
{
	static const struct {
		struct holder h;
		enum gender want;
	} rows[] = {
		{{.kind = HOLDER_PERSON,
		  .role = STR_INIT("Ms."),
		  .name = STR_INIT("Alex Doe")},
		 GENDER_FEMALE},
		{{.kind = HOLDER_PERSON,
		  .role = STR_INIT("a spokesman"),
		  .name = STR_INIT("Alex Doe")},
		 GENDER_MALE},
		{{.kind = HOLDER_PERSON, .name = STR_INIT("Jane Roe")},
		 GENDER_FEMALE},
		{{.kind = HOLDER_PERSON, .name = STR_INIT("Alex Doe")},
		 GENDER_UNKNOWN},
		{{.kind = HOLDER_GROUP, .role = STR_INIT("spokeswoman")},
		 GENDER_FEMALE},
		{{.kind = HOLDER_BODY, .name = STR_INIT("Frank Foods Inc.")},
		 GENDER_UNKNOWN},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_int_equal(gender_of(&rows[i].h), rows[i].want);
	assert_int_equal(gender_of_word(STR("She's")), GENDER_FEMALE);
	assert_int_equal(gender_of_word(STR("they")), GENDER_UNKNOWN);
	assert_int_equal(gender_of_first_name(STR("Paul")), GENDER_MALE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(titles_roles_and_first_names_tell),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
