/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/date/when_scan.h"

static const struct word months[] = {
	W("January", 1),  W("February", 2),  W("March", 3),
	W("April", 4),	  W("May", 5),	     W("June", 6),
	W("July", 7),	  W("August", 8),    W("September", 9),
	W("October", 10), W("November", 11), W("December", 12),
	W("Jan.", 1),	  W("Feb.", 2),	     W("Mar.", 3),
	W("Apr.", 4),	  W("Jun.", 6),	     W("Jul.", 7),
	W("Aug.", 8),	  W("Sept.", 9),     W("Sep.", 9),
	W("Oct.", 10),	  W("Nov.", 11),     W("Dec.", 12),
	W("Jan", 1),	  W("Feb", 2),	     W("Apr", 4),
	W("Aug", 8),	  W("Sept", 9),	     W("Sep", 9),
	W("Oct", 10),	  W("Nov", 11),	     W("Dec", 12),
};

static const struct word weekdays[] = {
	W("Monday", MONDAY),	   W("Tuesday", TUESDAY),
	W("Wednesday", WEDNESDAY), W("Thursday", THURSDAY),
	W("Friday", FRIDAY),	   W("Saturday", SATURDAY),
	W("Sunday", SUNDAY),
};

static const struct word seasons[] = {
	W("spring", SPRING), W("summer", SUMMER), W("autumn", AUTUMN),
	W("fall", AUTUMN),   W("winter", WINTER),
};

static const struct word units[] = {
	W("day", UNIT_DAY),    W("days", UNIT_DAY),    W("week", UNIT_WEEK),
	W("weeks", UNIT_WEEK), W("month", UNIT_MONTH), W("months", UNIT_MONTH),
	W("year", UNIT_YEAR),  W("years", UNIT_YEAR),
};

static const struct word counts[] = {
	W("a", 1),	 W("an", 1),	  W("one", 1),	W("two", 2),
	W("three", 3),	 W("four", 4),	  W("five", 5), W("six", 6),
	W("seven", 7),	 W("eight", 8),	  W("nine", 9), W("ten", 10),
	W("eleven", 11), W("twelve", 12),
};

static const struct word halves[] = {
	W("first", 1),
	W("second", 2),
	W("latter", 2),
};

static const struct word quarters[] = {
	W("first", 1),
	W("second", 2),
	W("third", 3),
	W("fourth", 4),
};

static const struct word thirds[] = {
	W("early", THIRD_EARLY),
	W("early in", THIRD_EARLY),
	W("the beginning of", THIRD_EARLY),
	W("the start of", THIRD_EARLY),
	W("mid", THIRD_MID),
	W("mid-", THIRD_MID),
	W("the middle of", THIRD_MID),
	W("late", THIRD_LATE),
	W("late in", THIRD_LATE),
	W("the end of", THIRD_END),
};

static const struct word dashes[] = {
	W("-", 0),   W("to", 0),	   W("\xE2\x80\x93", 0),
	W("and", 0), W("\xE2\x80\x91", 0), W("through", 0),
};

static const struct slot_word years[] = {
	S("last year", FILL_PAGE, -1),
	S("this year", FILL_PAGE, 0),
	S("next year", FILL_PAGE, 1),
	S("that year", FILL_STORY, 0),
	S("that same year", FILL_STORY, 0),
	S("the same year", FILL_STORY, 0),
	S("the following year", FILL_STORY, 1),
	S("the next year", FILL_STORY, 1),
	S("the previous year", FILL_STORY, -1),
	S("the year before", FILL_STORY, -1),
};

static void
give(struct expr *e, enum unit unit, int32_t n)
{
	e->slot[unit] = (struct slot){FILL_GIVEN, n};
}

/* Names of months and days count only with a capital: "may", "march". */
static bool
starts_capital(const struct scan *s)
{
	return s->at < s->text.len && s->text.ptr[s->at] >= 'A' &&
	       s->text.ptr[s->at] <= 'Z';
}

static bool
starts_digit(const struct scan *s)
{
	return s->at < s->text.len && s->text.ptr[s->at] >= '0' &&
	       s->text.ptr[s->at] <= '9';
}

static bool
take_month(struct scan *s, struct expr *e)
{
	const struct word *w = NULL;

	if (starts_capital(s))
		w = scan_word(s, months, COUNT(months), true);
	if (w)
		give(e, UNIT_MONTH, w->value);
	return w;
}

/* "the following month" already fills the slot: the name is a check. */
static bool
take_month_too(struct scan *s, struct expr *e)
{
	struct expr own = {0};

	if (!take_month(s, &own))
		return false;
	e->month_too = (uint8_t)own.slot[UNIT_MONTH].n;
	return true;
}

static bool
take_weekday(struct scan *s, struct expr *e)
{
	const struct word *w = NULL;

	if (starts_capital(s))
		w = scan_word(s, weekdays, COUNT(weekdays), true);
	if (w)
		e->weekday = w->value;
	return w;
}

