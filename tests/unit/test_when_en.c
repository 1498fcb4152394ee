/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: when_en when_en_rows */
#include "when_table.h"

#define PAGE "2023-08-29" /* a Tuesday */

static const struct when_row rows[] = {
	/* full dates */
	{PAGE, "It was sent on August 4, 2023.",
	 "2023-08-04/2023-08-04 day given"},
	{PAGE, "It was sent on 4 August 2023.",
	 "2023-08-04/2023-08-04 day given"},
	{PAGE, "The notice of Aug. 4, 2023, is short.",
	 "2023-08-04/2023-08-04 day given"},
	{PAGE, "On the 4th of August 2023 it was known.",
	 "2023-08-04/2023-08-04 day given"},
	{PAGE, "It was dated 2023-08-04.", "2023-08-04/2023-08-04 day given"},
	{PAGE, "Friday, August 4, 2023, was hot.",
	 "2023-08-04/2023-08-04 day given"},
	{PAGE, "Thursday, August 4, 2023, was hot.",
	 "2023-08-04/2023-08-04 day given, weekday-conflict"},
	{PAGE, "It happened on February 30, 2023.", ""},
	{PAGE, "Talks of 14-15 June 2021 failed.",
	 "2021-06-14/2021-06-15 day given"},
	{PAGE, "Talks on June 14 and 15, 2021, failed.",
	 "2021-06-14/2021-06-15 day given"},
	/* yearless */
	{PAGE, "The trace was found on June 13.",
	 "2023-06-13/2023-06-13 day nearest-past"},
	{PAGE, "It stopped on 14 June and was checked on June 21.",
	 "2023-06-14/2023-06-14 day nearest-past; "
	 "2023-06-21/2023-06-21 day nearest-past"},
	{PAGE, "The attack of Dec. 24 was noticed late.",
	 "2022-12-24/2022-12-24 day nearest-past"},
	{PAGE, "The centre will close on December 24.",
	 "2023-12-24/2023-12-24 day nearest-future"},
	{PAGE, "They would stop on August 31.",
	 "2023-08-31/2023-08-31 day nearest-future"},
	{PAGE, "In October the server was replaced.",
	 "2022-10-01/2022-10-31 month nearest-past"},
	{PAGE, "In August the server was replaced.",
	 "2023-08-01/2023-08-31 month nearest-past"},
	{PAGE, "The law is due in October.",
	 "2023-10-01/2023-10-31 month nearest-future"},
	{PAGE, "It was hacked last August.",
	 "2022-08-01/2022-08-31 month nearest-past"},
	{PAGE, "In September 2020 they got in and in November they left.",
	 "2020-09-01/2020-09-30 month given; "
	 "2020-11-01/2020-11-30 month year-of-sentence"},
	{PAGE, "They got in during October 2021 and left in March.",
	 "2021-10-01/2021-10-31 month given; "
	 "2022-03-01/2022-03-31 month year-of-sentence"},
	{PAGE, "They may march in May.",
	 "2023-05-01/2023-05-31 month nearest-past"},
	{PAGE, "May said the march could end.", ""},
	{PAGE, "Prime Minister May spoke to 2,000 people.", ""},
	/* a year before what it dates, and one that is a count */
	{PAGE, "Experts studied the 2015 breach.",
	 "2015-01-01/2015-12-31 year given"},
	{PAGE, "They met the 2000 soldiers.", ""},
	/* months with a year */
	{PAGE, "It began in July 2023.", "2023-07-01/2023-07-31 month given"},
	{PAGE, "It began in October last year.",
	 "2022-10-01/2022-10-31 month given"},
	{PAGE, "It began in October of last year.",
	 "2022-10-01/2022-10-31 month given"},
	{PAGE, "It lasted until June this year.", "/2023-06-30 month given"},
	{PAGE, "It began in early October 2022.",
	 "2022-10-01/2022-10-10 part~ given"},
	{PAGE, "It was noticed in mid-June.",
	 "2023-06-11/2023-06-20 part~ nearest-past"},
	{PAGE, "It was noticed at the end of June 2023.",
	 "2023-06-21/2023-06-30 part~ given"},
	{PAGE, "It was noticed in late February 2024.",
	 "2024-02-21/2024-02-29 part~ given"},
	/* parts of years */
	{PAGE, "They were inside in the fall of 2022.",
	 "2022-09-01/2022-11-30 season given"},
	{PAGE, "They were inside in autumn 2020.",
	 "2020-09-01/2020-11-30 season given"},
	{PAGE, "They were inside last fall.",
	 "2022-09-01/2022-11-30 season nearest-past"},
	{PAGE, "They were inside in the autumn of last year.",
	 "2022-09-01/2022-11-30 season given"},
	{PAGE, "They left this spring.",
	 "2023-03-01/2023-05-31 season nearest-past"},
	{PAGE, "It began in the winter of 2021.",
	 "2021-12-01/2022-02-28 season given"},
	{PAGE, "It took place in the second half of 2020.",
	 "2020-07-01/2020-12-31 half given"},
	{PAGE, "It took place in the first half of this year.",
	 "2023-01-01/2023-06-30 half given"},
	{PAGE, "It took place in the third quarter of 2021.",
	 "2021-07-01/2021-09-30 quarter given"},
	{PAGE, "Losses in Q2 2023 were small.",
	 "2023-04-01/2023-06-30 quarter given"},
	{PAGE, "It was known in early 2021.",
	 "2021-01-01/2021-04-30 season~ given"},
	{PAGE, "It was known in late 2022.",
	 "2022-09-01/2022-12-31 season~ given"},
	{PAGE, "It was known by the end of 2022.",
	 "2022-12-01/2022-12-31 season~ given"},
	{PAGE, "The networks were hacked in 2020.",
	 "2020-01-01/2020-12-31 year given"},
	{PAGE, "It cost about 2020 dollars in fiscal 2023.",
	 "2020-01-01/2020-12-31 year~ given"},
	{PAGE, "The 5,000 users of room 2021 knew.", ""},
	/* counted from publication */
	{PAGE, "It was found yesterday.",
	 "2023-08-28/2023-08-28 day yesterday"},
	{PAGE, "The page went down last night.",
	 "2023-08-28/2023-08-28 day yesterday"},
	{PAGE, "The minister spoke this morning.",
	 "2023-08-29/2023-08-29 day today"},
	{PAGE, "It was found three days ago.",
	 "2023-08-26/2023-08-26 day units-ago"},
	{PAGE, "It was found two weeks ago.",
	 "2023-08-14/2023-08-20 week units-ago"},
	{PAGE, "It was found a year ago.",
	 "2022-01-01/2022-12-31 year units-ago"},
	{PAGE, "It was found 10 months ago.",
	 "2022-10-01/2022-10-31 month units-ago"},
	{PAGE, "NISC confirmed this month that data leaked.",
	 "2023-08-01/2023-08-31 month this-unit"},
	{PAGE, "It was patched last week.",
	 "2023-08-21/2023-08-27 week last-unit"},
	{PAGE, "It was patched last year.",
	 "2022-01-01/2022-12-31 year last-unit"},
	{PAGE, "Attacks doubled over the past two years.",
	 "2021-08-29/2023-08-29 year~ past-units"},
	{PAGE, "A few days ago they left.", ""},
	/* weekdays */
	{PAGE, "He spoke on Friday.", "2023-08-25/2023-08-25 day weekday-past"},
	{PAGE, "He spoke Tuesday.", "2023-08-29/2023-08-29 day weekday-past"},
	{PAGE, "He spoke last Tuesday.",
	 "2023-08-22/2023-08-22 day weekday-past"},
	{PAGE, "They will meet on Friday.",
	 "2023-09-01/2023-09-01 day weekday-next"},
	{PAGE, "They will meet next Tuesday.",
	 "2023-09-05/2023-09-05 day weekday-next"},
	{PAGE, "It will be shut, the ministry said on Friday.",
	 "2023-08-25/2023-08-25 day weekday-past"},
	{PAGE, "It was down from Monday to Wednesday.",
	 "2023-08-21/2023-08-23 day interval"},
	/* counted from the narrative */
	{PAGE,
	 "It was found in July 2023. | In August of the following month, NISC "
	 "spoke.",
	 "2023-07-01/2023-07-31 month given; "
	 "2023-08-01/2023-08-31 month following-month"},
	{PAGE,
	 "It was found in June 2023. | In August of the following month, NISC "
	 "spoke.",
	 "2023-06-01/2023-06-30 month given; "
	 "2023-08-01/2023-08-31 month following-month, month-conflict"},
	{PAGE,
	 "It began in October 2022. | NISC said on Tuesday that it ended the "
	 "following month.",
	 "2022-10-01/2022-10-31 month given; "
	 "2023-08-29/2023-08-29 day weekday-past; "
	 "2022-11-01/2022-11-30 month following-unit"},
	{PAGE, "It was seen on June 13. | A day later it was stopped.",
	 "2023-06-13/2023-06-13 day nearest-past; "
	 "2023-06-14/2023-06-14 day units-later"},
	{PAGE, "It was seen on June 13. | The next day it was stopped.",
	 "2023-06-13/2023-06-13 day nearest-past; "
	 "2023-06-14/2023-06-14 day following-unit"},
	{PAGE,
	 "Signs came on June 13 and it was halted over the following two "
	 "days.",
	 "2023-06-13/2023-06-13 day nearest-past; "
	 "2023-06-14/2023-06-15 day~ following-units"},
	{PAGE, "It was seen in June 2021. | A day later it was stopped.",
	 "2021-06-01/2021-06-30 month given"},
	{PAGE, "It was seen in June 2021. | Three months later it was stopped.",
	 "2021-06-01/2021-06-30 month given; "
	 "2021-09-01/2021-09-30 month units-later"},
	{PAGE, "It was seen in June 2021. | The following year it was stopped.",
	 "2021-06-01/2021-06-30 month given; "
	 "2022-01-01/2022-12-31 year following-unit"},
	{PAGE, "A day later it was stopped.", ""},
	{PAGE, "It was seen on June 13, the day before the summit.",
	 "2023-06-13/2023-06-13 day nearest-past"},
	/* intervals */
	{PAGE, "It ran from early October last year to the middle of June.",
	 "2022-10-01/2023-06-20 part~ interval"},
	{PAGE, "It ran between October last year and June.",
	 "2022-10-01/2023-06-30 month interval"},
	{PAGE, "Mail sent between early October 2022 and mid-June 2023 leaked.",
	 "2022-10-01/2023-06-20 part~ interval"},
	{PAGE, "It ran between October and December 2022.",
	 "2022-10-01/2022-12-31 month interval"},
	{PAGE, "It ran between November and February 2022.",
	 "2021-11-01/2022-02-28 month interval"},
	{PAGE, "It ran from autumn 2022 until June 2023.",
	 "2022-09-01/2023-06-30 season interval"},
	{PAGE, "It ran from 2019 to 2021.",
	 "2019-01-01/2021-12-31 year interval"},
	{PAGE, "It ran from June 13 through June 21.",
	 "2023-06-13/2023-06-21 day interval"},
	{PAGE, "It has been open since March 2021.", "2021-03-01/ month given"},
	{PAGE, "They met in May and June.",
	 "2023-05-01/2023-05-31 month nearest-past; "
	 "2023-06-01/2023-06-30 month nearest-past"},
	/* without a publication day */
	{"", "It was found on June 13, two days ago, on Friday.", ""},
	{"", "It was found on June 13, 2021.",
	 "2021-06-13/2021-06-13 day given"},
};

static void
english_dates_are_as_precise_as_said(void **state)
{
	size_t n = sizeof rows / sizeof *rows;

	(void)state;
	assert_int_equal(when_table(rows, n, false), n);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_dates_are_as_precise_as_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
