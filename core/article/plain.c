/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/plain.h"

#include "base/utf8.h"

enum { ID_DIGITS = 16 };

static bool
is_latin(uint32_t cp)
{
	return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
}

/* Kana, unified ideographs and extension A. */
static bool
is_japanese(uint32_t cp)
{
	return (cp >= 0x3041 && cp <= 0x30FF) ||
	       (cp >= 0x3400 && cp <= 0x9FFF) || (cp >= 0xF900 && cp <= 0xFAFF);
}

static struct str
language_guess(struct str s)
{
	size_t latin = 0, japanese = 0;
	uint32_t cp;

	while (s.len) {
		cp = utf8_next(&s);
		if (cp < 0x80)
			latin += is_latin(cp);
		else
			japanese += is_japanese(cp);
	}
	return japanese > latin ? STR("ja") : STR("en");
}

struct article
article_plain(struct arena *a, const struct capture *in)
{
	struct str text = utf8_repair(a, in->bytes);

	return (struct article){
		.id = str_slice(in->id, 0, ID_DIGITS),
		.capture = in->id,
		.file = in->file,
		.source = STR("text"),
		.reader = STR("text 1"),
		.url = in->url,
		.archived = in->archived,
		.language = language_guess(text),
		.text = text,
	};
}
