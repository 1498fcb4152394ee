/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

/* What the first key finding rests on. */
static struct str
rests(struct fixture *f, struct brief *b)
{
	const struct statements *all;

	make(f, b);
	all = &b->sections[SECTION_KEY].entries.at[0].points;
	for (size_t i = 0; i < all->len; i++)
		if (str_eq(all->at[i].label, STR("Rests on")))
			return said(f, &all->at[i]);
	return STR("");
}

static void
a_source_is_described_by_what_was_measured(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct origin *o = NULL;

	(void)state;
	fixture_fill(&f);
	for (size_t i = 0; i < f.findings.len && !o; i++)
		if (f.findings.at[i].origins.len)
			o = f.findings.at[i].origins.at;
	assert_non_null(o);
	o->number = 3;
	o->resolved = true;
	o->kind = HOLDER_GROUP;
	*vec_add(&f.arena, &o->outlets) = STR("Financial Times");
	*vec_add(&f.arena, &o->outlets) = STR("The Record");
	assert_str(
		rests(&f, &b),
		"Rests on: unnamed sources via the Financial Times (three "
		"people; “familiar with the matter”; told by the Financial "
		"Times, The Record) [1]. Grade F4 (as many origins deny it as "
		"say so).");
}

static void
a_grade_is_printed_and_kept_and_leaves_nothing_out(void **state)
{
	AUTO_FIXTURE f;
	struct brief plain, graded;
	const struct entries *x, *y;

	(void)state;
	fixture_fill(&f);
	make(&f, &plain);
	*vec_add(&f.arena, &f.in.grades) = (struct brief_grade){
		.publisher = STR("Financial Times"), .grade = 'E'};
	make(&f, &graded);
	x = &plain.sections[SECTION_KEY].entries;
	y = &graded.sections[SECTION_KEY].entries;
	assert_int_equal(x->len, y->len);
	for (size_t i = 0; i < x->len; i++) {
		assert_str(x->at[i].heading, y->at[i].heading.ptr);
		assert_int_equal(x->at[i].points.len, y->at[i].points.len);
	}
	assert_str(x->at[0].grade, "F4");
	assert_str(y->at[0].grade, "E4");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_source_is_described_by_what_was_measured),
		cmocka_unit_test(
			a_grade_is_printed_and_kept_and_leaves_nothing_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
