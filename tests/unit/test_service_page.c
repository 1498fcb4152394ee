/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session_test.h"

static void
look_ups_chain_without_tests(void **state)
{
	struct bench b;
	struct osb_host *h;

	(void)state;
	bench_start(&b, "<p>x");
	h = b.h;
	assert_int_equal(h->text(h, NULL).len, 0);
	assert_int_equal(h->attr(h, NULL, "x").len, 0);
	assert_null(h->parent(h, NULL));
	assert_null(h->next(h, NULL));
	assert_int_equal(h->json_text(h, h->json_get(h, NULL, "a.b")).len, 0);
	assert_int_equal(h->json_len(h, NULL), 0);
	assert_null(h->json_at(h, NULL, 3));
	assert_null(h->ld(h, NULL, 0));
	assert_null(h->find(h, NULL, "p >", NULL));
	assert_null(h->find(h, NULL, NULL, NULL));
	assert_int_equal(b.s.logs.len, 2);
	h->drop(h, NULL, NULL);
	h->drop_node(h, NULL);
	bench_end(&b);
	bench_free(&b);
}

static void
the_tree_can_be_walked(void **state)
{
	struct bench b;
	struct osb_host *h;
	const struct osb_node *ul, *li;

	(void)state;
	bench_start(&b, "<ul>a<li>1</li>b<li id=x>2 <b>3</b></li></ul>");
	h = b.h;
	ul = h->find(h, NULL, "ul", NULL);
	li = h->child(h, ul);
	assert_true(osb_is(h->text(h, li), "1"));
	li = h->next(h, li);
	assert_true(osb_is(h->text(h, li), "2 3"));
	assert_true(osb_is(h->attr(h, li, "id"), "x"));
	assert_true(osb_is(h->tag(h, li), "li"));
	assert_ptr_equal(h->parent(h, li), ul);
	assert_null(h->next(h, li));
	assert_ptr_equal(h->find(h, ul, "li", h->child(h, ul)), li);
	h->drop(h, NULL, "#x");
	assert_null(h->find(h, NULL, "b", NULL));
	assert_true(osb_is(h->text(h, ul), "a 1 b"));
	bench_end(&b);
	bench_free(&b);
}

static void
foreign_pointers_are_no_nodes(void **state)
{
	struct bench b;
	char other[64] = {0};
	const struct osb_node *n = (const struct osb_node *)(const void *)other;

	(void)state;
	bench_start(&b, "<p>x");
	assert_int_equal(b.h->text(b.h, n).len, 0);
	assert_null(b.h->find(b.h, n, "p", NULL));
	assert_int_equal(b.h->body(b.h, n), 0);
	bench_end(&b);
	bench_free(&b);
}

static void
pieces_of_html_are_trees_of_their_own(void **state)
{
	struct bench b;
	struct osb_host *h;
	const struct osb_node *n;

	(void)state;
	bench_start(&b, "<p>page</p>");
	h = b.h;
	n = h->html(h, osb_text("<p>piece &amp; <i>more</i></p>"));
	assert_true(osb_is(h->text(h, n), "piece & more"));
	assert_true(osb_is(h->text(h, h->find(h, n, "i", NULL)), "more"));
	assert_null(h->find(h, n, "i", h->find(h, NULL, "p", NULL)));
	bench_end(&b);
	bench_free(&b);
}

static void
memory_has_a_budget(void **state)
{
	struct bench b;

	(void)state;
	bench_start(&b, "<p>x");
	assert_non_null(b.h->alloc(b.h, 100));
	assert_null(b.h->alloc(b.h, SESSION_ALLOC_MAX));
	assert_null(b.h->alloc(b.h, SIZE_MAX));
	assert_non_null(b.h->alloc(b.h, 100));
	bench_end(&b);
	bench_free(&b);
}

static void
parameters_have_defaults(void **state)
{
	static const struct osb_param params[] = {
		{"edition", OSB_PARAM_TEXT, "en", "which edition"},
		{NULL, 0, NULL, NULL}};
	struct str set[] = {STR_INIT("edition=ja")};
	struct strs given = {.at = set, .len = 1};
	struct bench b;

	(void)state;
	bench_start(&b, "<p>x");
	b.l.source.params = params;
	assert_true(osb_is(b.h->param(b.h, "edition"), "en"));
	b.s.params = &given;
	assert_true(osb_is(b.h->param(b.h, "edition"), "ja"));
	assert_true(osb_is(b.h->param(b.h, "none"), ""));
	assert_true(osb_is(b.h->param(b.h, NULL), ""));
	bench_end(&b);
	bench_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(look_ups_chain_without_tests),
		cmocka_unit_test(the_tree_can_be_walked),
		cmocka_unit_test(foreign_pointers_are_no_nodes),
		cmocka_unit_test(pieces_of_html_are_trees_of_their_own),
		cmocka_unit_test(memory_has_a_budget),
		cmocka_unit_test(parameters_have_defaults),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
