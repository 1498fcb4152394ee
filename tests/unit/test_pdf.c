/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: pdf haru meta outline brush tag paint. What stands in the file. The
 * tests of whole files skip where no text font is found. */
#include "unit.h"

#include <string.h>

#include "base/buf.h"
#include "report/brush.h"
#include "report/haru.h"
#include "report/meta.h"

static const struct pdf_style plain = {
	.tlp = STR_INIT("TLP:AMBER"),
	.week = STR_INIT("2023-W35"),
	.ledger = STR_INIT("{\"statements\":[]}\n"),
};

static int
make(struct arena *a, struct str md, const struct pdf_style *style,
     struct str *ret, struct err *err)
{
	int rc = report_pdf(a, md, style, ret, err);

	if (rc < 0 && strstr(err->msg, "no text font found"))
		skip();
	return rc;
}

static void
a_report_is_a_whole_file(void **state)
{
	AUTO_ARENA a = {0};
	struct str pdf;
	struct err err = {0};

	(void)state;
	assert_int_equal(make(&a, STR("# A\n\nb [1](#cite-1)\n\n### Cite 1\n"),
			      &plain, &pdf, &err),
			 0);
	assert_true(str_starts(pdf, STR("%PDF-1.7")));
	assert_true(str_ends(str_trim(pdf), STR("%%EOF")));
	assert_true(str_has(pdf, STR("<pdf:Keywords>TLP:AMBER, 2023-W35")));
	assert_false(str_has(pdf, STR("CreationDate")));
}

static void
the_same_input_gives_the_same_bytes(void **state)
{
	AUTO_ARENA a = {0};
	struct str one, two;
	struct err err = {0};
	struct str md = STR("# A\n\n内閣 and [x](https://example.org/)\n");

	(void)state;
	assert_int_equal(make(&a, md, &plain, &one, &err), 0);
	assert_int_equal(make(&a, md, &plain, &two, &err), 0);
	assert_true(str_eq(one, two));
}

static void
what_is_wrong_is_said(void **state)
{
	static const struct {
		struct pdf_style style;
		const char *md;
		enum err_code code;
		const char *says;
	} rows[] = {
		{{.tlp = STR_INIT("TLP:PINK")}, "x", ERR_FORMAT, "TLP:PINK"},
		{{.ledger_name = STR_INIT("a/b")}, "x", ERR_FORMAT, "a/b"},
		{{.subject = STR_INIT("")},
		 "[1](#none)\n",
		 ERR_FORMAT,
		 "#none"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct str pdf = STR("untouched");
		struct err err = {0};

		assert_int_equal(make(&a, str_from(rows[i].md), &rows[i].style,
				      &pdf, &err),
				 -1);
		assert_int_equal(err.code, rows[i].code);
		assert_non_null(strstr(err.msg, rows[i].says));
		assert_str(pdf, "untouched");
	}
}

/* A page may hold any character; a report about it is made all the same. */
static void
what_no_font_has_is_stood_in_for(void **state)
{
	AUTO_ARENA a = {0};
	struct str pdf = STR("");
	struct err err = {0};
	struct strs missing = {0};
	struct pdf_style style = plain;

	(void)state;
	style.ret_missing = &missing;
	if (make(&a, STR("a \U0010ABCD\u0301\n\nb \U0010ABCE\n"), &style, &pdf,
		 &err) < 0)
		fail_msg("%s", err.msg);
	assert_true(str_starts(pdf, STR("%PDF-1.7")));
	assert_int_equal(missing.len, 2);
	assert_true(
		str_starts(missing.at[0], STR("line 1: no font has U+10ABCD")));
	assert_true(
		str_starts(missing.at[1], STR("line 3: no font has U+10ABCE")));
}

static void
a_report_above_the_limit_is_refused(void **state)
{
	AUTO_ARENA a = {0};
	char *big = arena_alloc(&a, PDF_INPUT_MAX + 1);
	struct str pdf;
	struct err err = {0};

	(void)state;
	assert_int_equal(report_pdf(&a, (struct str){big, PDF_INPUT_MAX + 1},
				    &plain, &pdf, &err),
			 -1);
	assert_int_equal(err.code, ERR_LIMIT);
}

static void
hostile_bytes_are_set_or_refused(void **state)
{
	static const struct str rows[] = {
		STR_INIT(""),
		STR_INIT("\xff\xfe\xc0\xaf \xed\xa0\x80"),
		STR_INIT("a\0b\x1b[31m"),
		STR_INIT("``` table\n```\n"),
		STR_INIT("```table\n\t\t\t\n\n```\n"),
		STR_INIT("-\n-\n\n> \n\n#\n\n1.\n"),
		STR_INIT("<script>alert(1)</script> ![a](b)\n"),
		STR_INIT("\u202eabc\u2066 \u0301\u0301 \u200d\u200d"),
		STR_INIT("# \n\n## &#0; &#xD800;\n"),
		STR_INIT("a\\\nb  \nc\n"),
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct str pdf = STR("");
		struct err err = {0};

		if (make(&a, rows[i], &plain, &pdf, &err) == 0)
			assert_true(str_starts(pdf, STR("%PDF-")));
		else
			assert_true(err.msg[0] != 0);
	}
}

/* A heading as long as a chapter, and signs in a row without end. */
static void
long_headings_and_rows_of_signs_are_set(void **state)
{
	static const char *const rows[][2] = {{"# ", "word "},
					      {"## ", "\u65e5\u672c "},
					      {"", "\u201c"},
					      {"", "\u2026 \u2014 "}};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		AUTO_ARENA a = {0};
		struct buf b = {.arena = &a};
		struct str pdf;
		struct err err = {0};

		buf_add(&b, str_from(rows[i][0]));
		for (size_t k = 0; k < 20000; k++)
			buf_add(&b, str_from(rows[i][1]));
		assert_int_equal(make(&a, buf_str(&b), &plain, &pdf, &err), 0);
	}
}

