/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "escape_html.h"
#include "report/mustache.h"

static bool
partial_get(void *ctx, struct str name, struct str *ret)
{
	const json_t *text = json_object_getn(ctx, name.ptr, name.len);

	if (!json_is_string(text))
		return false;
	*ret = (struct str){json_string_value(text), json_string_length(text)};
	return true;
}

static int
render(struct arena *a, struct str text, const json_t *data, json_t *partials,
       struct str *ret)
{
	const struct mustache m = {
		.partial = partial_get, .escape = escape_html, .ctx = partials};
	struct buf out = {.arena = a};
	struct err err;
	int rc = mustache_render(&m, text, data, &out, &err);

	*ret = rc < 0 ? str_copy(a, str_from(err.msg)) : buf_str(&out);
	return rc;
}

struct check {
	const char *data, *partials, *text, *want;
};

static void
check_all(const struct check *c, size_t n, int rc)
{
	for (size_t i = 0; i < n; i++) {
		AUTO_ARENA a = {0};
		AUTO_JSON *data = json_loads(c[i].data, 0, NULL);
		AUTO_JSON *partials = json_loads(c[i].partials, 0, NULL);
		struct str got;

		assert_non_null(data);
		assert_non_null(partials);
		assert_int_equal(
			render(&a, str_from(c[i].text), data, partials, &got),
			rc);
		assert_str(got, c[i].want);
	}
}

static void
values_come_from_the_nearest_context(void **state)
{
	static const struct check table[] = {
		{"{\"a\":\"x<y\"}", "{}", "{{a}} {{{a}}} {{&a}}",
		 "x&lt;y x<y x<y"},
		{"{\"a\":{\"b\":7}}", "{}", "{{a.b}}{{#a}}{{b}}{{/a}}{{b}}",
		 "77"},
		{"{\"n\":1.21,\"t\":true,\"z\":null}", "{}",
		 "{{n}} {{t}} {{z}}{{none}}", "1.21 true "},
		{"{\"t\":\"outer\",\"l\":[{\"t\":\"in\"},{}]}", "{}",
		 "{{#l}}{{t}} {{/l}}", "in outer "},
		{"{\"a\":{\"x\":1},\"b\":{\"a\":{}}}", "{}",
		 "{{#b}}[{{a.x}}]{{/b}}", "[]"},
	};

	(void)state;
	check_all(table, sizeof table / sizeof *table, 0);
}

static void
lines_with_a_lone_tag_leave_no_trace(void **state)
{
	static const struct check table[] = {
		{"{\"l\":[1,2]}", "{}", "a\n {{#l}} \n- {{.}}\n{{/l}}\nb\n",
		 "a\n- 1\n- 2\nb\n"},
		{"{}", "{}", "a\r\n{{! remark }}\r\nb", "a\r\nb"},
		{"{}", "{}", "{{^x}}\nnone\n{{/x}}", "none\n"},
		{"{\"v\":\"<\\n>\"}", "{\"p\":\"1\\n{{{v}}}\\n\"}",
		 "  {{>p}}\nend", "  1\n  <\n>\nend"},
		{"{\"v\":3}", "{}", "{{=<% %>=}}\n<% v %>{{v}}<%={{ }}=%>{{v}}",
		 "3{{v}}3"},
	};

	(void)state;
	check_all(table, sizeof table / sizeof *table, 0);
}

static void
faults_are_named_with_their_line(void **state)
{
	static const struct check table[] = {
		{"{}", "{}", "a\n{{#open}}",
		 "template line 2: section not closed \"open\""},
		{"{}", "{}", "{{#a}}{{/b}}",
		 "template line 1: section not closed \"a\", which \"b\" of line 1 "
		 "ends"},
		{"{}", "{}", "{{/b}}",
		 "template line 1: nothing to close for \"b\""},
		{"{}", "{}", "\n\nx {{name ",
		 "template line 3: tag not closed \"{{name \""},
		{"{}", "{}", "{{=a=}}",
		 "template line 1: bad delimiters \"a\""},
		{"{}", "{\"p\":\"{{#x}}\"}", "{{>p}}",
		 "partial \"p\": template line 1: section not closed \"x\""},
	};

	(void)state;
	check_all(table, sizeof table / sizeof *table, -1);
}

