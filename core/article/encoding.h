/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * encoding: bytes of a page, whatever they claim to be, as valid UTF-8.
 */
#ifndef ARTICLE_ENCODING_H
#define ARTICLE_ENCODING_H

#include "base/str.h"

/* encoding_decode: in this order: byte order mark; ISO-2022-JP by its escape
 * sequences; UTF-8 when the whole is valid or nearly so; what the first 4 KB
 * declare (Shift_JIS means CP932, Latin-1 means CP1252); a guess among CP932
 * and EUC-JP; CP1252. Declarations come late because tools that save pages
 * re-encode them and leave the old word in place.
 * Out:   `*ret_charset`, when not NULL, names what was taken
 * Owner: `a`; valid UTF-8 comes back as it was given, without its mark
 * Cost:  linear */
struct str encoding_decode(struct arena *a, struct str bytes,
			   struct str *ret_charset);

/* encoding_warm: open every converter and keep it open until the process
 * ends. A C library that loads its converters lazily cannot do so later,
 * inside the sandbox. */
void encoding_warm(void);

#endif
