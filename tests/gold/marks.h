/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * marks: articles in which a person marked who says what. A file of
 * tests/gold holds articles; each begins with a line
 *
 *	== NAME | PUBLISHER | DAY | STYLE | TITLE
 *
 * (a style "notice" is a body's own notice: genre notice), and in its text
 * stand marks, of which those of one number are one claim:
 *
 *	{S1 NISC}は{K1 漏れた可能性がある}と{C1 発表した}。
 *
 * S is the source, C the cue, K the content; O a content that the publisher
 * states itself. Marks may nest, "{S1,2 NISC}" serves two claims, and a role
 * marked twice is one span of two parts. {H1=NISC} names the holder where the
 * sentence has none; it leaves nothing in the text.
 */
#ifndef GOLD_MARKS_H
#define GOLD_MARKS_H

#include "claim/claim.h"

enum { MARK_DEPTH_MAX = 8, MARK_CLAIMS_MAX = 64 };

/* marked: an article and its claims: spans, doc, and of the holder the last
 * link's name when it was given. */
struct marked {
	struct article article;
	struct str style;
	struct claims want;
};

struct marked_list {
	struct marked *at;
	size_t len, cap;
};

/* marks_read: the articles of a text of that form. -1 and ERR_FORMAT when
 * marks do not close or a claim has no content. Owner: `a`. */
int marks_read(struct arena *a, struct str in, struct marked_list *ret,
	       struct err *err);

#endif
