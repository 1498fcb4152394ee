/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * link: where links lead. Headings are anchors, named by slug_make;
 * a citation's heading (slug `cite-n`) knows where it is mentioned.
 */
#ifndef REPORT_LINK_H
#define REPORT_LINK_H

#include "report/doc.h"

enum {
	LINK_URI_MAX = 2048, /* bytes; a longer address is only text */
	LINK_SLUG_MAX = 1024 /* bytes; more of a heading names no place */
};

/* link_shown: a heading as it is printed: those of citations and captures are
 * "Cite 12" and "Capture 3" in the Markdown of any language, so that their
 * anchors are the same. */
struct str link_shown(const struct doc *d, struct str title);

/* link_anchor: add a heading; its slug is made unique. 1 + its index. */
size_t link_anchor(struct doc *d, struct str title, unsigned level,
		   size_t block);

/* link_is_cite: "Cite 12", the heading of a citation. */
bool link_is_cite(struct str title);

/* link_uri: `url` fit for a link: http, https or mailto, what RFC 3986 does not
 * allow escaped; empty for any other. */
struct str link_uri(struct arena *a, struct str url);

/* link_add: a link to `url`; 1 + its index, or 0 when it may only be text
 * (another scheme than http, https, mailto, or too long). */
size_t link_add(struct doc *d, struct str url, size_t line);

/* link_mark: a link to `cite-<number>`, if that heading comes to exist. */
size_t link_mark(struct doc *d, struct str number);

/* link_resolve: find the anchor of each internal link. Errors: ERR_FORMAT
 * with the line when there is none. */
int link_resolve(struct doc *d, struct err *err);

/* link_find: anchor of a slug, 1 + index; 0 none. Cost: O(1). */
size_t link_find(const struct doc *d, struct str slug);

/* link_places: note on which page each anchor and each mention landed. */
void link_places(struct doc *d);

/* link_back: the text "archived passage, cited on p. 2, 5" with its links, as
 * long as fits in `room` points; empty when the anchor is not mentioned. The
 * passage is that of the HTML edition beside the file, where there is one. */
struct text link_back(struct doc *d, const struct anchor *anchor, double room);

#endif
