/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static const struct figure *
weeks(const struct brief *b)
{
	const struct figures *v = &b->sections[SECTION_TIMELINE].figures;

	for (size_t i = 0; i < v->len; i++)
		if (v->at[i].kind == FIGURE_WEEKS)
			return &v->at[i];
	return NULL;
}

static size_t
counted(const struct figure *f, size_t count)
{
	size_t n = 0;

	for (size_t i = 0; i < f->rows.len; i++)
		n += f->rows.at[i].counts[count];
	return n;
}

static void
each_week_counts_its_own_claims(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct figure *got;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	got = weeks(&b);
	assert_non_null(got);
	assert_int_equal(got->rows.len, 2);
	assert_str(got->rows.at[0].when, "2023-W31");
	assert_str(got->rows.at[0].from, "2023-07-31");
	assert_int_equal(got->rows.at[0].counts[FIGURE_FOR], 1);
	assert_int_equal(got->rows.at[0].cites.len, 1);
	assert_str(got->rows.at[1].when, "2023-W35");
	assert_int_equal(counted(got, FIGURE_AGAINST), 1);
	/* no claim counts twice, whatever bears on what */
	assert_true(counted(got, FIGURE_FOR) + counted(got, FIGURE_AGAINST) +
			    counted(got, FIGURE_WITHHELD) <=
		    f.corpus.claims.len);
}

static void
one_week_is_no_course_of_things(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	for (size_t i = 0; i < f.corpus.articles.len; i++)
		f.corpus.articles.at[i].published.text = STR("2023-08-29");
	make(&f, &b);
	assert_null(weeks(&b));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_week_counts_its_own_claims),
		cmocka_unit_test(one_week_is_no_course_of_things),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
