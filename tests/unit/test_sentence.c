/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include "brief/sentence.h"

#define SOURCES "government and private sources familiar with the matter"
#define THREE "Three unnamed " SOURCES
#define HACKERS                                                                \
	"Hackers backed by the Chinese state were behind the breach of NISC"
#define CONTENT "“" HACKERS "” [1]"
#define PASSAGE "“" HACKERS ", according to three " SOURCES "” [1]"

static void
stance_decides_verb_and_quotation(void **state)
{
	static const struct {
		enum stance stance;
		enum claim_kind kind;
		const char *want;
	} table[] = {
		{STANCE_ASSERTS, CLAIM_INDIRECT,
		 THREE ", according to the Financial Times, said: " CONTENT},
		{STANCE_DENIES, CLAIM_INDIRECT,
		 THREE ", in the words of the Financial Times: " PASSAGE},
		{STANCE_DENIES, CLAIM_DIRECT,
		 THREE ", quoted by the Financial Times, denied: " CONTENT},
		{STANCE_SUSPECTS, CLAIM_INDIRECT,
		 THREE ", according to the Financial Times, voiced a "
		       "suspicion: " CONTENT},
		{STANCE_ASSERTS, CLAIM_HEARSAY,
		 THREE ", according to the Financial Times, reported, without "
		       "naming who says so: " PASSAGE},
	};
	AUTO_FIXTURE f;

	(void)state;
	fixture_fill(&f);
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		struct brief b = {.head = f.in.head};
		struct composer c;
		struct statement s = {0};
		struct err err;

		assert_int_equal(composer_make(&f.arena, &f.in, &b, &c, &err),
				 0);
		f.corpus.claims.at[2].stance = table[i].stance;
		f.corpus.claims.at[2].kind = table[i].kind;
		claim_say(&c, &s, 2);
		assert_str(said(&f, &s), table[i].want);
	}
}

static void
origins_are_counted_never_added(void **state)
{
	AUTO_ARENA a = {0};
	const struct composer c = {.arena = &a,
				   .speech = {&a, &words_en, NULL}};
	struct finding f = {.outlets = 3, .independent = 1};

	(void)state;
	assert_str(origins_phrase(&c, &f), "3 outlets, 1 origin");
	f.unresolved = 1;
	assert_str(origins_phrase(&c, &f),
		   "3 outlets, 1 origin (and 1 not known)");
}

static void
only_two_origins_make_a_one(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct composer c;
	struct err err;

	(void)state;
	fixture_fill(&f);
	assert_int_equal(composer_make(&f.arena, &f.in, &b, &c, &err), 0);
	assert_str(grade_short(&c, &f.findings.at[0]), "F2");
	f.findings.at[0].status = STATUS_SINGLE;
	f.findings.at[0].independent = 1;
	assert_str(grade_phrase(&c, &f.findings.at[0]),
		   "F3 (one origin; nobody denies it)");
	f.findings.at[0].independent = 2;
	assert_str(grade_short(&c, &f.findings.at[0]), "F1");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stance_decides_verb_and_quotation),
		cmocka_unit_test(origins_are_counted_never_added),
		cmocka_unit_test(only_two_origins_make_a_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
