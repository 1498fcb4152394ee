/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/vec.h"
#include "report/layers.h"

static void
graph(struct arena *a, struct layers *v, size_t boxes, const size_t (*ties)[2],
      size_t n)
{
	*v = (struct layers){.gap = 9};
	for (size_t i = 0; i < boxes; i++)
		vec_add(a, &v->boxes)->height = (float)(20 + i % 3);
	for (size_t i = 0; i < n; i++)
		*vec_add(a, &v->ties) = (struct layer_tie){.from = ties[i][0],
							   .to = ties[i][1]};
}

static void
nothing_overlaps_or_leaves_the_frame(const struct layers *v)
{
	for (size_t i = 0; i < v->boxes.len; i++) {
		const struct layer_box *b = &v->boxes.at[i];

		assert_true(b->y > -0.01f);
		assert_true(b->y + b->height < v->height + 0.01f);
		for (size_t k = 0; k < i; k++) {
			const struct layer_box *c = &v->boxes.at[k];

			assert_true(b->layer != c->layer ||
				    b->y >= c->y + c->height ||
				    c->y >= b->y + b->height);
		}
	}
}

static void
arrows_go_from_left_to_right(void **state)
{
	static const size_t ties[][2] = {{0, 1}, {1, 2}, {0, 2}, {3, 2},
					 {3, 4}, {0, 4}, {5, 1}};
	AUTO_ARENA a = {0};
	struct layers v;

	(void)state;
	graph(&a, &v, 6, ties, 7);
	assert_true(layers_place(&a, &v));
	for (size_t i = 0; i < v.ties.len; i++)
		assert_true(v.boxes.at[v.ties.at[i].from].layer <
			    v.boxes.at[v.ties.at[i].to].layer);
	assert_int_equal(v.count, 3);
	nothing_overlaps_or_leaves_the_frame(&v);
}

/* Two that cite in parallel need not cross. */
static void
arrows_that_need_not_cross_do_not(void **state)
{
	static const size_t ties[][2] = {{0, 3}, {1, 2}};
	AUTO_ARENA a = {0};
	struct layers v;

	(void)state;
	graph(&a, &v, 4, ties, 2);
	assert_true(layers_place(&a, &v));
	assert_true((v.boxes.at[0].y < v.boxes.at[1].y) ==
		    (v.boxes.at[3].y < v.boxes.at[2].y));
}

static void
a_circle_ends(void **state)
{
	static const size_t ties[][2] = {{0, 1}, {1, 0}};
	AUTO_ARENA a = {0};
	struct layers v;

	(void)state;
	graph(&a, &v, 2, ties, 2);
	if (layers_place(&a, &v))
		nothing_overlaps_or_leaves_the_frame(&v);
}

static void
what_is_too_large_is_refused(void **state)
{
	AUTO_ARENA a = {0};
	struct layers v;

	(void)state;
	graph(&a, &v, LAYER_BOXES_MAX + 1, NULL, 0);
	assert_false(layers_place(&a, &v));
	graph(&a, &v, LAYER_BOXES_MAX, NULL, 0);
	assert_true(layers_place(&a, &v));
	nothing_overlaps_or_leaves_the_frame(&v);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(arrows_go_from_left_to_right),
		cmocka_unit_test(arrows_that_need_not_cross_do_not),
		cmocka_unit_test(a_circle_ends),
		cmocka_unit_test(what_is_too_large_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
