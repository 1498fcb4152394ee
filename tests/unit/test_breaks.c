/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdio.h>
#include <string.h>
#ifdef HAVE_ICU
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#endif

#include "base/utf8.h"
#include "report/breaks.h"

enum { N = 256 };

/* kinds_of: what breaks_find says of a text; the number of characters. */
static size_t
kinds_of(const char *text, uint32_t *cp, char *kinds)
{
	struct str s = str_from(text);
	size_t n = 0;

	while (s.len && n < N)
		cp[n++] = utf8_next(&s);
	breaks_find(cp, n, kinds);
	return n;
}

static void
no_line_starts_with_what_kinsoku_forbids(void **state)
{
	static const char *const chars[] = {"、", "。", "」", "』", "）", "ー",
					    "々", "ゝ", "っ", "ゃ", "ゅ", "ょ",
					    "ッ", "ャ", "ュ", "ョ", "ァ", "・"};
	uint32_t cp[N];
	char kinds[N], text[32];

	(void)state;
	for (size_t i = 0; i < sizeof chars / sizeof *chars; i++) {
		snprintf(text, sizeof text, "漢字%s漢字", chars[i]);
		assert_int_equal(kinds_of(text, cp, kinds), 5);
		assert_int_equal(kinds[0], BREAK_MAY);
		assert_int_equal(kinds[1], BREAK_NO);
	}
}

static void
no_line_ends_with_an_opening_bracket(void **state)
{
	static const char *const chars[] = {"「", "『", "（", "【", "〈"};
	uint32_t cp[N];
	char kinds[N], text[32];

	(void)state;
	for (size_t i = 0; i < sizeof chars / sizeof *chars; i++) {
		snprintf(text, sizeof text, "漢字%s漢字", chars[i]);
		kinds_of(text, cp, kinds);
		assert_int_equal(kinds[1], BREAK_MAY);
		assert_int_equal(kinds[2], BREAK_NO);
	}
}

static void
words_break_at_blanks_only(void **state)
{
	uint32_t cp[N];
	char kinds[N];
	size_t n = kinds_of("three officials", cp, kinds);

	(void)state;
	for (size_t i = 0; i + 1 < n; i++)
		assert_int_equal(kinds[i], i == 5 ? BREAK_MAY : BREAK_NO);
}

static void
addresses_break_after_their_dividers(void **state)
{
	uint32_t cp[N];
	char kinds[N];

	(void)state;
	kinds_of("hxxps://mail.example[.]org/one_two.html", cp, kinds);
	assert_int_equal(kinds[6], BREAK_LAST); /* not inside "//" */
	assert_int_equal(kinds[12], BREAK_PART);
	assert_int_equal(kinds[22], BREAK_PART); /* behind "[.]" */
	assert_int_equal(kinds[8], BREAK_LAST);
}

static void
moments_break_after_their_signs(void **state)
{
	uint32_t cp[N];
	char kinds[N];

	(void)state;
	kinds_of("2023-08-29T14:20:00Z", cp, kinds);
	assert_int_equal(kinds[4], BREAK_PART);
	assert_int_equal(kinds[10], BREAK_NO);
	assert_int_equal(kinds[13], BREAK_PART);
	kinds_of("2023-08-29", cp, kinds);
	assert_int_equal(kinds[4], BREAK_NO);
}

static void
digests_break_anywhere(void **state)
{
	uint32_t cp[N];
	char kinds[N];

	(void)state;
	kinds_of("9f86d081884c7d659a2feaa0c55ad015", cp, kinds);
	for (size_t i = 0; i < 31; i++)
		assert_int_equal(kinds[i], BREAK_ANY);
}

/* Each pair of regional letters is one flag. */
static void
flags_are_not_parted(void **state)
{
	uint32_t cp[N];
	char kinds[N];

	(void)state;
	kinds_of("a 🇯🇵🇺🇦 b", cp, kinds);
	assert_int_equal(kinds[1], BREAK_MAY);
	assert_int_equal(kinds[2], BREAK_NO);
	assert_int_equal(kinds[3], BREAK_MAY);
	assert_int_equal(kinds[4], BREAK_NO);
	assert_int_equal(kinds[6], BREAK_MAY);
	kinds_of("\xef\xbf\xbf", cp, kinds);
	assert_int_equal(kinds[0], BREAK_MAY);
}

