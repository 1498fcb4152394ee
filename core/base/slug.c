/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/slug.h"

#include "base/buf.h"

static bool
is_kept(char c)
{
	return (unsigned char)c >= 0x80 || c == '-' || c == '_' ||
	       (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

struct str
slug_make(struct arena *a, struct str heading)
{
	struct str s = str_lower(a, heading);
	struct buf b = {.arena = a};

	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] == ' ')
			buf_char(&b, '-');
		else if (is_kept(s.ptr[i]))
			buf_char(&b, s.ptr[i]);
	return buf_str(&b);
}
