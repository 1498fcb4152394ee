/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

/* The breach as three outlets tell it: claims 0 to 2 are the accusation. */
static void
accusation(struct made *m)
{
	made_page(m, "Financial Times", "2023-08-29",
		  "Chinese hackers suspected of breaching NISC");
	made_claim(m, "o:Financial Times|g3:sources", STANCE_ASSERTS,
		   "State-backed Chinese hackers were behind the intrusion "
		   "into NISC");
	made_page(m, "GIGAZINE", "2023-08-30",
		  "NISCに中国のハッカーが侵入していたとの報道")
		->language = STR("ja");
	made_claim(
		m, "o:GIGAZINE|o:Financial Times|g3:情報筋", STANCE_ASSERTS,
		"NISCへの侵入の背後には中国政府の支援を受けたハッカーがいる");
	made_page(m, "The Record", "2023-08-29",
		  "Report blames China for NISC breach");
	made_claim(m, "o:The Record|o:FT|g3:sources", STANCE_ASSERTS,
		   "hackers working for the Chinese state broke into NISC");
}

static void
one_claim_in_two_languages_is_one_finding(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	accusation(&m);
	made_merge(&m);
	assert_ptr_equal(made_of(&m, 0), made_of(&m, 1));
	assert_ptr_equal(made_of(&m, 0), made_of(&m, 2));
}

static void
a_denial_of_the_allegation_finds_it(void **state)
{
	static const char *const words[] = {"the accusation", "the allegation",
					    "any involvement", "関与"};

	(void)state;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};

		accusation(&m);
		made_claim(&m, "o:The Record|b:China’s foreign ministry",
			   STANCE_DENIES, words[i]);
		made_merge(&m);
		assert_ptr_equal(made_of(&m, 0), made_of(&m, 3));
		assert_int_equal(made_of(&m, 0)->status, STATUS_CONTESTED);
	}
}

static void
another_land_does_not_deny_it(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	accusation(&m);
	made_claim(&m, "o:The Record|b:Russia’s foreign ministry",
		   STANCE_DENIES, "the accusation");
	made_merge(&m);
	assert_ptr_not_equal(made_of(&m, 0), made_of(&m, 3));
	assert_int_not_equal(made_of(&m, 0)->status, STATUS_CONTESTED);
	assert_int_equal(made_of(&m, 3)->status, STATUS_DENIED);
}

static void
who_did_it_left_open_is_no_denial(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	const struct finding *f;

	(void)state;
	accusation(&m);
	made_claim(&m, "o:The Record|b:NISC", STANCE_SILENT,
		   "who was responsible");
	made_claim(&m, "o:The Record|b:NISC", STANCE_DECLINES,
		   "whether it knew the identity of the intruders");
	made_merge(&m);
	f = made_of(&m, 0);
	assert_ptr_equal(f, made_of(&m, 3));
	assert_ptr_equal(f, made_of(&m, 4));
	assert_int_equal(made_edges(f, EDGE_WITHHOLDS, NULL), 2);
	assert_int_equal(made_edges(f, EDGE_DENIES, NULL), 0);
	assert_int_equal(f->status, STATUS_SINGLE);
}

/* "We have not confirmed it" says neither yes nor no, and the silence that
 * stands in it is no other matter. */
static void
not_confirmed_denies_nothing(void **state)
{
	static const struct {
		const char *open, *silent;
	} cases[] = {
		{"that the navy had not confirmed that the cable was cut",
		 "that the cable was cut"},
		{"海軍はケーブルが切られたことを確認していない",
		 "ケーブルが切られたこと"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};
		struct claim *c;

		made_page(&m, "A", "2024-02-01", "Cable");
		made_claim(&m, "o:A|p:Anna Ozola", STANCE_ASSERTS,
			   cases[i].open);
		c = made_claim(&m, "o:A|p:Anna Ozola|b:navy", STANCE_SILENT,
			       cases[i].silent);
		c->parent = m.corpus.claims.at[0].id;
		made_claim(&m, "o:A|g1:sailor", STANCE_ASSERTS,
			   "a knot is not a cut");
		made_merge(&m);
		assert_ptr_equal(made_of(&m, 0), made_of(&m, 1));
		assert_ptr_not_equal(made_of(&m, 0), made_of(&m, 2));
		assert_int_equal(made_of(&m, 0)->status, STATUS_SINGLE);
		assert_int_equal(made_of(&m, 0)->head, 0);
		assert_int_equal(
			made_edges(made_of(&m, 0), EDGE_WITHHOLDS, NULL), 1);
		assert_int_equal(made_edges(made_of(&m, 0), EDGE_DENIES, NULL),
				 0);
	}
}

