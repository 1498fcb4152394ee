/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * binder: a PDF file as it grows: objects, already written as text, and where
 * each of them is. It knows nothing of what they mean. libharu's own writer
 * holds every object until the end and knows no object streams (PDF 1.5),
 * which make a tagged report less than half as large.
 *
 *	struct binder b = {.arena = a};
 *	binder_open(&b);
 *	if (!b.packed)
 *		b.number = next_free_number;
 *	binder_object(&b, n, text);
 *	binder_stream(&b, n, entries, bytes);
 *	binder_close(&b, own, trailer, err);
 *	binder_free(&b);
 *
 * Source: ISO 32000-1, 7.5 (file structure), 7.5.7 and 7.5.8.
 */
#ifndef REPORT_BINDER_H
#define REPORT_BINDER_H

#include "base/buf.h"
#include "base/err.h"

enum { BINDER_PACK = 200 }; /* objects of one object stream */

enum binder_form {
	BINDER_PACKED, /* PDF 1.7: object streams, a cross-reference stream */
	BINDER_PLAIN   /* PDF 1.4: each object alone, a table */
};

/* place: W [1 4 2] of a cross-reference stream. */
struct binder_place {
	uint8_t kind; /* 0 free, 1 at an offset, 2 in an object stream */
	uint32_t where;
	uint16_t index;
};

struct binder_places {
	struct binder_place *at; /* by object number */
	size_t len, cap;
};

struct libdeflate_compressor;

struct binder {
	struct arena *arena;
	struct libdeflate_compressor *zip; /* one for all streams */
	enum binder_form form;
	struct buf out;
	struct buf pack, index; /* of the open object stream */
	struct binder_places places;
	size_t packed;	 /* objects in it */
	uint32_t number; /* its own; wanted when `packed` is 0 */
	bool failed;	 /* to deflate */
};

void binder_open(struct binder *b);
void binder_free(struct binder *b);

/* binder_object: object `n` as its text. */
void binder_object(struct binder *b, uint32_t n, struct str text);

/* binder_stream: object `n` is a stream; `entries` are those of its
 * dictionary but /Length. The bytes are written as they are. */
void binder_stream(struct binder *b, uint32_t n, struct str entries,
		   struct str bytes);

/* binder_has: object `n` was written. */
bool binder_has(const struct binder *b, uint32_t n);

/* binder_id: 32 hexadecimal digits that stand for all objects so far. */
struct str binder_id(struct binder *b, struct arena *a);

/* binder_close: the cross-reference; `own` is a number for it, the highest of
 * all, `trailer` the entries of the trailer but /Size. What was never written
 * is free.
 * Errors: ERR_LIMIT: a file above 4 GB; ERR_SYSTEM: libdeflate fails */
int binder_close(struct binder *b, uint32_t own, struct str trailer,
		 struct err *err);

/* binder_deflate: in zlib's format, as /FlateDecode wants it, in `a`. */
struct str binder_deflate(struct binder *b, struct arena *a, struct str plain);

#endif
