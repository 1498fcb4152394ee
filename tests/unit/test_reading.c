/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "built.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "host.h"

struct fixture {
	struct arena a;
	struct host *host;
	struct err err;
};

static int
open_all(void **state)
{
	static struct fixture f;
	static const char *const dirs[] = {"tests/badplugins/.libs", ".libs",
					   "tests/abi/.libs"};
	struct host_config cfg = {0};

	*state = &f;
	*vec_add(&f.a, &cfg.deadly) = STR("it died before"); /* aborts.so */
	for (size_t i = 0; getenv("top_builddir") && i < 3; i++)
		*vec_add(&f.a, &cfg.dirs) = built_path(&f.a, dirs[i]);
	return host_open(&f.a, &cfg, &f.host, &f.err);
}

static int
close_all(void **state)
{
	struct fixture *f = *state;

	host_close(f->host);
	arena_free(&f->a);
	return 0;
}

static int
read_bytes(struct fixture *f, struct str bytes, struct reading *ret)
{
	struct capture c = {.id = STR("0123456789abcdef0123"),
			    .file = STR("page.html"),
			    .archived = STR("2023-08-30T00:00:00Z"),
			    .bytes = bytes};

	if (!getenv("top_builddir"))
		skip();
	return host_read(f->host, &c, &f->a, ret, &f->err);
}

#define PROSE                                                                  \
	"The port authority said on Wednesday that work at all terminals, "    \
	"which had stopped a day earlier, would begin again by the evening."

static void
an_unknown_site_is_read_by_web(void **state)
{
	struct fixture *f = *state;
	struct reading r;
	const struct article *got;

	assert_int_equal(
		read_bytes(f,
			   STR("<title>Port stops</title><article><p>" PROSE
			       "</p><p>" PROSE " Again.</p></article>"),
			   &r),
		0);
	assert_str(r.source, "web");
	assert_int_equal(r.articles.len, 1);
	got = r.articles.at;
	assert_str(got->id, "0123456789abcdef");
	assert_str(got->capture, "0123456789abcdef0123");
	assert_str(got->file, "page.html");
	assert_str(got->archived, "2023-08-30T00:00:00Z");
	assert_str(got->reader, "web 1; osbrief " PACKAGE_VERSION);
	assert_str(got->text, PROSE "\n\n" PROSE " Again.");
	assert_int_equal(got->access, ACCESS_FULL);
}

static void
the_highest_bid_reads(void **state)
{
	struct fixture *f = *state;
	struct reading r;

	assert_int_equal(read_bytes(f, STR("<p>newer page"), &r), 0);
	assert_str(r.source, "newer");
	assert_str(r.articles.at[0].text, "Read by the newer one.");
	/* a bid beyond the scale is none */
	assert_int_equal(read_bytes(f, STR("<h1>beyond</h1>"), &r), 0);
	assert_str(r.source, "web");
}

static void
nonsense_is_an_error_with_a_name(void **state)
{
	struct fixture *f = *state;
	struct reading r;

	assert_int_equal(read_bytes(f, STR("<p>nonsense page"), &r), -1);
	assert_int_equal(r.articles.len, 0);
	assert_non_null(strstr(f->err.msg, "source nonsense"));
}

static void
what_no_source_knows_is_an_error(void **state)
{
	struct fixture *f = *state;
	struct reading r;

	assert_int_equal(read_bytes(f, STR("just words"), &r), -1);
	assert_non_null(strstr(f->err.msg, "no source knows"));
	assert_int_equal(read_bytes(f, STR(""), &r), -1);
}

static void
a_front_page_has_no_text(void **state)
{
	struct fixture *f = *state;
	struct reading r;

	assert_int_equal(
		read_bytes(f,
			   STR("<link rel=canonical href='https://a.org/'>"
			       "<title>The Example</title><p>" PROSE PROSE),
			   &r),
		0);
	assert_int_equal(r.articles.at[0].access, ACCESS_INDEX);
	assert_int_equal(r.articles.at[0].text.len, 0);
}

static void
an_empty_page_is_passed_over(void **state)
{
	struct fixture *f = *state;
	struct reading r;

	assert_int_equal(read_bytes(f, STR("<p></p>"), &r), 0);
	assert_int_equal(r.articles.len, 0);
	assert_true(r.why.len > 0);
}

/* Damage a page at every step: what comes out is valid or nothing. */
static void
damaged_pages_do_no_harm(void **state)
{
	static const char page[] =
		"<html lang=en><script type='application/ld+json'>{\"@type\":"
		"\"NewsArticle\",\"headline\":\"h\",\"datePublished\":\"2023-"
		"08-04T10:00:00Z\"}</script><h1>h</h1><article><p>" PROSE
		" <a href='/x'>名古屋港</a></p><ul><li>a</ul><table><tr><td>1"
		"</table></article>";
	struct fixture *f = *state;
	char hurt[sizeof page];

	for (size_t i = 0; i < sizeof page - 1; i += 3) {
		struct reading r;

		memcpy(hurt, page, sizeof page);
		hurt[i] = (char)(hurt[i] ^ (1 << i % 8));
		if (read_bytes(f, (struct str){hurt, sizeof page - 1 - i % 7},
			       &r) < 0 ||
		    !r.articles.len)
			continue;
		assert_true(utf8_valid(r.articles.at[0].text) == STR_NONE);
		for (size_t k = 0; k < r.articles.at[0].blocks.len; k++)
			assert_true(r.articles.at[0].blocks.at[k].at.e <=
				    r.articles.at[0].text.len);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_unknown_site_is_read_by_web),
		cmocka_unit_test(the_highest_bid_reads),
		cmocka_unit_test(nonsense_is_an_error_with_a_name),
		cmocka_unit_test(what_no_source_knows_is_an_error),
		cmocka_unit_test(a_front_page_has_no_text),
		cmocka_unit_test(an_empty_page_is_passed_over),
		cmocka_unit_test(damaged_pages_do_no_harm),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
