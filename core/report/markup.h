/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * markup: elements and texts of HTML that is well-formed XML too (and of XML
 * itself). Whatever a text holds, it comes out as text.
 *
 *	markup_open(&b, "a", ATTRS({"href", url}, {"class", STR("mark")}));
 *	markup_text(&b, words);
 *	markup_close(&b, "a");
 */
#ifndef REPORT_MARKUP_H
#define REPORT_MARKUP_H

#include "base/buf.h"

/* attr: an attribute; without bytes (ptr NULL) it is left out. */
struct attr {
	const char *name;
	struct str value;
};

#define ATTRS(...)                                                             \
	(const struct attr[])                                                  \
	{                                                                      \
		__VA_ARGS__,                                                   \
		{                                                              \
			NULL,                                                  \
			{                                                      \
				NULL, 0                                        \
			}                                                      \
		}                                                              \
	}

/* markup_text: `s` escaped, for the content of an element or an attribute;
 * what XML 1.0 does not allow is left out, bad bytes become U+FFFD.
 * markup_words: text to be seen: as visible_text leaves it, escaped. */
void markup_text(struct buf *b, struct str s);
void markup_words(struct buf *b, struct str s);

/* markup_open, markup_empty: a start tag, and one without content; `attrs`
 * may be NULL. markup_close: the end tag. markup_whole: an element with
 * nothing but a text. */
void markup_open(struct buf *b, const char *name, const struct attr *attrs);
void markup_empty(struct buf *b, const char *name, const struct attr *attrs);
void markup_close(struct buf *b, const char *name);
void markup_whole(struct buf *b, const char *name, const struct attr *attrs,
		  struct str text);

#endif
