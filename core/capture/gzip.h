/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef CAPTURE_GZIP_H
#define CAPTURE_GZIP_H

#include "base/err.h"
#include "base/str.h"

/* gzip_is: do the bytes begin as a gzip member (RFC 1952)? */
bool gzip_is(struct str bytes);

/* gzip_pack: one gzip member, the same for the same bytes (no name, no
 * time). */
struct str gzip_pack(struct arena *a, struct str bytes);

/* gzip_unpack: the first member of `bytes`; `*used` receives its length.
 * Errors: ERR_FORMAT (damaged or cut short), ERR_LIMIT (more than `max`
 *         bytes come out; nothing above it is kept)
 * Cost:   linear in what comes out */
int gzip_unpack(struct arena *a, struct str bytes, size_t max, struct str *ret,
		size_t *used, struct err *err);

/* gzip_unpack_all: every member, one behind the other. */
int gzip_unpack_all(struct arena *a, struct str bytes, size_t max,
		    struct str *ret, struct err *err);

#endif
