/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/breaks.h"

#include <linebreak.h>
#include <stdlib.h>
#include <string.h>

#include "report/fontset.h"
#include "report/unspaced.h"

/* Sorted by code point. */
static const uint32_t no_start[] = {
	'!',	')',	',',	'.',	':',	';',	'?',	']',	'}',
	0x2010, 0x2013, 0x2019, 0x201d, 0x2025, 0x2026, 0x203c, 0x2047, 0x2048,
	0x2049, 0x3001, 0x3002, 0x3005, 0x3009, 0x300b, 0x300d, 0x300f, 0x3011,
	0x3015, 0x3017, 0x3019, 0x301c, 0x301e, 0x301f, 0x303b, 0x3041, 0x3043,
	0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308e, 0x3095,
	0x3096, 0x309b, 0x309c, 0x309d, 0x309e, 0x30a0, 0x30a1, 0x30a3, 0x30a5,
	0x30a7, 0x30a9, 0x30c3, 0x30e3, 0x30e5, 0x30e7, 0x30ee, 0x30f5, 0x30f6,
	0x30fb, 0x30fc, 0x30fd, 0x30fe, 0x31f0, 0x31f1, 0x31f2, 0x31f3, 0x31f4,
	0x31f5, 0x31f6, 0x31f7, 0x31f8, 0x31f9, 0x31fa, 0x31fb, 0x31fc, 0x31fd,
	0x31fe, 0x31ff, 0xff01, 0xff05, 0xff09, 0xff0c, 0xff0e, 0xff1a, 0xff1b,
	0xff1f, 0xff3d, 0xff5d, 0xff60, 0xff61, 0xff63, 0xff64, 0xff65, 0xff67,
	0xff68, 0xff69, 0xff6a, 0xff6b, 0xff6c, 0xff6d, 0xff6e, 0xff6f, 0xff70,
	0xff9e, 0xff9f,
};
static const uint32_t no_end[] = {
	'(',	'[',	'{',	0x2018, 0x201c, 0x3008, 0x300a,
	0x300c, 0x300e, 0x3010, 0x3014, 0x3016, 0x3018, 0x301d,
	0xff04, 0xff08, 0xff3b, 0xff5b, 0xff5f, 0xff62, 0xffe5,
};

static int
cp_cmp(const void *x, const void *y)
{
	const uint32_t *a = x, *b = y;

	return (*a > *b) - (*a < *b);
}

static bool
cp_alnum(uint32_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	       (c >= 'A' && c <= 'Z');
}

/* Most characters are letters and blanks. */
static bool
in_sorted(uint32_t cp, const uint32_t *set, size_t n)
{
	if (cp == ' ' || cp_alnum(cp))
		return false;
	return bsearch(&cp, set, n, sizeof *set, cp_cmp) != NULL;
}

bool
kinsoku_no_start(uint32_t cp)
{
	return in_sorted(cp, no_start, COUNT(no_start));
}

bool
kinsoku_no_end(uint32_t cp)
{
	return in_sorted(cp, no_end, COUNT(no_end));
}

bool
wide_opens(uint32_t cp)
{
	return cp >= 0x3008 && cp != 0xff04 && cp != 0xffe5 && cp != 0xff62 &&
	       kinsoku_no_end(cp);
}

bool
wide_closes(uint32_t cp)
{
	return cp == 0x3001 || cp == 0x3002 || cp == 0xff0c || cp == 0xff0e ||
	       (cp >= 0x3009 && cp <= 0x301f && cp != 0x301c &&
		kinsoku_no_start(cp)) ||
	       cp == 0xff09 || cp == 0xff3d || cp == 0xff5d || cp == 0xff60;
}

static bool
cp_hex(uint32_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') ||
	       (c >= 'A' && c <= 'F');
}

bool
cp_divider(uint32_t c)
{
	return c < 128 && c && strchr("/._&=?-:@+%#~|,;", (int)c);
}

/* A long token: [b, e) holds no blank and no free break. */
static void
token_open(const uint32_t *cp, char *kinds, size_t b, size_t e)
{
	bool hex = true;

	for (size_t i = b; i < e && hex; i++)
		hex = cp_hex(cp[i]) || cp_divider(cp[i]);
	for (size_t i = b; i + 1 < e; i++) {
		bool dot = i >= b + 2 && cp[i] == ']' && cp[i - 2] == '[';

		if (cp_joins(cp[i], cp[i + 1]) || kinds[i] == BREAK_MAY)
			continue;
		if (dot || (cp_divider(cp[i]) && !cp_divider(cp[i + 1])))
			kinds[i] = BREAK_PART;
		else if (e - b >= BREAK_TOKEN)
			kinds[i] = hex ? BREAK_ANY : BREAK_LAST;
	}
}

