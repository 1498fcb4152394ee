/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: act act_rows act_rows_g act_rows_s act_negated act_object act_spot. */
#include "clause_table.h"

#include "claim/english/act.h"
#include "claim/text/phrase.h"

static const struct draft_row rows[] = {
	{"The club gave no reason for the decision.",
	 "act: The club | gave no reason | the decision"},
	{"The embassy could not be reached for comment.",
	 "act: The embassy | could not be reached | be reached"},
	{"He did not elaborate.", "act: He | did not elaborate | elaborate"},
	{"The senator took back his accusation.",
	 "act: The senator | took back | his accusation"},
	{"Police asked people in the valley to leave.",
	 "act: Police | asked | people in the valley to leave"},
	{"Neither the seller nor the buyer would reveal the price.",
	 "act: Neither the seller nor the buyer | would reveal | the price"},
	{"The club dismissed as nonsense that it had been warned.",
	 "forward: The club | dismissed | that it had been warned"},
	{"The minister wants the tariffs lifted.",
	 "act: The minister | wants | the tariffs lifted"},
	{"The firm has so far not disclosed the price.",
	 "forward: The firm | has so far not disclosed | the price"},
	{"Not so, the coach insisted: there was no quarrel.",
	 "forward: the coach | insisted | Not so … : there was no quarrel"},
	{"Ten economists wrote to the minister asking him to think.",
	 "forward-to: Ten economists | asking | him to think"},
	{"The army said it had struck, without elaborating.",
	 "forward: The army | said | it had struck // act: The army | elaborating | elaborating"},
	/* deeds, nouns, other senses */
	{"The keeper denied the visitors a goal.", ""},
	{"The firm wants to be trusted.", ""},
	{"The army withdrew its last troops from the valley.", ""},
	{"The judge dismissed the case.", ""},
	{"The appeals court rejected his bid for release.", ""},
	{"Sales declined to 30 last year.", ""},
	{"The phone call for help was late.", ""},
	{"He wants to leave.", ""},
	{"It was a moment of reckoning.", ""},
	{"The firm serves a rapidly changing market.", ""},
	{"The mayor joined calls on Thursday for a search.", ""},
	{"The clinic counts patients admitted to hospitals.", ""},
	{"The gate shut, a result of changes expected under the law.", ""},
	{"The mayor admitted to taking the money.",
	 "act: The mayor | admitted | taking the money"},
	/* of what, is not said */
	{"The loss was bigger than anyone had expected.", ""},
	/* one denial, said twice */
	{"The club denied the claim, calling it groundless.",
	 "forward: The club | denied | the claim"},
	{"The club described the claim as groundless.",
	 "forward: The club | described | the claim as groundless"},
};

static void
what_is_done_with_a_claim(void **state)
{
	(void)state;
	draft_rows_check(rows, sizeof rows / sizeof *rows);
}

/* Each verb of a row opens it, as look-ups by word see it. */
static void
rows_open(const struct act_rows *in, bool negated)
{
	for (size_t i = 0; i < in->n; i++) {
		struct str rest, one = str_from(in->at[i].words);

		one = str_cut(one, STR(" "), &rest);
		while (one.len) {
			AUTO_ARENA a = {0};
			struct str verb = str_cut(one, STR("|"), &one);
			struct acts got[2];
			bool found = false;

			if (str_ends(verb, STR("~")))
				verb.len--;
			acts_opened(&a, verb, got);
			for (size_t k = 0; k < got[negated].n; k++)
				found |= got[negated].at[k] == &in->at[i];
			assert_true(found);
		}
	}
}

static void
every_row_can_be_reached(void **state)
{
	(void)state;
	for (size_t l = 0; l < 26; l++) {
		rows_open(&acts_plain_a[l], false);
		rows_open(&acts_plain_g[l], false);
		rows_open(&acts_plain_s[l], false);
		rows_open(&acts_negated[l], true);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_done_with_a_claim),
		cmocka_unit_test(every_row_can_be_reached),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
