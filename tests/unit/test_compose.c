/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/extract.h"
#include "claim/text/compose.h"

/* が, で, ば and パ as letter and mark. */
#define GA "\xE3\x81\x8B\xE3\x82\x99"
#define DE "\xE3\x81\xA6\xE3\x82\x99"
#define BA "\xE3\x81\xAF\xE3\x82\x99"
#define PA "\xE3\x83\x8F\xE3\x82\x9A"

static struct article
article_of(const char *text)
{
	return (struct article){.id = STR("a"),
				.file = STR("a.html"),
				.publisher = STR("例示新聞"),
				.language = STR("ja"),
				.text = str_from(text)};
}

static void
letters_and_marks_become_one(void **state)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
		{GA, "が"},
		{DE BA, "でば"},
		{PA "リ", "パリ"},
		{"か" GA "か", "かがか"},
		{"\xE3\x82\xA6\xE3\x82\x99", "ヴ"},
		/* a mark that joins nothing stays */
		{GA "あ\xE3\x82\x99", "があ\xE3\x82\x99"},
	};
	struct article plain;
	struct composed way;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct article in = article_of(rows[i].text);

		assert_true(compose_article(&a, &in, &plain, &way));
		assert_str(plain.text, rows[i].want);
	}
}

static void
other_texts_are_left_alone(void **state)
{
	AUTO_ARENA a = {0};
	struct article in = article_of("が、\xE3\x82\x99"), plain;
	struct composed way;

	(void)state;
	assert_false(compose_article(&a, &in, &plain, &way));
	in = article_of("か゛パリ");
	assert_false(compose_article(&a, &in, &plain, &way));
}

/* What is read is the same, and quoted as the page has it. */
static void
claims_quote_the_page(void **state)
{
	AUTO_ARENA a = {0};
	struct article in =
		article_of("会見" DE "松野長官は、被害" GA "あった可能性" GA
			   "あると述べた。" PA "リの当局は関与を否定した。");
	struct claims c = {0};
	struct err err = {0};

	(void)state;
	assert_int_equal(
		claim_extract(&a, &in, &(struct extract_options){0}, &c, &err),
		0);
	assert_int_equal(c.len, 2);
	assert_str(c.at[0].content_text, "被害" GA "あった可能性" GA "ある");
	assert_str(str_at(in.text, c.at[0].source.at[0]), "松野長官");
	assert_str(str_at(in.text, c.at[0].certainty.at), "可能性" GA "ある");
	assert_str(c.at[1].quote_text, PA "リの当局は関与を否定した");
	assert_str(c.at[1].holder.at[1].name, "パリの当局");
	assert_str(c.at[1].holder.at[1].text, PA "リの当局");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_and_marks_become_one),
		cmocka_unit_test(other_texts_are_left_alone),
		cmocka_unit_test(claims_quote_the_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
