/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include "brief/figure.h"

static void
figures_come_back_as_they_went(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct figures back = {0}, *v;
	struct err err = {0};
	json_t *once, *again;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	v = &b.sections[SECTION_SOURCES].figures;
	once = figures_json(v, &words_en);
	assert_true(json_array_size(once) > 0);
	assert_int_equal(figures_read(&f.arena, once, &back, &err), 0);
	again = figures_json(&back, &words_en);
	assert_true(json_equal(once, again));
	json_decref(once);
	json_decref(again);
}

static void
an_unknown_kind_is_refused(void **state)
{
	AUTO_ARENA a = {0};
	struct figures back = {0};
	struct err err = {0};
	json_t *in = json_pack("[{s:s}]", "kind", "pie");

	(void)state;
	assert_int_equal(figures_read(&a, in, &back, &err), -1);
	json_decref(in);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(figures_come_back_as_they_went),
		cmocka_unit_test(an_unknown_kind_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
