/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static void
what_no_claim_covers(void **state)
{
	AUTO_SAMPLE s;
	struct claims all = {0};
	struct claim *c;

	(void)state;
	sample_make(&s, "The force has 900 people in two towns. Roe said the "
			"gate held all night. It was founded to guard a coast. "
			"Is it 40 or 50 years old now?");
	c = claim_new(&s.a, &s.d, &all);
	*vec_add(&s.a, &c->content) = (struct span){48, 72};
	own_extract(&s.a, &s.d, true, &all);
	assert_int_equal(all.len, 2);
	claims_finish(&s.a, &s.d, &all);
	assert_str(all.at[0].content_text,
		   "The force has 900 people in two towns");
	all.len = 0;
	own_extract(&s.a, &s.d, false, &all);
	assert_int_equal(all.len, 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_no_claim_covers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
