/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <string.h>

#include "article/article.h"
#include "base/vec.h"

static struct article
sample(struct arena *a)
{
	struct article in = {
		.id = STR("0123456789abcdef"),
		.capture = STR("0123456789abcdef00"),
		.file = STR("notice.html"),
		.source = STR("nisc"),
		.reader = STR("nisc 1; osbrief 0.1"),
		.publisher = STR("NISC"),
		.url = STR("https://www.nisc.go.jp/news/20230804.html"),
		.archived = STR("2023-08-05T00:00:00Z"),
		.title = STR("電子メールデータの漏えい"),
		.alt_title = STR("漏えい"),
		.description = STR("d"),
		.section = STR("s"),
		.language = STR("ja"),
		.twin = STR("t"),
		.published = {STR("2023-08-04T10:00:00+09:00"), true,
			      STR("head")},
		.modified = {STR("2023-08-05"), false, STR("url")},
		.access = ACCESS_PREVIEW,
		.genre = GENRE_NOTICE,
		.text = STR("漏えい\n\n一行目です。"),
	};

	*vec_add(a, &in.bylines) = (struct byline){STR("NISC"), true};
	*vec_add(a, &in.bylines) = (struct byline){STR("山田"), false};
	*vec_add(a, &in.blocks) =
		(struct block){BLOCK_HEADING, {.b = 0, .e = 9}};
	*vec_add(a, &in.blocks) =
		(struct block){BLOCK_PARAGRAPH, {.b = 11, .e = 29}};
	*vec_add(a, &in.links) = (struct link){
		LINK_SOURCE, STR("https://a/"), STR("t"), {.b = 11, .e = 14}};
	*vec_add(a, &in.notes) = STR("advert dropped");
	return in;
}

static struct str
line_of(struct arena *a, const struct article *in)
{
	struct buf b = {.arena = a};
	AUTO_JSON *j = article_json(in);

	json_write(&b, j);
	return buf_str(&b);
}

static void
a_line_read_again_is_equal(void **state)
{
	AUTO_ARENA a = {0};
	struct article in = sample(&a), back = {0};
	struct str line = line_of(&a, &in);
	struct err err;
	AUTO_JSON *j = json_parse(line, &err);

	(void)state;
	assert_int_equal(article_from_json(&a, j, &back, &err), 0);
	assert_true(str_eq(line_of(&a, &back), line));
	assert_int_equal(back.blocks.at[1].at.b, 11);
	assert_int_equal(back.links.at[0].at.e, 14);
	assert_true(back.bylines.at[0].body);
	assert_false(back.bylines.at[1].body);
	assert_true(back.published.zone_assumed);
	assert_int_equal(back.access, ACCESS_PREVIEW);
	assert_int_equal(back.genre, GENRE_NOTICE);
}

static void
spans_are_code_points(void **state)
{
	AUTO_ARENA a = {0};
	struct article in = sample(&a);
	struct str line = line_of(&a, &in);

	(void)state;
	assert_true(str_has(line, STR("{\"kind\":\"heading\",\"at\":[0,3]}")));
	assert_true(
		str_has(line, STR("{\"kind\":\"paragraph\",\"at\":[5,11]}")));
}

static void
an_article_without_blocks_is_read(void **state)
{
	AUTO_ARENA a = {0};
	struct article back = {0};
	struct err err;
	AUTO_JSON *j =
		json_parse(STR("{\"text\":\"One.\",\"title\":null}"), &err);

	(void)state;
	assert_int_equal(article_from_json(&a, j, &back, &err), 0);
	assert_str(back.text, "One.");
	assert_int_equal(back.access, ACCESS_FULL);
}

static void
errors_name_the_key(void **state)
{
	static const struct {
		const char *line, *key;
	} cases[] = {
		{"[]", "object"},
		{"{\"title\":3}", "title"},
		{"{\"access\":\"open\"}", "access"},
		{"{\"authors\":\"A\"}", "authors"},
		{"{\"authors\":[\"A\"],\"bodies\":[1]}", "bodies"},
		{"{\"text\":\"ab\",\"blocks\":[{\"at\":[0,3]}]}", "\"at\""},
		{"{\"text\":\"ab\",\"blocks\":[{\"at\":[1,0]}]}", "\"at\""},
		{"{\"text\":\"ab\",\"blocks\":[{\"at\":[1,2]},{\"at\":[0,1]}]}",
		 "blocks"},
		{"{\"text\":\"ab\",\"links\":[7]}", "link 0"},
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct article back = {.title = STR("kept")};
		struct err err = {0};
		AUTO_JSON *j = json_parse(str_from(cases[i].line), &err);

		assert_int_equal(article_from_json(&a, j, &back, &err), -1);
		assert_int_equal(err.code, ERR_FORMAT);
		assert_non_null(strstr(err.msg, cases[i].key));
		assert_str(back.title, "kept");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_read_again_is_equal),
		cmocka_unit_test(spans_are_code_points),
		cmocka_unit_test(an_article_without_blocks_is_read),
		cmocka_unit_test(errors_name_the_key),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
