/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/packed.h"

#include "base/utf8.h"
#include "base/vec.h"

/* How many names a list of them has. */
static uint64_t
names_count(const char *const *names)
{
	uint64_t n = 0;

	while (names[n])
		n++;
	return n;
}

void
pack_utf8(struct buf *b, struct str s)
{
	AUTO_ARENA a = {0};

	pack_text(b, utf8_repair(&a, s));
}

struct str
unpack_utf8(struct unpack *u)
{
	struct str s = unpack_text(u);

	if (utf8_valid(s) != STR_NONE)
		u->bad = true;
	return u->bad ? STR("") : s;
}

void
pack_strs(struct buf *b, const struct strs *in)
{
	pack_number(b, in->len);
	for (size_t i = 0; i < in->len; i++)
		pack_utf8(b, in->at[i]);
}

void
unpack_strs(struct arena *a, struct unpack *u, struct strs *ret)
{
	size_t n = unpack_count(u);

	for (size_t i = 0; i < n && !u->bad; i++)
		*vec_add(a, ret) = unpack_utf8(u);
}

/* ---- writing ---------------------------------------------------------- */

static void
span_pack(struct buf *b, struct span at)
{
	pack_number(b, at.b);
	pack_number(b, at.e);
}

static void
lists_pack(struct buf *b, const struct article *in)
{
	pack_number(b, in->bylines.len);
	for (size_t i = 0; i < in->bylines.len; i++) {
		pack_utf8(b, in->bylines.at[i].name);
		pack_number(b, in->bylines.at[i].body);
	}
	pack_number(b, in->blocks.len);
	for (size_t i = 0; i < in->blocks.len; i++) {
		pack_number(b, in->blocks.at[i].kind);
		span_pack(b, in->blocks.at[i].at);
	}
	pack_number(b, in->links.len);
	for (size_t i = 0; i < in->links.len; i++) {
		pack_number(b, in->links.at[i].kind);
		pack_utf8(b, in->links.at[i].url);
		pack_utf8(b, in->links.at[i].title);
		span_pack(b, in->links.at[i].at);
	}
	pack_strs(b, &in->notes);
}

void
article_pack(struct buf *b, const struct article *in)
{
	for (const struct article_key *k = article_texts; k->key; k++)
		pack_utf8(b, *(const struct str *)article_member(in, k));
	for (const struct article_key *k = article_flags; k->key; k++)
		pack_number(b, *(const bool *)article_member(in, k));
	pack_number(b, in->access);
	pack_number(b, in->genre);
	pack_utf8(b, in->text);
	lists_pack(b, in);
}

/* ---- reading ---------------------------------------------------------- */

static uint64_t
name_unpack(struct unpack *u, const char *const *names)
{
	return unpack_below(u, names_count(names));
}

/* A span of whole characters from byte `from` of the text on. */
static struct span
span_unpack(struct unpack *u, struct str text, size_t from)
{
	struct span at;

	at.b = unpack_number(u);
	at.e = unpack_number(u);
	if (at.b < from || at.b > at.e || at.e > text.len ||
	    !utf8_begins(text, at.b) || !utf8_begins(text, at.e)) {
		u->bad = true;
		return (struct span){0};
	}
	return at;
}

static void
bylines_unpack(struct arena *a, struct unpack *u, struct bylines *ret)
{
	size_t n = unpack_count(u);

	for (size_t i = 0; i < n && !u->bad; i++) {
		struct str name = unpack_utf8(u);

		*vec_add(a, ret) =
			(struct byline){name, unpack_below(u, 2) == 1};
	}
}

static void
blocks_unpack(struct arena *a, struct unpack *u, struct str text,
	      struct blocks *ret)
{
	size_t n = unpack_count(u), last = 0;

	for (size_t i = 0; i < n && !u->bad; i++) {
		struct block *b = vec_add(a, ret);

		b->kind = (enum block_kind)name_unpack(u, block_names);
		b->at = span_unpack(u, text, last);
		last = b->at.e;
	}
}

static void
links_unpack(struct arena *a, struct unpack *u, struct str text,
	     struct links *ret)
{
	size_t n = unpack_count(u);

	for (size_t i = 0; i < n && !u->bad; i++) {
		struct link *l = vec_add(a, ret);

		l->kind = (enum link_kind)name_unpack(u, link_names);
		l->url = unpack_utf8(u);
		l->title = unpack_utf8(u);
		l->at = span_unpack(u, text, 0);
	}
}

bool
article_unpack(struct arena *a, struct unpack *u, struct article *ret)
{
	*ret = (struct article){0};
	for (const struct article_key *k = article_texts; k->key; k++)
		*(struct str *)((char *)ret + k->at) = unpack_utf8(u);
	for (const struct article_key *k = article_flags; k->key; k++)
		*(bool *)((char *)ret + k->at) = unpack_below(u, 2) == 1;
	ret->access = (enum access)name_unpack(u, access_names);
	ret->genre = (enum genre)name_unpack(u, genre_names);
	ret->text = unpack_utf8(u);
	if (ret->text.len >= UINT32_MAX)
		u->bad = true;
	bylines_unpack(a, u, &ret->bylines);
	blocks_unpack(a, u, ret->text, &ret->blocks);
	links_unpack(a, u, ret->text, &ret->links);
	unpack_strs(a, u, &ret->notes);
	return !u->bad;
}
