/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "kit/manual.h"

static const struct osb_param table[] = {
	{"count", OSB_PARAM_NUMBER, "3", "how many"},
	{"drop", OSB_PARAM_SELECTOR | OSB_PARAM_MANY, NULL, "what goes"},
	{NULL, 0, NULL, NULL}};
static const char *const hosts[] = {"a.example", NULL};
static const struct loaded good = {.source = {.version = 1,
					      .name = "a",
					      .summary = "A",
					      .publisher = "A",
					      .language = "en",
					      .zone = "Asia/Tokyo",
					      .hosts = hosts,
					      .params = table},
				   .name = STR_INIT("a")};

#define PAGE(items)                                                            \
	".Dt OSBRIEF-A 7\n.Sh NAME\n.Nm osbrief-a\n.Sh DESCRIPTION\nx\n"       \
	".Sh PARAMETERS\n.Bl -tag\n" items ".El\n.Sh SEE ALSO\n"

static bool
says(const struct sheet *s, const char *text)
{
	return str_has(sheet_text(s, STR("a")), str_from(text));
}

static void
page_and_table_must_agree(void **state)
{
	static const struct {
		const char *page, *why;
	} cases[] = {
		{PAGE(".It Cm count\nHow many, 3 without it.\n.It Cm drop No "
		      "+\nWhat.\n"),
		 "tells 2 parameters"},
		{PAGE(".It Cm count , drop\nNumbers, 3 of them.\n"),
		 "tells 2 parameters"},
		{PAGE(".It Cm count\nHow many.\n.It Cm drop\nWhat.\n"),
		 "count: its default is not told: 3"},
		{PAGE(".It Cm count\nHow many, 30.\n.It Cm drop\nWhat.\n"),
		 "count: its default is not told: 3"},
		{PAGE(".It Cm count\n3\n"), "parameter drop has no item"},
		{PAGE(".It Cm count\n3\n.It Cm drop\nx\n.It Cm drip\ny\n"),
		 "no such parameter: drip (nearest: drop)"},
		{"", "no line \".Nm osbrief-a\""},
		{".Nm osbrief-a\n", "no section DESCRIPTION"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		AUTO_ARENA a = {0};
		struct sheet s = {.arena = &a};

		manual_check(&s, &good, str_from(cases[i].page));
		if (!says(&s, cases[i].why))
			print_error("%s: %s\n", cases[i].why,
				    sheet_text(&s, STR("a")).ptr);
		assert_true(says(&s, cases[i].why));
	}
}

static void
a_source_tells_what_it_must(void **state)
{
	static const char *const bad_body[] = {"p..x", NULL};
	static const struct osb_rule bad_rules[] = {{OSB_ACCESS, "p", NULL},
						    {0, NULL, NULL}};
	static const struct osb_param bad_param[] = {
		{"n", OSB_PARAM_NUMBER, "many", ""},
		{"k", 99, NULL, "x"},
		{NULL, 0, NULL, NULL}};
	AUTO_ARENA a = {0};
	struct sheet s = {.arena = &a}, t = {.arena = &a};
	struct loaded bad = {.source = {.name = "a",
					.language = "nihongo",
					.zone = "Tokio",
					.body = bad_body,
					.rules = bad_rules,
					.params = bad_param},
			     .name = STR("a")};

	(void)state;
	metadata_check(&s, &good);
	assert_int_equal(s.faults, 0);
	metadata_check(&t, &bad);
	assert_true(says(&t, "version 0"));
	assert_true(says(&t, "no summary"));
	assert_true(says(&t, "neither hosts nor match"));
	assert_true(says(&t, "no such language: nihongo"));
	assert_true(says(&t, "no such zone: Tokio"));
	assert_true(says(&t, "body: selector \"p..x\" cannot be read"));
	assert_true(says(&t, "a rule for field 32"));
	assert_true(says(&t, "parameter n has no help"));
	assert_int_equal(t.faults, 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(page_and_table_must_agree),
		cmocka_unit_test(a_source_tells_what_it_must),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
