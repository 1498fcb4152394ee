/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/holder/known.h"

static void
names_of_an_article_are_known(void **state)
{
	AUTO_SAMPLE s;
	struct known k;

	(void)state;
	sample_make(&s, "The National center of Rail Safety (NRS) asked Jane "
			"Roe. The Financial Times and the Ministry of Foreign "
			"Affairs were told.");
	known_make(&s.a, &s.d, &k);
	assert_str(known_full(&k, STR("Roe")), "Jane Roe");
	assert_str(known_full(&k, STR("Ministry")),
		   "Ministry of Foreign Affairs");
	assert_str(known_acronym(&k, STR("National center of Rail Safety")),
		   "NRS");
	assert_str(known_long(&k, STR("NRS")),
		   "National center of Rail Safety");
	assert_str(known_long(&k, STR("FT")), "Financial Times");
	assert_str(known_bracket(&k, STR("FT")), "");
	assert_str(known_noun(&k, STR("centre")), "NRS");
	assert_str(known_before(&k, s.d.tokens.len), "NRS");
	assert_str(known_before(&k, 0), "");
	assert_str(known_full(&k, STR("Nobody")), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_of_an_article_are_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
