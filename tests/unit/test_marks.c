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

/* Who goes back from an entry reads on from the first place. */
static void
an_entry_names_places_once_in_their_order(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	for (size_t n = 0; n < b.cites.len; n++) {
		const struct strs *used = &b.cites.at[n].used;

		for (size_t i = 0; i < used->len; i++)
			for (size_t k = 0; k < i; k++)
				assert_false(str_eq(used->at[i], used->at[k]));
		for (size_t i = 1; i < used->len; i++) {
			assert_false(str_eq(used->at[i], STR("in-short")));
			assert_false(str_eq(used->at[i - 1], STR("sources")));
		}
	}
	assert_str(b.cites.at[0].used.at[0], "in-short");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_quotation_without_a_mark_gets_it_right_behind),
		cmocka_unit_test(an_entry_names_places_once_in_their_order),
		cmocka_unit_test(every_number_is_cited_and_says_where),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
