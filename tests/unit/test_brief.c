/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

static void
labels_are_those_of_tlp_2(void **state)
{
	static const char *const table[][2] = {
		{"", "TLP:AMBER"},
		{"green", "TLP:GREEN"},
		{"TLP:Amber+Strict", "TLP:AMBER+STRICT"},
		{"tlp:red", "TLP:RED"},
		{"white", NULL},
		{"TLP: RED", NULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		struct str got;
		struct err err;
		int rc = brief_tlp(str_from(table[i][0]), &got, &err);

		assert_int_equal(rc, table[i][1] ? 0 : -1);
		if (table[i][1])
			assert_str(got, table[i][1]);
	}
}

static void
order_of_what_was_read_changes_nothing(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct buf x, y;
	struct finding swap;

	(void)state;
	fixture_fill(&f);
	x = y = (struct buf){.arena = &f.arena};
	make(&f, &b);
	AUTO_JSON *first = brief_json(&b);
	swap = f.findings.at[0];
	f.findings.at[0] = f.findings.at[2];
	f.findings.at[2] = swap;
	make(&f, &b);
	AUTO_JSON *second = brief_json(&b);
	json_write(&x, first);
	json_write(&y, second);
	assert_true(str_eq(buf_str(&x), buf_str(&y)));
}

static void
the_cover_counts_what_was_read(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	assert_str(b.read.at[0],
		   "Read: 3 pages of the week, 1 not in full; 1 page of "
		   "earlier weeks to compare with; 1 page or source not "
		   "seen.");
	assert_str(b.read.at[1], "Found: 6 attributed claims in 3 "
				 "findings, 1 contested.");
}

/* A week without a page, with a barrier page alone, and with a page in which
 * nobody is said to say anything. */
static void
a_bare_week_makes_a_brief_that_says_so(void **state)
{
	static const struct {
		size_t first, len; /* pages of the fixture */
		const char *read;
		size_t summary;
	} weeks[] = {
		{0, 0, "Read: 0 pages of the week.", 0},
		{3, 1, "Read: 1 page of the week, 1 not in full.", 1},
		{2, 1, "Read: 1 page of the week.", 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof weeks / sizeof *weeks; i++) {
		AUTO_FIXTURE f;
		struct brief b;

		fixture_fill(&f);
		f.corpus.claims.len = f.findings.len = f.in.notes.len = 0;
		f.corpus.articles.at += weeks[i].first;
		f.corpus.articles.len = weeks[i].len;
		make(&f, &b);
		assert_int_equal(b.summary.len, weeks[i].summary);
		assert_str(b.read.at[0], weeks[i].read);
		assert_str(b.read.at[1], "Found: no attributed claim.");
		assert_str(b.sections[SECTION_KEY].empty,
			   "No attributed claim was found in what was read.");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(labels_are_those_of_tlp_2),
		cmocka_unit_test(order_of_what_was_read_changes_nothing),
		cmocka_unit_test(the_cover_counts_what_was_read),
		cmocka_unit_test(a_bare_week_makes_a_brief_that_says_so),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
