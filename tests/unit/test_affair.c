/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

static const char ferry[] = "the ferry Aurora ran aground on the northern reef";
static const char tax[] = "Parliament voted for the grain harbour tax";

/* A page of the ferry, one of the tax, one of the ferry again. */
static void
pages_of_two_affairs(struct made *m)
{
	made_page(m, "Gazette", "2024-03-01", "Ferry Aurora runs aground");
	made_claim(m, "o:Gazette|b:Coast Guard", STANCE_ASSERTS, ferry);
	made_page(m, "Herald", "2024-03-01", "Grain harbour tax voted");
	made_claim(m, "o:Herald|b:Parliament", STANCE_ASSERTS, tax);
	made_page(m, "Mirror", "2024-03-02", "Ferry Aurora aground on reef");
	made_claim(m, "o:Mirror|b:Aurora Lines", STANCE_ASSERTS, ferry);
}

static void
findings_stand_in_the_order_of_their_first_claims(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	pages_of_two_affairs(&m);
	made_merge(&m);
	assert_int_equal(m.findings.len, 2);
	assert_int_equal(m.findings.at[0].claims.at[0], 0);
	assert_int_equal(m.findings.at[0].claims.at[1], 2);
	assert_int_equal(m.findings.at[1].claims.at[0], 1);
	assert_int_equal(m.findings.at[0].independent, 2);
}

static void
an_abbreviation_is_learned_where_it_is_explained(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "Gazette", "2024-03-01", "Ferry Aurora runs aground");
	made_claim(&m, "o:Gazette|b:Northern Reef Pilots", STANCE_ASSERTS,
		   "the Northern Reef Pilots (NRP) saw the ferry Aurora run "
		   "aground");
	made_page(&m, "Mirror", "2024-03-02", "Ferry Aurora runs aground");
	made_claim(&m, "o:Mirror|b:NRP", STANCE_ASSERTS,
		   "the NRP saw the ferry Aurora run aground");
	made_merge(&m);
	assert_int_equal(m.findings.len, 1);
	assert_int_equal(m.findings.at[0].independent, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			findings_stand_in_the_order_of_their_first_claims),
		cmocka_unit_test(
			an_abbreviation_is_learned_where_it_is_explained),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
