/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "../names.h"
#include "finding/who.h"
#include "unit.h"

static void
merge_start(struct merge *m, struct arena *a)
{
	m->a = a;
	m->names = tree_names();
	lexicon_make(a, tree_names(), &m->lexicon);
	m->pages = arena_array(a, 1, sizeof *m->pages);
	m->pages_len = 1;
}

static void
an_office_belongs_to_a_country(void **state)
{
	static const struct {
		const char *role;
		const char *land; /* "" none, "?" not said */
	} roles[] = {
		{"Poland’s deputy prime minister", "Poland"},
		{"Polish officials", "Poland"},
		{"a spokesman of the Kremlin", "Russia"},
		{"defence minister", "?"},
		{"former Polish minister", ""},
		{"元ポーランド大臣", ""},
		{"ポーランドの外相", "Poland"},
		{"官房長官", "?"},
		{"company secretary", ""},
		{"Polish farmer", ""},
		{"", ""},
	};
	AUTO_ARENA a = {0};
	struct merge m = {0};

	(void)state;
	merge_start(&m, &a);
	for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
		struct holder h = {.kind = HOLDER_PERSON,
				   .role = str_from(roles[i].role)};
		struct str land = str_from(roles[i].land);
		uint64_t want = !land.len ? LAND_NONE
				: str_eq(land, STR("?"))
					? LAND_ANY
					: who_body(&m, 0, land).key;

		if (who_land(&m, &h) != want)
			print_error("%s\n", roles[i].role);
		assert_int_equal(who_land(&m, &h), want);
	}
}

static void
behind_unnamed_people_and_papers_stands_a_body(void **state)
{
	static const struct {
		enum holder_kind kind;
		const char *name, *org, *body;
	} cases[] = {
		{HOLDER_GROUP, "an official", "River Office", "River Office"},
		{HOLDER_GROUP, "a NISC spokesperson", "", "NISC"},
		{HOLDER_GROUP, "NISCの担当者", "", "NISC"},
		{HOLDER_GROUP, "two Acme Steel employees", "", "Acme Steel"},
		{HOLDER_GROUP, "residents of Riga", "", ""},
		{HOLDER_GROUP, "officials", "Poland", ""},
		{HOLDER_GROUP, "a former NISC official", "", ""},
		{HOLDER_DOCUMENT, "a report by Acme Steel in May", "",
		 "Acme Steel"},
		{HOLDER_DOCUMENT,
		 "a report issued on Wednesday by the firm Acme Steel", "",
		 "Acme Steel"},
		{HOLDER_DOCUMENT, "a report", "", ""},
		{HOLDER_PERSON, "Anna Ozola", "River Office", ""},
	};
	AUTO_ARENA a = {0};
	struct merge m = {0};

	(void)state;
	merge_start(&m, &a);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct holder h = {.kind = cases[i].kind,
				   .name = str_from(cases[i].name),
				   .org = str_from(cases[i].org)};
		struct who who = who_behind(&m, 0, &h);

		assert_str(who.name, cases[i].body);
	}
}

static void
whose_paper_it_is_stands_before_it(void **state)
{
	static const struct {
		const char *name;
		bool last;
	} papers[] = {{"our checks", true},
		      {"Its own survey", true},
		      {"自らの調査", true},
		      {"a survey", false}};

	(void)state;
	for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) {
		struct holder h = {.kind = HOLDER_DOCUMENT,
				   .name = str_from(papers[i].name)};

		assert_int_equal(who_is_of_last(&h), papers[i].last);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_office_belongs_to_a_country),
		cmocka_unit_test(
			behind_unnamed_people_and_papers_stands_a_body),
		cmocka_unit_test(whose_paper_it_is_stands_before_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
