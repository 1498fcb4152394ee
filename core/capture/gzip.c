/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/gzip.h"

#include <limits.h>
#include <zlib.h>

#include "base/buf.h"

enum {
	WINDOW_GZIP = 15 + 16, /* largest window, gzip framing */
	STEP = 64 * 1024
};

bool
gzip_is(struct str bytes)
{
	return str_starts(bytes, STR("\x1f\x8b\x08"));
}

/* zlib's arrays are not const, though only read. */
static Bytef *
bytes_in(struct str s)
{
	return (Bytef *)(uintptr_t)s.ptr;
}

struct str
gzip_pack(struct arena *a, struct str bytes)
{
	z_stream z = {0};
	size_t room;
	char *out;

	if (bytes.len > UINT_MAX ||
	    deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, WINDOW_GZIP, 8,
			 Z_DEFAULT_STRATEGY) != Z_OK)
		return STR("");
	room = deflateBound(&z, bytes.len);
	out = arena_alloc(a, room);
	z.next_in = bytes_in(bytes);
	z.avail_in = (uInt)bytes.len;
	z.next_out = (Bytef *)out;
	z.avail_out = (uInt)room;
	deflate(&z, Z_FINISH);
	deflateEnd(&z);
	return (struct str){out, room - z.avail_out};
}

/* Inflate until the member ends; the return value is zlib's, Z_STREAM_END
 * when all is well. */
static int
member_read(z_stream *z, struct buf *b, size_t max)
{
	char step[STEP];
	int got;

	do {
		z->next_out = (Bytef *)step;
		z->avail_out = sizeof step;
		got = inflate(z, Z_NO_FLUSH);
		buf_add(b, (struct str){step, sizeof step - z->avail_out});
	} while (got == Z_OK && b->len <= max);
	return got;
}

int
gzip_unpack(struct arena *a, struct str bytes, size_t max, struct str *ret,
	    size_t *used, struct err *err)
{
	struct buf b = {.arena = a};
	z_stream z = {.next_in = bytes_in(bytes)};
	int got;

	z.avail_in = bytes.len > UINT_MAX ? UINT_MAX : (uInt)bytes.len;
	if (inflateInit2(&z, WINDOW_GZIP) != Z_OK)
		return err_set(err, ERR_SYSTEM, "gzip: no memory");
	got = member_read(&z, &b, max);
	*used = z.total_in;
	*ret = buf_str(&b);
	inflateEnd(&z);
	if (b.len > max)
		return err_set(err, ERR_LIMIT, "gzip: above %zu bytes unpacked",
			       max);
	if (got == Z_BUF_ERROR)
		return err_set(err, ERR_FORMAT, "gzip: cut short");
	if (got != Z_STREAM_END)
		return err_set(err, ERR_FORMAT, "gzip: damaged");
	return 0;
}

int
gzip_unpack_all(struct arena *a, struct str bytes, size_t max, struct str *ret,
		struct err *err)
{
	struct buf b = {.arena = a};
	struct str one;
	size_t used;

	do {
		if (gzip_unpack(a, bytes, max - b.len, &one, &used, err) < 0)
			return -1;
		buf_add(&b, one);
		bytes = str_skip(bytes, used);
	} while (gzip_is(bytes));
	*ret = buf_str(&b);
	return 0;
}
