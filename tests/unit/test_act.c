/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: act act_rows act_rows_g act_rows_s act_negated act_spot. */
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
	/* deeds, nouns, other senses */
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

/* A row whose heads are not listed is never looked at. */
static void
heads_of(const struct act_rows *in)
{
	for (size_t i = 0; i < in->n; i++) {
		struct str rest, one = str_from(in->at[i].words);

		one = str_cut(one, STR(" "), &rest);
		while (one.len) {
			struct str verb = str_cut(one, STR("|"), &one);

			if (str_ends(verb, STR("~")))
				verb.len--;
			assert_true(word_in_letters(str_slice(verb, 0, 3),
						    act_heads));
		}
	}
}

static void
every_row_can_be_reached(void **state)
{
	(void)state;
	for (size_t l = 0; l < 26; l++) {
		heads_of(&acts_plain_a[l]);
		heads_of(&acts_plain_g[l]);
		heads_of(&acts_plain_s[l]);
		heads_of(&acts_negated[l]);
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
