/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

/* A small week in two languages, with a denial, a silence and a number. */
static void
week(struct made *m)
{
	made_page(m, "NISC", "2023-08-04", "個人情報漏えいのおそれについて")
		->genre = GENRE_NOTICE;
	made_claim(
		m, "b:NISC", STANCE_CONFIRMS,
		"電子メールに含まれる個人情報の一部が漏えいした可能性がある");
	made_page(m, "Financial Times", "2023-08-29",
		  "Chinese hackers suspected of breaching NISC");
	made_claim(m, "o:Financial Times|g3:sources", STANCE_ASSERTS,
		   "State-backed Chinese hackers were behind the intrusion "
		   "into NISC");
	made_claim(m, "o:Financial Times|b:NISC", STANCE_CONFIRMS,
		   "personal data in its e-mails might have leaked");
	made_claim(m, "o:Financial Times|b:NISC", STANCE_SILENT,
		   "who was responsible");
	made_claim(m, "o:Financial Times|b:China's foreign ministry",
		   STANCE_DENIES, "the Chinese state had any part in it");
	made_page(m, "The Record", "2023-08-29", "NISC breach: mail only");
	made_claim(m, "o:The Record|o:FT|g3:sources", STANCE_ASSERTS,
		   "hackers working for the Chinese state broke into NISC");
	made_claim(m, "o:The Record|b:Kyodo News", STANCE_ASSERTS,
		   "about 5,000 people could be affected");
	made_claim(m, "o:The Record|b:TBS", STANCE_ASSERTS,
		   "about 5,000 email addresses could be affected");
}

static json_t *
merged(struct made *m)
{
	json_t *all = json_array();

	made_merge(m);
	for (size_t i = 0; i < m->findings.len; i++)
		json_array_append_new(
			all, finding_json(&m->findings.at[i], &m->corpus));
	return all;
}

static void
swap_claims(struct corpus *c, size_t i, size_t k)
{
	struct claim t = c->claims.at[i];

	c->claims.at[i] = c->claims.at[k];
	c->claims.at[k] = t;
}

static void
swap_articles(struct corpus *c, size_t i, size_t k)
{
	struct article t = c->articles.at[i];

	c->articles.at[i] = c->articles.at[k];
	c->articles.at[k] = t;
}

static void
the_order_of_input_never_matters(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	uint32_t seed = 3;
	AUTO_JSON *want = NULL;

	(void)state;
	week(&m);
	want = merged(&m);
	for (int round = 0; round < 20; round++) {
		AUTO_JSON *got = NULL;

		for (size_t i = m.corpus.claims.len; i > 1; i--) {
			seed = seed * 1103515245u + 12345u;
			swap_claims(&m.corpus, i - 1, (seed >> 16) % i);
		}
		swap_articles(&m.corpus, (seed >> 8) % 3, seed % 3);
		got = merged(&m);
		assert_true(json_equal(got, want));
	}
}

static void
the_week_is_read_as_a_careful_reader_would(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	const struct finding *accusation, *leak;

	(void)state;
	week(&m);
	made_merge(&m);
	leak = made_of(&m, 0);
	accusation = made_of(&m, 1);
	assert_ptr_equal(leak, made_of(&m, 2));
	assert_int_equal(leak->status, STATUS_CONFIRMED);
	assert_ptr_equal(accusation, made_of(&m, 5));
	assert_int_equal(accusation->status, STATUS_CONTESTED);
	assert_int_equal(accusation->independent, 1);
	assert_int_equal(accusation->outlets, 2);
	assert_int_equal(made_edges(accusation, EDGE_DENIES, NULL), 1);
	assert_int_equal(made_edges(accusation, EDGE_WITHHOLDS, NULL), 1);
	assert_true(made_edges(made_of(&m, 6), EDGE_DIFFERS, "unit") > 0);
}

static void
ids_last_from_week_to_week(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct str before;

	(void)state;
	week(&m);
	made_merge(&m);
	before = made_of(&m, 1)->id;
	made_page(&m, "CPO", "2023-09-04", "Chinese hackers breached NISC");
	made_claim(&m, "o:CPO|o:FT|g3:sources", STANCE_ASSERTS,
		   "Chinese state hackers were behind the NISC intrusion");
	made_merge(&m);
	assert_true(str_eq(made_of(&m, 1)->id, before));
	assert_int_equal(made_of(&m, 1)->outlets, 3);
	assert_int_equal(made_of(&m, 1)->independent, 1);
}

static void
nothing_gives_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_merge(&m);
	assert_int_equal(m.findings.len, 0);
	made_page(&m, "", "", "");
	made_merge(&m);
	assert_int_equal(m.findings.len, 0);
	made_claim(&m, "", STANCE_SILENT, "");
	made_merge(&m);
	assert_int_equal(m.findings.len, 1);
	assert_int_equal(m.findings.at[0].status, STATUS_WITHHELD);
}

static void
a_week_of_one_affair_stays_within_its_limit(void **state)
{
	enum { MANY = 4200 };
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	made_page(&m, "A", "2023-08-29", "Everything");
	for (size_t i = 0; i < MANY; i++)
		made_claim(
			&m, "", STANCE_ASSERTS,
			str_c(&a, str_fmt(&a, "word%zu other%zu", i, i * 7)));
	made_merge(&m);
	assert_int_equal(m.findings.notes.len, 1);
	assert_true(str_has(m.findings.notes.at[0], STR("AFFAIR_CLAIMS_MAX")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_order_of_input_never_matters),
		cmocka_unit_test(the_week_is_read_as_a_careful_reader_would),
		cmocka_unit_test(ids_last_from_week_to_week),
		cmocka_unit_test(nothing_gives_nothing),
		cmocka_unit_test(a_week_of_one_affair_stays_within_its_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
