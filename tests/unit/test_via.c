/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/holder/via.h"

static void
who_is_cited(void **state)
{
	static const struct {
		const char *text, *who;
		size_t cue;
		bool ahead;
	} rows[] = {
		{"The Herald said it held, citing two officials.",
		 "two officials", 1, false},
		{"Citing a police report, the Herald said it held.",
		 "a police report", 0, true},
		{"The Herald, quoting the Courier, said it held.",
		 "the Courier", 0, true},
		{"The Herald said it held, citing safety concerns.", "", 1,
		 false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		struct cite cite = {.who = {0, 0}};

		sample_make(&s, rows[i].text);
		assert_true(s.cues.len > rows[i].cue);
		via_cites(&s.c, rows[i].cue, &cite);
		assert_str(sample_text(&s, cite.who), rows[i].who);
		assert_int_equal(cite.ahead, rows[i].ahead);
	}
}

static void
who_quotes_and_who_is_quoted(void **state)
{
	static const struct {
		const char *text, *via, *source;
	} rows[] = {
		{"The Herald quoted an aide as saying it held.", "The Herald",
		 "an aide"},
		{"An aide was quoted by the Herald as saying it held.",
		 "the Herald", "An aide"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		struct drafts before = {0};
		struct draft d = {0};

		sample_make(&s, rows[i].text);
		via_quoted(&s.c, s.cues.len - 1, &before, &d);
		assert_str(sample_text(&s, d.via), rows[i].via);
		assert_str(sample_text(&s, d.source[0]), rows[i].source);
	}
}

static void
to_whom_it_was_said(void **state)
{
	static const struct {
		const char *text, *hearer;
	} rows[] = {
		{"In an interview with the Herald, he said it held.",
		 "the Herald"},
		{"He said in a letter seen by the Herald that it held.",
		 "the Herald"},
		{"He said it was seen by the Herald.", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		struct drafts before = {0};
		struct draft d;

		sample_make(&s, rows[i].text);
		assert_true(draft_make(&s.c, 0, &before, &d));
		via_hearer(&s.c, &before, &d);
		assert_str(sample_text(&s, d.hearer), rows[i].hearer);
	}
}

static void
a_name_in_brackets_behind_the_last_sentence_is_a_credit(void **state)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
		{"It held, he said. (Kyodo News)", "Kyodo News"},
		{"It held, he said (Kyodo News).", ""},
		{"It held.", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;

		sample_make(&s, rows[i].text);
		assert_str(sample_text(&s, via_credit(&s.d, 0)), rows[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_is_cited),
		cmocka_unit_test(who_quotes_and_who_is_quoted),
		cmocka_unit_test(to_whom_it_was_said),
		cmocka_unit_test(
			a_name_in_brackets_behind_the_last_sentence_is_a_credit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