static void
dates_are_taken_from_rfc_3339(void **state)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
		{"2023-09-04T12:00:00Z", "D:20230904120000Z"},
		{"2023-09-04T12:00:00+09:00", "D:20230904120000+09'00'"},
		{"2023-09-04", ""},
		{"yesterday at noon or so", ""},
		{"", ""},
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_str(meta_date(&a, str_from(rows[i].in)), rows[i].want);
}

static void
xmp_holds_text_not_markup(void **state)
{
	AUTO_ARENA a = {0};
	struct pdf_style style = {.subject = STR("<b> & \x01"
						 "more")};
	struct doc d = {.arena = &a, .style = &style, .title = STR("A & B")};
	struct str xmp = meta_xmp(&a, &d);

	(void)state;
	assert_true(str_has(xmp, STR("A &#38; B")));
	assert_true(str_has(xmp, STR("&#60;b&#62; &#38; more")));
}

static void
numbers_are_short_and_know_no_locale(void **state)
{
	static const struct {
		double in;
		const char *want;
	} rows[] = {{0, "0"},		{-0.001, "0"},	   {12, "12"},
		    {841.89, "841.89"}, {0.5, "0.5"},	   {-3.07, "-3.07"},
		    {0.996, "1"},	{1234.1, "1234.1"}};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct buf b = {.arena = &a};

		brush_number(&b, rows[i].in);
		assert_str(buf_str(&b), rows[i].want);
	}
}

static void
texts_are_strings_of_the_format(void **state)
{
	AUTO_ARENA a = {0};
	struct err err = {0};
	AUTO_HARU *h = haru_open(HARU_PACKED, &err);
	struct haru_obj *o, *fonts;
	struct str pdf;

	(void)state;
	assert_non_null(h);
	o = haru_stream(h, STR("body"));
	fonts = haru_dict(h);
	haru_put_text(o, "Ascii", STR("(a)\\"));
	haru_put_text(o, "Wide", STR("\U00020BB7"));
	haru_page_content(h, haru_page(h, 595, 842, fonts), STR("q Q"));
	assert_int_equal(haru_save(h, &a, &pdf, &err), 0);
	assert_false(str_has(pdf, STR("((a)")));
	assert_true(str_has(pdf, STR("<FEFFD842DFB7>")));
}

static void
an_element_with_many_kids_is_divided(void **state)
{
	AUTO_ARENA a = {0};
	struct tags t = {.arena = &a};
	uint32_t root = tag_add(&t, "Document", 0);

	(void)state;
	for (size_t i = 0; i < 3 * TAG_KIDS; i++)
		tag_add(&t, "P", root);
	for (size_t i = 0; i < t.len; i++)
		assert_true(t.at[i].count <= TAG_KIDS + 2);
	assert_int_equal(t.len, 1 + 3 * TAG_KIDS + 2);
}

static void
marks_are_numbered_page_by_page(void **state)
{
	AUTO_ARENA a = {0};
	struct tags t = {.arena = &a};
	uint32_t p = tag_add(&t, "P", tag_add(&t, "Document", 0)), link;

	(void)state;
	assert_int_equal(tag_mark(&t, p, 0), 0);
	link = tag_link(&t, p, 7);
	assert_int_equal(tag_mark(&t, link, 0), 1);
	assert_int_equal(tag_mark(&t, link, 1), 0);
	assert_int_equal(tag_link(&t, p, 7), link);
	assert_int_not_equal(tag_link(&t, p, 8), link);
	assert_int_equal(tag_rect(&t, link, 0), 0);
	assert_int_equal(tag_rect(&t, link, 1), 1);
}

static void
headings_skip_no_level(void **state)
{
	static const struct {
		unsigned level;
		const char *want;
	} rows[] = {{2, "H1"}, {2, "H1"}, {4, "H2"}, {4, "H2"}, {6, "H3"},
		    {3, "H2"}, {1, "H1"}, {9, "H2"}, {1, "H1"}};
	AUTO_ARENA a = {0};
	struct tags t = {.arena = &a};
	uint32_t root = tag_add(&t, "Document", 0);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		uint32_t tag = tag_heading(&t, rows[i].level, root);

		assert_string_equal(t.at[tag - 1].type, rows[i].want);
	}
}

