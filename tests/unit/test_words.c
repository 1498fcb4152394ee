/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "brief/brief.h"
#include "brief/words.h"

/* holes: a bit for each hole of a row; of a list, of its first entry. */
static unsigned
holes(struct str row)
{
	unsigned got = 0;

	for (size_t i = 0; i + 2 < row.len; i++)
		if (row.ptr[i] == '{' && row.ptr[i + 2] == '}')
			got |= 1u << (row.ptr[i + 1] - '0');
	return got;
}

/* Dates may leave holes open: English has no day of the week. */
static bool
is_date(enum saying id)
{
	return (id >= SAY_DAY && id <= SAY_PART_SECOND_HALF) || id == SAY_TAG;
}

static void
each_language_fills_the_same_holes(void **state)
{
	(void)state;
	for (const struct words *w = words_next(NULL); w; w = words_next(w))
		for (enum saying i = 0; i < SAY_COUNT; i++)
			if (!is_date(i) &&
			    holes(w->at[i]) != holes(words_en.at[i]))
				fail_msg("%.*s, row %d: \"%.*s\"",
					 STR_ARG(w->language), (int)i,
					 STR_ARG(w->at[i]));
}

static bool
may_be_empty(enum saying id)
{
	return id == SAY_NOTHING || id == SAY_NUMBERS || id == SAY_CAPITALS ||
	       id == SAY_MARK_GAP;
}

static void
no_row_is_forgotten(void **state)
{
	(void)state;
	for (const struct words *w = words_next(NULL); w; w = words_next(w))
		for (enum saying i = 0; i < SAY_COUNT; i++)
			if (!w->at[i].len && !may_be_empty(i))
				fail_msg("%.*s: row %d is empty",
					 STR_ARG(w->language), (int)i);
}

/* ICD 203, D.6.e: likelihood and confidence never in one sentence. */
static void
no_row_mixes_likelihood_and_confidence(void **state)
{
	(void)state;
	for (const struct words *w = words_next(NULL); w; w = words_next(w))
		for (enum saying i = 0; i < SAY_COUNT; i++)
			assert_int_not_equal(brief_scales(w->at[i]),
					     BRIEF_SCALES_BOTH);
	assert_int_equal(brief_scales(STR("likely, with high confidence")),
			 BRIEF_SCALES_BOTH);
	assert_int_equal(brief_scales(STR("可能性が高い。確信度は低い")),
			 BRIEF_SCALES_BOTH);
}

static void
counts_and_lists_are_taken_apart(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(word_count(&a, &words_en, SAY_N_PAGES, 1, STR("1")),
		   "1 page");
	assert_str(word_count(&a, &words_en, SAY_N_PAGES, 0, STR("0")),
		   "0 pages");
	assert_str(word_count(&a, &words_ja, SAY_N_PAGES, 2, STR("2")),
		   "2ページ");
	assert_str(word_part(&words_en, SAY_MONTHS, 11), "December");
	assert_str(word_part(&words_en, SAY_MONTHS, 12), "");
	assert_int_equal(word_lists(&words_en, SAY_NUMBERS, STR("two")), 2);
	assert_true(word_lists(&words_ja, SAY_NUMBERS, STR("two")) == STR_NONE);
	assert_int_equal(word_known(STR("否定"), SAY_CONFIRMS, SAY_WITHDRAWS),
			 SAY_DENIES);
	assert_str(word_shown(&words_ja, STR("denies"), SAY_STANCE_ASSERTS,
			      SAY_STANCE_ASKS),
		   "否定");
	assert_str(word_shown(&words_ja, STR("winks"), SAY_STANCE_ASSERTS,
			      SAY_STANCE_ASKS),
		   "winks");
	assert_str(words_of(STR("ja-JP"))->language, "ja");
	assert_str(words_of(STR("fr"))->language, "en");
	assert_false(words_known(STR("fr")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_language_fills_the_same_holes),
		cmocka_unit_test(no_row_is_forgotten),
		cmocka_unit_test(no_row_mixes_likelihood_and_confidence),
		cmocka_unit_test(counts_and_lists_are_taken_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
