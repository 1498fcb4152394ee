/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef BRIEF_WEBLINK_H
#define BRIEF_WEBLINK_H

#include "base/str.h"

/* weblink_href: an address fit for a link: http or https, an ASCII host
 * without user name, every byte outside RFC 3986's plain characters percent
 * encoded. Empty when it is not such an address: it is then shown as text
 * and not linked. weblink_host: its host, without port; empty likewise. */
enum { WEBLINK_MAX = 2048 };
struct str weblink_href(struct arena *a, struct str url);
struct str weblink_host(struct arena *a, struct str url);

/* weblink_passage: weblink_href, leading to the words of a quote in the page; a
 * browser that does not know how shows the page from its start. Where the
 * quote is long, its first and last words are named.
 * Source: WICG, URL Fragment Text Directives */
struct str weblink_passage(struct arena *a, struct str url, struct str quote);

#endif
