/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include "report/markdown.h"
#include "templates_made.h"

static struct str
place(void *ctx, struct str name, size_t line)
{
	struct arena *a = ctx;

	return str_fmt(a, "%.*s:%zu", STR_ARG(name.len ? name : STR("main")),
		       line);
}

static bool
house(void *ctx, struct str name, size_t line)
{
	(void)ctx;
	(void)name;
	return line == 1; /* of these texts */
}

static void
sentences_without_a_citation_are_refused_by_line(void **state)
{
	static const struct {
		const char *text, *want; /* NULL: passes */
	} rows[] = {
		{"# A\n\n{{#summary}}{{#pieces}}{{text}}{{quote}}{{#cite}}"
		 "[{{cite}}](#a){{/cite}}{{ref}}{{/pieces}}\n\n{{/summary}}",
		 NULL},
		{"# A\n\n{{#summary}}\n{{#pieces}}{{text}}{{quote}}{{/pieces}}"
		 "\n\n{{/summary}}",
		 "main:4: a sentence without its citation"},
		{"# A\n\nThe port is closed by bad people.\n",
		 "main:3: a sentence of the template without a citation"},
		{"# A\n\n- one\n- The port is closed by bad people.\n",
		 "main:4: a sentence of the template"},
		{"# A\n\n{{#read}}\n{{.}} and it rained all week.\n\n{{/read}}",
		 "main:4: a sentence of the template"},
		{"The port is closed by bad people.\n\n# A\n", NULL},
		{"# A\n\nWeek of rain\n", NULL},
		{"# A\n\n> The port is closed by bad people.\n",
		 "main:3: a sentence of the template"},
		{"# Cite 1\n\nThe port is closed by bad people "
		 "[1](#cite-1).\n",
		 NULL},
		{"# A\n\n港は悪い人々により閉鎖されている。\n",
		 "main:3: a sentence of the template"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_FIXTURE f;
		struct brief b;
		struct err err = {0};
		struct str got;
		const struct mustache m = {0};
		int rc;

		fixture_fill(&f);
		make(&f, &b);
		AUTO_JSON *j = brief_json(&b);
		const struct markdown_places places = {place, house, &f.arena};
		rc = markdown_make_at(&f.arena, &m, &places,
				      str_from(rows[i].text), j, &got, &err);
		if (!rows[i].want && rc < 0)
			fail_msg("%zu: %s", i, err.msg);
		if (rows[i].want && (!rc || !str_has(str_from(err.msg),
						     str_from(rows[i].want))))
			fail_msg("%zu: %s", i, rc ? err.msg : "passed");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			sentences_without_a_citation_are_refused_by_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
