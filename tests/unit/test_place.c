/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "host/place.h"
#include "session_test.h"

static const char page[] =
	"<html><head><meta name=\"parsely-title\" content=\"Port opens\">"
	"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
	"\"headline\":\"Port opens again\",\"author\":[{\"name\":\"Ann Lee\"},"
	"{\"name\":\"Bo Ray\"}]}</script>"
	"<script type=\"application/ld+json\">{\"@type\":\"BreadcrumbList\","
	"\"itemListElement\":[{\"name\":\"World\"}]}</script>"
	"<script id=\"state\">window.state = {\"story\":{\"day\":\"2024-02-01\","
	"\"tags\":[\"ports\",\"ships\"],\"by\":[{\"who\":{\"name\":\"Cy "
	"Dee\"}}]}};</script></head><body>"
	"<p class=\"date\"></p><p class=\"date\">1 February 2024</p>"
	"<time datetime=\"2024-02-01T10:00:00Z\">ten</time>"
	"<p class=\"by\">By Ed Fox</p><p class=\"by\">and Gus Hay</p></body>";

static void
places_are_found(void **state)
{
	static const struct {
		const char *place, *text;
	} cases[] = {
		{".date", "1 February 2024"},
		{"time @datetime", "2024-02-01T10:00:00Z"},
		{"body > time", "ten"},
		{"meta parsely-title", "Port opens"},
		{"ld headline", "Port opens again"},
		{"ld author[].name", "Ann Lee"},
		{"ld BreadcrumbList itemListElement[0].name", "World"},
		{"json #state story.day", "2024-02-01"},
		{"json #state story.tags", "ports"},
		{"json #state story.by[].who.name", "Cy Dee"},
		{"json #state story.none", ""},
		{"json script story.day", "2024-02-01"},
		{"json #nowhere a", ""},
		{"ld Person name", ""},
		{"meta nothing", ""},
		{"h1", ""},
		{"p..", ""}, /* a log line, no failure */
	};
	struct bench b;

	(void)state;
	bench_start(&b, page);
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_str(from_osb(b.h->place(b.h, osb_text(cases[i].place))),
			   cases[i].text);
	assert_int_equal(b.s.logs.len, 1);
	bench_end(&b);
	bench_free(&b);
}

static void
fields_are_taken_from_them(void **state)
{
	struct bench b;
	const struct article *got;

	(void)state;
	bench_start(&b, page);
	assert_int_equal(
		b.h->take(b.h, OSB_PUBLISHED, osb_text("time @datetime")), 1);
	assert_int_equal(b.h->take(b.h, OSB_MODIFIED, osb_text("h1")), 0);
	assert_int_equal(b.h->take(b.h, OSB_AUTHORS, osb_text(".date")), 0);
	assert_int_equal(b.h->take(b.h, OSB_AUTHORS, osb_text(".by")), 1);
	assert_int_equal(b.s.now.bylines.len, 2);
	assert_str(b.s.now.bylines.at[1].name, "Gus Hay");
	assert_int_equal(
		b.h->take(b.h, OSB_AUTHORS, osb_text("ld author[].name")), 1);
	got = bench_end(&b);
	assert_str(got->published.text, "2024-02-01T10:00:00Z");
	assert_str(got->published.from, "time @datetime");
	assert_str(got->bylines.at[1].name, "Bo Ray");
	bench_free(&b);
}

static void
what_is_no_place_is_told(void **state)
{
	static const struct {
		const char *place, *why;
	} cases[] = {
		{"", "cannot be read"},
		{"@content", "cannot be read"},
		{"time @", "wanted an attribute after @"},
		{"meta a b", "wanted one name after meta"},
		{"ld a b c", "wanted \"ld PATH\""},
		{"json x", "wanted \"json SELECTOR PATH\""},
		{"json p..x path", "cannot be read"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct place p;
		struct err err = {0};

		assert_int_equal(
			place_parse(str_from(cases[i].place), &p, &err), -1);
		assert_non_null(strstr(err.msg, cases[i].why));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(places_are_found),
		cmocka_unit_test(fields_are_taken_from_them),
		cmocka_unit_test(what_is_no_place_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
