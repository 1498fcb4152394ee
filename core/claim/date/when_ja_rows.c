/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/date/when_scan.h"

static const struct slot_word years[] = {
	S("一昨年", FILL_PAGE, -2), S("おととし", FILL_PAGE, -2),
	S("昨年", FILL_PAGE, -1),   S("去年", FILL_PAGE, -1),
	S("今年", FILL_PAGE, 0),    S("本年", FILL_PAGE, 0),
	S("ことし", FILL_PAGE, 0),  S("来年", FILL_PAGE, 1),
	S("再来年", FILL_PAGE, 2),  S("前年", FILL_STORY, -1),
	S("同年", FILL_STORY, 0),   S("当年", FILL_STORY, 0),
	S("その年", FILL_STORY, 0), S("翌年", FILL_STORY, 1),
	S("翌々年", FILL_STORY, 2),
};

static const struct word dashes[] = {
	W("~", 0),  W("～", 0),	  W("〜", 0),	W("-", 0),
	W("－", 0), W("–", 0),	  W("、", 0),	W("・", 0),
	W("と", 0), W("から", 0), W("及び", 0),
};

static const struct word opens[] = {
	W("(", 0),
	W("（", 0),
};

static const struct word closes[] = {
	W(")", 0),
	W("）", 0),
};

static const struct slot_word months[] = {
	S("先々月", FILL_PAGE, -2), S("先月", FILL_PAGE, -1),
	S("今月", FILL_PAGE, 0),    S("本月", FILL_PAGE, 0),
	S("来月", FILL_PAGE, 1),    S("再来月", FILL_PAGE, 2),
	S("前月", FILL_STORY, -1),  S("同月", FILL_STORY, 0),
	S("その月", FILL_STORY, 0), S("翌月", FILL_STORY, 1),
	S("翌々月", FILL_STORY, 2),
};

static const struct slot_word days[] = {
	S("一昨日", FILL_PAGE, -2), S("おととい", FILL_PAGE, -2),
	S("昨日", FILL_PAGE, -1),   S("きのう", FILL_PAGE, -1),
	S("今日", FILL_PAGE, 0),    S("本日", FILL_PAGE, 0),
	S("今朝", FILL_PAGE, 0),    S("けさ", FILL_PAGE, 0),
	S("今夜", FILL_PAGE, 0),    S("今晩", FILL_PAGE, 0),
	S("昨夜", FILL_PAGE, -1),   S("昨晩", FILL_PAGE, -1),
	S("きょう", FILL_PAGE, 0),  S("明日", FILL_PAGE, 1),
	S("あす", FILL_PAGE, 1),    S("前日", FILL_STORY, -1),
	S("同日", FILL_STORY, 0),   S("当日", FILL_STORY, 0),
	S("その日", FILL_STORY, 0), S("翌日", FILL_STORY, 1),
	S("翌々日", FILL_STORY, 2),
};

static const struct slot_word weeks[] = {
	S("先々週", FILL_PAGE, -2), S("先週", FILL_PAGE, -1),
	S("今週", FILL_PAGE, 0),    S("来週", FILL_PAGE, 1),
	S("前週", FILL_STORY, -1),  S("同週", FILL_STORY, 0),
	S("翌週", FILL_STORY, 1),
};

static const struct word weekdays[] = {
	W("月", MONDAY),   W("火", TUESDAY), W("水", WEDNESDAY),
	W("木", THURSDAY), W("金", FRIDAY),  W("土", SATURDAY),
	W("日", SUNDAY),
};

static const struct word seasons[] = {
	W("春", SPRING),
	W("夏", SUMMER),
	W("秋", AUTUMN),
	W("冬", WINTER),
};

static const struct word parts[] = {
	W("上旬", 1),
	W("初旬", 1),
	W("中旬", 2),
	W("下旬", 3),
};

