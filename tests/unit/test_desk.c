/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: desk week. Settings, and the days of a desk. */
#include "unit.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/week.h"
#include "capture/file.h"
#include "desk.h"

static struct str
folder_new(struct arena *a)
{
	char *name = str_c(a, STR("t_desk.XXXXXX"));

	assert_non_null(mkdtemp(name));
	return str_from(name);
}

static void
conf_set(struct arena *a, struct str dir, struct str text)
{
	struct err err;

	assert_int_equal(file_write(path_join(a, dir, STR("osbrief.conf")).ptr,
				    text, &err),
			 0);
}

static void
folder_remove(struct arena *a, struct str dir)
{
	unlink(path_join(a, dir, STR("osbrief.conf")).ptr);
	rmdir(path_join(a, dir, STR("captures")).ptr);
	assert_int_equal(rmdir(dir.ptr), 0);
}

static void
a_new_desk_opens(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a);
	struct desk d;
	struct err err;

	(void)state;
	assert_int_equal(desk_init(dir, &err), 0);
	assert_int_equal(desk_open(&a, dir, &d, &err), 0);
	assert_str(d.tlp, "TLP:AMBER");
	assert_str(d.paper, "a4");
	assert_int_equal(d.weeks, DESK_WEEKS);
	assert_true(str_starts(d.dir, STR("/")));
	assert_int_equal(desk_init(dir, &err), -1);
	assert_int_equal(err.code, ERR_USAGE);
	folder_remove(&a, dir);
}

static void
settings_are_read(void **state)
{
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a);
	struct desk d;
	struct err err = {0};

	(void)state;
	conf_set(&a, dir,
		 STR("title = \"NISC 漏えい\"\ntimezone = \"+09:00\"\n"
		     "paper = \"letter\"\nfonts = {\"/a.ttf\", \"/b.ttf\"}\n"
		     "params = {\"web.min=3\"}\n"
		     "grade \"Financial Times\" { letter = \"B\" by = \"x\" }\n"
		     "grade \"NISC\" { letter = \"A\" }\n"));
	if (desk_open(&a, dir, &d, &err) < 0)
		fail_msg("%s", err.msg);
	assert_str(d.title, "NISC 漏えい");
	assert_int_equal(d.fonts.len, 2);
	assert_str(d.params.at[0], "web.min=3");
	assert_int_equal(d.grades.len, 2);
	assert_str(d.grades.at[0].publisher, "Financial Times");
	assert_int_equal(d.grades.at[0].grade, 'B');
	assert_str(d.grades.at[1].by, "");
	/* 21:00 UTC on Sunday is Monday on this desk; a bare day stays. */
	assert_str(date_text(&a, desk_day(&d, STR("2023-08-27T21:00:00Z"))),
		   "2023-08-28");
	assert_str(date_text(&a, desk_day(&d, STR("2023-08-27"))),
		   "2023-08-27");
	assert_int_equal(desk_day(&d, STR("soon")).year, 0);
	folder_remove(&a, dir);
}

static void
a_named_zone_has_its_summer(void **state)
{
	static const struct {
		const char *zone, *at, *day;
	} cases[] = {
		{"Asia/Tokyo", "2023-08-27T14:59:59Z", "2023-08-27"},
		{"Asia/Tokyo", "2023-08-27T15:00:00Z", "2023-08-28"},
		{"Europe/London", "2023-08-27T23:00:00Z", "2023-08-28"},
		{"Europe/London", "2023-12-27T23:00:00Z", "2023-12-27"},
		{"America/New_York", "2023-07-02T03:59:59Z", "2023-07-01"},
		{"America/New_York", "2023-01-02T04:59:59Z", "2023-01-01"},
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct desk d = {.timezone = str_from(cases[i].zone)};

		assert_str(date_text(&a, desk_day(&d, str_from(cases[i].at))),
			   cases[i].day);
	}
}

static void
a_bad_setting_is_named_with_its_line(void **state)
{
	static const struct {
		struct str text;
		const char *want;
	} cases[] = {
		{STR_INIT("title = \"x\"\ntpl = \"RED\"\n"), "line 2"},
		{STR_INIT("weeks = many\n"), "line 1"},
		{STR_INIT("weeks = -1\n"), "weeks"},
		{STR_INIT("tlp = \"PINK\"\n"), "tlp"},
		{STR_INIT("paper = \"a5\"\n"), "a5"},
		{STR_INIT("timezone = \"Mars\"\n"), "Mars"},
		{STR_INIT("feed_url = \"javascript:x\"\n"), "feed_url"},
		{STR_INIT("title = \"${HOME}\"\n"), "${"},
		{STR_INIT("grade \"X\" { letter = \"G\" }\n"), "A to F"},
		{STR_INIT("grade \"X\" {\n\n by = "), "osbrief.conf"},
		{STR_INIT("\"\"\"\n{{{{"), "osbrief.conf"},
	};
	AUTO_ARENA a = {0};
	struct str dir = folder_new(&a);
	struct desk d;
	struct err err;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		conf_set(&a, dir, cases[i].text);
		assert_int_equal(desk_open(&a, dir, &d, &err), -1);
		if (!strstr(err.msg, cases[i].want) ||
		    !strstr(err.msg, "osbrief.conf"))
			fail_msg("%zu: %s", i, err.msg);
	}
	folder_remove(&a, dir);
	assert_int_equal(desk_open(&a, dir, &d, &err), -1);
	assert_int_equal(err.code, ERR_USAGE);
}

static void
weeks_are_iso_weeks(void **state)
{
	static const struct {
		const char *text, *from, *to;
	} cases[] = {
		{"2023-W35", "2023-08-28", "2023-09-03"},
		{"2023W01", "2023-01-02", "2023-01-08"},
		{"2020-w53", "2020-12-28", "2021-01-03"},
	};
	static const char *const bad[] = {"",	      "2023-35",   "2023-W54",
					  "2023-W00", "2023-W351", "20a3-W35"};
	AUTO_ARENA a = {0};
	struct week w;
	struct err err;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(
			week_parse(&a, str_from(cases[i].text), &w, &err), 0);
		assert_str(date_text(&a, w.from), cases[i].from);
		assert_str(date_text(&a, w.to), cases[i].to);
		assert_true(week_holds(&w, w.to));
		assert_str(week_of(&a, w.to).name, w.name.ptr);
		assert_int_equal(date_cmp(week_of(&a, w.from).from, w.from), 0);
		assert_false(week_holds(&w, date_add_days(w.to, 1)));
	}
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_int_equal(week_parse(&a, str_from(bad[i]), &w, &err),
				 -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_new_desk_opens),
		cmocka_unit_test(settings_are_read),
		cmocka_unit_test(a_named_zone_has_its_summer),
		cmocka_unit_test(a_bad_setting_is_named_with_its_line),
		cmocka_unit_test(weeks_are_iso_weeks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
