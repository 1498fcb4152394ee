/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file of the store that somebody has changed: the bytes are written as a
 * capture, the file is damaged by the input's own first bytes and read. What
 * is read must be the capture that was written. */
#include <stdlib.h>
#include <string.h>

#include "capture/warc.h"
#include "fuzz.h"

static void
reread(struct arena *a, struct str file, struct str want)
{
	struct capture got;
	struct err err;

	if (warc_read(a, file, &got, &err) == 0 && !str_eq(got.bytes, want))
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	AUTO_ARENA a = {0};
	struct capture c = {.file = STR("x.html"),
			    .archived = STR("2023-08-29T00:00:00Z"),
			    .bytes = {(const char *)bytes, len}};
	struct str file;
	char *copy;

	c.id = capture_digest(&a, c.bytes);
	file = warc_write(&a, &c, STR("https://example.org/"));
	reread(&a, file, c.bytes);
	copy = arena_alloc(&a, file.len + 1);
	memcpy(copy, file.ptr, file.len);
	for (size_t i = 0; i + 1 < len && i < 4; i += 2)
		copy[(bytes[i] << 8 | bytes[i + 1]) % file.len] ^= 0x10;
	reread(&a, (struct str){copy, file.len}, c.bytes);
	reread(&a, c.bytes, c.bytes);
	return 0;
}
