/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: window listed. What belongs to a week, and what of it is not there. */
#include "unit.h"

#include "base/vec.h"
#include "command/listed.h"
#include "command/window.h"

static struct week
the_week(struct arena *a)
{
	struct week w;
	struct err err;

	assert_int_equal(week_parse(a, STR("2023-W35"), &w, &err), 0);
	return w;
}

static void
a_report_lies_in_the_week_before_it_or_outside(void **state)
{
	static const struct {
		const char *published, *modified, *archived;
		enum where want;
	} cases[] = {
		{"2023-08-28", "", "2023-12-01", WHERE_WEEK},
		{"2023-09-03T23:59:59Z", "", "", WHERE_WEEK},
		{"2023-08-27T23:59:59Z", "", "2023-08-29", WHERE_BEFORE},
		{"2023-08-01", "2023-08-30", "", WHERE_WEEK},
		{"2023-09-04", "2023-09-03", "", WHERE_OUTSIDE},
		{"", "2023-08-30", "2024-01-01", WHERE_WEEK},
		{"", "", "2023-08-30T10:00:00Z", WHERE_WEEK},
		{"", "", "2023-09-10T10:00:00Z", WHERE_OUTSIDE},
		{"2023-08-14", "", "", WHERE_BEFORE},
		{"2023-08-13", "", "", WHERE_OUTSIDE},
		{"", "", "", WHERE_OUTSIDE},
	};
	const struct desk desk = {.timezone = STR("UTC"), .weeks = 2};
	AUTO_ARENA a = {0};
	struct week w = the_week(&a);

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		if (window_where(&desk, &w, str_from(cases[i].published),
				 str_from(cases[i].modified),
				 str_from(cases[i].archived)) != cases[i].want)
			fail_msg("case %zu", i);
}

static void
item_add(struct arena *a, struct items *to, struct str url, struct str day)
{
	*vec_add(a, to) = (struct item){.source = STR("nisc"),
					.url = url,
					.title = STR("A notice"),
					.published = day};
}

static void
what_is_listed_and_not_kept_is_told_once(void **state)
{
	AUTO_ARENA a = {0};
	const struct desk desk = {.timezone = STR("UTC")};
	struct week w = the_week(&a);
	struct heads kept = {0};
	struct items items = {0};
	struct brief_notes got;
	struct listed l;

	(void)state;
	*vec_add(&a, &kept) = (struct head){.url = STR("https://b.example/1")};
	*vec_add(&a, &kept) = (struct head){.url = STR("https://a.example/1")};
	item_add(&a, &items, STR("https://A.example/1#top"), STR("2023-08-30"));
	item_add(&a, &items, STR("https://a.example/2"), STR("2023-08-30"));
	item_add(&a, &items, STR("https://a.example/2"), STR("2023-08-31"));
	item_add(&a, &items, STR("https://a.example/3"), STR("2023-08-27"));
	item_add(&a, &items, STR("https://a.example/4"), STR(""));
	item_add(&a, &items, STR("#"), STR("2023-08-30"));
	l = listed_start(&a, &desk, &w, &kept);
	listed_add(&l, STR("NISC"), &items);
	got = listed_end(&l);
	assert_int_equal(got.len, 1);
	assert_str(got.at[0].file, "https://a.example/2");
	assert_str(got.at[0].source, "nisc");
	assert_str(got.at[0].what, "listed by NISC, not kept: A notice");
}

static void
a_long_list_is_counted_not_told(void **state)
{
	AUTO_ARENA a = {0};
	const struct desk desk = {.timezone = STR("UTC")};
	struct week w = the_week(&a);
	struct heads kept = {0};
	struct items items = {0};
	struct brief_notes got;
	struct listed l = listed_start(&a, &desk, &w, &kept);

	(void)state;
	for (int i = 0; i < LISTED_MAX + 5; i++)
		item_add(&a, &items, str_fmt(&a, "https://a.example/%d", i),
			 STR("2023-08-30"));
	listed_add(&l, STR("NISC"), &items);
	got = listed_end(&l);
	assert_int_equal(got.len, LISTED_MAX + 1);
	assert_str(got.at[LISTED_MAX].what,
		   "5 more that are listed and not kept");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_report_lies_in_the_week_before_it_or_outside),
		cmocka_unit_test(what_is_listed_and_not_kept_is_told_once),
		cmocka_unit_test(a_long_list_is_counted_not_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
