/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What comes out of the jail, as a broken reader may send it: a message, and
 * what its body may be. What is believed keeps its promises. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "fuzz.h"
#include "host/parcel.h"
#include "host/wire.h"

enum { MOST = 1 << 20, STEP = 7 };

static void
message(struct arena *a, struct str s)
{
	struct wire w = {.arena = a, .max = MOST, .answer = true};
	char *at;
	size_t room;

	while (s.len && (room = wire_room(&w, &at))) {
		room = room < STEP ? room : STEP;
		room = room < s.len ? room : s.len;
		memcpy(at, s.ptr, room);
		wire_took(&w, room);
		s = str_skip(s, room);
	}
	if (wire_whole(&w) && wire_body(&w).len > MOST)
		abort();
}

static void
article_check(const struct article *t)
{
	size_t last = 0;

	if (utf8_valid(t->text) != STR_NONE)
		abort();
	for (size_t i = 0; i < t->blocks.len; i++) {
		if (t->blocks.at[i].at.b < last ||
		    t->blocks.at[i].at.e > t->text.len)
			abort();
		last = t->blocks.at[i].at.e;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	AUTO_ARENA a = {0};
	struct str in = {(const char *)bytes, len};
	struct unpack u[] = {
		{.rest = in}, {.rest = in}, {.rest = in}, {.rest = in}};
	struct reading r = {0};
	struct items items = {0};
	struct deaths deaths = {0};
	struct loaded_list all;
	struct strs complaints = {0};

	message(&a, in);
	if (reading_unpack(&a, &u[0], &r))
		for (size_t i = 0; i < r.articles.len; i++)
			article_check(&r.articles.at[i]);
	items_unpack(&a, &u[1], &items);
	deaths_unpack(&a, &u[2], &deaths);
	if (host_unpack(&a, &u[3], &all, &complaints) &&
	    all.len > HOST_SOURCES_MAX)
		abort();
	return 0;
}
