/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/utf8.h"

#include <string.h>

#include "base/buf.h"

enum { STEP = 64 };

static bool
is_tail(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* Length of a whole, well-formed sequence at `p`, or 0. */
static size_t
sequence(const unsigned char *p, size_t left)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t n = *p < 0x80   ? 1
		   : *p < 0xc2 ? 0
		   : *p < 0xe0 ? 2
		   : *p < 0xf0 ? 3
		   : *p < 0xf5 ? 4
			       : 0;
	uint32_t cp;

	if (n < 2 || n > left)
		return n == 1;
	cp = *p & (0x7fu >> n);
	for (size_t i = 1; i < n; i++) {
		if (!is_tail(p[i]))
			return 0;
		cp = cp << 6 | (p[i] & 0x3f);
	}
	if (cp < least[n] || cp > 0x10ffff || (cp >= 0xd800 && cp <= 0xdfff))
		return 0;
	return n;
}

uint32_t
utf8_step(struct str *s)
{
	const unsigned char *p = (const unsigned char *)s->ptr;
	size_t n = sequence(p, s->len);
	uint32_t cp = 0xfffd;

	if (n) {
		cp = n == 1 ? *p : *p & (0x7fu >> n);
		for (size_t i = 1; i < n; i++)
			cp = cp << 6 | (p[i] & 0x3f);
	}
	*s = str_skip(*s, n ? n : 1);
	return cp;
}

uint32_t
utf8_decode(struct str s, size_t at)
{
	s = str_skip(s, at);
	return s.len ? utf8_next(&s) : 0;
}

uint32_t
utf8_prev(struct str s, size_t at)
{
	size_t b = at > s.len ? s.len : at;

	if (!b)
		return 0;
	for (size_t n = 0; b-- > 0 && n < 3; n++)
		if (!is_tail((unsigned char)s.ptr[b]))
			break;
	return utf8_at(s, b == SIZE_MAX ? 0 : b);
}

size_t
utf8_measure(struct str s, size_t at)
{
	size_t n;

	if (at >= s.len)
		return 0;
	if ((unsigned char)s.ptr[at] < 0x80)
		return 1;
	n = sequence((const unsigned char *)s.ptr + at, s.len - at);
	return n ? n : 1;
}

/* Eight ASCII bytes at `p`: most of a page is that. */
static bool
is_ascii8(const char *p)
{
	uint64_t eight;

	memcpy(&eight, p, sizeof eight);
	return !(eight & 0x8080808080808080u);
}

size_t
utf8_valid(struct str s)
{
	for (size_t i = 0; i < s.len;) {
		while (s.len - i >= 8 && is_ascii8(s.ptr + i))
			i += 8;
		if (i == s.len)
			break;
		size_t n =
			sequence((const unsigned char *)s.ptr + i, s.len - i);
		if (!n)
			return i;
		i += n;
	}
	return STR_NONE;
}

struct str
utf8_repair(struct arena *a, struct str s)
{
	struct buf b = {.arena = a};
	size_t bad;

	if (utf8_valid(s) == STR_NONE)
		return s;
	while ((bad = utf8_valid(s)) != STR_NONE) {
		buf_add(&b, str_slice(s, 0, bad));
		buf_cp(&b, 0xfffd);
		s = str_skip(s, bad + 1);
	}
	buf_add(&b, s);
	return buf_str(&b);
}

/* Code points that begin in eight bytes: those that are no tails. */
static uint32_t
begin_in8(const char *p)
{
	const uint64_t ones = 0x0101010101010101u;
	uint64_t eight, tails;

	memcpy(&eight, p, sizeof eight);
	tails = eight >> 7 & ~(eight >> 6) & ones;
	return 8 - (uint32_t)(tails * ones >> 56);
}

static uint32_t
begin_in(const char *p, size_t len)
{
	uint32_t n = 0;

	for (; len >= 8; len -= 8, p += 8)
		n += begin_in8(p);
	for (; len; len--, p++)
		n += !is_tail((unsigned char)*p);
	return n;
}

struct cpmap
cpmap_make(struct arena *a, struct str text)
{
	uint32_t *count = arena_array(a, text.len / STEP + 1, sizeof *count);

	for (size_t i = 0; i < text.len / STEP; i++)
		count[i + 1] = count[i] + begin_in(text.ptr + i * STEP, STEP);
	return (struct cpmap){text, count};
}

size_t
cpmap_cp(const struct cpmap *m, size_t at)
{
	size_t step;

	if (at > m->text.len)
		at = m->text.len;
	step = at / STEP;
	return m->count[step] +
	       begin_in(m->text.ptr + step * STEP, at - step * STEP);
}

size_t
cpmap_byte(const struct cpmap *m, size_t cp)
{
	size_t low = 0, high = m->text.len / STEP, at, n;

	while (low < high) {
		size_t mid = low + (high - low + 1) / 2;

		if (m->count[mid] <= cp)
			low = mid;
		else
			high = mid - 1;
	}
	n = m->count[low];
	for (at = low * STEP; at < m->text.len; at++) {
		bool starts = !is_tail((unsigned char)m->text.ptr[at]);

		if (starts && n == cp)
			return at;
		n += starts;
	}
	return m->text.len;
}
