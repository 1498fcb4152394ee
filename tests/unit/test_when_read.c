/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "when_table.h"

static const struct when_row rows[] = {
	{"2023-08-29",
	 "The vote will be on Friday, he said on Monday, and the law is due in "
	 "March.",
	 "2023-09-01/2023-09-01 day weekday-next; "
	 "2023-08-28/2023-08-28 day weekday-past; "
	 "2024-03-01/2024-03-31 month nearest-future"},
	{"2023-08-29", "It ran from June 2023 to May 2022.",
	 "2023-06-01/2023-06-30 month given; "
	 "2022-05-01/2022-05-31 month given"},
	{"2023-08-29",
	 "It was seen on June 13. | He said on Tuesday that the same month "
	 "more was seen.",
	 "2023-06-13/2023-06-13 day nearest-past; "
	 "2023-08-29/2023-08-29 day weekday-past; "
	 "2023-06-01/2023-06-30 month same-unit"},
	/* the weekday behind what was told, not behind publication */
	{"2023-08-29",
	 "It was seen on June 13. | The following Friday it left.",
	 "2023-06-13/2023-06-13 day nearest-past; "
	 "2023-06-16/2023-06-16 day following-weekday"},
	{"2023-08-29", "In June it was seen. | The following Friday it left.",
	 "2023-06-01/2023-06-30 month nearest-past"},
	/* whose winter it was nobody says: the year is all that is known */
	{"2023-08-29", "It snowed in the winter of 2022.",
	 "2022-12-01/2023-02-28 season given"},
	{"2023-08-29", "It snowed in Chile in the winter of 2022.",
	 "2022-01-01/2022-12-31 year given, southern-season"},
	{"2023-08-29", "It snowed in Chile last winter.", ""},
};

static const struct when_row rows_ja[] = {
	/* a plain verb in front of who says so is to come */
	{"2023-08-29", "市は、20日まで橋を閉じると発表した。",
	 "/2023-09-20 day nearest-future"},
	{"2023-08-29", "市は、20日から橋を閉じていると発表した。",
	 "2023-08-20/ day nearest-past"},
	{"2023-08-29", "市は、20日に橋を閉じたと発表した。",
	 "2023-08-20/2023-08-20 day nearest-past"},
	{"2023-08-29", "豪州で2022年冬に雪が降った。",
	 "2022-01-01/2022-12-31 year given, southern-season"},
};

static void
tense_and_narrative_lead(void **state)
{
	size_t n = sizeof rows / sizeof *rows;

	(void)state;
	assert_int_equal(when_table(rows, n, false), n);
	n = sizeof rows_ja / sizeof *rows_ja;
	assert_int_equal(when_table(rows_ja, n, true), n);
}

static void
spans_are_moved_to_the_text(void **state)
{
	AUTO_ARENA a = {0};
	struct scene scene = {.page = {2023, 8, 29}, .updated = {2023, 8, 29}};
	struct moments m = {0};

	(void)state;
	moments_read(&a,
		     &(struct told){STR("from 2019 to 2021"), 0, 100, false},
		     &scene, &m);
	assert_int_equal(m.len, 1);
	assert_int_equal(m.at[0].at.b, 105);
	assert_int_equal(m.at[0].at.e, 117);
}

static void
long_lines_of_digits_end(void **state)
{
	enum { N = 20000 };
	AUTO_ARENA a = {0};
	char *c = arena_alloc(&a, N);
	struct scene scene = {0};
	struct moments m = {0};

	(void)state;
	for (size_t i = 0; i < N; i++)
		c[i] = "1 "[i % 2];
	moments_read(&a, &(struct told){{c, N}, 0, 0, false}, &scene, &m);
	moments_read(&a, &(struct told){{c, N}, 0, 0, true}, &scene, &m);
	assert_int_equal(m.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tense_and_narrative_lead),
		cmocka_unit_test(spans_are_moved_to_the_text),
		cmocka_unit_test(long_lines_of_digits_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
