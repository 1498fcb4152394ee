/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/head.h"
#include "made.h"

static void
what_leans_on_another_sentence_has_faults(void **state)
{
	static const struct {
		const char *content;
		bool faulty;
	} contents[] = {
		{"The bridge over the river was closed after an inspection",
		 false},
		{"that the bridge over the river was closed after a check",
		 false},
		{"However, the bridge over the river was closed on Monday",
		 true},
		{"it was closed after an inspection of the bridge on Monday",
		 true},
		{"“They closed the bridge after an inspection on Monday”",
		 true},
		{"The paper differs on that: the bridge is closed since May",
		 true},
		{"to say whether the bridge would be opened again in May",
		 true},
		{"The bridge is closed", true},
		{"検査のあと、川にかかる橋は月曜から閉鎖された", false},
		{"しかし、検査のあとに川にかかる橋は閉鎖された", true},
		{"それは検査のあとに月曜から閉鎖されたものだ", true},
		{"橋は閉鎖", true},
		{"", true},
	};

	(void)state;
	for (size_t i = 0; i < sizeof contents / sizeof *contents; i++) {
		struct claim c = {.content_text =
					  str_from(contents[i].content)};

		if (!head_faults(&c) == contents[i].faulty)
			print_error("%s\n", contents[i].content);
		assert_int_equal(head_faults(&c) > 0, contents[i].faulty);
	}
}

/* Claim 0 or claim 1 of a finding, with the day of its page. */
static const struct {
	const char *x, *x_chain, *y, *y_chain;
	bool notice; /* y is one */
	size_t head;
} heads[] = {
	{"However, the bridge over the river was closed after an inspection",
	 "o:A", "the bridge over the river was closed after an inspection",
	 "o:B", false, 1},
	{"the bridge over the river was closed after an inspection",
	 "o:A|o:B|b:River Office",
	 "the bridge over the river was closed after an inspection",
	 "o:B|u:", false, 1},
	{"the bridge over the river was closed after an inspection", "o:A",
	 "the bridge over the river was closed after an inspection",
	 "o:B|b:River Office", false, 1},
	{"the bridge over the river was closed after an inspection",
	 "o:A|b:River Office",
	 "the bridge over the river was closed after an inspection",
	 "b:River Office", true, 1},
	{"the bridge over the river was closed after an inspection",
	 "o:A|b:River Office",
	 "the bridge over the river was closed after an inspection",
	 "o:B|b:River Office", false, 0},
};

static void
the_best_claim_stands_for_a_finding(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
		AUTO_ARENA a = {0};
		struct made m = {.a = &a};

		made_page(&m, "A", "2024-05-02", "Bridge closed");
		made_claim(&m, heads[i].x_chain, STANCE_ASSERTS, heads[i].x);
		made_page(&m, "B", "2024-05-03", "Bridge closed")->genre =
			heads[i].notice ? GENRE_NOTICE : GENRE_NEWS;
		made_claim(&m, heads[i].y_chain, STANCE_ASSERTS, heads[i].y);
		made_merge(&m);
		assert_int_equal(made_of(&m, 0)->head, heads[i].head);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_leans_on_another_sentence_has_faults),
		cmocka_unit_test(the_best_claim_stands_for_a_finding),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
