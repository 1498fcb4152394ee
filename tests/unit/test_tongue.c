/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "report/tongue.h"

enum { N = 128 };

/* told: the languages of a text, a letter for each of its characters. */
static struct str
told(struct arena *a, const char *text, enum tongue otherwise)
{
	static const char letters[TONGUE_COUNT] = {
		[TONGUE_NONE] = '.', [TONGUE_JA] = 'j', [TONGUE_HANS] = 's',
		[TONGUE_HANT] = 't', [TONGUE_KO] = 'k', [TONGUE_EL] = 'e',
		[TONGUE_HY] = 'y',   [TONGUE_HE] = 'h', [TONGUE_KA] = 'g',
		[TONGUE_TH] = 'T',   [TONGUE_LO] = 'L', [TONGUE_KM] = 'K',
		[TONGUE_MY] = 'M'};
	struct buf b = {.arena = a};
	struct str s = str_from(text);
	uint32_t cp[N] = {0};
	uint8_t got[N];
	size_t n = 0;

	while (s.len && n < N)
		cp[n++] = utf8_next(&s);
	tongues_find(cp, n, otherwise, got);
	for (size_t i = 0; i < n; i++)
		buf_char(&b, letters[got[i]]);
	return buf_str(&b);
}

static void
a_row_tells_its_language_by_what_only_it_writes(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{"内閣サイバー", "jjjjjj"},
		{"警察庁", "jjj"}, /* 廳 and 厅 elsewhere */
		{"习近平", "sss"},
		{"中华人民共和国", "sssssss"},
		{"數位發展部", "ttttt"},
		{"沒有說", "ttt"},
		{"북한", "kk"},
		{"北京", "jj"}, /* nothing tells: what else there is */
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_str(told(&a, cases[i].text, TONGUE_JA), cases[i].want);
}

static void
a_row_that_tells_nothing_follows_its_neighbour(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{"习近平 met 王毅", "sss.....ss"},
		{"王毅 met 习近平", "ss.....sss"},
		{"北京 and とうきょう", "jj.....jjjjj"},
		{"北京; 數位發展部 and 北京", "ttttttttt.....tt"},
		{"한국 北韓", "kkkkk"},
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_str(told(&a, cases[i].text, TONGUE_JA), cases[i].want);
	assert_str(told(&a, "met 王毅", TONGUE_HANS), "....ss");
}

static void
signs_between_words_are_of_their_language(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{"2023年8月4日、", "....jjjjjj"},
		{"서울 3건", "kkkkk"},
		{"in Athens (Αθήνα).", "...........eeeee.."},
		{"5 μm of Cα", ".........."},
		{"ירושלים תל אביב", "hhhhhhhhhhhhhhh"},
		{"ไทย says ไทย", "TTT......TTT"},
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_str(told(&a, cases[i].text, TONGUE_JA), cases[i].want);
}

static void
a_report_has_the_language_of_what_it_shows(void **state)
{
	static const struct {
		struct signs seen;
		enum tongue want;
	} cases[] = {
		{{0}, TONGUE_JA},
		{{.kana = 1, .simplified = 90}, TONGUE_JA},
		{{.simplified = 2}, TONGUE_HANS},
		{{.hangul = 9, .traditional = 2}, TONGUE_HANT},
		{{.hangul = 9}, TONGUE_KO},
		{{.old = 1}, TONGUE_JA},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(signs_most(&cases[i].seen), cases[i].want);
}

static void
names_of_languages_are_read(void **state)
{
	(void)state;
	assert_int_equal(tongue_of(STR("ja")), TONGUE_JA);
	assert_int_equal(tongue_of(STR("ko-KR")), TONGUE_KO);
	assert_int_equal(tongue_of(STR("zh")), TONGUE_HANS);
	assert_int_equal(tongue_of(STR("zh-TW")), TONGUE_HANT);
	assert_int_equal(tongue_of(STR("zh-Hant-HK")), TONGUE_HANT);
	assert_int_equal(tongue_of(STR("en-GB")), TONGUE_NONE);
	assert_int_equal(tongue_of(STR("")), TONGUE_NONE);
	assert_str(tongue_name(TONGUE_HANT), "zh-Hant");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_row_tells_its_language_by_what_only_it_writes),
		cmocka_unit_test(
			a_row_that_tells_nothing_follows_its_neighbour),
		cmocka_unit_test(signs_between_words_are_of_their_language),
		cmocka_unit_test(a_report_has_the_language_of_what_it_shows),
		cmocka_unit_test(names_of_languages_are_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