static const struct word thirds[] = {
	W("初め", THIRD_EARLY), W("はじめ", THIRD_EARLY),
	W("初頭", THIRD_EARLY), W("頭", THIRD_EARLY),
	W("序盤", THIRD_EARLY), W("半ば", THIRD_MID),
	W("なかば", THIRD_MID), W("終盤", THIRD_LATE),
	W("末", THIRD_END),	W("終わり", THIRD_END),
	W("暮れ", THIRD_END),
};

static const struct word halves[] = {
	W("前半", 1),
	W("上半期", 1),
	W("後半", 2),
	W("下半期", 2),
};

static const struct word kanji[] = {
	W("〇", 0), W("一", 1), W("二", 2), W("三", 3), W("四", 4),  W("五", 5),
	W("六", 6), W("七", 7), W("八", 8), W("九", 9), W("十", 10),
};

static const struct word units[] = {
	W("年", UNIT_YEAR),    W("か月", UNIT_MONTH), W("カ月", UNIT_MONTH),
	W("ヶ月", UNIT_MONTH), W("ヵ月", UNIT_MONTH), W("ケ月", UNIT_MONTH),
	W("箇月", UNIT_MONTH), W("週間", UNIT_WEEK),  W("日", UNIT_DAY),
};

/* Kanji below a hundred: 七, 十二, 三十一; digits one by one: 二〇二三. */
static bool
scan_kanji(struct scan *s, int32_t *ret)
{
	const struct word *w;
	int32_t tens = 0, ones = 0, n = 0;

	for (; n < 4 && (w = scan_word(s, kanji, COUNT(kanji), false)); n++) {
		if (w->value == 10) {
			tens = ones ? ones : 1;
			ones = 0;
		} else {
			ones = ones * 10 + w->value;
		}
	}
	*ret = tens * 10 + ones;
	return n;
}

static bool
scan_count(struct scan *s, size_t most, int32_t *ret)
{
	return scan_number(s, most, ret) || scan_kanji(s, ret);
}

static bool
take_slot(struct scan *s, struct slot *ret, const struct slot_word *list,
	  size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (scan_lit(s, list[i].text)) {
			*ret = list[i].slot;
			return true;
		}
	return false;
}

static bool
between(int32_t n, int32_t low, int32_t high)
{
	return n >= low && n <= high;
}

static void
give(struct expr *e, enum unit unit, int32_t n)
{
	e->slot[unit] = (struct slot){FILL_GIVEN, n};
}

static bool
era_number(struct scan *s, int32_t *ret)
{
	if (!scan_lit(s, STR("元")))
		return scan_count(s, 2, ret);
	*ret = 1;
	return true;
}

/* 令和5; years after an era's end are counted on and marked. */
static bool
take_era(struct scan *s, struct expr *e)
{
	enum era era;
	int32_t n, year;

	if (!era_find(str_skip(s->text, s->at), &era))
		return false;
	s->at += STR("令和").len;
	scan_space(s);
	if (!era_number(s, &n) || n < 1)
		return false;
	year = era_year(era, n);
	e->conflict |= !year;
	e->era = true;
	give(e, UNIT_YEAR, year ? year : era_year(era, 1) + n - 1);
	return true;
}

/* The Gregorian year beside an era's: "(2025)", 令和5年 after 2023年. It wins
 * when the two differ. */
static bool
take_other_year(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!scan_number(s, 4, &n) || !between(n, 1800, 2199))
		return false;
	e->conflict |= e->slot[UNIT_YEAR].n != n;
	give(e, UNIT_YEAR, n);
	return true;
}

static bool
take_other_era(struct scan *s, struct expr *e)
{
	struct expr own = {0};

	if (!take_era(s, &own))
		return false;
	e->era = true;
	e->conflict |=
		own.conflict || own.slot[UNIT_YEAR].n != e->slot[UNIT_YEAR].n;
	return true;
}

