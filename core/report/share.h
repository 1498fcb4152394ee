/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * share: the characters that each glyph of a shaped word stands for, so that
 * text copied from a page is the text that was set.
 *
 * Glyphs of one cluster that take room share its characters out in the order
 * in which they are read: where one has none, readers see a gap. What is left
 * over, a mark above a letter or the second half of a vowel, stands for no text
 * of its own, and is carried by a glyph of its cluster: both are printed as one
 * glyph of the file (join.h). Readers agree on nothing else: a glyph without
 * text is U+FFFD to some, and a mark with text is a word of its own to others.
 */
#ifndef REPORT_SHARE_H
#define REPORT_SHARE_H

#include "report/text.h"

/* SHARE_PARTS: glyphs printed as one, at most; more are printed alone. */
enum { SHARE_PARTS = 8 };

/* share_text: fill text, chars and carrier of the word's glyphs. Faces with
 * CFF outlines carry nothing. Cost: linear in the glyphs. */
void share_text(struct word *w);

/* share_parts: glyph `g` and those that it carries, with their offsets from
 * its origin in units of the face; 1 when it carries none.
 * Out: the advance of the carried ones in *ret_more, in those units */
size_t share_parts(const struct word *w, size_t g,
		   struct glyph_part ret[SHARE_PARTS], int *ret_more);

#endif
