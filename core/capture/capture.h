/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * capture: the bytes of one page as received; immutable. Everything printed
 * later resolves to a byte of one of these.
 */
#ifndef CAPTURE_CAPTURE_H
#define CAPTURE_CAPTURE_H

#include "base/err.h"
#include "base/str.h"

struct capture {
	struct str id;	       /* SHA-256 of `bytes`, 64 hexadecimal digits */
	struct str file;       /* base name of the imported file */
	struct str url;	       /* address if known from outside, else empty */
	struct str media_type; /* "text/html"; empty when unknown */
	struct str archived;   /* RFC 3339 UTC; empty outside a desk */
	struct str bytes;      /* as received, any encoding */
};

/* capture_start: before the first digest: libcrypto 3.0 goes on without what it
 * could not allocate. */
void capture_start(void);

/* capture_digest: SHA-256 of `bytes` as 64 hexadecimal digits in `a`.
 * Source: FIPS 180-4, by libcrypto. Cost: about 1.8 GB/s. */
struct str capture_digest(struct arena *a, struct str bytes);

/* capture_named: the capture of bytes that stood in the file `path`; they are
 * borrowed.
 * capture_bytes: a whole file, at most `max` bytes of it.
 * capture_file: the same as a capture, url and archived empty. A gzip file
 * is unpacked first: the capture is the page, not its wrapping.
 * In:     path, NUL-ended; `max` bytes at most (CAPTURE_BYTES_MAX)
 * Errors: ERR_SYSTEM, ERR_LIMIT; the message names the file */
enum { CAPTURE_BYTES_MAX = 32 * 1024 * 1024 };
struct capture capture_named(struct arena *a, const char *path,
			     struct str bytes);
int capture_bytes(struct arena *a, const char *path, size_t max,
		  struct str *ret, struct err *err);
int capture_file(struct arena *a, const char *path, size_t max,
		 struct capture *ret, struct err *err);

#endif
