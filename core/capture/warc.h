/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * warc: captures as WARC 1.1 (ISO 28500:2017), one gzip member a record, so
 * that other tools read our store and a damaged record harms no other.
 *
 * A file holds three records: warcinfo, the capture itself (resource: we have
 * the bytes and not the HTTP exchange), and metadata about how it came.
 */
#ifndef CAPTURE_WARC_H
#define CAPTURE_WARC_H

#include "capture/capture.h"

enum { WARC_HEADER_MAX = 64 * 1024, WARC_RECORD_MAX = 64 * 1024 * 1024 };

/* warc_write: a whole .warc.gz file for one capture; the same for the same
 * capture.
 * In: `in` with archived set. `uri` is the address that the page gives as
 *     its own (WARC-Target-URI); when it is empty or no address, a file URI
 *     of in->file takes its place. in->url, if known from outside, wins. */
struct str warc_write(struct arena *a, const struct capture *in,
		      struct str uri);

/* warc_record: one record as read. */
struct warc_record {
	struct str type; /* "resource" */
	struct str id, date, uri;
	struct str content_type; /* of the block */
	struct str payload_type; /* identified by whoever wrote it */
	struct str block_digest, payload_digest; /* "sha256:…" */
	struct str block;
};

/* warc_next: the record that starts at byte `*at` of a file, gzipped or not;
 * `*at` moves behind it. 1, or 0 at the end, or -1.
 * Errors: ERR_FORMAT (damaged, cut short, no WARC 1.x, a block longer or
 *         shorter than it says, a sha256 digest that does not fit),
 *         ERR_LIMIT */
int warc_next(struct arena *a, struct str file, size_t *at,
	      struct warc_record *ret, struct err *err);

/* warc_read: the capture that warc_write wrote.
 * Errors: ERR_FORMAT; the message does not name the file */
int warc_read(struct arena *a, struct str file, struct capture *ret,
	      struct err *err);

#endif
