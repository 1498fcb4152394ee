/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The cases: tests/cases/extract/NAME/in.txt is a plain text, want.txt what
 * is read from it, one claim a line in reading order:
 *
 *	depth holder > holder | stance | cue | content
 *
 * where depth is one "+" a level of nesting and the outlet is left out.
 */
#include "unit.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "capture/capture.h"
#include "claim/extract.h"

enum { CASES_MAX = 512, CASE_BYTES_MAX = 1 << 20 };

static struct str
file_read(struct arena *a, const char *dir, const char *name)
{
	struct err err = {0};
	struct capture c;
	const char *path = str_c(a, str_fmt(a, "%s/%s", dir, name));

	if (capture_file(a, path, CASE_BYTES_MAX, &c, &err) < 0)
		fail_msg("%s", err.msg);
	return c.bytes;
}

static size_t
depth_of(const struct claims *all, const struct claim *c)
{
	size_t depth = 0;

	for (size_t i = 0; c->parent.len && i < all->len; i++) {
		if (!str_eq(all->at[i].id, c->parent))
			continue;
		depth++;
		c = &all->at[i];
		i = SIZE_MAX; /* begin again with the parent's parent */
	}
	return depth;
}

static void
chain_print(struct buf *b, const struct claim *c)
{
	for (size_t i = 1; i < c->holder.len; i++) {
		const struct holder *h = &c->holder.at[i];

		buf_fmt(b, "%s%s", i > 1 ? " > " : "", holder_names[h->kind]);
		if (h->name.len)
			buf_fmt(b, " %.*s", STR_ARG(h->name));
		if (h->number)
			buf_fmt(b, " (%u)", h->number);
		if (h->org.len)
			buf_fmt(b, " [%.*s]", STR_ARG(h->org));
		if (h->basis.len)
			buf_fmt(b, " {%.*s}", STR_ARG(h->basis));
	}
}

static struct str
claims_print(struct arena *a, const struct claims *all, struct str text)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < all->len; i++) {
		const struct claim *c = &all->at[i];

		for (size_t d = depth_of(all, c); d > 0; d--)
			buf_char(&b, '+');
		chain_print(&b, c);
		buf_fmt(&b, " | %s | ", stance_names[c->stance]);
		for (size_t k = 0; k < c->cue.len; k++)
			buf_fmt(&b, "%s%.*s", k ? " … " : "",
				STR_ARG(str_at(text, c->cue.at[k])));
		buf_fmt(&b, " | %.*s\n", STR_ARG(c->content_text));
	}
	return buf_str(&b);
}

static struct claims
extract(struct arena *a, struct str text, enum genre genre, bool own)
{
	struct article in = {.id = STR("t"),
			     .file = STR("page.html"),
			     .publisher = STR("Example Post"),
			     .genre = genre,
			     .text = text};
	struct extract_options options = {.own = own};
	struct claims out;
	struct err err = {0};

	assert_int_equal(claim_extract_with(a, &in, &options, &out, &err), 0);
	for (size_t i = 0; i < out.len; i++)
		if (claim_gate(&out.at[i], text, &err) < 0)
			fail_msg("%s", err.msg);
	return out;
}

static void
case_check(const char *root, const char *name)
{
	AUTO_ARENA a = {0};
	const char *dir = str_c(&a, str_fmt(&a, "%s/%s", root, name));
	struct str text = file_read(&a, dir, "in.txt");
	struct str want = file_read(&a, dir, "want.txt");
	struct claims got = extract(&a, text, GENRE_NEWS, false);
	struct str printed = claims_print(&a, &got, text);

	if (getenv("OSBRIEF_PRINT_CASES"))
		print_message("%s\n%.*s", name, STR_ARG(printed));
	if (!str_eq(printed, want))
		fail_msg("%s: got\n%.*swant\n%.*s", name, STR_ARG(printed),
			 STR_ARG(want));
}

static int
is_case(const struct dirent *e)
{
	return strncmp(e->d_name, "en-", 3) == 0;
}

static int
by_name(const struct dirent **x, const struct dirent **y)
{
	return strcmp((*x)->d_name, (*y)->d_name);
}

static void
cases_read_as_people_read_them(void **state)
{
	AUTO_ARENA a = {0};
	const char *top = getenv("top_srcdir");
	const char *root = str_c(
		&a, str_fmt(&a, "%s/tests/cases/extract", top ? top : "."));
	struct dirent **list;
	int n = scandir(root, &list, is_case, by_name);

	(void)state;
	assert_true(n >= 40 && n < CASES_MAX);
	for (int i = 0; i < n; i++) {
		case_check(root, list[i]->d_name);
		free(list[i]);
	}
	free(list);
}

static void
a_notice_speaks_for_its_body(void **state)
{
	AUTO_ARENA a = {0};
	struct str text =
		STR("Notice of a leak\n\nOn June 13 the agency found traces "
		    "of an intrusion. We stopped the system on June 15.");
	struct claims got = extract(&a, text, GENRE_NOTICE, false);

	(void)state;
	assert_int_equal(got.len, 2);
	assert_int_equal(got.at[1].holder.len, 1);
	assert_int_equal(got.at[1].holder.at[0].kind, HOLDER_BODY);
	assert_str(got.at[1].content_text, "We stopped the system on June 15");
}

static void
own_figures_only_on_request(void **state)
{
	AUTO_ARENA a = {0};
	struct str text = STR("The force has about 900 people in two towns. "
			      "It was founded to guard the coast.");
	struct claims got = extract(&a, text, GENRE_NEWS, true);

	(void)state;
	assert_int_equal(extract(&a, text, GENRE_NEWS, false).len, 0);
	assert_int_equal(got.len, 1);
	assert_int_equal(got.at[0].holder.at[0].kind, HOLDER_OUTLET);
}

static void
a_barrier_says_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct article in = {.access = ACCESS_BARRIER,
			     .text = STR("The paper said: subscribe.")};
	struct claims out;
	struct err err = {0};

	(void)state;
	assert_int_equal(claim_extract(&a, &in, &out, &err), 0);
	assert_int_equal(out.len, 0);
}

static void
ids_follow_the_text(void **state)
{
	AUTO_ARENA a = {0};
	struct str text = STR("The Daily Herald reported that two officials "
			      "said the gate was old. It closed, Roe said.");
	struct claims got = extract(&a, text, GENRE_NEWS, false);

	(void)state;
	assert_int_equal(got.len, 3);
	assert_str(got.at[0].id, "t.1");
	assert_str(got.at[1].id, "t.2");
	assert_str(got.at[1].parent, "t.1");
	assert_str(got.at[2].doc, "page");
}

/* Ten megabytes on one line, of what costs the rules most. */
static void
long_lines_end(void **state)
{
	static const char *const units[] = {"said ",
					    "\"he said ",
					    "and he said that ",
					    ", who said, ",
					    "“",
					    "according to ",
					    "(",
					    "Trump (USA) of "};

	(void)state;
	for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
		AUTO_ARENA a = {0};
		struct buf b = {.arena = &a};
		struct article in = {.id = STR("t")};
		struct claims out;
		struct err err = {0};

		while (b.len < (size_t)1 << 20)
			buf_add(&b, str_from(units[k]));
		in.text = buf_str(&b);
		(void)claim_extract(&a, &in, &out, &err);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cases_read_as_people_read_them),
		cmocka_unit_test(a_notice_speaks_for_its_body),
		cmocka_unit_test(own_figures_only_on_request),
		cmocka_unit_test(a_barrier_says_nothing),
		cmocka_unit_test(ids_follow_the_text),
		cmocka_unit_test(long_lines_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
