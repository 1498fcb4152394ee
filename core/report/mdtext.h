/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mdtext: text of pages made fit to stand in Markdown, as text and nothing
 * else.
 */
#ifndef REPORT_MDTEXT_H
#define REPORT_MDTEXT_H

#include "base/buf.h"

/* mdtext_clean: `value` as it will be seen: bad bytes U+FFFD; white space
 * (ASCII, line and paragraph separators) folded to single blanks; C0, C1,
 * bidirectional controls and soft hyphens dropped; other invisible, private
 * and tag characters written as "[U+200B]". A blank at the start is left out
 * where `after`, the Markdown before it, ends a line or in a blank.
 * Source: Unicode 15 DerivedCoreProperties (Default_Ignorable_Code_Point);
 *         Boucher and Anderson, Trojan Source (2021) */
struct str mdtext_clean(struct arena *a, struct str value, struct str after);

/* mdtext_add: append a cleaned text so that CommonMark (and GitHub's
 * extensions) read it as text, given what `out` holds before it. */
void mdtext_add(struct buf *out, struct str clean);

#endif
