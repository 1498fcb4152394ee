/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: stance stance_answer stance_en stance_inside certainty hedge_en
 * phrase. */
#include "stance_table.h"

#include "claim/text/phrase.h"

static const struct stance_row rows[] = {
	/* plain */
	{"NISC <said> {the mail system was entered}.", ASSERTS, CTP, ""},
	{"{The mail system was entered}, NISC <said>.", ASSERTS, CTP, ""},
	{"NISC <announced> that {the devices had been replaced}.", ASSERTS, CTP,
	 ""},
	{"The port <blamed> {LockBit, a ransomware group}.", ASSERTS, CTP, ""},
	{"<According to> two officials, {the hackers read mail}.", ASSERTS, CTP,
	 ""},
	{"The agency <insisted> that {secrets were safe}.", ASSERTS, CTP, ""},
	{"The vendor <warned> that {the flaw was being used}.", ASSERTS, CTP,
	 ""},
	{"NISC <said> that {no other system was entered}.", ASSERTS, CTM, ""},
	{"She <said> {the servers were not entered}.", ASSERTS, CTM, ""},
	{"He <said> {the group had never been in the building}.", ASSERTS, CTM,
	 ""},
	{"He <said> {not only mail was read}.", ASSERTS, CTP, ""},
	{"He <said> {mail was read but not files}.", ASSERTS, CTP, ""},
	/* denials */
	{"China's foreign ministry <denied> {any involvement}.", DENIES, CTM,
	 ""},
	{"The ministry <denied> that {the state had any part in it}.", DENIES,
	 CTM, ""},
	{"Beijing <has denied> {hacking the agency}.", DENIES, CTM, ""},
	{"The embassy <rejected> {the accusation}.", DENIES, CTM, ""},
	{"The embassy <dismissed> {the report as a smear}.", DENIES, CTM, ""},
	{"The company <disputes> {that it was hacked}.", DENIES, CTM, ""},
	{"The firm <refuted> {the claim}.", DENIES, CTM, ""},
	{"The minister <rejected> the suggestion that {files were lost}.",
	 DENIES, CTM, ""},
	{"The ministry <said> {the accusation was baseless}.", DENIES, CTM, ""},
	{"The spokesman <called> {the report false}.", DENIES, CTM, ""},
	{"The ministry <ruled out> {a link to the outage}.", DENIES, CTM, ""},
	{"The firm <refused to accept> {that it was at fault}.", DENIES, CTM,
	 ""},
	{"Officials <repeatedly denied> {the allegation}.", DENIES, CTM, ""},
	/* the predicate behind a clause of the subject */
	{"He <said> {the men, who had the key, might have read mail}.", ASSERTS,
	 PSP, "might"},
	{"He <said> {people who might be ill were sent home}.", ASSERTS, CTP,
	 ""},
	{"The judge <doubted> {whether he could have seen it}.", SUSPECTS, PRM,
	 "doubted"},
	{"The inquiry <established> that {the door was locked}.", CONFIRMS, CTP,
	 ""},
	{"“{Completely false},” the senator <said>.", DENIES, CTM, ""},
	/* told by the content alone */
	{"{Stay at home}, the mayor <told> them.", ASKS, UU, ""},
	{"{Help for them is on its way}, the mayor <said>.", ASSERTS, CTP, ""},
	{"The bank was <told> {to raise more capital}.", ASKS, UU, ""},
	{"The regulator <told> the bank {it must raise capital}.", ASKS, UU,
	 ""},
	{"Residents <insisted> {that the mill be moved}.", ASKS, UU, ""},
	{"Residents <insisted> {that the mill had moved}.", ASSERTS, CTP, ""},
	{"The agency <said> {its earlier statement had been wrong}.", WITHDRAWS,
	 UU, ""},
	{"In a correction the paper <said> {the man was not the suspect}.",
	 WITHDRAWS, UU, ""},
	{"The paper <clarified> {that he had not been there}.", WITHDRAWS, UU,
	 ""},
	{"Asked whether it had broken, the firm <said> {that it had}.",
	 CONFIRMS, CTP, ""},
	{"Asked whether it had broken, the firm <said> {it had not}.", DENIES,
	 CTM, ""},
	{"{No money has gone missing}, the treasurer <countered>.", DENIES, CTM,
	 ""},
	/* no denials */
	{"The consulate <denied> {visas to two researchers}.", ASSERTS, CTP,
	 ""},
	{"The court <denied> {bail to the suspect}.", ASSERTS, CTP, ""},
	{"Users were <denied> {access to the portal}.", ASSERTS, CTP, ""},
	{"The board <rejected> {a bid of $2bn}.", ASSERTS, CTP, ""},
	{"The ministry <did not deny> {the report}.", DECLINES, UU, ""},
	{"Beijing <has not denied> {that the group exists}.", DECLINES, UU, ""},
	{"He <never denied> {the report}.", DECLINES, UU, ""},
	/* refusals */
	{"NISC <declined to say> {who was responsible}.", DECLINES, UU, ""},
	{"NISC <declined> to comment on {the attackers}.", DECLINES, UU, ""},
	{"The centre <also declined to comment> on {other ministries}.",
	 DECLINES, UU, ""},
	{"The company <refused to discuss> {the case}.", DECLINES, UU, ""},
	{"The ministry <would not say> {how many were affected}.", DECLINES, UU,
	 ""},
	{"The embassy <did not respond> to {a request for comment}.", DECLINES,
	 UU, ""},
	{"The embassy <didn't immediately respond> to {questions}.", DECLINES,
	 UU, ""},
	{"NISC <did not disclose> {the name of the device}.", DECLINES, UU, ""},
	{"The firm <has not disclosed> {the number}.", DECLINES, UU, ""},
	{"Officials <neither confirmed nor denied> {the report}.", DECLINES, UU,
	 ""},
	{"He <would neither confirm nor deny> {that}.", DECLINES, UU, ""},
	{"The ministry <would not confirm or deny> {it}.", DECLINES, UU, ""},
	{"The spokesman <had no comment> on {the report}.", DECLINES, UU, ""},
	{"The minister said he <would refrain from> {commenting on cases}.",
	 DECLINES, UU, ""},
	{"The firm <could not be reached> for {comment}.", DECLINES, UU, ""},
	{"Police <did not confirm> {the number}.", DECLINES, UU, ""},
	{"The agency <won't say> {when it was told}.", DECLINES, UU, ""},
	/* silences */
	{"NISC <did not say> {who was responsible}.", SILENT, UU, ""},
	{"The notice <does not mention> {China}.", SILENT, UU, ""},
	{"The notice <did not name> {the maker}.", SILENT, UU, ""},
	{"It <has not said> {whether files were copied}.", SILENT, UU, ""},
	{"The report <made no mention> of {the port}.", SILENT, UU, ""},
	{"The ministry <said nothing> about {the cause}.", SILENT, UU, ""},
	{"They <didn't specify> {the country}.", SILENT, UU, ""},
	{"Police <have not confirmed> {the number}.", SILENT, UU, ""},
	{"The notice <stopped short of> {naming a country}.", SILENT, UU, ""},
	/* suspicion */
	{"Experts <suspect> that {China tested the port}.", SUSPECTS, PSP,
	 "suspect"},
	{"Two people <feared> that {other servers were reached}.", SUSPECTS,
	 PSP, "feared"},
	{"The hackers <are believed to> {have entered in autumn}.", SUSPECTS,
	 PRP, "are believed to"},
	{"Officials <believe> {the state was behind it}.", SUSPECTS, PRP,
	 "believe"},
	{"They <do not believe> {the state was behind it}.", SUSPECTS, PRM,
	 "believe"},
	{"He <doesn't think> {files were lost}.", SUSPECTS, PRM, "think"},
	{"Analysts <doubt> {that the group acted alone}.", SUSPECTS, PRM,
	 "doubt"},
	{"Police <did not rule out> {a test by China}.", SUSPECTS, PSP,
	 "not rule out"},
	{"{A second breach} <could not be ruled out>, NISC said.", SUSPECTS,
	 PSP, "could not be ruled out"},
	{"He <refused to rule out> {more attacks}.", SUSPECTS, PSP, "rule out"},
	{"Officials <worry> {that more is to come}.", SUSPECTS, PSP, "worry"},
	{"Officials <are concerned> {that mail was read}.", SUSPECTS, PSP,
	 "concerned"},
	/* confirmation, withdrawal, asking */
	{"NISC <confirmed> that {data had leaked}.", CONFIRMS, CTP, ""},
	{"The firm <acknowledged> {the outage}.", CONFIRMS, CTP, ""},
	{"The agency <admitted> {it was slow}.", CONFIRMS, CTP, ""},
	{"NISC <confirmed> that {data might have leaked}.", CONFIRMS, PSP,
	 "might"},
	{"NISC <announced> that {personal data may have leaked}.", ASSERTS, PSP,
	 "may"},
	{"The paper <retracted> {the report}.", WITHDRAWS, UU, ""},
	{"The ministry <withdrew> {its statement}.", WITHDRAWS, UU, ""},
	{"NISC <urged> {users to watch for strange mail}.", ASKS, UU, ""},
	{"NISC <asked> {people to be careful}.", ASKS, UU, ""},
	{"The minister <called for> {an inquiry}.", ASKS, UU, ""},
	{"The lawmaker <demanded> {that it be published}.", ASKS, UU, ""},
	/* hedges */
	{"He <said> {the intruders came from China almost with certainty}.",
	 ASSERTS, CTP, "almost with certainty"},
	{"He <said> {they were probably working for the state}.", ASSERTS, PRP,
	 "probably"},
	{"He <said> {an attack was very likely}.", ASSERTS, PRP, "very likely"},
	{"He <said> {an attack was unlikely}.", ASSERTS, PRM, "unlikely"},
	{"He <said> {a leak was highly unlikely}.", ASSERTS, PRM,
	 "highly unlikely"},
	{"He <said> {there was an even chance of a leak}.", ASSERTS, PSP,
	 "even chance"},
	{"NISC <said> {5,000 people could be affected}.", ASSERTS, PSP,
	 "could"},
	{"NISC <said> {it could not find a trace}.", ASSERTS, CTM, ""},
	{"It <said> {suspected Chinese hackers read the mail}.", ASSERTS, PSP,
	 "suspected"},
	{"It <said> {the mail was read in May}.", ASSERTS, CTP, ""},
	{"It <said> {its military might was not in doubt}.", ASSERTS, CTM, ""},
	{"NISC <said> {there was no evidence that files were copied}.", ASSERTS,
	 UU, "no evidence"},
	{"He <said> {the government had found no proof of a leak}.", ASSERTS,
	 UU, "no proof"},
	{"He <said> {the leak was not confirmed}.", ASSERTS, UU,
	 "not confirmed"},
	{"He <said> {he was not aware of a leak}.", ASSERTS, UU, "not aware"},
	{"It <said> {the hackers allegedly sold the data}.", ASSERTS, UU,
	 "allegedly"},
	{"It <said> {the group seems to act alone}.", ASSERTS, PRP, "seems to"},
	{"It <said> {the flaw is possibly known to others}.", ASSERTS, PSP,
	 "possibly"},
	{"It <said> {data was at risk}.", ASSERTS, PSP, "at risk"},
	{"It <said> {the group may not have read the mail}.", ASSERTS, PSM,
	 "may"},
	{"It <said> {the group probably did not read the mail}.", ASSERTS, PRM,
	 "probably"},
};

static void
english_stances_and_hedges(void **state)
{
	size_t n = sizeof rows / sizeof *rows;

	(void)state;
	assert_int_equal(stance_table(rows, n, false), n);
}

static void
phrases_forget_adverbs_and_contractions(void **state)
{
	struct phrase p;

	(void)state;
	phrase_make(STR("It didn\xE2\x80\x99t immediately RESPOND, also"), &p);
	assert_true(phrase_has(&p, " it did not respond "));
	assert_true(phrase_any(&p, "reply|respond"));
	assert_false(phrase_any(&p, "res|pond"));
	assert_int_equal(phrase_find_any(&p, "did not|it"), 1);
}

static void
long_words_stay_inside_the_phrase(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = str_fmt(&a, "%0*d said", 4000, 7);
	struct phrase p;

	(void)state;
	phrase_make(s, &p);
	assert_true(p.len <= PHRASE_MAX);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_stances_and_hedges),
		cmocka_unit_test(phrases_forget_adverbs_and_contractions),
		cmocka_unit_test(long_words_stay_inside_the_phrase),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
