/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "decided.h"

static void
tells(struct made *m)
{
	made_page(m, "Gazette", "2024-03-01", "A ferry ran aground");
	m->corpus.articles.at[0].capture = STR("c0");
	made_claim(m, "b:Coast Guard", STANCE_ASSERTS, "the ferry ran aground");
	made_claim(m, "b:Coast Guard", STANCE_ASSERTS, "nobody was hurt");
}

static struct str
lines(struct book *b)
{
	struct buf out = {.arena = b->m->a};

	for (size_t i = 0; i < b->all.len; i++)
		buf_add(&out, decision_line(b->m->a, &b->all.at[i]));
	return buf_str(&out);
}

static void
what_was_decided_is_read_again(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};
	struct decisions got;
	struct err err;
	struct str text;

	(void)state;
	tells(&m);
	decide(&b, DECISION_SPLIT, 0, 1);
	decide(&b, DECISION_GRADE, 1, SIZE_MAX)->text = STR("B2");
	decide(&b, DECISION_NOTE, 1, SIZE_MAX)->text =
		STR("船は「無事」 \"x\"");
	text = lines(&b);
	assert_int_equal(decisions_read(&a, text, &got, &err), 0);
	assert_int_equal(got.len, 3);
	assert_int_equal(got.complaints.len, 0);
	assert_int_equal(got.at[0].verb, DECISION_SPLIT);
	assert_str(got.at[0].by, "A. Analyst");
	assert_str(got.at[0].of.at[0].quote, "the ferry ran aground");
	assert_str(got.at[0].others.at[0].capture, "c0");
	assert_str(got.at[1].text, "B2");
	assert_str(got.at[2].text, "船は「無事」 \"x\"");
}

static void
damaged_lines_are_named_and_the_others_count(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};
	struct decisions got;
	struct err err;
	struct str good, text;

	(void)state;
	tells(&m);
	decide(&b, DECISION_NOTE, 0, SIZE_MAX)->text = STR("as it says");
	good = lines(&b);
	text = str_fmt(&a,
		       "<<<<<<< mine\n%.*s=======\n%.*s{\"verb\":\"drop\"}\n"
		       "[]\n\n{\"verb\":\"burn\",\"id\":\"d1\"}\n\xff\xfe",
		       STR_ARG(good),
		       STR_ARG(str_replace(&a, good, STR("as it says"),
					   STR("other"))));
	assert_int_equal(decisions_read(&a, text, &got, &err), 0);
	assert_int_equal(got.len, 1);
	assert_str(got.at[0].text, "as it says");
	assert_int_equal(got.complaints.len, 7);
	assert_str(got.complaints.at[0], "line 1: no JSON object");
	assert_str(got.complaints.at[2],
		   "line 4: changed since it was decided: its id is another");
	assert_str(got.complaints.at[3],
		   "line 5: it does not say who and when");
	assert_str(got.complaints.at[5], "line 8: no verb that is known");
}

static void
lines_that_were_put_together_count_once_and_by_time(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};
	struct decisions got;
	struct err err;
	struct str first, second;

	(void)state;
	tells(&m);
	decide(&b, DECISION_KEEP, 0, SIZE_MAX);
	decide(&b, DECISION_DROP, 0, SIZE_MAX);
	first = decision_line(&a, &b.all.at[0]);
	second = decision_line(&a, &b.all.at[1]);
	assert_int_equal(
		decisions_read(&a,
			       str_fmt(&a, "%.*s%.*s%.*s", STR_ARG(second),
				       STR_ARG(first), STR_ARG(second)),
			       &got, &err),
		0);
	assert_int_equal(got.len, 2);
	assert_int_equal(got.at[0].verb, DECISION_KEEP);
	assert_int_equal(got.at[1].verb, DECISION_DROP);
}

static void
undoing_is_a_decision_too(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};
	struct decision undo = {.verb = DECISION_UNDO,
				.by = STR("B. Analyst"),
				.time = STR("2024-03-09T09:00:00Z")};
	struct decisions got;
	struct rulings bounds;
	struct err err;

	(void)state;
	tells(&m);
	undo.text = decide(&b, DECISION_DROP, 0, SIZE_MAX)->id;
	decide(&b, DECISION_KEEP, 1, SIZE_MAX);
	assert_int_equal(
		decisions_read(&a,
			       str_fmt(&a, "%.*s%.*s",
				       STR_ARG(decision_line(&a, &undo)),
				       STR_ARG(lines(&b))),
			       &got, &err),
		0);
	assert_int_equal(got.len, 3);
	assert_true(got.at[0].undone);
	assert_false(got.at[1].undone);
	m.corpus.decided = &got;
	decisions_bind(&a, &m.corpus, &bounds);
	assert_int_equal(bounds.len, 1);
	assert_int_equal(bounds.at[0].decision->verb, DECISION_KEEP);
}

static void
an_id_is_found_by_its_beginning(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};

	(void)state;
	tells(&m);
	decide(&b, DECISION_DROP, 0, SIZE_MAX);
	decide(&b, DECISION_KEEP, 0, SIZE_MAX);
	assert_ptr_equal(
		decision_find(&b.all, str_slice(b.all.at[0].id, 0, 10)),
		&b.all.at[0]);
	assert_null(decision_find(&b.all, STR("d")));
	assert_null(decision_find(&b.all, STR("")));
	assert_null(decision_find(&b.all, STR("x")));
}

static void
grades_are_admiralty_grades(void **state)
{
	static const char *const good[] = {"A", "F", "1", "6", "B2", "F6"};
	static const char *const bad[] = {"", "G", "0", "7", "2B", "AA", "b2"};

	(void)state;
	for (size_t i = 0; i < sizeof good / sizeof *good; i++)
		assert_true(decision_grade_is(str_from(good[i])));
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(decision_grade_is(str_from(bad[i])));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_decided_is_read_again),
		cmocka_unit_test(damaged_lines_are_named_and_the_others_count),
		cmocka_unit_test(
			lines_that_were_put_together_count_once_and_by_time),
		cmocka_unit_test(undoing_is_a_decision_too),
		cmocka_unit_test(an_id_is_found_by_its_beginning),
		cmocka_unit_test(grades_are_admiralty_grades),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
