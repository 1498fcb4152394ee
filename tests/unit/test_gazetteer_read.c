/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <string.h>

#include "../names.h"

static struct gazetteer
read_all(struct arena *a, const char *const *tables, size_t n)
{
	struct gazetteer g;

	gazetteer_start(a, &g);
	for (size_t i = 0; i < n; i++)
		gazetteer_read(&g, str_fmt(a, "%zu.tsv", i),
			       str_from(tables[i]));
	return g;
}

static void
the_tables_of_the_house_are_without_fault(void **state)
{
	const struct gazetteer *g = tree_names();
	size_t dead = 0;

	(void)state;
	for (size_t i = 0; i < g->complaints.len; i++)
		print_error("%.*s\n", STR_ARG(g->complaints.at[i]));
	assert_int_equal(g->complaints.len, 0);
	for (size_t i = 0; i < g->forms.len; i++) {
		if (g->forms.at[i]->of)
			continue;
		print_error("twice: %.*s\n", STR_ARG(g->forms.at[i]->text));
		dead++;
	}
	assert_int_equal(dead, 0);
}

static void
a_table_of_ones_own_adds_and_takes_away(void **state)
{
	static const char *const tables[] = {
		"kind\tname\tforms\tid\n"
		"group\tSea Fox\tFOXTAIL|海狐\tG9999\n"
		"company\tExample Corp\tExample\t\n"
		"body\tOld Office\tOffice of Old\t\n",
		"\xEF\xBB\xBF# mine\n\nname\tkind\tkey\tforms\r\n"
		"FOXTAIL\tgroup\t\tStorm Fox\r\n"
		"Example\tplace\tExample Town\t\r\n"
		"New Office\tbody\tOld Office\t\r\n"
		"Office of Old\tnothing\n"};
	AUTO_ARENA a = {0};
	struct gazetteer g = read_all(&a, tables, 2);
	const struct name_form *f;

	(void)state;
	assert_int_equal(g.complaints.len, 0);
	assert_str(gazetteer_key(&g, STR("storm fox")), "Sea Fox");
	assert_str(gazetteer_find(&g, STR("Storm Fox"))->of->id, "G9999");
	assert_str(gazetteer_key(&g, STR("Example")), "Example Town");
	assert_str(gazetteer_key(&g, STR("Example Corp")), "Example Corp");
	assert_str(gazetteer_key(&g, STR("New Office")), "Old Office");
	assert_str(gazetteer_find(&g, STR("New Office"))->of->name,
		   "New Office");
	assert_null(gazetteer_find(&g, STR("Office of Old")));
	f = gazetteer_forms(&g, STR("Old Office"));
	assert_str(f->text, "Old Office");
	f = name_form_next(f);
	assert_str(f->text, "New Office");
	assert_null(name_form_next(f));
}

static void
a_bad_line_is_named_and_passed_over(void **state)
{
	static const struct {
		const char *table, *want;
	} rows[] = {
		{"kind\tname\noffice\tX Y\nbody\tGood\n",
		 "0.tsv: line 2: \"office\": the kind is one of"},
		{"kind\tname\n# x\nbody\tA\tB\tC\nbody\tGood\n",
		 "line 3: \"body\tA\tB\tC\": more fields than columns"},
		{"kind\tname\nbody\nbody\tGood\n",
		 "line 2: \"body\": a row has a kind and a name"},
		{"kind\tname\nbody\tB\nbody\tGood\n", "a form has 2 letters"},
		{"kind\tname\tfrom\nbody\tBad\tJuly\nbody\tGood\n",
		 "a time is 2015"},
		{"kind\tname\nbody\tA\xFF\xFE\nbody\tGood\n",
		 "a line is UTF-8"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct gazetteer g = read_all(&a, &rows[i].table, 1);

		assert_int_equal(g.complaints.len, 1);
		assert_non_null(
			strstr(str_c(&a, g.complaints.at[0]), rows[i].want));
		assert_non_null(gazetteer_find(&g, STR("Good")));
	}
}

static void
columns_must_be_known(void **state)
{
	static const char *const tables[] = {
		"", "body\tGood\n", "kind\tname\tname\nbody\tGood\n",
		"name\nGood\n", "kind\tname\tcolour"};

	(void)state;
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
		AUTO_ARENA a = {0};
		struct gazetteer g = read_all(&a, &tables[i], 1);

		assert_int_equal(g.complaints.len, i > 0);
		assert_int_equal(g.forms.len, 0);
	}
}

/* Long lines, NUL bytes, a form given over and over: no more than so many
 * complaints, and time that does not grow with its square. */
static void
a_hostile_table_does_no_harm(void **state)
{
	enum { LINES = 30000 };
	AUTO_ARENA a = {0};
	struct gazetteer g;
	struct buf b = {.arena = &a};

	(void)state;
	buf_add(&b, STR("kind\tname\tkey\n"));
	for (size_t i = 0; i < LINES; i++)
		buf_fmt(&b, "body\tSame Name\t\nplace\tSame Name\tNo %zu\n", i);
	for (size_t i = 0; i < LINES; i++)
		buf_add(&b, STR("\0\tx\n"));
	for (size_t i = 0; i < 3 * GAZETTEER_LINE_MAX; i++)
		buf_char(&b, '|');
	buf_add(&b, STR("\nbody\tGood\n"));
	gazetteer_start(&a, &g);
	gazetteer_read(&g, STR("x.tsv"), buf_str(&b));
	assert_int_equal(g.complaints.len, GAZETTEER_COMPLAINTS_MAX + 1);
	assert_non_null(gazetteer_find(&g, STR("Good")));
	assert_int_equal(gazetteer_find(&g, STR("same name"))->of->kind,
			 NAMED_PLACE);
}

static void
folders_and_files_may_be_missing(void **state)
{
	AUTO_ARENA a = {0};
	struct gazetteer g;
	struct err err;

	(void)state;
	gazetteer_start(&a, &g);
	assert_int_equal(gazetteer_folder(&g, STR("no/such/folder"), &err), 0);
	assert_int_equal(gazetteer_file(&g, STR("no/such.tsv"), &err), -1);
	assert_non_null(strstr(err.msg, "no/such.tsv"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_tables_of_the_house_are_without_fault),
		cmocka_unit_test(a_table_of_ones_own_adds_and_takes_away),
		cmocka_unit_test(a_bad_line_is_named_and_passed_over),
		cmocka_unit_test(columns_must_be_known),
		cmocka_unit_test(a_hostile_table_does_no_harm),
		cmocka_unit_test(folders_and_files_may_be_missing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
