/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/alias.h"

static void
one_body_has_one_key(void **state)
{
	static const char *const names[] = {
		"内閣サイバーセキュリティセンター",
		"内閣官房内閣サイバーセキュリティセンター",
		"ＮＩＳＣ",
		"the National center of Incident readiness and Strategy for "
		"Cybersecurity",
		"国家サイバー統括室",
		"National Cybersecurity Office",
	};

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		assert_str(alias_canonical(str_from(names[i])), "NISC");
}

static void
the_name_shown_is_that_of_its_time(void **state)
{
	(void)state;
	assert_str(alias_find(STR("国家サイバー統括室"))->name, "NCO");
	assert_str(alias_find(STR("NISC"))->name, "NISC");
}

static void
languages_and_apostrophes_meet(void **state)
{
	(void)state;
	assert_str(alias_canonical(STR("中国外務省")),
		   "China's foreign ministry");
	assert_str(alias_canonical(STR("China\xE2\x80\x99s foreign ministry")),
		   "China's foreign ministry");
	assert_str(alias_canonical(STR("The FT")), "Financial Times");
	assert_str(alias_canonical(STR("the record")), "The Record");
	assert_str(alias_canonical(STR("A Company")), "A Company");
	assert_str(alias_canonical(STR("")), "");
}

static void
endings_are_whole_words(void **state)
{
	(void)state;
	assert_str(alias_ending(STR("経済紙のFinancial Times"))->name,
		   "Financial Times");
	assert_str(
		alias_ending(STR("英紙フィナンシャル・タイムズ（FT）"))->name,
		"Financial Times");
	assert_null(alias_ending(STR("DRAFT")));
	assert_null(alias_ending(STR("")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_body_has_one_key),
		cmocka_unit_test(the_name_shown_is_that_of_its_time),
		cmocka_unit_test(languages_and_apostrophes_meet),
		cmocka_unit_test(endings_are_whole_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
