/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/holder/kinds.h"

static void
hints_beside_a_name_tell_its_kind(void **state)
{
	static const struct {
		const char *text, *name;
		bool body;
	} rows[] = {
		{"Viasat said it held.", "Viasat", true},
		{"Quarrel Pipeline, which carries fuel, said so.",
		 "Quarrel Pipeline", true},
		{"Acme Foods Inc. closed. Acme said so.", "Acme", true},
		{"Norva said all of its plants stopped.", "Norva", true},
		{"Norva shut a gate. The company said so.", "Norva", true},
		{"Alma Norva, 54, lives there.", "Alma Norva", false},
		{"Norva said it held.", "Norva", false},
		{"Mr. Norva left.", "Norva", false},
		{"Norva, the mayor, left.", "Norva", false},
		{"Norva left. He said so.", "Norva", false},
		{"Alma Norva left.", "Alma Norva", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		struct kinds k;

		sample_make(&s, rows[i].text);
		kinds_make(&s.a, &s.d, &k);
		assert_int_equal(kinds_is_body(&k, str_from(rows[i].name)),
				 rows[i].body);
	}
}

static void
a_capital_that_only_begins_a_sentence_is_no_name(void **state)
{
	AUTO_SAMPLE s;
	struct kinds k;

	(void)state;
	sample_make(&s, "Opening gates is slow. In May Norva left.");
	kinds_make(&s.a, &s.d, &k);
	assert_false(kinds_is_name(&k, STR("Opening")));
	assert_true(kinds_is_name(&k, STR("Norva")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hints_beside_a_name_tell_its_kind),
		cmocka_unit_test(
			a_capital_that_only_begins_a_sentence_is_no_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
