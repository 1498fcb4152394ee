/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: capture gzip media plain */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "article/plain.h"
#include "capture/capture.h"
#include "capture/gzip.h"
#include "capture/media.h"

/* A file in the build folder with these bytes; its name. */
static const char *
file_with(const char *name, struct str bytes)
{
	FILE *f = fopen(name, "wb");

	assert_non_null(f);
	fwrite(bytes.ptr, 1, bytes.len, f);
	fclose(f);
	return name;
}

static void
a_page_and_its_gzip_are_one_capture(void **state)
{
	AUTO_ARENA a = {0};
	struct str page = STR("<!DOCTYPE html><p>令和5年8月4日</p>");
	const char *plain = file_with("t_capture.html", page);
	const char *packed =
		file_with("t_capture.html.gz", gzip_pack(&a, page));
	struct capture x, y;
	struct err err;

	(void)state;
	assert_int_equal(capture_file(&a, plain, 100, &x, &err), 0);
	assert_int_equal(capture_file(&a, packed, 100, &y, &err), 0);
	assert_true(str_eq(x.id, y.id));
	assert_true(str_eq(x.bytes, page));
	assert_true(str_eq(y.bytes, page));
	assert_str(y.file, "t_capture.html.gz");
	assert_str(x.media_type, "text/html");
	remove(plain);
	remove(packed);
}

static void
the_digest_is_sha256(void **state)
{
	AUTO_ARENA a = {0};

	(void)state;
	assert_str(capture_digest(&a, STR("abc")),
		   "ba7816bf8f01cfea414140de5dae2223"
		   "b00361a396177a9cb410ff61f20015ad");
}

static void
limits_and_missing_files_name_the_file(void **state)
{
	AUTO_ARENA a = {0};
	const char *path = file_with("t_long", STR("12345678"));
	struct capture c;
	struct err err;

	(void)state;
	assert_int_equal(capture_file(&a, path, 8, &c, &err), 0);
	assert_int_equal(capture_file(&a, path, 7, &c, &err), -1);
	assert_int_equal(err.code, ERR_LIMIT);
	assert_non_null(strstr(err.msg, "t_long"));
	remove(path);
	assert_int_equal(capture_file(&a, path, 8, &c, &err), -1);
	assert_int_equal(err.code, ERR_SYSTEM);
	assert_non_null(strstr(err.msg, "t_long"));
	assert_int_equal(capture_file(&a, "/", 8, &c, &err), -1);
}

static void
a_bomb_is_cut(void **state)
{
	AUTO_ARENA a = {0};
	size_t n = 8 << 20, used;
	struct str packed, out, zeros = {arena_alloc(&a, n), n};
	struct err err;

	(void)state;
	packed = gzip_pack(&a, zeros);
	assert_true(packed.len < n / 500);
	assert_int_equal(gzip_unpack(&a, packed, n - 1, &out, &used, &err), -1);
	assert_int_equal(err.code, ERR_LIMIT);
	assert_int_equal(gzip_unpack(&a, packed, n, &out, &used, &err), 0);
	assert_int_equal(out.len, n);
	assert_int_equal(used, packed.len);
}

static void
damage_is_seen_at_every_length(void **state)
{
	AUTO_ARENA a = {0};
	struct str out, packed = gzip_pack(&a, STR("seen at every length"));
	struct err err;
	size_t used;

	(void)state;
	for (size_t n = 0; n < packed.len; n++)
		assert_int_equal(gzip_unpack(&a, str_slice(packed, 0, n), 100,
					     &out, &used, &err),
				 -1);
}

