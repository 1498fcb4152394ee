/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: text items faces fontset font embed. They skip where no text font is
 * found. */
#include "unit.h"

#include <math.h>
#include <string.h>

#include "report/embed.h"
#include "report/text.h"

struct bench {
	struct arena a;
	struct fontset *fonts;
	struct setter s;
	uint32_t plain, code;
};

static int
set_up(void **state)
{
	static struct bench b;
	struct err err;

	b = (struct bench){0};
	b.fonts = fontset_open(&b.a, NULL, NULL, &err);
	b.s = (struct setter){.arena = &b.a, .fonts = b.fonts};
	b.plain = text_span(&b.s, (struct span_style){.size = 10, .line = 7});
	b.code = text_span(&b.s, (struct span_style){.size = 10,
						     .font = {ROLE_MONO, 0, 0},
						     .flags = SPAN_CODE});
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

static struct bench *
bench_of(void **state)
{
	struct bench *b = *state;

	if (!b->fonts)
		skip();
	return b;
}

static struct items
items_of(struct bench *b, const char *text, uint32_t span)
{
	struct items ret = {0};
	struct text t = {0};
	struct err err = {0};

	text_add(&b->s, &t, str_from(text), span);
	assert_int_equal(text_items(&b->s, &t, 300, &ret, &err), 0);
	return ret;
}

static size_t
boxes(const struct items *v)
{
	size_t n = 0;

	for (size_t i = 0; i < v->len; i++)
		n += v->at[i].kind == ITEM_BOX;
	return n;
}

static void
a_word_met_again_is_the_same_word(void **state)
{
	struct items v = items_of(bench_of(state), "leak, leak, leak,", 0);

	assert_int_equal(boxes(&v), 3);
	assert_ptr_equal(v.at[0].word, v.at[2].word);
	assert_ptr_equal(v.at[0].word, v.at[4].word);
}

static void
white_space_is_folded_but_in_code(void **state)
{
	struct bench *b = bench_of(state);
	struct text t = {0}, c = {0};

	text_add(&b->s, &t, STR("  one \n\t two"), b->plain);
	text_add(&b->s, &t, STR("\u2028x"), b->plain);
	text_add(&b->s, &c, STR("a\tb"), b->code);
	assert_int_equal(t.len, 9);
	assert_int_equal(t.at[7].cp, ' ');
	assert_int_equal(c.len, 9);
}

static void
controls_are_not_printed(void **state)
{
	struct bench *b = bench_of(state);
	struct text t = {0};

	text_add(&b->s, &t, STR("a\x1b\u202e\u2066\u200f\ufeff\x01z"),
		 b->plain);
	assert_int_equal(t.len, 2);
}

static void
a_missing_glyph_is_stood_in_for(void **state)
{
	struct bench *b = bench_of(state);
	struct items ret = {0};
	struct text t = {0};
	struct err err = {0};
	size_t boxes = 0;

	text_add(&b->s, &t, STR("x \U0010ABCD\u0301"), b->plain);
	if (text_items(&b->s, &t, 300, &ret, &err) < 0)
		fail_msg("%s", err.msg);
	for (size_t i = 0; i < ret.len; i++)
		boxes += ret.at[i].kind == ITEM_BOX && ret.at[i].width > 0;
	assert_int_equal(boxes, 2);
}

static void
vietnamese_greek_and_cyrillic_need_one_face(void **state)
{
	struct bench *b = bench_of(state);
	struct items v = items_of(b, "Nguyễn Phú Trọng Ελληνικά Кириллица", 0);
	struct font *text = fontset_face(b->fonts, (struct font_want){0});

	if (!font_glyph(text, 0x1ec5))
		skip(); /* Liberation Serif has no Vietnamese */
	for (size_t i = 0; i < v.len; i++)
		if (v.at[i].kind == ITEM_BOX)
			assert_ptr_equal(v.at[i].word->font, text);
}

static void
japanese_keeps_its_punctuation_with_it(void **state)
{
	struct bench *b = bench_of(state);
	struct font_want want = {0};
	struct font *ja = fontset_pick(
		b->fonts, want, (const uint32_t[]){0x5185}, 1, TONGUE_JA);
	struct items v;

	if (!ja)
		skip();
	v = items_of(b, "内閣…「同庁」", 0);
	for (size_t i = 0; i < v.len; i++)
		if (v.at[i].kind == ITEM_BOX)
			assert_ptr_equal(v.at[i].word->font, ja);
	assert_ptr_not_equal(ja, fontset_face(b->fonts, want));
}

/* Joined, right to left, and of a higher level than the words around. */
static void
arabic_is_shaped_from_right_to_left(void **state)
{
	struct bench *b = bench_of(state);
	struct items v;
	size_t seen = 0;

	if (!fontset_pick(b->fonts, (struct font_want){0},
			  (const uint32_t[]){0x645}, 1, TONGUE_NONE))
		skip();
	v = items_of(b, "it said مصر twice", b->plain);
	for (size_t i = 0; i < v.len; i++) {
		const struct word *w = v.at[i].word;

		assert_int_equal(v.at[i].level,
				 w && v.at[i].kind == ITEM_BOX && w->rtl);
		if (v.at[i].kind != ITEM_BOX || !w->rtl)
			continue;
		seen++;
		assert_int_equal(w->glyphs, 3);
		assert_true(w->glyph[0].cluster > w->glyph[2].cluster);
		assert_int_not_equal(w->glyph[2].id,
				     font_glyph(w->font, w->cp[0]));
	}
	assert_int_equal(seen, 1);
}

static void
a_text_goes_the_way_of_most_of_its_letters(void **state)
{
	struct bench *b = bench_of(state);
	struct text most = {0}, some = {0};

	text_add(&b->s, &most, STR("القاهرة Cairo"), b->plain);
	text_add(&b->s, &some, STR("القاهرة is the capital"), b->plain);
	assert_true(text_rtl(&most));
	assert_false(text_rtl(&some));
}

static void
syllables_of_devanagari_hold_together(void **state)
{
	struct bench *b = bench_of(state);
	struct items v;

	if (!fontset_pick(b->fonts, (struct font_want){0},
			  (const uint32_t[]){0x915}, 1, TONGUE_NONE))
		skip();
	v = items_of(b, "क्षत्रिय", b->plain);
	assert_int_equal(v.at[0].kind, ITEM_BOX);
	assert_int_equal(v.at[0].word->cps, 8);
	assert_true(v.at[0].word->glyphs < 8);
}

static void
chinese_is_set_in_one_face(void **state)
{
	struct bench *b = bench_of(state);
	struct font *zh =
		fontset_pick(b->fonts, (struct font_want){0},
			     (const uint32_t[]){0x4e60}, 1, TONGUE_HANS);
	struct items v;

	if (!zh || !font_glyph(zh, 0x8fd1))
		skip();
	v = items_of(b, "习近平", 0);
	for (size_t i = 0; i < v.len; i++)
		if (v.at[i].kind == ITEM_BOX)
			assert_ptr_equal(v.at[i].word->font, zh);
}

static void
a_mark_of_a_citation_does_not_start_a_line(void **state)
{
	struct bench *b = bench_of(state);
	uint32_t mark = text_span(
		&b->s, (struct span_style){.size = 8, .flags = SPAN_MARK});
	struct text t = {0};
	struct items v = {0};
	struct err err = {0};

	text_add(&b->s, &t, STR("leaked. "), b->plain);
	text_add(&b->s, &t, STR("[1]"), mark);
	assert_int_equal(text_items(&b->s, &t, 300, &v, &err), 0);
	assert_int_equal(v.at[1].kind, ITEM_PENALTY);
	assert_int_equal(v.at[1].penalty, PENALTY_NEVER);
}

/* Of the two halves that are empty between brackets one goes. */
static void
wide_signs_share_their_space(void **state)
{
	static const struct {
		const char *text;
		double squares;
	} rows[] = {{"「漢字」", 4},   {"漢字」、", 3.5}, {"「『漢字", 3.5},
		    {"漢」「字", 3.5}, {"漢。」字", 3.5}, {"漢・「字", 4}};
	struct bench *b = bench_of(state);

	if (!fontset_pick(b->fonts, (struct font_want){0},
			  (const uint32_t[]){0x5185}, 1, TONGUE_JA))
		skip();
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct text t = {0};

		text_add(&b->s, &t, str_from(rows[i].text), b->plain);
		assert_int_equal(lround(text_width(&b->s, &t) * 10),
				 lround(rows[i].squares * 100));
	}
}

