/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_decided.h"

#include "brief/review.h"

static const struct signed_by who = {STR_INIT("A. Analyst"),
				     STR_INIT("2023-09-01T10:00:00Z"),
				     STR_INIT("2023-W35")};

static void
decided(struct fixture *f, const char *text, struct decisions *ret)
{
	struct review r;
	struct err err = {0};

	if (review_write(&f->arena, &f->in, &r, &err) < 0)
		fail_msg("%s", err.msg);
	review_read(&f->arena, &r, str_from(text), &who, ret);
}

static const struct {
	const char *text;
	enum decision_verb verb;
	const char *words;
	size_t of, others;
} goods[] = {
	{"keep leak", DECISION_KEEP, "", 2, 0},
	{"\tdrop leak  as it stood\r\n", DECISION_DROP, "", 2, 0},
	{"leave leak\ngrade B2", DECISION_GRADE, "B2", 2, 0},
	{"leave leak\n# x\n\n  note  Ask. Again!  ", DECISION_NOTE,
	 "Ask. Again!", 2, 0},
	{"leave leak\nreword 漏えい", DECISION_REWORD, "漏えい", 2, 0},
	{"merge blame with leak", DECISION_MERGE, "", 5, 2},
	{"leave leak\nmerge numbe", DECISION_MERGE, "", 2, 5},
};

static void
each_verb_becomes_a_signed_record(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof goods / sizeof *goods; i++) {
		AUTO_FIXTURE f;
		struct decisions got;

		fixture_fill(&f);
		decided(&f, goods[i].text, &got);
		if (got.len != 1 || got.complaints.len)
			fail_msg("%s: %zu decisions, %.*s", goods[i].text,
				 got.len,
				 STR_ARG(got.complaints.len
						 ? got.complaints.at[0]
						 : STR("")));
		assert_int_equal(got.at[0].verb, goods[i].verb);
		assert_str(got.at[0].text, goods[i].words);
		assert_str(got.at[0].by, "A. Analyst");
		assert_str(got.at[0].week, "2023-W35");
		assert_true(got.at[0].of.len > 0);
		assert_int_equal(got.at[0].others.len > 0, goods[i].others > 0);
	}
}

static void
splitting_names_both_sides(void **state)
{
	AUTO_FIXTURE f;
	struct decisions got;
	struct review r;
	struct err err;
	struct str text;

	(void)state;
	fixture_fill(&f);
	assert_int_equal(review_write(&f.arena, &f.in, &r, &err), 0);
	text = str_fmt(&f.arena, "leave %.*s\nsplit %.*s",
		       STR_ARG(r.findings.at[0].id),
		       STR_ARG(r.findings.at[0].claims.at[1].name));
	review_read(&f.arena, &r, text, &who, &got);
	assert_int_equal(got.len, 1);
	assert_int_equal(got.at[0].of.len, 1);
	assert_int_equal(got.at[0].others.len, r.findings.at[0].claims.len - 1);
}

static const struct {
	const char *text, *want;
} bads[] = {
	{"burn leak", "line 1: “burn”: wanted leave, keep"},
	{"# x\n\nkeep nothing", "line 3: “nothing”: no such finding"},
	{"keep", "line 1: “”: no such finding"},
	{"drop leak\nkeep leak", "line 2: finding leak has a line"},
	{"grade A1", "line 1: “grade” stands below no finding"},
	{"leave leak\ngrade A7", "line 2: “A7”: wanted A to F"},
	{"leave leak\ngrade A1\ngrade A2", "line 3: finding leak has a grade"},
	{"leave leak\nnote", "line 2: “note”: a text is missing"},
	{"leave leak\nnote a\x01", "line 2: “note”: the text has a control"},
	{"leave leak\nnote \xff", "line 2: “note”: the text is no UTF-8"},
	{"leave leak\nreword likely, high confidence", "ICD 203"},
	{"leave leak\nmerge leak", "line 2: finding leak is one already"},
	{"merge leak blame", "line 1: wanted “merge ID”"},
	{"leave leak\nsplit c12", "line 2: “c12”: no claim of finding leak"},
	{"leave leak\nsplit", "line 2: “split”: wanted claims"},
	{"undo d123", "line 1: “undo”: wanted the id of one decision"},
};

static void
mistakes_are_named_by_line_with_what_was_wanted(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof bads / sizeof *bads; i++) {
		AUTO_FIXTURE f;
		struct decisions got;

		fixture_fill(&f);
		decided(&f, bads[i].text, &got);
		if (got.complaints.len != 1)
			fail_msg("%s: %zu complaints", bads[i].text,
				 got.complaints.len);
		if (!str_has(got.complaints.at[0], str_from(bads[i].want)))
			fail_msg("%s: %.*s", bads[i].text,
				 STR_ARG(got.complaints.at[0]));
	}
}

static void
complaints_have_an_end(void **state)
{
	AUTO_FIXTURE f;
	struct decisions got;
	struct buf b = {0};

	(void)state;
	fixture_fill(&f);
	b.arena = &f.arena;
	for (size_t i = 0; i < 10000; i++)
		buf_add(&b, STR("burn\n"));
	buf_char(&b, '\0');
	decided(&f, b.ptr, &got);
	assert_int_equal(got.complaints.len, REVIEW_COMPLAINTS_MAX);
}

static void
what_is_decided_already_is_not_decided_again(void **state)
{
	AUTO_FIXTURE f;
	struct decisions first, again;
	static const char text[] = "drop leak\nnote Ask.\n";

	(void)state;
	fixture_fill(&f);
	decided(&f, text, &first);
	assert_int_equal(first.len, 2);
	f.corpus.decided = &first;
	decided(&f, text, &again);
	assert_int_equal(again.len, 0);
	first.at[0].undone = true;
	decided(&f, text, &again);
	assert_int_equal(again.len, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_verb_becomes_a_signed_record),
		cmocka_unit_test(splitting_names_both_sides),
		cmocka_unit_test(
			mistakes_are_named_by_line_with_what_was_wanted),
		cmocka_unit_test(complaints_have_an_end),
		cmocka_unit_test(what_is_decided_already_is_not_decided_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
