/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/buf.h"
#include "finding/edit.h"

#define GATE "The gate was closed on Sunday. "
#define STORM "A storm had torn the cable from the wall. "
#define CREW "A crew of 12 is at work there. "
#define MAYOR "The mayor said that nobody was hurt."

/* Each edit as a line: kind, earlier sentence, later sentence. */
static char *
told(struct arena *a, const char *then, const char *now, struct edits *ret)
{
	struct article x = {.text = str_from(then)};
	struct article y = {.text = str_from(now)};
	struct buf b = {.arena = a};

	edit_compare(a, &x, &y, ret);
	for (size_t i = 0; i < ret->len; i++)
		buf_fmt(&b, "%s|%.*s|%.*s\n", edit_names[ret->at[i].kind],
			STR_ARG(str_at(x.text, ret->at[i].then)),
			STR_ARG(str_at(y.text, ret->at[i].now)));
	return str_c(a, buf_str(&b));
}

static void
sentences_are_added_removed_and_changed(void **state)
{
	static const char *const cases[][3] = {
		{GATE STORM MAYOR, GATE STORM MAYOR, ""},
		{GATE STORM MAYOR, GATE MAYOR,
		 "removed|A storm had torn the cable from the wall.|\n"},
		{GATE MAYOR, GATE STORM MAYOR,
		 "added||A storm had torn the cable from the wall.\n"},
		{GATE CREW MAYOR, GATE "A crew of 30 is at work there. " MAYOR,
		 "changed|A crew of 12 is at work there.|"
		 "A crew of 30 is at work there.\n"},
		{GATE MAYOR, GATE "The mayor said that one man was hurt.",
		 "changed|The mayor said that nobody was hurt.|"
		 "The mayor said that one man was hurt.\n"},
		{GATE "Nothing else is known.", GATE MAYOR,
		 "removed|Nothing else is known.|\n"
		 "added||The mayor said that nobody was hurt.\n"},
		{"門は日曜に閉じられた。負傷者は12人だった。",
		 "門は日曜に閉じられた。負傷者は15人だった。",
		 "changed|負傷者は12人だった。|負傷者は15人だった。\n"},
		{"", MAYOR, "added||The mayor said that nobody was hurt.\n"},
	};
	AUTO_ARENA a = {0};
	struct edits got;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_string_equal(told(&a, cases[i][0], cases[i][1], &got),
				    cases[i][2]);
}

static void
what_changes_no_word_is_no_edit(void **state)
{
	static const char *const cases[][2] = {
		{"It is \"closed\", she said.", "It is “closed”, she  said."},
		{GATE STORM MAYOR, STORM GATE MAYOR},
		{"GATE closed at noon.", "Gate closed at noon."},
	};
	AUTO_ARENA a = {0};
	struct edits got;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_string_equal(told(&a, cases[i][0], cases[i][1], &got),
				    "");
	told(&a, cases[1][0], cases[1][1], &got);
	assert_int_equal(got.moved, 1);
	assert_int_equal(got.same, 2);
}

static void
a_passage_leads_to_its_edit(void **state)
{
	AUTO_ARENA a = {0};
	struct edits got;
	struct span storm = {strlen(GATE), strlen(GATE STORM) - 1};
	struct span mayor = {strlen(GATE STORM), strlen(GATE STORM MAYOR)};

	(void)state;
	told(&a, GATE STORM MAYOR, GATE MAYOR, &got);
	assert_non_null(edit_of(&got, storm));
	assert_null(edit_of(&got, mayor));
}

/* A page of which every sentence was exchanged costs no square of them. */
static void
a_long_page_is_compared_in_linear_time(void **state)
{
	enum { SENTENCES = 20000 };
	AUTO_ARENA a = {0};
	struct buf x = {.arena = &a}, y = {.arena = &a};
	struct edits got;

	(void)state;
	for (int i = 0; i < SENTENCES; i++) {
		buf_fmt(&x, "Gate %d was closed. ", i);
		buf_fmt(&y, "Crews went to pier %d. ", i);
	}
	buf_char(&x, '\0');
	buf_char(&y, '\0');
	told(&a, buf_str(&x).ptr, buf_str(&y).ptr, &got);
	assert_int_equal(got.len, 2 * SENTENCES);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sentences_are_added_removed_and_changed),
		cmocka_unit_test(what_changes_no_word_is_no_edit),
		cmocka_unit_test(a_passage_leads_to_its_edit),
		cmocka_unit_test(a_long_page_is_compared_in_linear_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
