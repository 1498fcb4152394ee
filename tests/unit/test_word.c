/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

/* tests: word word_list */
#include "claim/text/word_list.h"

static void
every_class_is_found(void **state)
{
	static const struct {
		const char *word;
		uint16_t bit;
	} cases[] = {
		{"a", WORD_DET},
		{"your", WORD_DET},
		{"aboard", WORD_PREP},
		{"without", WORD_PREP},
		{"of", WORD_PREP},
		{"he", WORD_SUBJECT},
		{"you've", WORD_SUBJECT},
		{"him", WORD_OBJECT},
		{"reporters", WORD_OBJECT},
		{"is", WORD_AUX},
		{"ain't", WORD_AUX},
		{"you've", WORD_AUX},
		{"not", WORD_NEG},
		{"wouldn't", WORD_NEG},
		{"and", WORD_CONJ},
		{"yet", WORD_CONJ},
		{"whether", WORD_SUB},
		{"why", WORD_SUB},
		{"who", WORD_REL},
		{"a.m.", WORD_TIME},
		{"tuesday", WORD_TIME},
		{"years", WORD_TIME},
		{"also", WORD_ADV},
		{"bluntly", WORD_ADV},
		{"became", WORD_PAST},
		{"wore", WORD_PAST},
		{"president", WORD_TITLE},
		{"sens.", WORD_TITLE},
		{"dozens", WORD_NUMBER},
		{"academic", WORD_ROLE},
		{"workers", WORD_ROLE},
		{"officials", WORD_ROLE},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_true(word_bits(str_from(cases[i].word)) & cases[i].bit);
}

static void
others_have_no_class(void **state)
{
	(void)state;
	assert_int_equal(word_bits(STR("breach")), 0);
	assert_int_equal(word_bits(STR("family")), 0);
	assert_int_equal(word_bits(STR("")), 0);
	assert_int_equal(word_bits(STR("counterintelligence")), 0);
}

/* A list out of order, or under another letter, loses words. */
static void
every_listed_word_is_found(void **state)
{
	(void)state;
	for (size_t l = 0; l < 26; l++)
		for (size_t i = 0; i < word_letters[l].n; i++) {
			const struct word_entry *e = &word_letters[l].at[i];
			uint16_t bits = word_bits(str_from(e->word));

			assert_int_equal(bits & e->bits, e->bits);
			assert_true(!i || strcmp(e[-1].word, e->word) < 0);
		}
}

static void
numbers_are_read(void **state)
{
	(void)state;
	assert_int_equal(word_number(STR("three")), 3);
	assert_int_equal(word_number(STR("5,000")), 5000);
	assert_int_equal(word_number(STR("dozens")), 0);
	assert_int_equal(word_number(STR("99999999999")), 0);
}

static void
a_sorted_list_is_searched(void **state)
{
	static const char *const list[] = {"bat", "exe", "pdf", "z"};

	(void)state;
	for (size_t i = 0; i < sizeof list / sizeof *list; i++)
		assert_true(word_listed(str_from(list[i]), list, 4));
	assert_false(word_listed(STR("pd"), list, 4));
	assert_false(word_listed(STR("pdfx"), list, 4));
	assert_false(word_listed(STR(""), list, 4));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_sorted_list_is_searched),
		cmocka_unit_test(every_class_is_found),
		cmocka_unit_test(others_have_no_class),
		cmocka_unit_test(every_listed_word_is_found),
		cmocka_unit_test(numbers_are_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
