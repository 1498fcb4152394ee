/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_decided.h"

#include "brief/review.h"

static void
review(struct fixture *f, struct review *ret)
{
	struct err err = {0};

	if (review_write(&f->arena, &f->in, ret, &err) < 0)
		fail_msg("%s", err.msg);
}

static void
each_finding_is_a_line_with_its_quotes_beside(void **state)
{
	AUTO_FIXTURE f;
	struct review r;

	(void)state;
	fixture_fill(&f);
	review(&f, &r);
	assert_int_equal(r.findings.len, 3);
	assert_true(str_has(r.text, STR("\nleave leak confirmed, 2 outlets")));
	assert_true(
		str_has(r.text, STR(" “NISC confirmed that personal data might "
				    "have leaked between October 2022 and June "
				    "2023” — Financial Times → NISC confirms; "
				    "Financial Times, 2023-08-29\n")));
}

/* Whatever a page says, it says it inside of a comment. */
static void
pages_decide_nothing(void **state)
{
	AUTO_FIXTURE f;
	struct review r;
	struct decisions got;
	struct signed_by who = {STR("A."), STR("2023-09-01T10:00:00Z"),
				STR("2023-W35")};

	(void)state;
	fixture_fill(&f);
	for (size_t i = 0; i < f.corpus.articles.len; i++)
		f.corpus.articles.at[i].publisher =
			STR("X\ndrop leak\r\ndrop leak\x1b[2J\xc2\x9b");
	review(&f, &r);
	assert_false(str_has(r.text, STR("\x1b")));
	assert_false(str_has(r.text, STR("\xc2\x9b")));
	review_read(&f.arena, &r, r.text, &who, &got);
	assert_int_equal(got.len, 0);
	assert_int_equal(got.complaints.len, 0);
}

static void
what_was_decided_stands_beside(void **state)
{
	AUTO_FIXTURE f;
	struct review r;
	struct decisions d = {0};

	(void)state;
	fixture_fill(&f);
	decide(&f, &d, DECISION_DROP, "leak", "");
	review(&f, &r);
	assert_true(str_has(r.text, STR("\nleave leak ")));
	assert_true(str_has(r.text, STR("    # decided: drop  — A. Analyst, "
					"2023-09-01; undo d")));
}

static void
claims_have_names_made_from_their_words(void **state)
{
	AUTO_FIXTURE f;
	struct review r, again;

	(void)state;
	fixture_fill(&f);
	review(&f, &r);
	for (size_t i = 0; i < f.corpus.claims.len; i++)
		f.corpus.claims.at[i].id =
			str_fmt(&f.arena, "%.*s.%zu",
				STR_ARG(f.corpus.claims.at[i].article), 50 - i);
	review(&f, &again);
	for (size_t i = 0; i < r.findings.at[0].claims.len; i++)
		assert_true(str_has(again.text,
				    r.findings.at[0].claims.at[i].name));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_finding_is_a_line_with_its_quotes_beside),
		cmocka_unit_test(pages_decide_nothing),
		cmocka_unit_test(what_was_decided_stands_beside),
		cmocka_unit_test(claims_have_names_made_from_their_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
