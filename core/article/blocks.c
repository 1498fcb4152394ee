/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/blocks.h"

#include "article/address.h"
#include "article/offer.h"
#include "article/title.h"
#include "base/utf8.h"
#include "base/vec.h"

enum {
	FORM_TEXT_MAX = 800,	/* a form with more text wraps the page */
	HIDDEN_TEXT_MAX = 2000, /* hidden parts with more are shown later */
	PROSE_BYTES = 200,
	TWICE_WITHIN = 200,  /* blocks looked back for the same one */
	CELL_TEXT_MAX = 400, /* a table with a longer cell is layout */
	STACK_MAX = 2 * HTML_DEPTH_MAX
};

enum gap { GAP_NONE, GAP_SPACE, GAP_LINE };

struct open {
	uint32_t node, end;
	enum block_kind kind; /* before this element */
	bool row;	      /* in a table's row, before this element */
};

/* walk: the block under way and the elements around it. */
struct walk {
	struct writer *w;
	const struct tree *t;
	struct buf now;
	enum gap gap;
	enum block_kind kind;
	bool row;
	size_t link;	   /* index of the open link, or STR_NONE */
	size_t first_link; /* of the block under way */
	size_t depth;
	struct open open[STACK_MAX];
};

/* Characters that are seen by nobody or turn the text around. */
static bool
is_invisible(uint32_t cp)
{
	return (cp < 0x20 && cp != '\t' && cp != '\n') ||
	       (cp >= 0x7f && cp < 0xa0) || cp == 0xad || cp == 0x200b ||
	       cp == 0x200e || cp == 0x200f || (cp >= 0x202a && cp <= 0x202e) ||
	       (cp >= 0x2060 && cp <= 0x2069) || cp == 0xfeff ||
	       (cp >= 0xe0000 && cp <= 0xe0fff);
}

static bool
is_space(uint32_t cp)
{
	return cp == ' ' || (cp >= '\t' && cp <= '\r') || cp == 0xa0 ||
	       cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200a) || cp == 0x2028 ||
	       cp == 0x2029 || cp == 0x202f || cp == 0x205f || cp == 0x3000;
}

static void
gap_end(struct buf *b, enum gap gap)
{
	char last = b->len ? b->ptr[b->len - 1] : '\n';

	if (gap == GAP_NONE || last == '\n' || last == '\t')
		return;
	buf_char(b, gap == GAP_LINE ? '\n' : ' ');
}

static void
text_add(struct buf *b, enum gap *gap, struct str s)
{
	while (s.len) {
		struct str was = s;
		uint32_t cp = utf8_next(&s);

		if (is_space(cp)) {
			if (*gap == GAP_NONE)
				*gap = GAP_SPACE;
			continue;
		}
		if (is_invisible(cp))
			continue;
		gap_end(b, *gap);
		*gap = GAP_NONE;
		buf_add(b, str_slice(was, 0, was.len - s.len));
	}
}

struct str
blocks_clean(struct arena *a, struct str text)
{
	struct buf b = {.arena = a};
	enum gap gap = GAP_NONE;

	text_add(&b, &gap, text);
	return str_trim(buf_str(&b));
}

/* Append to the body's or the captions' text; returns where it stands. */
static struct span
place(struct writer *w, enum block_kind kind, struct str text)
{
	bool caption = kind == BLOCK_CAPTION;
	struct buf *b = caption ? &w->captions : &w->text;
	struct blocks *v = caption ? &w->caption_blocks : &w->blocks;
	struct span at;

	if (b->len)
		buf_add(b, STR("\n\n"));
	at.b = b->len;
	buf_add(b, text);
	at.e = b->len;
	*vec_add(w->arena, v) = (struct block){kind, at};
	return at;
}

static bool
room(struct writer *w, size_t more)
{
	if (w->text.len + w->captions.len + more > BLOCKS_BYTES_MAX)
		w->full = true;
	return !w->full;
}

/* Cells stay apart by tabs. */
static struct str
row_clean(struct arena *a, struct str text)
{
	struct buf b = {.arena = a};

	while (text.len) {
		buf_add(&b, blocks_clean(a, str_cut(text, STR("\t"), &text)));
		if (text.len)
			buf_char(&b, '\t');
	}
	return str_trim(buf_str(&b));
}

size_t
blocks_add(struct writer *w, enum block_kind kind, struct str text)
{
	AUTO_ARENA scratch = {0};
	struct str s = kind == BLOCK_TABLE ? row_clean(&scratch, text)
					   : blocks_clean(&scratch, text);

	if (!s.len || !room(w, s.len))
		return 0;
	place(w, kind, s);
	return s.len;
}

size_t
blocks_lines(struct writer *w, struct str text)
{
	size_t added = 0;
	struct str line;

	while (text.len) {
		line = str_cut(text, STR("\n"), &text);
		added += blocks_add(w, BLOCK_PARAGRAPH, line);
	}
	return added;
}

