/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/holder/name.h"

static void
the_unnamed_are_counted(void **state)
{
	static const struct {
		const char *phrase;
		enum holder_kind kind;
		uint32_t number;
		const char *role, *org, *basis;
	} rows[] = {
		{"a dozen current and former officials", HOLDER_GROUP, 12,
		 "current and former officials", "", ""},
		{"two hundred residents", HOLDER_GROUP, 200, "residents", "",
		 ""},
		{"more than 20 officials", HOLDER_GROUP, 20, "officials", "",
		 ""},
		{"dozens of residents", HOLDER_GROUP, 0, "residents", "", ""},
		{"a handful of engineers", HOLDER_GROUP, 0, "engineers", "",
		 ""},
		{"two firms", HOLDER_GROUP, 2, "firms", "", ""},
		{"the firm", HOLDER_BODY, 0, "", "", ""},
		{"an aide at the Ministry of Transport briefed on the talks",
		 HOLDER_GROUP, 1, "aide", "Ministry of Transport",
		 "briefed on the talks"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		struct name n;

		sample_make(&s, rows[i].phrase);
		name_read(&s.a, &s.d, (struct span){0, s.d.tokens.len}, &n);
		assert_int_equal(n.h.kind, rows[i].kind);
		assert_int_equal(n.h.number, rows[i].number);
		assert_str(n.h.role, rows[i].role);
		assert_str(n.h.org, rows[i].org);
		assert_str(n.h.basis, rows[i].basis);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_unnamed_are_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
