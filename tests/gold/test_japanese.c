/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who says what in Japanese articles, by tests/gold/japanese. */
#include "gold.h"

#include "agree.h"
#include "base/vec.h"
#include "marks.h"

#include <stdlib.h>

/* row: the agreement on all articles of one style. */
struct row {
	struct str style;
	struct agreement sum;
};

struct rows {
	struct row *at;
	size_t len, cap;
};

static struct row *
row_of(struct arena *a, struct rows *rows, struct str style)
{
	struct row *r;

	for (size_t i = 0; i < rows->len; i++)
		if (str_eq(rows->at[i].style, style))
			return &rows->at[i];
	r = vec_add(a, rows);
	r->style = style;
	return r;
}

static void
spans_print(struct str text, const char *role, const struct spans *s)
{
	print_message("  %s", role);
	for (size_t i = 0; i < s->len; i++)
		print_message(" [%.*s]",
			      STR_ARG(str_slice(text, s->at[i].b, s->at[i].e)));
}

static void
claim_print(struct str text, const char *what, const struct claim *c)
{
	print_message("# %s %.*s:", what, STR_ARG(c->doc));
	spans_print(text, "S", &c->source);
	spans_print(text, "C", &c->cue);
	spans_print(text, "K", &c->content);
	print_message("\n");
}

static void
misses_print(struct arena *a, const struct marked *m, const struct claims *got,
	     const struct agree_pair *pair)
{
	bool *used = arena_array(a, got->len + 1, sizeof *used);

	for (size_t i = 0; i < m->want.len; i++) {
		const struct agree_pair *p = &pair[i];

		if (p->got != SIZE_MAX)
			used[p->got] = true;
		if (p->exact)
			continue;
		claim_print(m->article.text,
			    p->got == SIZE_MAX ? "missed"
			    : p->source	       ? "other bounds"
					       : "other source",
			    &m->want.at[i]);
		if (p->got != SIZE_MAX)
			claim_print(m->article.text, "  read as",
				    &got->at[p->got]);
	}
	for (size_t k = 0; k < got->len; k++)
		if (!used[k])
			claim_print(m->article.text, "not there", &got->at[k]);
}

static void
row_print(const struct row *r)
{
	const struct agreement *s = &r->sum;

	print_message("# %-12.*s %5zu %5zu %9.1f %9.1f %9.1f\n",
		      STR_ARG(r->style), s->want, s->got, agree_f1(s, s->found),
		      agree_f1(s, s->source), agree_f1(s, s->exact));
}

static void
row_add(struct row *to, const struct agreement *more)
{
	to->sum.want += more->want;
	to->sum.got += more->got;
	to->sum.found += more->found;
	to->sum.source += more->source;
	to->sum.exact += more->exact;
}

static void
half_check(const char *file, double floor)
{
	AUTO_ARENA a = {0};
	struct marked_list list = {0};
	struct rows rows = {0};
	struct row all = {.style = STR("all")};
	struct err err = {0};

	if (marks_read(&a, gold_bytes(&a, file), &list, &err) < 0)
		fail_msg("%s: %s", file, err.msg);
	for (size_t i = 0; i < list.len; i++) {
		struct marked *m = &list.at[i];
		struct claims got = gold_claims_of(&a, &m->article);
		struct agreement sum = {0};
		struct agree_pair *pair =
			agree_count(&a, m->article.text, &m->want, &got, &sum);

		row_add(row_of(&a, &rows, m->style), &sum);
		row_add(&all, &sum);
		if (gold_shown(file))
			misses_print(&a, m, &got, pair);
	}
	print_message("# %-17s marked  read  found F1  + source     exact\n",
		      file);
	for (size_t i = 0; i < rows.len; i++)
		row_print(&rows.at[i]);
	row_print(&all);
	if (agree_f1(&all.sum, all.sum.source) < floor)
		fail_msg("%s: with source below %.1f", file, floor);
}

static void
articles_that_rules_were_made_on(void **state)
{
	(void)state;
	half_check("japanese/tune.txt", 90);
}

static void
articles_kept_aside(void **state)
{
	(void)state;
	half_check("japanese/held.txt", 88);
}

static void
marks_that_do_not_close_are_refused(void **state)
{
	static const char *const bad[] = {
		"== a | B | 2024-01-01 | s | t\n{K1 text",
		"== a | B | 2024-01-01 | s | t\ntext}",
		"== a | B | 2024-01-01 | s | t\n{S1 he}{C1 said}",
		"== a | B | 2024-01-01 | s | t\n{Q1 text}",
		"== a | B | 2024-01-01 | s | t\n{K0 text}",
	};
	AUTO_ARENA a = {0};
	struct marked_list list = {0};
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_int_equal(marks_read(&a, str_from(bad[i]), &list, &err),
				 -1);
}

static void
marks_become_spans(void **state)
{
	AUTO_ARENA a = {0};
	struct marked_list list = {0};
	struct err err = {0};
	const struct claim *c;
	struct str in = STR("== a | B | 2024-01-01 | s | t\n\n"
			    "{S1,2 He} {C1 said} {K1 {K2 no}} {H2=Bob}.\n");

	(void)state;
	assert_int_equal(marks_read(&a, in, &list, &err), 0);
	assert_str(list.at[0].article.text, "He said no .");
	assert_int_equal(list.at[0].want.len, 2);
	c = &list.at[0].want.at[1];
	assert_int_equal(c->source.at[0].e, 2);
	assert_int_equal(c->content.at[0].b, 8);
	assert_str(c->holder.at[0].name, "Bob");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(articles_that_rules_were_made_on),
		cmocka_unit_test(articles_kept_aside),
		cmocka_unit_test(marks_that_do_not_close_are_refused),
		cmocka_unit_test(marks_become_spans),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
