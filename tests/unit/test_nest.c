/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/nest.h"

static struct claim *
put(struct sample *s, struct claims *all, struct span cue, struct span content)
{
	struct claim *c = claim_new(&s->a, &s->d, all);

	*vec_add(&s->a, &c->cue) = cue;
	*vec_add(&s->a, &c->content) = content;
	return c;
}

static void
the_smallest_content_around_is_the_parent(void **state)
{
	AUTO_SAMPLE s;
	struct claims all = {0};
	size_t *parents;

	(void)state;
	sample_make(&s, "A said B said C said D.");
	put(&s, &all, (struct span){2, 6}, (struct span){7, 22});
	put(&s, &all, (struct span){9, 13}, (struct span){14, 22});
	put(&s, &all, (struct span){16, 20}, (struct span){21, 22});
	claims_nest(&s.a, &s.d, &all, &parents);
	assert_true(parents[0] == SIZE_MAX);
	assert_int_equal(parents[1], 0);
	assert_int_equal(parents[2], 1);
	assert_str(all.at[2].parent, "2");
}

static void
circles_are_cut(void **state)
{
	AUTO_SAMPLE s;
	struct claims all = {0};
	size_t *parents;

	(void)state;
	sample_make(&s, "A said B said C said D.");
	put(&s, &all, (struct span){2, 6}, (struct span){7, 13});
	put(&s, &all, (struct span){9, 13}, (struct span){0, 6});
	claims_nest(&s.a, &s.d, &all, &parents);
	assert_true(parents[0] == SIZE_MAX || parents[1] == SIZE_MAX);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_smallest_content_around_is_the_parent),
		cmocka_unit_test(circles_are_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
