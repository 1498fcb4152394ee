/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void
buf_grow(struct buf *b, size_t more)
{
	size_t cap = b->cap ? b->cap : 128;
	char *moved;

	while (cap - b->len < more)
		cap = cap > SIZE_MAX / 2 ? SIZE_MAX : cap * 2;
	if (b->cap && arena_extend(b->arena, b->ptr, b->cap, cap)) {
		b->cap = cap;
		return;
	}
	moved = arena_alloc(b->arena, cap);
	if (b->len)
		memcpy(moved, b->ptr, b->len);
	b->ptr = moved;
	b->cap = cap;
}

void
buf_cp(struct buf *b, uint32_t cp)
{
	char u[4];
	size_t n;

	if (cp > 0x10ffff || (cp >= 0xd800 && cp <= 0xdfff))
		cp = 0xfffd;
	n = cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
	if (n == 1) {
		buf_char(b, (char)cp);
		return;
	}
	for (size_t i = n; i-- > 1; cp >>= 6)
		u[i] = (char)(0x80 | (cp & 0x3f));
	u[0] = (char)(((0xf00u >> n) & 0xff) | cp);
	buf_add(b, (struct str){u, n});
}

void
buf_number(struct buf *b, uint64_t n)
{
	char digits[20];
	size_t i = sizeof digits;

	do
		digits[--i] = (char)('0' + n % 10);
	while (n /= 10);
	buf_add(b, (struct str){digits + i, sizeof digits - i});
}

void
buf_be(struct buf *b, uint32_t v, int bytes)
{
	while (bytes-- > 0)
		buf_char(b, (char)(v >> (8 * bytes) & 0xff));
}

void
buf_fmt(struct buf *b, const char *fmt, ...)
{
	va_list ap, again;
	int n;

	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n > 0) {
		buf_room(b, (size_t)n + 1);
		vsnprintf(b->ptr + b->len, (size_t)n + 1, fmt, again);
		b->len += (size_t)n;
	}
	va_end(again);
}

struct str
buf_str(const struct buf *b)
{
	return (struct str){b->ptr ? b->ptr : "", b->len};
}
