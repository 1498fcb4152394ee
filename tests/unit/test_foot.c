/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Notes at the foot of the page, by the layout they come to. It skips where
 * no text font is found. */
#include "unit.h"

#include <string.h>

#include "base/buf.h"
#include "base/json.h"
#include "report/pdf.h"

static int
set(struct arena *a, struct str markdown, struct str *layout, struct err *err)
{
	struct pdf_style style = {.ret_layout = layout};
	struct str pdf;
	int got = report_pdf(a, markdown, &style, &pdf, err);

	if (got < 0 && strstr(err->msg, "no text font found"))
		skip();
	return got;
}

static void
add_text(struct buf *b, size_t sentences)
{
	for (size_t i = 0; i < sentences; i++)
		buf_add(b, STR("The office says that mails of people who wrote "
			       "to it may have leaked. "));
	buf_add(b, STR("\n\n"));
}

static void
add_note(struct buf *b, size_t n, size_t sentences)
{
	buf_fmt(b, "Here it is marked.[%zu](#note-%zu) ", n, n);
	add_text(b, 3);
	buf_fmt(b, "```note %zu\n", n);
	add_text(b, sentences);
	buf_add(b, STR("```\n\n"));
}

/* line: what a test asks of a line of the layout. */
struct line {
	size_t page, line, of, mark;
	bool note;
	double y;
};

static bool
line_next(struct arena *a, struct str *rest, struct line *ret)
{
	AUTO_JSON *j = NULL;
	struct err err;

	if (!rest->len)
		return false;
	j = json_parse(str_cut(*rest, STR("\n"), rest), &err);
	assert_non_null(j);
	ret->page = json_get_size(j, "page", 0);
	ret->line = json_get_size(j, "line", 0);
	ret->of = json_get_size(j, "of", 0);
	ret->mark = json_get_size(j, "mark", 0);
	ret->note = str_eq(json_get_text(a, j, "kind"), STR("note"));
	ret->y = json_number_value(json_object_get(j, "y"));
	return true;
}

static void
a_note_begins_on_the_page_of_its_mark(void **state)
{
	AUTO_ARENA a = {0};
	struct buf md = {.arena = &a};
	struct str layout = {0};
	struct err err = {0};
	struct line l;
	size_t notes = 0;

	(void)state;
	for (size_t n = 1; n <= 60; n++) {
		add_text(&md, n % 7);
		add_note(&md, n, 1 + n * n % 11);
	}
	if (set(&a, buf_str(&md), &layout, &err) < 0)
		fail_msg("%s", err.msg);
	while (line_next(&a, &layout, &l)) {
		if (!l.note || l.line > 0)
			continue;
		/* a label and a first line */
		assert_int_equal(l.page, l.mark);
		notes++;
	}
	assert_int_equal(notes, 120);
}

static void
notes_stand_below_the_text_and_within_the_page(void **state)
{
	AUTO_ARENA a = {0};
	struct buf md = {.arena = &a};
	struct str layout = {0};
	struct err err = {0};
	struct line l;
	size_t page = 0;
	double low = 0;

	(void)state;
	for (size_t n = 1; n <= 30; n++)
		add_note(&md, n, 1 + n % 9);
	if (set(&a, buf_str(&md), &layout, &err) < 0)
		fail_msg("%s", err.msg);
	while (line_next(&a, &layout, &l)) {
		if (l.page != page)
			low = 1000;
		page = l.page;
		assert_true(l.y <= low + 0.1);
		assert_true(l.y > 84);
		low = l.y;
	}
	assert_true(page > 2);
}

/* It goes on over pages, and ends the report. */
static void
a_note_longer_than_a_page_goes_on(void **state)
{
	AUTO_ARENA a = {0};
	struct buf md = {.arena = &a};
	struct str layout = {0};
	struct err err = {0};
	struct line l;
	size_t seen = 0, last = 0, of = 0;

	(void)state;
	add_note(&md, 1, 300);
	if (set(&a, buf_str(&md), &layout, &err) < 0)
		fail_msg("%s", err.msg);
	while (line_next(&a, &layout, &l)) {
		if (!l.note || l.of == 1)
			continue;
		assert_int_equal(l.line, seen);
		seen++;
		of = l.of;
		last = l.page;
	}
	assert_int_equal(seen, of);
	assert_true(last > 2);
}

static void
what_is_marked_wrongly_is_named(void **state)
{
	static const struct {
		const char *markdown, *want;
	} rows[] = {
		{"text\n\n```note a\nx\n```\n", "line 3: no mark leads to"},
		{"[a](#note-a)\n\n```note a\nx\n```\n\n```note a\ny\n```\n",
		 "line 7: a second note a"},
		{"text [a](#note-a)\n", "line 1: no heading"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct err err = {0};

		assert_int_equal(
			set(&a, str_from(rows[i].markdown), NULL, &err), -1);
		assert_non_null(strstr(err.msg, rows[i].want));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_note_begins_on_the_page_of_its_mark),
		cmocka_unit_test(
			notes_stand_below_the_text_and_within_the_page),
		cmocka_unit_test(a_note_longer_than_a_page_goes_on),
		cmocka_unit_test(what_is_marked_wrongly_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
