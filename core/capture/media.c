/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/media.h"

enum {
	SNIFF_BYTES = 4096,
	SIGN_BYTES = 512, /* a control character in there bears out a sign */
	/* Text has no more control characters than these, or than one in so
	 * many bytes. */
	CONTROLS_FEW = 4,
	CONTROL_SHARE = 50
};

/* What `what` is told of is no page. A sign with which a text could begin
 * counts only before binary bytes. */
#define PAGE(sign, type)                                                       \
	{                                                                      \
		STR_INIT(sign), STR_INIT(type), NULL, 0, false                 \
	}
#define OTHER(sign, type, what)                                                \
	{                                                                      \
		STR_INIT(sign), STR_INIT(type), what, 0, false                 \
	}
#define BINARY(at, sign, type, what)                                           \
	{                                                                      \
		STR_INIT(sign), STR_INIT(type), what, at, true                 \
	}
static const char a_warc[] = "a WARC archive; take its pages out of it";
static const char a_mhtml[] = "an MHTML archive; save the page as HTML";

static const struct media {
	struct str sign, type;
	const char *what;
	size_t at;
	bool binary;
} by_bytes[] = {
	PAGE("<!doctype html", "text/html"),
	PAGE("<html", "text/html"),
	PAGE("<head", "text/html"),
	PAGE("<?xml", "application/xml"),
	PAGE("<rss", "application/xml"),
	OTHER("<svg", "image/svg+xml", "an SVG picture"),
	OTHER("%PDF-", "application/pdf", "a PDF"),
	OTHER("{\\rtf", "application/rtf", "an RTF document"),
	OTHER("\xd0\xcf\x11\xe0", "application/msword", "an office document"),
	OTHER("PK\x03\x04", "application/zip", "a ZIP archive"),
	OTHER("WARC/1.", "application/warc", a_warc),
	OTHER("WARC/0.", "application/warc", a_warc),
	OTHER("7z\xbc\xaf", "application/x-7z-compressed", "a 7z archive"),
	OTHER("\x28\xb5\x2f\xfd", "application/zstd", "zstd data"),
	OTHER("\xfd\x37zXZ", "application/x-xz", "xz data"),
	OTHER("\x89PNG", "image/png", "a PNG picture"),
	OTHER("\xff\xd8\xff", "image/jpeg", "a JPEG picture"),
	OTHER("\x1a\x45\xdf\xa3", "video/webm", "film or sound"),
	OTHER("\x7f\x45LF", "application/x-executable", "a program"),
	BINARY(0, "MZ", "application/x-executable", "a program"),
	BINARY(0, "GIF8", "image/gif", "a GIF picture"),
	BINARY(8, "WEBP", "image/webp", "a WebP picture"),
	BINARY(4, "ftypavif", "image/avif", "an AVIF picture"),
	BINARY(4, "ftyp", "video/mp4", "film or sound"),
	BINARY(0, "OggS", "audio/ogg", "film or sound"),
	BINARY(0, "ID3", "audio/mpeg", "film or sound"),
	BINARY(0, "wOF", "font/woff", "a font"),
	BINARY(0, "OTTO", "font/otf", "a font"),
	BINARY(0, "BZh", "application/x-bzip2", "bzip2 data"),
	BINARY(0, "Rar!", "application/vnd.rar", "a RAR archive"),
	BINARY(257, "ustar", "application/x-tar", "a tar archive"),
	BINARY(0, "SQLite format 3", "application/vnd.sqlite3", "a database"),
};

static const struct {
	struct str ending, type;
} by_name[] = {
	{STR_INIT(".html"), STR_INIT("text/html")},
	{STR_INIT(".htm"), STR_INIT("text/html")},
	{STR_INIT(".xhtml"), STR_INIT("text/html")},
	{STR_INIT(".xml"), STR_INIT("application/xml")},
	{STR_INIT(".rss"), STR_INIT("application/xml")},
	{STR_INIT(".atom"), STR_INIT("application/xml")},
	{STR_INIT(".rdf"), STR_INIT("application/xml")},
	{STR_INIT(".csv"), STR_INIT("text/csv")},
	{STR_INIT(".json"), STR_INIT("application/json")},
	{STR_INIT(".txt"), STR_INIT("text/plain")},
	{STR_INIT(".md"), STR_INIT("text/plain")},
};

