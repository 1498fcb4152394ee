/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <uchar.h>

#include "base/vec.h"
#include "claim/date/when_scan.h"

/* What makes a number of days or years a length, not a date. */
static const struct str lengths[] = {
	T("間"), T("ぶり"), T("以内"), T("以上"), T("連続"), T("分"),
	T("目"), T("ごと"), T("余"),   T("近く"), T("本"),   T("に一度"),
	T("後"), T("前"),   T("たつ"), T("経"),	  T("かか"), T("がかり"),
};

/* 前年比, 2020年代: no years of their own. */
static const struct str no_year[] = {
	T("比"), T("同期"), T("度"), T("代"), T("並み"),
};

static const struct str fuzzy_after[] = {
	T("頃"),
	T("ごろ"),
	T("ころ"),
	T("前後"),
};

static bool
is_digit(uint32_t cp)
{
	return (cp >= '0' && cp <= '9') || (cp >= 0xFF10 && cp <= 0xFF19);
}

/* What the rows begin with, so that few places need be tried. */
static bool
opens_row(uint32_t cp)
{
	static const char32_t first[] = U"年月火水木金土日"
					U"一二三四五六七八九十〇"
					U"今本昨去来再先前同当翌明令平昭大"
					U"おこそきけあ";

	if (cp < 0x80 || is_digit(cp))
		return is_digit(cp);
	for (size_t i = 0; i < COUNT(first); i++)
		if (first[i] == cp)
			return true;
	return false;
}

/* Not inside a longer number, not 第3日, words in hiragana (きょう) only where
 * no hiragana or kanji but は, が or も stands before, and no 本年 in
 * 日本年金機構. */
static bool
begins_date(struct str text, size_t at)
{
	static const struct word bad[] = {
		W("第", 0),
		W("約", 0),
		W("計", 0),
		W("ー", 0),
	};
	uint32_t cp, here = utf8_at(text, at);
	bool digit = is_digit(here);

	if (!opens_row(here))
		return false;
	cp = utf8_prev(text, at);
	if (here >= 0x3041 && here <= 0x309F)
		return cp < 0x3041 || cp > 0x9FFF || cp == 0x306F ||
		       cp == 0x304C || cp == 0x3082;
	if (str_starts(str_skip(text, at), STR("本")))
		return cp != 0x65E5;
	if (digit && (is_digit(cp) || cp == '.' || cp == ','))
		return false;
	for (size_t i = 0; digit && i < COUNT(bad); i++)
		if (cp == utf8_at(bad[i].text, 0))
			return false;
	return true;
}

static bool
starts_digit(struct str s)
{
	return s.len && is_digit(utf8_at(s, 0));
}

/* A month, part of year or the like is no bare number. */
static bool
is_bare(const struct expr *e, enum unit unit)
{
	for (int u = 0; u < UNITS; u++)
		if (u != (int)unit && e->slot[u].fill)
			return false;
	return e->slot[unit].fill == FILL_GIVEN && !e->season && !e->half &&
	       !e->third && !e->weekday && !e->quarter && !e->fiscal;
}

/* A day number alone, kanji numerals above all (一日, 三日月), is a date only
 * where a date's particles or marks follow. */
static bool
stands(struct str text, const struct expr *e)
{
	static const struct str follow[] = {
		T("、"), T("に"), T("の"), T("未"), T("朝"),   T("夜"),
		T("午"), T("ま"), T("か"), T("付"), T("夕"),   T("昼"),
		T("早"), T("深"), T("時"), T("以"), T("発"),   T("放"),
		T("と"), T("ご"), T("頃"), T("こ"), T("以降"),
	};
	struct str rest = str_skip(text, e->at.e), own = str_at(text, e->at);
	bool counted = e->rule && str_starts(str_from(e->rule), STR("units"));

	if (counted)
		return !str_starts(rest, STR("後"));
	if (is_bare(e, UNIT_DAY) && !e->day_to)
		return starts_digit(own) &&
		       str_starts_any(rest, follow, COUNT(follow)) &&
		       !str_starts_any(rest, lengths, COUNT(lengths));
	if (is_bare(e, UNIT_YEAR) && e->slot[UNIT_YEAR].n > 1900 &&
	    own.len < STR("2023").len)
		return false;
	if (str_starts_any(rest, no_year, COUNT(no_year)) && !e->fiscal)
		return !str_ends(own, STR("年"));
	return !is_bare(e, UNIT_YEAR) ||
	       !str_starts_any(rest, lengths, COUNT(lengths));
}

/* から, ～ between neighbours; から and まで after the last. */
static void
surround(struct str text, struct expr *e)
{
	static const struct str since[] = {
		T("から"),
		T("以降"),
		T("以来"),
		T("より"),
	};
	static const struct str until[] = {
		T("まで"),
		T("以前"),
	};
	struct str rest = str_skip(text, e->at.e);

	for (size_t i = 0; i < COUNT(fuzzy_after); i++)
		if (str_starts(rest, fuzzy_after[i])) {
			e->approximate = true;
			rest = str_skip(rest, fuzzy_after[i].len);
		}
	if (str_starts(rest, STR("日")) || str_starts(rest, STR("からの")))
		return;
	if (str_starts_any(rest, since, COUNT(since)))
		e->open = OPEN_SINCE;
	if (str_starts_any(rest, until, COUNT(until)))
		e->open = OPEN_UNTIL;
}

static void
tie(struct str text, struct expr *a, const struct expr *b)
{
	static const struct str list[] = {
		T("から"), T("から、"), T("頃から"), T("ごろから"),
		T("~"),	   T("～"),	T("〜"),     T("-"),
		T("－"),   T("–"),	T(" ~ "),
	};
	static const struct str ends[] = {
		T("にかけ"),
		T("の間"),
		T("の期間"),
	};
	struct str between = str_slice(text, a->at.e, b->at.b);
	struct str rest = str_skip(text, b->at.e);
	bool from = str_has(between, STR("から"));
	bool closed = b->open == OPEN_UNTIL ||
		      str_starts_any(rest, ends, COUNT(ends));

	for (size_t i = 0; i < COUNT(list); i++)
		a->pair |= str_eq(between, list[i]) && (!from || closed);
}

void
when_scan_ja(struct arena *a, struct str text, struct exprs *ret)
{
	struct expr e;
	size_t at = 0;

	while (at < text.len) {
		if (!begins_date(text, at) ||
		    !grammar_match(&when_grammar_ja, text, at, &e) ||
		    !stands(text, &e)) {
			at += utf8_len(text, at);
			continue;
		}
		surround(text, &e);
		*vec_add(a, ret) = e;
		if (ret->len > 1)
			tie(text, &ret->at[ret->len - 2], &e);
		at = e.at.e;
	}
}
