/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * str: text as pointer and length. A struct str never owns its bytes and is
 * not NUL-ended; it points into a literal, an arena or the caller's buffer.
 * Bytes are UTF-8 unless a function says otherwise. Nothing here looks at the
 * locale.
 *
 *	struct str s = STR("令和5年8月4日");
 *	if (str_starts(s, STR("令和")))
 *		s = str_skip(s, STR("令和").len);
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"

struct str {
	const char *ptr;
	size_t len;
};

/* span: half-open byte range [b, e) of some text; b <= e. */
struct span {
	size_t b, e;
};

/* strs: a vector of text (base/vec.h). */
struct strs {
	struct str *at;
	size_t len, cap;
};

#define STR(literal) ((struct str){"" literal, sizeof(literal) - 1})
#define STR_INIT(literal)                                                      \
	{                                                                      \
		"" literal, sizeof(literal) - 1                                \
	}
#define STR_NONE SIZE_MAX

/* For printf: "%.*s" with STR_ARG(s). Lengths above INT_MAX are cut. */
#define STR_ARG(s) (int)((s).len > INT32_MAX ? INT32_MAX : (s).len), (s).ptr

/* str_from: wrap a NUL-ended string; NULL gives the empty text. */
static inline struct str
str_from(const char *c)
{
	return (struct str){c ? c : "", c ? strlen(c) : 0};
}

/* str_slice: bytes [b, e) clamped to the text. str_skip: without n bytes. */
static inline struct str
str_slice(struct str s, size_t b, size_t e)
{
	if (e > s.len)
		e = s.len;
	if (b > e)
		b = e;
	/* A text without bytes has no address to count from. */
	return (struct str){b ? s.ptr + b : s.ptr, e - b};
}

static inline struct str
str_skip(struct str s, size_t n)
{
	return str_slice(s, n, s.len);
}

static inline struct str
str_at(struct str s, struct span at)
{
	return str_slice(s, at.b, at.e);
}

/* str_c: NUL-ended copy in `a`; NULL when `s` holds a NUL byte. */
char *str_c(struct arena *a, struct str s);

/* str_copy: the same bytes, owned by `a`. */
struct str str_copy(struct arena *a, struct str s);

/* str_fmt: printf into `a`. No locale-dependent conversion may be used. */
struct str str_fmt(struct arena *a, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

static inline bool
str_eq(struct str a, struct str b)
{
	return a.len == b.len &&
	       (!a.len || (*a.ptr == *b.ptr && !memcmp(a.ptr, b.ptr, a.len)));
}

/* str_is: equal to a NUL-ended text. */
static inline bool
str_is(struct str s, const char *text)
{
	if (!s.len || *s.ptr != *text)
		return !s.len && !*text;
	return strlen(text) == s.len && !memcmp(s.ptr, text, s.len);
}

/* str_eq_ci: equal when ASCII letters are folded. */
bool str_eq_ci(struct str a, struct str b);
/* str_cmp: by bytes, shorter first on a tie; <0, 0, >0. For sorting. */
int str_cmp(struct str a, struct str b);
/* str_order: the same for qsort and bsearch of texts. */
int str_order(const void *a, const void *b);
static inline bool
str_starts(struct str s, struct str prefix)
{
	return s.len >= prefix.len &&
	       (!prefix.len || (*s.ptr == *prefix.ptr &&
				!memcmp(s.ptr, prefix.ptr, prefix.len)));
}

static inline bool
str_ends(struct str s, struct str suffix)
{
	return s.len >= suffix.len &&
	       str_starts(str_skip(s, s.len - suffix.len), suffix);
}

bool str_starts_ci(struct str s, struct str prefix);

/* str_find: byte offset of the first `needle` at or after `from`, or
 * STR_NONE. Cost: O(n) on memmem. */
size_t str_find(struct str s, struct str needle, size_t from);
bool str_has(struct str s, struct str needle);
/* str_has_ci: the same when ASCII letters are folded; for short texts. Cost:
 * O(n) times the needle at worst. */
bool str_has_ci(struct str s, struct str needle);
/* COUNT: entries of an array, not of a pointer. */
#define COUNT(list) (sizeof(list) / sizeof *(list))

/* str_in, str_among: one of the n texts of a list; str_starts_any,
 * str_ends_any, str_has_any: begins, ends with or holds one. str_is_ascii: no
 * byte above 0x7F. */
bool str_starts_any(struct str s, const struct str *list, size_t n);
bool str_ends_any(struct str s, const struct str *list, size_t n);
bool str_has_any(struct str s, const struct str *list, size_t n);
bool str_in(struct str s, const struct str *list, size_t n);
bool str_among(struct str s, const char *const *list, size_t n);
bool str_is_ascii(struct str s);

/* str_trim: without white space (ASCII, U+00A0, U+3000) at both ends. */
struct str str_trim(struct str s);

/* str_cut: part before `sep` is returned, `*rest` becomes the part after;
 * without `sep` all is returned and `*rest` becomes empty. */
struct str str_cut(struct str s, struct str sep, struct str *rest);

/* str_lower: copy with ASCII letters in lower case. str_lower_in: the same in
 * n bytes of the caller's; empty when it does not fit. */
struct str str_lower(struct arena *a, struct str s);
struct str str_lower_in(char *room, size_t n, struct str s);

/* str_replace: copy with each `from` made `to`. */
struct str str_replace(struct arena *a, struct str s, struct str from,
		       struct str to);

/* str_fold_space: copy with each run of white space made one blank and both
 * ends trimmed. */
struct str str_fold_space(struct arena *a, struct str s);

/* str_u64: decimal digits only, whole text; false on anything else or on
 * overflow; `*ret` untouched then. */
bool str_u64(struct str s, uint64_t *ret);

/* str_digits: a number in decimal, in the caller's room. str_numbered: a copy
 * of `prefix` with it behind. */
enum { STR_DIGITS = 20 };
struct str str_digits(char room[STR_DIGITS], uint64_t n);
struct str str_numbered(struct arena *a, struct str prefix, uint64_t n);

/* str_hash: 64-bit FNV-1a; the same on every machine. */
uint64_t str_hash(struct str s);

#endif
