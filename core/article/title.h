/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ARTICLE_TITLE_H
#define ARTICLE_TITLE_H

#include "base/str.h"

/* title_clean: a headline without what is not its own.
 * In:    names: the outlet by all its names (og:site_name, publisher, host);
 *        tails: cut wherever they end it, NULL-ended or NULL
 * Out:   white space folded; one more round of character references decoded;
 *        "Opinion | " and the like taken off the front; a last part after
 *        " | ", " - ", "：", … taken off when it is one of the names
 * Owner: `a` */
struct str title_clean(struct arena *a, struct str title,
		       const struct strs *names, const char *const *tails);

/* title_same: the same letters and digits, ASCII case, quotes, dashes and
 * blanks aside. */
bool title_same(struct str a, struct str b);

#endif
