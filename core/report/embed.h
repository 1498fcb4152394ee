/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * embed: a face as a PDF font object: the used glyphs only (hb-subset),
 * Type0 with Identity-H, and a ToUnicode map of whole clusters.
 * Source: ISO 32000-1, 9.6 to 9.10.
 */
#ifndef REPORT_EMBED_H
#define REPORT_EMBED_H

#include "report/font.h"
#include "report/haru.h"

/* font_embed: fill `font` (a dictionary of `h`) for the face `f`, after the
 * last page is painted; with a list of its CIDs for PDF/A-1 (`listed`). Errors:
 * ERR_FORMAT when HarfBuzz cannot cut the face. Cost: the size of the font file
 * at worst. */
int font_embed(struct haru *h, struct haru_obj *font, struct font *f,
	       bool listed, struct err *err);

/* font_tounicode: the CMap text. */
struct str font_tounicode(struct arena *a, const struct font *f);

#endif
