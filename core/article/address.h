/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * address: web addresses without what publishers add to follow readers.
 */
#ifndef ARTICLE_ADDRESS_H
#define ARTICLE_ADDRESS_H

#include "base/str.h"

enum { ADDRESS_BYTES_MAX = 2048 };

/* address_clean: `url` joined to `base` (may be empty), without fragment and
 * tracking parameters, scheme and host in lower case. Empty unless it is
 * http or https with a host, or when it is too long.
 * Source: RFC 3986 section 5.2 for joining */
struct str address_clean(struct arena *a, struct str base, struct str url);

/* address_host: "www.ft.com" of "https://www.ft.com/x", without port. */
struct str address_host(struct str url);

/* address_within: is the host of `url` that name or one below it? */
bool address_within(struct str url, struct str host);

/* address_path: from the "/" after the host up to "?" or "#". */
struct str address_path(struct str url);

#endif
