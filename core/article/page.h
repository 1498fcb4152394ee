/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * page: one capture opened for reading: its text, its tree, its JSON-LD, its
 * own word on where it lives.
 */
#ifndef ARTICLE_PAGE_H
#define ARTICLE_PAGE_H

#include "article/html.h"
#include "article/ld.h"
#include "capture/capture.h"

struct page {
	struct arena *arena;
	const struct capture *capture;
	struct str charset, text;
	struct tree tree;
	struct ld ld;
	const json_t *about;  /* JSON-LD of the article; NULL */
	struct str url;	      /* address from outside, else canonical link,
				 og:url, JSON-LD, the saving tool's comment */
	struct str canonical; /* the page's own word alone; may be empty */
};

/* page_open: decode and parse. Never fails: what is no HTML has a tree with
 * nothing in it. page_close: the JSON goes back; the rest is the arena's. */
void page_open(struct arena *a, const struct capture *in, struct page *ret);
void page_close(struct page *p);
#define AUTO_PAGE __attribute__((cleanup(page_close))) struct page

/* page_meta: content of the first meta tag whose name, property or itemprop
 * is `name`, ASCII letters folded, and which is not empty. */
struct str page_meta(const struct page *p, struct str name);
struct str page_meta_value(const struct node *meta);

/* page_first: text (attr empty) or attribute of the first match that has
 * any; empty without. */
struct str page_first(const struct page *p, struct str select, struct str attr);

#endif
