/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include "brief/figure.h"

static struct figure_row
row_of(struct arena *a, const char *source, size_t cite)
{
	struct figure_row r = {.source = str_from(source),
			       .relation = STR("denies"),
			       .heading = STR("Finding 1")};

	*vec_add(a, &r.cites) = cite;
	return r;
}

static void
a_row_in_words_ends_with_its_marks(void **state)
{
	AUTO_ARENA a = {0};
	struct figure_row r = row_of(&a, "NISC", 4);
	struct strs v;

	(void)state;
	*vec_add(&a, &r.cites) = 12;
	v = figure_cells(&a, &words_en, FIGURE_MATRIX, &r);
	assert_int_equal(v.len,
			 figure_cells(&a, &words_en, FIGURE_MATRIX, NULL).len);
	assert_str(v.at[0], "NISC");
	assert_str(v.at[v.len - 1], "[4][12]");
}

static void
a_name_never_looks_like_a_mark(void **state)
{
	AUTO_ARENA a = {0};
	struct figure_row r = row_of(&a, "Agency [1]", 2);

	(void)state;
	assert_str(figure_cells(&a, &words_en, FIGURE_MATRIX, &r).at[0],
		   "Agency (1)");
	r = row_of(&a, "a [later] agency [ 1] [x1] [12", 2);
	assert_str(figure_cells(&a, &words_en, FIGURE_MATRIX, &r).at[0],
		   "a [later] agency [ 1] [x1] [12");
}

static void
a_row_without_a_citation_is_refused(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};
	struct figures *v;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	v = &b.sections[SECTION_TIMELINE].figures;
	assert_int_equal(v->len, 2);
	v->at[0].rows.at[0].cites.len = 0;
	v->at[0].rows.at[0].quote = STR("");
	assert_int_equal(brief_check(&b, &err), -1);
	assert_non_null(strstr(err.msg, "no citation"));
}

static void
words_that_are_not_in_the_passage_are_refused(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	b.sections[SECTION_TIMELINE].figures.at[0].rows.at[0].quote =
		STR("nobody said this");
	assert_int_equal(brief_check(&b, &err), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_row_in_words_ends_with_its_marks),
		cmocka_unit_test(a_name_never_looks_like_a_mark),
		cmocka_unit_test(a_row_without_a_citation_is_refused),
		cmocka_unit_test(words_that_are_not_in_the_passage_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
