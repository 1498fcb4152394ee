/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: guard item. What comes through the bars is what the host would give.
 */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/vec.h"
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

static struct host *
host_of(struct arena *a)
{
	struct host_config config = {0};
	struct host *h = NULL;
	struct err err = {0};

	*vec_add(a, &config.dirs) =
		str_fmt(a, "%s/.libs", getenv("top_builddir"));
	if (host_open(a, &config, &h, &err) < 0)
		fail_msg("%s", err.msg);
	return h;
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
	struct host *h = host_of(&a);
	struct guard g;
	struct reading bare, barred;
	struct err err = {0};
	struct str text;

	(void)state;
	assert_int_equal(guard_open(&g, h, &err), 0);
	assert_int_equal(host_read(h, &c, &a, &bare, &err), 0);
	if (guard_read(&g, &c, &a, &barred, &err) < 0)
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
	struct host *h = host_of(&a);
	struct guard g;
	struct reading bare, barred;
	struct err want = {0}, got = {0};

	(void)state;
	assert_int_equal(guard_open(&g, h, &got), 0);
	assert_int_equal(host_read(h, &c, &a, &bare, &want),
			 guard_read(&g, &c, &a, &barred, &got));
	assert_string_equal(got.msg, want.msg);
	guard_close(&g);
	host_close(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_article_comes_out),
		cmocka_unit_test(errors_come_through),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
