/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef BASE_SLUG_H
#define BASE_SLUG_H

#include "base/map.h"
#include "base/str.h"

/* slug_make: the anchor that GitHub and VS Code give a heading: ASCII in
 * lower case; letters, digits, "-" and "_" kept (all of non-ASCII, too),
 * blanks made "-", the rest dropped. */
struct str slug_make(struct arena *a, struct str heading);

/* slug_unique: the same among the headings of one document, where the second
 * of a kind is "slug-1". `taken` holds those before it. Cost: amortised O(1) */
struct str slug_unique(struct arena *a, struct map *taken, struct str heading);

#endif
