/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief_said.h"

#include "brief/errata.h"

/* The fixture's brief, and what became of the text of its second page. */
static void
issued(struct fixture *f, struct brief *b, struct brief_errata *of,
       struct revision *r, struct article *now)
{
	fixture_fill(f);
	make(f, b);
	*now = f->corpus.articles.at[1];
	now->id = STR("later");
	now->archived = STR("2023-09-08T00:00:00Z");
	*of = (struct brief_errata){.issued = b, .revisions = {r, 1, 1}};
}

static void
errata(struct fixture *f, const struct brief_errata *of, struct brief *ret,
       size_t *len)
{
	const struct errata_input in = {
		.head = f->in.head, .of = of, .names = f->in.names};
	struct err err = {0};

	if (errata_make(&f->arena, &in, ret, len, &err) < 0)
		fail_msg("%s", err.msg);
}

static void
a_sentence_on_changed_text_is_listed_with_both_passages(void **state)
{
	AUTO_FIXTURE f;
	struct brief b, page;
	struct brief_errata of;
	struct revision r;
	struct article now;
	const struct entries *v;
	size_t len;
	bool found = false;

	(void)state;
	issued(&f, &b, &of, &r, &now);
	now.text = str_replace(&f.arena, now.text,
			       STR("China’s foreign ministry denied that the "
				   "state had any part in it."),
			       STR("China’s foreign ministry denied that the "
				   "state had a leading part in it."));
	revision_make(&f.arena, &f.corpus.articles.at[1], &now, &r);
	errata(&f, &of, &page, &len);
	assert_true(len > 0);
	v = &page.sections[SECTION_CHANGED].entries;
	assert_int_equal(v->len, len);
	for (size_t i = 0; i < v->len; i++) {
		struct str line = said(&f, &v->at[i].points.at[0]);

		assert_true(str_has(line, STR("had a leading part in it")));
		assert_true(str_has(line, STR("kept 1 September 2023 and 8 "
					      "September 2023")));
		found = found ||
			str_has(v->at[i].heading, STR("Denials and silences"));
	}
	assert_true(found);
}

static void
text_that_stands_needs_no_errata(void **state)
{
	AUTO_FIXTURE f;
	struct brief b, page;
	struct brief_errata of;
	struct revision r;
	struct article now;
	size_t len;

	(void)state;
	issued(&f, &b, &of, &r, &now);
	now.text = str_fmt(&f.arena, "%.*s\n\nThis page was added to.",
			   STR_ARG(now.text));
	revision_make(&f.arena, &f.corpus.articles.at[1], &now, &r);
	assert_int_equal(r.edits.len, 1);
	errata(&f, &of, &page, &len);
	assert_int_equal(len, 0);
	assert_true(page.sections[SECTION_CHANGED].empty.len);
}

static void
every_sentence_on_a_page_that_is_gone_is_listed(void **state)
{
	AUTO_FIXTURE f;
	struct brief b, page;
	struct brief_errata of;
	struct revision r;
	struct article now;
	struct affected v = {0};
	size_t len;

	(void)state;
	issued(&f, &b, &of, &r, &now);
	now.text = STR("");
	now.access = ACCESS_BARRIER;
	revision_make(&f.arena, &f.corpus.articles.at[1], &now, &r);
	errata(&f, &of, &page, &len);
	affected_find(&f.arena, &of, &v);
	assert_int_equal(len, affected_statements(&v));
	for (size_t i = 0; i < v.len; i++)
		assert_true(str_eq(b.cites.at[v.at[i].cite - 1].article,
				   r.then.id));
	assert_true(str_has(said(&f, &page.sections[SECTION_CHANGED]
					      .entries.at[0]
					      .points.at[0]),
			    STR("is no longer there")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_sentence_on_changed_text_is_listed_with_both_passages),
		cmocka_unit_test(text_that_stands_needs_no_errata),
		cmocka_unit_test(
			every_sentence_on_a_page_that_is_gone_is_listed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
