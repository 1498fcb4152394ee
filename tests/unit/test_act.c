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
	{"Her account is backed up by a witness.",
	 "passive-agent: a witness | is backed up | Her account"},
	{"The bid was dismissed by the board.", ""},
	{"The deal is secret, and neither side would discuss it.",
	 "act: neither side | would discuss | it"},
	{"The firm left a request for comment unanswered.",
	 "act: The firm | left a request for comment unanswered | left a "
	 "request for comment unanswered"},
	{"No one at the embassy was available for comment.",
	 "act: No one at the embassy | was available for comment | available "
	 "for comment"},
	{"The embassy denied the accusation in December.",
	 "forward: The embassy | denied | the accusation"},
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_done_with_a_claim),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
