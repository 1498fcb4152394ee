/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "brief/roles.h"
#include "claim/entity/gazetteer.h"

static void
lands(struct arena *a, struct gazetteer *g)
{
	gazetteer_start(a, g);
	gazetteer_read(g, STR("lands"),
		       STR("kind\tname\tforms\n"
			   "country\tUnited States\tUS|U.S.|American|米国\n"
			   "country\tJapan\tJapanese|日本\n"));
}

/* What has a noun and no unknown word is Japanese; of the rest its noun. */
static void
descriptions_have_japanese_words_where_all_is_known(void **state)
{
	static const struct {
		const char *role, *basis, *land, *want, *how;
		bool whole;
	} rows[] = {
		{"officials", "", "", "当局者", "", true},
		{"former senior U.S. officials", "", "米国の", "元高官", "",
		 true},
		{"senior government official", "", "", "政府高官", "", true},
		{"government and private sources", "familiar with the matter",
		 "", "政府および民間の情報筋", "事情に詳しい", true},
		{"government sources", "", "", "政府の情報筋", "", true},
		{"Government cyber experts", "", "", "政府サイバー専門家", "",
		 true},
		{"US intelligence officials", "", "米国の", "情報当局者", "",
		 true},
		{"Japan’s chief cabinet secretary", "", "日本の", "官房長官",
		 "", true},
		{"official involved in the inquiry", "", "", "当局者",
		 "調査に携わる", true},
		{"spokespeople", "", "", "広報担当者", "", true},
		{"private-sector analyst", "", "", "民間のアナリスト", "",
		 true},
		{"officials who were not there", "", "", "", "", false},
		{"harbour officials", "", "", "当局者", "", false},
		{"officials", "who saw the list", "", "当局者", "", false},
		{"director", "", "", "", "", false},
		{"", "", "", "", "", false},
	};
	AUTO_ARENA a = {0};
	struct gazetteer g;

	(void)state;
	lands(&a, &g);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct role_parts got =
			role_japanese(&a, &g, str_from(rows[i].role),
				      str_from(rows[i].basis));

		assert_str(got.role, rows[i].want);
		assert_str(got.basis, rows[i].how);
		assert_str(got.land, rows[i].land);
		assert_int_equal(got.whole, rows[i].whole);
	}
}

static void
japanese_descriptions_have_english_words(void **state)
{
	static const struct {
		const char *in;
		bool one;
		const char *want;
	} rows[] = {
		{"当局者", true, "official"},
		{"元当局者", false, "former officials"},
		{"政府高官", false, "senior government officials"},
		{"広報担当者", false, "spokespeople"},
		{"民間の専門家", true, "private expert"},
		{"目撃者", false, "witnesses"},
		{"港の当局者", true, ""},
		{"潜水士", true, ""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};

		assert_str(role_english(&a, str_from(rows[i].in), rows[i].one),
			   rows[i].want);
	}
}

static void
a_word_that_began_a_sentence_loses_its_capital(void **state)
{
	static const char *const rows[][2] = {
		{"Government cyber experts", "government cyber experts"},
		{"Officials", "officials"},
		{"Western officials", "Western officials"},
		{"NISC officials", "NISC officials"},
		{"Harbour pilots", "Harbour pilots"},
		{"officials", "officials"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};

		assert_str(role_lower(&a, str_from(rows[i][0])), rows[i][1]);
	}
}

static void
bodies_of_a_country_have_japanese_names(void **state)
{
	static const char *const rows[][2] = {
		{"Japan’s government", "日本政府"},
		{"the Japanese military", "日本軍"},
		{"government", "政府"},
		{"the US defense ministry", "米国国防省"},
		{"harbour office", ""},
		{"Harbour Gazette", ""},
	};
	AUTO_ARENA a = {0};
	struct gazetteer g;

	(void)state;
	lands(&a, &g);
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_str(body_japanese(&a, &g, str_from(rows[i][0])),
			   rows[i][1]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			descriptions_have_japanese_words_where_all_is_known),
		cmocka_unit_test(japanese_descriptions_have_english_words),
		cmocka_unit_test(
			a_word_that_began_a_sentence_loses_its_capital),
		cmocka_unit_test(bodies_of_a_country_have_japanese_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
