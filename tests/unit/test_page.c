/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: page slots table flow flow_block flow_fence flow_inline link sheet.
 * Markdown up to placed lines. They skip where no text font is found. */
#include "unit.h"

#include <string.h>

#include "base/buf.h"
#include "report/flow.h"
#include "report/link.h"
#include "report/page.h"
#include "report/slots.h"

struct bench {
	struct arena a;
	struct fontset *fonts;
	struct pdf_style style;
	struct doc d;
	struct strs *missing;
	struct err err;
};

static int
set_up(void **state)
{
	static struct bench b;

	b = (struct bench){.style = {.language = STR_INIT("en")}};
	b.fonts = fontset_open(&b.a, NULL, NULL, &b.err);
	*state = &b;
	return 0;
}

static int
tear_down(void **state)
{
	struct bench *b = *state;

	fontset_close(&b->fonts);
	arena_free(&b->a);
	return 0;
}

static int
lay(struct bench *b, struct str markdown)
{
	if (!b->fonts)
		skip();
	b->d = (struct doc){.arena = &b->a, .style = &b->style};
	b->d.paper = paper_of(PDF_A4);
	b->d.setter = (struct setter){
		.arena = &b->a, .fonts = b->fonts, .missing = b->missing};
	if (flow_read(&b->d, markdown, &b->err) < 0 ||
	    slots_make(&b->d, &b->err) < 0 || page_fill(&b->d, &b->err) < 0)
		return -1;
	link_places(&b->d);
	return 0;
}

/* A briefing of mixed blocks whose page ends fall everywhere. */
static struct str
mixed(struct arena *a, size_t sections)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < sections; i++) {
		buf_fmt(&b, "## Section %zu\n\n### Under it\n\n", i);
		for (size_t k = 0; k < 3 + i % 11; k++)
			buf_add(&b, STR("The office says that mails of people "
					"who wrote to it may have leaked. "));
		buf_add(&b, STR("\n\n- one item\n- another item that is long "
				"enough to need a second line on this page "
				"of the report, and one word more\n\n> "
				"内閣サイバーセキュリティセンターは、メール"
				"データの一部が外部に漏えいした可能性がある"
				"と発表した。\n\n"));
	}
	return buf_str(&b);
}

/* Line of its block that slot `i` shows, counted from 0. */
static size_t
line_in_block(const struct doc *d, size_t i)
{
	const struct slot *s = &d->slots.at[i];

	return d->frags.at[s->frag].line - d->blocks.at[s->block].set.line;
}

static void
check_page_start(const struct doc *d, const struct page *p)
{
	size_t i = d->placed.at[p->first].slot;
	const struct block *b = &d->blocks.at[d->slots.at[i].block];
	size_t line = line_in_block(d, i);
	const struct block *before;

	if (!i)
		return;
	before = &d->blocks.at[d->slots.at[i - 1].block];
	assert_true(before->kind != BLOCK_HEADING);
	if (b->set.lines > 1) {
		assert_true(line != 1);		       /* no orphan */
		assert_true(line + 1 != b->set.lines); /* no widow */
	}
}

static void
no_widow_no_orphan_no_lonely_heading(void **state)
{
	struct bench *b = *state;

	assert_int_equal(lay(b, mixed(&b->a, 60)), 0);
	assert_true(b->d.pages.len > 10);
	for (size_t p = 0; p < b->d.pages.len; p++)
		check_page_start(&b->d, &b->d.pages.at[p]);
}

static void
no_line_of_code_stands_alone(void **state)
{
	struct bench *b = *state;

	assert_int_equal(lay(b, STR("```\none\ntwo\nthree\nfour\n```\n")), 0);
	assert_int_equal(b->d.slots.len, 4);
	assert_true(b->d.slots.at[1].keep);
	assert_false(b->d.slots.at[2].keep);
	assert_true(b->d.slots.at[3].keep);
}

static void
every_line_is_placed_once_within_the_margins(void **state)
{
	struct bench *b = *state;
	const struct doc *d = &b->d;

	assert_int_equal(lay(b, mixed(&b->a, 20)), 0);
	assert_int_equal(d->placed.len, d->slots.len);
	for (size_t i = 0; i < d->placed.len; i++) {
		assert_int_equal(d->placed.at[i].slot, i);
		assert_true(d->placed.at[i].y > d->paper.bottom);
		assert_true(d->placed.at[i].y < d->paper.height - d->paper.top);
	}
}