static void
link_end(struct walk *k)
{
	struct link *l;

	if (k->link == STR_NONE)
		return;
	l = &k->w->links.at[k->link];
	l->at.e = k->now.len;
	if (l->at.b < l->at.e && k->now.ptr[l->at.b] == ' ')
		l->at.b++;
	k->link = STR_NONE;
}

/* Spans of the links of the block under way were offsets into it. */
static void
links_move(struct walk *k, bool kept, struct span at)
{
	struct links *v = &k->w->links;

	if (!kept) {
		v->len = k->first_link;
		return;
	}
	for (size_t i = k->first_link; i < v->len; i++) {
		struct link *l = &v->at[i];
		struct str words = str_at(buf_str(&k->now), l->at);

		l->title = str_copy(k->w->arena, str_trim(words));
		if (k->kind == BLOCK_CAPTION)
			l->at = (struct span){0, 0};
		else
			l->at = (struct span){at.b + l->at.b, at.b + l->at.e};
	}
}

struct str
blocks_squeeze(struct arena *a, struct str text)
{
	struct buf b = {.arena = a};

	while (text.len) {
		struct str was = text;
		uint32_t cp = utf8_next(&text);

		if (!is_space(cp) && !is_invisible(cp))
			buf_add(&b, str_slice(was, 0, was.len - text.len));
	}
	return buf_str(&b);
}

static bool
is_twice(const struct writer *w, struct str s)
{
	size_t first =
		w->blocks.len > TWICE_WITHIN ? w->blocks.len - TWICE_WITHIN : 0;

	for (size_t i = first; i < w->blocks.len; i++)
		if (str_eq(str_at(buf_str(&w->text), w->blocks.at[i].at), s))
			return true;
	return false;
}

/* Is a block of a guessed place the article's own? */
static bool
is_own(const struct writer *w, enum block_kind kind, struct str s)
{
	AUTO_ARENA a = {0};

	if (kind == BLOCK_CAPTION || offer_is(s) || is_twice(w, s))
		return false;
	/* publishers leave paragraphs behind their wall out of JSON-LD */
	return kind == BLOCK_HEADING || !w->only.len || s.len > PROSE_BYTES ||
	       str_has(w->only, blocks_squeeze(&a, s));
}

static bool
is_kept(const struct walk *k, struct str s)
{
	const struct writer *w = k->w;

	if (!s.len || (k->kind == BLOCK_HEADING && w->heading.len &&
		       title_same(s, w->heading)))
		return false;
	return !w->guessed || is_own(w, k->kind, s);
}

static void
block_end(struct walk *k)
{
	struct str s = buf_str(&k->now);
	bool kept = is_kept(k, s) && room(k->w, s.len);
	struct span at = {0, 0};

	link_end(k);
	while (s.len && s.ptr[s.len - 1] == '\t')
		s.len--;
	if (kept && s.len)
		at = place(k->w, k->kind, s);
	links_move(k, kept && s.len, at);
	k->now.len = 0;
	k->gap = GAP_NONE;
	k->first_link = k->w->links.len;
}

static void
on_break(struct walk *k)
{
	if (k->gap == GAP_LINE && !k->row)
		block_end(k);
	else if (k->now.len)
		k->gap = GAP_LINE;
}

static void
link_start(struct walk *k, const struct node *n)
{
	struct str url;
	struct link *l;

	link_end(k);
	if (k->w->links.len >= BLOCKS_LINKS_MAX)
		return;
	url = address_clean(k->w->arena, k->w->base, html_attr(n, STR("href")));
	if (!url.len)
		return;
	k->link = k->w->links.len;
	l = vec_add(k->w->arena, &k->w->links);
	l->url = url;
	l->at.b = k->now.len;
	l->at.e = k->now.len;
}

/* Has the element more than `most` bytes of characters? */
static bool
longer(const struct tree *t, size_t i, size_t most)
{
	size_t sum = 0;

	for (size_t k = i; k < t->at[i].end && sum <= most; k++)
		if (t->at[k].tag == TAG_TEXT)
			sum += str_trim(t->at[k].text).len;
		else if (html_flags(&t->at[k]) & TAG_SILENT)
			k = t->at[k].end - 1;
	return sum > most;
}

/* A table that places things rather than lists them. */
static bool
is_layout(const struct tree *t, size_t i)
{
	for (size_t k = i + 1; k < t->at[i].end; k++) {
		if (t->at[k].tag == TAG_TABLE)
			return true;
		if (t->at[k].tag == TAG_TD && longer(t, k, CELL_TEXT_MAX))
			return true;
	}
	return false;
}