static void
the_number_of_a_link_stays_with_it(void **state)
{
	struct bench *b = bench_of(state);
	uint32_t link =
		text_span(&b->s, (struct span_style){.size = 10, .link = 1});
	struct items v = items_of(b, "Finding 3", link);
	struct items w = items_of(b, "says 3 times", link);
	struct items x = items_of(b, "Part 3 of it", b->plain);

	assert_int_equal(v.at[1].penalty, PENALTY_NEVER);
	assert_int_equal(w.at[1].kind, ITEM_GLUE);
	assert_int_equal(x.at[1].penalty, PENALTY_NUMBER);
}

/* A dash, a point between parts and dots stay with what is before them. */
static void
trailing_signs_start_no_line(void **state)
{
	static const char *const texts[] = {"it — is", "it · is", "it … is"};
	struct bench *b = bench_of(state);

	for (size_t i = 0; i < COUNT(texts); i++) {
		struct items v = items_of(b, texts[i], b->plain);

		assert_int_equal(v.at[1].penalty, PENALTY_NEVER);
		assert_int_equal(v.at[4].kind, ITEM_GLUE);
	}
}

/* A word that is wider than its line shows that it goes on, where its script
 * has hyphens and it is no digest. */
static void
long_words_are_divided_with_hyphens(void **state)
{
	static const struct {
		const char *text;
		bool hyphens;
	} cases[] = {
		{"Grundstücksverkehrsgenehmigungszuständigkeit,", true},
		{"достопримечательностиипримечательности", true},
		{"deadbeefdeadbeefdeadbeefdeadbeef", false},
		{"somebody.with.a.long.name.at.an.office", false},
		{"រាជធានីភ្នំពេញគឺជារដ្ឋធានីនៃព្រះរាជាណាចក្រ", false},
	};
	struct bench *b = bench_of(state);

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct text t = {0};
		struct items v = {0};
		struct err err = {0};
		size_t hyphens = 0;

		text_add(&b->s, &t, str_from(cases[i].text), b->plain);
		assert_int_equal(text_items(&b->s, &t, 60, &v, &err), 0);
		for (size_t k = 0; k < v.len; k++)
			hyphens += v.at[k].hyphen;
		assert_int_equal(hyphens > 3, cases[i].hyphens);
	}
}

