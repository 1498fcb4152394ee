/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/english/cue.h"

static void
forms_lead_to_their_lemma(void **state)
{
	static const struct {
		const char *form, *lemma;
		enum cue_form as;
	} cases[] = {
		{"say", "say", FORM_BASE},
		{"said", "say", FORM_PAST},
		{"says", "say", FORM_S},
		{"saying", "say", FORM_ING},
		{"denies", "deny", FORM_S},
		{"denied", "deny", FORM_PAST},
		{"acknowledged", "acknowledge", FORM_PAST},
		{"bragging", "brag", FORM_ING},
		{"wrote", "write", FORM_PAST},
		{"written", "write", FORM_PAST},
		{"urging", "urge", FORM_ING},
		{"advocate", "advocate", FORM_BASE},
		{"withdrew", "withdraw", FORM_PAST},
		{"yelled", "yell", FORM_PAST},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		enum cue_form form;
		const struct cue_word *w =
			cue_find(str_from(cases[i].form), &form);

		assert_non_null(w);
		assert_str(w->lemma, cases[i].lemma);
		assert_int_equal(form, cases[i].as);
	}
}

static void
other_words_are_no_cues(void **state)
{
	static const char *const others[] = {
		"",
		"s",
		"gate",
		"saids",
		"king",
		"ed",
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaing"};
	enum cue_form form;

	(void)state;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		assert_null(cue_find(str_from(others[i]), &form));
}

static void
categories_are_as_in_the_lexicon(void **state)
{
	enum cue_form form;

	(void)state;
	assert_int_equal(cue_find(STR("denied"), &form)->stance, STANCE_DENIES);
	assert_int_equal(cue_find(STR("confirmed"), &form)->category,
			 CUE_ADMIT);
	assert_int_equal(cue_noun(STR("claims"))->category, CUE_REPORT);
	assert_int_equal(cue_noun(STR("denial"))->stance, STANCE_DENIES);
	assert_null(cue_noun(STR("gate")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms_lead_to_their_lemma),
		cmocka_unit_test(other_words_are_no_cues),
		cmocka_unit_test(categories_are_as_in_the_lexicon),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
