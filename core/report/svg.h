/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * svg: what draw.h draws, for pages of the web. The same shapes and texts as
 * in the PDF; inks are classes (ink-text, ink-grey, ink-pale, ink-wash), so
 * that a style sheet may turn them for a dark screen.
 */
#ifndef REPORT_SVG_H
#define REPORT_SVG_H

#include "report/doc.h"

/* svg: `tag` limits it to the shapes of one Figure element; TAG_NONE takes
 * all. What it shows is said by `alt`; without, readers that cannot see pass
 * over it. `mark` writes the citation `number` that a text leads to; its
 * words are the content of the link that it opens. NULL: no links. */
struct svg {
	struct doc *doc;
	const struct shapes *shapes;
	const struct legends *legends;
	uint32_t tag;
	struct str alt;
	void (*mark)(void *ctx, struct buf *out, struct str number,
		     struct str words);
	void *ctx;
};

/* svg_write: one <svg> as large as what it holds, in points; nothing when it
 * holds nothing. */
void svg_write(struct buf *out, const struct svg *in);

/* svg_words: a text's characters. */
struct str svg_words(struct arena *a, const struct text *t);

#endif
