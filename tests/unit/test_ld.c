/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/ld.h"

/* Blocks as pages carry them; all say {"a": "b c"}. */
static const char *const damaged[] = {
	"{\"a\":\"b c\"}",
	"<![CDATA[ {\"a\":\"b c\"} ]]>",
	"//<![CDATA[\n{\"a\":\"b c\"}\n//]]>",
	"<!-- {\"a\":\"b c\"} -->",
	"{ &quot;a&quot; : &quot;b c&quot; }",
	"{'a':'b c'}",
	"{\"a\":\"b c\",}",
	"{\"a\":\"b c\",,\"d\":[1,]}",
	"{\"a\":\"b c\",\"d\":}",
	"{\"d\":,\"a\":\"b c\"}",
	"{\"a\":\"b c\"};",
	"{\"a\":\"b c\"}{\"x\":1}",
	"{\"a\":\"b c\",\"a\":\"b c\"}",
	"{\"d\":\"it\\'s\",\"a\":\"b c\"}",
	"{\"d\":\"\\ud800\",\"a\":\"b c\"}",
	"{\"d\":\"say \"yes\" now\",\"a\":\"b c\"}",
};

static void
damaged_json_is_mended(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++) {
		AUTO_ARENA a = {0};
		AUTO_JSON *j = ld_parse(&a, str_from(damaged[i]));

		assert_non_null(j);
		assert_str(json_get_text(&a, j, "a"), "b c");
	}
}

static void
raw_control_characters_stay_in_the_text(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *j = ld_parse(&a, STR("{\"a\":\"b\nc\td\"}"));

	(void)state;
	assert_str(json_get_text(&a, j, "a"), "b\nc\td");
}

static void
hopeless_text_gives_nothing(void **state)
{
	static const char *const bad[] = {"", "{", "<html>", "{\"a\":\"b"};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_null(ld_parse(&a, str_from(bad[i])));
}

#define LD "<script type='application/ld+json'>"

static void
one_broken_script_costs_no_other(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t = html_parse(
		&a, STR(LD "{ <oops> </script>" LD
			   "{\"@graph\":[{\"@type\":[\"X\",\"NewsArticle\"],"
			   "\"headline\":\"h\"}]}</script>" LD
			   "[{\"@type\":\"BreadcrumbList\"}]</script>"));
	struct ld ld;

	(void)state;
	ld_collect(&a, &t, &ld);
	assert_int_equal(ld.broken, 1);
	assert_int_equal(ld.objects.len, 2);
	assert_str(json_get_text(&a, ld_article(&ld, STR("")), "headline"),
		   "h");
	assert_non_null(ld_type(&ld, "BreadcrumbList", 0));
	assert_null(ld_type(&ld, "BreadcrumbList", 1));
	ld_free(&ld);
}

static void
the_article_of_this_address_is_taken(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t = html_parse(
		&a,
		STR(LD "[{\"@type\":\"NewsArticle\",\"url\":\"https://a.org/"
		       "1\",\"headline\":\"one\"},"
		       "{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{"
		       "\"@id\":\"https://a.org/2/\"},\"headline\":"
		       "\"two\"}]</script>"));
	struct ld ld;

	(void)state;
	ld_collect(&a, &t, &ld);
	assert_str(json_get_text(&a, ld_article(&ld, STR("https://a.org/2")),
				 "headline"),
		   "two");
	ld_free(&ld);
}

static void
paths_step_into_lists(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *j = ld_parse(
		&a, STR("{\"a\":[{\"b\":1},{\"b\":[true,{\"name\":\"n\"}]}]}"));

	(void)state;
	assert_str(json_scalar(&a, json_path(j, "a.b")), "1");
	assert_str(json_scalar(&a, json_path(j, "a[1].b[0]")), "true");
	assert_str(json_scalar(&a, json_path(j, "a.1.b.1")), "n");
	assert_null(json_path(j, "a[7].b"));
	assert_str(json_scalar(&a, NULL), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(damaged_json_is_mended),
		cmocka_unit_test(raw_control_characters_stay_in_the_text),
		cmocka_unit_test(hopeless_text_gives_nothing),
		cmocka_unit_test(one_broken_script_costs_no_other),
		cmocka_unit_test(the_article_of_this_address_is_taken),
		cmocka_unit_test(paths_step_into_lists),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
