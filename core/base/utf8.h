/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * utf8: decode, check and count UTF-8 (RFC 3629: no surrogates, no overlong
 * forms, nothing above U+10FFFF). Offsets inside the program are bytes; JSON
 * Lines speak of code points, and a cpmap turns one into the other.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/str.h"

/* utf8_next: decode one code point and step over it. On a bad byte gives
 * U+FFFD and steps over one byte. `s` must not be empty. */
uint32_t utf8_step(struct str *s);
static inline uint32_t
utf8_next(struct str *s)
{
	unsigned char c = (unsigned char)*s->ptr;

	if (c & 0x80)
		return utf8_step(s);
	s->ptr++;
	s->len--;
	return c;
}

/* utf8_is_ascii: whether an ASCII character starts at byte `at`; most do, and
 * need no decoding. */
static inline bool
utf8_is_ascii(struct str s, size_t at)
{
	return at < s.len && !((unsigned char)s.ptr[at] & 0x80);
}

/* utf8_at: code point that starts at byte `at`; 0 at the end. */
uint32_t utf8_decode(struct str s, size_t at);
static inline uint32_t
utf8_at(struct str s, size_t at)
{
	return utf8_is_ascii(s, at) ? (unsigned char)s.ptr[at]
				    : utf8_decode(s, at);
}

/* utf8_prev: code point that ends just before byte `at`; 0 at the start. */
uint32_t utf8_prev(struct str s, size_t at);

/* utf8_len: bytes of the sequence that starts at `at` (1 on a bad byte);
 * 0 at the end. */
size_t utf8_measure(struct str s, size_t at);
static inline size_t
utf8_len(struct str s, size_t at)
{
	return utf8_is_ascii(s, at) ? 1 : utf8_measure(s, at);
}

/* utf8_begins: does a character, or the end, stand at byte `at` of valid
 * UTF-8? */
static inline bool
utf8_begins(struct str s, size_t at)
{
	return at == s.len || (at < s.len && (s.ptr[at] & 0xc0) != 0x80);
}

/* utf8_valid: byte offset of the first bad byte, or STR_NONE. */
size_t utf8_valid(struct str s);

/* utf8_repair: copy with each bad byte made U+FFFD; `s` itself when valid. */
struct str utf8_repair(struct arena *a, struct str s);

/* cpmap: byte offset <-> code-point index of one text. Cost: O(n) to make,
 * n / 32 words of memory, O(1) a look-up. */
struct cpmap {
	struct str text;
	const uint32_t *count; /* code points before each 64-byte step */
};
struct cpmap cpmap_make(struct arena *a, struct str text);
/* cpmap_cp: code points before byte `at`. */
size_t cpmap_cp(const struct cpmap *m, size_t at);
/* cpmap_byte: byte at which code point `cp` starts; text.len past the end. */
size_t cpmap_byte(const struct cpmap *m, size_t cp);

#endif
