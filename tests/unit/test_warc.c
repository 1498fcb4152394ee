/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: warc warc_read */
#include "unit.h"

#include <string.h>

#include "capture/gzip.h"
#include "capture/warc.h"

static struct capture
sample(struct arena *a)
{
	struct capture c = {
		.file = STR("お知らせ 1%.html"),
		.media_type = STR("text/html"),
		.archived = STR("2023-08-31T09:00:00Z"),
		.bytes = STR("<!DOCTYPE html>\r\n\r\nWARC/1.1\r\n\0漏えい"),
	};

	c.id = capture_digest(a, c.bytes);
	return c;
}

static void
a_capture_comes_back_byte_for_byte(void **state)
{
	AUTO_ARENA a = {0};
	struct capture in = sample(&a), back;
	struct str file = warc_write(&a, &in, STR("https://example.org/1"));
	struct err err;

	(void)state;
	assert_int_equal(warc_read(&a, file, &back, &err), 0);
	assert_true(str_eq(back.bytes, in.bytes));
	assert_true(str_eq(back.id, in.id));
	assert_true(str_eq(back.file, in.file));
	assert_str(back.archived, "2023-08-31T09:00:00Z");
	assert_str(back.media_type, "text/html");
	/* What the page says of itself is not known from outside. */
	assert_int_equal(back.url.len, 0);
	assert_true(str_eq(file,
			   warc_write(&a, &in, STR("https://example.org/1"))));
}

static void
records_carry_what_other_tools_look_for(void **state)
{
	AUTO_ARENA a = {0};
	struct capture in = sample(&a);
	struct str file = warc_write(&a, &in, STR("https://example.org/1"));
	struct warc_record r;
	struct err err;
	size_t at = 0;

	(void)state;
	assert_int_equal(warc_next(&a, file, &at, &r, &err), 1);
	assert_str(r.type, "warcinfo");
	assert_str(r.content_type, "application/warc-fields");
	assert_true(str_starts(r.id, STR("urn:uuid:")));
	assert_int_equal(r.id.len, strlen("urn:uuid:") + 36);
	assert_int_equal(warc_next(&a, file, &at, &r, &err), 1);
	assert_str(r.type, "resource");
	assert_str(r.uri, "https://example.org/1");
	assert_str(r.date, "2023-08-31T09:00:00Z");
	assert_true(str_eq(str_skip(r.payload_digest, 7), in.id));
	assert_int_equal(warc_next(&a, file, &at, &r, &err), 1);
	assert_str(r.type, "metadata");
	assert_int_equal(warc_next(&a, file, &at, &r, &err), 0);
}

static void
no_address_injects_a_header(void **state)
{
	static const char *const bad[] = {"", "javascript:x",
					  "https://a/\r\nWARC-Type: x",
					  "http://a b/"};
	AUTO_ARENA a = {0};
	struct capture in = sample(&a);
	struct warc_record r;
	struct err err;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct str file = warc_write(&a, &in, str_from(bad[i]));
		size_t at = 0;

		assert_int_equal(warc_next(&a, file, &at, &r, &err), 1);
		assert_int_equal(warc_next(&a, file, &at, &r, &err), 1);
		assert_true(str_starts(r.uri, STR("file:///%E3%81%8A")));
		assert_true(str_ends(r.uri, STR("%201%25.html")));
	}
}

static void
cut_short_is_seen_at_every_length(void **state)
{
	AUTO_ARENA a = {0};
	struct capture in = sample(&a), back;
	struct str file = warc_write(&a, &in, STR(""));
	struct err err;

	(void)state;
	for (size_t n = 0; n < file.len; n++)
		assert_int_equal(
			warc_read(&a, str_slice(file, 0, n), &back, &err), -1);
}

static void
what_is_no_record_is_refused(void **state)
{
	static const char *const bad[] = {
		"x",
		"WARC/1.1\r\n\r\n\r\n\r\n",
		"WARC/1.1\r\nContent-Length: -1\r\n\r\n\r\n\r\n",
		"WARC/1.1\r\nContent-Length: 5\r\n\r\nabcd\r\n\r\n",
		"WARC/1.1\r\nContent-Length: 3\r\n\r\nabcd\r\n\r\n",
		"WARC/1.1\r\nContent-Length: 18446744073709551615\r\n\r\na",
		"WARC/1.1\r\nContent-Length: 99999999999\r\n\r\na",
		"WARC/0.9\r\nContent-Length: 1\r\n\r\na\r\n\r\n",
		"WARC/1.1\r\nContent-Length: 1\r\nWARC-Block-Digest: sha256:"
		"0000000000000000000000000000000000000000000000000000000000"
		"000000\r\n\r\na\r\n\r\n",
	};
	AUTO_ARENA a = {0};
	struct warc_record r;
	struct err err;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct str packed = gzip_pack(&a, str_from(bad[i]));
		size_t at = 0, again = 0;

		assert_int_equal(warc_next(&a, str_from(bad[i]), &at, &r, &err),
				 -1);
		assert_int_equal(warc_next(&a, packed, &again, &r, &err), -1);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_capture_comes_back_byte_for_byte),
		cmocka_unit_test(records_carry_what_other_tools_look_for),
		cmocka_unit_test(no_address_injects_a_header),
		cmocka_unit_test(cut_short_is_seen_at_every_length),
		cmocka_unit_test(what_is_no_record_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
