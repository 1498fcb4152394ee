/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#ifdef HAVE_ICU
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#endif

#include "base/buf.h"
#include "base/utf8.h"
#include "report/breaks.h"
#include "report/unspaced.h"

enum { N = 256 };

/* shown: the text with "|" where a line may end. */
static struct str
shown(struct arena *a, struct thai *words, const char *text)
{
	struct buf b = {.arena = a};
	struct str s = str_from(text);
	uint32_t cp[N] = {0};
	char kinds[N];
	size_t n = 0;

	while (s.len && n < N)
		cp[n++] = utf8_next(&s);
	breaks_find(cp, n, kinds);
	unspaced_find(words, cp, n, kinds);
	for (size_t i = 0; i < n; i++) {
		buf_cp(&b, cp[i]);
		if (i + 1 < n && kinds[i] == BREAK_MAY)
			buf_char(&b, '|');
	}
	return buf_str(&b);
}

static void
thai_ends_lines_after_its_words(void **state)
{
	static const char *const texts[] = {
		"เมืองหลวง|ของ|ประเทศ|ไทย",
		"เจ้าหน้าที่|ยืนยัน|ว่า|เมื่อ|วัน|จันทร์",
		"ตำรวจ|ไม่|แสดง|ความเห็น",
	};
	AUTO_ARENA a = {0};
	AUTO_THAI *t = thai_open(&a);

	(void)state;
	if (!t || str_eq(shown(&a, t, "ประเทศไทย"), STR("ประเทศไทย")))
		skip();
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct buf plain = {.arena = &a};

		for (const char *c = texts[i]; *c; c++)
			if (*c != '|')
				buf_char(&plain, *c);
		assert_str(shown(&a, t, str_c(&a, buf_str(&plain))), texts[i]);
	}
}

/* What is found without a dictionary, and in scripts that have none. */
static void
syllables_end_lines(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{"กรุงเทพ", "กรุงเทพ"},
		{"กรุงเทพมหานครเป็นเมืองหลวงของไทย",
		 "กรุง|เทพมหานคร|เป็น|เมืองหลวงของ|ไทย"},
		{"ນະຄອນຫຼວງວຽງຈັນເປັນເມືອງຫຼວງຂອງລາວ",
		 "ນະ|ຄອນຫຼວງວຽງຈັນ|ເປັນ|ເມືອງຫຼວງຂອງລາວ"},
		{"ရန်ကုန်မြို့", "ရန်|ကုန်|မြို့"},
		{"ဗုဒ္ဓဘာသာ", "ဗုဒ္ဓ|ဘာ|သာ"},
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_str(shown(&a, NULL, cases[i].text), cases[i].want);
}

static void
clusters_stay_whole(void **state)
{
	static const struct {
		uint32_t a, b;
		bool joins;
	} cases[] = {
		{'a', 'b', false},	  {'e', 0x301, true},
		{0x915, 0x94d, true},	  {0x94d, 0x937, true}, /* क्ष */
		{0x1780, 0x17d2, true},	  {0x17d2, 0x1781, true},
		{0x1039, 0x1013, true},	  {0x103a, 0x1000, false},
		{0xe40, 0xe01, true},	  {0xe01, 0xe32, true},
		{0xe01, 0xe02, false},	  {0x1f468, 0x200d, true},
		{0x200d, 0x1f469, true},  {0x1f44d, 0x1f3fd, true},
		{0x1f1ef, 0x1f1f5, true}, {'1', 0x20e3, true},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(cp_joins(cases[i].a, cases[i].b),
				 cases[i].joins);
}

#ifdef HAVE_ICU
/* shares: of the places where we end lines, those where ICU does, too; and
 * the other way round. Percent. */
static void
shares(struct thai *t, const char *const *texts, size_t n, int ret[2])
{
	UErrorCode status = U_ZERO_ERROR;
	UBreakIterator *icu = ubrk_open(UBRK_LINE, "th", NULL, 0, &status);
	int both = 0, ours = 0, theirs = 0;

	assert_true(U_SUCCESS(status));
	for (size_t k = 0; k < n; k++) {
		UChar text[N];
		uint32_t cp[N];
		char kinds[N];
		int32_t len = 0, cps = 0;

		u_strFromUTF8(text, N, &len, texts[k], -1, &status);
		u_strToUTF32((UChar32 *)cp, N, &cps, text, len, &status);
		assert_int_equal(len, cps);
		breaks_find(cp, (size_t)len, kinds);
		unspaced_find(t, cp, (size_t)len, kinds);
		ubrk_setText(icu, text, len, &status);
		for (int32_t i = 0; i + 1 < len; i++) {
			bool ends = ubrk_isBoundary(icu, i + 1);

			theirs += ends;
			ours += kinds[i] == BREAK_MAY;
			both += ends && kinds[i] == BREAK_MAY;
		}
	}
	ubrk_close(icu);
	assert_true(ours > 0 && theirs > 0);
	ret[0] = 100 * both / ours;
	ret[1] = 100 * both / theirs;
}

/* Two dictionaries differ in what is one word: a tenth is let. */
static void
thai_words_are_those_of_icu(void **state)
{
	static const char *const texts[] = {
		"กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทยและเป็นเมืองที่มีประชากรมากที่สุด",
		"เจ้าหน้าที่กล่าวว่าระบบคอมพิวเตอร์ถูกโจมตีเมื่อเดือนที่แล้ว",
		"รัฐบาลปฏิเสธข่าวนี้และบอกว่าไม่มีข้อมูลรั่วไหลออกไปนอกประเทศ",
		"ฝนตกหนักตลอดทั้งคืนทำให้น้ำท่วมถนนหลายสายในจังหวัดทางภาคเหนือ",
	};
	AUTO_ARENA a = {0};
	AUTO_THAI *t = thai_open(&a);
	int got[2];

	(void)state;
	if (!t || str_eq(shown(&a, t, "ประเทศไทย"), STR("ประเทศไทย")))
		skip();
	shares(t, texts, COUNT(texts), got);
	print_message("Thai: %d %% of ours, %d %% of theirs\n", got[0], got[1]);
	assert_true(got[0] >= 90 && got[1] >= 90);
}

/* Burmese words end where syllables do. */
static void
burmese_syllables_have_the_words_of_icu(void **state)
{
	static const char *const texts[] = {
		"ရန်ကုန်မြို့သည်မြန်မာနိုင်ငံ၏အကြီးဆုံးမြို့ဖြစ်သည်",
		"နေပြည်တော်သည်မြန်မာနိုင်ငံ၏မြို့တော်ဖြစ်ပါသည်",
	};
	int got[2];

	(void)state;
	shares(NULL, texts, COUNT(texts), got);
	print_message("Burmese: %d %% of theirs\n", got[1]);
	assert_true(got[1] >= 90);
}
#else
static void
thai_words_are_those_of_icu(void **state)
{
	(void)state;
	skip();
}

static void
burmese_syllables_have_the_words_of_icu(void **state)
{
	(void)state;
	skip();
}
#endif

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(thai_ends_lines_after_its_words),
		cmocka_unit_test(syllables_end_lines),
		cmocka_unit_test(clusters_stay_whole),
		cmocka_unit_test(thai_words_are_those_of_icu),
		cmocka_unit_test(burmese_syllables_have_the_words_of_icu),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
