/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: share join. Text that is copied is the text that was set. */
#include "unit.h"

#include "base/buf.h"
#include "report/join.h"
#include "report/share.h"

enum { GLYPHS = 10 };

/* "0w 0m 2w": cluster, and w for a glyph that takes room, m for a mark. */
static void
word_make(struct word *w, struct glyph *g, const char *glyphs)
{
	w->glyph = g;
	for (const char *p = glyphs; *p; p += p[2] ? 3 : 2) {
		g[w->glyphs].cluster = (uint32_t)(p[0] - '0');
		g[w->glyphs].advance = p[1] == 'w' ? 500 : 0;
		g[w->glyphs].id = 10u + w->glyphs;
		w->glyphs++;
	}
}

static const struct {
	const char *what;
	bool rtl, cff;
	uint16_t cps;
	const char *glyphs, *want; /* text+chars@carrier */
} rows[] = {
	{"letters", false, false, 2, "0w 1w", "0+1@0 1+1@1"},
	{"a letter and its mark", false, false, 3, "0w 0m 2w",
	 "0+2@0 0+0@0 2+1@2"},
	{"an outline that cannot be joined", false, true, 2, "0w 0m",
	 "0+2@0 0+0@1"},
	{"a ligature", false, false, 3, "0w", "0+3@0"},
	{"two marks", false, false, 3, "0w 0m 0m", "0+3@0 0+0@0 0+0@0"},
	{"from right to left", true, false, 4, "2m 2w 0m 0w",
	 "0+0@1 2+2@1 0+0@3 0+2@3"},
	{"a mark that comes first", false, false, 2, "0m 0w", "0+0@1 0+2@1"},
	{"a mark alone", false, false, 1, "0m", "0+1@0"},
	{"a vowel in two halves", false, false, 2, "0w 0w 0w",
	 "0+1@0 1+1@1 0+0@1"},
	{"a vowel before its letter, with a mark", false, false, 4,
	 "0w 0m 0w 3w", "0+1@0 0+0@0 1+2@2 3+1@3"},
};

static void
each_glyph_stands_for_its_share_of_the_cluster(void **state)
{
	(void)state;
	for (size_t r = 0; r < COUNT(rows); r++) {
		AUTO_ARENA a = {0};
		struct buf b = {.arena = &a};
		struct glyph g[GLYPHS] = {0};
		struct font f = {.cff = rows[r].cff, .upem = 1000};
		struct word w = {.font = &f, .cps = rows[r].cps};

		w.rtl = rows[r].rtl;
		word_make(&w, g, rows[r].glyphs);
		share_text(&w);
		for (size_t i = 0; i < w.glyphs; i++)
			buf_fmt(&b, "%s%u+%u@%u", i ? " " : "", g[i].text,
				g[i].chars, g[i].carrier);
		if (!str_eq(buf_str(&b), str_from(rows[r].want)))
			fail_msg("%s: %.*s", rows[r].what,
				 STR_ARG(buf_str(&b)));
	}
}

static void
parts_know_their_places(void **state)
{
	struct glyph g[GLYPHS] = {0};
	struct font f = {.upem = 2000};
	struct word w = {.font = &f, .cps = 2};
	struct glyph_part part[SHARE_PARTS];
	int more;

	(void)state;
	word_make(&w, g, "0w 0m");
	g[1].dx = -400;
	g[1].dy = 100;
	share_text(&w);
	assert_int_equal(share_parts(&w, 0, part, &more), 2);
	assert_int_equal(more, 0);
	assert_int_equal(part[0].id, 10);
	assert_int_equal(part[1].id, 11);
	assert_int_equal(part[1].dx, 200); /* 500 - 400, of 2000 an em */
	assert_int_equal(part[1].dy, 200);
	assert_int_equal(share_parts(&w, 1, part, &more), 1);
}

static void
a_hundred_marks_lose_none(void **state)
{
	AUTO_ARENA a = {0};
	struct glyph *g = arena_array(&a, 100, sizeof *g);
	struct font f = {.upem = 1000};
	struct word w = {.font = &f, .cps = 100, .glyph = g, .glyphs = 100};
	struct glyph_part part[SHARE_PARTS];
	size_t shown = 0;
	int more;

	(void)state;
	g[0].advance = 500;
	share_text(&w);
	for (size_t i = 0; i < 100; i++)
		if (g[i].carrier == i)
			shown += share_parts(&w, i, part, &more);
	assert_int_equal(shown, 100);
}

/* The first face of the system in which three letters draw something. */
struct bench {
	struct fontset *fonts;
	struct font *font;
	hb_map_t *map;
};

static void
use_add(struct arena *a, struct bench *b, const char *letters, int16_t dx)
{
	struct glyph_part *p = arena_array(a, 2, sizeof *p);
	uint32_t text = (uint32_t)letters[0];

	for (size_t i = 0; i < 2; i++) {
		p[i].id = font_glyph(b->font, (uint32_t)letters[i]);
		hb_map_set(b->map, p[i].id, p[i].id);
	}
	p[1].dx = dx;
	p[1].dy = 300;
	font_cid(b->font, &(struct use){.id = p[0].id,
					.text = &text,
					.len = 1,
					.part = p,
					.parts = 2,
					.more = 40});
}

static void
joined_glyphs_draw_all_their_parts(void **state)
{
	AUTO_ARENA a = {0};
	struct err err;
	struct bench b = {.fonts = fontset_open(&a, NULL, NULL, &err),
			  .map = hb_map_create()};
	hb_glyph_extents_t one, two, both;
	hb_codepoint_t n;
	hb_face_t *face;
	hb_blob_t *blob;
	hb_font_t *font;

	(void)state;
	b.font = b.fonts ? fontset_face(b.fonts, (struct font_want){0}) : NULL;
	if (!b.font || b.font->cff)
		skip();
	use_add(&a, &b, "on", 1000);
	use_add(&a, &b, "o ", 0);
	n = hb_face_get_glyph_count(b.font->face);
	face = join_face(&a, b.font, b.font->face, b.map);
	assert_non_null(face);
	blob = hb_face_reference_blob(face);
	hb_face_destroy(face);
	face = hb_face_create(blob, 0);
	assert_int_equal(hb_face_get_glyph_count(face), n + 2);
	font = hb_font_create(face);
	assert_true(
		hb_font_get_glyph_extents(font, font_glyph(b.font, 'o'), &one));
	assert_true(
		hb_font_get_glyph_extents(font, font_glyph(b.font, 'n'), &two));
	assert_true(hb_font_get_glyph_extents(font, n, &both));
	assert_int_equal(both.x_bearing, one.x_bearing);
	assert_int_equal(both.x_bearing + both.width,
			 1000 + two.x_bearing + two.width);
	assert_int_equal(both.y_bearing, 300 + two.y_bearing);
	assert_int_equal(
		hb_font_get_glyph_h_advance(font, n),
		hb_font_get_glyph_h_advance(font, font_glyph(b.font, 'o')) +
			40);
	assert_true(hb_font_get_glyph_extents(font, n + 1, &both));
	assert_int_equal(both.width, one.width);
	hb_font_destroy(font);
	hb_face_destroy(face);
	hb_blob_destroy(blob);
	hb_map_destroy(b.map);
	fontset_close(&b.fonts);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			each_glyph_stands_for_its_share_of_the_cluster),
		cmocka_unit_test(parts_know_their_places),
		cmocka_unit_test(a_hundred_marks_lose_none),
		cmocka_unit_test(joined_glyphs_draw_all_their_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
