/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/passage.h"

#include "base/utf8.h"

enum { WORD_MAX = 24 /* bytes of a word that is left out rather than cut */ };

static bool
is_inner(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

/* By the first byte: what takes three or more bytes is mostly wide. */
static size_t
columns(char first)
{
	return (unsigned char)first >= 0xe3 ? 2 : 1;
}

struct str
passage_before(struct str text, struct span at)
{
	size_t b = at.b < text.len ? at.b : text.len, e = b;

	for (size_t n = 0; b && n < PASSAGE_AROUND_MAX;) {
		while (--b && is_inner(text.ptr[b]))
			;
		n += columns(text.ptr[b]);
	}
	for (size_t i = b; b && i < e && i - b < WORD_MAX; i++)
		if (is_blank(text.ptr[i]))
			return str_slice(text, i + 1, e);
	return str_slice(text, b, e);
}

struct str
passage_after(struct str text, struct span at)
{
	struct str rest = str_skip(text, at.e);
	size_t e = 0;

	for (size_t n = 0; e < rest.len && n < PASSAGE_AROUND_MAX;) {
		n += columns(rest.ptr[e]);
		e += utf8_len(rest, e);
	}
	for (size_t i = e; e < rest.len && i && e - i < WORD_MAX; i--)
		if (is_blank(rest.ptr[i - 1]))
			return str_slice(rest, 0, i - 1);
	return str_slice(rest, 0, e);
}
