/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: event event_rows */
#include "unit.h"

#include "../names.h"
#include "claim/date/event.h"

struct event_row {
	const char *language, *text;
	const char *key; /* of the claim's content */
	const char *from, *at, *anchor;
};

static const struct event_row rows[] = {
	/* one kind, noun and verb */
	{"en",
	 "A refinery was attacked on May 7. The company said the attack began "
	 "with a stolen password.",
	 "stolen password", "2023-05-07", "the attack", "May 7"},
	{"en",
	 "Two ferries collided in March. Nine people were hurt in the "
	 "collision, the harbour said.",
	 "Nine people", "2023-03-01", "the collision", "March"},
	{"en",
	 "A bank was hacked on May 7. Police said this incident was the worst "
	 "in years.",
	 "worst in years", "2023-05-07", "this incident", "May 7"},
	{"ja", "5月7日に地震があった。市は、この地震で橋が落ちたと発表した。",
	 "橋が落ちた", "2023-05-07", "地震", "5月7日"},
	{"ja",
	 "5月7日に衝突事故があった。警察は、事故で2人がけがをしたと発表した。",
	 "2人", "2023-05-07", "事故", "5月7日"},
	{"ja", "5月7日に攻撃を受けた。会社は、同攻撃は犯罪だと述べた。", "犯罪",
	 "2023-05-07", "攻撃", "5月7日"},
	{"ja",
	 "5月7日に店が襲われた。警察は、今回の事件で3人を調べたと述べた。",
	 "3人", "2023-05-07", "事件", "5月7日"},
	/* all of it, when it lasted */
	{"ja",
	 "侵入は5月7日に始まり、6月2日まで続いた。会社は、この侵入は犯罪だと"
	 "述べた。",
	 "犯罪", "2023-05-07", "侵入", "5月7日に始まり、6月2日"},
	/* an own date comes first */
	{"en",
	 "A refinery was attacked on May 7. The company said the attack was "
	 "found on May 9.",
	 "found", "2023-05-09", "May 9", ""},
	/* two of a kind, or another kind: nobody knows which */
	{"en",
	 "A refinery was attacked on May 7. A bank was attacked on June 2. "
	 "Police said the attack began with a stolen password.",
	 "stolen password", "", "", ""},
	{"en",
	 "An earthquake struck on May 7. Police said the attack began with a "
	 "stolen password.",
	 "stolen password", "", "", ""},
	/* another one of its kind */
	{"en",
	 "A refinery was attacked on May 7. Police said another attack began "
	 "with a letter.",
	 "letter", "", "", ""},
	{"en",
	 "A refinery was attacked on May 7. Police said the attack on the "
	 "museum began with a letter.",
	 "letter", "", "", ""},
	/* what came after, or is to come */
	{"en",
	 "A refinery was attacked on May 7. The company said it hired guards "
	 "after the attack.",
	 "guards", "", "", ""},
	{"en",
	 "A refinery was attacked on May 7. The company said the attack would "
	 "cost it much.",
	 "cost it", "", "", ""},
	/* the date is that of the inquiry, or of the words */
	{"en",
	 "An inquiry into the attack began on May 7. The company said the "
	 "attack was a crime.",
	 "a crime", "", "", ""},
	{"en",
	 "The mayor said on May 7 that the town was attacked. The company "
	 "said the attack was a crime.",
	 "a crime", "", "", ""},
	{"ja",
	 "5月7日に攻撃の調査が始まった。会社は、この攻撃は犯罪だと述べた。",
	 "犯罪", "", "", ""},
	{"ja", "5月7日に攻撃があった。会社は、この攻撃者は2人だと述べた。",
	 "2人", "", "", ""},
	{"ja", "5月7日に攻撃があった。会社は、新たな攻撃は防いだと述べた。",
	 "防いだ", "", "", ""},
};

static const struct claim *
claim_with(const struct claims *in, const char *key)
{
	for (size_t i = in->len; i-- > 0;)
		if (str_has(in->at[i].content_text, str_from(key)))
			return &in->at[i];
	return NULL;
}

static void
an_event_keeps_the_date_it_was_told_with(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct article in = {.id = STR("a"),
				     .file = STR("a.html"),
				     .publisher = STR("GIGAZINE"),
				     .language = str_from(rows[i].language),
				     .published = {.text = STR("2023-08-30")},
				     .text = str_from(rows[i].text)};
		struct extract_options how = {.names = tree_names()};
		struct claims c = {0};
		struct err err = {0};
		const struct claim *k;

		assert_int_equal(claim_extract(&a, &in, &how, &c, &err), 0);
		k = claim_with(&c, rows[i].key);
		assert_non_null(k);
		assert_str(k->event.from, rows[i].from);
		assert_str(str_at(in.text, k->event.at), rows[i].at);
		assert_str(str_at(in.text, k->event.anchor), rows[i].anchor);
	}
}

static void
words_are_found_whole_and_the_longest(void **state)
{
	(void)state;
	assert_non_null(event_word_en(STR("breach")));
	assert_true(event_word_en(STR("breach"))->noun);
	assert_false(event_word_en(STR("hackers"))->noun);
	assert_null(event_word_en(STR("breaches-of")));
	assert_str(event_word_ja(STR("総選挙は"))->text, "総選挙");
	assert_int_equal(event_word_ja(STR("事故で"))->kinds, EVENT_CRASH);
	assert_null(event_word_ja(STR("の事故")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_event_keeps_the_date_it_was_told_with),
		cmocka_unit_test(words_are_found_whole_and_the_longest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