/* Byte order mark, white space and comments may stand before the first tag,
 * as browsers write them into saved pages. */
static struct str
first_tag(struct str s)
{
	size_t end;

	if (str_starts(s, STR("\xEF\xBB\xBF")))
		s = str_skip(s, 3);
	for (;;) {
		while (s.len &&
		       (*s.ptr == ' ' || (*s.ptr >= '\t' && *s.ptr <= '\r')))
			s = str_skip(s, 1);
		if (!str_starts(s, STR("<!--")))
			return s;
		end = str_find(s, STR("-->"), 0);
		if (end == STR_NONE)
			return s;
		s = str_skip(s, end + 3);
	}
}

/* White space, the shifts of ISO-2022 and the end of file of DOS. */
static bool
is_control(unsigned char c)
{
	return c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x0e &&
	       c != 0x0f && c != 0x1a && c != 0x1b;
}

static size_t
controls_of(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += is_control((unsigned char)s.ptr[i]);
	return n;
}

/* UTF-16 is text by its mark alone. */
static bool
is_binary(struct str s)
{
	size_t n = controls_of(s);

	return n > CONTROLS_FEW && n * CONTROL_SHARE > s.len &&
	       !str_starts(s, STR("\xff\xfe")) &&
	       !str_starts(s, STR("\xfe\xff"));
}

/* What the bytes begin as; NULL. */
static const struct media *
media_of(struct str bytes)
{
	struct str start = str_slice(bytes, 0, SNIFF_BYTES);
	struct str head = first_tag(bytes);
	bool binary = controls_of(str_slice(bytes, 0, SIGN_BYTES)) > 0;

	for (size_t i = 0; i < COUNT(by_bytes); i++) {
		const struct media *m = &by_bytes[i];

		if (m->binary ? binary && str_starts(str_skip(start, m->at),
						     m->sign)
			      : str_starts_ci(head, m->sign))
			return m;
	}
	return NULL;
}

/* A saved page with its parts in one file, by the head of the message that it
 * is (RFC 2557). */
static bool
is_mhtml(struct str start)
{
	size_t tag = str_find(start, STR("<html"), 0);
	struct str head = str_slice(start, 0, tag);

	return head.len && *head.ptr != '<' &&
	       str_has_ci(head, STR("\nmime-version:")) &&
	       str_has_ci(head, STR("multipart/"));
}

struct str
media_foreign(struct str bytes)
{
	struct str start = str_slice(bytes, 0, SNIFF_BYTES);
	const struct media *m = media_of(bytes);

	if (!bytes.len)
		return STR("an empty file");
	if (m)
		return str_from(m->what);
	if (is_mhtml(start))
		return str_from(a_mhtml);
	return is_binary(start) ? STR("bytes that are no text") : STR("");
}

bool
media_holds_pages(struct str foreign)
{
	return str_is(foreign, a_warc) || str_is(foreign, a_mhtml);
}

static struct str
type_by_name(struct str name)
{
	if (str_ends(name, STR(".gz")))
		name.len -= 3;
	for (size_t i = 0; i < COUNT(by_name); i++)
		if (name.len >= by_name[i].ending.len &&
		    str_eq_ci(str_skip(name, name.len - by_name[i].ending.len),
			      by_name[i].ending))
			return by_name[i].type;
	return STR("");
}

/* Of a name that tells nothing. */
static struct str
type_by_text(struct str bytes, struct str name)
{
	struct str head = first_tag(bytes);

	if (media_foreign(bytes).len)
		return STR("");
	if (head.len > 1 && *head.ptr == '<' &&
	    ((head.ptr[1] | 0x20) >= 'a' && (head.ptr[1] | 0x20) <= 'z'))
		return STR("text/html");
	return str_has(name, STR(".")) ? STR("") : STR("text/plain");
}

struct str
media_type(struct str bytes, struct str file)
{
	const struct media *m = media_of(bytes);
	struct str type = m ? m->type : type_by_name(file);

	return type.len ? type : type_by_text(bytes, file);
}
