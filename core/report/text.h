/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text: styled characters made into boxes, glue and penalties, the items
 * that line.h breaks into lines. The face of each cluster is chosen first,
 * then words are shaped, each different one once.
 */
#ifndef REPORT_TEXT_H
#define REPORT_TEXT_H

#include "report/breaks.h"
#include "report/fontset.h"
#include "report/hyphens.h"
#include "report/unspaced.h"

enum ink {
	INK_TEXT,
	INK_GREY,
	INK_LINK,
	INK_PALE,
	INK_WASH, /* behind drawn text */
	INK_COUNT
};

enum {
	SPAN_CODE = 1,	/* blanks are kept, no division */
	SPAN_MARK = 2,	/* a citation's number: does not start a line */
	SPAN_PLAIN = 4, /* no division of words */
	SPAN_EXACT = 8	/* somebody's words: no division of names */
};

/* span: how a stretch of text is set. */
struct span_style {
	struct font_want font;
	enum ink ink;
	float size;    /* points */
	float rise;    /* points above the baseline */
	unsigned link; /* 1 + index into the document's links; 0 none */
	unsigned flags;
	size_t line; /* of the Markdown, for messages */
};

struct span_styles {
	struct span_style *at;
	size_t len, cap;
};

/* text: characters, each with the index of its span. */
struct tchar {
	uint32_t cp;
	uint32_t span;
};

struct text {
	struct tchar *at;
	size_t len, cap;
};

/* word: what was shaped together. */
struct word {
	struct font *font;
	const uint32_t *cp;
	struct glyph *glyph;
	struct divisions hyphens; /* when `divided`: text_divisions */
	uint32_t hash;
	uint16_t cps, glyphs;
	bool rtl;    /* shaped from right to left */
	bool ltr;    /* glyphs stand in the order of their characters */
	bool simple; /* and each is one of them */
	bool divided;
};

enum item_kind { ITEM_BOX, ITEM_GLUE, ITEM_PENALTY };

enum {
	PENALTY_NEVER = 10000,
	PENALTY_FORCE = -10000,
	PENALTY_HYPHEN = 50,
	PENALTY_NAME = 500, /* a name divided */
	PENALTY_PART = 60,
	PENALTY_NUMBER = 150, /* between a name and its number */
	PENALTY_ANY = 200,
	PENALTY_MARK = 400, /* between two marks of citations */
	PENALTY_LAST = 2000
};

/* What letters give to fill a line: their widths by LETTER_FLEX, either way,
 * and the space between them by LETTER_SPACE em where letters are not joined.
 * Source: Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting
 * system" (2000): readers do not see 2 %. */
#define LETTER_FLEX 0.02f
#define LETTER_SPACE 0.005f

/* item: widths in points. A box shows glyphs [g0, g1) of its word; glue with
 * a word shows a blank; a penalty with a word shows it at the line's end. The
 * stretch and shrink of a box are those of its letters, and alike. */
struct item {
	const struct word *word;
	float width, stretch, shrink;
	uint32_t span;
	int16_t penalty;
	uint16_t g0, g1;
	uint8_t kind;
	uint8_t level;	/* of direction (bidi.h) */
	uint8_t tongue; /* language (tongue.h) */
	bool hyphen;
};

struct items {
	struct item *at;
	size_t len, cap;
};

struct word_table {
	struct word **at; /* open hash */
	size_t len, cap;
};

/* setter: what setting text needs and keeps. */
struct setter {
	struct arena *arena;
	struct fontset *fonts;
	struct hyphens *hyphens;
	struct thai *thai; /* its words, or NULL */
	struct span_styles spans;
	struct word_table words;
	float scale[ROLE_COUNT]; /* of sizes; 0 is 1 */
	enum tongue tongue;	 /* the report's */
	struct signs seen;	 /* in all text so far */
	struct strs *missing; /* a line a character without a glyph; or NULL */
};

/* MISSING_MAX: characters without a glyph that are told of. */
enum { MISSING_MAX = 100 };

/* text_scale: make faces of small x-height somewhat larger, so that the
 * sizes of the sheets look alike whatever faces are installed. */
void text_scale(struct setter *s);

/* text_span: add a span, its size scaled; its index. */
uint32_t text_span(struct setter *s, struct span_style style);

/* text_add: append UTF-8 text in a span. White space is folded to one blank
 * unless the span is code; control characters are left out. */
void text_add(struct setter *s, struct text *t, struct str utf8, uint32_t span);

/* text_items: items of a paragraph, ended by fill and a forced break.
 * In:     limit, the measure in points: longer words may break anywhere
 * Out:    ret, appended to
 *         A character that no face has is printed as U+FFFD
 * Errors: ERR_FORMAT: Japanese text and no Japanese face
 * Cost:   linear; a word met before is not shaped again */
int text_items(struct setter *s, const struct text *t, double limit,
	       struct items *ret, struct err *err);

/* text_word: the shaped word for a few code points in a face. */
struct word *text_word(struct setter *s, struct font *f, const uint32_t *cp,
		       size_t n, bool rtl);

/* text_divisions: where the word may be divided, found when first asked. */
struct divisions text_divisions(struct setter *s, struct word *w);

/* half_before, half_after: a wide sign whose square is empty in its first or
 * last half, in this face: the Chinese ones of some stand in the middle. */
bool half_before(const struct font *f, uint32_t cp);
bool half_after(const struct font *f, uint32_t cp);

/* text_rtl: more than half of it goes from right to left. */
bool text_rtl(const struct text *t);

/* text_width: width of text set on one line, in points; 0 on failure. */
double text_width(struct setter *s, const struct text *t);

/* word_text: the code points that glyphs [g0, g1) stand for. */
struct span word_text(const struct word *w, size_t g0, size_t g1);

/* word_size: points in which the word is set in a span of `size`. */
float word_size(const struct word *w, float size);

/* word_width: of glyphs [g0, g1) in 1/1000. */
double word_width(const struct word *w, size_t g0, size_t g1);

#endif
