/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"
#include "base/buf.h"
#include "claim/parts.h"

static struct str
sentences(struct arena *a, const char *text, struct str language)
{
	struct article in = {.text = str_from(text), .language = language};
	struct doc d;
	struct buf b = {.arena = a};

	doc_make(a, &in, tree_names(), NULL, &d);
	for (size_t i = 0; i < d.sentences.len; i++)
		buf_fmt(&b, "%s%.*s%s", i ? "|" : "",
			STR_ARG(str_at(d.text, d.sentences.at[i].at)),
			d.sentences.at[i].title ? "*" : "");
	return buf_str(&b);
}

static void
english_sentences(void **state)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{"One. Two! Three?", "One.|Two!|Three?"},
		{"“One. Two,” he said. “Three.”",
		 "“One.|Two,” he said.|“Three.”"},
		{"Mr. Smith of the U.S. Navy left.",
		 "Mr. Smith of the U.S. Navy left."},
		{"He left the U.S. The ship stayed.",
		 "He left the U.S.|The ship stayed."},
		{"It cost 4.5 million. (No one paid.) He did.",
		 "It cost 4.5 million.|(No one paid.)|He did."},
		{"See example.org for it... maybe.",
		 "See example.org for it... maybe."},
		{"A Short Title\n\nIt ends.", "A Short Title*|It ends."},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};

		assert_str(sentences(&a, cases[i].text, STR("en")),
			   cases[i].want);
	}
}

static void
a_name_is_no_month(void **state)
{
	static const struct {
		const char *text;
		bool name;
	} cases[] = {
		{"May said no.", true},
		{"Theresa May has left.", true},
		{"It was May when she left.", false},
		{"In May officials left.", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct article in = {.text = str_from(cases[i].text),
				     .language = STR("en")};
		size_t at = str_find(in.text, STR("May"), 0);
		struct doc d;

		doc_make(&a, &in, tree_names(), NULL, &d);
		assert_int_equal(!d.tokens.at[doc_token(&d, at)].bits,
				 cases[i].name);
	}
}

static void
japanese_brackets_hold_their_sentences(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(sentences(&a, "「そうだ。違う。」と述べた。次だ。", STR("")),
		   "「そうだ。違う。」と述べた。|次だ。");
}

static void
script_decides_without_a_tag(void **state)
{
	static const struct {
		const char *text, *tag;
		bool japanese;
	} cases[] = {
		{"内閣サイバーセキュリティセンター（NISC）", "", true},
		{"The NISC (内閣) said so in Tokyo.", "", false},
		{"The NISC said so.", "ja-jp", true},
		{"内閣", "en", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct article in = {.text = str_from(cases[i].text),
				     .language = str_from(cases[i].tag)};
		struct doc d;

		doc_make(&a, &in, tree_names(), NULL, &d);
		assert_int_equal(d.japanese, cases[i].japanese);
	}
}

static void
wrapped_text_keeps_its_sentences(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(sentences(&a,
			     "This first line of a wrapped paragraph is long "
			     "and ends\ninside the sentence, and so does the "
			     "line after it, which\nis long too. End.",
			     STR("en")),
		   "This first line of a wrapped paragraph is long and "
		   "ends\ninside the sentence, and so does the line after it, "
		   "which\nis long too.|End.");
}

static void
blocks_say_what_is_a_title(void **state)
{
	AUTO_ARENA a = {0};
	struct block blocks[] = {{BLOCK_HEADING, {0, 6}},
				 {BLOCK_PARAGRAPH, {8, 13}}};
	struct article in = {.text = STR("It is.\n\nAnd x"),
			     .blocks = {blocks, 2, 2}};
	struct doc d;

	(void)state;
	doc_make(&a, &in, tree_names(), NULL, &d);
	assert_true(d.sentences.at[0].title);
	assert_false(d.sentences.at[1].title);
	assert_int_equal(doc_sentence(&d, 9), 1);
	assert_int_equal(doc_token(&d, 9), 3);
	assert_int_equal(doc_token(&d, 99), d.tokens.len);
}

static void
a_long_line_is_cut(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	struct article in = {0};
	struct doc d;

	(void)state;
	for (size_t i = 0; i < 100000; i++)
		buf_add(&b, STR("word "));
	in.text = buf_str(&b);
	doc_make(&a, &in, tree_names(), NULL, &d);
	assert_true(d.sentences.len > 100);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_sentences),
		cmocka_unit_test(a_name_is_no_month),
		cmocka_unit_test(japanese_brackets_hold_their_sentences),
		cmocka_unit_test(script_decides_without_a_tag),
		cmocka_unit_test(wrapped_text_keeps_its_sentences),
		cmocka_unit_test(blocks_say_what_is_a_title),
		cmocka_unit_test(a_long_line_is_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
