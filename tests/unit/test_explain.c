/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/extract.h"
#include "claim/rule.h"

#define TEXT "Ürün: In May the crew admitted that the gate “may” have failed."

static struct str
explained(struct arena *a, const char *text, const char *language, size_t i)
{
	struct article in = {.text = str_from(text),
			     .language = str_from(language),
			     .id = STR("page"),
			     .publisher = STR("Example Post"),
			     .published = {.text = STR("2023-08-29")}};
	struct claims claims;
	const struct extract_options options = {0};
	struct err err;
	struct cpmap map = cpmap_make(a, in.text);
	struct buf b = {.arena = a};

	assert_int_equal(claim_extract(a, &in, &options, &claims, &err), 0);
	assert_true(claims.len > i);
	claim_explain(&b, &claims.at[i], in.text, &map);
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
	struct str got = explained(&a, TEXT, "en", 0);

	(void)state;
	for (size_t i = 0; i < sizeof said / sizeof *said; i++)
		if (!str_has(got, str_from(said[i])))
			fail_msg("\"%s\" is not in:\n%.*s", said[i],
				 STR_ARG(got));
	assert_false(str_has(got, STR("(no meaning)")));
}

/* What a word points back to, how a Japanese speaker was found, and the hedges
 * that decide nothing, are shown as well. */
static void
other_spans_are_shown(void **state)
{
	static const struct {
		const char *text, *language;
		size_t claim;
		const char *said[3];
	} rows[] = {
		{"The Ministry of Works said it held. The ministry said no "
		 "more was known.",
		 "en",
		 1,
		 {"    holder:definite\n", "    holder:antecedent\n",
		  "        0-21: The Ministry of Works\n"}},
		{"The crew said the gate may hold and could possibly close.",
		 "en",
		 0,
		 {"    hedge:content\n", "    hedge:also\n",
		  "        36-41: could\n"}},
		{"日本郵政は4日、情報が流出したと発表した。"
		 "同社は対策を急ぐと述べた。",
		 "ja",
		 1,
		 {"    cue:述べ\n", "    source:topic\n",
		  "        0-4: 日本郵政\n"}},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct str got = explained(&a, rows[i].text, rows[i].language,
					   rows[i].claim);

		for (size_t k = 0; k < 3; k++)
			if (!str_has(got, str_from(rows[i].said[k])))
				fail_msg("\"%s\" is not in:\n%.*s",
					 rows[i].said[k], STR_ARG(got));
		assert_false(str_has(got, STR("(no meaning)")));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_rule_has_meaning_and_words),
		cmocka_unit_test(other_spans_are_shown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
