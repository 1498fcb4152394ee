/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a Markdown text or template is the writer's own prose. */
#include "brief/lint_parts.h"

enum { INLINE_MAX = 2048 /* bytes of a tag or address */ };

/* masker: `out` is a copy that is blanked in place. */
struct masker {
	struct str text;
	char *out;
	struct str fence; /* that is open: "```"; else empty */
	bool paragraph;	  /* the line before was one of a paragraph */
};

static void
blank(struct masker *m, size_t b, size_t e)
{
	for (size_t i = b; i < e && i < m->text.len; i++)
		if (m->out[i] != '\n')
			m->out[i] = ' ';
}

static bool
at(const struct masker *m, size_t i, const char *sign)
{
	return str_starts(str_skip(m->text, i), str_from(sign));
}

/* until: byte behind the next `sign`; 0 when there is none before the end of
 * the paragraph. */
static size_t
until(const struct masker *m, size_t from, const char *sign)
{
	struct str near = str_slice(m->text, from, from + INLINE_MAX);
	size_t stop = str_find(near, STR("\n\n"), 0);
	size_t end = str_find(near, str_from(sign), 0);

	if (end == STR_NONE || (stop != STR_NONE && end > stop))
		return 0;
	return from + end + strlen(sign);
}

/* Tags, code, addresses and comments within a line. */
static const struct {
	const char *open, *close;
} inlines[] = {
	{"{{{", "}}}"},	 {"{{!", "}}"},	    {"{{", "}}"},
	{"<!--", "-->"}, {"](", ")"},	    {"`", "`"},
	{"<http", ">"},	 {"https://", " "}, {"http://", " "},
};

static void
inlines_blank(struct masker *m)
{
	for (size_t i = 0; i < m->text.len; i++)
		for (size_t k = 0; k < COUNT(inlines); k++) {
			size_t e;

			if (m->out[i] == ' ' || !at(m, i, inlines[k].open))
				continue;
			e = until(m, i + strlen(inlines[k].open),
				  inlines[k].close);
			if (!e)
				continue;
			blank(m, i, e);
			i = e - 1;
			break;
		}
}

static size_t
indent(struct str line)
{
	size_t n = 0;

	while (n < line.len && (line.ptr[n] == ' ' || line.ptr[n] == '\t'))
		n++;
	return n;
}

/* opener: bytes of what opens a heading, list item or table cell. */
static size_t
opener(struct str line)
{
	size_t i = indent(line), n = i;

	while (n < line.len && line.ptr[n] == '#')
		n++;
	if (n > i)
		return n;
	if (n < line.len && memchr("-*+", line.ptr[n], 3) &&
	    str_starts(str_skip(line, n + 1), STR(" ")))
		return n + 1;
	while (n < line.len && line.ptr[n] >= '0' && line.ptr[n] <= '9')
		n++;
	return n > i && n < line.len && memchr(".)", line.ptr[n], 2) ? n + 1
								     : 0;
}

/* fence_turn: whether the line opens, closes or stands in a fenced block. */
static bool
fence_turn(struct masker *m, struct str line)
{
	struct str s = str_skip(line, indent(line));
	bool tick = str_starts(s, STR("```")),
	     tilde = str_starts(s, STR("~~~"));

	if (m->fence.len) {
		if (str_starts(s, m->fence))
			m->fence.len = 0;
		return true;
	}
	if (tick || tilde)
		m->fence = str_slice(s, 0, 3);
	return tick || tilde;
}

/* A paragraph that goes on is one line, for sentences do. */
static void
line_mask(struct masker *m, size_t b, size_t e)
{
	struct str line = str_slice(m->text, b, e);
	size_t open = opener(line);
	bool quote = str_starts(str_skip(line, indent(line)), STR(">"));
	bool empty = !str_trim(line).len;

	if (fence_turn(m, line) || quote) {
		blank(m, b, e);
		m->paragraph = false;
		return;
	}
	if (m->paragraph && !open && !empty && b)
		m->out[b - 1] = ' ';
	blank(m, b, b + open);
	m->paragraph =
		!empty && !str_starts(str_skip(line, indent(line)), STR("#"));
}

struct str
lint_mask(struct arena *a, struct str text)
{
	struct masker m = {.text = text, .out = arena_alloc(a, text.len + 1)};

	if (text.len)
		memcpy(m.out, text.ptr, text.len);
	inlines_blank(&m);
	for (size_t b = 0; b < text.len;) {
		size_t e = str_find(text, STR("\n"), b);

		e = e == STR_NONE ? text.len : e;
		line_mask(&m, b, e);
		b = e + 1;
	}
	return (struct str){m.out, text.len};
}
