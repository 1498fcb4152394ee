/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/encoding.h"
#include "base/utf8.h"

/* "名古屋港" in each encoding, and what a page would say of itself. */
#define SJIS "\x96\xBC\x8C\xC3\x89\xAE\x8D\x60\x82\xCD"
#define EUC "\xCC\xBE\xB8\xC5\xB2\xB0\xB9\xC1\xA4\xCF"
#define ISO "\x1b$BL>8E209A$O\x1b(B"
#define UTF "名古屋港は"

static const struct {
	const char *in, *charset, *out;
} cases[] = {
	{"plain", "UTF-8", "plain"},
	{"\xEF\xBB\xBF" UTF, "UTF-8", UTF},
	{"\xFF\xFEh\x01", "UTF-16LE", "Ũ"},
	{ISO, "ISO-2022-JP", UTF},
	{"<meta charset=Shift_JIS>" SJIS, "CP932",
	 "<meta charset=Shift_JIS>" UTF},
	{"<meta charset=\"euc-jp\">" EUC, "EUC-JP",
	 "<meta charset=\"euc-jp\">" UTF},
	/* declarations that lie */
	{"<meta charset=Shift_JIS>" UTF, "UTF-8",
	 "<meta charset=Shift_JIS>" UTF},
	{"<meta charset=Shift_JIS>" EUC EUC, "EUC-JP",
	 "<meta charset=Shift_JIS>" UTF UTF},
	{"<meta charset=utf-8>" SJIS SJIS, "CP932",
	 "<meta charset=utf-8>" UTF UTF},
	/* none at all */
	{SJIS SJIS, "CP932", UTF UTF},
	{EUC EUC, "EUC-JP", UTF UTF},
	{"<meta charset=iso-8859-1>caf\xE9 \x93x\x94", "CP1252",
	 "<meta charset=iso-8859-1>café “x”"},
	{"caf\xE9", "CP1252", "café"},
	/* a byte too many does not make it another encoding */
	{UTF UTF UTF UTF "\xFF", "UTF-8", UTF UTF UTF UTF "\xEF\xBF\xBD"},
};

static void
bytes_become_text(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct str charset;
		struct str got =
			encoding_decode(&a, str_from(cases[i].in), &charset);

		assert_str(charset, cases[i].charset);
		assert_str(got, cases[i].out);
	}
}

static void
any_bytes_give_valid_utf8(void **state)
{
	AUTO_ARENA a = {0};
	char bytes[1024];

	(void)state;
	for (unsigned seed = 1; seed < 60; seed++) {
		uint32_t x = seed;

		for (size_t i = 0; i < sizeof bytes; i++) {
			x = x * 1664525 + 1013904223;
			bytes[i] = (char)(x >> 24);
		}
		assert_true(utf8_valid(encoding_decode(
				    &a, (struct str){bytes, sizeof bytes},
				    NULL)) == STR_NONE);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_become_text),
		cmocka_unit_test(any_bytes_give_valid_utf8),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