static void
a_tables_head_stands_on_each_of_its_pages(void **state)
{
	struct bench *b = *state;
	struct buf md = {.arena = &b->a};
	const struct doc *d = &b->d;

	buf_add(&md, STR("```table\nDay\tWhat\tSource\n"));
	for (int i = 0; i < 200; i++)
		buf_fmt(&md, "%d\tsomething\t[1]\n", i);
	buf_add(&md, STR("```\n"));
	assert_int_equal(lay(b, buf_str(&md)), 0);
	assert_true(d->pages.len > 2);
	for (size_t p = 0; p < d->pages.len; p++) {
		size_t i = d->placed.at[d->pages.at[p].first].slot;

		assert_true(d->slots.at[i].head);
	}
	assert_true(d->blocks.at[0].table->number[0]);
	assert_false(d->blocks.at[0].table->number[1]);
}

/* It goes to the next page with its heading, if little is left of this. */
static void
a_small_table_is_not_parted(void **state)
{
	static const struct {
		int lines, rows;
		size_t page; /* on which the heading is, and the table whole */
	} table[] = {{8, 8, 0}, {14, 8, 1}, {14, 60, 0}};
	struct bench *b = *state;

	for (size_t i = 0; i < 3; i++) {
		struct buf md = {.arena = &b->a};

		for (int k = 0; k < table[i].lines; k++)
			buf_add(&md, STR("one  \ntwo\n\n"));
		buf_add(&md, STR("## Key\n\n```table\nDay\tWhat\n"));
		for (int k = 0; k < table[i].rows; k++)
			buf_fmt(&md, "%d\tsomething\n", k);
		buf_add(&md, STR("```\n"));
		assert_int_equal(lay(b, buf_str(&md)), 0);
		assert_int_equal(b->d.anchors.at[0].place.page, table[i].page);
	}
}

static void
a_tables_columns_fit_the_measure(void **state)
{
	struct bench *b = *state;
	const struct table *t;

	assert_int_equal(
		lay(b, STR("```table\nA\tB\tC\tD\n"
			   "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c\t"
			   "https://www.example.org/a/very/long/address.html\t"
			   "and a text that needs more than one line\tx\n"
			   "short row\n```\n")),
		0);
	t = b->d.blocks.at[0].table;
	assert_int_equal(t->columns, 4);
	assert_int_equal(t->cells.len, 12);
	assert_true(t->x[3] + t->width[3] <= b->d.paper.measure + 0.1);
}

/* Ten columns are set smaller, and their words divided like words. */
static void
a_table_of_many_columns_is_set_smaller(void **state)
{
	struct bench *b = *state;
	const struct doc *d = &b->d;
	const struct table *t;
	struct str row = STR("moderate\tinfrastructure\torganisation\t"
			     "government\t2023-06-13\t");
	struct str md =
		str_fmt(&b->a, "```table\n%.*s%.*s\n%.*s%.*s\n```\n",
			STR_ARG(row), STR_ARG(row), STR_ARG(row), STR_ARG(row));

	assert_int_equal(lay(b, md), 0);
	t = d->blocks.at[0].table;
	assert_true(t->x[9] + t->width[9] <= d->paper.measure + 0.1);
	for (size_t i = t->spans.b; i < t->spans.e; i++) {
		assert_true(d->setter.spans.at[i].size < 8);
		assert_true(d->setter.spans.at[i].size >= 6);
	}
}

static void
citations_know_the_pages_that_mention_them(void **state)
{
	struct bench *b = *state;
	struct buf md = {.arena = &b->a};
	const struct anchor *an;
	struct text t;

	buf_add(&md, STR("Said twice. [1](#cite-1) [1](#cite-1)\n\n"));
	buf_add(&md, mixed(&b->a, 6));
	buf_add(&md, STR("Said again. [1](#cite-1)\n\n### Cite 1\n\n> x\n"));
	assert_int_equal(lay(b, buf_str(&md)), 0);
	an = &b->d.anchors.at[link_find(&b->d, STR("cite-1")) - 1];
	assert_true(an->cite);
	assert_int_equal(an->mentions.len, 2);
	assert_int_equal(an->mentions.at[0].page, 0);
	assert_int_equal(an->mentions.at[1].page, an->place.page);
	t = link_back(&b->d, an, 300);
	assert_int_equal(t.at[0].cp, 'c');
	assert_int_equal(link_back(&b->d, an, 10).len, 0);
}

