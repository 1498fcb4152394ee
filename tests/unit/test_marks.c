/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/compose.h"
#include "brief_said.h"

/* A quotation from each of two passages, and a mark of the first alone. */
static void
a_quotation_without_a_mark_gets_it_right_behind(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct composer c;
	struct err err = {0};
	struct statement *s;
	size_t one, two;

	(void)state;
	fixture_fill(&f);
	assert_int_equal(composer_make(&f.arena, &f.in, &b, &c, &err), 0);
	section_start(&c, SECTION_DIFFERS, SAY_DIFFERS, SAY_DIFFERS_EMPTY);
	s = statement_add(&c, &entry_start(&c, STR(""))->points, STR(""));
	one = cite_claim(&c, 0);
	two = cite_claim(&c, 1);
	say_quote(&c, s, two, STR("NISC"));
	say_str(&c, s, STR(" against "));
	say_quote(&c, s, one, STR("Hackers"));
	say_cite(&c, s, one);
	say_str(&c, s, STR("; "));
	say_quote(&c, s, two, STR("NISC"));
	marks_compose(&c);
	assert_str(said(&f, s), "“NISC” [2] against 「Hackers」 [1]; “NISC”");
	assert_int_equal(b.cites.at[two - 1].used.len, 1);
	assert_str(b.cites.at[two - 1].used_text.at[0], "What differs");
}

/* Whatever a brief says, each quotation has its mark, each number is cited
 * and its entry says where. */
static void
every_number_is_cited_and_says_where(void **state)
{
	static const char *const languages[] = {"en", "ja"};
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	for (size_t i = 0; i < COUNT(languages); i++) {
		f.in.head.language = str_from(languages[i]);
		make(&f, &b);
		assert_true(b.cites.len > 5);
		for (size_t n = 0; n < b.cites.len; n++)
			assert_true(b.cites.at[n].used.len);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_quotation_without_a_mark_gets_it_right_behind),
		cmocka_unit_test(every_number_is_cited_and_says_where),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
