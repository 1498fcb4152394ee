/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * packed: an article as bytes, for the way out of the jail: a tenth of the
 * cost of its JSON. Reading believes nothing: every text has to be UTF-8,
 * every span in the text, every block behind the one before it.
 */
#ifndef ARTICLE_PACKED_H
#define ARTICLE_PACKED_H

#include "article/article.h"
#include "base/pack.h"

/* article_pack: bad UTF-8 is repaired. article_unpack: false when `u` holds
 * something else. Owner: texts borrow the bytes, lists live in `a` */
void article_pack(struct buf *b, const struct article *in);
bool article_unpack(struct arena *a, struct unpack *u, struct article *ret);

/* pack_utf8: a text that is repaired first. unpack_utf8: one that must be
 * UTF-8, else `u` is bad. pack_strs, unpack_strs: a list of them. */
void pack_utf8(struct buf *b, struct str s);
struct str unpack_utf8(struct unpack *u);
void pack_strs(struct buf *b, const struct strs *in);
void unpack_strs(struct arena *a, struct unpack *u, struct strs *ret);

#endif
