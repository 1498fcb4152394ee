/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/text/word.h"

static void
questions_stay_inside_the_clause(void **state)
{
	AUTO_SAMPLE s;

	(void)state;
	sample_make(&s, "He said, that. Next he");
	assert_true(token_is(&s.c, 0, "he"));
	assert_false(token_is(&s.c, 0, "He"));
	assert_true(token_has(&s.c, 0, WORD_SUBJECT));
	assert_true(token_is_gap(&s.c, 2));
	assert_true(clause_opens(&s.c, 3));
	assert_true(clause_ends(&s.c, 4));
	assert_true(clause_ends(&s.c, s.c.e));
	assert_false(token_is(&s.c, s.c.e, "next"));
	assert_false(token_has(&s.c, s.c.e + 1, WORD_SUBJECT));
	assert_false(token_is(&s.c, SIZE_MAX, "he"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(questions_stay_inside_the_clause),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
