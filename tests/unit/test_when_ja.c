/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: when_ja when_ja_rows */
#include "when_table.h"

#define PAGE "2023-08-29" /* a Tuesday */

static const struct when_row rows[] = {
	/* full dates, eras */
	{PAGE, "令和5年8月4日に公表した。", "2023-08-04/2023-08-04 day era"},
	{PAGE, "令和元年5月1日に始まった。", "2019-05-01/2019-05-01 day era"},
	{PAGE, "令和５年８月４日に公表した。", "2023-08-04/2023-08-04 day era"},
	{PAGE, "令和7(2025)年7月1日(火)に改組した。",
	 "2025-07-01/2025-07-01 day era"},
	{PAGE, "令和7(2024)年7月1日に改組した。",
	 "2024-07-01/2024-07-01 day era, era-conflict"},
	{PAGE, "2023年（令和5年）8月4日に公表した。",
	 "2023-08-04/2023-08-04 day given"},
	{PAGE, "2023年（令和4年）8月4日に公表した。",
	 "2023-08-04/2023-08-04 day given, era-conflict"},
	{PAGE, "令和5年（2023年）8月4日（金）に公表した。",
	 "2023-08-04/2023-08-04 day era"},
	{PAGE, "令和5年8月4日（木）に公表した。",
	 "2023-08-04/2023-08-04 day era, weekday-conflict"},
	{PAGE, "令和 5 年 8 月 4 日に公表した。",
	 "2023-08-04/2023-08-04 day era"},
	{PAGE, "令和６年１０月　１日に施行した。",
	 "2024-10-01/2024-10-01 day era"},
	{PAGE, "平成27年1月9日に発足した。", "2015-01-09/2015-01-09 day era"},
	{PAGE, "平成32年の目標だった。",
	 "2020-01-01/2020-12-31 year era, era-conflict"},
	{PAGE, "昭和64年は7日で終わった。", "1989-01-01/1989-12-31 year era"},
	{PAGE, "2023年8月4日に公表した。", "2023-08-04/2023-08-04 day given"},
	{PAGE, "２０２３年８月４日に公表した。",
	 "2023-08-04/2023-08-04 day given"},
	{PAGE, "二〇二三年八月四日に公表した。",
	 "2023-08-04/2023-08-04 day given"},
	{PAGE, "2023/08/04に公表した。", "2023-08-04/2023-08-04 day given"},
	{PAGE, "22年10月に始まった。", "2022-10-01/2022-10-31 month given"},
	{PAGE, "2023年2月30日に公表した。", ""},
	{PAGE, "日本年金機構が公表した。", ""},
	{PAGE, "本年5月に公表した。", "2023-05-01/2023-05-31 month year-word"},
	/* parts and intervals */
	{PAGE, "令和4年10月上旬から令和5年6月中旬までの間に送受信した。",
	 "2022-10-01/2023-06-20 part interval"},
	{PAGE, "昨年10月下旬に始まった。",
	 "2022-10-21/2022-10-31 part year-word"},
	{PAGE, "先月中旬から今月上旬にかけて届いた。",
	 "2023-07-11/2023-08-10 part interval"},
	{PAGE, "6月 14~15 日　運用を停止した。",
	 "2023-06-14/2023-06-15 day nearest-past"},
	{PAGE, "6月14日から21日まで停止した。",
	 "2023-06-14/2023-06-21 day nearest-past"},
	{PAGE, "2022年10月から翌年6月まで続いた。",
	 "2022-10-01/2023-06-30 month interval"},
	{PAGE, "2022年秋から23年6月まで続いた。",
	 "2022-09-01/2023-06-30 season interval"},
	{PAGE, "2019～2021年に増えた。", "2021-01-01/2021-12-31 year given"},
	{PAGE, "2021年以降は使われていない。", "2021-01-01/ year given"},
	{PAGE, "昨年5月から使われている。", "2022-05-01/ month year-word"},
	{PAGE, "6月までに交換した。", "/2023-06-30 month nearest-past"},
	{PAGE, "2022年秋に始まり、2023年6月まで続いた。",
	 "2022-09-01/2022-11-30 season given; /2023-06-30 month given"},
	{PAGE, "14、15日に停止した。",
	 "2023-08-14/2023-08-15 day nearest-past"},
	/* yearless */
	{PAGE, "警察庁は4日、流出を発表した。",
	 "2023-08-04/2023-08-04 day nearest-past"},
	{PAGE, "警察庁は30日、流出を発表した。",
	 "2023-07-30/2023-07-30 day nearest-past"},
	{PAGE, "6月13日に痕跡を発見し、14日に停止した。",
	 "2023-06-13/2023-06-13 day nearest-past; "
	 "2023-06-14/2023-06-14 day month-of-sentence"},
	{PAGE, "12月24日に停止した。",
	 "2022-12-24/2022-12-24 day nearest-past"},
	{PAGE, "12月24日に公開する予定だ。",
	 "2023-12-24/2023-12-24 day nearest-future"},
	{PAGE, "警察庁は4日、来月に公開する予定だと発表した。",
	 "2023-08-04/2023-08-04 day nearest-past; "
	 "2023-09-01/2023-09-30 month month-word"},
	{PAGE, "10月に始まった。", "2022-10-01/2022-10-31 month nearest-past"},
	{PAGE, "2020年9月に侵入し、11月に発覚した。",
	 "2020-09-01/2020-09-30 month given; "
	 "2020-11-01/2020-11-30 month year-of-sentence"},
	{PAGE, "4日未明に停止した。", "2023-08-04/2023-08-04 day nearest-past"},
	{PAGE, "20日ごろに停止した。",
	 "2023-08-20/2023-08-20 day~ nearest-past"},
	{PAGE, "6月頃に停止した。",
	 "2023-06-01/2023-06-30 month~ nearest-past"},
	/* words */
	{PAGE, "今年6月に発覚した。", "2023-06-01/2023-06-30 month year-word"},
	{PAGE, "昨秋に始まった。", "2022-09-01/2022-11-30 season year-word"},
	{PAGE, "今春に交換した。", "2023-03-01/2023-05-31 season year-word"},
	{PAGE, "昨年末に始まった。", "2022-12-01/2022-12-31 season~ year-word"},
	{PAGE, "2020年後半に侵入した。", "2020-07-01/2020-12-31 half given"},
	{PAGE, "2021年上半期に増えた。", "2021-01-01/2021-06-30 half given"},
	{PAGE, "2022年第3四半期に増えた。",
	 "2022-07-01/2022-09-30 quarter given"},
	{PAGE, "2020年の秋に侵入した。", "2020-09-01/2020-11-30 season given"},
	{PAGE, "2023年初めに発覚した。", "2023-01-01/2023-04-30 season~ given"},
	{PAGE, "一昨年に始まった。", "2021-01-01/2021-12-31 year year-word"},
	{PAGE, "先週に届いた。", "2023-08-21/2023-08-27 week week-word"},
	{PAGE, "先週水曜日に届いた。", "2023-08-23/2023-08-23 day week-word"},
	{PAGE, "金曜日に届いた。", "2023-08-25/2023-08-25 day weekday-past"},
	{PAGE, "きょう発表した。", "2023-08-29/2023-08-29 day day-word"},
	{PAGE, "昨日、発表した。", "2023-08-28/2023-08-28 day day-word"},
	{PAGE, "今月4日に発表した。", "2023-08-04/2023-08-04 day month-word"},
	{PAGE, "3日前に発見した。", "2023-08-26/2023-08-26 day units-ago"},
	{PAGE, "2年前に始まった。", "2021-01-01/2021-12-31 year units-ago"},
	{PAGE, "3カ月前に始まった。", "2023-05-01/2023-05-31 month units-ago"},
	/* counted from the narrative */
	{PAGE, "2023年7月に発覚した。 | 翌月、公表した。",
	 "2023-07-01/2023-07-31 month given; "
	 "2023-08-01/2023-08-31 month month-word"},
	{PAGE, "6月13日に発見した。 | 翌日に停止した。",
	 "2023-06-13/2023-06-13 day nearest-past; "
	 "2023-06-14/2023-06-14 day day-word"},
	{PAGE, "6月13日に発見した。 | 同日、停止した。",
	 "2023-06-13/2023-06-13 day nearest-past; "
	 "2023-06-13/2023-06-13 day day-word"},
	{PAGE, "昨年6月に発見した。 | 同月下旬、停止した。",
	 "2022-06-01/2022-06-30 month year-word; "
	 "2022-06-21/2022-06-30 part month-word"},
	{PAGE, "2022年10月に始まった。 | 同年12月に広がった。",
	 "2022-10-01/2022-10-31 month given; "
	 "2022-12-01/2022-12-31 month year-word"},
	{PAGE, "2022年10月に始まった。 | 翌年3月に広がった。",
	 "2022-10-01/2022-10-31 month given; "
	 "2023-03-01/2023-03-31 month year-word"},
	{PAGE, "6月13日に発見した。 | 3日後に停止した。",
	 "2023-06-13/2023-06-13 day nearest-past; "
	 "2023-06-16/2023-06-16 day units-later"},
	{PAGE, "翌日に停止した。", ""},
	/* no dates */
	{PAGE, "3日間停止し、9カ月ぶりに再開した。", ""},
	{PAGE, "10年以上使われ、5年連続で増えた。", ""},
	{PAGE, "前年比で3割増え、1990年代より多い。", ""},
	{PAGE, "第2日に一日中、三日月を見た。", ""},
	{PAGE, "とうきょうへ行ったことしかない。", ""},
	{PAGE, "今年度の予算は2000億円だ。",
	 "2023-04-01/2024-03-31 year year-word"},
	{"2023-03-10", "昨年度の予算だ。",
	 "2021-04-01/2022-03-31 year year-word"},
	{PAGE, "担当者はきのう話した。", "2023-08-28/2023-08-28 day day-word"},
	{"", "4日、6月13日、昨年、翌月に発見した。", ""},
	{"", "令和5年8月4日に公表した。", "2023-08-04/2023-08-04 day era"},
};

static void
japanese_dates_are_as_precise_as_said(void **state)
{
	size_t n = sizeof rows / sizeof *rows;

	(void)state;
	assert_int_equal(when_table(rows, n, true), n);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(japanese_dates_are_as_precise_as_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
