/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/script.h"

#include "base/utf8.h"

bool
is_english(struct str s)
{
	while (s.len) {
		uint32_t cp = utf8_next(&s);

		if (cp >= 0x250 && (cp < 0x2010 || cp > 0x203a))
			return false;
	}
	return true;
}

static bool
is_kana_or_kanji(uint32_t cp)
{
	return (cp >= 0x3041 && cp <= 0x30ff) ||
	       (cp >= 0x3400 && cp <= 0x9fff) || cp == 0x3005;
}

bool
is_japanese(struct str s)
{
	bool seen = false;

	while (s.len) {
		uint32_t cp = utf8_next(&s);

		if (cp >= 'a' && cp <= 'z')
			return false;
		seen = seen || is_kana_or_kanji(cp);
	}
	return seen;
}

bool
is_capitals(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!(s.ptr[i] >= 'A' && s.ptr[i] <= 'Z') &&
		    !(s.ptr[i] >= '0' && s.ptr[i] <= '9'))
			return false;
	return s.len > 1;
}
