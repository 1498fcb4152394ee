/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include <stdio.h>
#include <stdlib.h>

#include "report/markdown.h"
#include "report/template.h"

static struct templates
shipped(struct fixture *f)
{
	const char *top = getenv("top_srcdir");
	struct str dir = str_fmt(&f->arena, "%s/templates", top ? top : ".");

	return (struct templates){
		.arena = &f->arena,
		.dirs = {"/nonexistent", str_c(&f->arena, dir)}};
}

static struct str
weekly(struct fixture *f)
{
	struct templates t = shipped(f);
	struct brief b;
	struct str text;
	struct err err = {0};

	make(f, &b);
	AUTO_JSON *ledger = brief_json(&b);
	if (template_markdown(&t, STR("weekly"), ledger, &text, &err) < 0)
		fail_msg("%s", err.msg);
	return text;
}

static void
each_citation_has_its_heading(void **state)
{
	AUTO_FIXTURE f;
	struct str text;

	(void)state;
	fixture_fill(&f);
	text = weekly(&f);
	assert_true(str_has(text, STR("[\\[1\\]](#cite-1)")));
	assert_true(str_has(text, STR("\n### Cite 1\n")));
	assert_true(str_has(
		text, STR("](#finding-1-hackers-backed-by-the-chinese-state-"
			  "were-behind-the-breach-of-nisc-contested-new)")));
	assert_true(str_has(text, STR("# NISC breach\n\n**TLP:GREEN** · ")));
}

static void
titles_of_pages_stay_text(void **state)
{
	AUTO_FIXTURE f;
	struct str text;

	(void)state;
	fixture_fill(&f);
	text = weekly(&f);
	assert_true(str_has(text, STR("Breach at \\*NISC\\* "
				      "\\<b\\>traced\\</b\\>")));
	assert_false(str_has(text, STR("](javascript")));
	assert_false(str_has(text, STR("(<javascript")));
	assert_true(str_has(text, STR("address not linked: javascript")));
}

static struct str
case_text(struct fixture *f, const char *name)
{
	const char *top = getenv("top_srcdir");
	struct str path =
		str_fmt(&f->arena, "%s/tests/cases/brief/contested/%s",
			top ? top : ".", name);
	struct buf b = {.arena = &f->arena};
	char some[4096];
	size_t n;
	FILE *in = fopen(str_c(&f->arena, path), "rb");

	if (!in)
		fail_msg("%.*s cannot be read", STR_ARG(path));
	while ((n = fread(some, 1, sizeof some, in)))
		buf_add(&b, (struct str){some, n});
	fclose(in);
	return buf_str(&b);
}

/* The case is what a person found right; OSBRIEF_CASE_OUT names a file to
 * write what is made now. */
static void
the_weekly_is_as_reviewed(void **state)
{
	const char *path = getenv("OSBRIEF_CASE_OUT");
	AUTO_FIXTURE f;
	struct str got;
	FILE *out = path ? fopen(path, "wb") : NULL;

	(void)state;
	fixture_fill(&f);
	got = weekly(&f);
	if (out) {
		assert_int_equal(fwrite(got.ptr, 1, got.len, out), got.len);
		assert_int_equal(fclose(out), 0);
	}
	assert_true(str_eq(got, case_text(&f, "want.md")));
}

/* Whatever a page puts into the fields that are printed. */
static void
a_hostile_page_cannot_break_the_brief(void **state)
{
	static const char *const bad[] = {"```\n# x\n```",
					  "[a](javascript:b)",
					  "<script>",
					  "\x1b[2J",
					  "**",
					  "- a\n- b\n",
					  "| a |\n|---|",
					  "![",
					  "&lt;b&gt;",
					  "\\",
					  "`",
					  "   ",
					  "\xE2\x80\xAE",
					  "{{{x}}}",
					  "Cite 1",
					  "#"};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		AUTO_FIXTURE f;
		struct str x = str_from(bad[i]);

		fixture_fill(&f);
		for (size_t k = 0; k < f.corpus.articles.len; k++) {
			struct article *a = &f.corpus.articles.at[k];

			a->title = a->publisher = a->url = a->file = x;
			a->language = a->archived = a->reader = x;
		}
		for (size_t k = 0; k < f.corpus.claims.len; k++)
			f.corpus.claims.at[k].holder.at[0].name = x;
		f.in.notes.at[0] = (struct brief_note){x, x, x};
		f.findings.at[1].origins.at[0].name = x;
		f.findings.at[2].edges.at[0].slot = x;
		weekly(&f);
	}
}

static void
a_partial_that_is_missing_is_an_error(void **state)
{
	AUTO_FIXTURE f;
	struct templates t;
	AUTO_JSON *none = json_object();
	struct str text;
	struct err err = {0};

	(void)state;
	fixture_fill(&f);
	t = shipped(&f);
	assert_int_equal(
		template_markdown(&t, STR("no-such"), none, &text, &err), -1);
	assert_int_equal(err.code, ERR_ABSENT);
	assert_int_equal(
		template_markdown(&t, STR("../weekly"), none, &text, &err), -1);
	assert_int_equal(err.code, ERR_USAGE);
	*vec_add(&f.arena, &t.names) = STR("own");
	*vec_add(&f.arena, &t.texts) = STR("{{>gone}}");
	*vec_add(&f.arena, &t.paths) = STR("own.md");
	assert_int_equal(template_markdown(&t, STR("own"), none, &text, &err),
			 -1);
	assert_true(str_starts(str_from(err.msg),
			       STR("own.md:1: {{>gone}}: no such file of "
				   "templates: gone.md")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_citation_has_its_heading),
		cmocka_unit_test(titles_of_pages_stay_text),
		cmocka_unit_test(the_weekly_is_as_reviewed),
		cmocka_unit_test(a_hostile_page_cannot_break_the_brief),
		cmocka_unit_test(a_partial_that_is_missing_is_an_error),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
