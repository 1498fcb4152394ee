/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static const struct figure *
lineage(const struct brief *b)
{
	const struct figures *v = &b->sections[SECTION_SOURCES].figures;

	for (size_t i = 0; i < v->len; i++)
		if (v->at[i].kind == FIGURE_ORIGINS)
			return &v->at[i];
	fail_msg("no origins");
	return NULL;
}

static void
tie(struct fixture *f, const char *from, const char *to)
{
	struct finding *blame = &f->findings.at[1];

	*vec_add(&f->arena, &blame->cites) =
		(struct citing){str_from(from), str_from(to)};
}

static const struct article *
cited(const struct fixture *f, const struct brief *b,
      const struct figure_row *r)
{
	struct str id = b->cites.at[r->cites.at[0] - 1].article;

	for (size_t i = 0; i < f->corpus.articles.len; i++)
		if (str_eq(f->corpus.articles.at[i].id, id))
			return &f->corpus.articles.at[i];
	fail_msg("no such page");
	return NULL;
}

/* The page that repeats bears the line to the page that it repeats. */
static void
a_line_is_borne_by_the_page_that_draws_it(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	const struct figure_row *r;

	(void)state;
	fixture_fill(&f);
	tie(&f, "Financial Times", "unnamed sources via Financial Times");
	tie(&f, "The Record", "Financial Times");
	make(&f, &b);
	assert_int_equal(lineage(&b)->rows.len, 2);
	r = &lineage(&b)->rows.at[1];
	assert_str(r->source, "The Record");
	assert_str(r->target, "Financial Times");
	assert_str(cited(&f, &b, r)->publisher, "The Record");
	assert_str(lineage(&b)->rows.at[0].target_kind, "group");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_is_borne_by_the_page_that_draws_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