static void
no_trace_of_more_is_not_about_the_trace_found(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "A", "2024-02-01", "Cable");
	made_claim(&m, "o:A|b:Harbour Office", STANCE_ASSERTS,
		   "divers found traces of an anchor on the cable in June");
	made_page(&m, "B", "2024-02-02", "Cable");
	made_claim(&m, "o:B|g1:spokesman@Harbour Office", STANCE_ASSERTS,
		   "divers found no traces of an anchor on any other cable");
	made_merge(&m);
	assert_ptr_not_equal(made_of(&m, 0), made_of(&m, 1));
}

static void
two_who_keep_silent_keep_silent_apart(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "A", "2024-02-01", "Cable");
	made_claim(&m, "o:A|b:navy", STANCE_DECLINES,
		   "to say whether the cable was cut");
	made_claim(&m, "o:A|p:Anna Ozola", STANCE_DECLINES,
		   "to say whether the cable was cut");
	made_merge(&m);
	assert_ptr_not_equal(made_of(&m, 0), made_of(&m, 1));
}

/* "The ministry denied visas": the extractor reads an act, no stance. */
static void
denied_visas_deny_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	accusation(&m);
	made_claim(&m, "o:The Record|b:China’s foreign ministry",
		   STANCE_ASSERTS, "it denied visas to three reporters");
	made_merge(&m);
	assert_ptr_not_equal(made_of(&m, 0), made_of(&m, 3));
	assert_int_equal(made_edges(made_of(&m, 0), EDGE_DENIES, NULL), 0);
}

static void
one_speech_does_not_deny_itself(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "A", "2023-08-07", "Hackers inside");
	made_claim(&m, "p:Anna Ozolina", STANCE_SUSPECTS,
		   "the intrusion was over in Tokyo");
	made_claim(&m, "p:Anna Ozolina", STANCE_ASSERTS,
		   "the intrusion was not over in Tokyo");
	made_merge(&m);
	assert_int_equal(made_edges(made_of(&m, 0), EDGE_DENIES, NULL), 0);
}

static void
no_answer_comes_weeks_before(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	accusation(&m);
	made_page(&m, "NHK", "2023-08-08", "NISC on the intrusion");
	made_claim(&m, "o:NHK|b:NISC", STANCE_DECLINES,
		   "whether the intrusion into NISC went on");
	made_merge(&m);
	assert_ptr_not_equal(made_of(&m, 0), made_of(&m, 3));
}

static void
an_earlier_breach_is_not_this_one(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	accusation(&m);
	made_dated(&m.corpus.claims.at[0], "2022-09-01", "2023-06-30");
	made_page(&m, "The Washington Post", "2023-08-07",
		  "Chinese hackers got into Japan’s defense networks");
	made_dated(made_claim(&m, "o:The Washington Post|g:former officials",
			      STANCE_ASSERTS,
			      "Chinese military hackers broke into Japan’s "
			      "classified defense networks in 2020"),
		   "2020-09-01", "2020-11-30");
	made_merge(&m);
	assert_ptr_not_equal(made_of(&m, 0), made_of(&m, 3));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_claim_in_two_languages_is_one_finding),
		cmocka_unit_test(a_denial_of_the_allegation_finds_it),
		cmocka_unit_test(another_land_does_not_deny_it),
		cmocka_unit_test(who_did_it_left_open_is_no_denial),
		cmocka_unit_test(not_confirmed_denies_nothing),
		cmocka_unit_test(no_trace_of_more_is_not_about_the_trace_found),
		cmocka_unit_test(two_who_keep_silent_keep_silent_apart),
		cmocka_unit_test(denied_visas_deny_nothing),
		cmocka_unit_test(one_speech_does_not_deny_itself),
		cmocka_unit_test(no_answer_comes_weeks_before),
		cmocka_unit_test(an_earlier_breach_is_not_this_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
