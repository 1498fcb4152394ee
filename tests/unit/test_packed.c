/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/packed.h"
#include "base/utf8.h"
#include "base/vec.h"

static struct article
sample(struct arena *a)
{
	struct article t = {
		.id = STR("0123456789abcdef"),
		.file = STR("port.html"),
		.title = STR("港が開く"),
		.published = {STR("2023-07-07"), true, STR("url")},
		.access = ACCESS_PREVIEW,
		.genre = GENRE_NOTICE,
		.text = STR("港が\n\nopen"),
	};

	*vec_add(a, &t.blocks) = (struct block){BLOCK_HEADING, {0, 6}};
	*vec_add(a, &t.blocks) = (struct block){BLOCK_PARAGRAPH, {8, 12}};
	*vec_add(a, &t.bylines) = (struct byline){STR("The Office"), true};
	*vec_add(a, &t.links) = (struct link){
		LINK_SOURCE, STR("https://a.example/"), STR("A"), {8, 12}};
	*vec_add(a, &t.notes) = STR("a note");
	return t;
}

static struct str
packed(struct arena *a, const struct article *t)
{
	struct buf b = {.arena = a};

	article_pack(&b, t);
	return buf_str(&b);
}

static struct str
text_form(struct arena *a, const struct article *t)
{
	AUTO_JSON *o = article_json(t);
	struct buf b = {.arena = a};

	json_write(&b, o);
	return buf_str(&b);
}

static void
what_goes_in_comes_out(void **state)
{
	AUTO_ARENA a = {0};
	struct article t = sample(&a), got;
	struct unpack u = {.rest = packed(&a, &t)};

	(void)state;
	assert_true(article_unpack(&a, &u, &got));
	assert_int_equal(u.rest.len, 0);
	assert_true(str_eq(text_form(&a, &got), text_form(&a, &t)));
}

static void
spans_and_text_must_fit(void **state)
{
	static const struct {
		struct span one, two;
	} cases[] = {{{0, 5}, {8, 12}},	 /* inside a character */
		     {{0, 6}, {8, 13}},	 /* beyond the text */
		     {{0, 6}, {3, 12}},	 /* over the one before */
		     {{6, 0}, {8, 12}}}; /* backwards */

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		AUTO_ARENA a = {0};
		struct article t = sample(&a), got;
		struct unpack u;

		t.blocks.at[0].at = cases[i].one;
		t.blocks.at[1].at = cases[i].two;
		u = (struct unpack){.rest = packed(&a, &t)};
		assert_false(article_unpack(&a, &u, &got));
	}
}

/* Every byte of it changed in turn, and cut at every length: refused or an
 * article that keeps all promises. */
static void
no_bytes_give_an_article_that_lies(void **state)
{
	AUTO_ARENA a = {0};
	struct article t = sample(&a), got;
	struct str good = packed(&a, &t);

	(void)state;
	for (size_t i = 0; i < good.len * 256; i++) {
		AUTO_ARENA s = {0};
		struct unpack u;

		char *bytes = arena_alloc(&s, good.len);
		memcpy(bytes, good.ptr, good.len);
		bytes[i / 256] = (char)(i % 256);
		u.rest = (struct str){bytes, good.len};
		u.bad = false;
		if (!article_unpack(&s, &u, &got))
			continue;
		assert_int_equal(utf8_valid(got.text), STR_NONE);
		for (size_t k = 0; k < got.blocks.len; k++)
			assert_true(got.blocks.at[k].at.e <= got.text.len);
	}
	for (size_t n = 0; n < good.len; n++) {
		struct unpack u = {.rest = str_slice(good, 0, n)};

		assert_false(article_unpack(&a, &u, &got));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_goes_in_comes_out),
		cmocka_unit_test(spans_and_text_must_fit),
		cmocka_unit_test(no_bytes_give_an_article_that_lies),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
