/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "../names.h"
#include "claim/extract.h"

struct dates_row {
	const char *language, *text;
	size_t claim; /* its place in reading order */
	const char *said, *said_rule, *event;
};

static const struct dates_row rows[] = {
	{"ja", "NISCは機器を交換したと発表した。", 0, "2023-08-30/2023-08-30",
	 "published", "/"},
	{"ja", "NISCは4日、昨年10月に侵入があったと発表した。", 0,
	 "2023-08-04/2023-08-04", "nearest-past", "2022-10-01/2022-10-31"},
	{"ja", "NISCは昨年10月に侵入があったと発表した。", 0,
	 "2023-08-30/2023-08-30", "published", "2022-10-01/2022-10-31"},
	{"ja", "侵入は2022年秋に始まり、2023年6月まで続いたとみられる。", 0,
	 "2023-08-30/2023-08-30", "published", "2022-09-01/2023-06-30"},
	{"ja", "7月に港が止まった攻撃について、港の当局は犯罪だとしている。", 0,
	 "2023-08-30/2023-08-30", "published", "2023-07-01/2023-07-31"},
	{"ja",
	 "NISCは4日、流出を認めた。同センターは件数を明らかにしていない。", 1,
	 "2023-08-04/2023-08-04", "same-occasion", "/"},
	{"ja", "NISCは4日、流出を認めた。\n\nNISCは件数を明らかにしていない。",
	 1, "2023-08-30/2023-08-30", "published", "/"},
	{"en", "On August 4, NISC said that mail was read in October 2022.", 0,
	 "2023-08-04/2023-08-04", "nearest-past", "2022-10-01/2022-10-31"},
	{"en", "NISC said on Tuesday that mail was read last year.", 0,
	 "2023-08-29/2023-08-29", "weekday-past", "2022-01-01/2022-12-31"},
	{"en", "The mail was read in autumn 2022, NISC said.", 0,
	 "2023-08-30/2023-08-30", "published", "2022-09-01/2022-11-30"},
	{"en",
	 "They entered in autumn 2022 and stayed until June 2023, NISC said.",
	 0, "2023-08-30/2023-08-30", "published", "2022-09-01/2023-06-30"},
};

static struct str
interval(struct arena *a, const struct when *w)
{
	return str_fmt(a, "%.*s/%.*s", STR_ARG(w->from), STR_ARG(w->to));
}

static void
check(struct arena *a, const struct dates_row *row)
{
	struct article in = {.id = STR("a"),
			     .file = STR("a.html"),
			     .publisher = STR("GIGAZINE"),
			     .language = str_from(row->language),
			     .published = {.text = STR("2023-08-30T12:00:00"
						       "+09:00")},
			     .text = str_from(row->text)};
	struct claims c = {0};
	struct err err = {0};

	assert_int_equal(
		claim_extract(a, &in,
			      &(struct extract_options){.names = tree_names()},
			      &c, &err),
		0);
	assert_true(c.len > row->claim);
	assert_str(interval(a, &c.at[row->claim].said), row->said);
	assert_str(c.at[row->claim].said.rule, row->said_rule);
	assert_str(interval(a, &c.at[row->claim].event), row->event);
}

static void
speech_and_event_are_two_dates(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};

		check(&a, &rows[i]);
	}
}

static void
nothing_known_stays_empty(void **state)
{
	AUTO_ARENA a = {0};
	struct article in = {.id = STR("a"),
			     .file = STR("a.html"),
			     .language = STR("ja"),
			     .text = STR("NISCは機器を交換したと発表した。")};
	struct claims c = {0};
	struct err err = {0};

	(void)state;
	assert_int_equal(
		claim_extract(&a, &in,
			      &(struct extract_options){.names = tree_names()},
			      &c, &err),
		0);
	assert_int_equal(c.len, 1);
	assert_str(c.at[0].said.from, "");
	assert_str(c.at[0].event.from, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(speech_and_event_are_two_dates),
		cmocka_unit_test(nothing_known_stays_empty),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
