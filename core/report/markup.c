/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/markup.h"

#include "base/utf8.h"
#include "base/visible.h"

static const char *
entity_of(uint32_t cp)
{
	switch (cp) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

/* Char of XML 1.0, without the C1 controls, which HTML forbids. */
static bool
is_allowed(uint32_t cp)
{
	if (cp < 0x20)
		return cp == '\t' || cp == '\n';
	return !(cp >= 0x7f && cp < 0xa0) && (cp & 0xfffe) != 0xfffe &&
	       !(cp >= 0xfdd0 && cp <= 0xfdef);
}

void
markup_text(struct buf *b, struct str s)
{
	while (s.len) {
		uint32_t cp = utf8_next(&s);
		const char *entity = entity_of(cp);

		if (entity)
			buf_add(b, str_from(entity));
		else if (is_allowed(cp))
			buf_cp(b, cp);
	}
}

void
markup_words(struct buf *b, struct str s)
{
	AUTO_ARENA a = {0};

	/* What stands before it is a word: no blank is lost. */
	markup_text(b, visible_text(&a, s, STR("x")));
}

static void
tag_begin(struct buf *b, const char *name, const struct attr *attrs)
{
	buf_fmt(b, "<%s", name);
	for (; attrs && attrs->name; attrs++) {
		if (!attrs->value.ptr)
			continue;
		buf_fmt(b, " %s=\"", attrs->name);
		markup_text(b, attrs->value);
		buf_char(b, '"');
	}
}

void
markup_open(struct buf *b, const char *name, const struct attr *attrs)
{
	tag_begin(b, name, attrs);
	buf_char(b, '>');
}

void
markup_empty(struct buf *b, const char *name, const struct attr *attrs)
{
	tag_begin(b, name, attrs);
	buf_add(b, STR("/>"));
}

void
markup_close(struct buf *b, const char *name)
{
	buf_fmt(b, "</%s>", name);
}

void
markup_whole(struct buf *b, const char *name, const struct attr *attrs,
	     struct str text)
{
	markup_open(b, name, attrs);
	markup_words(b, text);
	markup_close(b, name);
}
