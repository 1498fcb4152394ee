/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/slug.h"

#include "base/buf.h"
#include "base/utf8.h"

/* Marks outside ASCII, of text in Latin and in East Asian writing. */
static bool
is_mark(uint32_t cp)
{
	static const uint32_t ranges[][2] = {
		{0xa1, 0xa9},	  {0xab, 0xb1},	    {0xb4, 0xb4},
		{0xb6, 0xb8},	  {0xbb, 0xbb},	    {0xbf, 0xbf},
		{0x2010, 0x203e}, {0x2041, 0x2053}, {0x2190, 0x23ff},
		{0x3000, 0x3004}, {0x3008, 0x3020}, {0x3030, 0x3030},
		{0x30fb, 0x30fb}, {0xff01, 0xff0f}, {0xff1a, 0xff20},
		{0xff3b, 0xff3e}, {0xff5b, 0xff65}};

	for (size_t i = 0; i < COUNT(ranges); i++)
		if (cp >= ranges[i][0] && cp <= ranges[i][1])
			return true;
	return false;
}

static bool
is_kept(uint32_t cp)
{
	if (cp >= 0x80)
		return !is_mark(cp);
	return cp == '-' || cp == '_' || (cp >= '0' && cp <= '9') ||
	       (cp >= 'a' && cp <= 'z');
}

struct str
slug_make(struct arena *a, struct str heading)
{
	struct str s = str_lower(a, heading);
	struct buf b = {.arena = a};

	while (s.len) {
		struct str at = s;
		uint32_t cp = utf8_next(&s);

		if (cp == ' ')
			buf_char(&b, '-');
		else if (is_kept(cp))
			buf_add(&b, str_slice(at, 0, at.len - s.len));
	}
	return buf_str(&b);
}

struct str
slug_unique(struct arena *a, struct map *taken, struct str heading)
{
	struct str slug = slug_make(a, heading), s = slug;

	while (map_get(taken, str_hash(s)) != MAP_NONE) {
		size_t *copies = map_put(a, taken, str_hash(slug));

		s = str_fmt(a, "%.*s-%zu", STR_ARG(slug), ++*copies);
	}
	*map_put(a, taken, str_hash(s)) = 0;
	return s;
}
