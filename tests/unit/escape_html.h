/* SPDX-License-Identifier: GPL-3.0-or-later */
/* escape_html: the escape of the Mustache specification, for its cases; our
 * own templates make Markdown and have another. */
#ifndef ESCAPE_HTML_H
#define ESCAPE_HTML_H

#include "base/buf.h"

static inline void
escape_html(void *ctx, struct buf *out, struct str value, bool literal)
{
	static const struct {
		char c;
		struct str as;
	} table[] = {{'&', STR_INIT("&amp;")},
		     {'<', STR_INIT("&lt;")},
		     {'>', STR_INIT("&gt;")},
		     {'"', STR_INIT("&quot;")}};

	(void)ctx;
	for (size_t i = 0, k; i < value.len; i++) {
		for (k = 0; k < 4 && table[k].c != value.ptr[i]; k++)
			;
		if (literal || k == 4)
			buf_char(out, value.ptr[i]);
		else
			buf_add(out, table[k].as);
	}
}

#endif