static void
media_type_by_bytes_then_by_name(void **state)
{
	static const struct {
		struct str bytes, file;
		const char *want;
	} cases[] = {
		{STR_INIT("<!-- saved from url=(0019)https://a.example/ -->\r\n"
			  "<HTML>"),
		 STR_INIT("x"), "text/html"},
		{STR_INIT("\xEF\xBB\xBF<?xml version='1.0'?><rss>"),
		 STR_INIT("x.html"), "application/xml"},
		{STR_INIT("a,b\n"), STR_INIT("2023.csv"), "text/csv"},
		{STR_INIT("<div>"), STR_INIT("page.HTM.gz"), "text/html"},
		{STR_INIT("<!-- never closed"), STR_INIT("x.y"), ""},
		{STR_INIT("<p>He said so."), STR_INIT("story@id=1.2"),
		 "text/html"},
		{STR_INIT("He said so."), STR_INIT("notes"), "text/plain"},
		{STR_INIT("a { color: red }"), STR_INIT("a.css"), ""},
		{STR_INIT("\x89PNG\r\n\x1a\n"), STR_INIT("a.html"),
		 "image/png"},
		{STR_INIT(""), STR_INIT(""), ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_str(media_type(cases[i].bytes, cases[i].file),
			   cases[i].want);
}

static void
what_is_no_page_is_told(void **state)
{
	static const char tar[300] = {[257] = 'u', 's', 't', 'a', 'r'};
	static const struct {
		struct str bytes;
		const char *want;
	} cases[] = {
		{STR_INIT(""), "an empty file"},
		{STR_INIT("%PDF-1.7\n"), "a PDF"},
		{STR_INIT("\x89PNG\r\n\x1a\n"), "a PNG picture"},
		{STR_INIT("\xff\xd8\xff\xe0\0\x10JFIF"), "a JPEG picture"},
		{STR_INIT("GIF89a\x01\0\x01\0"), "a GIF picture"},
		{STR_INIT("RIFF\x1a\0\0\0WEBPVP8L"), "a WebP picture"},
		{STR_INIT("<svg xmlns='x'>"), "an SVG picture"},
		{STR_INIT("PK\x03\x04\x14\0"), "a ZIP archive"},
		{STR_INIT("\x7f\x45LF\x02\x01\x01\0\0"), "a program"},
		{STR_INIT("MZ\x90\0\x03\0\0\0"), "a program"},
		{{tar, sizeof tar}, "a tar archive"},
		{STR_INIT("\x01\x02\x03\x04\x05"), "bytes that are no text"},
		{STR_INIT("WARC/1.0\r\nWARC-Type: response\r\n"),
		 "a WARC archive; take its pages out of it"},
		{STR_INIT(
			 "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"
			 "Content-Type: multipart/related; boundary=\"x\"\r\n"),
		 "an MHTML archive; save the page as HTML"},
		/* and what may be one */
		{STR_INIT("MZ was the first to say so."), ""},
		{STR_INIT("GIF89a was a format."), ""},
		{STR_INIT("<html>GIF8"), ""},
		{STR_INIT("\x1b$B3$\x1b(B"), ""},
		{STR_INIT("\xff\xfe<\0p\0>\0"), ""},
		{STR_INIT("\x83\x65\x83\x58\x83\x67"), ""},
		{STR_INIT("<p>A page may have one \0 in a hundred bytes, or "
			  "fewer; who made it is not to be punished.</p>"),
		 ""},
		{STR_INIT("<html><p>MIME-Version: multipart/mixed</p>"), ""},
		{STR_INIT("<?xml version='1.0'?><rss>"), ""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_str(media_foreign(cases[i].bytes), cases[i].want);
}

static void
plain_text_guesses_its_language(void **state)
{
	AUTO_ARENA a = {0};
	struct capture c = {.id = STR("0123456789abcdef0123"),
			    .file = STR("a.txt"),
			    .bytes = STR("NISCは、漏えいのおそれを公表した。")};
	struct article got = article_plain(&a, &c);

	(void)state;
	assert_str(got.language, "ja");
	assert_str(got.id, "0123456789abcdef");
	c.bytes = STR("The centre (内閣) said so.");
	assert_str(article_plain(&a, &c).language, "en");
	c.bytes = STR("bad \xff byte");
	assert_str(article_plain(&a, &c).text, "bad \xEF\xBF\xBD byte");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_page_and_its_gzip_are_one_capture),
		cmocka_unit_test(the_digest_is_sha256),
		cmocka_unit_test(limits_and_missing_files_name_the_file),
		cmocka_unit_test(a_bomb_is_cut),
		cmocka_unit_test(damage_is_seen_at_every_length),
		cmocka_unit_test(media_type_by_bytes_then_by_name),
		cmocka_unit_test(what_is_no_page_is_told),
		cmocka_unit_test(plain_text_guesses_its_language),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
