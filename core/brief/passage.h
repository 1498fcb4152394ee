/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * passage: what stands around a quotation in the kept text, so that a reader
 * sees it in its place. With the quote it is the TextQuoteSelector of the W3C
 * Web Annotation Data Model (exact, prefix, suffix).
 */
#ifndef BRIEF_PASSAGE_H
#define BRIEF_PASSAGE_H

#include "base/str.h"

enum {
	PASSAGE_AROUND_MAX = 240 /* on either side, as code points wide; those
				       of two columns count twice */
};

/* passage_before, passage_after: bytes of `text` that end, or begin, at the
 * span; cut between words where that can be told. Both lie in `text`. */
struct str passage_before(struct str text, struct span at);
struct str passage_after(struct str text, struct span at);

#endif
