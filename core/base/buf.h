/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * buf: bytes that grow at the end, in an arena.
 *
 *	struct buf b = {.arena = a};
 *	buf_fmt(&b, "%zu claims", n);
 *	return buf_str(&b);
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/str.h"

struct buf {
	struct arena *arena;
	char *ptr;
	size_t len, cap;
};

void buf_add(struct buf *b, struct str s);
void buf_char(struct buf *b, char c);
/* buf_cp: one code point as UTF-8; surrogates and > U+10FFFF give U+FFFD. */
void buf_cp(struct buf *b, uint32_t cp);
/* buf_number: decimal digits, for where buf_fmt is too slow. */
void buf_number(struct buf *b, uint64_t n);
void buf_fmt(struct buf *b, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* buf_str: what is in it now; valid until the buffer grows. */
struct str buf_str(const struct buf *b);

#endif
