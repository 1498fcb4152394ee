/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"
#include "finding/term.h"

static struct reading
read_text(struct arena *a, const char *text)
{
	struct lexicon l;
	struct reading r;

	lexicon_make(a, tree_names(), &l);
	term_read(a, &l, str_from(text), &r);
	return r;
}

static bool
share(const struct reading *x, const struct reading *y, unsigned flag)
{
	for (size_t i = 0; i < x->len; i++)
		for (size_t k = 0; k < y->len; k++)
			if (x->terms[i].key == y->terms[k].key &&
			    x->terms[i].flags & flag)
				return true;
	return false;
}

static void
languages_meet_in_the_lexicon(void **state)
{
	AUTO_ARENA a = {0};
	struct reading en = read_text(&a, "broke into the agency's servers");
	struct reading ja = read_text(&a, "サーバーに侵入していた");

	(void)state;
	assert_true(share(&en, &ja, ROW_PREDICATE));
	assert_true(share(&en, &ja, TERM_SHARED));
}

static void
a_negation_is_told_from_missing_proof(void **state)
{
	static const struct {
		const char *text;
		enum polarity want;
	} cases[] = {
		{"the data did not leave the building", POLARITY_NO},
		{"the government had found no proof that data left",
		 POLARITY_OPEN},
		{"it has not confirmed any leak", POLARITY_OPEN},
		{"that the ministry had not confirmed that plans had leaked",
		 POLARITY_OPEN},
		{"that she was not aware of a breach", POLARITY_OPEN},
		{"that the data did not leave the building", POLARITY_NO},
		{"he was not aware of any leak", POLARITY_OPEN},
		{"a flaw that the maker itself had not known about",
		 POLARITY_YES},
		{"not only mail but also files were taken", POLARITY_YES},
		{"data left the building", POLARITY_YES},
		{"情報は漏えいしていない", POLARITY_NO},
		{"漏えいは確認されていない", POLARITY_OPEN},
		{"侵入が及んだのではないか", POLARITY_YES},
		{"製造者も把握していなかった脆弱性である", POLARITY_YES},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct reading r = read_text(&a, cases[i].text);

		if (r.polarity != cases[i].want)
			print_error("%s\n", cases[i].text);
		assert_int_equal(r.polarity, cases[i].want);
	}
}

static void
counts_carry_their_unit(void **state)
{
	AUTO_ARENA a = {0};
	struct reading people = read_text(&a, "about 5,000 people");
	struct reading persons = read_text(&a, "5,000 other persons");
	struct reading ja = read_text(&a, "約5000人");
	struct reading mail = read_text(&a, "5,000 email addresses");

	(void)state;
	assert_int_equal(people.numbers_len, 1);
	assert_true(people.numbers[0].unit == persons.numbers[0].unit ||
		    persons.numbers[0].unit == 0);
	assert_true(people.numbers[0].unit == ja.numbers[0].unit);
	assert_true(people.numbers[0].value == ja.numbers[0].value);
	assert_true(people.numbers[0].unit != mail.numbers[0].unit);
	assert_true(mail.numbers[0].unit != 0);
}

static void
names_are_capitals_that_a_sentence_does_not_explain(void **state)
{
	AUTO_ARENA a = {0};
	struct reading r = read_text(&a, "Officials met Ozolins in Riga.");
	size_t names = 0;

	(void)state;
	for (size_t i = 0; i < r.len; i++)
		names += (r.terms[i].flags & TERM_NAME) != 0;
	assert_int_equal(names, 2);
}

static void
broken_and_endless_text_is_read_to_its_limit(void **state)
{
	AUTO_ARENA a = {0};
	char *big = arena_alloc(&a, 1 << 20);
	struct lexicon l;
	struct reading r;

	(void)state;
	for (size_t i = 0; i < 1 << 20; i++)
		big[i] = (char)(i * 7 + (i >> 8));
	lexicon_make(&a, tree_names(), &l);
	term_read(&a, &l, (struct str){big, 1 << 20}, &r);
	assert_true(r.len <= READING_BYTES);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(languages_meet_in_the_lexicon),
		cmocka_unit_test(a_negation_is_told_from_missing_proof),
		cmocka_unit_test(counts_carry_their_unit),
		cmocka_unit_test(
			names_are_capitals_that_a_sentence_does_not_explain),
		cmocka_unit_test(broken_and_endless_text_is_read_to_its_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