#ifdef HAVE_ICU
static const char pieces[][24] = {
	"漢字",	  "かな",   "カナ",	  "ッ",	    "ー",     "々",	"、",
	"。",	  "「",	    "」",	  "（",	    "）",     "・",	"…",
	"——",	  "office", "three ",	  "“said”", "(NISC)", " ",	" ",
	"e-mail", "12,000", "3.5 %",	  "[1]",    "$5",     "20%",	"US$ ",
	"'s",	  "?",	    "! ",	  "é",	    "Київ",   "한국",	"서울 ",
	"co-op",  "Ærø",    "A4",	  "/",	    ": ",     "; ",	"km",
	"２０",	  "％",	    "『",	  "』",	    "ゃ",     "ヶ",	"〜",
	"10:30",  "№ 5",    "§ 3",	  "½",	    "–",      "—",	"，",
	"；",	  "：",	    "《",	  "》",	    "！",     "习近平", "مصر",
	"، ",	  "ירוש",   "हिन्दी",	  "। ",	    "«",      "»",	"¿",
	"„",	  "‘x’",    "CVE-2023-1",
};

/* pieces in a fixed disorder. */
static size_t
mixed_text(uint32_t seed, UChar *to, uint32_t *cp)
{
	UErrorCode status = U_ZERO_ERROR;
	char text[24 * 13] = "";
	int32_t len = 0, n = 0;

	for (int i = 0; i < 12; i++) {
		seed = seed * 1664525 + 1013904223;
		strcat(text,
		       pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]);
	}
	u_strFromUTF8(to, N, &len, text, -1, &status);
	u_strToUTF32((UChar32 *)cp, N, &n, to, len, &status);
	assert_true(U_SUCCESS(status));
	assert_int_equal(len, n); /* one unit a character */
	return (size_t)n;
}

/* Where we end a line, ICU's strict rules do, too; and where they do, we do
 * but for a few places that we close. */
static void
lines_end_where_icu_ends_them(void **state)
{
	UErrorCode status = U_ZERO_ERROR;
	UBreakIterator *icu =
		ubrk_open(UBRK_LINE, "ja@lb=strict", NULL, 0, &status);
	size_t both = 0, theirs = 0;

	(void)state;
	assert_true(U_SUCCESS(status));
	for (uint32_t seed = 1; seed <= 3000; seed++) {
		UChar text[N];
		uint32_t cp[N];
		char kinds[N];
		size_t n = mixed_text(seed, text, cp);

		breaks_find(cp, n, kinds);
		ubrk_setText(icu, text, (int32_t)n, &status);
		for (size_t i = 0; i + 1 < n; i++) {
			bool ends = ubrk_isBoundary(icu, (int32_t)i + 1);

			theirs += ends;
			both += ends && kinds[i] == BREAK_MAY;
			if (kinds[i] == BREAK_MAY && !ends)
				fail_msg("between U+%04X and U+%04X", cp[i],
					 cp[i + 1]);
		}
	}
	ubrk_close(icu);
	assert_true(both * 100 > theirs * 85);
}
#else
static void
lines_end_where_icu_ends_them(void **state)
{
	(void)state;
	skip();
}
#endif

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_line_starts_with_what_kinsoku_forbids),
		cmocka_unit_test(no_line_ends_with_an_opening_bracket),
		cmocka_unit_test(words_break_at_blanks_only),
		cmocka_unit_test(addresses_break_after_their_dividers),
		cmocka_unit_test(moments_break_after_their_signs),
		cmocka_unit_test(digests_break_anywhere),
		cmocka_unit_test(flags_are_not_parted),
		cmocka_unit_test(lines_end_where_icu_ends_them),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
