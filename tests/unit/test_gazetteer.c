/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"

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
		"National Information Security Center",
	};

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		assert_str(gazetteer_key(tree_names(), str_from(names[i])),
			   "NISC");
}

static void
the_name_shown_is_that_of_its_time(void **state)
{
	const struct name_form *nco =
		gazetteer_find(tree_names(), STR("国家サイバー統括室"));
	const struct name_form *nisc =
		gazetteer_find(tree_names(), STR("NISC"));

	(void)state;
	assert_str(nco->of->name, "NCO");
	assert_str(nco->of->from, "2025-07-01");
	assert_str(nisc->of->name, "NISC");
}

static void
languages_and_apostrophes_meet(void **state)
{
	static const char *const rows[][2] = {
		{"中国外務省", "China's foreign ministry"},
		{"China\xE2\x80\x99s foreign ministry",
		 "China's foreign ministry"},
		{"The FT", "Financial Times"},
		{"フィナンシャルタイムズ", "Financial Times"},
		{"the record", "The Record"},
		{"北京", "China"},
		{"APT40", "Leviathan"},
		{"TEMP.Periscope", "Leviathan"},
		{"Bronze Mohawk", "Leviathan"},
		{"ギンガムタイフーン", "Leviathan"},
		{"ロックビット", "LockBit"},
		{"LockBit 3.0", "LockBit"},
		{"英政府", "United Kingdom"},
		{"米国防総省", "Pentagon"},
		{"A Company", "A Company"},
		{"", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_str(gazetteer_key(tree_names(), str_from(rows[i][0])),
			   rows[i][1]);
}

static void
endings_are_whole_words(void **state)
{
	const struct gazetteer *g = tree_names();

	(void)state;
	assert_str(
		gazetteer_ending(g, STR("経済紙のFinancial Times"))->of->name,
		"Financial Times");
	assert_str(
		gazetteer_ending(g, STR("英紙フィナンシャル・タイムズ（FT）"))
			->of->name,
		"Financial Times");
	assert_null(gazetteer_ending(g, STR("DRAFT")));
	assert_null(gazetteer_ending(g, STR("")));
}

static void
names_are_found_where_they_stand(void **state)
{
	static const struct {
		const char *before, *after, *text;
	} rows[] = {
		{"He told ", "the FT so", NULL},
		{"He told the ", "FT so", "FT"},
		{"It told ", "us so", NULL},
		{"the ", "US said", "US"},
		{"", "China's ministry", "China"},
		{"", "Chinese Foreign Ministry", "Chinese Foreign Ministry"},
		{"the ", "lockbit site", "lockbit"},
		{"an ", "apple a day", NULL},
		{"「", "国家サイバー統括室は", "国家サイバー統括室"},
		{"", "イランの", "イラン"},
		{"", "イランイラン", NULL},
		{"DR", "AFP", NULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct str text =
			str_fmt(&a, "%s%s", rows[i].before, rows[i].after);
		size_t at = str_from(rows[i].before).len, e = 0;
		const struct name_form *f =
			gazetteer_at(tree_names(), text, at, &e);

		if (!rows[i].text)
			assert_null(f);
		else
			assert_str(str_slice(text, at, e), rows[i].text);
	}
}

static void
without_tables_nobody_is_known(void **state)
{
	struct gazetteer g = {0};
	size_t e;

	(void)state;
	assert_null(gazetteer_find(&g, STR("NISC")));
	assert_null(gazetteer_forms(&g, STR("NISC")));
	assert_null(gazetteer_at(&g, STR("NISC"), 0, &e));
	assert_null(gazetteer_ending(&g, STR("NISC")));
	assert_str(gazetteer_key(&g, STR("NISC")), "NISC");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_body_has_one_key),
		cmocka_unit_test(the_name_shown_is_that_of_its_time),
		cmocka_unit_test(languages_and_apostrophes_meet),
		cmocka_unit_test(endings_are_whole_words),
		cmocka_unit_test(names_are_found_where_they_stand),
		cmocka_unit_test(without_tables_nobody_is_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
