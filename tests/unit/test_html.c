/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/html.h"
#include "base/buf.h"

static struct str
text_of(struct arena *a, const char *html)
{
	struct tree t = html_parse(a, str_from(html));

	return html_text(a, &t, 0);
}

static void
subtrees_are_ranges(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t =
		html_parse(&a, STR("<div><p>one</p><p>two</p></div><p>three"));

	(void)state;
	for (size_t i = 1; i < t.len; i++) {
		const struct node *up = &t.at[t.at[i].parent];

		assert_true(t.at[i].parent < i);
		assert_true(t.at[i].end <= up->end && t.at[i].end > i);
	}
	assert_int_equal(t.at[0].end, t.len);
}

static void
text_folds_and_leaves_scripts_out(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(text_of(&a, "<p>a <b>b</b>\n c&amp;d</p><script>x</script>"
			       "<style>y</style><p>e<br>f"),
		   "a b c&d e f");
}

static void
a_head_that_never_ends_hides_nothing(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(text_of(&a, "<title>t</title><article><p>a</p></article>"),
		   "a");
}

static void
declared_charset_is_not_believed(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(text_of(&a, "<head><meta charset=Shift_JIS></head>"
			       "<p>名古屋港"),
		   "名古屋港");
}

static void
attributes_are_kept_by_name(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t = html_parse(
		&a, STR("<a HREF='x?a=1&amp;b=2' onclick=y hidden>z</a>"));
	size_t i = 0;

	(void)state;
	while (t.at[i].tag != TAG_A)
		i++;
	assert_str(html_attr(&t.at[i], STR("href")), "x?a=1&b=2");
	assert_true(html_has(&t.at[i], STR("hidden")));
	assert_false(html_has(&t.at[i], STR("onclick")));
}

/* `n` times `unit`, then `tail`. */
static struct str
repeat(struct arena *a, const char *unit, size_t n, const char *tail)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < n; i++)
		buf_add(&b, str_from(unit));
	buf_add(&b, str_from(tail));
	return buf_str(&b);
}

static void
depth_is_bounded(void **state)
{
	static const char *const units[] = {"<div>", "<span>", "<b><i>",
					    "<table><tr><td>", "<ul><li>"};
	(void)state;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		AUTO_ARENA a = {0};
		struct tree t =
			html_parse(&a, repeat(&a, units[i], 100000, "end"));
		size_t depth = 0;

		for (size_t k = t.len - 1; k; k = t.at[k].parent)
			depth++;
		assert_true(depth <= HTML_DEPTH_MAX + 1);
	}
}

static void
endless_attributes_are_cut(void **state)
{
	AUTO_ARENA a = {0};
	struct str s = repeat(&a, "a='1' b c=\"2\" ", 50000, ">text</p>");
	struct tree t = html_parse(&a, str_fmt(&a, "<p %.*s", STR_ARG(s)));

	(void)state;
	for (size_t i = 0; i < t.len; i++)
		assert_true(t.at[i].attrs <= HTML_ATTRS_MAX);
	assert_str(html_text(&a, &t, 0), "text");
}

/* A "<" in a script or style begins no tag, however far the next ">" is and
 * whatever quotes stand between. */
static void
scripts_cost_no_text(void **state)
{
	static const char *const heads[] = {"<script>if (a<b) '",
					    "<style>a{content:'<b'} '",
					    "<SCRIPT>a<b '", "<!-- <b '"};
	static const char *const ends[] = {
		" 300;</script><p>don't</p>", "</style><p>don't</p>",
		"</Script><p>don't</p>", " --><p>don't</p>"};

	(void)state;
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
		AUTO_ARENA a = {0};
		struct str s = repeat(&a, "x y ", 5000, ends[i]);
		struct tree t = html_parse(
			&a, str_fmt(&a, "%s%.*s", heads[i], STR_ARG(s)));

		assert_str(html_text(&a, &t, 0), "don't");
	}
}

static void
nul_bytes_are_blanks(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t = html_parse(&a, STR("<p>a\0b</p><p\0>c</p>"));

	(void)state;
	assert_str(html_text(&a, &t, 0), "a b c");
}

static void
nodes_are_bounded(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t =
		html_parse(&a, repeat(&a, "<i>x</i>", HTML_NODES_MAX, ""));

	(void)state;
	assert_true(t.len <= HTML_NODES_MAX);
	assert_true(t.cut);
}

static void
nothing_gives_a_root(void **state)
{
	AUTO_ARENA a = {0};
	struct tree t = html_parse(&a, STR(""));

	(void)state;
	assert_int_equal(t.len, 1);
	assert_str(html_text(&a, &t, 0), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(subtrees_are_ranges),
		cmocka_unit_test(text_folds_and_leaves_scripts_out),
		cmocka_unit_test(a_head_that_never_ends_hides_nothing),
		cmocka_unit_test(declared_charset_is_not_believed),
		cmocka_unit_test(attributes_are_kept_by_name),
		cmocka_unit_test(depth_is_bounded),
		cmocka_unit_test(endless_attributes_are_cut),
		cmocka_unit_test(scripts_cost_no_text),
		cmocka_unit_test(nul_bytes_are_blanks),
		cmocka_unit_test(nodes_are_bounded),
		cmocka_unit_test(nothing_gives_a_root),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
