/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/json.h"
#include "base/utf8.h"

/* Between two values, and between two members. */
static void
comma(struct buf *b)
{
	char last = b->len ? b->ptr[b->len - 1] : '[';

	if (last != '{' && last != '[' && last != ':' && last != '\n')
		buf_char(b, ',');
}

void
json_open(struct buf *b, char bracket)
{
	comma(b);
	buf_char(b, bracket);
}

void
json_close(struct buf *b, char bracket)
{
	buf_char(b, bracket);
}

void
json_put_raw(struct buf *b, struct str json)
{
	comma(b);
	buf_add(b, json);
}

void
json_put_key(struct buf *b, const char *key)
{
	size_t n = strlen(key);
	char *p;

	comma(b);
	p = buf_room(b, n + 3);
	p[0] = '"';
	memcpy(p + 1, key, n);
	p[n + 1] = '"';
	p[n + 2] = ':';
	b->len += n + 3;
}

void
json_put_size(struct buf *b, size_t n)
{
	char room[STR_DIGITS];

	json_put_raw(b, str_digits(room, n));
}

void
json_put_pair(struct buf *b, size_t x, size_t y)
{
	char room[STR_DIGITS];

	json_open(b, '[');
	buf_add(b, str_digits(room, x));
	buf_char(b, ',');
	buf_add(b, str_digits(room, y));
	json_close(b, ']');
}

/* The top bit of each byte of `eight` that is below `n`, at most 0x80. */
static uint64_t
bytes_below(uint64_t eight, uint64_t n)
{
	const uint64_t ones = 0x0101010101010101u, tops = ones << 7;

	return (eight - ones * n) & ~eight & tops;
}

/* Whether all eight bytes at `p` stand for themselves and are ASCII. */
static bool
are_plain(const char *p)
{
	const uint64_t ones = 0x0101010101010101u, tops = ones << 7;
	uint64_t eight;

	memcpy(&eight, p, sizeof eight);
	return !((eight & tops) | bytes_below(eight, ' ') |
		 bytes_below(eight ^ ones * '"', 1) |
		 bytes_below(eight ^ ones * '\\', 1));
}

static bool
is_plain(char c)
{
	return (unsigned char)c >= ' ' && !(c & 0x80) && c != '"' && c != '\\';
}

static size_t
plain_len(struct str s)
{
	size_t n = 0;

	while (s.len - n >= 8 && are_plain(s.ptr + n))
		n += 8;
	while (n < s.len && is_plain(s.ptr[n]))
		n++;
	return n;
}

static void
put_escape(struct buf *b, char c)
{
	static const char letters[256] = {
		['"'] = '"',  ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f',
		['\n'] = 'n', ['\r'] = 'r',  ['\t'] = 't',
	};
	char letter = letters[(unsigned char)c];

	if (letter)
		buf_add(b, (struct str){(char[]){'\\', letter}, 2});
	else
		buf_fmt(b, "\\u%04X", (unsigned)(unsigned char)c);
}

/* Bytes above ASCII up to the next one that is not; bad ones repaired. */
static size_t
put_wide(struct buf *b, struct str s)
{
	size_t n = 0, bad;

	while (n < s.len && s.ptr[n] & 0x80)
		n++;
	bad = utf8_valid(str_slice(s, 0, n));
	if (bad == STR_NONE) {
		buf_add(b, str_slice(s, 0, n));
		return n;
	}
	buf_add(b, str_slice(s, 0, bad));
	buf_cp(b, 0xfffd);
	return bad + 1;
}

static void
put_bytes(struct buf *b, struct str s)
{
	while (s.len) {
		size_t n = plain_len(s);

		buf_add(b, str_slice(s, 0, n));
		if (n < s.len && s.ptr[n] & 0x80)
			n += put_wide(b, str_skip(s, n));
		else if (n < s.len)
			put_escape(b, s.ptr[n++]);
		s = str_skip(s, n);
	}
}

void
json_put_joined(struct buf *b, const struct str *parts, size_t n)
{
	comma(b);
	buf_char(b, '"');
	for (size_t i = 0; i < n; i++)
		put_bytes(b, parts[i]);
	buf_char(b, '"');
}

void
json_put_text(struct buf *b, struct str s)
{
	json_put_joined(b, &s, 1);
}
