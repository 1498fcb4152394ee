/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/english/unsaid.h"

static const struct {
	const char *text, *want; /* who: what; "" without */
	enum stance stance;
} rows[] = {
	{"No mention of the floods is made in the agenda.",
	 "the agenda: the floods", STANCE_SILENT},
	{"No reason was given by the court.", "the court: No reason was given",
	 STANCE_SILENT},
	{"The statement is long, but there is no word of the loss in the memo.",
	 "the memo: the loss", STANCE_SILENT},
	{"Absent from the letter is any word about pay.",
	 "the letter: any word about pay", STANCE_SILENT},
	{"Nowhere does the firm's post say that keys were taken.",
	 "the firm's post: that keys were taken", STANCE_SILENT},
	{"There was no immediate comment from the embassy.",
	 "the embassy: There was no immediate comment", STANCE_DECLINES},
	{"Messages left for Mr. Duarte were not returned.",
	 "Mr. Duarte: Messages left for Mr. Duarte were not returned",
	 STANCE_DECLINES},
	{"Calls to the firm went unanswered.",
	 "the firm: Calls to the firm went unanswered", STANCE_DECLINES},
	{"Repeated requests for comment were ignored by the supplier.",
	 "the supplier: comment", STANCE_DECLINES},
	{"The price has not been made public by the ministry.",
	 "the ministry: The price", STANCE_DECLINES},
	{"The buyer is not named in the filing.", "the filing: The buyer",
	 STANCE_SILENT},
	/* other senses */
	{"No mention was late.", "", 0},
	{"There is no water in the lake.", "", 0},
	{"The letters were not heavy.", "", 0},
};

static void
silences_told_from_the_other_end(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		struct draft d;
		struct cue cue;
		struct str got = STR("");

		sample_make(&s, rows[i].text);
		if (unsaid_draft(&s.c, &cue, &d)) {
			got = str_fmt(&s.a, "%.*s: %.*s",
				      STR_ARG(sample_text(&s, d.source[0])),
				      STR_ARG(sample_text(&s, d.content[0])));
			assert_int_equal(d.act->stance, rows[i].stance);
		}
		assert_str(got, rows[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(silences_told_from_the_other_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
