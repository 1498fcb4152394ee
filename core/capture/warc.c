/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/warc.h"

#include "base/buf.h"
#include "capture/gzip.h"

/* A name-based UUID of version 8 (RFC 9562): records of the same capture
 * have the same names wherever they are written. */
static struct str
record_id(struct arena *a, struct str type, const struct capture *c)
{
	struct str hex = capture_digest(
		a, str_fmt(a, "%.*s\n%.*s\n%.*s\n%.*s", STR_ARG(type),
			   STR_ARG(c->id), STR_ARG(c->archived),
			   STR_ARG(c->file)));
	const char *h = hex.ptr;

	return str_fmt(a, "urn:uuid:%.8s-%.4s-8%.3s-a%.3s-%.12s", h, h + 8,
		       h + 12, h + 15, h + 18);
}

/* An address that may stand in a header: printable ASCII, no blank. */
static bool
uri_fit(struct str s)
{
	if (!str_starts_ci(s, STR("http://")) &&
	    !str_starts_ci(s, STR("https://")))
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] <= ' ' || s.ptr[i] > '~')
			return false;
	return s.len < WARC_HEADER_MAX / 4;
}

/* RFC 3986: all but unreserved characters as %XX. */
static struct str
file_uri(struct arena *a, struct str name)
{
	struct buf b = {.arena = a};

	buf_add(&b, STR("file:///"));
	for (size_t i = 0; i < name.len; i++) {
		unsigned char c = (unsigned char)name.ptr[i];

		if ((c >= '0' && c <= '9') || c == '-' || c == '.' ||
		    c == '_' || c == '~' ||
		    ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
			buf_char(&b, (char)c);
		else
			buf_fmt(&b, "%%%02X", c);
	}
	return buf_str(&b);
}

static void
field(struct buf *b, const char *name, struct str value)
{
	buf_fmt(b, "%s: ", name);
	buf_add(b, value);
	buf_add(b, STR("\r\n"));
}

/* part: what differs between the three records of a file. */
struct part {
	const char *type, *content_type;
	struct str id, refers, info, uri, payload_type, block;
};

static struct str
part_write(struct arena *a, const struct capture *c, const struct part *p)
{
	struct buf b = {.arena = a};
	struct str digest =
		str_fmt(a, "sha256:%.*s", STR_ARG(capture_digest(a, p->block)));

	buf_add(&b, STR("WARC/1.1\r\n"));
	field(&b, "WARC-Type", str_from(p->type));
	field(&b, "WARC-Record-ID", str_fmt(a, "<%.*s>", STR_ARG(p->id)));
	field(&b, "WARC-Date", c->archived);
	if (p->uri.len)
		field(&b, "WARC-Target-URI", p->uri);
	if (p->info.len)
		field(&b, "WARC-Warcinfo-ID",
		      str_fmt(a, "<%.*s>", STR_ARG(p->info)));
	if (p->refers.len)
		field(&b, "WARC-Refers-To",
		      str_fmt(a, "<%.*s>", STR_ARG(p->refers)));
	else if (p->uri.len)
		field(&b, "WARC-Payload-Digest", digest);
	field(&b, "WARC-Block-Digest", digest);
	if (p->payload_type.len)
		field(&b, "WARC-Identified-Payload-Type", p->payload_type);
	field(&b, "Content-Type", str_from(p->content_type));
	field(&b, "Content-Length", str_fmt(a, "%zu", p->block.len));
	buf_add(&b, STR("\r\n"));
	buf_add(&b, p->block);
	buf_add(&b, STR("\r\n\r\n"));
	return gzip_pack(a, buf_str(&b));
}

static struct str
metadata_block(struct arena *a, const struct capture *c, bool by_page)
{
	struct buf b = {.arena = a};

	field(&b, "osbrief-file", str_skip(file_uri(a, c->file), 8));
	field(&b, "osbrief-address-from",
	      c->url.len ? STR("request")
			 : (by_page ? STR("page") : STR("file")));
	return buf_str(&b);
}

struct str
warc_write(struct arena *a, const struct capture *in, struct str uri)
{
	struct buf b = {.arena = a};
	bool by_page = uri_fit(uri);
	struct str at = uri_fit(in->url) ? in->url
			: by_page	 ? uri
					 : file_uri(a, in->file);
	struct str type = in->media_type.len ? in->media_type
					     : STR("application/octet-stream");
	struct part info = {.type = "warcinfo",
			    .content_type = "application/warc-fields",
			    .id = record_id(a, STR("warcinfo"), in),
			    .block = STR("software: " PACKAGE_NAME
					 "/" PACKAGE_VERSION
					 "\r\nformat: WARC File Format 1.1\r\n"
					 "conformsTo: http://iipc.github.io/"
					 "warc-specifications/specifications/"
					 "warc-format/warc-1.1/\r\n")};
	struct part page = {.type = "resource",
			    .content_type = str_c(a, type),
			    .id = record_id(a, STR("resource"), in),
			    .info = info.id,
			    .uri = at,
			    .payload_type = type,
			    .block = in->bytes};
	struct part how = {.type = "metadata",
			   .content_type = "application/warc-fields",
			   .id = record_id(a, STR("metadata"), in),
			   .info = info.id,
			   .refers = page.id,
			   .uri = at,
			   .block = metadata_block(a, in, by_page)};

	buf_add(&b, part_write(a, in, &info));
	buf_add(&b, part_write(a, in, &page));
	buf_add(&b, part_write(a, in, &how));
	return buf_str(&b);
}
