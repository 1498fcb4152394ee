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

/* buf_grow: room for `more` bytes. buf_room: the same, and where they go; the
 * caller adds to len what it has written. */
void buf_grow(struct buf *b, size_t more);
static inline char *
buf_room(struct buf *b, size_t more)
{
	if (b->cap - b->len < more)
		buf_grow(b, more);
	return b->ptr + b->len;
}

static inline void
buf_add(struct buf *b, struct str s)
{
	if (!s.len)
		return;
	memcpy(buf_room(b, s.len), s.ptr, s.len);
	b->len += s.len;
}

static inline void
buf_char(struct buf *b, char c)
{
	*buf_room(b, 1) = c;
	b->len++;
}

/* buf_cp: one code point as UTF-8; surrogates and > U+10FFFF give U+FFFD. */
void buf_cp(struct buf *b, uint32_t cp);
/* buf_number: decimal digits, for where buf_fmt is too slow. */
void buf_number(struct buf *b, uint64_t n);
/* buf_be: the low `bytes` bytes of a number, the highest first. */
void buf_be(struct buf *b, uint32_t v, int bytes);
void buf_fmt(struct buf *b, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* buf_str: what is in it now; valid until the buffer grows. */
struct str buf_str(const struct buf *b);

#endif
