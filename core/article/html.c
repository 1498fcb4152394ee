/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/html.h"

#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
#include <string.h>

#include "base/buf.h"

enum {
	CHUNK = 64 * 1024,
	TAG_LONG =
		4096, /* a start tag beyond this has its attributes counted */
	TAG_ATTRS_MAX = 256
};

static const struct tag_info {
	const char *name;
	unsigned flags;
} tags[TAG_COUNT] = {
	[TAG_TEXT] = {"", 0},
	[TAG_OTHER] = {"", 0},
#define TAG(id, name, flags) [TAG_##id] = {name, flags},
#include "article/tags.def"
#undef TAG
};

struct builder {
	struct arena *arena;
	struct tree tree;
	struct buf text;	       /* characters since the last tag */
	uint32_t open[HTML_DEPTH_MAX]; /* indices of the open elements */
	size_t depth;		       /* of open[] */
	size_t over;		       /* open elements deeper than that */
	xmlParserCtxtPtr parser;
};

static enum tag
tag_find(const char *name)
{
	size_t low = TAG_OTHER + 1, high = TAG_COUNT;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int d = strcmp(name, tags[mid].name);

		if (!d)
			return (enum tag)mid;
		if (d < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return TAG_OTHER;
}

unsigned
html_flags(const struct node *n)
{
	return tags[n->tag].flags;
}

static struct node *
node_add(struct builder *b, enum tag tag)
{
	struct tree *t = &b->tree;
	struct node *n;

	if (t->len >= HTML_NODES_MAX) {
		t->cut = true;
		xmlStopParser(b->parser);
		return NULL;
	}
	if (t->len == t->cap) {
		struct node *moved;

		t->cap = t->cap ? t->cap * 2 : 1024;
		moved = arena_array(b->arena, t->cap, sizeof *moved);
		if (t->len)
			memcpy(moved, t->at, t->len * sizeof *moved);
		t->at = moved;
	}
	n = &t->at[t->len++];
	*n = (struct node){.tag = (uint8_t)tag, .end = (uint32_t)t->len};
	n->parent = b->depth ? b->open[b->depth - 1] : 0;
	return n;
}

static void
text_end(struct builder *b)
{
	struct node *n;

	if (!b->text.len)
		return;
	n = node_add(b, TAG_TEXT);
	if (n)
		n->text = str_copy(b->arena, buf_str(&b->text));
	b->text.len = 0;
}

/* Attributes that only browsers need are most of a page's bytes. */
static bool
attr_wanted(struct str name, struct str value)
{
	return value.len <= HTML_ATTR_BYTES_MAX &&
	       !str_starts(name, STR("on")) && !str_eq(name, STR("srcset"));
}

static void
attrs_add(struct builder *b, struct node *n, const xmlChar **atts)
{
	struct attr got[HTML_ATTRS_MAX], *kept;
	uint16_t len = 0;

	for (size_t i = 0; atts && atts[i] && len < HTML_ATTRS_MAX; i += 2) {
		struct str name = str_from((const char *)atts[i]);
		struct str value = str_from((const char *)atts[i + 1]);

		if (attr_wanted(name, value))
			got[len++] = (struct attr){str_copy(b->arena, name),
						   str_copy(b->arena, value)};
	}
	if (!len)
		return;
	kept = arena_array(b->arena, len, sizeof *kept);
	memcpy(kept, got, len * sizeof *kept);
	n->attr = kept;
	n->attrs = len;
}

static void
on_start(void *user, const xmlChar *name, const xmlChar **atts)
{
	struct builder *b = user;
	enum tag tag = tag_find((const char *)name);
	struct node *n;

	text_end(b);
	n = node_add(b, tag);
	if (!n)
		return;
	n->text = tag == TAG_OTHER
			  ? str_copy(b->arena, str_from((const char *)name))
			  : str_from(tags[tag].name);
	attrs_add(b, n, atts);
	if (b->depth < HTML_DEPTH_MAX)
		b->open[b->depth++] = (uint32_t)b->tree.len - 1;
	else if (++b->over > HTML_OPEN_MAX) {
		b->tree.cut = true;
		xmlStopParser(b->parser);
	}
}

static void
close_to(struct builder *b, size_t depth)
{
	while (b->depth > depth)
		b->tree.at[b->open[--b->depth]].end = (uint32_t)b->tree.len;
}

static void
on_end(void *user, const xmlChar *name)
{
	struct builder *b = user;
	struct str s = str_from((const char *)name);

	text_end(b);
	if (b->over) {
		b->over--;
		return;
	}
	for (size_t d = b->depth; d > 1; d--)
		if (str_eq(b->tree.at[b->open[d - 1]].text, s)) {
			close_to(b, d - 1);
			return;
		}
}

static void
on_text(void *user, const xmlChar *text, int len)
{
	struct builder *b = user;
	uint8_t in = b->depth ? b->tree.at[b->open[b->depth - 1]].tag
			      : (uint8_t)TAG_OTHER;

	if (len > 0 && in != TAG_STYLE)
		buf_add(&b->text,
			(struct str){(const char *)text, (size_t)len});
}

__attribute__((format(printf, 2, 3))) static void
hush(void *user, const char *fmt, ...)
{
	(void)user;
	(void)fmt;
}

/* libxml2 2.12 made the argument const. */
#if LIBXML_VERSION >= 21200
#define ERROR_CONST const
#else
#define ERROR_CONST
#endif

static void
hush_error(void *user, ERROR_CONST xmlError *e)
{
	(void)user;
	(void)e;
}

static xmlParserCtxtPtr
parser_new(struct builder *b)
{
	xmlSAXHandler sax = {
		.startElement = on_start,
		.endElement = on_end,
		.characters = on_text,
		.ignorableWhitespace = on_text,
		.cdataBlock = on_text,
		.error = hush,
		.warning = hush,
	};
	xmlParserCtxtPtr p;

	xmlSetGenericErrorFunc(NULL, hush);
	xmlSetStructuredErrorFunc(NULL, hush_error);
	p = htmlCreatePushParserCtxt(&sax, b, NULL, 0, NULL,
				     XML_CHAR_ENCODING_UTF8);
	if (!p)
		return NULL;
	htmlCtxtUseOptions(p, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
				      HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
				      HTML_PARSE_IGNORE_ENC |
				      HTML_PARSE_NODEFDTD);
	p->sax->error = hush;
	p->sax->warning = hush;
	return p;
}

/* Length of the quoted value at `s`, quotes included; 0 when it never ends. */
static size_t
quoted(struct str s)
{
	const char *end =
		s.len > 1 ? memchr(s.ptr + 1, *s.ptr, s.len - 1) : NULL;

	return end ? (size_t)(end - s.ptr) + 1 : 0;
}

/* Blank out what follows the 256th attribute of a long start tag: the parser
 * compares each attribute with all before it. `tag` begins after "<".
 * Returns the bytes looked at. */
static size_t
tag_tame(char *tag, size_t len)
{
	size_t attrs = 0, i = 0, n;

	while (i < len && tag[i] != '>') {
		n = 1;
		if (tag[i] == '"' || tag[i] == '\'')
			n = quoted((struct str){tag + i, len - i});
		else if (tag[i] == ' ' || tag[i] == '\n' || tag[i] == '\t' ||
			 tag[i] == '/')
			attrs++;
		n = n ? n : 1;
		if (attrs > TAG_ATTRS_MAX)
			memset(tag + i, ' ', n);
		i += n;
	}
	return i;
}

/* Offset of `end` in `s`, ASCII letters folded; the length without. */
static size_t
raw_end(struct str s, struct str end)
{
	size_t at = 1;

	while ((at = str_find(s, str_slice(end, 0, 2), at)) != STR_NONE) {
		if (str_starts_ci(str_skip(s, at), end))
			return at;
		at++;
	}
	return s.len;
}

/* Bytes from "<" up to where markup goes on: at the end of a comment, script
 * or style, in whose text a "<" begins no tag; 1 for all else. */
static size_t
raw_bytes(struct str s)
{
	static const struct str raw[][2] = {
		{STR_INIT("<!--"), STR_INIT("-->")},
		{STR_INIT("<script"), STR_INIT("</script")},
		{STR_INIT("<style"), STR_INIT("</style")}};

	for (size_t i = 0; i < sizeof raw / sizeof *raw; i++)
		if (str_starts_ci(s, raw[i][0]))
			return raw_end(s, raw[i][1]);
	return 1;
}

static bool
is_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* A copy that the parser can eat in linear time: NUL bytes become blanks,
 * endless attribute lists are cut. */
static struct str
tame(struct arena *a, struct str text)
{
	char *c = arena_alloc(a, text.len + 1), *p, *end;

	if (text.len)
		memcpy(c, text.ptr, text.len);
	end = c + text.len;
	for (p = c; (p = memchr(p, 0, (size_t)(end - p)));)
		*p++ = ' ';
	for (p = c; (p = memchr(p, '<', (size_t)(end - p)));) {
		size_t left = (size_t)(end - p);
		char *gt = memchr(p, '>', left < TAG_LONG ? left : TAG_LONG);

		if (!gt && left > TAG_LONG && is_letter(p[1]))
			p += tag_tame(p, left);
		else
			p += raw_bytes((struct str){p, left});
	}
	return (struct str){c, text.len};
}

struct tree
html_parse(struct arena *a, struct str text)
{
	AUTO_ARENA scratch = {0};
	struct builder *b = arena_alloc(&scratch, sizeof *b);
	struct str s = tame(&scratch, text), chunk;

	b->arena = a;
	b->text.arena = &scratch;
	b->parser = parser_new(b);
	node_add(b, TAG_OTHER);
	b->tree.at[0].text = STR("#root");
	b->open[b->depth++] = 0;
	for (; b->parser && s.len && !b->tree.cut; s = str_skip(s, chunk.len)) {
		chunk = str_slice(s, 0, CHUNK);
		htmlParseChunk(b->parser, chunk.ptr, (int)chunk.len, 0);
	}
	if (b->parser) {
		htmlParseChunk(b->parser, NULL, 0, 1);
		htmlFreeParserCtxt(b->parser);
	}
	text_end(b);
	close_to(b, 0);
	return b->tree;
}

struct str
html_attr(const struct node *n, struct str name)
{
	for (size_t i = 0; i < n->attrs; i++)
		if (str_eq(n->attr[i].name, name))
			return n->attr[i].value;
	return STR("");
}

bool
html_has(const struct node *n, struct str name)
{
	for (size_t i = 0; i < n->attrs; i++)
		if (str_eq(n->attr[i].name, name))
			return true;
	return false;
}

struct str
html_raw(struct arena *a, const struct tree *t, size_t i)
{
	struct buf b = {.arena = a};

	for (size_t k = i; k < t->at[i].end; k++)
		if (t->at[k].tag == TAG_TEXT)
			buf_add(&b, t->at[k].text);
	return buf_str(&b);
}

struct str
html_text(struct arena *a, const struct tree *t, size_t i)
{
	AUTO_ARENA scratch = {0};
	struct buf b = {.arena = &scratch};
	/* where a block ends, a blank parts it from what follows */
	bool *ends = arena_array(&scratch, t->at[i].end - i + 1, sizeof *ends);

	for (size_t k = i; k < t->at[i].end; k++) {
		const struct node *n = &t->at[k];

		if (ends[k - i])
			buf_char(&b, ' ');
		if (n->dropped || (k != i && html_flags(n) & TAG_SILENT)) {
			k = n->end - 1;
		} else if (n->tag == TAG_TEXT) {
			buf_add(&b, n->text);
		} else if (html_flags(n) & TAG_BLOCK || n->tag == TAG_BR) {
			buf_char(&b, ' ');
			ends[n->end - i] = true;
		}
	}
	return str_fold_space(a, buf_str(&b));
}

const char *
html_library(void)
{
	return xmlParserVersion;
}
