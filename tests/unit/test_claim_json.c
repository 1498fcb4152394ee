/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: claim_json claim_write */
#include "unit.h"

#include "claim/claim.h"

#define TEXT "日本 The agency said it was likely closed."

static struct span content[] = {{23, 36}, {37, 43}};
static struct span source[] = {{7, 17}};
static struct holder chain[] = {
	{.kind = HOLDER_OUTLET, .name = STR_INIT("Example Post")},
	{.kind = HOLDER_GROUP,
	 .name = STR_INIT("three officials"),
	 .text = STR_INIT("The agency"),
	 .at = {7, 17},
	 .number = 3,
	 .role = STR_INIT("officials"),
	 .basis = STR_INIT("familiar with the matter")},
};
static struct why why[] = {{WHY_FRAME, STR_INIT("forward"), {7, 43}},
			   {WHY_CUE, STR_INIT("say"), {18, 22}}};

static const struct claim sample = {
	.id = STR_INIT("a.1"),
	.doc = STR_INIT("page"),
	.article = STR_INIT("a"),
	.parent = STR_INIT("a.0"),
	.source = {source, 1, 1},
	.content = {content, 2, 2},
	.holder = {chain, 2, 2},
	.kind = CLAIM_MIXED,
	.stance = STANCE_DENIES,
	.certainty = {55, 80, STR_INIT("likely"), FACT_PR_PLUS, {30, 36}},
	.event = {STR_INIT("2022-10-01"),
		  STR_INIT("2022-12-31"),
		  PRECISION_SEASON,
		  true,
		  {7, 17},
		  STR_INIT("season"),
		  {0, 0}},
	.quote = {7, 43},
	.quote_text = STR_INIT("The agency said it was likely closed"),
	.content_text = STR_INIT("it was likely … closed"),
	.why = {why, 2, 2},
};

static json_t *
sample_json(const struct article *from, struct arena *a)
{
	struct cpmap map = cpmap_make(a, STR(TEXT));

	return claim_json(&sample, from, &map);
}

static void
spans_are_code_points(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *j = sample_json(NULL, &a);
	struct buf b = {.arena = &a};

	(void)state;
	json_write(&b, json_object_get(j, "source"));
	buf_char(&b, ' ');
	json_write(&b, json_object_get(j, "content"));
	buf_char(&b, ' ');
	json_write(&b, json_object_get(j, "cue"));
	assert_str(buf_str(&b), "[3,13] [[19,32],[33,39]] null");
}

static void
written_and_read_again_is_equal(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *j = sample_json(NULL, &a), *again;
	struct cpmap map = cpmap_make(&a, STR(TEXT));
	struct claim c;
	struct err err = {0};

	(void)state;
	assert_int_equal(claim_from_json(&a, j, &map, &c, NULL, &err), 0);
	assert_int_equal(c.content.at[1].b, 37);
	assert_int_equal(claim_gate(&c, STR(TEXT), &err), 0);
	again = claim_json(&c, NULL, &map);
	assert_true(json_equal(j, again));
}

static void
article_facts_come_along(void **state)
{
	AUTO_ARENA a = {0};
	struct link link = {LINK_SOURCE,
			    STR("https://example.org/a"),
			    STR("A report"),
			    {0, 0}};
	struct article from = {.title = STR("Title"),
			       .publisher = STR("Example Post"),
			       .genre = GENRE_NOTICE,
			       .published = {.text = STR("2023-08-04")},
			       .links = {&link, 1, 1},
			       .text = STR(TEXT)},
		       got;
	AUTO_JSON *j = sample_json(&from, &a);
	struct claim c;
	struct err err = {0};

	(void)state;
	assert_int_equal(claim_from_json(&a, j, NULL, &c, &got, &err), 0);
	assert_int_equal(c.source.at[0].b, 3);
	assert_int_equal(got.genre, GENRE_NOTICE);
	assert_str(got.publisher, "Example Post");
	assert_str(got.published.text, "2023-08-04");
	assert_str(got.links.at[0].url, "https://example.org/a");
	assert_int_equal(got.links.at[0].kind, LINK_SOURCE);
	assert_str(got.description, TEXT);
	assert_str(got.id, "a");
}

static void
bad_lines_are_named(void **state)
{
	static const struct {
		const char *text, *key;
	} bad[] = {
		{"{\"stance\":\"perhaps\"}", "stance"},
		{"{\"kind\":7}", "kind"},
		{"{\"content\":[3]}", "content"},
		{"{\"content\":[9,3]}", "content"},
		{"{\"content\":[[1,2],[3]]}", "content"},
		{"{\"source\":\"x\"}", "source"},
		{"{\"quote_at\":[-1,3]}", "quote_at"},
		{"{\"holder\":[{\"kind\":\"ghost\"}]}", "kind"},
		{"{\"certainty\":{\"low\":300}}", "certainty"},
		{"{\"why\":[\"luck:much\"]}", "why"},
		{"{\"said\":{\"precision\":\"eon\"}}", "precision"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		AUTO_ARENA a = {0};
		struct err err = {0};
		AUTO_JSON *j = json_parse(str_from(bad[i].text), &err);
		struct claim c;

		assert_int_equal(claim_from_json(&a, j, NULL, &c, NULL, &err),
				 -1);
		assert_true(str_has(str_from(err.msg), str_from(bad[i].key)));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(spans_are_code_points),
		cmocka_unit_test(written_and_read_again_is_equal),
		cmocka_unit_test(article_facts_come_along),
		cmocka_unit_test(bad_lines_are_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
