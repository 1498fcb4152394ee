/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mdtext: text of pages made fit to stand in Markdown, as text and nothing
 * else.
 */
#ifndef REPORT_MDTEXT_H
#define REPORT_MDTEXT_H

#include "base/buf.h"

/* mdtext_add: append a cleaned text so that CommonMark (and GitHub's
 * extensions) read it as text, given what `out` holds before it. */
void mdtext_add(struct buf *out, struct str clean);

#endif
