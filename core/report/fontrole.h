/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fontrole: what a user's font is for. "FILE" is for characters that others
 * lack; "body=FILE", "head-bold=FILE", "ja=FILE" set text in place of the
 * known faces: osbrief(1), --font.
 */
#ifndef REPORT_FONTROLE_H
#define REPORT_FONTROLE_H

#include "base/err.h"
#include "base/str.h"

enum font_for {
	FONT_FOR_OTHERS,
	FONT_FOR_BODY,
	FONT_FOR_HEAD, /* headings, tables, running heads */
	FONT_FOR_MONO,
	FONT_FOR_JA,
	FONT_FOR_HANS,
	FONT_FOR_HANT,
	FONT_FOR_KO,
	FONT_FOR_CJK, /* all four of them */
	FONT_FOR_COUNT
};

enum font_weight {
	WEIGHT_PLAIN,
	WEIGHT_BOLD,
	WEIGHT_ITALIC,
	WEIGHT_BOLD_ITALIC,
	WEIGHT_COUNT
};

struct fontrole {
	enum font_for use;
	enum font_weight weight;
	struct str file; /* points into what was read */
};

/* fontrole_read: of "ROLE=FILE" or "FILE". A "=" behind a slash or a point is
 * part of a file's name. Errors: ERR_SETTING: no such role, the nearest named
 */
int fontrole_read(struct str s, struct fontrole *ret, struct err *err);

/* fontrole_must: a character that a face for this has to have. */
uint32_t fontrole_must(enum font_for use);

/* fontrole_sibling: the file of another weight beside "X-Regular.ttf" or
 * "X.ttf": "X-Bold.ttf" ... `turn` counts the ways in which italics are
 * named; empty after the last. */
struct str fontrole_sibling(struct arena *a, struct str file,
			    enum font_weight weight, unsigned turn);

/* fontrole_files: every file that opening these fonts may read, whether it is
 * there or not; a role that is none is passed over. */
void fontrole_files(struct arena *a, const struct strs *fonts, struct strs *to);

#endif
