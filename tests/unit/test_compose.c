/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
a_quote_that_is_not_in_the_page_stops_the_brief(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};

	(void)state;
	fixture_fill(&f);
	f.corpus.claims.at[2].quote_text = STR("Hackers of no state");
	assert_int_equal(brief_make(&f.arena, &f.in, &b, &err), -1);
	assert_int_equal(err.code, ERR_REFUSED);
}

static void
a_claim_without_its_article_stops_the_brief(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};

	(void)state;
	fixture_fill(&f);
	f.corpus.claims.at[0].article = STR("none");
	assert_int_equal(brief_make(&f.arena, &f.in, &b, &err), -1);
	assert_true(str_has(str_from(err.msg), STR("not among those read")));
}

static void
a_finding_of_unknown_claims_stops_the_brief(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};

	(void)state;
	fixture_fill(&f);
	f.findings.at[0].claims.at[0] = 1000;
	assert_int_equal(brief_make(&f.arena, &f.in, &b, &err), -1);
	assert_int_equal(err.code, ERR_FORMAT);
}

static void
citations_are_numbered_as_they_appear(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	size_t next = 1;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	for (size_t e = 0; e < b.sections[SECTION_KEY].entries.len; e++) {
		const struct statement *s =
			b.sections[SECTION_KEY].entries.at[e].lead.at;

		for (size_t i = 0; i < s->pieces.len; i++)
			if (s->pieces.at[i].kind == PIECE_CITE) {
				assert_true(s->pieces.at[i].cite >= next);
				next = s->pieces.at[i].cite;
			}
	}
	for (size_t i = 0; i < b.cites.len; i++)
		assert_true(b.cites.at[i].used.len);
}

static void
spans_are_told_in_bytes_and_code_points(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	assert_str(b.cites.at[5].language, "ja");
	assert_int_equal(b.cites.at[5].at.e, 129);
	assert_int_equal(b.cites.at[5].cp.e, 43);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_quote_that_is_not_in_the_page_stops_the_brief),
		cmocka_unit_test(a_claim_without_its_article_stops_the_brief),
		cmocka_unit_test(a_finding_of_unknown_claims_stops_the_brief),
		cmocka_unit_test(citations_are_numbered_as_they_appear),
		cmocka_unit_test(spans_are_told_in_bytes_and_code_points),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
