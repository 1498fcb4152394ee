/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/extract.h"
#include "claim/rule.h"

#define TEXT "Ürün: In May the crew admitted that the gate “may” have failed."

static struct str
explained(struct arena *a)
{
	struct article in = {.text = STR(TEXT),
			     .id = STR("page"),
			     .publisher = STR("Example Post"),
			     .published = {.text = STR("2023-08-29")}};
	struct claims claims;
	const struct extract_options options = {0};
	struct err err;
	struct cpmap map = cpmap_make(a, in.text);
	struct buf b = {.arena = a};

	assert_int_equal(claim_extract(a, &in, &options, &claims, &err), 0);
	assert_int_equal(claims.len, 1);
	claim_explain(&b, &claims.at[0], in.text, &map);
	return buf_str(&b);
}

static void
each_rule_has_meaning_and_words(void **state)
{
	static const char *const said[] = {
		"page.1\n  holder    outlet Example Post > ",
		"  stance    confirms\n",
		"    frame:forward\n        what is said stands behind the cue "
		"[Who says what: English, 3]\n",
		"    cue:admit\n",
		"        22-30: admitted\n",
		"    source:subject\n",
		"    stance:confirm\n",
		"    hedge:content\n",
		"    date:nearest-past\n",
		"        9-12: May\n",
	};
	AUTO_ARENA a = {0};
	struct str got = explained(&a);

	(void)state;
	for (size_t i = 0; i < sizeof said / sizeof *said; i++)
		if (!str_has(got, str_from(said[i])))
			fail_msg("\"%s\" is not in:\n%.*s", said[i],
				 STR_ARG(got));
	assert_false(str_has(got, STR("(no meaning)")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_rule_has_meaning_and_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
