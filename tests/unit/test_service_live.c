/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: service_story. Live posts and plain text in one article. */
#include "session_test.h"

#include "host/story.h"

static const char blog[] =
	"<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
	"\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Later\","
	"\"datePublished\":\"2024-07-19T15:05:10.000Z\",\"author\":"
	"[{\"name\":\"Jo Placeholder\"},{\"name\":\"Sam Facsimile\"}],"
	"\"articleBody\":\"One.\\n\\n[https://example.org/p.jpg]\\n\\nTwo."
	"\\n\\nRelated stories\\nNever.\"},"
	"{\"headline\":\"Sooner\",\"datePublished\":\"2024-07-19 16:00\","
	"\"author\":{\"name\":\"Alex Exemplar\"},\"articleBody\":\"Three.\"}]}"
	"</script>";

static void
posts_stand_under_time_and_byline(void **state)
{
	struct bench b;
	const struct article *got;

	(void)state;
	bench_start(&b, blog);
	assert_true(live_read(b.h) > 0);
	got = bench_end(&b);
	assert_str(got->text,
		   "Later\n\n2024-07-19T15:05:10Z, Jo Placeholder, Sam "
		   "Facsimile\n\nOne.\n\nTwo.\n\nSooner\n\n"
		   "2024-07-19T16:00:00+09:00, Alex Exemplar\n\nThree.");
	assert_int_equal(got->bylines.len, 3);
	bench_free(&b);
}

static void
an_outlet_is_cut_from_a_title(void **state)
{
	static const char *const cases[][2] = {
		{"Hackers are in | Financial Times", "Hackers are in"},
		{"おそれについて - NISC", "おそれについて"},
		{"流出について｜日本年金機構", "流出について"},
		{"A - B - The Washington Post", "A - B"},
		{"no outlet", "no outlet"},
	};
	struct bench b;

	(void)state;
	bench_start(&b, "");
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_str(from_osb(b.h->report(b.h, osb_text(cases[i][0]))),
			   cases[i][1]);
	bench_end(&b);
	bench_free(&b);
}

static void
rows_of_a_list_have_a_date_of_their_own(void **state)
{
	struct bench b;

	(void)state;
	bench_start(&b, "<main><p>2023/01/01</p>"
			"<div><b>2023/08/04</b> <i><a href='https://a.jp/1'>"
			"one</a></i></div>"
			"<div>2023/08/03 <a href='#'>none</a></div>"
			"<div><a href='https://a.jp/2'>undated</a></div>"
			"<p>R5.8.2 <a href='https://a.jp/3'>three</a></p>");
	b.h->rows(b.h, "main a", 0);
	bench_end(&b);
	assert_int_equal(b.s.items.len, 2);
	assert_str(b.s.items.at[0].published, "2023-08-04");
	assert_str(b.s.items.at[1].url, "https://a.jp/3");
	bench_free(&b);
}

static void
csv_rows_have_all_columns(void **state)
{
	struct osb_str rest = osb_text("a,b,c\nd\n"), row[2];
	struct bench b;

	(void)state;
	bench_start(&b, "");
	b.h->csv(b.h, &rest, row, 2);
	assert_str(from_osb(row[1]), "b");
	b.h->csv(b.h, &rest, row, 2);
	assert_str(from_osb(row[0]), "d");
	assert_str(from_osb(row[1]), "");
	assert_int_equal(rest.len, 0);
	bench_end(&b);
	bench_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(posts_stand_under_time_and_byline),
		cmocka_unit_test(an_outlet_is_cut_from_a_title),
		cmocka_unit_test(rows_of_a_list_have_a_date_of_their_own),
		cmocka_unit_test(csv_rows_have_all_columns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
