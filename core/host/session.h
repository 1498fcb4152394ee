/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * session: what stands behind the table of services while one source reads
 * one capture. The table is its first member, so that a service finds the
 * session from the pointer that the plugin hands back.
 */
#ifndef SESSION_H
#define SESSION_H

#include "article/blocks.h"
#include "article/defaults.h"
#include "host.h"

enum {
	SESSION_ALLOC_MAX = 64 * 1024 * 1024, /* bytes a source may ask for */
	SESSION_TREES_MAX = 4096,	      /* pieces of HTML */
	SESSION_ARTICLES_MAX = 500,
	SESSION_ITEMS_MAX = 20000,
	SESSION_NOTES_MAX = 100
};

struct trees {
	struct tree **at;
	size_t len, cap;
};

struct session {
	struct osb_host table;
	struct arena *arena;
	const struct loaded *source;
	const struct strs *params; /* "key=value" of this source */
	struct page *page;
	struct site site;
	struct article now;
	struct writer writer;
	bool access_said; /* by the source */
	struct articles done;
	struct items items;
	struct strs logs;
	struct trees trees;   /* made by `html`; the page's is not here */
	struct values parsed; /* owned */
	struct {
		const struct osb_node *node;
		const struct osb_json *json;
	} script;	       /* that a place was looked for in last */
	struct str why;	       /* of FAIL and SKIP */
	struct ration *ration; /* of a check; NULL else */
	size_t spent;
};

/* session_start: ready for one callback of `source`. session_end: JSON goes
 * back; the rest is the arena's. */
void session_start(struct session *s, struct arena *a,
		   const struct loaded *source, const struct strs *params,
		   struct page *page);
void session_end(struct session *s);

/* session_article: put the article under way to those that are done. */
void session_article(struct session *s);

/* session_authors: set the bylines from whole lines; 0, and nothing changed,
 * when they hold no name. */
int32_t session_authors(struct session *s, const struct strs *lines);

/* service_page, service_article, service_story: fill their parts of the
 * table. */
void service_page(struct osb_host *table);
void service_article(struct osb_host *table);
void service_story(struct osb_host *table);

/* session_grants: may a service give what it was asked for? */
static inline bool
session_grants(struct session *s)
{
	struct ration *r = s->ration;

	return !r || ++r->asked < r->refuse || !r->refuse;
}

/* of: the session behind a table. */
static inline struct session *
session_of(struct osb_host *h)
{
	return (struct session *)(void *)h;
}

static inline struct str
from_osb(struct osb_str s)
{
	return s.ptr ? (struct str){s.ptr, s.len} : STR("");
}

static inline struct osb_str
to_osb(struct str s)
{
	return (struct osb_str){s.len ? s.ptr : "", s.len};
}

/* node_tree: the tree that a node of the plugin's stands in, and its index;
 * NULL for a pointer that is no node of ours. The NULL node is the page. */
struct tree *node_tree(struct session *s, const struct osb_node *n,
		       size_t *ret);

/* Used by reading.c: parameters of a loaded source, and the watch or NULL. */
const struct strs *host_params(const struct host *h, size_t source);
const struct watch *host_watched(const struct host *h);
struct ration *host_rationed(const struct host *h);

#endif
