/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#define THEN "The gate is closed. A crew of 12 is there. It rains."
#define NOW "The gate is closed. A crew of 30 is there. Nobody is hurt."

/* Two captures of one page; the second may have another text and access. */
static void
page_change(struct fixture *f, struct revision *r, const char *now,
	    enum access access, const char *modified)
{
	struct article then = {.id = STR("a"),
			       .capture = f->corpus.articles.at[0].capture,
			       .publisher = STR("Harbour Gazette"),
			       .title = STR("The gate"),
			       .archived = STR("2023-08-22T09:00:00Z"),
			       .language = STR("en"),
			       .text = STR(THEN)};
	struct article next = then;

	next.id = STR("b");
	next.capture = f->corpus.articles.at[1].capture;
	next.archived = STR("2023-08-29T09:00:00Z");
	next.text = str_from(now);
	next.access = access;
	next.modified.text = str_from(modified);
	revision_make(&f->arena, &then, &next, r);
	f->in.revisions.at = r;
	f->in.revisions.len = 1;
}

static void
each_sentence_is_told_with_both_captures(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct revision r;
	const struct entry *e;

	(void)state;
	fixture_fill(&f);
	page_change(&f, &r, NOW, ACCESS_FULL, "");
	make(&f, &b);
	e = &b.sections[SECTION_CHANGED].entries.at[0];
	assert_str(e->heading, "Page 1: the Harbour Gazette");
	assert_true(
		str_has(said(&f, &e->lead.at[0]), STR("kept 22 August 2023")));
	assert_true(str_has(said(&f, &e->lead.at[0]),
			    STR("1 sentence changed, 1 sentence removed, 1 "
				"sentence added, 1 as before; the page does "
				"not say that it was changed")));
	assert_int_equal(e->points.len, 3);
	assert_true(str_starts(said(&f, &e->points.at[0]),
			       STR("Changed: “A crew of 12 is there.” [")));
	assert_true(str_has(said(&f, &e->points.at[0]),
			    STR("became “A crew of 30 is there.” [")));
	for (size_t i = 0; i < e->points.len; i++) {
		size_t cites = 0;

		for (size_t k = 0; k < e->points.at[i].pieces.len; k++)
			cites +=
				e->points.at[i].pieces.at[k].kind == PIECE_CITE;
		assert_int_equal(cites, 2);
	}
}

static void
what_the_page_says_of_its_change_is_told(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct revision r;

	(void)state;
	fixture_fill(&f);
	page_change(&f, &r, NOW, ACCESS_FULL, "2023-08-28T10:00:00Z");
	make(&f, &b);
	assert_true(str_has(
		said(&f, &b.sections[SECTION_CHANGED].entries.at[0].lead.at[0]),
		STR("the page says that it was changed on 28 August 2023")));
}

static void
a_barrier_is_no_edit(void **state)
{
	AUTO_FIXTURE f;
	struct brief b;
	struct revision r;
	const struct entry *e;

	(void)state;
	fixture_fill(&f);
	page_change(&f, &r, "", ACCESS_BARRIER, "");
	make(&f, &b);
	e = &b.sections[SECTION_CHANGED].entries.at[0];
	assert_true(
		str_starts(said(&f, &e->lead.at[0]), STR("No longer there: ")));
	assert_int_equal(e->points.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_sentence_is_told_with_both_captures),
		cmocka_unit_test(what_the_page_says_of_its_change_is_told),
		cmocka_unit_test(a_barrier_is_no_edit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
