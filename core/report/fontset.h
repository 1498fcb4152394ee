/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fontset: the faces of a report, found in a fixed list of folders (Debian,
 * Fedora, Arch, Alpine), opened when first needed. There is no font scan
 * and no fontconfig: the same folders give the same pages.
 *
 * A cluster (a character with its marks) is printed by one face, chosen in
 * this order: the face for Japanese, Chinese or Korean, the face asked for, the
 * user's extra files, the known fallbacks.
 */
#ifndef REPORT_FONTSET_H
#define REPORT_FONTSET_H

#include "report/cp.h"
#include "report/font.h"
#include "report/tongue.h"

enum font_role { ROLE_SERIF, ROLE_SANS, ROLE_MONO, ROLE_COUNT };

/* font_want: what the text asks for. */
struct font_want {
	enum font_role role;
	bool bold, italic;
};

struct fontset;

/* fontset_open: `files` (fontrole.h) and `dirs` are the user's, tried before
 * the known ones. Of files for one role the first is taken.
 * Errors: ERR_SYSTEM when there is no serif face, or when one of `files` is
 *         no font; ERR_SETTING for a role that there is not, a font that
 *         lacks what it is for, and one that may not be embedded
 * Owner: fontset_close; memory in `a`. */
struct fontset *fontset_open(struct arena *a, const struct strs *files,
			     const struct strs *dirs, struct err *err);
void fontset_close(struct fontset **s);
#define AUTO_FONTSET __attribute__((cleanup(fontset_close))) struct fontset

/* fontset_face: the face for plain text, e.g. for spaces and hyphens. */
struct font *fontset_face(struct fontset *s, struct font_want want);

/* fontset_pick: the face for one cluster of `n` code points in words of the
 * language `in`. Out: NULL when no face has it. */
struct font *fontset_pick(struct fontset *s, struct font_want want,
			  const uint32_t *cp, size_t n, enum tongue in);

/* fontset_at: the faces opened so far, by serial; NULL past the end. */
struct font *fontset_at(struct fontset *s, size_t serial);

#endif
