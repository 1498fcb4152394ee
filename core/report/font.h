/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * font: one face of a font file: what it can print, how its glyphs are
 * chosen and placed (HarfBuzz), and which of them were used.
 *
 * A used glyph has a CID, a number of ours that goes into the page's text.
 * The same glyph printed for two texts (a hyphen, and the hyphen at a broken
 * line) has two CIDs, so that copying a page gives each its own text. In a
 * CFF face the CID is the glyph's number and the first text wins.
 */
#ifndef REPORT_FONT_H
#define REPORT_FONT_H

#include <hb.h>

#include "base/err.h"
#include "base/str.h"

enum {
	FONT_FILE_MAX = 64 << 20, /* bytes of a font file */
	FONT_CID_MAX = 65535,	  /* glyphs of one face in one document */
	FONT_TEXT_MAX = 64,	  /* code points shaped at once */
	FONT_ASCII = 128
};

/* glyph: lengths in 1/1000 of the type size. `text` to `carrier` are of
 * share.h, and indices into its word. */
struct glyph {
	uint32_t id;
	uint32_t cluster; /* index of its first code point */
	float advance, dx, dy;
	uint16_t text, chars; /* the code points that it stands for */
	uint16_t carrier;     /* the glyph it is printed with, or its own */
	uint16_t cid;	      /* as which it was printed; 0 not yet */
};

/* glyph_part: one of several glyphs that are printed as one, with its offset
 * from the first, in units of the face. */
struct glyph_part {
	uint32_t id;
	int16_t dx, dy;
};

/* use: a glyph that was printed, with the text it stands for; or several. */
struct use {
	uint32_t id; /* of the first */
	uint16_t len;
	uint16_t width; /* 1/1000 */
	uint32_t hash;
	const uint32_t *text;
	const struct glyph_part *part; /* the first among them */
	uint16_t parts;		       /* 0 for a glyph alone */
	int16_t more; /* advance of the others, in units of the face */
};

struct uses {
	struct use *at;
	size_t len, cap;
};

struct font {
	struct arena *arena;
	struct str path;
	hb_face_t *face;
	hb_font_t *hb;
	hb_buffer_t *buffer; /* for shaping, used again and again */
	double upem;
	float scale; /* of the type size, so that it looks as large as others */
	bool cff;
	bool joined;		    /* has uses with parts */
	uint16_t serial;	    /* number in its font set, from 0 */
	uint16_t ascii[FONT_ASCII]; /* glyphs: they are asked for most */
	struct uses uses;
	uint32_t *index; /* open hash of uses, value + 1 */
	size_t index_cap;
};

/* font_open: the face `at` (0 but in collections) of the file `path`.
 * Out: NULL when there is no such file, or no usable font in it.
 * Owner: font_close. */
struct font *font_open(struct arena *a, const char *path, unsigned at);
void font_close(struct font *f);

/* font_glyph: number of the glyph of one code point; 0 when it has none. */
uint32_t font_glyph(const struct font *f, uint32_t cp);

/* font_shape: glyphs of up to FONT_TEXT_MAX code points, as they stand from
 * left to right; `rtl` for characters that are read from right to left.
 * Out: *ret_n glyphs, valid in the font's arena. */
struct glyph *font_shape(struct font *f, const uint32_t *cp, size_t n, bool rtl,
			 size_t *ret_n);

/* font_cid: the CID for printing `want`, of which only width and hash may be
 * left out; 0 when the face has used FONT_CID_MAX of them. Cost: O(1). */
uint16_t font_cid(struct font *f, const struct use *want);

/* font_advance: of what is printed as one, in units of the face. */
uint16_t font_advance(const struct font *f, const struct use *u);

/* font_width: advance of a used CID as the file will state it, 1/1000. */
double font_width(const struct font *f, uint16_t cid);

/* font_forbids: its maker allows no embedding at all (OS/2 fsType). */
bool font_forbids(const struct font *f);

/* font_metrics: for the font's descriptor, 1/1000. */
struct font_metrics {
	double ascent, descent, cap, angle;
	double box[4];
	bool fixed, italic, serif;
};
struct font_metrics font_metrics(const struct font *f);

/* font_ink: where a glyph's ink begins and ends, 1/1000 from its left. */
struct font_ink {
	float left, right;
};
struct font_ink font_ink(const struct font *f, uint32_t id);

/* font_xheight: height of small letters, 1/1000; 0 when not known. */
double font_xheight(const struct font *f);

/* font_name: PostScript name, ASCII letters, digits and hyphens only. */
struct str font_name(struct arena *a, const struct font *f);

#endif
