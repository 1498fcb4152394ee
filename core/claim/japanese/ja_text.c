/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/date/when.h"
#include "claim/japanese/ja.h"

#define T(text) STR_INIT(text)

/* 1 for a mark that opens, -1 for one that closes, 0 for any other. */
static int
bracket(uint32_t cp)
{
	static const struct {
		uint32_t open, close;
	} pairs[] = {{0x300C, 0x300D}, /* 「」 */
		     {0x300E, 0x300F}, /* 『』 */
		     {0xFF08, 0xFF09}, /* （） */
		     {'(', ')'},
		     {0x201C, 0x201D}};

	if (cp > 0x300F && cp < 0xFF08) /* kana and kanji: most of all */
		return 0;
	for (size_t i = 0; i < COUNT(pairs); i++)
		if (cp == pairs[i].open || cp == pairs[i].close)
			return cp == pairs[i].open ? 1 : -1;
	return 0;
}

bool
ja_walk_next(struct ja_walk *w)
{
	while (w->next < w->e) {
		struct str rest = str_skip(w->text, w->next);
		int turn = bracket(utf8_next(&rest));
		bool outside = !w->depth;

		w->at = w->next;
		w->next = w->text.len - rest.len;
		if (turn > 0)
			w->depth++;
		else if (turn < 0 && w->depth)
			w->depth--;
		if (outside)
			return true;
	}
	return false;
}

static size_t
find(struct str text, size_t b, size_t e, struct str needle, bool last)
{
	struct ja_walk w = {.text = text, .next = b, .e = e};
	size_t found = STR_NONE;

	while ((last || found == STR_NONE) && ja_walk_next(&w))
		if (str_starts(str_slice(text, w.at, e), needle))
			found = w.at;
	return found;
}

size_t
ja_find(struct str text, size_t b, size_t e, struct str needle)
{
	return find(text, b, e, needle, false);
}

size_t
ja_find_last(struct str text, size_t b, size_t e, struct str needle)
{
	return find(text, b, e, needle, true);
}

static const struct str marks[] = {T(" "), T("\n"), T("\t"), T("　"), T("・"),
				   T("※"), T("○"),  T("●"),  T("、"), T("-")};

static const struct str leads[] = {
	T("また"),	   T("しかし"),	    T("一方で"),     T("一方"),
	T("なお"),	   T("さらに"),	    T("加えて"),     T("ただし"),
	T("ただ"),	   T("そして"),	    T("それでも"),   T("これに対し"),
	T("これに対して"), T("このため"),   T("そのため"),   T("その後"),
	T("このほか"),	   T("そのほか"),   T("こうした中"), T("これについて"),
	T("同時に"),	   T("ところが"),   T("もっとも"),   T("実際"),
	T("その上で"),	   T("そのうえで"), T("あわせて"),   T("続けて"),
};

size_t
ja_skip_lead(struct str text, size_t b, size_t e)
{
	size_t before;

	do {
		before = b;
		while (b < e && str_starts_any(str_slice(text, b, e), marks,
					       COUNT(marks)))
			b += utf8_len(text, b);
		for (size_t i = 0; i < COUNT(leads); i++) {
			size_t n = leads[i].len;

			if (str_starts(str_slice(text, b, e), leads[i]) &&
			    str_starts(str_slice(text, b + n, e), STR("、")))
				b += n;
		}
	} while (b > before && b < e);
	return b;
}

static bool
is_edge(uint32_t cp)
{
	return cp == ' ' || cp == '\n' || cp == '\t' || cp == 0x3000 ||
	       cp == 0x3001 || cp == 0x3002 || cp == 0xA0;
}

static bool
is_pair(struct str s)
{
	size_t n = STR("「").len;

	if (s.len <= 2 * n || !str_starts(s, STR("「")) ||
	    !str_ends(s, STR("」")))
		return false;
	return !str_has(str_slice(s, n, s.len - n), STR("「")) &&
	       !str_has(str_slice(s, n, s.len - n), STR("」"));
}

struct span
ja_trim(struct str text, struct span at)
{
	size_t n = STR("「").len;

	while (at.b < at.e && is_edge(utf8_at(text, at.b)))
		at.b += utf8_len(text, at.b);
	while (at.b < at.e && is_edge(utf8_prev(text, at.e))) {
		at.e--;
		while (((unsigned char)text.ptr[at.e] & 0xC0) == 0x80)
			at.e--;
	}
	if (is_pair(str_at(text, at))) {
		at.b += n;
		at.e -= n;
		return ja_trim(text, at);
	}
	return at;
}

bool
ja_is_date(struct str phrase)
{
	enum { PARTICLES = 12 }; /* に, 夜, までに */
	AUTO_ARENA a = {0};
	struct exprs found = {0};
	struct str s = str_trim(phrase);

	/* What follows must look like a comma for the scanner. */
	s = str_fmt(&a, "%.*s、", STR_ARG(s));
	if (s.len > 120)
		return false;
	when_scan_ja(&a, s, &found);
	return found.len && found.at[0].at.b == 0 &&
	       s.len - found.at[found.len - 1].at.e <= PARTICLES;
}
