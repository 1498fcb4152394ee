/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: spot infinitive lookalike. */
#include "clause_table.h"

static struct str
spotted(struct sample *s, const char *text)
{
	struct buf b = {.arena = NULL};

	sample_make(s, text);
	b.arena = &s->a;
	for (size_t i = 0; i < s->cues.len; i++)
		buf_fmt(&b, "%s%.*s", i ? "|" : "",
			STR_ARG(sample_text(s, s->cues.at[i].at)));
	return buf_str(&b);
}

static void
cues_with_their_auxiliaries(void **state)
{
	static const struct draft_row cases[] = {
		{"The crew has not said why.", "has not said"},
		{"The crew also said so.", "also said"},
		{"He went on to say that it held.", "went on to say"},
		{"He was forced to admit that it broke.",
		 "was forced to admit"},
		{"The crew was quick to deny that it broke.",
		 "was quick to deny"},
		{"The council voted to demand that it close.",
		 "voted to demand"},
		{"It is believed to hold.", "is believed"},
		{"The crew reports that it held.", "reports"},
		{"Crews say it held.", "say"},
		{"It held, according to the crew.", "according to"},
		{"The crew denied and rejected it.", "denied|rejected"},
		{"Crews in the harbour say that it held.", "say"},
		{"Those who saw it say it held.", "say"},
		{"Crews — and some guards — say that it held.", "say"},
		{"In short, Will wrote, it held.", "wrote"},
		{"He sent a video that said, “It held.”", "said"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_SAMPLE s;

		assert_str(spotted(&s, cases[i].text), cases[i].want);
	}
}

static void
false_friends_are_left_out(void **state)
{
	static const char *const cases[] = {
		"The reports and the claims fill a shelf.",
		"The United States sent a ship.",
		"All 45 states sent 270 pledged members.",
		"An alleged thief ran.",
		"The plan proposed by the crew failed.",
		"The boy accused of theft ran.",
		"They hope to say more.",
		"They would be forced to say more.",
		"They understand that it held.",
		"The embassy denied visas to many.",
		"They stopped writing books.",
		"That said, the gate held.",
		"The crew would say more.",
		"Prices rose in reports.",
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_SAMPLE s;

		assert_str(spotted(&s, cases[i]), "");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cues_with_their_auxiliaries),
		cmocka_unit_test(false_friends_are_left_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