static bool
is_hidden(const struct node *n)
{
	struct str style = html_attr(n, STR("style"));

	return html_has(n, STR("hidden")) ||
	       str_has(style, STR("display:none")) ||
	       str_has(style, STR("display: none"));
}

/* A reading beside its characters is text only where the page sets it in
 * brackets: "尹錫悦（ユンソンニョル）". */
static bool
has_brackets(const struct tree *t, size_t i)
{
	return t->at[i].tag == TAG_RP ||
	       (t->at[i].tag == TAG_RT && i > 1 &&
		(t->at[i - 1].tag == TAG_RP || t->at[i - 2].tag == TAG_RP));
}

static bool
is_silent(const struct tree *t, size_t i)
{
	const struct node *n = &t->at[i];

	if (has_brackets(t, i))
		return false;
	if (n->dropped || html_flags(n) & TAG_SILENT)
		return true;
	if (n->tag == TAG_FORM)
		return !longer(t, i, FORM_TEXT_MAX);
	return n->attrs && is_hidden(n) && !longer(t, i, HIDDEN_TEXT_MAX);
}

static enum block_kind
kind_in(const struct walk *k, const struct node *n)
{
	if (html_flags(n) & TAG_HEADLINE)
		return BLOCK_HEADING;
	switch (n->tag) {
	case TAG_BLOCKQUOTE:
		return BLOCK_QUOTE;
	case TAG_LI:
	case TAG_DT:
	case TAG_DD:
		return BLOCK_LIST;
	case TAG_FIGCAPTION:
	case TAG_FIGURE:
	case TAG_CAPTION:
		return BLOCK_CAPTION;
	default:
		return k->kind;
	}
}

static void
enter(struct walk *k, size_t i)
{
	const struct node *n = &k->t->at[i];
	bool block = html_flags(n) & TAG_BLOCK;

	if (!block && n->tag != TAG_A)
		return;
	if (k->depth == STACK_MAX)
		return;
	if (block && k->row)
		k->gap = k->gap == GAP_NONE ? GAP_SPACE : k->gap;
	else if (block)
		block_end(k);
	k->open[k->depth++] =
		(struct open){(uint32_t)i, n->end, k->kind, k->row};
	if (n->tag == TAG_A) {
		link_start(k, n);
		return;
	}
	k->kind = kind_in(k, n);
	if (n->tag == TAG_TR && !is_layout(k->t, i)) {
		k->kind = BLOCK_TABLE;
		k->row = true;
	}
}

static void
leave(struct walk *k)
{
	const struct open *o = &k->open[--k->depth];

	if (k->t->at[o->node].tag == TAG_A) {
		link_end(k);
		return;
	}
	if (o->row) /* still inside the row */
		k->gap = k->gap == GAP_NONE ? GAP_SPACE : k->gap;
	else
		block_end(k);
	k->kind = o->kind;
	k->row = o->row;
}

static void
cell(struct walk *k)
{
	if (k->row && k->now.len && k->now.ptr[k->now.len - 1] != '\t')
		buf_char(&k->now, '\t');
	k->gap = GAP_NONE;
}

size_t
blocks_walk(struct writer *w, const struct tree *t, size_t i)
{
	AUTO_ARENA scratch = {0};
	struct walk *k = arena_alloc(&scratch, sizeof *k);
	size_t before = w->text.len + w->captions.len;

	*k = (struct walk){.w = w, .t = t, .link = STR_NONE};
	k->now.arena = &scratch;
	k->first_link = w->links.len;
	for (size_t at = i; at < t->at[i].end && !w->full; at++) {
		const struct node *n = &t->at[at];

		while (k->depth && k->open[k->depth - 1].end <= at)
			leave(k);
		if (n->tag == TAG_TEXT)
			text_add(&k->now, &k->gap, n->text);
		else if (at != i && is_silent(t, at))
			at = n->end - 1;
		else if (n->tag == TAG_BR)
			on_break(k);
		else if (n->tag == TAG_TD || n->tag == TAG_TH)
			cell(k);
		else
			enter(k, at);
	}
	while (k->depth)
		leave(k);
	block_end(k);
	return w->text.len + w->captions.len - before;
}

void
blocks_finish(struct writer *w, struct article *ret)
{
	size_t shift;

	if (w->captions.len && w->text.len)
		buf_add(&w->text, STR("\n\n"));
	shift = w->text.len;
	buf_add(&w->text, buf_str(&w->captions));
	for (size_t i = 0; i < w->caption_blocks.len; i++) {
		struct block b = w->caption_blocks.at[i];

		b.at.b += shift;
		b.at.e += shift;
		*vec_add(w->arena, &w->blocks) = b;
	}
	ret->text = buf_str(&w->text);
	ret->blocks = w->blocks;
	ret->links = w->links;
	*w = (struct writer){.arena = w->arena,
			     .base = w->base,
			     .text.arena = w->arena,
			     .captions.arena = w->arena};
}
