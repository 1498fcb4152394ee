/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static const struct figure *
matrix(const struct brief *b)
{
	const struct figures *v = &b->sections[SECTION_SOURCES].figures;

	for (size_t i = 0; i < v->len; i++)
		if (v->at[i].kind == FIGURE_MATRIX)
			return &v->at[i];
	fail_msg("no matrix");
	return NULL;
}

static const struct figure_row *
row(const struct figure *f, const char *source, const char *relation)
{
	for (size_t i = 0; i < f->rows.len; i++)
		if (str_has(f->rows.at[i].source, str_from(source)) &&
		    str_eq(f->rows.at[i].relation, str_from(relation)))
			return &f->rows.at[i];
	return NULL;
}

static void
who_denies_and_who_confirms_has_a_cell(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct figure_row *r;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	r = row(matrix(&b), "foreign ministry", "denies");
	assert_non_null(r);
	assert_true(r->cites.len > 0);
	assert_true(str_starts(r->heading, STR("Finding ")));
	assert_non_null(row(matrix(&b), "NISC", "confirms"));
	assert_null(row(matrix(&b), "foreign ministry", "supports"));
}

static void
unnamed_people_of_one_outlet_are_one_row(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	size_t n = 0;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	for (size_t i = 0; i < matrix(&b)->rows.len; i++)
		n += str_starts_ci(matrix(&b)->rows.at[i].source,
				   STR("unnamed sources via "));
	assert_int_equal(n, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_denies_and_who_confirms_has_a_cell),
		cmocka_unit_test(unnamed_people_of_one_outlet_are_one_row),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