static void
a_partial_within_itself_ends_with_the_data(void **state)
{
	static const struct check table[] = {
		{"{\"n\":1,\"l\":[{\"n\":2,\"l\":[{\"n\":3,\"l\":[]}]}]}",
		 "{\"p\":\"{{n}}<{{#l}}{{>p}}{{/l}}>\"}", "{{>p}}",
		 "1<2<3<>>>"},
	};

	(void)state;
	check_all(table, 1, 0);
}

static void
an_endless_partial_meets_the_limit(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *data = json_object();
	AUTO_JSON *partials = json_pack("{s:s}", "p", "{{>p}}");
	struct str got;

	(void)state;
	assert_int_equal(render(&a, STR("{{>p}}"), data, partials, &got), -1);
	assert_true(str_has(got, STR("nested deeper than 64")));
}

static void
deep_sections_meet_the_limit(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *data = json_pack("{s:b}", "a", 1);
	struct buf b = {.arena = &a};
	struct str got;

	(void)state;
	for (size_t i = 0; i < 100000; i++)
		buf_add(&b, STR("{{#a}}"));
	assert_int_equal(render(&a, buf_str(&b), data, NULL, &got), -1);
	assert_str(got, "template line 1: more than 64 open sections");
}

static struct str
file_text(struct arena *a, const char *folder, const char *name)
{
	struct buf path = {.arena = a}, text = {.arena = a};
	char some[4096];
	size_t n;
	FILE *f;

	buf_fmt(&path, "%s/%s.json", folder, name);
	f = fopen(str_c(a, buf_str(&path)), "rb");
	if (!f)
		fail_msg("%.*s cannot be read", STR_ARG(buf_str(&path)));
	while ((n = fread(some, 1, sizeof some, f)))
		buf_add(&text, (struct str){some, n});
	fclose(f);
	return buf_str(&text);
}

static void
spec_case(const json_t *test)
{
	AUTO_ARENA a = {0};
	struct str got;

	assert_int_equal(render(&a, json_get_text(&a, test, "template"),
				json_object_get(test, "data"),
				json_object_get(test, "partials"), &got),
			 0);
	if (!str_eq(got, json_get_text(&a, test, "expected")))
		fail_msg("%s: got \"%.*s\"",
			 json_string_value(json_object_get(test, "name")),
			 STR_ARG(got));
}

/* Runs when OSBRIEF_MUSTACHE_SPEC names the specification's folder. */
static void
the_specification_passes(void **state)
{
	static const char *const names[] = {"comments",	     "delimiters",
					    "interpolation", "inverted",
					    "partials",	     "sections"};
	const char *folder = getenv("OSBRIEF_MUSTACHE_SPEC");

	(void)state;
	if (!folder) /* cmocka 1.1 writes a skip as a failure in TAP */
		return;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		AUTO_ARENA a = {0};
		struct err err;
		AUTO_JSON *all =
			json_parse(file_text(&a, folder, names[i]), &err);
		const json_t *test;
		size_t k;

		assert_non_null(all);
		json_array_foreach(json_object_get(all, "tests"), k, test)
			spec_case(test);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_come_from_the_nearest_context),
		cmocka_unit_test(lines_with_a_lone_tag_leave_no_trace),
		cmocka_unit_test(faults_are_named_with_their_line),
		cmocka_unit_test(a_partial_within_itself_ends_with_the_data),
		cmocka_unit_test(an_endless_partial_meets_the_limit),
		cmocka_unit_test(deep_sections_meet_the_limit),
		cmocka_unit_test(the_specification_passes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
