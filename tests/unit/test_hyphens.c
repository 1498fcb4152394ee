/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/hyphens.h"

enum { N = 64 };

static uint64_t
hyphens_of(struct hyphens *h, const char *word)
{
	uint32_t cp[N];
	size_t n = 0;

	for (; word[n]; n++)
		cp[n] = (unsigned char)word[n];
	return hyphens_find(h, cp, n).words;
}

static uint64_t
name_hyphens(struct hyphens *h, const char *word)
{
	uint32_t cp[N];
	size_t n = 0;

	for (; word[n]; n++)
		cp[n] = (unsigned char)word[n];
	return hyphens_find(h, cp, n).names;
}

static void
words_divide_and_names_do_not(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_HYPHENS *h = hyphens_open(&a, STR("en-GB"), STR(""));

	(void)state;
	if (!h)
		skip();
	assert_true(hyphens_of(h, "accusation") != 0);
	assert_true(hyphens_of(h, "(accusation,") == hyphens_of(h, "accusation")
							     << 1);
	assert_true(hyphens_of(h, "Cybersecurity") == 0);
	assert_true(hyphens_of(h, "four") == 0);
	assert_true(hyphens_of(h, "accusation.example") == 0);
	assert_true(hyphens_of(h, "accusation.") != 0);
	assert_true(name_hyphens(h, "(Cybersecurity,") != 0);
	assert_true(name_hyphens(h, "accusation") == 0);
	assert_true(name_hyphens(h, "Office") == 0);
	assert_true(name_hyphens(h, "OpenAccusation") == 0);
	assert_true(name_hyphens(h, "LockBit") == 0);
	assert_true(name_hyphens(h, "CVE-accusation") == 0);
}

static void
words_of_other_languages_stay_whole(void **state)
{
	static const uint32_t german[] = {'g', 'r', 0xf6, 0xdf, 'e', 'n', 'o',
					  'r', 'd', 'n',  'u',	'n', 'g'};
	static const uint32_t quoted[] = {0x201c, 'a', 'c', 'c', 'u', 's',
					  'a',	  't', 'i', 'o', 'n', 0x201d};
	AUTO_ARENA a = {0};
	AUTO_HYPHENS *h = hyphens_open(&a, STR("en"), STR(""));

	(void)state;
	if (!h)
		skip();
	assert_true(hyphens_find(h, german, 13).words == 0);
	assert_true(hyphens_find(h, quoted, 12).words != 0);
}

static void
no_division_without_a_dictionary(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_null(hyphens_open(&a, STR("de"), STR("")));
	assert_true(hyphens_of(NULL, "accusation") == 0);
}

/* Words with the ends and the insides of many patterns. */
static const char *const words[] = {
	"accusation",	"antidisestablishment",
	"association",	"characteristic",
	"committee",	"correspondent",
	"government",	"hyphenation",
	"independence", "infrastructure",
	"intelligence", "manuscript",
	"organisation", "philanthropic",
	"project",	"representative",
	"table",	"university",
};

static void
a_word_divides_alike_whatever_the_text_holds(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_HYPHENS *none = hyphens_open(&a, STR("en"), STR(""));

	(void)state;
	if (!none)
		skip();
	for (size_t i = 0; i < COUNT(words); i++) {
		AUTO_HYPHENS *it =
			hyphens_open(&a, STR("en"), str_from(words[i]));
		AUTO_HYPHENS *other = hyphens_open(
			&a, STR("en"), STR("The *Man*uscript, _Tables_."));
		uint64_t want = hyphens_of(none, words[i]);

		assert_true(hyphens_of(it, words[i]) == want);
		assert_true(hyphens_of(other, "manuscript") ==
			    hyphens_of(none, "manuscript"));
		assert_true(hyphens_of(other, words[i]) == want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_divide_and_names_do_not),
		cmocka_unit_test(words_of_other_languages_stay_whole),
		cmocka_unit_test(no_division_without_a_dictionary),
		cmocka_unit_test(a_word_divides_alike_whatever_the_text_holds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
