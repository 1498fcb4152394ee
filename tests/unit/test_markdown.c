/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "report/markdown.h"

static void
no_escape(void *ctx, struct buf *out, struct str value, bool literal)
{
	(void)ctx;
	(void)literal;
	buf_add(out, value);
}

static const struct mustache plain = {.escape = no_escape};

static int
make(struct arena *a, const char *text, const char *key, struct str value,
     struct str *ret)
{
	AUTO_JSON *data = json_object();
	struct err err;
	int rc;

	json_set_text(data, key, value);
	rc = markdown_make(a, &plain, str_from(text), data, ret, &err);
	if (rc < 0)
		*ret = str_copy(a, str_from(err.msg));
	return rc;
}

static void
text_of_a_page_stands_as_text(void **state)
{
	AUTO_ARENA a = {0};
	struct str got;

	(void)state;
	assert_int_equal(
		make(&a, "# T\n\n- {{x}}\n", "x",
		     STR("# [click](javascript:1) <b>*now*\n\n    code"), &got),
		0);
	assert_str(got, "# T\n\n- \\# \\[click\\](javascript:1) "
			"\\<b\\>\\*now\\* code\n");
}

/* Every way into another construct, in every place a template can hold a
 * text: paragraph, item, quote, heading, link text, code span, table. */
static const char everywhere[] =
	"# {{x}}\n\n{{x}}\n\n- {{x}}\n- **Label:** a {{x}} b\n\n> {{x}}\n\n"
	"1. {{x}}{{x}}\n\n## {{x}} ##\n\n[{{x}}](https://a.example/) "
	"“{{x}}” [\\[1\\]](#cite-1)\n{{x}}\n\n"
	"```table\nrow\t{{{x}}}\t{{{x}}}\n```\n\n### Cite 1\n";

static const char *const shards[] = {
	"\n",
	"\n\n",
	"    ",
	"\t",
	"#",
	"##",
	" ",
	"- ",
	"* ",
	"+ ",
	"1. ",
	"12) ",
	"> ",
	"```",
	"~~~",
	"`",
	"``",
	"*",
	"**",
	"_",
	"__",
	"[",
	"]",
	"](",
	"(",
	")",
	"![",
	"!",
	"<",
	">",
	"<b>",
	"</b>",
	"<!--",
	"-->",
	"<?",
	"&",
	"&amp;",
	"&#35;",
	";",
	"\\",
	"\\\\",
	"---",
	"===",
	"***",
	"http://x.example",
	"<http://x.example>",
	"[a]: b",
	"[1]",
	"javascript:alert(1)",
	"www.x.example",
	"|",
	"a",
	"日本",
	"é",
	"“",
	"”",
	"「",
	"\xC2\xA0",
	"\xE3\x80\x80",
	"\xE2\x80\x8B",
	"\xE2\x80\xAE",
	"\xEE\x80\x80",
	"\xFF",
	"\xC2\x85",
	"\xE2\x80\xA8",
	"word",
	"2023",
	".",
	":",
	"$",
	"~",
	"=",
	"-",
	"\r",
	"\x01",
	"{{x}}",
	"{{{",
	"<script>",
};

static struct str
hostile(struct arena *a, uint64_t *seed)
{
	struct buf b = {.arena = a};

	for (size_t n = 1 + (*seed >> 60); n--;) {
		*seed = *seed * 6364136223846793005u + 1442695040888963407u;
		buf_add(&b, str_from(shards[(*seed >> 33) %
					    (sizeof shards / sizeof *shards)]));
	}
	return buf_str(&b);
}

static void
hostile_text_never_makes_structure(void **state)
{
	uint64_t seed = 2023;

	(void)state;
	for (size_t i = 0; i < 4000; i++) {
		AUTO_ARENA a = {0};
		struct str got, in = hostile(&a, &seed);

		if (make(&a, everywhere, "x", in, &got) < 0)
			fail_msg("\"%.*s\": %.*s", STR_ARG(in), STR_ARG(got));
	}
}

static void
text_in_a_wrong_place_is_refused(void **state)
{
	AUTO_ARENA a = {0};
	struct str got;

	(void)state;
	assert_int_equal(make(&a, "`{{{x}}}`\n", "x", STR("a`b"), &got), -1);
	assert_int_equal(make(&a, "{{{x}}}\n", "x", STR("<b>bold</b>"), &got),
			 -1);
	assert_int_equal(make(&a, "[t]({{x}})\n", "x", STR("a b"), &got), -1);
}

static void
only_safe_links_and_no_html(void **state)
{
	static const struct {
		const char *text;
		int rc;
	} table[] = {
		{"[a](https://x.example/)", 0},
		{"<mailto:a@x.example>", 0},
		{"## One two\n\n[a](#one-two)", 0},
		{"[a](#missing)", -1},
		{"## A\n\n## A\n\n[a](#a)", -1},
		{"[a](javascript:x)", -1},
		{"[a](JavaScript:x)", -1},
		{"[a](ftp://x.example)", -1},
		{"[a](//x.example)", -1},
		{"[a](other.md)", -1},
		{"a <b>x</b>", -1},
		{"<div>\n\nx", -1},
		{"![a](https://x.example/p.png)", -1},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		struct err err = {0};

		assert_int_equal(markdown_check(str_from(table[i].text), &err),
				 table[i].rc);
	}
}

static void
a_million_signs_take_linear_time(void **state)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	struct str got;

	(void)state;
	for (size_t i = 0; i < 300000; i++)
		buf_add(&b, STR("*[<_`"));
	assert_int_equal(make(&a, "- {{x}}\n", "x", buf_str(&b), &got), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_of_a_page_stands_as_text),
		cmocka_unit_test(hostile_text_never_makes_structure),
		cmocka_unit_test(text_in_a_wrong_place_is_refused),
		cmocka_unit_test(only_safe_links_and_no_html),
		cmocka_unit_test(a_million_signs_take_linear_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
