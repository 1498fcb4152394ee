/* SPDX-License-Identifier: GPL-3.0-or-later */
/* visible: text as it will be seen, whatever controls are in it. */
#ifndef BASE_VISIBLE_H
#define BASE_VISIBLE_H

#include "base/buf.h"

/* visible_text: `value` as it will be seen: bad bytes U+FFFD; white space
 * (ASCII, line and paragraph separators) folded to single blanks; C0, C1,
 * bidirectional controls and soft hyphens dropped; other invisible, private
 * and tag characters written as "[U+200B]". A blank at the start is left out
 * where `after`, what stands before it, ends a line or in a blank.
 * Source: Unicode 15 DerivedCoreProperties (Default_Ignorable_Code_Point);
 *         Boucher and Anderson, Trojan Source (2021) */
struct str visible_text(struct arena *a, struct str value, struct str after);

#endif
