/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"
#include "base/buf.h"
#include "claim/entity/entity.h"

/* `want`: "kind key" of each, joined by "; ". */
struct row {
	const char *text, *want;
};

static const struct row rows[] = {
	{"It used CVE-2023-2868, cve-2021-44228 and MS17-010.",
	 "vulnerability CVE-2023-2868; vulnerability CVE-2021-44228; "
	 "vulnerability MS17-010"},
	{"脆弱性（CVE-2024-21887）が悪用された",
	 "vulnerability CVE-2024-21887"},
	{"CVE-23-1 and CVE-2023-12345678 are none", ""},
	{"It is T1566.001, done by G0065 with S0154.",
	 "id T1566.001; id G0065; id S0154"},
	{"A T-72, a G20 summit, S400 missiles", ""},
	{"from 192.0.2.7 and 198.51.100[.]23:8080,",
	 "indicator 192.0.2.7; indicator 198.51.100.23:8080"},
	{"in version 10.2.3.4 and 300.1.1.1 at 12:30:45", ""},
	{"2001:db8::7 answered", "indicator 2001:db8::7"},
	{"hxxps://evil[.]example/A?b=1 (and www.Example.com).",
	 "indicator https://evil.example/A?b=1; indicator www.example.com"},
	{"mail desk[at]mail[.]example today", "indicator desk@mail.example"},
	{"ran update.exe and Invoice.docx",
	 "indicator update.exe; indicator invoice.docx"},
	{"d41d8cd98f00b204e9800998ecf8427e",
	 "indicator "
	 "d41d8cd98f00b204e9800998ecf8427e"},
	{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", ""},
	{"The U.S. and St.Louis, e.g. here.The end", ""},
	{"and/or 3.5 million, $1.2bn", ""},
};

static struct str
found(struct arena *a, struct str text)
{
	struct article in = {.text = text, .language = STR("en")};
	struct entities out = {0};
	struct buf b = {.arena = a};
	struct finder f = {.arena = a, .out = &out};
	struct doc d;

	doc_make(a, &in, NULL, NULL, &d);
	f.d = &d;
	entity_indicators(&f, (struct span){0, text.len});
	for (size_t i = 0; i < out.len; i++)
		buf_fmt(&b, "%s%s %.*s", i ? "; " : "",
			entity_names[out.at[i].kind], STR_ARG(out.at[i].key));
	return buf_str(&b);
}

static void
each_is_found_in_its_plain_form(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};

		assert_str(found(&a, str_from(rows[i].text)), rows[i].want);
	}
}

static void
a_long_word_is_none(void **state)
{
	enum { LONG = 1 << 20 };
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	(void)state;
	for (size_t i = 0; i < LONG; i++)
		buf_add(&b, STR("a[."));
	assert_str(found(&a, buf_str(&b)), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_is_found_in_its_plain_form),
		cmocka_unit_test(a_long_word_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
