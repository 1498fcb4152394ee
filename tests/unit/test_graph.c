/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/vec.h"
#include "finding/graph.h"

static void
arcs(struct graph *g, const uint32_t (*at)[2], size_t n)
{
	for (size_t i = 0; i < n; i++)
		*vec_add(g->arena, &g->arcs) = (struct arc){at[i][0], at[i][1]};
}

static void
a_circle_is_one_part(void **state)
{
	static const uint32_t at[][2] = {{0, 1}, {1, 2}, {2, 0}, {3, 0}};
	AUTO_ARENA a = {0};
	struct graph g = {.arena = &a, .nodes = 4};
	uint32_t part[4];
	bool sink[4] = {0};

	(void)state;
	arcs(&g, at, 4);
	assert_int_equal(graph_condense(&g, part), 2);
	assert_int_equal(part[0], part[1]);
	assert_int_equal(part[0], part[2]);
	assert_int_not_equal(part[0], part[3]);
	graph_sinks(&g, part, sink);
	assert_true(sink[part[0]]);
	assert_false(sink[part[3]]);
}

static void
reach_follows_the_arcs_only(void **state)
{
	static const uint32_t at[][2] = {{0, 1}, {1, 2}, {3, 2}};
	AUTO_ARENA a = {0};
	struct graph g = {.arena = &a, .nodes = 4};
	uint32_t part[4];
	bool reached[4] = {0};

	(void)state;
	arcs(&g, at, 3);
	graph_condense(&g, part);
	graph_reach(&g, part, 1, reached);
	assert_true(reached[part[1]] && reached[part[2]]);
	assert_false(reached[part[0]] || reached[part[3]]);
}

/* A chain as long as this would break a recursive walk. */
static void
a_long_chain_needs_no_stack(void **state)
{
	enum { LONG = 300000 };
	AUTO_ARENA a = {0};
	struct graph g = {.arena = &a, .nodes = LONG};
	uint32_t *part = arena_array(&a, LONG, sizeof *part);

	(void)state;
	for (uint32_t i = 0; i + 1 < LONG; i++)
		*vec_add(&a, &g.arcs) = (struct arc){i, i + 1};
	assert_int_equal(graph_condense(&g, part), LONG);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_circle_is_one_part),
		cmocka_unit_test(reach_follows_the_arcs_only),
		cmocka_unit_test(a_long_chain_needs_no_stack),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
