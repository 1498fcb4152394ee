/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/defaults.h"

struct read {
	struct arena a;
	struct capture c;
	struct page page;
	struct article got;
};

static const struct article *
read_page(struct read *r, const char *html)
{
	static const struct site site = {.zone = STR_INIT("Europe/London")};

	*r = (struct read){.c.bytes = str_from(html)};
	page_open(&r->a, &r->c, &r->page);
	defaults_fill(&r->page, &site, &r->got);
	return &r->got;
}

static void
read_end(struct read *r)
{
	page_close(&r->page);
	arena_free(&r->a);
}

#define LD(json) "<script type='application/ld+json'>" json "</script>"

static void
json_ld_gives_all_fields(void **state)
{
	struct read r;
	const struct article *got = read_page(
		&r, "<html lang=en-GB>" LD(
			    "{\"@type\":\"NewsArticle\",\"headline\":\"Port "
			    "stops\",\"alternativeHeadline\":\"Stopped\","
			    "\"datePublished\":\"2023-07-05T10:00:00\","
			    "\"dateModified\":\"2023-07-06T10:00:00Z\","
			    "\"author\":[{\"@type\":\"Person\",\"name\":\"Jo "
			    "Placeholder\"},\"Sam Facsimile\"],"
			    "\"articleSection\":\"World\",\"description\":"
			    "\"d\",\"isAccessibleForFree\":\"False\","
			    "\"publisher\":{\"name\":\"The Example\"}}"));

	(void)state;
	assert_str(got->title, "Port stops");
	assert_str(got->alt_title, "Stopped");
	assert_str(got->published.text, "2023-07-05T10:00:00+01:00");
	assert_true(got->published.zone_assumed);
	assert_str(got->published.from, "json-ld");
	assert_str(got->modified.text, "2023-07-06T10:00:00Z");
	assert_int_equal(got->bylines.len, 2);
	assert_str(got->bylines.at[1].name, "Sam Facsimile");
	assert_str(got->section, "World");
	assert_str(got->language, "en");
	assert_str(got->publisher, "The Example");
	assert_int_equal(got->access, ACCESS_PREVIEW);
	read_end(&r);
}

static void
meta_and_page_serve_without_json_ld(void **state)
{
	struct read r;
	const struct article *got = read_page(
		&r, "<title>Port stops | The Example</title>"
		    "<meta property='og:site_name' content='The Example'>"
		    "<meta property='article:author' "
		    "content='https://www.facebook.com/x'>"
		    "<h1>Port stops</h1><p class=byline>By Jo Placeholder "
		    "and Sam Facsimile</p><p>5 July 2023 at 3:04 pm</p>");

	(void)state;
	assert_str(got->title, "Port stops");
	assert_int_equal(got->bylines.len, 2);
	assert_str(got->bylines.at[0].name, "Jo Placeholder");
	assert_str(got->published.text, "2023-07-05T15:04:00+01:00");
	assert_str(got->published.from, "page text");
	read_end(&r);
}

static void
titles_are_taken_by_vote(void **state)
{
	struct read r;
	const struct article *got = read_page(
		&r, LD("{\"@type\":\"NewsArticle\",\"headline\":\"For "
		       "machines\"}") "<title>For readers</title>"
				      "<h1>For readers</h1>");

	(void)state;
	assert_str(got->title, "For readers");
	read_end(&r);
}

static void
teasers_authors_stay_out(void **state)
{
	struct read r;
	const struct article *got = read_page(
		&r, "<article><div><p><span class=author>Jo Placeholder</span>"
		    "</p></div></article><div><ul><li><span class=author>Sam "
		    "Facsimile</span></li></ul></div>");

	(void)state;
	assert_int_equal(got->bylines.len, 1);
	assert_str(got->bylines.at[0].name, "Jo Placeholder");
	read_end(&r);
}

static void
bot_walls_are_known(void **state)
{
	static const char *const walls[] = {
		"<title>Just a moment...</title><p>x",
		"<title>example.org</title><p>Please enable JS and disable "
		"any ad blocker</p>"};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct read r;

		assert_int_equal(read_page(&r, walls[i])->access, ACCESS_WALL);
		read_end(&r);
	}
}

static void
script_tells_the_language(void **state)
{
	(void)state;
	assert_str(defaults_language(STR("港が止まった。NUTS")), "ja");
	assert_str(defaults_language(STR("항구가 멈췄다")), "ko");
	assert_str(defaults_language(STR("港口停止了")), "zh");
	assert_str(defaults_language(STR("The port stopped.")), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(json_ld_gives_all_fields),
		cmocka_unit_test(meta_and_page_serve_without_json_ld),
		cmocka_unit_test(titles_are_taken_by_vote),
		cmocka_unit_test(teasers_authors_stay_out),
		cmocka_unit_test(bot_walls_are_known),
		cmocka_unit_test(script_tells_the_language),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
