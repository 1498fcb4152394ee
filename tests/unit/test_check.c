/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static struct piece *
piece_of(struct brief *b, enum piece_kind kind)
{
	struct statement *s =
		&b->sections[SECTION_DENIALS].entries.at[0].points.at[0];

	for (size_t i = 0; i < s->pieces.len; i++)
		if (s->pieces.at[i].kind == kind)
			return &s->pieces.at[i];
	return NULL;
}

static void
refused(const struct brief *b, const char *why)
{
	struct err err = {0};

	assert_int_equal(brief_check(b, &err), -1);
	assert_int_equal(err.code, ERR_REFUSED);
	if (!str_has(str_from(err.msg), str_from(why)) ||
	    !str_has(str_from(err.msg), STR("China’s foreign ministry")))
		fail_msg("%s", err.msg);
}

static void
a_sentence_without_a_citation_is_named(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	piece_of(&b, PIECE_CITE)->kind = PIECE_TEXT;
	refused(&b, "no citation");
}

static void
a_citation_must_resolve(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	piece_of(&b, PIECE_CITE)->cite = 99;
	refused(&b, "citation does not resolve");
	piece_of(&b, PIECE_CITE)->cite = 0;
	refused(&b, "citation does not resolve");
}

static void
a_quotation_must_stand_in_its_passage(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	piece_of(&b, PIECE_QUOTE)->text =
		STR("China’s foreign ministry admitted");
	refused(&b, "quotation is not in its passage");
}

static void
a_reference_must_have_its_heading(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	piece_of(&b, PIECE_REF)->slug = STR("finding-99");
	refused(&b, "no heading of that name");
}

static void
likelihood_and_confidence_do_not_mix(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	piece_of(&b, PIECE_TEXT)->text =
		STR("China’s foreign ministry: likely, with high confidence");
	refused(&b, "likelihood and confidence mixed");
}

/* The passage that is quoted is another than the one that is cited. */
static void
a_quotation_has_its_own_mark(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct piece *p;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	p = piece_of(&b, PIECE_CITE);
	p->cite = p->cite == 1 ? 2 : 1;
	refused(&b, "quotation without its mark");
}

static void
a_number_that_nothing_cites_is_refused(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	b.cites.at[1].used.len = 0;
	assert_int_equal(brief_check(&b, &err), -1);
	assert_string_equal(err.msg, "citation 2 is cited nowhere");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_sentence_without_a_citation_is_named),
		cmocka_unit_test(a_citation_must_resolve),
		cmocka_unit_test(a_quotation_must_stand_in_its_passage),
		cmocka_unit_test(a_reference_must_have_its_heading),
		cmocka_unit_test(likelihood_and_confidence_do_not_mix),
		cmocka_unit_test(a_quotation_has_its_own_mark),
		cmocka_unit_test(a_number_that_nothing_cites_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