static bool
any_figure(const uint32_t *cp, size_t b, size_t e)
{
	for (size_t i = b; i < e; i++)
		if (cp[i] >= '0' && cp[i] <= '9')
			return true;
	return false;
}

static void
tokens_open(const uint32_t *cp, size_t n, char *kinds)
{
	size_t b = 0;

	for (size_t i = 0; i < n; i++) {
		bool blank = cp[i] == ' ' || cp_japanese(cp[i]);

		if (!blank && i + 1 < n)
			continue;
		if (i + !blank - b >= BREAK_TOKEN ||
		    (i + !blank - b >= BREAK_FIGURES && any_figure(cp, b, i)))
			token_open(cp, kinds, b, i + !blank);
		b = i + 1;
	}
}

/* "US$" is one (LB24 of newer versions of UAX #14). */
static bool
cp_prefix(uint32_t c)
{
	return c == '$' || (c >= 0xa2 && c <= 0xa5) || c == 0x20ac ||
	       c == 0x2116 || c == 0xb1;
}

static bool
cp_hebrew(uint32_t c)
{
	return c >= 0x5d0 && c <= 0x5ea;
}

/* Rules of newer versions for Hebrew (LB21a, b): no line ends behind "ב-", none
 * begins with a letter behind a slash. */
static bool
hebrew_joins(const uint32_t *cp, size_t i)
{
	bool dash = cp[i] == '-' || cp[i] == 0x2010 || cp[i] == 0x2013;

	return (dash && i > 0 && cp_hebrew(cp[i - 1])) ||
	       (cp[i] == '/' && cp_hebrew(cp[i + 1]));
}

/* What UAX #14 says of the place between two characters, made strict. */
static bool
pair_may(uint32_t a, uint32_t b, bool may)
{
	if (kinsoku_no_start(b))
		return may && a == ' ' && !cp_japanese(b);
	if (kinsoku_no_end(a))
		return false;
	if (cp_prefix(b))
		return may && (a == ' ' || cp_japanese(a));
	/* "NISC「": a wide bracket has its space before it */
	if (kinsoku_no_end(b) && cp_japanese(b))
		return cp_alnum(a) || may;
	return may;
}

/* libunibreak 1.1 ends the program at a flag's letters. */
static bool
cp_untold(uint32_t c)
{
	return cp_region(c) || c == 0xffff;
}

/* Flags, two letters each, may stand at a line's end. */
static size_t
flags_break(const uint32_t *cp, size_t b, size_t n, char *kinds)
{
	size_t e = b;

	for (; e < n && cp_untold(cp[e]); e++)
		kinds[e] = (e - b) % 2 && e + 1 < n && cp_untold(cp[e + 1])
				   ? LINEBREAK_ALLOWBREAK
				   : LINEBREAK_NOBREAK;
	return e;
}

static void
uax14_find(const uint32_t *cp, size_t n, char *kinds)
{
	size_t e;

	for (size_t b = 0; b < n; b = flags_break(cp, e, n, kinds)) {
		for (e = b; e < n && !cp_untold(cp[e]); e++)
			;
		if (e == b)
			continue;
		set_linebreaks_utf32(cp + b, e - b, NULL, kinds + b);
		/* a blank that begins a text joins what follows */
		if (b > 0 && cp[b] == ' ')
			kinds[b] = LINEBREAK_ALLOWBREAK;
		if (e < n)
			kinds[e - 1] = cp[e - 1] == ' ' ? LINEBREAK_ALLOWBREAK
							: LINEBREAK_NOBREAK;
	}
}

void
breaks_find(const uint32_t *cp, size_t n, char *kinds)
{
	if (!n)
		return;
	uax14_find(cp, n, kinds);
	for (size_t i = 0; i + 1 < n; i++) {
		bool may = kinds[i] == LINEBREAK_ALLOWBREAK ||
			   kinds[i] == LINEBREAK_MUSTBREAK;

		may = pair_may(cp[i], cp[i + 1], may) && !hebrew_joins(cp, i);
		kinds[i] = may ? BREAK_MAY : BREAK_NO;
	}
	kinds[n - 1] = BREAK_MAY;
	tokens_open(cp, n, kinds);
}
