/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A page through whichever source bids most: text is valid UTF-8, blocks lie
 * in it and in order. */
#include <stdlib.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "fuzz.h"
#include "host.h"

static void
check(const struct article *in)
{
	size_t end = 0;

	if (utf8_valid(in->text) != STR_NONE)
		abort();
	for (size_t i = 0; i < in->blocks.len; i++) {
		struct span at = in->blocks.at[i].at;

		if (at.b < end || at.e < at.b || at.e > in->text.len)
			abort();
		end = at.e;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	AUTO_ARENA a = {0};
	struct capture c = {.id = STR("0123456789abcdef"),
			    .file = STR("x.html"),
			    .bytes = {(const char *)bytes, len}};
	struct host_config config = {0};
	struct host *h;
	struct reading r = {0};
	struct items items = {0};
	struct err err;

	*vec_add(&a, &config.dirs) =
		str_fmt(&a, "%s/.libs", getenv("top_builddir"));
	if (host_open(&a, &config, &h, &err) < 0)
		abort();
	if (host_read(h, &c, &a, &r, &err) == 0)
		for (size_t i = 0; i < r.articles.len; i++)
			check(&r.articles.at[i]);
	host_discover(h, &c, &a, &items, &err);
	host_close(h);
	return 0;
}
