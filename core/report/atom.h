/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * atom: a feed of issues (RFC 4287), for readers that look at a folder or a
 * server of files. All links are relative to the feed itself, whose own
 * address may be told (xml:base).
 */
#ifndef REPORT_ATOM_H
#define REPORT_ATOM_H

#include "base/buf.h"

/* atom_link: a file of an issue. Of one media type there is one alternate. */
struct atom_link {
	struct str href;
	const char *rel, *type;
	struct str title; /* plain text; may be empty */
};

struct atom_links {
	struct atom_link *at;
	size_t len, cap;
};

/* atom_entry: an issue. Times are RFC 3339 with a zone. */
struct atom_entry {
	struct str id;	  /* by atom_id; the same for ever */
	struct str title; /* plain text, never empty */
	struct str published, updated;
	struct str summary;  /* plain text; may be empty */
	struct str category; /* "TLP:AMBER"; may be empty */
	struct str language; /* BCP 47; may be empty */
	struct atom_links links;
};

struct atom_entries {
	struct atom_entry *at;
	size_t len, cap;
};

struct atom_feed {
	struct str id, title, author, updated, generator;
	struct str self;     /* the feed's own name, or address */
	struct str base;     /* its address; may be empty */
	struct str language; /* of titles; may be empty */
	struct atom_entries entries;
};

/* atom_id: a name-based UUID as "urn:uuid:…", of version 8 from SHA-256.
 * Source: RFC 9562, 5.8 and B.2 */
struct str atom_id(struct arena *a, struct str name);

/* atom_write: In: entries in the order in which they are to stand */
void atom_write(struct buf *out, const struct atom_feed *in);

#endif