static void
foreign_words_are_a_span_of_their_own(void **state)
{
	AUTO_ARENA a = {0};
	struct tags t = {.arena = &a};
	uint32_t root = tag_add(&t, "Document", 0), p = tag_add(&t, "P", root);
	uint32_t span = tag_tongue(&t, p, TONGUE_JA), other, link;

	(void)state;
	assert_int_not_equal(span, p);
	assert_int_equal(t.at[span - 1].tongue, TONGUE_JA);
	tag_mark(&t, span, 0);
	assert_int_equal(tag_tongue(&t, p, TONGUE_JA), span);
	assert_int_not_equal(tag_tongue(&t, p, TONGUE_KO), span);
	tag_mark(&t, p, 0);
	assert_int_not_equal(tag_tongue(&t, p, TONGUE_JA), span);
	other = tag_add(&t, "P", root);
	t.at[other - 1].tongue = TONGUE_JA;
	assert_int_equal(tag_tongue(&t, other, TONGUE_JA), other);
	link = tag_link(&t, other, 1);
	assert_int_equal(tag_tongue(&t, link, TONGUE_JA), link);
	assert_int_not_equal(tag_tongue(&t, link, TONGUE_HANS), link);
}

/* What a file claims, it was made for. */
static void
archives_get_what_they_name(void **state)
{
	static const struct {
		const char *name, *begins, *has, *lacks;
	} rows[] = {
		{"", "%PDF-1.7", "<pdfuaid:part>1<", "pdfaid:part>"},
		{"3u", "%PDF-1.7", "<pdfaid:part>3<", "CIDSet"},
		{"1b", "%PDF-1.4", "<pdfaid:part>1<", "EmbeddedFile"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		AUTO_ARENA a = {0};
		struct err err = {0};
		struct pdf_style style = plain;
		struct str pdf;

		assert_int_equal(pdf_standard_of(str_from(rows[i].name),
						 &style.standard, &err),
				 0);
		assert_int_equal(make(&a, STR("# A\n"), &style, &pdf, &err), 0);
		assert_true(str_starts(pdf, str_from(rows[i].begins)));
		assert_true(str_has(pdf, str_from(rows[i].has)));
		assert_false(str_has(pdf, str_from(rows[i].lacks)));
	}
}

static void
other_standards_are_not_known(void **state)
{
	enum pdf_standard standard;
	struct err err = {0};

	(void)state;
	assert_int_equal(pdf_standard_of(STR("2b"), &standard, &err), -1);
	assert_int_equal(err.code, ERR_USAGE);
}

static void
a_figure_has_the_box_of_all_that_is_in_it(void **state)
{
	AUTO_ARENA a = {0};
	struct tags t = {.arena = &a};
	uint32_t p = tag_add(&t, "P", tag_add(&t, "Document", 0));
	uint32_t figure = tag_figure(&t, p, STR("two boxes"));
	uint32_t link = tag_link(&t, figure, 1), next;
	const struct tag_box *box = &t.boxes.at[0];

	(void)state;
	tag_drawn(&t, p, 0, (const float[]){0, 0, 900, 900});
	assert_false(box->set);
	tag_drawn(&t, figure, 0, (const float[]){90, 20, 10, 30});
	tag_drawn(&t, link, 0, (const float[]){50, 5, 60, 6});
	assert_true(box->x0 == 10 && box->x1 == 90);
	assert_true(box->y0 == 5 && box->y1 == 30);
	assert_false(box->apart);
	tag_drawn(&t, link, 1, (const float[]){50, 5, 60, 6});
	assert_true(box->apart);
	next = tag_figure(&t, p, STR("another"));
	tag_drawn(&t, next, 1, (const float[]){1, 2, 3, 4});
	assert_true(t.boxes.at[1].x1 == 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_figure_has_the_box_of_all_that_is_in_it),
		cmocka_unit_test(a_report_is_a_whole_file),
		cmocka_unit_test(the_same_input_gives_the_same_bytes),
		cmocka_unit_test(what_is_wrong_is_said),
		cmocka_unit_test(what_no_font_has_is_stood_in_for),
		cmocka_unit_test(a_report_above_the_limit_is_refused),
		cmocka_unit_test(hostile_bytes_are_set_or_refused),
		cmocka_unit_test(long_headings_and_rows_of_signs_are_set),
		cmocka_unit_test(dates_are_taken_from_rfc_3339),
		cmocka_unit_test(xmp_holds_text_not_markup),
		cmocka_unit_test(numbers_are_short_and_know_no_locale),
		cmocka_unit_test(texts_are_strings_of_the_format),
		cmocka_unit_test(an_element_with_many_kids_is_divided),
		cmocka_unit_test(marks_are_numbered_page_by_page),
		cmocka_unit_test(headings_skip_no_level),
		cmocka_unit_test(foreign_words_are_a_span_of_their_own),
		cmocka_unit_test(archives_get_what_they_name),
		cmocka_unit_test(other_standards_are_not_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