/* 2023, or newspapers' 23 for it. */
static bool
take_year(struct scan *s, struct expr *e)
{
	struct scan s0 = *s;
	int32_t n;

	if (!scan_count(s, 4, &n))
		return false;
	if (n < 100 && scan_number(&s0, 2, &n) && n >= 10)
		n += n < 70 ? 2000 : 1900;
	if (!between(n, 1900, 2199))
		return false;
	give(e, UNIT_YEAR, n);
	return true;
}

static bool
take_year_word(struct scan *s, struct expr *e)
{
	return take_slot(s, &e->slot[UNIT_YEAR], years, COUNT(years));
}

static bool
take_month(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!scan_count(s, 2, &n) || !between(n, 1, 12))
		return false;
	give(e, UNIT_MONTH, n);
	return true;
}

static bool
take_month_word(struct scan *s, struct expr *e)
{
	return take_slot(s, &e->slot[UNIT_MONTH], months, COUNT(months));
}

static bool
take_day(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!scan_count(s, 2, &n) || !between(n, 1, 31))
		return false;
	give(e, UNIT_DAY, n);
	return true;
}

static bool
take_day_to(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!scan_count(s, 2, &n) || !between(n, 1, 31))
		return false;
	e->day_to = (uint8_t)n;
	return true;
}

static bool
take_day_word(struct scan *s, struct expr *e)
{
	return take_slot(s, &e->slot[UNIT_DAY], days, COUNT(days));
}

static bool
take_week_word(struct scan *s, struct expr *e)
{
	return take_slot(s, &e->slot[UNIT_WEEK], weeks, COUNT(weeks));
}

static bool
take_quarter(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!scan_count(s, 1, &n) || !between(n, 1, 4))
		return false;
	e->quarter = (uint8_t)n;
	return true;
}

static bool
take_count(struct scan *s, struct expr *e)
{
	return scan_count(s, 3, &e->count);
}

static bool
take_fiscal(struct scan *s, struct expr *e)
{
	e->fiscal = true;
	return scan_lit(s, STR("年度"));
}

static const struct code codes[CODES] = {
	['E'] = TAKE(take_era, OTHER),
	['G'] = TAKE(take_other_year, ANY),
	['H'] = TAKE(take_other_era, OTHER),
	['Y'] = TAKE(take_year, NUMBER),
	['y'] = TAKE(take_year_word, OTHER),
	['M'] = TAKE(take_month, NUMBER),
	['m'] = TAKE(take_month_word, OTHER),
	['d'] = TAKE(take_day, NUMBER),
	['T'] = TAKE(take_day_to, ANY),
	['t'] = TAKE(take_day_word, OTHER),
	['v'] = TAKE(take_week_word, OTHER),
	['D'] = LISTED(dashes, false, set_nothing, ANY),
	['('] = LISTED(opens, false, set_nothing, ANY),
	[')'] = LISTED(closes, false, set_nothing, ANY),
	['W'] = LISTED(weekdays, false, set_weekday, OTHER),
	['S'] = LISTED(seasons, false, set_season, OTHER),
	['p'] = LISTED(parts, false, set_part, ANY),
	['e'] = LISTED(thirds, false, set_third, ANY),
	['h'] = LISTED(halves, false, set_half, ANY),
	['q'] = TAKE(take_quarter, NUMBER),
	['n'] = TAKE(take_count, NUMBER),
	['u'] = LISTED(units, false, set_unit, ANY),
	['F'] = TAKE(take_fiscal, ANY),
};

#define WEEKDAY "[_%(%W%)][_%(%W曜日%)][_%(%W曜%)]"
#define ERA "%E_[_%(_%G_%)_]年[_%(_%G_年%)]_"
#define GREG "%Y_年[_%(_%H_年_%)]_"

