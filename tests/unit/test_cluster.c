/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/vec.h"
#include "finding/cluster.h"

static const struct cluster_rule some = {CLUSTER_ONE / 2, 0, 0};

static void
one_strong_pair_does_not_chain_two_groups(void **state)
{
	struct link_pair at[] = {{0, 1, CLUSTER_ONE},
				 {2, 3, CLUSTER_ONE},
				 {1, 2, CLUSTER_ONE * 9 / 10}};
	struct link_pairs in = {at, 3, 3};
	uint32_t label[4];

	(void)state;
	cluster_average(4, &in, some, label);
	assert_int_equal(label[1], 0);
	assert_int_equal(label[2], 2);
	assert_int_equal(label[3], 2);
}

static void
groups_that_hang_together_join(void **state)
{
	struct link_pair at[] = {
		{0, 1, 900000}, {0, 2, 700000}, {1, 2, 600000}, {3, 4, 400000}};
	struct link_pairs in = {at, 4, 4};
	uint32_t label[5];

	(void)state;
	cluster_average(5, &in, some, label);
	assert_int_equal(label[0], 0);
	assert_int_equal(label[1], 0);
	assert_int_equal(label[2], 0);
	assert_int_equal(label[4], 4);
}

static void
what_must_stay_apart_stays_apart(void **state)
{
	struct link_pair at[] = {{0, 1, CLUSTER_ONE},
				 {1, 2, CLUSTER_ONE},
				 {0, 2, CLUSTER_APART}};
	struct link_pairs in = {at, 3, 3};
	uint32_t label[3];

	(void)state;
	cluster_average(3, &in, some, label);
	assert_int_equal(label[1], 0);
	assert_int_equal(label[2], 2);
}

static void
two_tight_groups_of_like_members_stay_two(void **state)
{
	static const struct cluster_rule tight = {CLUSTER_ONE / 5, .8, 3};
	AUTO_ARENA a = {0};
	struct link_pairs in = {0};
	uint32_t label[6];

	(void)state;
	for (uint32_t i = 0; i < 6; i++)
		for (uint32_t k = i + 1; k < 6; k++)
			*vec_add(&a, &in) = (struct link_pair){
				i, k,
				i / 3 == k / 3 ? CLUSTER_ONE / 2
					       : CLUSTER_ONE / 3};
	cluster_average(6, &in, tight, label);
	assert_int_equal(label[2], 0);
	assert_int_equal(label[3], 3);
	assert_int_equal(label[5], 3);
	cluster_average(6, &in, (struct cluster_rule){CLUSTER_ONE / 5, 0, 0},
			label);
	assert_int_equal(label[5], 0);
}

static void
the_order_of_pairs_decides_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct link_pairs in = {0}, back = {0};
	uint32_t one[40], two[40], seed = 7;

	(void)state;
	for (uint32_t i = 0; i < 40; i++)
		for (uint32_t k = i + 1; k < 40; k++) {
			seed = seed * 1103515245u + 12345u;
			*vec_add(&a, &in) = (struct link_pair){
				i, k, (int32_t)(seed % CLUSTER_ONE)};
		}
	for (size_t i = in.len; i-- > 0;)
		*vec_add(&a, &back) = in.at[i];
	cluster_average(40, &in, some, one);
	cluster_average(40, &back, some, two);
	assert_memory_equal(one, two, sizeof one);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_strong_pair_does_not_chain_two_groups),
		cmocka_unit_test(groups_that_hang_together_join),
		cmocka_unit_test(what_must_stay_apart_stays_apart),
		cmocka_unit_test(two_tight_groups_of_like_members_stay_two),
		cmocka_unit_test(the_order_of_pairs_decides_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
