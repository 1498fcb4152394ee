/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: guard item parcel. What comes through the bars is what the host would
 * give.
 */
#include "unit.h"

#include <unistd.h>

#include "built.h"

#include <stdlib.h>
#include <string.h>

#include "base/vec.h"
#include "capture/gzip.h"
#include "host/guard.h"

static const char page[] =
	"<!DOCTYPE html><html lang=ja><meta charset=Shift_JIS>"
	"<title>Port open</title><link rel=canonical "
	"href=https://paper.example/port><meta "
	"property=article:published_time content=2023-07-07T09:30:00Z>"
	"<body><article><h1>Port open</h1><p>\x8d\x60\x82\xaa"
	" The harbour office said on Thursday that containers moved again, "
	"a day after its terminal system had stopped.</p><p>It named nobody "
	"as responsible, and its engineers were still at work on copies of "
	"the system's disks, the office said in a note to shipping lines."
	"</p></article></body></html>";

static struct guard_setup
setup_of(struct arena *a)
{
	struct guard_setup s = {.limits.workers = 2};

	*vec_add(a, &s.from.dirs) = built_path(a, ".libs");
	return s;
}

static struct host *
host_of(struct arena *a)
{
	const struct guard_setup s = setup_of(a);
	struct host *h = NULL;
	struct err err = {0};

	if (host_open(a, &s.from, &h, &err) < 0)
		fail_msg("%s", err.msg);
	return h;
}

static struct guard
guard_of(struct arena *a, const struct guard_setup *s)
{
	struct guard g;
	struct err err = {0};

	if (guard_open(&g, a, s, &err) < 0)
		fail_msg("%s", err.msg);
	return g;
}

static struct str
reading_text(struct arena *a, const struct reading *r)
{
	struct buf b = {.arena = a};
	AUTO_JSON *o = NULL;

	assert_int_equal(r->articles.len, 1);
	o = article_json(&r->articles.at[0]);
	json_write(&b, o);
	return buf_str(&b);
}

static void
the_same_article_comes_out(void **state)
{
	AUTO_ARENA a = {0};
	struct capture c = {.id = STR("0123456789abcdef0123456789abcdef"),
			    .file = STR("port.html"),
			    .archived = STR("2023-07-08T00:00:00Z"),
			    .bytes = {page, sizeof page - 1}};
	const struct guard_setup setup = setup_of(&a);
	struct guard g = guard_of(&a, &setup);
	struct host *h = host_of(&a);
	struct reading bare, barred;
	struct err err = {0};
	struct str text;

	(void)state;
	assert_int_equal(host_read(h, &c, &a, &bare, &err), 0);
	if (guard_read(&g, &(struct guard_page){&c, NULL, false}, &a, &barred,
		       NULL, &err) < 0)
		fail_msg("%s", err.msg);
	text = reading_text(&a, &barred);
	assert_string_equal(str_c(&a, text),
			    str_c(&a, reading_text(&a, &bare)));
	assert_true(str_has(text, STR("港が")));
	assert_true(str_has(text, STR("2023-07-08T00:00:00Z")));
	guard_close(&g);
	host_close(h);
}

static void
errors_come_through(void **state)
{
	AUTO_ARENA a = {0};
	struct capture c = {.file = STR("noise.bin"),
			    .bytes = STR("\x01\x02\x03")};
	const struct guard_setup setup = setup_of(&a);
	struct guard g = guard_of(&a, &setup);
	struct host *h = host_of(&a);
	struct reading bare, barred;
	struct err want = {0}, got = {0};

	(void)state;
	assert_int_equal(host_read(h, &c, &a, &bare, &want),
			 guard_read(&g, &(struct guard_page){&c, NULL, false},
				    &a, &barred, NULL, &got));
	assert_string_equal(got.msg, want.msg);
	guard_close(&g);
	host_close(h);
}

