/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef BASE_SLUG_H
#define BASE_SLUG_H

#include "base/str.h"

/* slug_make: the anchor that GitHub and VS Code give a heading: ASCII in
 * lower case; letters, digits, "-" and "_" kept (all of non-ASCII, too),
 * blanks made "-", the rest dropped. */
struct str slug_make(struct arena *a, struct str heading);

#endif
