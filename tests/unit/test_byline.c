/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/byline.h"

/* Names are joined by "+"; an organisation has a "*". */
static const struct {
	const char *line, *names;
} cases[] = {
	{"By Jo Placeholder", "Jo Placeholder"},
	{"By Jo Placeholder in Tokyo and Sam Facsimile in Washington",
	 "Jo Placeholder+Sam Facsimile"},
	{"Jo Placeholder, Sam Facsimile and Alex Exemplar",
	 "Jo Placeholder+Sam Facsimile+Alex Exemplar"},
	{"Jo Placeholder, Staff writer", "Jo Placeholder"},
	{"Jo Placeholder (@jo)", "Jo Placeholder"},
	{"Von Jo Placeholder und Sam Facsimile",
	 "Jo Placeholder+Sam Facsimile"},
	{"JO PLACEHOLDER, jo placeholder", "JO PLACEHOLDER"},
	{"Jo Placeholder Jo Placeholder", "Jo Placeholder"},
	{"[例示太郎，ITmedia]", "例示太郎"},
	{"著者：例示太郎", "例示太郎"},
	{"例示太郎 記者", "例示太郎"},
	{"例示太郎、見本花子", "例示太郎+見本花子"},
	{"The Example", "The Example*"},
	{"Example News Agency", "Example News Agency*"},
	{"例示新聞社", "例示新聞社*"},
	{"https://www.facebook.com/example", ""},
	{"@example", ""},
	{"2023-08-04", ""},
	{"", ""},
};

static void
bylines_become_names(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct bylines v = {0};
		struct str got = STR("");

		byline_add(&a, str_from(cases[i].line), STR("The Example"), &v);
		for (size_t k = 0; k < v.len; k++)
			got = str_fmt(&a, "%.*s%s%.*s%s", STR_ARG(got),
				      k ? "+" : "", STR_ARG(v.at[k].name),
				      v.at[k].body ? "*" : "");
		assert_str(got, cases[i].names);
	}
}

static void
long_lines_are_no_bylines(void **state)
{
	AUTO_ARENA a = {0};
	struct bylines v = {0};
	struct str s = str_replace(&a, STR("xxxxxxxxxx"), STR("x"),
				   STR("Jo Placeholder, Sam Facsimile, Alex "
				       "Exemplar, Robin Specimen, "));

	(void)state;
	byline_add(&a, s, STR(""), &v);
	assert_int_equal(v.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bylines_become_names),
		cmocka_unit_test(long_lines_are_no_bylines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
