/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "speeches.h"

static void
groups_stay_unnamed_and_counted(void **state)
{
	static const struct {
		struct holder in;
		const char *want;
	} table[] = {
		{{.kind = HOLDER_GROUP,
		  .number = 3,
		  .role = STR_INIT("government and private sources"),
		  .basis = STR_INIT("familiar with the matter")},
		 "three unnamed government and private sources familiar with "
		 "the matter"},
		{{.kind = HOLDER_GROUP,
		  .number = 1,
		  .name = STR_INIT("one of the former officials")},
		 "an unnamed former official"},
		{{.kind = HOLDER_GROUP,
		  .number = 1,
		  .name = STR_INIT("another source")},
		 "an unnamed source"},
		{{.kind = HOLDER_GROUP,
		  .name = STR_INIT("former US officials")},
		 "unnamed former US officials"},
		{{.kind = HOLDER_GROUP,
		  .name = STR_INIT("an official at NISC")},
		 "an unnamed official at NISC"},
		{{.kind = HOLDER_GROUP,
		  .number = 2,
		  .name = STR_INIT("people with knowledge of the inquiry")},
		 "two unnamed people with knowledge of the inquiry"},
		{{.kind = HOLDER_GROUP, .number = 1, .name = STR_INIT("them")},
		 "an unnamed person"},
		{{.kind = HOLDER_GROUP,
		  .number = 3,
		  .role = STR_INIT("関係者")},
		 "three unnamed people 「関係者」"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};
		const struct speech p = english(&a);

		assert_str(holder_phrase(&p, &table[i].in), table[i].want);
	}
}

static void
names_take_the_where_english_does(void **state)
{
	static const struct {
		enum holder_kind kind;
		const char *name, *want;
	} table[] = {
		{HOLDER_OUTLET, "Financial Times", "the Financial Times"},
		{HOLDER_OUTLET, "The Record", "The Record"},
		{HOLDER_OUTLET, "GIGAZINE", "GIGAZINE"},
		{HOLDER_OUTLET, "BBC News", "BBC News"},
		{HOLDER_BODY, "NISC", "NISC"},
		{HOLDER_BODY, "port’s authority", "the port’s authority"},
		{HOLDER_BODY, "Ministry of Defense", "the Ministry of Defense"},
		{HOLDER_BODY, "Chinese foreign ministry",
		 "the Chinese foreign ministry"},
		{HOLDER_BODY, "China’s foreign ministry",
		 "China’s foreign ministry"},
		{HOLDER_BODY, "内閣サイバーセキュリティセンター",
		 "内閣サイバーセキュリティセンター"},
		{HOLDER_BODY, "flydubai", "flydubai"},
		{HOLDER_BODY, "Chinese Ministry of Foreign Affairs",
		 "the Chinese Ministry of Foreign Affairs"},
		{HOLDER_BODY, "FBI", "the FBI"},
		{HOLDER_BODY, "NATO", "NATO"},
		{HOLDER_BODY, "China's foreign ministry",
		 "China’s foreign ministry"},
		{HOLDER_PERSON, "Hirokazu Matsuno", "Hirokazu Matsuno"},
		{HOLDER_DOCUMENT, "notice", "the notice"},
		{HOLDER_DOCUMENT, "", "a document"},
		{HOLDER_UNKNOWN, "", "somebody not named"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};
		struct holder h = {.kind = table[i].kind,
				   .name = str_from(table[i].name)};

		const struct speech p = english(&a);

		assert_str(holder_phrase(&p, &h), table[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(groups_stay_unnamed_and_counted),
		cmocka_unit_test(names_take_the_where_english_does),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