/* Marks of quotation are wide around squares, and both alike. */
static void
quotes_look_like_what_they_hold(void **state)
{
	static const struct {
		const char *text;
		bool wide;
	} cases[] = {{"庁は“may have”と", false},
		     {"庁は“可能性 A”と", true},
		     {"it is “内閣” here", true},
		     {"内閣“A", true}};
	struct bench *b = bench_of(state);
	struct font *text = fontset_face(b->fonts, (struct font_want){0});

	if (!fontset_pick(b->fonts, (struct font_want){0},
			  (const uint32_t[]){0x5185}, 1, TONGUE_JA))
		skip();
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct items v = items_of(b, cases[i].text, b->plain);

		for (size_t k = 0; k < v.len; k++) {
			const struct word *w = v.at[k].word;
			bool opens = w && w->cp[0] == 0x201c;
			bool ends = w && w->cp[w->cps - 1] == 0x201d;

			if (v.at[k].kind == ITEM_BOX && (opens || ends))
				assert_int_equal(w->font != text,
						 cases[i].wide);
		}
	}
}

static void
a_row_of_marks_is_parted_at_a_cost(void **state)
{
	struct bench *b = bench_of(state);
	uint32_t mark = text_span(
		&b->s, (struct span_style){.size = 8, .flags = SPAN_MARK});
	struct items v = items_of(b, "[1][2]", mark);
	struct items w = items_of(b, "[1] [2]", mark);

	assert_int_equal(v.at[1].kind, ITEM_PENALTY);
	assert_int_equal(v.at[1].penalty, PENALTY_MARK);
	assert_int_equal(w.at[1].penalty, PENALTY_MARK);
}

