/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * csv: tables as text (RFC 4180): fields split by commas, in double quotes
 * when they hold a comma, a line end or a doubled quote.
 */
#ifndef ARTICLE_CSV_H
#define ARTICLE_CSV_H

#include "base/str.h"

/* csv_field: take one field off `rest`, without its quotes and without white
 * space around it. `*more`: another field of the same row follows. A quote
 * that never ends takes all that is left. Owner: `a`. Cost: linear. */
struct str csv_field(struct arena *a, struct str *rest, bool *more);

#endif
