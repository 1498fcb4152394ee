/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/mdtext.h"

#include <string.h>

enum { ENTITY_MAX = 40, LOOK_BACK = 256 };

/* line_start: only what may open a block stands before, on this line. */
static bool
line_start(const struct buf *out)
{
	for (size_t i = out->len; i-- && out->len - i < LOOK_BACK;) {
		if (out->ptr[i] == '\n')
			return true;
		if (!strchr(" \t>-+*#.)0123456789\\", out->ptr[i]))
			return false;
	}
	return true;
}

/* opener: bytes of `s` up to a sign that would open a list item or underline
 * a heading; STR_NONE when it has none. */
static size_t
opener(struct str s)
{
	size_t i = 0;

	if (s.len && memchr("-+=", s.ptr[0], 3))
		return 0;
	while (i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9')
		i++;
	return i < s.len && (s.ptr[i] == '.' || s.ptr[i] == ')') ? i : STR_NONE;
}

static bool
is_word(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	       (c >= 'a' && c <= 'z') || c == '#';
}

/* An "&" matters when a ";" may follow its name, here or in what is added
 * after this text. */
static bool
entity_at(struct str s, size_t at)
{
	size_t i = at + 1;

	while (i < s.len && i - at < ENTITY_MAX && is_word(s.ptr[i]))
		i++;
	return i == s.len || s.ptr[i] == ';';
}

/* In a link's text or target no viewer looks for bare addresses. */
static bool
in_link(const struct buf *out)
{
	return out->len && strchr("[<", out->ptr[out->len - 1]);
}

/* ends_in_scheme: what stands before a colon makes an address of it. */
static bool
ends_in_scheme(struct str s)
{
	static const struct str schemes[] = {
		STR_INIT("http"), STR_INIT("https"), STR_INIT("ftp"),
		STR_INIT("mailto"), STR_INIT("xmpp")};

	for (size_t i = 0; i < COUNT(schemes); i++)
		if (s.len >= schemes[i].len &&
		    str_eq_ci(str_skip(s, s.len - schemes[i].len), schemes[i]))
			return true;
	return false;
}

/* GitHub links bare addresses in text. */
static bool
is_address(const struct buf *out, struct str s, size_t i)
{
	if (s.ptr[i] == ':' && i + 1 == s.len)
		return ends_in_scheme(buf_str(out));
	if (s.ptr[i] == ':')
		return s.ptr[i + 1] == '/';
	return s.ptr[i] == '.' && i >= 3 &&
	       str_eq_ci(str_slice(s, i - 3, i), STR("www"));
}

static bool
needs_escape(struct str s, size_t i)
{
	switch (s.ptr[i]) {
	case '!':
		return i + 1 == s.len;
	case '&':
		return entity_at(s, i);
	default:
		return strchr("\\`*_[]<>#~$", s.ptr[i]) && s.ptr[i];
	}
}

void
mdtext_add(struct buf *out, struct str clean)
{
	size_t first = line_start(out) ? opener(clean) : STR_NONE;
	bool linked = in_link(out);

	for (size_t i = 0; i < clean.len; i++) {
		if (i == first || needs_escape(clean, i) ||
		    (!linked && is_address(out, clean, i)))
			buf_char(out, '\\');
		buf_char(out, clean.ptr[i]);
	}
}
