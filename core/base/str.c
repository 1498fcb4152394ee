/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

char *
str_c(struct arena *a, struct str s)
{
	char *c;

	if (s.len && memchr(s.ptr, 0, s.len))
		return NULL;
	c = arena_alloc(a, s.len + 1);
	if (s.len)
		memcpy(c, s.ptr, s.len);
	return c;
}

struct str
str_copy(struct arena *a, struct str s)
{
	char *c = arena_alloc(a, s.len + 1);

	if (s.len)
		memcpy(c, s.ptr, s.len);
	return (struct str){c, s.len};
}

struct str
str_fmt(struct arena *a, const char *fmt, ...)
{
	va_list ap, again;
	int n;
	char *c;

	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		n = 0;
	c = arena_alloc(a, (size_t)n + 1);
	vsnprintf(c, (size_t)n + 1, fmt, again);
	va_end(again);
	return (struct str){c, (size_t)n};
}

bool
str_eq_ci(struct str a, struct str b)
{
	return a.len == b.len && str_starts_ci(a, b);
}

int
str_cmp(struct str a, struct str b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int d = n ? memcmp(a.ptr, b.ptr, n) : 0;

	return d ? d : (a.len > b.len) - (a.len < b.len);
}

int
str_order(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

bool
str_starts_ci(struct str s, struct str prefix)
{
	if (s.len < prefix.len)
		return false;
	for (size_t i = 0; i < prefix.len; i++)
		if (lower(s.ptr[i]) != lower(prefix.ptr[i]))
			return false;
	return true;
}

size_t
str_find(struct str s, struct str needle, size_t from)
{
	const char *p;

	if (from > s.len)
		return STR_NONE;
	if (!needle.len)
		return from;
	if (needle.len > s.len - from) /* also the empty text without bytes */
		return STR_NONE;
	if (needle.len == 1)
		p = memchr(s.ptr + from, *needle.ptr, s.len - from);
	else
		p = memmem(s.ptr + from, s.len - from, needle.ptr, needle.len);
	return p ? (size_t)(p - s.ptr) : STR_NONE;
}

bool
str_has(struct str s, struct str needle)
{
	return str_find(s, needle, 0) != STR_NONE;
}

bool
str_has_ci(struct str s, struct str needle)
{
	for (; s.len >= needle.len; s = str_skip(s, 1)) {
		if (str_starts_ci(s, needle))
			return true;
		if (!s.len)
			break;
	}
	return false;
}

bool
str_in(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(s, list[i]))
			return true;
	return false;
}

bool
str_among(struct str s, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_is(s, list[i]))
			return true;
	return false;
}

bool
str_starts_any(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_starts(s, list[i]))
			return true;
	return false;
}

bool
str_ends_any(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ends(s, list[i]))
			return true;
	return false;
}

bool
str_has_any(struct str s, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_has(s, list[i]))
			return true;
	return false;
}

bool
str_is_ascii(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] >= 0x80)
			return false;
	return true;
}

/* Bytes of white space at the start of `s`; 0 when there is none. */
static size_t
space_at(struct str s)
{
	if (s.len && (*s.ptr == ' ' || (*s.ptr >= '\t' && *s.ptr <= '\r')))
		return 1;
	if (str_starts(s, STR("\xC2\xA0")))
		return 2;
	return str_starts(s, STR("\xE3\x80\x80")) ? 3 : 0;
}

static size_t
space_before(struct str s)
{
	if (s.len && s.ptr[s.len - 1] > ' ')
		return 0;
	for (size_t n = 1; n <= 3 && n <= s.len; n++)
		if (space_at(str_skip(s, s.len - n)) == n)
			return n;
	return 0;
}

struct str
str_trim(struct str s)
{
	size_t n;

	while ((n = space_at(s)))
		s = str_skip(s, n);
	while ((n = space_before(s)))
		s.len -= n;
	return s;
}

struct str
str_cut(struct str s, struct str sep, struct str *rest)
{
	size_t at = str_find(s, sep, 0);

	if (at == STR_NONE) {
		*rest = str_skip(s, s.len);
		return s;
	}
	*rest = str_skip(s, at + sep.len);
	return str_slice(s, 0, at);
}

struct str
str_lower_in(char *room, size_t n, struct str s)
{
	if (s.len > n)
		return (struct str){room, 0};
	for (size_t i = 0; i < s.len; i++)
		room[i] = lower(s.ptr[i]);
	return (struct str){room, s.len};
}

struct str
str_lower(struct arena *a, struct str s)
{
	return str_lower_in(arena_alloc(a, s.len + 1), s.len, s);
}

struct str
str_replace(struct arena *a, struct str s, struct str from, struct str to)
{
	struct buf b = {.arena = a};
	size_t at;

	while (from.len && (at = str_find(s, from, 0)) != STR_NONE) {
		buf_add(&b, str_slice(s, 0, at));
		buf_add(&b, to);
		s = str_skip(s, at + from.len);
	}
	buf_add(&b, s);
	return buf_str(&b);
}

struct str
str_fold_space(struct arena *a, struct str s)
{
	struct buf b = {.arena = a};
	size_t n;

	s = str_trim(s);
	while (s.len) {
		if ((n = space_at(s))) {
			while ((n = space_at(s)))
				s = str_skip(s, n);
			buf_add(&b, STR(" "));
		}
		buf_char(&b, *s.ptr);
		s = str_skip(s, 1);
	}
	return buf_str(&b);
}

bool
str_u64(struct str s, uint64_t *ret)
{
	uint64_t n = 0;

	if (!s.len)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		unsigned d = (unsigned)(unsigned char)s.ptr[i] - '0';

		if (d > 9 || n > (UINT64_MAX - d) / 10)
			return false;
		n = n * 10 + d;
	}
	*ret = n;
	return true;
}

uint64_t
str_hash(struct str s)
{
	uint64_t h = 0xcbf29ce484222325u;

	for (size_t i = 0; i < s.len; i++)
		h = (h ^ (unsigned char)s.ptr[i]) * 0x100000001b3u;
	return h;
}

struct str
str_digits(char room[STR_DIGITS], uint64_t n)
{
	size_t at = STR_DIGITS;

	do
		room[--at] = (char)('0' + n % 10);
	while (n /= 10);
	return (struct str){room + at, STR_DIGITS - at};
}

struct str
str_numbered(struct arena *a, struct str prefix, uint64_t n)
{
	char room[STR_DIGITS], *c;
	struct str digits = str_digits(room, n);

	c = arena_alloc(a, prefix.len + digits.len);
	if (prefix.len)
		memcpy(c, prefix.ptr, prefix.len);
	memcpy(c + prefix.len, digits.ptr, digits.len);
	return (struct str){c, prefix.len + digits.len};
}