/* The parent knows what plugins say of themselves, and has none of them. */
static void
plugins_are_known_by_their_data(void **state)
{
	AUTO_ARENA a = {0};
	const struct guard_setup setup = setup_of(&a);
	struct guard g = guard_of(&a, &setup);
	struct host *h = host_of(&a);
	struct loaded_list bare = host_sources(h), barred = g.sources;

	(void)state;
	assert_int_equal(barred.len, bare.len);
	for (size_t i = 0; i < bare.len; i++) {
		const struct loaded *x = &bare.at[i], *y = &barred.at[i];

		assert_true(str_eq(x->name, y->name));
		assert_true(str_eq(x->path, y->path));
		assert_string_equal(x->source.summary, y->source.summary);
		assert_int_equal(x->source.version, y->source.version);
		assert_int_equal(x->lists, y->lists);
		assert_null((void *)(uintptr_t)y->source.read);
	}
	guard_close(&g);
	host_close(h);
}

static int
more(void *arg, const struct articles *in, struct buf *out, struct err *err)
{
	(void)err;
	buf_fmt(out, "%s %zu", (const char *)arg, in->len);
	return 0;
}

static void
what_is_begun_is_had_in_any_order(void **state)
{
	AUTO_ARENA a = {0};
	struct guard_setup setup = setup_of(&a);
	struct capture c[3];
	struct guard_page pages[3];
	struct reading got;
	struct guard g;
	struct err err;
	struct str made;

	(void)state;
	setup.more = more;
	setup.arg = (void *)(uintptr_t) "made of";
	g = guard_of(&a, &setup);
	for (size_t i = 0; i < COUNT(c); i++) {
		pages[i] = (struct guard_page){&c[i], NULL, true};
		c[i] = (struct capture){.id = STR("0123456789abcdef"),
					.file = str_fmt(&a, "%zu.html", i),
					.bytes = {page, sizeof page - 1}};
	}
	assert_true(guard_ahead(&g, &pages[0]));
	assert_true(guard_ahead(&g, &pages[1]));
	assert_false(guard_ahead(&g, &pages[2]));
	for (size_t i = COUNT(c); i-- > 0;) {
		if (guard_read(&g, &pages[i], &a, &got, &made, &err) < 0)
			fail_msg("%s", err.msg);
		assert_true(str_eq(got.articles.at[0].file, c[i].file));
		assert_str(made, "made of 1");
	}
	guard_close(&g);
}

static void
a_plugin_that_dies_while_loaded_is_named(void **state)
{
	AUTO_ARENA a = {0};
	struct guard_setup setup = setup_of(&a);
	struct err err = {0};
	struct guard g;
	struct str aborts = built_path(&a, "tests/badplugins/.libs/aborts.so");

	(void)state;
	if (access(aborts.ptr, R_OK) < 0)
		return; /* a static build has none */
	*vec_add(&a, &setup.from.dirs) =
		built_path(&a, "tests/badplugins/.libs");
	g = guard_of(&a, &setup);
	assert_true(str_has(g.complaints.at[0], STR("aborts.so: dies while it "
						    "is loaded: ")));
	guard_close(&g);
	*vec_add(&a, &setup.from.files) = aborts;
	assert_int_equal(guard_open(&g, &a, &setup, &err), -1);
	assert_int_equal(err.code, ERR_USAGE);
}

static void
gzip_is_unpacked_up_to_a_limit(void **state)
{
	AUTO_ARENA a = {0};
	const struct guard_setup setup = setup_of(&a);
	struct guard g = guard_of(&a, &setup);
	struct str packed = gzip_pack(&a, STR("a page")), out;
	struct err err;

	(void)state;
	assert_int_equal(guard_unpack(&g, packed, 6, &a, &out, &err), 0);
	assert_str(out, "a page");
	assert_int_equal(guard_unpack(&g, packed, 5, &a, &out, &err), -1);
	assert_int_equal(err.code, ERR_LIMIT);
	guard_close(&g);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_article_comes_out),
		cmocka_unit_test(errors_come_through),
		cmocka_unit_test(plugins_are_known_by_their_data),
		cmocka_unit_test(what_is_begun_is_had_in_any_order),
		cmocka_unit_test(a_plugin_that_dies_while_loaded_is_named),
		cmocka_unit_test(gzip_is_unpacked_up_to_a_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
