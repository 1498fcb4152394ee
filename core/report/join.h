/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * join: glyphs that are printed as one, put into a cut TrueType face as
 * composite glyphs behind its own.
 * Source: OpenType 1.9, glyf, loca, hmtx, maxp.
 */
#ifndef REPORT_JOIN_H
#define REPORT_JOIN_H

#include "report/font.h"

/* join_face: `cut` with a glyph for each used glyph of `f` that has parts, in
 * the order of its uses, numbered from the glyph count of `cut` on.
 * In:     map: from glyphs of `f` to those of `cut`
 * Out:    NULL when `cut` has no tables of that kind, or no room for them
 * Owner:  hb_face_destroy; `a` has to live as long */
hb_face_t *join_face(struct arena *a, const struct font *f, hb_face_t *cut,
		     const hb_map_t *map);

#endif
