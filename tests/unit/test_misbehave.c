/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever a source does, in whatever call: the other pages are read, and what
 * it was and on which page is told. */
#include "unit.h"

#include "built.h"

#include <stdlib.h>

#include "base/vec.h"
#include "host/guard.h"
#include "host/lock.h"

/* told: part of the message; `locked`: only a sandbox stops it. */
static const struct deed {
	const char *name, *told;
	bool locked;
} deeds[] = {
	{"null", "ended by signal 11", false},
	{"abort", "ended by signal 6", false},
	{"overflow", "ended by signal 11", false},
	{"loop", "no answer within 1 s", false},
	{"exit", "ended without an answer", false},
	{"flood", "sent an answer of no known kind", false},
	{"allocate", "ended by signal 6", true},
	{"fork", "system call clone", true},
	{"socket", "system call socket", true},
	{"open", "ended by signal 6", true},
	{"exec", "system call execve", true},
	{"parent", "system call kill", true},
	{"code", "system call mmap", true},
};

/* kind: a source that is asked whether it knows a page, and one that is known
 * by its hosts. */
static const struct kind {
	const char *name, *url;
	bool asked;
} kinds[] = {{"misbehaves", "https://any.example/page", true},
	     {"misbehost", "https://misbehost.example/page", false}};

#define STORY                                                                  \
	"<p>The harbour office said on Tuesday that the berth was open "       \
	"again, a day after its terminal system had stopped.</p>"

static struct capture
page(struct arena *a, const char *file, const char *url, struct str order)
{
	struct str bytes = str_fmt(
		a,
		"<html lang=en><title>Harbour opens</title><article>"
		"<h1>Harbour opens</h1><!-- %.*s -->" STORY STORY "</article>",
		STR_ARG(order));

	return (struct capture){.id = capture_digest(a, bytes),
				.file = str_from(file),
				.url = str_from(url),
				.media_type = STR("text/html"),
				.bytes = bytes};
}

static struct guard
guard_start(struct arena *a, const char *plugin)
{
	struct guard_setup setup = {.limits = {.workers = 2, .seconds = 1}};
	struct guard g;
	struct err err;

	*vec_add(a, &setup.from.dirs) = built_path(a, ".libs");
	*vec_add(a, &setup.from.files) = built_path(
		a, str_fmt(a, "tests/badplugins/.libs/%s.so", plugin).ptr);
	if (guard_open(&g, a, &setup, &err) < 0)
		fail_msg("%s", err.msg);
	return g;
}

static void
must_read(struct guard *g, struct arena *a, const struct guard_page *p)
{
	struct reading got;
	struct err err;

	if (guard_read(g, p, a, &got, NULL, &err) < 0)
		fail_msg("%.*s: %s", STR_ARG(p->capture->file), err.msg);
	assert_int_equal(got.articles.len, 1);
}

static bool
can_try(const struct deed *d)
{
	return !d->locked || lock_whole();
}

/* Builds for tests end in their own ways. */
static void
must_tell(const struct kind *k, const struct deed *d, const char *told)
{
	if (!strstr(told, k->name) || (lock_whole() && !strstr(told, d->told)))
		fail_msg("%s, %s: %s", k->name, d->name, told);
}

/* The bad page between two good ones, all begun before the first is done. */
static void
read_badly(const struct kind *k, const struct deed *d)
{
	AUTO_ARENA a = {0};
	struct guard g = guard_start(&a, k->name);
	struct capture c[] = {
		page(&a, "one.html", "https://a.example/1", STR("")),
		page(&a, "bad.html", k->url,
		     str_fmt(&a, "misbehave: %s", d->name)),
		page(&a, "two.html", "https://a.example/2", STR(""))};
	struct guard_page p[] = {{&c[0], NULL, false},
				 {&c[1], NULL, false},
				 {&c[2], NULL, false}};
	struct deaths known;
	struct reading got;
	struct err err;

	guard_ahead(&g, &p[0]);
	guard_ahead(&g, &p[1]);
	must_read(&g, &a, &p[0]);
	guard_ahead(&g, &p[2]);
	assert_int_equal(guard_read(&g, &p[1], &a, &got, NULL, &err), -1);
	must_tell(k, d, err.msg);
	assert_str(g.culprit, k->name);
	must_read(&g, &a, &p[2]);
	/* It is known from now on. */
	known = got.deaths;
	p[1].known = &known;
	assert_int_equal(known.len, 1);
	assert_int_equal(guard_read(&g, &p[1], &a, &got, NULL, &err), -1);
	assert_non_null(strstr(err.msg, "not tried again"));
	guard_close(&g);
}

/* The page itself is read, by the others. */
static void
match_badly(const struct kind *k, const struct deed *d)
{
	AUTO_ARENA a = {0};
	struct guard g = guard_start(&a, k->name);
	struct capture c = page(&a, "bad.html", k->url,
				str_fmt(&a, "misbehave early: %s", d->name));
	struct guard_page p = {&c, NULL, false};
	struct reading got;
	struct err err;

	if (guard_read(&g, &p, &a, &got, NULL, &err) < 0)
		fail_msg("%s: %s", d->name, err.msg);
	assert_str(got.source, "web");
	assert_int_equal(got.deaths.len, 1);
	must_tell(k, d,
		  str_fmt(&a, "%.*s: %.*s", STR_ARG(got.deaths.at[0].source),
			  STR_ARG(got.deaths.at[0].what))
			  .ptr);
	guard_close(&g);
}

static void
discover_badly(const struct kind *k, const struct deed *d)
{
	AUTO_ARENA a = {0};
	struct guard g = guard_start(&a, k->name);
	struct capture bad = page(&a, "bad.html", k->url,
				  str_fmt(&a, "misbehave list: %s", d->name));
	struct capture good =
		page(&a, "good.html", k->url, STR("misbehave list: not"));
	struct items got;
	struct err err;

	assert_int_equal(guard_discover(&g,
					&(struct guard_page){&bad, NULL, false},
					&a, &got, &err),
			 -1);
	must_tell(k, d, err.msg);
	if (guard_discover(&g, &(struct guard_page){&good, NULL, false}, &a,
			   &got, &err) < 0)
		fail_msg("%s", err.msg);
	assert_int_equal(got.len, 1);
	guard_close(&g);
}

typedef void badly(const struct kind *k, const struct deed *d);

static void
each_deed(badly *how, bool asked)
{
	if (!getenv("top_builddir"))
		skip();
	for (size_t k = 0; k < COUNT(kinds); k++)
		for (size_t d = 0; d < COUNT(deeds); d++)
			if ((!asked || kinds[k].asked) && can_try(&deeds[d]))
				how(&kinds[k], &deeds[d]);
}

static void
a_reading_costs_its_own_page(void **state)
{
	(void)state;
	each_deed(read_badly, false);
}

static void
a_question_costs_nothing_but_its_asker(void **state)
{
	(void)state;
	each_deed(match_badly, true);
}

static void
a_list_costs_itself(void **state)
{
	(void)state;
	each_deed(discover_badly, false);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_reading_costs_its_own_page),
		cmocka_unit_test(a_question_costs_nothing_but_its_asker),
		cmocka_unit_test(a_list_costs_itself),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