static bool
take_day_number(struct scan *s, int32_t *ret)
{
	static const struct word tails[] = {
		W("st", 0),
		W("nd", 0),
		W("rd", 0),
		W("th", 0),
	};

	if (!scan_number(s, 2, ret) || *ret < 1 || *ret > 31)
		return false;
	scan_word(s, tails, COUNT(tails), true);
	return true;
}

static bool
take_day(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!take_day_number(s, &n))
		return false;
	give(e, UNIT_DAY, n);
	return true;
}

static bool
take_day_to(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!take_day_number(s, &n))
		return false;
	e->day_to = (uint8_t)n;
	return true;
}

static bool
take_year(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!scan_number(s, 4, &n) || n < 1800 || n > 2199)
		return false;
	give(e, UNIT_YEAR, n);
	return true;
}

static bool
take_year_phrase(struct scan *s, struct expr *e)
{
	for (size_t i = 0; i < COUNT(years) && !starts_digit(s); i++)
		if (scan_lit(s, years[i].text)) {
			e->slot[UNIT_YEAR] = years[i].slot;
			return true;
		}
	return take_year(s, e);
}

/* Fiscal years begin when their owner says: read, not resolved. */
static bool
take_fiscal_year(struct scan *s, struct expr *e)
{
	int32_t n;

	(void)e;
	return scan_number(s, 4, &n);
}

static bool
take_month_digits(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!scan_number(s, 2, &n) || n < 1 || n > 12)
		return false;
	give(e, UNIT_MONTH, n);
	return true;
}

static bool
take_count(struct scan *s, struct expr *e)
{
	const struct word *w = scan_word(s, counts, COUNT(counts), true);

	if (w)
		e->count = w->value;
	return w || scan_number(s, 3, &e->count);
}

static bool
take_quarter_digit(struct scan *s, struct expr *e)
{
	int32_t n;

	if (!scan_number(s, 1, &n) || n < 1 || n > 4)
		return false;
	e->quarter = (uint8_t)n;
	return true;
}

static const struct code codes[CODES] = {
	['M'] = TAKE_AMONG(take_month, months, CAPITAL),
	['N'] = TAKE_AMONG(take_month_too, months, CAPITAL),
	['W'] = TAKE_AMONG(take_weekday, weekdays, CAPITAL),
	['d'] = TAKE(take_day, NUMBER),
	['T'] = TAKE(take_day_to, NUMBER),
	['D'] = LISTED(dashes, false, set_nothing, ANY),
	['Y'] = TAKE(take_year, NUMBER),
	['y'] = TAKE(take_year_phrase, ANY),
	['F'] = TAKE(take_fiscal_year, NUMBER),
	['i'] = TAKE(take_month_digits, NUMBER),
	['S'] = LISTED(seasons, true, set_season, LETTER),
	['u'] = LISTED(units, true, set_unit, LETTER),
	['n'] = TAKE_AMONG(take_count, counts, ANY),
	['h'] = LISTED(halves, true, set_half, LETTER),
	['q'] = LISTED(quarters, true, set_quarter, LETTER),
	['k'] = TAKE(take_quarter_digit, NUMBER),
	['e'] = LISTED(thirds, false, set_third, LETTER),
};

/* A named unit, a unit that was read, and all of the units in between. */
#define SHIFT(pattern, rule, from, sign, unit)                                 \
	{                                                                      \
		pattern, rule, FILL_##from, sign, UNIT_##unit, 0, false        \
	}
#define COUNTED(pattern, rule, from, sign)                                     \
	{                                                                      \
		pattern, rule, FILL_##from, sign, UNITS, 0, false              \
	}
#define RANGE(pattern, rule, from, sign)                                       \
	{                                                                      \
		pattern, rule, FILL_##from, sign, UNITS, 0, true               \
	}

