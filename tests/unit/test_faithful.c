/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: faithful. A source may leave out and join; it may not write. */
#include "unit.h"

#include "kit/faithful.h"

static void
text_is_looked_for(void **state)
{
	static const char page[] =
		"<title>Port — The Harbour</title>"
		"<meta name=description content='Cranes stood still for a "
		"day.'>"
		"<p>The port opened again on <b>Thursday</b>, its office "
		"said.</p><p>“No ship was lost,” a spokesperson said.</p>"
		"<ul><li>Pier 1</li><li>Pier 2</li></ul><p>丸浜港は５日、"
		"二日ぶりに荷役を再開したと港湾局が発表した。</p>"
		"<script type='application/json'>{\"body\":"
		"\"\\u003cp\\u003eForty ships wait&rsquo;d in the AT&T bay"
		"\\u003c/p\\u003e\\n\\u003cp\\u003eCaf\\u00e9 owners waited "
		"longest of all.\"}</script>";
	static const struct {
		const char *text, *want;
	} rows[] = {
		{"The port opened again on Thursday, its office said.", ""},
		/* other white space, marks and letter cases; joined blocks */
		{"THE PORT opened again on Thursday its office said\n\n"
		 "'No ship was lost' a spokesperson said\n\nPier 1\tPier 2",
		 ""},
		/* data in a script, an attribute */
		{"Forty ships waitd in the AT&T bay\n\nCafé owners waited "
		 "longest of all.",
		 ""},
		{"Cranes stood still for a day.", ""},
		/* in another order, parts left out */
		{"No ship was lost, its office said. The port opened again",
		 ""},
		{"丸浜港は５日、荷役を再開したと港湾局が発表した。", ""},
		{"", ""},
		/* cells that stand apart on the page */
		{"Pier 2\tday\nAT&T\tCranes\nbay\tPier 1", ""},
		/* written */
		{"The port opened again on Thursday, its office said. It will "
		 "never close again, the mayor promised.",
		 "It will never close again, the mayor promised."},
		{"Nothing of this stands there, not a word of it anywhere.",
		 "Nothing of this stands there, not a word of it anywhere."},
		{"丸浜港は５日、二日ぶりに荷役を再開した。関係者は外国の"
		 "軍隊が港を襲ったとみて極秘に捜査を始めている",
		 "関係者は外国の軍隊が港を襲ったとみて極秘に捜査を"},
		/* in the middle */
		{"The port opened again on a day that nobody will ever forget "
		 "in this town, Thursday, its office said.",
		 "a day that nobody will ever forget in this town, "},
	};
	AUTO_ARENA a = {0};
	const struct capture c = {.file = STR("page.html"),
				  .bytes = str_from(page)};
	AUTO_PAGE p = {0};

	(void)state;
	page_open(&a, &c, &p);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str got = faithful_find(&a, &p, str_from(rows[i].text));

		if (!*rows[i].want)
			assert_str(got, "");
		else if (!str_has(got,
				  str_slice(str_from(rows[i].want), 12, 30)))
			fail_msg("%s: got \"%.*s\"", rows[i].text,
				 STR_ARG(got));
	}
}

static void
only_a_piece_is_shown(void **state)
{
	AUTO_ARENA a = {0};
	const struct capture c = {.file = STR("page.html"),
				  .bytes = STR("<p>x</p>")};
	struct buf b = {.arena = &a};
	AUTO_PAGE p = {0};
	struct str got;

	(void)state;
	for (int i = 0; i < 1000; i++)
		buf_add(&b, STR("港湾局"));
	page_open(&a, &c, &p);
	got = faithful_find(&a, &p, buf_str(&b));
	assert_true(got.len > 60 && got.len <= 80);
	assert_int_equal(0, got.len % 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_is_looked_for),
		cmocka_unit_test(only_a_piece_is_shown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