static void
citations_lead_to_the_edition_beside_the_file(void **state)
{
	static const struct {
		const char *edition, *target;
	} rows[] = {
		{"brief.html", "brief.html#cite-1"},
		{"flash-2.html", "flash-2.html#cite-1"},
		{"", NULL},
		{"a b.html", NULL},
		{"#x.html", NULL},
		{".html", NULL},
	};
	struct bench *b = *state;
	struct pdf_style *style = arena_alloc(&b->a, sizeof *style);

	assert_int_equal(lay(b, STR("Said. [1](#cite-1)\n\n### Cite 1\n")), 0);
	*style = *b->d.style;
	b->d.style = style;
	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t links = b->d.links.len;

		style->edition = str_from(rows[i].edition);
		assert_true(link_back(&b->d, &b->d.anchors.at[0], 300).len > 0);
		if (rows[i].target)
			assert_str(b->d.links.at[links].target, rows[i].target);
		else
			assert_int_equal(b->d.links.at[links].kind, LINK_PLACE);
	}
}

static void
headings_of_one_text_have_their_own_slugs(void **state)
{
	struct bench *b = *state;

	assert_int_equal(lay(b, STR("# What's new?\n\n# What's new?\n\n"
				    "[x](#whats-new-1)\n")),
			 0);
	assert_int_equal(link_find(&b->d, STR("whats-new")), 1);
	assert_int_equal(link_find(&b->d, STR("whats-new-1")), 2);
	assert_int_equal(link_find(&b->d, STR("other")), 0);
}

static void
a_link_without_its_heading_fails_with_its_line(void **state)
{
	struct bench *b = *state;

	assert_int_equal(lay(b, STR("# A\n\ntext\n[1](#cite-1)\n")), -1);
	assert_int_equal(b->err.code, ERR_FORMAT);
	assert_non_null(strstr(b->err.msg, "line 4"));
	assert_non_null(strstr(b->err.msg, "cite-1"));
}

/* Whoever has to mend a character finds it. */
static void
a_missing_glyph_is_told_with_its_line(void **state)
{
	static const char *const lines[] = {
		"line 3:", "line 5:",  "line 6:",  "line 8:",
		"line 9:", "line 14:", "line 18:", "line 22:"};
	struct bench *b = *state;
	struct strs missing = {0};

	b->missing = &missing;
	assert_int_equal(
		lay(b, STR("# A\n\nx \U0010ABCD `code\nover lines` and\n"
			   "\U0010ABCD\n**\U0010ABCD** end\n\n> \U0010ABCD\n"
			   "> \U0010ABCD\n\n```table\nA\tB\n1\t2\n"
			   "1\t\U0010ABCD\n```\n\n```\n\U0010ABCD\n```\n\n"
			   "    indented\n    \U0010ABCD\n")),
		0);
	b->missing = NULL;
	assert_int_equal(missing.len, sizeof lines / sizeof *lines);
	for (size_t i = 0; i < missing.len; i++)
		assert_true(str_starts(missing.at[i], str_from(lines[i])));
}

static void
only_web_and_mail_addresses_are_links(void **state)
{
	static const struct {
		const char *url, *want;
	} rows[] = {
		{"https://example.org/a b", "https://example.org/a%20b"},
		{"mailto:desk@example.org", "mailto:desk@example.org"},
		{"HTTP://example.org/\n日", "HTTP://example.org/%E6%97%A5"},
		{"javascript:alert(1)", NULL},
		{"java\nscript:alert(1)", NULL},
		{"file:///etc/passwd", NULL},
		{"ftp://example.org", NULL},
	};
	struct bench *b = *state;

	assert_int_equal(lay(b, STR("# A\n")), 0);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		size_t at = link_add(&b->d, str_from(rows[i].url), 1);

		assert_int_equal(at != 0, rows[i].want != NULL);
		if (at)
			assert_str(b->d.links.at[at - 1].target, rows[i].want);
	}
}

