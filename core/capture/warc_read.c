/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/buf.h"
#include "capture/gzip.h"
#include "capture/warc.h"

static const struct key {
	struct str name;
	size_t at;
} keys[] = {
	{STR_INIT("WARC-Type"), offsetof(struct warc_record, type)},
	{STR_INIT("WARC-Record-ID"), offsetof(struct warc_record, id)},
	{STR_INIT("WARC-Date"), offsetof(struct warc_record, date)},
	{STR_INIT("WARC-Target-URI"), offsetof(struct warc_record, uri)},
	{STR_INIT("Content-Type"), offsetof(struct warc_record, content_type)},
	{STR_INIT("WARC-Identified-Payload-Type"),
	 offsetof(struct warc_record, payload_type)},
	{STR_INIT("WARC-Block-Digest"),
	 offsetof(struct warc_record, block_digest)},
	{STR_INIT("WARC-Payload-Digest"),
	 offsetof(struct warc_record, payload_digest)},
};
enum { KEYS = sizeof keys / sizeof *keys };

/* WARC 1.0 tools put addresses in angle brackets too. */
static struct str
unbracket(struct str s)
{
	if (s.len > 1 && str_starts(s, STR("<")) && str_ends(s, STR(">")))
		return str_slice(s, 1, s.len - 1);
	return s;
}

static int
header_line(struct str line, struct warc_record *ret, uint64_t *length,
	    struct err *err)
{
	struct str value, name = str_cut(line, STR(":"), &value);

	value = str_trim(value);
	if (str_eq_ci(name, STR("Content-Length")) && !str_u64(value, length))
		return err_set(err, ERR_FORMAT,
			       "WARC: Content-Length is no number");
	for (size_t i = 0; i < KEYS; i++)
		if (str_eq_ci(name, keys[i].name))
			*(struct str *)((char *)ret + keys[i].at) =
				unbracket(value);
	return 0;
}

/* `head` ends before the empty line. */
static int
header_read(struct str head, struct warc_record *ret, uint64_t *length,
	    struct err *err)
{
	struct str line = str_cut(head, STR("\r\n"), &head);

	if (!str_eq(line, STR("WARC/1.1")) && !str_eq(line, STR("WARC/1.0")))
		return err_set(err, ERR_FORMAT,
			       "WARC: no record of version 1.0 or 1.1");
	*length = UINT64_MAX;
	while (head.len) {
		line = str_cut(head, STR("\r\n"), &head);
		if (header_line(line, ret, length, err) < 0)
			return -1;
	}
	if (*length == UINT64_MAX)
		return err_set(err, ERR_FORMAT, "WARC: no Content-Length");
	return 0;
}

static int
digest_check(struct arena *a, struct str said, struct str bytes,
	     struct err *err)
{
	struct str rest, kind = str_cut(said, STR(":"), &rest);

	if (!str_eq_ci(kind, STR("sha256")) || rest.len != 64)
		return 0; /* SHA-1 and base 32, of others' files: not checked */
	if (str_eq(str_lower(a, rest), capture_digest(a, bytes)))
		return 0;
	return err_set(err, ERR_FORMAT,
		       "WARC: the block is not the one its digest was made of");
}

/* One record of which `all` begins with the first byte. */
static int
record_read(struct arena *a, struct str all, struct warc_record *ret,
	    size_t *used, struct err *err)
{
	static const struct str end = STR_INIT("\r\n\r\n");
	size_t stop = str_find(str_slice(all, 0, WARC_HEADER_MAX), end, 0);
	uint64_t length;

	*ret = (struct warc_record){0};
	if (stop == STR_NONE)
		return err_set(err, ERR_FORMAT, "WARC: header without an end");
	if (header_read(str_slice(all, 0, stop), ret, &length, err) < 0)
		return -1;
	stop += end.len;
	if (length > WARC_RECORD_MAX)
		return err_set(err, ERR_LIMIT, "WARC: record above %d bytes",
			       WARC_RECORD_MAX);
	if (length > all.len - stop ||
	    !str_starts(str_skip(all, stop + length), end))
		return err_set(err, ERR_FORMAT,
			       "WARC: the block is not %zu bytes long",
			       (size_t)length);
	ret->block = str_slice(all, stop, stop + length);
	*used = stop + length + end.len;
	return digest_check(a, ret->block_digest, ret->block, err);
}

int
warc_next(struct arena *a, struct str file, size_t *at, struct warc_record *ret,
	  struct err *err)
{
	struct str rest = str_skip(file, *at), plain;
	size_t used, packed;

	if (!rest.len)
		return 0;
	if (!gzip_is(rest)) {
		if (record_read(a, rest, ret, &used, err) < 0)
			return -1;
		*at += used;
		return 1;
	}
	if (gzip_unpack(a, rest, WARC_RECORD_MAX, &plain, &packed, err) < 0 ||
	    record_read(a, plain, ret, &used, err) < 0)
		return -1;
	if (used != plain.len)
		return err_set(err, ERR_FORMAT,
			       "WARC: more than one record in a gzip member");
	*at += packed;
	return 1;
}

/* Undo file_uri's %XX. */
static struct str
percent_read(struct arena *a, struct str s)
{
	static const char digits[] = "0123456789ABCDEF";
	struct buf b = {.arena = a};
	const char *hi, *lo;

	for (size_t i = 0; i < s.len; i++) {
		hi = i + 2 < s.len ? strchr(digits, s.ptr[i + 1]) : NULL;
		lo = hi ? strchr(digits, s.ptr[i + 2]) : NULL;
		if (s.ptr[i] != '%' || !hi || !lo || !*hi || !*lo) {
			buf_char(&b, s.ptr[i]);
			continue;
		}
		buf_char(&b, (char)((hi - digits) << 4 | (lo - digits)));
		i += 2;
	}
	return buf_str(&b);
}

static struct str
field_of(struct str block, struct str name)
{
	struct str value, line;

	while (block.len) {
		line = str_cut(block, STR("\r\n"), &block);
		if (str_eq(str_cut(line, STR(":"), &value), name))
			return str_trim(value);
	}
	return STR("");
}

/* The records of our own files, in their order. */
static int
own_records(struct arena *a, struct str file, struct warc_record *page,
	    struct warc_record *how, struct err *err)
{
	static const char *const types[] = {"warcinfo", "resource", "metadata"};
	struct warc_record info, end, *to[] = {&info, page, how};
	size_t at = 0;

	for (size_t i = 0; i < 3; i++) {
		int got = warc_next(a, file, &at, to[i], err);

		if (got < 0)
			return -1;
		if (!got || !str_eq(to[i]->type, str_from(types[i])))
			return err_set(err, ERR_FORMAT,
				       "WARC: record %zu is not the %s record",
				       i + 1, types[i]);
	}
	if (warc_next(a, file, &at, &end, err))
		return err_set(err, ERR_FORMAT,
			       "WARC: something follows the last record");
	return 0;
}

int
warc_read(struct arena *a, struct str file, struct capture *ret,
	  struct err *err)
{
	struct warc_record page, how;
	struct str from;

	if (own_records(a, file, &page, &how, err) < 0)
		return -1;
	from = field_of(how.block, STR("osbrief-address-from"));
	*ret = (struct capture){
		.id = capture_digest(a, page.block),
		.file = percent_read(a,
				     field_of(how.block, STR("osbrief-file"))),
		.url = str_eq(from, STR("request")) ? page.uri : STR(""),
		.media_type = page.payload_type,
		.archived = page.date,
		.bytes = page.block,
	};
	if (str_eq(ret->media_type, STR("application/octet-stream")))
		ret->media_type = STR("");
	return 0;
}
