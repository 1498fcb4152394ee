/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/buf.h"
#include "claim/text/token.h"

static struct str
cut(struct arena *a, const char *text)
{
	struct lexicon words = {.arena = a};
	struct tokens t = {0};
	struct buf b = {.arena = a};
	struct str s = str_from(text);

	tokens_make(a, &words, s, (struct span){0, s.len}, &t);
	for (size_t i = 0; i < t.len; i++)
		buf_fmt(&b, "%s%.*s", i ? "|" : "",
			STR_ARG(str_at(s, t.at[i].at)));
	return buf_str(&b);
}

static void
words_are_cut_as_read(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{"The U.S. said no.", "The|U.S.|said|no|."},
		{"Sen. Smith, D-Ohio, didn’t.",
		 "Sen.|Smith|,|D-Ohio|,|didn’t|."},
		{"at 5 p.m. on Oct. 3.", "at|5|p.m.|on|Oct.|3|."},
		{"about 5,000 (4.5 %)", "about|5,000|(|4.5|%|)"},
		{"“Yes,” he said...", "“|Yes|,|”|he|said|..."},
		{"the workers' rights", "the|workers|'|rights"},
		{"So did I. Then", "So|did|I|.|Then"},
		{"J. Smith -- née Zoë", "J.|Smith|--|née|Zoë"},
		{"官房長官はNISCの5000件、と",
		 "官房長官|は|NISC|の|5000|件|、|と"},
		{"", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};

		assert_str(cut(&a, cases[i].text), cases[i].want);
	}
}

static void
look_up_form_is_plain(void **state)
{
	AUTO_ARENA a = {0};
	struct lexicon words = {.arena = &a};
	struct tokens t = {0};
	struct str s = STR("Didn’t NISC");

	(void)state;
	tokens_make(&a, &words, s, (struct span){0, s.len}, &t);
	assert_str(t.at[0].low, "didn't");
	assert_true(t.at[0].capital);
	assert_str(t.at[1].low, "nisc");
}

static void
abbreviations_are_told_apart(void **state)
{
	(void)state;
	assert_int_equal(abbreviation_kind(STR("gov.")), ABBREV_TITLE);
	assert_int_equal(abbreviation_kind(STR("u.s.")), ABBREV_OTHER);
	assert_int_equal(abbreviation_kind(STR("inc.")), ABBREV_OTHER);
	assert_int_equal(abbreviation_kind(STR("end.")), ABBREV_NONE);
	assert_int_equal(abbreviation_kind(STR("u.s")), ABBREV_NONE);
}

static void
bad_bytes_do_no_harm(void **state)
{
	AUTO_ARENA a = {0};
	struct lexicon words = {.arena = &a};
	struct tokens t = {0};
	struct str s = STR("a\xFF\xE2\x80 b\0c");

	(void)state;
	tokens_make(&a, &words, s, (struct span){0, s.len}, &t);
	assert_true(t.len >= 3);
	for (size_t i = 0; i < t.len; i++)
		assert_true(t.at[i].at.b < t.at[i].at.e &&
			    t.at[i].at.e <= s.len);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_cut_as_read),
		cmocka_unit_test(look_up_form_is_plain),
		cmocka_unit_test(abbreviations_are_told_apart),
		cmocka_unit_test(bad_bytes_do_no_harm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