static void
a_long_word_is_shaped_in_pieces(void **state)
{
	struct bench *b = bench_of(state);
	char word[1001];
	struct items v;

	memset(word, 'w', 1000);
	word[1000] = 0;
	v = items_of(b, word, 0);
	for (size_t i = 0; i < v.len; i++)
		assert_true(v.at[i].width < 300);
}

static void
one_glyph_for_two_texts_has_two_numbers(void **state)
{
	struct bench *b = bench_of(state);
	struct font *f = fontset_face(b->fonts, (struct font_want){0});
	uint32_t hyphen = '-', soft = 0xad, id = font_glyph(f, '-');
	struct use plain = {.id = id, .text = &hyphen, .len = 1};
	struct use broken = {.id = id, .text = &soft, .len = 1};
	uint16_t one = font_cid(f, &plain);

	assert_int_equal(font_cid(f, &plain), one);
	if (!f->cff)
		assert_int_not_equal(font_cid(f, &broken), one);
}

static void
tounicode_has_pairs_above_the_bmp(void **state)
{
	struct bench *b = bench_of(state);
	struct font *f = fontset_face(b->fonts, (struct font_want){0});
	struct str map;

	font_cid(f, &(struct use){.id = 5,
				  .text = (const uint32_t[]){0x20bb7, 'x'},
				  .len = 2});
	map = font_tounicode(&b->a, f);
	assert_true(str_has(map, STR("<D842DFB70078>")));
	assert_true(str_has(map, STR("1 beginbfchar")));
}

static void
a_font_file_that_is_none_is_named(void **state)
{
	struct bench *b = bench_of(state);
	struct str file = STR("/dev/null");
	struct strs files = {&file, 1, 1};
	struct err err = {0};

	assert_null(fontset_open(&b->a, &files, NULL, &err));
	assert_int_equal(err.code, ERR_SYSTEM);
	assert_non_null(strstr(err.msg, "/dev/null"));
}

#define WITH_FONTS(t) cmocka_unit_test_setup_teardown(t, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FONTS(a_word_met_again_is_the_same_word),
		WITH_FONTS(white_space_is_folded_but_in_code),
		WITH_FONTS(controls_are_not_printed),
		WITH_FONTS(a_missing_glyph_is_stood_in_for),
		WITH_FONTS(vietnamese_greek_and_cyrillic_need_one_face),
		WITH_FONTS(japanese_keeps_its_punctuation_with_it),
		WITH_FONTS(arabic_is_shaped_from_right_to_left),
		WITH_FONTS(a_text_goes_the_way_of_most_of_its_letters),
		WITH_FONTS(syllables_of_devanagari_hold_together),
		WITH_FONTS(chinese_is_set_in_one_face),
		WITH_FONTS(a_mark_of_a_citation_does_not_start_a_line),
		WITH_FONTS(wide_signs_share_their_space),
		WITH_FONTS(the_number_of_a_link_stays_with_it),
		WITH_FONTS(trailing_signs_start_no_line),
		WITH_FONTS(long_words_are_divided_with_hyphens),
		WITH_FONTS(quotes_look_like_what_they_hold),
		WITH_FONTS(a_row_of_marks_is_parted_at_a_cost),
		WITH_FONTS(a_long_word_is_shaped_in_pieces),
		WITH_FONTS(one_glyph_for_two_texts_has_two_numbers),
		WITH_FONTS(tounicode_has_pairs_above_the_bmp),
		WITH_FONTS(a_font_file_that_is_none_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
