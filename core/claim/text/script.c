/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/text/script.h"

#include <string.h>

#include "base/range.h"
#include "base/utf8.h"

struct range {
	uint32_t first, last;
	enum script script;
};

/* Source: Unicode block and script boundaries; sorted, behind ASCII. */
static const struct range ranges[] = {
	{0xc0, 0xd6, SCRIPT_WORD},	{0xd8, 0xf6, SCRIPT_WORD},
	{0xf8, 0x1fff, SCRIPT_WORD},	{0x3005, 0x3007, SCRIPT_HAN},
	{0x3041, 0x309f, SCRIPT_KANA},	{0x30a1, 0x30ff, SCRIPT_KATAKANA},
	{0x3400, 0x4dbf, SCRIPT_HAN},	{0x4e00, 0x9fff, SCRIPT_HAN},
	{0xac00, 0xd7a3, SCRIPT_HAN},	{0xf900, 0xfaff, SCRIPT_HAN},
	{0xff10, 0xff19, SCRIPT_DIGIT}, {0xff21, 0xff3a, SCRIPT_WORD},
	{0xff41, 0xff5a, SCRIPT_WORD},	{0xff66, 0xff9f, SCRIPT_KATAKANA},
	{0x20000, 0x3134f, SCRIPT_HAN},
};

enum script
script_of(uint32_t cp)
{
	const struct range *row;

	if (cp < 0x80) {
		uint32_t letter = cp | 0x20;

		return letter >= 'a' && letter <= 'z' ? SCRIPT_WORD
		       : cp >= '0' && cp <= '9'	      ? SCRIPT_DIGIT
						      : SCRIPT_OTHER;
	}
	row = range_find(ranges, sizeof ranges / sizeof *ranges, sizeof *ranges,
			 cp);
	return row ? row->script : SCRIPT_OTHER;
}

uint32_t
script_fold(uint32_t cp)
{
	return cp >= 0xff01 && cp <= 0xff5e ? cp - 0xfee0 : cp;
}

/* An apostrophe or point inside a word, with a letter on its other side. */
static size_t
joint(struct str s, size_t at)
{
	uint32_t cp = utf8_at(s, at);
	size_t n = utf8_len(s, at);

	if (cp != '\'' && cp != 0x2019 && cp != '.')
		return 0;
	return script_of(utf8_at(s, at + n)) == SCRIPT_WORD ? n : 0;
}

size_t
script_run(struct str s, size_t at)
{
	enum script first = script_of(utf8_at(s, at)), now;

	for (at += utf8_len(s, at); at < s.len; at += utf8_len(s, at)) {
		now = script_of(utf8_at(s, at));
		if (now == first ||
		    (first == SCRIPT_WORD && now == SCRIPT_DIGIT))
			continue;
		if (first != SCRIPT_WORD || !joint(s, at))
			break;
	}
	return at > s.len ? s.len : at;
}

static struct str
without_possessive(struct str w)
{
	static const struct str tails[] = {STR_INIT("'s"), STR_INIT("’s"),
					   STR_INIT("'"), STR_INIT("’")};

	for (size_t i = 0; i < sizeof tails / sizeof *tails; i++)
		if (w.len > tails[i].len && str_ends(w, tails[i]))
			return str_slice(w, 0, w.len - tails[i].len);
	return w;
}

struct str
script_word(struct str word, char buf[WORD_MAX])
{
	struct str in = without_possessive(word), ret = {buf, 0};

	if (str_eq(in, STR("US")) || str_eq(in, STR("U.S")) ||
	    str_eq(in, STR("U.S.")))
		in = STR("usa");
	while (in.len && ret.len + 4 < WORD_MAX) {
		size_t n = utf8_len(in, 0);
		uint32_t cp = script_fold(utf8_at(in, 0));

		if (cp < 0x80 && cp != '.')
			buf[ret.len++] =
				(char)(cp >= 'A' && cp <= 'Z' ? cp | 0x20 : cp);
		else if (cp != '.') {
			memcpy(buf + ret.len, in.ptr, n);
			ret.len += n;
		}
		in = str_skip(in, n);
	}
	return ret;
}
