/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/visible.h"

#include "base/range.h"
#include "base/utf8.h"

enum fate { FATE_KEEP, FATE_BLANK, FATE_DROP, FATE_SHOW, FATE_JOINER };

/* Sorted by code point; what is in no row is kept. */
static const struct fate_row {
	uint32_t from, to;
	enum fate fate;
} fates[] = {
	{0x0, 0x8, FATE_DROP},		{0x9, 0xd, FATE_BLANK},
	{0xe, 0x1f, FATE_DROP},		{0x20, 0x20, FATE_BLANK},
	{0x7f, 0x84, FATE_DROP},	{0x85, 0x85, FATE_BLANK},
	{0x86, 0x9f, FATE_DROP},	{0xad, 0xad, FATE_DROP},
	{0x34f, 0x34f, FATE_SHOW},	{0x61c, 0x61c, FATE_DROP},
	{0x115f, 0x1160, FATE_SHOW},	{0x17b4, 0x17b5, FATE_SHOW},
	{0x180e, 0x180e, FATE_SHOW},	{0x200b, 0x200b, FATE_SHOW},
	{0x200c, 0x200d, FATE_JOINER},	{0x200e, 0x200f, FATE_DROP},
	{0x2028, 0x2029, FATE_BLANK},	{0x202a, 0x202e, FATE_DROP},
	{0x2060, 0x2065, FATE_SHOW},	{0x2066, 0x2069, FATE_DROP},
	{0x206a, 0x206f, FATE_SHOW},	{0x3164, 0x3164, FATE_SHOW},
	{0xe000, 0xf8ff, FATE_SHOW},	{0xfeff, 0xfeff, FATE_SHOW},
	{0xffa0, 0xffa0, FATE_SHOW},	{0xfff0, 0xfffb, FATE_SHOW},
	{0xfffe, 0xffff, FATE_SHOW},	{0x1bca0, 0x1bca3, FATE_SHOW},
	{0x1d173, 0x1d17a, FATE_SHOW},	{0xe0000, 0xe0fff, FATE_SHOW},
	{0xf0000, 0x10ffff, FATE_SHOW},
};

/* Joiners shape Arabic, Indic and emoji; elsewhere they only deceive. */
static bool
joins(uint32_t before)
{
	return (before >= 0x600 && before < 0x1100) ||
	       (before >= 0x2190 && before < 0x2e80) || before >= 0x1f000;
}

static enum fate
fate_of(uint32_t cp, uint32_t before)
{
	const struct fate_row *row = range_find(
		fates, sizeof fates / sizeof *fates, sizeof *fates, cp);

	if (!row)
		return FATE_KEEP;
	if (row->fate == FATE_JOINER)
		return joins(before) ? FATE_KEEP : FATE_SHOW;
	return row->fate;
}

static bool
ends_blank(struct str s)
{
	return !s.len || s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\n';
}

struct str
visible_text(struct arena *a, struct str value, struct str after)
{
	struct buf b = {.arena = a};
	uint32_t before = 0;

	while (value.len) {
		uint32_t cp = utf8_next(&value);

		switch (fate_of(cp, before)) {
		case FATE_KEEP:
			buf_cp(&b, cp);
			break;
		case FATE_BLANK:
			if (!ends_blank(b.len ? buf_str(&b) : after))
				buf_char(&b, ' ');
			break;
		case FATE_SHOW:
			buf_fmt(&b, "[U+%04X]", (unsigned)cp);
			break;
		default:
			break;
		}
		before = cp;
	}
	return buf_str(&b);
}
