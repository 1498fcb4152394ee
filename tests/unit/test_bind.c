/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "decided.h"

static void
ferry(struct made *m)
{
	made_page(m, "Gazette", "2024-03-01", "A ferry ran aground")->capture =
		STR("c1");
	made_claim(m, "b:Coast Guard", STANCE_ASSERTS, "the ferry ran aground");
	made_claim(m, "b:Coast Guard", STANCE_ASSERTS, "nobody was hurt");
	made_page(m, "Mirror", "2024-03-01", "Ferry aground")->capture =
		STR("c2");
	made_claim(m, "b:Coast Guard", STANCE_ASSERTS, "the ferry ran aground");
}

/* What a later reading may have changed, and what is then found. */
static const struct {
	const char *name, *capture, *url, *quote, *content;
	size_t found, lost, away;
} readings[] = {
	{"the same", "c1", "https://example.org/1", "the ferry ran aground",
	 "the ferry ran aground", 1, 0, 0},
	{"content ends elsewhere", "c1", "https://example.org/1",
	 "the ferry ran aground", "the ferry ran", 1, 0, 0},
	{"passage ends elsewhere", "c1", "https://example.org/1",
	 "the ferry ran aground, it said", "the ferry ran aground", 1, 0, 0},
	{"saved again", "c9", "https://example.org/1", "the ferry ran aground",
	 "the ferry ran aground", 1, 0, 0},
	{"another address", "c1", "https://example.org/9",
	 "the ferry ran aground", "the ferry ran aground", 1, 0, 0},
	{"other words", "c1", "https://example.org/1", "the ferry ran aground!",
	 "the ferry ran aground!", 0, 1, 0},
	{"another page", "c9", "https://example.org/9", "the ferry ran aground",
	 "the ferry ran aground", 0, 0, 1},
};

static void
decisions_hold_to_the_words_and_to_nothing_like_them(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};
		struct book b = {&m, {0}};
		struct rulings got;

		ferry(&m);
		decide(&b, DECISION_DROP, 0, SIZE_MAX);
		m.corpus.articles.at[0].capture = str_from(readings[i].capture);
		m.corpus.articles.at[0].url = str_from(readings[i].url);
		m.corpus.claims.at[0].quote_text = str_from(readings[i].quote);
		m.corpus.claims.at[0].content_text =
			str_from(readings[i].content);
		m.corpus.claims.at[0].id = STR("a01.77");
		decisions_bind(&a, &m.corpus, &got);
		assert_int_equal(got.len, 1);
		if (got.at[0].of.len != readings[i].found ||
		    got.at[0].lost != readings[i].lost ||
		    got.at[0].away != readings[i].away)
			fail_msg("%s: %zu found, %zu lost, %zu away",
				 readings[i].name, got.at[0].of.len,
				 got.at[0].lost, got.at[0].away);
		if (readings[i].found)
			assert_int_equal(got.at[0].of.at[0], 0);
	}
}

static void
a_page_that_was_saved_twice_is_decided_about_once(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};
	struct rulings got;

	(void)state;
	ferry(&m);
	decide(&b, DECISION_DROP, 0, SIZE_MAX);
	m.corpus.articles.at[1].url = m.corpus.articles.at[0].url;
	decisions_bind(&a, &m.corpus, &got);
	assert_int_equal(got.at[0].of.len, 2);
}

static void
without_decisions_nothing_is_bound(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct rulings got;

	(void)state;
	ferry(&m);
	decisions_bind(&a, &m.corpus, &got);
	assert_int_equal(got.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			decisions_hold_to_the_words_and_to_nothing_like_them),
		cmocka_unit_test(
			a_page_that_was_saved_twice_is_decided_about_once),
		cmocka_unit_test(without_decisions_nothing_is_bound),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
