/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/bidi.h"

#include <fribidi.h>
#include <string.h>

#include "base/arena.h"

bool
bidi_cp(uint32_t cp)
{
	return cp >= 0x590 && (cp <= 0x8ff || (cp >= 0xfb1d && cp <= 0xfdff) ||
			       (cp >= 0xfe70 && cp <= 0xfefc) ||
			       (cp >= 0x10800 && cp <= 0x10fff) ||
			       (cp >= 0x1e800 && cp <= 0x1efff));
}

static bool
any_rtl(const uint32_t *cp, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (bidi_cp(cp[i]))
			return true;
	return false;
}

/* One line of the text, which holds no '\n'. */
static void
levels_of(struct arena *a, const uint32_t *cp, size_t n, FriBidiParType base,
	  uint8_t *levels)
{
	FriBidiStrIndex len = (FriBidiStrIndex)n;
	FriBidiCharType *types = arena_array(a, n, sizeof *types);
	FriBidiBracketType *brackets = arena_array(a, n, sizeof *brackets);
	FriBidiLevel *got = arena_array(a, n, sizeof *got);

	fribidi_get_bidi_types(cp, len, types);
	fribidi_get_bracket_types(cp, len, types, brackets);
	if (!fribidi_get_par_embedding_levels_ex(types, brackets, len, &base,
						 got))
		return;
	for (size_t i = 0; i < n; i++)
		levels[i] = (uint8_t)got[i];
}

void
bidi_levels(const uint32_t *cp, size_t n, bool rtl, uint8_t *levels)
{
	AUTO_ARENA a = {0};
	size_t end;

	memset(levels, rtl, n);
	if (!rtl && !any_rtl(cp, n))
		return;
	for (size_t b = 0; b < n; b = end + 1) {
		for (end = b; end < n && cp[end] != '\n'; end++)
			;
		if (end > b)
			levels_of(&a, cp + b, end - b,
				  rtl ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR,
				  levels + b);
	}
}

static void
turn_round(uint32_t *order, size_t b, size_t e)
{
	for (; b + 1 < e; b++, e--) {
		uint32_t was = order[b];

		order[b] = order[e - 1];
		order[e - 1] = was;
	}
}

void
bidi_order(const uint8_t *levels, size_t n, uint32_t *order)
{
	uint8_t most = 0;
	size_t e;

	for (size_t i = 0; i < n; i++) {
		order[i] = (uint32_t)i;
		most = levels[i] > most ? levels[i] : most;
	}
	for (uint8_t level = most; level > 0; level--)
		for (size_t b = 0; b < n; b = e + 1) {
			for (e = b; e < n && levels[order[e]] >= level; e++)
				;
			turn_round(order, b, e);
		}
}