static void
deep_quotes_and_lists_end(void **state)
{
	struct bench *b = *state;
	struct buf md = {.arena = &b->a};

	for (int i = 0; i < 20000; i++)
		buf_add(&md, STR("> "));
	buf_add(&md, STR("deep\n\n"));
	for (int i = 0; i < 5000; i++)
		buf_add(&md, STR("- "));
	buf_add(&md, STR("deeper\n"));
	assert_int_equal(lay(b, buf_str(&md)), 0);
	assert_int_equal(b->d.blocks.at[0].bars, (1 << DOC_DEPTH_MAX) - 1);
	assert_int_equal(lay(b, STR("- item\n\n  > quote in it\n")), 0);
	assert_int_equal(b->d.blocks.at[1].bars, 2);
}

static void
markings_are_those_of_tlp_2(void **state)
{
	(void)state;
	assert_string_equal(tlp_of(STR("amber+strict"))->label,
			    "TLP:AMBER+STRICT");
	assert_string_equal(tlp_of(STR("TLP:CLEAR"))->label, "TLP:CLEAR");
	assert_null(tlp_of(STR("TLP:WHITE")));
	assert_null(tlp_of(STR("")));
}

static void
both_papers_have_the_same_measure(void **state)
{
	(void)state;
	assert_true(paper_of(PDF_A4).measure == paper_of(PDF_LETTER).measure);
	assert_true(paper_of(PDF_A4).height > paper_of(PDF_LETTER).height);
}

#define WITH_FONTS(t) cmocka_unit_test_setup_teardown(t, set_up, tear_down)

/* A last page of a line or two is not begun, or gets company. */
static void
the_last_page_holds_more_than_a_few_lines(void **state)
{
	struct bench *b = *state;

	for (size_t n = 20; n < 80; n++) {
		struct buf text = {.arena = &b->a};
		const struct page *last;

		for (size_t i = 0; i < n; i++)
			buf_add(&text, STR("A paragraph of one line.\n\n"));
		assert_int_equal(lay(b, buf_str(&text)), 0);
		last = &b->d.pages.at[b->d.pages.len - 1];
		if (b->d.pages.len > 1)
			assert_true(last->count >= 3);
		assert_true(b->d.placed.at[last->first - 1 + last->count].y >
			    b->d.paper.bottom - 30);
	}
}

static void
lines_of_a_heading_are_about_alike(void **state)
{
	struct bench *b = *state;
	const struct setting *set;

	assert_int_equal(
		lay(b,
		    STR("## The agency says that some of its electronic "
			"mail of last year may have leaked to others\n\nText.\n")),
		0);
	set = &b->d.blocks.at[0].set;
	assert_int_equal(set->lines, 2);
	assert_true(b->d.lines.at[set->line + 1].width >
		    b->d.lines.at[set->line].width * 0.7f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FONTS(no_widow_no_orphan_no_lonely_heading),
		WITH_FONTS(no_line_of_code_stands_alone),
		WITH_FONTS(every_line_is_placed_once_within_the_margins),
		WITH_FONTS(a_tables_head_stands_on_each_of_its_pages),
		WITH_FONTS(a_small_table_is_not_parted),
		WITH_FONTS(a_tables_columns_fit_the_measure),
		WITH_FONTS(a_table_of_many_columns_is_set_smaller),
		WITH_FONTS(citations_know_the_pages_that_mention_them),
		WITH_FONTS(citations_lead_to_the_edition_beside_the_file),
		WITH_FONTS(headings_of_one_text_have_their_own_slugs),
		WITH_FONTS(a_link_without_its_heading_fails_with_its_line),
		WITH_FONTS(a_missing_glyph_is_told_with_its_line),
		WITH_FONTS(only_web_and_mail_addresses_are_links),
		WITH_FONTS(deep_quotes_and_lists_end),
		cmocka_unit_test(markings_are_those_of_tlp_2),
		cmocka_unit_test(both_papers_have_the_same_measure),
		WITH_FONTS(the_last_page_holds_more_than_a_few_lines),
		WITH_FONTS(lines_of_a_heading_are_about_alike),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
