/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/csv.h"

/* Offset of what ends the field: a comma or line end outside of quotes. */
static size_t
field_end(struct str s)
{
	bool inside = false;
	size_t n = 0;

	for (; n < s.len; n++) {
		inside ^= s.ptr[n] == '"';
		if (!inside && (s.ptr[n] == ',' || s.ptr[n] == '\n'))
			break;
	}
	return n;
}

struct str
csv_field(struct arena *a, struct str *rest, bool *more)
{
	size_t n = field_end(*rest), len = 0;
	struct str s = str_trim(str_slice(*rest, 0, n));
	char *out = arena_alloc(a, s.len + 1);
	bool pair = false; /* the byte before was the first of two quotes */

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] != '"' || pair)
			out[len++] = s.ptr[i];
		pair = s.ptr[i] == '"' && !pair && i;
	}
	*more = n < rest->len && rest->ptr[n] == ',';
	*rest = str_skip(*rest, n + 1);
	return (struct str){out, len};
}
