/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clause_table.h"

#include "claim/holder/name_phrase.h"

static void
core_and_head(void **state)
{
	static const struct {
		const char *phrase, *core, *head;
	} rows[] = {
		{"two people familiar with it, who left",
		 "two people familiar with it", "people"},
		{"the Ministry of Defense (MOD)", "the Ministry of Defense",
		 "Defense"},
		{"documents published by the court",
		 "documents published by the court", "documents"},
		{"the mayor of London", "the mayor of London", "mayor"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_SAMPLE s;
		struct name_phrase p = {{0}, 0, 0};

		sample_make(&s, rows[i].phrase);
		p.c = (struct clause){&s.d, s.d.tokens.at, 0, s.d.tokens.len,
				      NULL};
		p.core = phrase_core(&p);
		p.head = phrase_head(&p);
		assert_str(phrase_text(&p, 0, p.core), rows[i].core);
		assert_str(phrase_text(&p, p.head, p.head + 1), rows[i].head);
	}
	assert_true(name_is_acronym(STR("NISC")));
	assert_false(name_is_acronym(STR("Nisc")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(core_and_head),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
