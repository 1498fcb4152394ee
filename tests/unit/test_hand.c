/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_decided.h"

#include "brief/hand.h"

static const struct entry *
key_entry(const struct brief *b, const char *id)
{
	const struct entries *v = &b->sections[SECTION_KEY].entries;

	for (size_t i = 0; i < v->len; i++)
		if (str_eq(v->at[i].id, str_from(id)))
			return &v->at[i];
	return NULL;
}

static struct str
decision_said(struct fixture *f, const struct brief *b, size_t n)
{
	const struct section *s = &b->sections[SECTION_DECISIONS];

	assert_int_equal(s->entries.len, 1);
	assert_true(n < s->entries.at[0].points.len);
	return said(f, &s->entries.at[0].points.at[n]);
}

static void
without_decisions_there_is_no_section(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;

	(void)state;
	fixture_fill(&f);
	make(&f, &b);
	assert_int_equal(b.sections[SECTION_DECISIONS].title.len, 0);
	assert_int_equal(b.decisions.len, 0);
}

static void
what_is_dropped_is_left_out_counted_and_named(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct decisions d = {0};

	(void)state;
	fixture_fill(&f);
	decide(&f, &d, DECISION_DROP, "leak", "");
	make(&f, &b);
	assert_null(key_entry(&b, "leak"));
	assert_true(str_has(b.read.at[1], STR("1 left out by decision")));
	assert_true(
		str_starts(decision_said(&f, &b, 0),
			   STR("Left out: A. Analyst, 1 September 2023: ")));
	assert_true(str_has(decision_said(&f, &b, 0), STR("finding leak.")));
	assert_int_equal(b.decisions.len, 1);
	assert_str(b.decisions.at[0].finding, "leak");
}

static void
the_last_word_counts(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct decisions d = {0};

	(void)state;
	fixture_fill(&f);
	decide(&f, &d, DECISION_DROP, "leak", "");
	decide(&f, &d, DECISION_KEEP, "leak", "");
	make(&f, &b);
	assert_non_null(key_entry(&b, "leak"));
	assert_int_equal(b.decisions.len, 2);
}

static void
what_is_kept_stays_whatever_the_limit(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct decisions d = {0};

	(void)state;
	fixture_fill(&f);
	f.in.key_max = 1;
	make(&f, &b);
	assert_null(key_entry(&b, "leak"));
	decide(&f, &d, DECISION_KEEP, "leak", "");
	make(&f, &b);
	assert_non_null(key_entry(&b, "leak"));
	assert_int_equal(b.sections[SECTION_KEY].entries.len, 2);
}

static void
words_grades_and_notes_are_the_analysts_own(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct decisions d = {0};
	const struct entry *e;

	(void)state;
	fixture_fill(&f);
	decide(&f, &d, DECISION_GRADE, "leak", "B3");
	decide(&f, &d, DECISION_NOTE, "leak", "Ask again.");
	decide(&f, &d, DECISION_REWORD, "leak", "Mail was read.");
	make(&f, &b);
	e = key_entry(&b, "leak");
	assert_non_null(e);
	assert_true(str_starts(said(&f, &e->lead.at[0]),
			       STR("In the words of A. Analyst: Mail was read. "
				   "(1 September 2023) [")));
	assert_true(
		str_starts(said(&f, &e->points.at[e->points.len - 2]),
			   STR("Graded by A. Analyst: B3 (1 September 2023)")));
	assert_true(str_starts(said(&f, &e->points.at[e->points.len - 1]),
			       STR("Note by A. Analyst: Ask again.")));
	assert_int_equal(e->lead.len, 2);
}

static void
what_is_no_longer_found_is_a_gap(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct decisions d = {0};
	const struct rows *rows;

	(void)state;
	fixture_fill(&f);
	decide(&f, &d, DECISION_DROP, "leak", "")->of.at[0].quote =
		STR("What the page says no more");
	d.at[0].of.at[0].content = STR("no more");
	make(&f, &b);
	assert_non_null(key_entry(&b, "leak"));
	rows = &b.sections[SECTION_GAPS].table;
	assert_true(str_has(rows->at[rows->len - 1].cells.at[3],
			    STR("(drop, A. Analyst, 1 September 2023) no "
				"longer finds 1 of its 1 passages: What the "
				"page says no more")));
	assert_str(b.decisions.at[0].lost, "1");
}

static void
the_ledger_carries_the_decisions(void **state)
{
	AUTO_FIXTURE f;
	struct brief b, again;
	struct decisions d = {0};
	struct err err;
	AUTO_JSON *j = NULL;

	(void)state;
	fixture_fill(&f);
	decide(&f, &d, DECISION_NOTE, "leak", "Ask again.");
	make(&f, &b);
	j = brief_json(&b);
	assert_int_equal(brief_from_json(&f.arena, j, &again, &err), 0);
	assert_int_equal(again.decisions.len, 1);
	assert_str(again.decisions.at[0].by, "A. Analyst");
	assert_str(again.decisions.at[0].verb, "note");
	assert_str(again.decisions.at[0].text, "Ask again.");
	assert_str(again.decisions.at[0].finding, "leak");
	assert_int_equal(brief_check(&again, &err), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_decisions_there_is_no_section),
		cmocka_unit_test(what_is_dropped_is_left_out_counted_and_named),
		cmocka_unit_test(the_last_word_counts),
		cmocka_unit_test(what_is_kept_stays_whatever_the_limit),
		cmocka_unit_test(words_grades_and_notes_are_the_analysts_own),
		cmocka_unit_test(what_is_no_longer_found_is_a_gap),
		cmocka_unit_test(the_ledger_carries_the_decisions),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