/* Every way to name a month, a day of it, a part of it, after a year. */
#define AFTER_YEAR(year, rule_)                                                \
	{year "%M_月_%d_日" WEEKDAY, .rule = rule_},                           \
		{year "%M_月_%d_日_%D_%T_日", .rule = rule_},                  \
		{year "%M_月_%d_%D_%T_日", .rule = rule_},                     \
		{year "%M_月", .rule = rule_},                                 \
		{year "%M_月_%p", .rule = rule_},                              \
		{year "%M_月_%e", .rule = rule_},                              \
		{year "の%M_月_%d_日", .rule = rule_},                         \
		{year "の%M_月", .rule = rule_}, {year "の%S", .rule = rule_}, \
		{year "%S", .rule = rule_}, {year "%h", .rule = rule_},        \
		{year "の%h", .rule = rule_},                                  \
		{year "第_%q_四半期", .rule = rule_},                          \
		{year "%e", .rule = rule_}, {year "の%e", .rule = rule_},      \
	{                                                                      \
		year, .rule = rule_                                            \
	}

/* A named unit, a unit that was read, and all of the units in between. */
#define SHIFT(pattern, rule, from, sign, unit)                                 \
	{                                                                      \
		pattern, rule, FILL_##from, sign, UNIT_##unit, 0, false        \
	}
#define COUNTED(pattern, rule, from, sign)                                     \
	{                                                                      \
		pattern, rule, FILL_##from, sign, UNITS, 0, false              \
	}

static const struct row rows[] = {
	AFTER_YEAR(ERA, "era"),
	AFTER_YEAR(GREG, "given"),
	AFTER_YEAR("%y", "year-word"),
	{"%Y%F", .rule = "fiscal"},
	{"%E%F", .rule = "fiscal"},
	{"%Y/%M/%d", .rule = "given"},
	{"%Y-%M-%d", .rule = "given"},
	{"%Y.%M.%d", .rule = "given"},
	{.pattern = "%M_月_%d_日" WEEKDAY},
	{.pattern = "%M_月_%d_日_%D_%T_日"},
	{.pattern = "%M_月_%d_%D_%T_日"},
	{.pattern = "%M_月_%p"},
	{.pattern = "%M_月_%e"},
	{.pattern = "%M_月"},
	{"%m%d_日" WEEKDAY, .rule = "month-word"},
	{"%m_%p", .rule = "month-word"},
	{"%m%e", .rule = "month-word"},
	{"%m", .rule = "month-word"},
	{"%t", .rule = "day-word"},
	{"%v", .rule = "week-word"},
	{"%v%W曜", .rule = "week-word"},
	{"%v%W曜日", .rule = "week-word"},
	{"%v%d_日", .rule = "week-word"},
	{"%W曜日", .rule = "weekday"},
	{.pattern = "%d_日" WEEKDAY},
	{.pattern = "%d_日_%D_%T_日"},
	{.pattern = "%d_%D_%T_日"},
	COUNTED("%n_%u前", "units-ago", PAGE, -1),
	COUNTED("%n_%u後", "units-later", STORY, 1),
	SHIFT("昨%F", "year-word", PAGE, -1, YEAR),
	SHIFT("今%F", "year-word", PAGE, 0, YEAR),
	SHIFT("本%F", "year-word", PAGE, 0, YEAR),
	SHIFT("来%F", "year-word", PAGE, 1, YEAR),
	SHIFT("前%F", "year-word", STORY, -1, YEAR),
	SHIFT("同%F", "year-word", STORY, 0, YEAR),
	SHIFT("翌%F", "year-word", STORY, 1, YEAR),
	SHIFT("昨%S", "year-word", PAGE, -1, YEAR),
	SHIFT("今%S", "year-word", PAGE, 0, YEAR),
	SHIFT("来%S", "year-word", PAGE, 1, YEAR),
	SHIFT("翌%S", "year-word", STORY, 1, YEAR),
	SHIFT("年末", "year-word", PAGE, 0, YEAR),
};

const struct grammar when_grammar_ja = {codes, rows, COUNT(rows), NULL};