static const struct row rows[] = {
	/* days */
	{"%Y-%i-%d", .rule = "given"},
	{"%Y/%i/%d", .rule = "given"},
	{"[%W, ]%M %d[,] [of ]%y", .rule = "given"},
	{"[%W ]%M %d[,] [of ]%y", .rule = "given"},
	{"[%W, ][the ]%d [of ]%M[,] [of ]%y", .rule = "given"},
	{"[%W ][the ]%d [of ]%M[,] [of ]%y", .rule = "given"},
	{.pattern = "[%W, ]%M %d"},
	{.pattern = "[%W ]%M %d"},
	{.pattern = "[%W, ][the ]%d [of ]%M"},
	{.pattern = "[%W ][the ]%d [of ]%M"},
	{"%M %d_%D_%T[,] [of ]%y", .rule = "given"},
	{.pattern = "%M %d_%D_%T"},
	{"%d_%D_%T [of ]%M[,] [of ]%y", .rule = "given"},
	{.pattern = "%d_%D_%T [of ]%M"},
	{"the %d", .rule = "day-of-month"},
	SHIFT("today", "today", PAGE, 0, DAY),
	SHIFT("tonight", "today", PAGE, 0, DAY),
	SHIFT("this morning", "today", PAGE, 0, DAY),
	SHIFT("this afternoon", "today", PAGE, 0, DAY),
	SHIFT("this evening", "today", PAGE, 0, DAY),
	SHIFT("yesterday", "yesterday", PAGE, -1, DAY),
	SHIFT("last night", "yesterday", PAGE, -1, DAY),
	SHIFT("tomorrow", "tomorrow", PAGE, 1, DAY),
	SHIFT("the day before yesterday", "days-ago", PAGE, -2, DAY),
	SHIFT("the day after tomorrow", "days-ahead", PAGE, 2, DAY),
	SHIFT("the day before", "day-before", STORY, -1, DAY),
	SHIFT("the day after", "day-before", STORY, 1, DAY),
	{"%W", .rule = "weekday"},
	{"last %W", .rule = "weekday", .direction = -1},
	{"this past %W", .rule = "weekday", .direction = -1},
	{"next %W", .rule = "weekday", .direction = 1},
	SHIFT("the following %W", "following-weekday", STORY, 1, DAY),
	SHIFT("the next %W", "following-weekday", STORY, 1, DAY),
	{"this coming %W", .rule = "weekday", .direction = 1},
	/* counted from publication */
	COUNTED("%n %u ago", "units-ago", PAGE, -1),
	COUNTED("%n %u from now", "units-ahead", PAGE, 1),
	COUNTED("last %u", "last-unit", PAGE, -1),
	COUNTED("this %u", "this-unit", PAGE, 0),
	COUNTED("next %u", "next-unit", PAGE, 1),
	RANGE("the past %n %u", "past-units", PAGE, -1),
	RANGE("the last %n %u", "past-units", PAGE, -1),
	RANGE("the past %u", "past-units", PAGE, -1),
	RANGE("the next %n %u", "coming-units", PAGE, 1),
	RANGE("the coming %u", "coming-units", PAGE, 1),
	COUNTED("%e_last %u", "last-unit", PAGE, -1),
	COUNTED("%e_this %u", "this-unit", PAGE, 0),
	COUNTED("%e_next %u", "next-unit", PAGE, 1),
	/* counted from the narrative */
	COUNTED("%n %u later", "units-later", STORY, 1),
	COUNTED("%n %u earlier", "units-earlier", STORY, -1),
	COUNTED("the following %u", "following-unit", STORY, 1),
	COUNTED("the next %u", "following-unit", STORY, 1),
	COUNTED("the previous %u", "previous-unit", STORY, -1),
	COUNTED("the %u before", "day-before", STORY, -1),
	COUNTED("the same %u", "same-unit", STORY, 0),
	COUNTED("that same %u", "same-unit", STORY, 0),
	COUNTED("that %u", "same-unit", STORY, 0),
	RANGE("the following %n %u", "following-units", STORY, 1),
	SHIFT("%N of the following month", "following-month", STORY, 1, MONTH),
	SHIFT("%N of the next month", "following-month", STORY, 1, MONTH),
	SHIFT("%N of the same month", "same-month", STORY, 0, MONTH),
	SHIFT("%N of that month", "same-month", STORY, 0, MONTH),
	COUNTED("%e_the following %u", "following-unit", STORY, 1),
	COUNTED("%e_that %u", "same-unit", STORY, 0),
	/* months */
	{"%M[,] [of ]%y", .rule = "given"},
	{.pattern = "%M"},
	{"last %M", .direction = -1},
	{"this past %M", .direction = -1},
	{"next %M", .direction = 1},
	{"%e_%M[,] [of ]%y", .rule = "given"},
	{.pattern = "%e_%M"},
	{"%e_last %M", .direction = -1},
	/* parts of a year */
	{"the %S of %y", .rule = "given"},
	{"the %S [of ]%y", .rule = "given"},
	{"%e_%S [of ]%y", .rule = "given"},
	{"%S [of ]%y", .rule = "given"},
	{"last %S", .direction = -1},
	{"this past %S", .direction = -1},
	{.pattern = "this %S"},
	{"next %S", .direction = 1},
	{"the %S", .rule = "season"},
	{"[the ]%h half of %y", .rule = "given"},
	{"[the ]%q quarter of %y", .rule = "given"},
	{"[the ]%q[ ]quarter %Y", .rule = "given"},
	{"Q%k[ of] %y", .rule = "given"},
	{"%e_%y", .rule = "given"},
	{"%y", .rule = "given"},
	/* read and left alone */
	{"fiscal %F", .rule = "fiscal"},
	{"fiscal year %F", .rule = "fiscal"},
	{"FY_%F", .rule = "fiscal"},
};

const struct grammar when_grammar_en = {codes, rows, COUNT(rows), NULL};
