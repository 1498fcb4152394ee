/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

static struct claim *
put(struct sample *s, struct claims *all, struct span content)
{
	struct claim *c = claim_new(&s->a, &s->d, all);

	*vec_add(&s->a, &c->content) = content;
	return c;
}

static void
claims_come_in_reading_order(void **state)
{
	AUTO_SAMPLE s;
	struct claims all = {0};

	(void)state;
	sample_make(&s, "It held. “Well.” It “was” old.");
	s.in.id = STR("x");
	put(&s, &all, (struct span){24, 36})->parent = STR("2");
	put(&s, &all, (struct span){0, 7});
	put(&s, &all, (struct span){9, 20});
	claims_finish(&s.a, &s.d, &all);
	assert_int_equal(all.len, 3);
	assert_str(all.at[0].content_text, "It held");
	assert_str(all.at[0].id, "x.1");
	assert_str(all.at[2].parent, "x.1");
	assert_int_equal(all.at[0].kind, CLAIM_INDIRECT);
	assert_int_equal(all.at[1].kind, CLAIM_DIRECT);
	assert_int_equal(all.at[2].kind, CLAIM_MIXED);
}

static void
what_the_gate_refuses_is_dropped(void **state)
{
	AUTO_SAMPLE s;
	struct claims all = {0};

	(void)state;
	sample_make(&s, "It held.");
	put(&s, &all, (struct span){0, 7});
	put(&s, &all, (struct span){3, 700});
	claim_new(&s.a, &s.d, &all);
	claims_finish(&s.a, &s.d, &all);
	assert_int_equal(all.len, 1);
}

static void
claims_are_counted(void **state)
{
	AUTO_SAMPLE s;
	struct claims all = {0};

	(void)state;
	sample_make(&s, "It held.");
	for (size_t i = 0; i < CLAIMS_MAX; i++)
		assert_non_null(claim_new(&s.a, &s.d, &all));
	assert_false(all.cut);
	assert_null(claim_new(&s.a, &s.d, &all));
	assert_true(all.cut);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(claims_come_in_reading_order),
		cmocka_unit_test(what_the_gate_refuses_is_dropped),
		cmocka_unit_test(claims_are_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
