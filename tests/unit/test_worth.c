/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/worth.h"
#include "brief_said.h"

#define TOKYO                                                                  \
	"Hackers of a foreign army broke into the defence networks in the "    \
	"autumn of 2020, officials said.\n\n"                                  \
	"Some thought it was over, officials said.\n\n"                        \
	"The weather was mild in the autumn of that year, officials said."

static const char *const passages[][2] = {
	{"Hackers of a foreign army broke into the defence networks in the "
	 "autumn of 2020, officials said",
	 "Hackers of a foreign army broke into the defence networks in the "
	 "autumn of 2020"},
	{"it was over, officials said", "it was over"},
	{"The weather was mild in the autumn of that year, officials said",
	 "The weather was mild in the autumn of that year"}};

static struct composer
tokyo(struct fixture *f, struct brief *b, struct err *err)
{
	struct composer c;
	struct article *from;

	*f = (struct fixture){0};
	fixture_article(
		f, &(struct article){.publisher = STR("The Post"),
				     .language = STR("en"),
				     .title = STR("Foreign army broke into "
						  "defence networks"),
				     .text = STR(TOKYO)});
	from = &f->corpus.articles.at[0];
	*vec_add(&f->arena, &from->blocks) =
		(struct block){.at = fixture_span(STR(TOKYO), passages[0][0])};
	for (size_t i = 0; i < 3; i++) {
		fixture_claim(f, STANCE_ASSERTS, passages[i][0], passages[i][1],
			      fixture_officials);
		fixture_finding(f, passages[i][1], STATUS_SINGLE, 1, 1);
	}
	f->in.corpus = &f->corpus;
	f->in.findings = &f->findings;
	if (composer_make(&f->arena, &f->in, b, &c, err) < 0)
		fail_msg("%s", err->msg);
	return c;
}

static void
the_lead_outweighs_what_points_back(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct err err = {0};
	struct composer c = tokyo(&f, &b, &err);

	(void)state;
	assert_true(finding_worth(&c, 0) > finding_worth(&c, 2));
	assert_true(finding_worth(&c, 2) > finding_worth(&c, 1));
}

static void
a_denied_report_outweighs_a_plain_one(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct err err = {0};
	struct composer c = tokyo(&f, &b, &err);
	int plain = finding_worth(&c, 2);

	(void)state;
	f.findings.at[2].status = STATUS_CONTESTED;
	assert_true(finding_worth(&c, 2) > plain);
	f.findings.at[2].status = STATUS_SINGLE;
	f.findings.at[2].outlets = 3;
	assert_true(finding_worth(&c, 2) > plain);
	f.findings.at[2].outlets = 1;
	f.findings.at[2].independent = 0;
	assert_true(finding_worth(&c, 2) < plain);
}

static void
a_body_that_only_speaks_is_less_than_a_confirmation(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct err err = {0};
	struct composer c = tokyo(&f, &b, &err);
	int stated;

	(void)state;
	f.findings.at[0].status = STATUS_STATED;
	stated = finding_worth(&c, 0);
	f.findings.at[0].status = STATUS_CONFIRMED;
	assert_true(finding_worth(&c, 0) > stated);
}

static void
the_clear_claim_in_the_briefs_language_speaks(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct err err = {0};
	struct composer c;

	(void)state;
	fixture_fill(&f);
	if (composer_make(&f.arena, &f.in, &b, &c, &err) < 0)
		fail_msg("%s", err.msg);
	assert_int_equal(claim_best(&c, &f.findings.at[0]), 1);
	assert_int_equal(claim_best(&c, &f.findings.at[1]), 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_lead_outweighs_what_points_back),
		cmocka_unit_test(a_denied_report_outweighs_a_plain_one),
		cmocka_unit_test(
			a_body_that_only_speaks_is_less_than_a_confirmation),
		cmocka_unit_test(the_clear_claim_in_the_briefs_language_speaks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
