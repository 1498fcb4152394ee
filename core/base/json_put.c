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
	comma(b);
	buf_char(b, '"');
	buf_add(b, str_from(key));
	buf_add(b, STR("\":"));
}

void
json_put_size(struct buf *b, size_t n)
{
	char room[STR_DIGITS];

	json_put_raw(b, str_digits(room, n));
}

static bool
is_plain(char c)
{
	return (unsigned char)c >= ' ' && c != '"' && c != '\\';
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

static void
put_bytes(struct buf *b, struct str s)
{
	AUTO_ARENA a = {0};
	size_t n;

	s = utf8_repair(&a, s);
	while (s.len) {
		for (n = 0; n < s.len && is_plain(s.ptr[n]); n++)
			;
		buf_add(b, str_slice(s, 0, n));
		if (n < s.len)
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
