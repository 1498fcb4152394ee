/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FINDING_STEM_H
#define FINDING_STEM_H

#include "base/str.h"

enum { STEM_MAX = 48 }; /* bytes of a word; longer ones stay as they are */

/* stem_word: English stem of a word, lower case, without its inflection:
 * "Hackers" gives "hacker", "leaked" gives "leak".
 * In:     one word; letters above ASCII are kept as they are
 * Out:    bytes in `buf`; the word itself when longer than STEM_MAX
 * Source: Porter, "An algorithm for suffix stripping", 1980 */
struct str stem_word(struct str word, char buf[STEM_MAX]);

#endif
