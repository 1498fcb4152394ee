/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/vec.h"
#include "report/line.h"

static void
box(struct arena *a, struct items *v, float width)
{
	*vec_add(a, v) = (struct item){.kind = ITEM_BOX, .width = width};
}

static void
blank(struct arena *a, struct items *v)
{
	*vec_add(a, v) = (struct item){
		.kind = ITEM_GLUE, .width = 3, .stretch = 1.5f, .shrink = 1};
}

static void
penalty(struct arena *a, struct items *v, int cost, bool hyphen)
{
	*vec_add(a, v) = (struct item){.kind = ITEM_PENALTY,
				       .penalty = (int16_t)cost,
				       .hyphen = hyphen,
				       .width = hyphen ? 3 : 0};
}

static void
finish(struct arena *a, struct items *v)
{
	penalty(a, v, PENALTY_NEVER, false);
	*vec_add(a, v) = (struct item){.kind = ITEM_GLUE, .stretch = 1e5f};
	penalty(a, v, PENALTY_FORCE, false);
}

/* words: widths from 5 to 45, in a fixed disorder. */
static void
words(struct arena *a, struct items *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i)
			blank(a, v);
		box(a, v, (float)(5 + i * 7919 % 41));
	}
	finish(a, v);
}

/* Each box stands in one line, and each line fits when fully shrunk. */
static void
check_lines(const struct items *v, const struct lines *l, double measure)
{
	size_t seen = 0, boxes = 0;

	for (size_t i = 0; i < v->len; i++)
		boxes += v->at[i].kind == ITEM_BOX;
	for (size_t i = 0; i < l->len; i++) {
		double width = 0;

		for (size_t k = l->at[i].from; k < l->at[i].to; k++) {
			const struct item *it = &v->at[k];

			seen += it->kind == ITEM_BOX;
			if (it->kind != ITEM_PENALTY)
				width += it->width - it->shrink;
		}
		assert_true(width <= measure + 0.1);
	}
	assert_int_equal(seen, boxes);
}

static void
every_word_is_in_one_line_that_fits(void **state)
{
	static const size_t counts[] = {1,   2,	   7,
					100, 3000, LINE_FIT_MAX + 1000};

	(void)state;
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		for (int justify = 0; justify < 2; justify++) {
			AUTO_ARENA a = {0};
			struct items v = {0};
			struct lines l = {0};

			words(&a, &v, counts[i]);
			line_break(&a, v.at, v.len,
				   (struct measure){300, justify}, &l);
			check_lines(&v, &l, 300);
		}
}

/* First fit would set "aaaa bb" and leave a loose second line. */
static void
the_paragraph_is_weighed_as_a_whole(void **state)
{
	AUTO_ARENA a = {0};
	struct items v = {0};
	struct lines l = {0};
	double worst = 0;

	(void)state;
	words(&a, &v, 400);
	line_break(&a, v.at, v.len, (struct measure){300, true}, &l);
	for (size_t i = 0; i + 1 < l.len; i++)
		if (l.at[i].ratio > worst)
			worst = l.at[i].ratio;
	assert_true(worst < 2.7);
	assert_true(worst > 0);
}

static void
never_three_divided_lines_in_a_row(void **state)
{
	AUTO_ARENA a = {0};
	struct items v = {0};
	struct lines l = {0};
	size_t row = 0;

	(void)state;
	for (size_t i = 0; i < 300; i++) {
		box(&a, &v, 31);
		penalty(&a, &v, PENALTY_HYPHEN, true);
		box(&a, &v, 29);
		blank(&a, &v);
	}
	finish(&a, &v);
	line_break(&a, v.at, v.len, (struct measure){100, true}, &l);
	for (size_t i = 0; i < l.len; i++) {
		row = v.at[l.at[i].to].hyphen ? row + 1 : 0;
		assert_true(row <= LINE_HYPHENS_MAX);
	}
}

/* Of a ragged cell; the hyphen leaves more of the line empty. */
static void
a_word_is_divided_by_its_syllables_first(void **state)
{
	AUTO_ARENA a = {0};
	struct items v = {0};
	struct lines l = {0};

	(void)state;
	box(&a, &v, 22);
	penalty(&a, &v, PENALTY_HYPHEN, true);
	box(&a, &v, 7);
	penalty(&a, &v, PENALTY_LAST, false);
	box(&a, &v, 3);
	finish(&a, &v);
	line_break(&a, v.at, v.len, (struct measure){30, false}, &l);
	assert_int_equal(l.len, 2);
	assert_true(v.at[l.at[0].to].hyphen);
}

static void
a_forced_break_starts_the_next_line_behind_it(void **state)
{
	AUTO_ARENA a = {0};
	struct items v = {0};
	struct lines l = {0};

	(void)state;
	box(&a, &v, 10);
	finish(&a, &v);
	box(&a, &v, 20);
	finish(&a, &v);
	line_break(&a, v.at, v.len, (struct measure){100, true}, &l);
	assert_int_equal(l.len, 2);
	assert_int_equal(l.at[1].from, 4);
	check_lines(&v, &l, 100);
}

static void
a_box_wider_than_the_measure_stands_alone(void **state)
{
	AUTO_ARENA a = {0};
	struct items v = {0};
	struct lines l = {0};

	(void)state;
	box(&a, &v, 10);
	blank(&a, &v);
	box(&a, &v, 500);
	blank(&a, &v);
	box(&a, &v, 10);
	finish(&a, &v);
	line_break(&a, v.at, v.len, (struct measure){100, true}, &l);
	assert_int_equal(l.len, 3);
}

static void
nothing_gives_no_line(void **state)
{
	AUTO_ARENA a = {0};
	struct lines l = {0};

	(void)state;
	line_break(&a, NULL, 0, (struct measure){100, true}, &l);
	assert_int_equal(l.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_word_is_in_one_line_that_fits),
		cmocka_unit_test(the_paragraph_is_weighed_as_a_whole),
		cmocka_unit_test(never_three_divided_lines_in_a_row),
		cmocka_unit_test(a_word_is_divided_by_its_syllables_first),
		cmocka_unit_test(a_forced_break_starts_the_next_line_behind_it),
		cmocka_unit_test(a_box_wider_than_the_measure_stands_alone),
		cmocka_unit_test(nothing_gives_no_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
