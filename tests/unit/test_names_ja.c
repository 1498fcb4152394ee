/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "speeches.h"

/* What people are has Japanese words where the table of roles knows all of
 * it, else it is quoted; a name has a Japanese form where the tables have one.
 */
static void
people_and_bodies_are_called_as_japanese_does(void **state)
{
	static const struct {
		struct holder in;
		const char *want;
	} rows[] = {
		{{.kind = HOLDER_OUTLET, .name = STR_INIT("Financial Times")},
		 "フィナンシャル・タイムズ"},
		{{.kind = HOLDER_OUTLET, .name = STR_INIT("Harbour Gazette")},
		 "Harbour Gazette"},
		{{.kind = HOLDER_BODY, .name = STR_INIT("NISC")}, "NISC"},
		{{.kind = HOLDER_GROUP,
		  .number = 3,
		  .role = STR_INIT("government and private sources"),
		  .basis = STR_INIT("familiar with the matter")},
		 "事情に詳しい匿名の政府および民間の情報筋3人"},
		{{.kind = HOLDER_GROUP,
		  .number = 1,
		  .role = STR_INIT("当局者"),
		  .org = STR_INIT("NISC")},
		 "NISCの匿名の当局者1人"},
		{{.kind = HOLDER_GROUP, .name = STR_INIT("people")},
		 "匿名の関係者"},
		{{.kind = HOLDER_PERSON,
		  .name = STR_INIT("Ann Low"),
		  .role = STR_INIT("mayor")},
		 "Ann Low（市長）"},
		{{.kind = HOLDER_PERSON,
		  .name = STR_INIT("Ann Low"),
		  .role = STR_INIT("harbour master")},
		 "Ann Low（“harbour master”）"},
		{{.kind = HOLDER_GROUP,
		  .number = 1,
		  .role = STR_INIT("NISC spokesperson"),
		  .org = STR_INIT("NISC")},
		 "NISCの匿名の広報担当者1人"},
		{{.kind = HOLDER_GROUP, .role = STR_INIT("harbour officials")},
		 "匿名の当局者（“harbour officials”）"},
		{{.kind = HOLDER_PERSON,
		  .name = STR_INIT("松野博一"),
		  .role = STR_INIT("官房長官")},
		 "松野博一（官房長官）"},
		{{.kind = HOLDER_UNKNOWN}, "匿名の人物"},
		{{.kind = HOLDER_DOCUMENT}, "ある文書"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};
		const struct speech p = japanese(&a);

		assert_str(holder_phrase(&p, &rows[i].in), rows[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(people_and_bodies_are_called_as_japanese_does),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
