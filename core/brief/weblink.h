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

#endif
