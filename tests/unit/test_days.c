/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "speeches.h"

static void
periods_are_said_as_precisely_as_given(void **state)
{
	static const char *const table[][3] = {
		{"2023-06-13", "2023-06-13", "13 June 2023"},
		{"2023-06-14", "2023-06-15", "14 to 15 June 2023"},
		{"2022-10-01", "2023-06-20", "1 October 2022 to 20 June 2023"},
		{"2023-08-28", "2023-09-03", "28 August to 3 September 2023"},
		{"2022-10-01", "2022-10-31", "October 2022"},
		{"2022-09-01", "2022-11-30", "September to November 2022"},
		{"2022-10-01", "2023-06-30", "October 2022 to June 2023"},
		{"2015-01-01", "2015-12-31", "2015"},
		{"2015-01-01", "2016-12-31", "2015 to 2016"},
		{"2024-02-01", "2024-02-29", "February 2024"},
		{"", "2015-12-31", ""},
		{"2023-13-01", "2023-13-02", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		AUTO_ARENA a = {0};
		const struct speech p = english(&a);

		assert_str(period_phrase(&p, str_from(table[i][0]),
					 str_from(table[i][1])),
			   table[i][2]);
	}
}

static void
open_ends_and_vagueness_are_said(void **state)
{
	AUTO_ARENA a = {0};
	const struct speech p = english(&a);

	(void)state;
	assert_str(when_phrase(&p, &(struct when){.from = STR("2023-06-13")},
			       STR("")),
		   "from 13 June 2023");
	assert_str(when_phrase(&p, &(struct when){.to = STR("2023-06-13")},
			       STR("")),
		   "until 13 June 2023");
	assert_str(when_phrase(&p,
			       &(struct when){.from = STR("2023-06-01"),
					      .to = STR("2023-06-30"),
					      .approximate = true},
			       STR("")),
		   "about June 2023");
}

static void
parts_are_called_by_the_name_that_was_said(void **state)
{
	static const struct {
		const char *from, *to;
		enum precision precision;
		const char *words, *want;
	} rows[] = {
		{"2022-10-01", "2023-06-20", PRECISION_PART,
		 "令和4年10月上旬から令和5年6月中旬",
		 "early October 2022 to mid-June 2023"},
		{"2022-10-01", "2023-06-20", PRECISION_PART,
		 "from October 2022 to the middle of June",
		 "October 2022 to mid-June 2023"},
		{"2023-06-21", "2023-06-30", PRECISION_PART, "late June",
		 "late June 2023"},
		{"2022-09-01", "2023-06-30", PRECISION_SEASON,
		 "in autumn 2022 and until June", "autumn 2022 to June 2023"},
		{"2020-09-01", "2020-11-30", PRECISION_SEASON,
		 "the fall of 2020", "autumn 2020"},
		{"2022-12-01", "2023-02-28", PRECISION_SEASON,
		 "the winter of 2022", "winter 2022"},
		{"2020-07-01", "2020-12-31", PRECISION_HALF,
		 "the second half of 2020", "the second half of 2020"},
		{"2020-09-01", "2020-11-30", PRECISION_SEASON, "",
		 "September to November 2020"},
		{"2022-10-01", "2023-06-30", PRECISION_MONTH,
		 "between October and June", "October 2022 to June 2023"},
	};
	AUTO_ARENA a = {0};
	const struct speech p = english(&a);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct when w = {.from = str_from(rows[i].from),
				 .to = str_from(rows[i].to),
				 .precision = rows[i].precision};

		assert_str(when_phrase(&p, &w, str_from(rows[i].words)),
			   rows[i].want);
	}
}

static void
japanese_names_the_day_of_the_week(void **state)
{
	static const char *const rows[][3] = {
		{"2023-08-29", "2023-08-29", "2023年8月29日（火）"},
		{"2023-08-28", "2023-09-03",
		 "2023年8月28日（月）～9月3日（日）"},
		{"2023-06-14", "2023-06-15", "2023年6月14日（水）～15日（木）"},
		{"2022-12-31", "2023-01-01",
		 "2022年12月31日（土）～2023年1月1日（日）"},
		{"2022-10-01", "2023-06-30", "2022年10月～2023年6月"},
		{"2015-01-01", "2016-12-31", "2015～2016年"},
	};
	AUTO_ARENA a = {0};
	const struct speech p = japanese(&a);
	const struct when part = {.from = STR("2022-10-01"),
				  .to = STR("2022-10-10"),
				  .precision = PRECISION_PART};
	const struct when open = {.from = STR("2023-06-13")};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_str(period_phrase(&p, str_from(rows[i][0]),
					 str_from(rows[i][1])),
			   rows[i][2]);
	assert_str(when_phrase(&p, &part, STR("early October")),
		   "2022年10月上旬");
	assert_str(when_phrase(&p, &open, STR("")), "2023年6月13日（火）以降");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(periods_are_said_as_precisely_as_given),
		cmocka_unit_test(parts_are_called_by_the_name_that_was_said),
		cmocka_unit_test(open_ends_and_vagueness_are_said),
		cmocka_unit_test(japanese_names_the_day_of_the_week),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
