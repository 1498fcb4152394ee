/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/pack.h"

void
pack_number(struct buf *b, uint64_t n)
{
	for (; n >= 0x80; n >>= 7)
		buf_char(b, (char)(n | 0x80));
	buf_char(b, (char)n);
}

void
pack_text(struct buf *b, struct str s)
{
	pack_number(b, s.len);
	buf_add(b, s);
}

static uint64_t
spoiled(struct unpack *u)
{
	u->bad = true;
	u->rest = STR("");
	return 0;
}

uint64_t
unpack_number(struct unpack *u)
{
	uint64_t n = 0;

	for (size_t i = 0; i < u->rest.len && i < 10; i++) {
		uint64_t c = (unsigned char)u->rest.ptr[i];

		n |= (c & 0x7f) << 7 * i;
		if (c < 0x80) {
			u->rest = str_skip(u->rest, i + 1);
			return n;
		}
	}
	return spoiled(u);
}

struct str
unpack_text(struct unpack *u)
{
	size_t n = unpack_count(u);
	struct str s = str_slice(u->rest, 0, n);

	u->rest = str_skip(u->rest, n);
	return s;
}

size_t
unpack_count(struct unpack *u)
{
	uint64_t n = unpack_number(u);

	return n <= u->rest.len ? n : spoiled(u);
}

uint64_t
unpack_below(struct unpack *u, uint64_t limit)
{
	uint64_t n = unpack_number(u);

	return n < limit ? n : spoiled(u);
}
