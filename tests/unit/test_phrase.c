/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/buf.h"
#include "brief/brief.h"
#include "speeches.h"

static void
enclosing_marks_are_not_doubled(void **state)
{
	static const char *const table[][2] = {
		{"“Our checks found it,”", "Our checks found it"},
		{"“We saw it.”", "We saw it."},
		{"“One” and “two”", "“One” and “two”"},
		{"「把握していない」", "把握していない"},
		{" said so, ", "said so"},
		{"that it was so", "it was so"},
		{"“", "“"},
		{"“We saw it", "We saw it"},
		{"and so it was”", "and so it was"},
		{"“One,” he said. “Two", "“One,” he said. “Two"},
		{"", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		bool cut = true;

		assert_str(quote_shown(str_from(table[i][0]), BRIEF_SHOWN_MAX,
				       &cut),
			   table[i][1]);
		assert_false(cut);
	}
}

static void
long_passages_are_cut_after_a_sentence(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	struct str shown;
	bool cut = false;

	(void)state;
	for (size_t i = 0; i < 20; i++)
		buf_add(&b, STR("A sentence of thirty-odd letters, no more. "));
	shown = quote_shown(buf_str(&b), BRIEF_SHOWN_MAX, &cut);
	assert_true(cut);
	assert_true(str_starts(buf_str(&b), shown));
	assert_true(shown.len <= BRIEF_SHOWN_MAX && shown.len > 150);
	assert_true(str_ends(shown, STR("no more.")));
}

static void
a_passage_without_a_stop_is_cut_on_a_character(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	struct str shown;
	bool cut = false;

	(void)state;
	for (size_t i = 0; i < 1000; i++)
		buf_add(&b, STR("漢"));
	shown = quote_shown(buf_str(&b), BRIEF_SHOWN_MAX, &cut);
	assert_true(cut);
	assert_int_equal(shown.len, 3 * BRIEF_SHOWN_MAX);
}

static void
counts_agree_with_their_noun(void **state)
{
	AUTO_ARENA a = {0};
	const struct speech p = english(&a), ja = japanese(&a);

	(void)state;
	assert_str(count_phrase(&p, SAY_N_ORIGINS, 1), "1 origin");
	assert_str(count_phrase(&p, SAY_N_ORIGINS, 0), "0 origins");
	assert_str(number_phrase(&p, 3), "three");
	assert_str(number_phrase(&p, 14), "14");
	assert_str(phrase_upper(&p, STR("three")), "Three");
	assert_str(phrase_upper(&p, STR("中国")), "中国");
	assert_str(phrase_upper(&p, STR("japan.example")), "japan.example");
	assert_str(count_phrase(&ja, SAY_N_ORIGINS, 1), "出所は1");
	assert_str(number_phrase(&ja, 3), "3");
	assert_str(phrase_upper(&ja, STR("the")), "the");
	assert_str(band_phrase(&p, STR("very likely")), "very likely");
	assert_str(band_phrase(&ja, STR("very likely")), "可能性が極めて高い");
	assert_str(band_phrase(&ja, STR("")), "");
}

static void
marks_follow_the_language(void **state)
{
	struct str open, close;

	(void)state;
	quote_marks(STR("ja"), &open, &close);
	assert_str(open, "「");
	quote_marks(STR("en-gb"), &open, &close);
	assert_str(close, "”");
}

static void
marks_within_marks_are_of_another_kind(void **state)
{
	static const char *const table[][2] = {
		{"he was “sure”", "‘’"},
		{"he was \"sure\"", "‘’"},
		{"he wasn’t", "“”"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		AUTO_ARENA a = {0};
		struct str open, close;

		quote_marks(STR("en"), &open, &close);
		quote_nest(str_from(table[i][0]), &open, &close);
		assert_str(
			str_fmt(&a, "%.*s%.*s", STR_ARG(open), STR_ARG(close)),
			table[i][1]);
	}
}

static void
what_is_too_long_is_cut_with_a_sign(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(words_cut(&a, STR("a harbour office"), 20),
		   "a harbour office");
	assert_str(words_cut(&a, STR("the office of a harbour"), 16),
		   "the office of a …");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(enclosing_marks_are_not_doubled),
		cmocka_unit_test(long_passages_are_cut_after_a_sentence),
		cmocka_unit_test(
			a_passage_without_a_stop_is_cut_on_a_character),
		cmocka_unit_test(counts_agree_with_their_noun),
		cmocka_unit_test(marks_follow_the_language),
		cmocka_unit_test(marks_within_marks_are_of_another_kind),
		cmocka_unit_test(what_is_too_long_is_cut_with_a_sign),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
