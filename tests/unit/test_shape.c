/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include "report/shape.h"
#include "report/template_data.h"

static struct strs
contexts(struct arena *a, const char *first, const char *second)
{
	struct strs v = {0};

	*vec_add(a, &v) = STR("");
	if (first)
		*vec_add(a, &v) = str_from(first);
	if (second)
		*vec_add(a, &v) = str_from(second);
	return v;
}

static void
names_are_found_where_they_may_stand(void **state)
{
	static const struct {
		const char *first, *second, *name, *want; /* NULL: none */
	} rows[] = {
		{NULL, NULL, "head.title", "head.title"},
		{NULL, NULL, "title", NULL},
		{"sections", NULL, "title", "sections.title"},
		{"sections", "sections.entries", "title", "sections.title"},
		{"sections", "sections.entries", "lead", "summary"},
		{NULL, NULL, "section.key", "sections"},
		{NULL, NULL, "finding", "sections.entries"},
		{"cited", NULL, "quote", "cites.quote"},
		{NULL, NULL, "say.citations", "say.citations"},
		{NULL, NULL, "say.citation", NULL},
		{NULL, NULL, "quote", NULL},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};
		struct strs in = contexts(&a, rows[i].first, rows[i].second);
		struct str path = {0};
		bool found = shape_find(&a, &in, str_from(rows[i].name), &path);

		assert_int_equal(found, rows[i].want != NULL);
		if (found)
			assert_str(path, rows[i].want);
	}
}

static void
the_nearest_name_is_told(void **state)
{
	static const char *const rows[][3] = {
		{NULL, "head.titel", "head.title"},
		{"sections", "entrys", "entries"},
		{"cites", "qoute", "quote"},
		{NULL, "say.citation", "say.citations"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};
		struct strs in = contexts(&a, rows[i][0], NULL);

		assert_str(shape_nearest(&a, &in, str_from(rows[i][1])),
			   rows[i][2]);
	}
}

/* walk: each member of what templates get is known. */
static void
walk(struct arena *a, struct str path, const json_t *in)
{
	const json_t *v;
	const char *key;
	size_t i;

	json_array_foreach(in, i, v) walk(a, path, v);
	json_object_foreach((json_t *)(uintptr_t)in, key, v)
	{
		struct str at =
			path.len ? str_fmt(a, "%.*s.%s", STR_ARG(path), key)
				 : str_from(key);

		if (!shape_has(at))
			fail_msg("no row for %.*s", STR_ARG(at));
		walk(a, at, v);
	}
}

static void
a_ledger_has_nothing_that_templates_may_not_print(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct err err = {0};

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	AUTO_JSON *j = brief_json(&b);
	AUTO_JSON *data = template_data(j, STR("1"), &err);
	assert_non_null(data);
	walk(&f.arena, STR(""), data);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_found_where_they_may_stand),
		cmocka_unit_test(the_nearest_name_is_told),
		cmocka_unit_test(
			a_ledger_has_nothing_that_templates_may_not_print),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
