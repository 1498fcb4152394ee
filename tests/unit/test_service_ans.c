/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session_test.h"

#include "host/story.h"

static const char story[] =
	"{\"headlines\":{\"basic\":\"Port stops\",\"meta_title\":\"Short\"},"
	"\"credits\":{\"by\":[{\"name\":\"Jo Placeholder\"},"
	"{\"name\":\"Sam Facsimile\"}]},"
	"\"label\":{\"basic\":{\"text\":\"World\"}},\"language\":\"en\","
	"\"first_publish_date\":\"2023-07-05T10:10:00.5Z\","
	"\"display_date\":\"2023-07-06T00:00:00Z\","
	"\"content_elements\":["
	"{\"type\":\"text\",\"content\":\"The <b>port</b> of Nagoya &amp; its "
	"cranes stopped.\"},"
	"{\"type\":\"text\",\"content\":\"[<a href='/x'>Read: another</a>]\"},"
	"{\"type\":\"header\",\"content\":\"What is known\"},"
	"{\"type\":\"list\",\"items\":[{\"type\":\"text\",\"content\":\"one\"},"
	"{\"type\":\"list\",\"items\":[{\"type\":\"text\","
	"\"content\":\"two\"}]}]},"
	"{\"type\":\"quote\",\"content_elements\":[{\"type\":\"text\","
	"\"content\":\"We wait.\"}],\"citation\":{\"content\":\"a driver\"}},"
	"{\"type\":\"table\",\"rows\":[[{\"content\":\"day\"},"
	"{\"content\":\"boxes\"}]]},"
	"{\"type\":\"image\",\"caption\":\"A crane.\"},"
	"{\"type\":\"correction\",\"text\":\"The day was wrong.\"},"
	"{\"type\":\"oembed_response\",\"raw_oembed\":{\"url\":"
	"\"https://example.org/p/1\",\"author_name\":\"Port\"}},"
	"{\"type\":\"raw_html\",\"content\":\"<script>\"}]}";

static void
a_story_becomes_an_article(void **state)
{
	struct bench b;
	const struct article *got;

	(void)state;
	bench_start(&b, "");
	assert_true(ans_read(b.h, b.h->json(b.h, osb_text(story))) > 0);
	got = bench_end(&b);
	assert_str(got->title, "Port stops");
	assert_str(got->alt_title, "Short");
	assert_str(got->section, "World");
	assert_str(got->published.text, "2023-07-05T10:10:00Z");
	assert_int_equal(got->bylines.len, 2);
	assert_str(got->bylines.at[1].name, "Sam Facsimile");
	assert_str(got->text,
		   "The port of Nagoya & its cranes stopped.\n\nWhat is known"
		   "\n\none\n\ntwo\n\nWe wait.\n\na driver\n\nday\tboxes\n\n"
		   "A crane.");
	assert_int_equal(got->blocks.at[2].kind, BLOCK_LIST);
	assert_int_equal(got->blocks.at[4].kind, BLOCK_QUOTE);
	assert_int_equal(got->blocks.at[7].kind, BLOCK_CAPTION);
	assert_str(got->notes.at[0], "correction: The day was wrong.");
	assert_int_equal(got->links.len, 1);
	assert_int_equal(got->links.at[0].kind, LINK_SOURCE);
	bench_free(&b);
}

static void
nesting_ends(void **state)
{
	char deep[4096] = "{\"content_elements\":[";
	struct bench b;

	(void)state;
	for (int i = 0; i < 60; i++)
		strcat(deep, "{\"type\":\"list\",\"items\":[");
	strcat(deep, "{\"type\":\"text\",\"content\":\"deep\"}");
	for (int i = 0; i < 60; i++)
		strcat(deep, "]}");
	strcat(deep, "]}");
	bench_start(&b, "");
	assert_int_equal(ans_read(b.h, b.h->json(b.h, osb_text(deep))), 0);
	assert_int_equal(ans_read(b.h, NULL), 0);
	bench_end(&b);
	bench_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_story_becomes_an_article),
		cmocka_unit_test(nesting_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
