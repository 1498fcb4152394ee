/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "templates_made.h"

static void
faults_name_line_and_nearest_tag(void **state)
{
	static const struct {
		const char *text, *want; /* NULL: no fault */
		size_t line;
	} rows[] = {
		{"# {{head.title}}\n{{#sections}}{{title}}{{/sections}}", NULL,
		 0},
		{"{{#cites}}{{n}}{{#used}}{{words}}{{/used}}{{/cites}}", NULL,
		 0},
		{"{{#read}}{{.}}{{/read}}{{^read}}none{{/read}}", NULL, 0},
		{"{{>part}}", NULL, 0},
		{"a\n{{titel}}", "{{titel}}: no tag of that name", 2},
		{"a\n\n{{#sections}}{{entrie}}{{/sections}}",
		 "in {{#sections}}; nearest: {{entries}}", 3},
		{"a\n{{#sections}}\nb", "section not closed", 2},
		{"a\nb {{title", "tag not closed", 2},
		{"{{#sections}}\n{{/section}}",
		 "which \"section\" of line 2 ends", 1},
		{"a\n{{>nowhere}}", "{{>nowhere}}: no such file", 2},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};
		struct templates t = {.arena = &a};
		struct template_faults got = {0};

		template_put(&t, "main", rows[i].text);
		template_put(&t, "part", "{{head.week}}");
		template_check(&t, STR("main"), &got);
		assert_int_equal(got.len, rows[i].want != NULL);
		if (!got.len)
			continue;
		assert_int_equal(got.at[0].line, rows[i].line);
		assert_str(got.at[0].name, "main");
		if (!str_has(got.at[0].what, str_from(rows[i].want)))
			fail_msg("%.*s", STR_ARG(got.at[0].what));
	}
}

static void
a_part_is_checked_where_it_is_used(void **state)
{
	AUTO_ARENA a = {0};
	struct templates t = {.arena = &a};
	struct template_faults got = {0};

	(void)state;
	template_put(&t, "main", "{{#cites}}{{>part}}{{/cites}}\n{{>part}}");
	template_put(&t, "part", "\n{{quote}}");
	template_check(&t, STR("main"), &got);
	assert_int_equal(got.len, 1);
	assert_str(got.at[0].name, "part");
	assert_int_equal(got.at[0].line, 2);
}

/* A section that is left open does not hide the faults before it. */
static void
all_faults_are_told_at_once(void **state)
{
	AUTO_ARENA a = {0};
	struct templates t = {.arena = &a};
	struct template_faults got = {0};

	(void)state;
	template_put(&t, "main",
		     "{{titel}}\n{{#sections}}\n{{#entries}}\n{{>nowhere}}\n"
		     "{{headin}}\n{{/sections}}\n");
	template_check(&t, STR("main"), &got);
	assert_int_equal(got.len, 4);
	assert_int_equal(got.at[0].line, 3);
	assert_int_equal(got.at[1].line, 1);
	assert_int_equal(got.at[2].line, 4);
	assert_int_equal(got.at[3].line, 5);
}

static void
the_first_comment_says_what_it_is_for(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(template_about(&a, STR("{{! A brief\n  of ours. More. }}x")),
		   "A brief of ours");
	assert_str(template_about(&a, STR("{{! A brief }}x")), "A brief");
	assert_str(template_about(&a, STR("x")), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(faults_name_line_and_nearest_tag),
		cmocka_unit_test(a_part_is_checked_where_it_is_used),
		cmocka_unit_test(all_faults_are_told_at_once),
		cmocka_unit_test(the_first_comment_says_what_it_is_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
