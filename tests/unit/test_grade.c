/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include "finding/grade.h"

enum { PLAIN, OWN, DIFFERS, DENIED };

static struct finding
finding(struct arena *a, size_t say, size_t deny, int more)
{
	struct finding f = {.independent = say, .deniers = deny};

	f.confirmed = more == OWN;
	if (more >= DIFFERS)
		vec_add(a, &f.edges)->kind =
			more == DENIED ? EDGE_DENIES : EDGE_DIFFERS;
	return f;
}

static void
the_item_is_counted(void **state)
{
	static const struct {
		size_t say, deny;
		int more;
		unsigned credibility;
	} rows[] = {
		{0, 0, PLAIN, 6},   /* hearsay, silence, a circle */
		{1, 0, PLAIN, 3},   /* one origin */
		{1, 0, OWN, 2},	    /* one, of its own matter */
		{2, 0, PLAIN, 1},   /* two */
		{2, 0, OWN, 1},	    /* two, the body among them */
		{2, 0, DIFFERS, 2}, /* two, and another number */
		{1, 0, DIFFERS, 3}, /* one, and another number */
		{1, 1, PLAIN, 4},   /* one against one */
		{1, 0, DENIED, 4},  /* a denial whose origin is not known */
		{3, 1, PLAIN, 3},   /* three against one */
		{1, 2, PLAIN, 5},   /* one against two */
		{0, 1, PLAIN, 5},   /* taken back */
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct finding f =
			finding(&a, rows[i].say, rows[i].deny, rows[i].more);

		assert_int_equal(grade_of(&f).credibility, rows[i].credibility);
		assert_true(grade_of(&f).why.len);
	}
}

static void
outlets_are_no_origins(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	for (int i = 0; i < 3; i++) {
		made_page(&m, i ? "Asahi" : "NHK", "2023-08-29", "Mail copied");
		made_claim(&m, i ? "o:Asahi|b:NISC" : "o:NHK|b:NISC",
			   STANCE_ASSERTS, "the mail was copied in June");
	}
	made_merge(&m);
	assert_int_equal(grade_of(made_of(&m, 0)).credibility, 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_item_is_counted),
		cmocka_unit_test(outlets_are_no_origins),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
