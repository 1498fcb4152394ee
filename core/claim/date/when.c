/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/date/when.h"

/* Days [first, last] of a span of whole months. */
static void
set_months(struct moment *m, int32_t year, int32_t month, int32_t n,
	   enum precision precision)
{
	struct date first = {year, (uint8_t)month, 1};

	m->from = first;
	m->to = date_add_days(date_add_months(first, n), -1);
	m->precision = precision;
}

static void
set_days(struct moment *m, struct date from, struct date to,
	 enum precision precision)
{
	m->from = from;
	m->to = to;
	m->precision = precision;
}

static struct date
week_of(struct date d)
{
	return date_add_days(d, MONDAY - (int)date_weekday(d));
}

/* The date from which a slot of this fill counts; year 0 when unknown. */
static struct date
base_of(const struct scene *s, enum fill fill, enum unit unit)
{
	if (fill != FILL_STORY)
		return s->page;
	return unit <= UNIT_MONTH ? s->frame.from : s->story.from;
}

/* Whether `d` lies ahead of the publication, where a yearless date in the
 * past tense cannot be. */
static bool
is_ahead(const struct scene *s, struct date d)
{
	return s->page.year && date_cmp(d, s->updated) > 0;
}

static const char *
nearest_rule(const struct scene *s)
{
	return s->future ? "nearest-future" : "nearest-past";
}

/* Year of a month (and day) that came without one. */
static int32_t
infer_year(const struct expr *e, const struct scene *s, int32_t month,
	   int32_t day, const char **rule)
{
	struct date d = {0, (uint8_t)month, (uint8_t)day};
	uint8_t last = e->slot[UNIT_DAY].fill ? d.day : 28;

	if (s->same_sentence && s->story.year_said && !e->direction) {
		d.year = s->story.from.year;
		d.year += month < s->story.from.month;
		*rule = "year-of-sentence";
		if (!is_ahead(s, d) || s->future)
			return d.year;
	}
	if (!s->page.year)
		return 0;
	*rule = nearest_rule(s);
	d.year = s->page.year;
	if (s->future || e->direction > 0)
		return d.year + (date_cmp((struct date){d.year, d.month, last},
					  s->page) < 0);
	d.year -= is_ahead(s, d);
	return d.year - (e->direction < 0 && d.year == s->page.year &&
			 d.month == s->page.month);
}

static const uint8_t season_first[] = {
	[SPRING] = 3, [SUMMER] = 6, [AUTUMN] = 9, [WINTER] = 12};

/* First month of what the expression names inside a year; 0: the year. */
static int32_t
first_month(const struct expr *e)
{
	if (e->season)
		return season_first[e->season];
	if (e->quarter)
		return e->quarter * 3 - 2;
	return e->half ? e->half * 6 - 5 : 0;
}

static void
set_part(struct moment *m, int32_t year, int32_t month, int part)
{
	struct date from = {year, (uint8_t)month, (uint8_t)(part * 10 - 9)};
	struct date to = {year, (uint8_t)month,
			  part == 3 ? date_month_days(year, month)
				    : (uint8_t)(part * 10)};

	set_days(m, from, to, PRECISION_PART);
}

/* Early, mid, late and end of a year: thirds, and its last month. */
static void
set_year_third(struct moment *m, int32_t year, enum third third)
{
	if (third == THIRD_END)
		set_months(m, year, 12, 1, PRECISION_SEASON);
	else
		set_months(m, year, (int)third * 4 - 3, 4, PRECISION_SEASON);
	m->approximate = true;
}

static void
set_in_year(const struct expr *e, int32_t year, struct moment *m)
{
	int32_t first = first_month(e);

	if (e->fiscal)
		set_months(m, year, 4, 12, PRECISION_YEAR);
	else if (e->season)
		set_months(m, year, first, 3, PRECISION_SEASON);
	else if (e->quarter)
		set_months(m, year, first, 3, PRECISION_QUARTER);
	else if (e->half)
		set_months(m, year, first, 6, PRECISION_HALF);
	else if (e->third)
		set_year_third(m, year, e->third);
	else
		set_months(m, year, 1, 12, PRECISION_YEAR);
}

static void
set_in_month(const struct expr *e, int32_t year, int32_t month,
	     struct moment *m)
{
	static const uint8_t parts[] = {0, 1, 2, 3, 3};

	set_months(m, year, month, 1, PRECISION_MONTH);
	if (e->part)
		set_part(m, year, month, e->part);
	if (e->third) {
		set_part(m, year, month, parts[e->third]);
		m->approximate = true;
	}
}

static int32_t
year_of(const struct expr *e, const struct scene *s, struct moment *m)
{
	const struct slot *y = &e->slot[UNIT_YEAR];
	struct date base = base_of(s, y->fill, UNIT_YEAR);

	if (y->fill == FILL_GIVEN) {
		m->year_said = true;
		return y->n;
	}
	if (y->fill == FILL_STORY)
		m->anchor = s->frame.at;
	m->year_said = y->fill != FILL_NONE;
	/* 今年度 of a day in March began the year before. */
	return y->fill && base.year
		       ? base.year + y->n - (e->fiscal && base.month < 4)
		       : 0;
}

/* The month as a first day; year 0 when unknown. */
static struct date
month_of(const struct expr *e, const struct scene *s, struct moment *m)
{
	const struct slot *slot = &e->slot[UNIT_MONTH];
	struct date base = base_of(s, slot->fill, UNIT_MONTH), d = {0, 1, 1};

	if (slot->fill == FILL_GIVEN) {
		d.month = (uint8_t)slot->n;
		d.year = year_of(e, s, m);
		return d;
	}
	if (!base.year ||
	    (slot->fill == FILL_STORY && s->frame.precision < PRECISION_MONTH))
		return d;
	if (slot->fill == FILL_STORY)
		m->anchor = s->frame.at;
	base.day = 1;
	d = date_add_months(base, slot->n);
	if (e->month_too && e->month_too != d.month) {
		m->flaw = "month-conflict";
		d.year += e->month_too < base.month;
		d.month = e->month_too;
	}
	return d;
}

static bool
in_range(int32_t year)
{
	return year >= DATE_YEAR_MIN && year <= DATE_YEAR_MAX;
}

/* A day of a known month, or a run of days. */
static bool
set_day(const struct expr *e, struct date month, struct moment *m)
{
	struct date from, to;
	int32_t day = e->slot[UNIT_DAY].n;

	if (!date_make(month.year, month.month, day, &from))
		return false;
	to = from;
	if (e->day_to && (e->day_to < day ||
			  !date_make(month.year, month.month, e->day_to, &to)))
		return false;
	set_days(m, from, to, PRECISION_DAY);
	if (e->weekday && e->weekday != date_weekday(from))
		m->flaw = "weekday-conflict";
	return true;
}

static bool
resolve_month(const struct expr *e, const struct scene *s, struct moment *m)
{
	bool has_day = e->slot[UNIT_DAY].fill == FILL_GIVEN;
	struct date d = month_of(e, s, m);

	if (!d.year && e->slot[UNIT_MONTH].fill == FILL_GIVEN &&
	    !e->slot[UNIT_YEAR].fill)
		d.year =
			infer_year(e, s, d.month,
				   has_day ? e->slot[UNIT_DAY].n : 1, &m->rule);
	if (!in_range(d.year))
		return false;
	if (has_day)
		return set_day(e, d, m);
	set_in_month(e, d.year, d.month, m);
	return true;
}

/* A day number alone: of the month last spoken of in this sentence, else the
 * nearest one. */
static bool
resolve_bare_day(const struct expr *e, const struct scene *s, struct moment *m)
{
	struct date d = s->page;

	if (s->same_sentence && s->story.from.year &&
	    s->story.precision >= PRECISION_MONTH) {
		m->rule = "month-of-sentence";
		m->anchor = s->story.at;
		return set_day(e, s->story.from, m);
	}
	if (!d.year)
		return false;
	m->rule = nearest_rule(s);
	if (!s->future && e->slot[UNIT_DAY].n > s->updated.day)
		d = date_add_months(d, -1);
	if (s->future && e->slot[UNIT_DAY].n < d.day)
		d = date_add_months(d, 1);
	return set_day(e, d, m);
}

/* Units counted from a base, all of them: "the following two days". */
static bool
resolve_range(const struct expr *e, struct date base, struct moment *m)
{
	static const enum precision precision[UNITS] = {
		PRECISION_YEAR, PRECISION_MONTH, PRECISION_WEEK, PRECISION_DAY};
	enum unit u = e->count_unit;
	int32_t n = e->slot[u].n;
	struct date far;

	if (!base.year)
		return false;
	far = u == UNIT_YEAR	? date_add_months(base, n * 12)
	      : u == UNIT_MONTH ? date_add_months(base, n)
	      : u == UNIT_WEEK	? date_add_days(base, n * 7)
				: date_add_days(base, n);

	if (n < 0)
		set_days(m, far, base, precision[u]);
	else
		set_days(m, date_add_days(base, 1), far, precision[u]);
	m->approximate = true;
	return true;
}

static struct date
weekday_from(struct date d, uint8_t weekday)
{
	return date_add_days(d, (weekday - (int)date_weekday(d) + 7) % 7);
}

/* A day or week counted from the page or the story. */
static bool
resolve_shift(const struct expr *e, const struct scene *s, struct moment *m)
{
	enum unit u = e->slot[UNIT_WEEK].fill ? UNIT_WEEK : UNIT_DAY;
	const struct slot *slot = &e->slot[u];
	struct date base = base_of(s, slot->fill, u);

	if (!base.year)
		return false;
	if (slot->fill == FILL_STORY) {
		m->anchor = s->story.at;
		if (s->story.precision <
		    (u == UNIT_DAY ? PRECISION_DAY : PRECISION_WEEK))
			return false;
	}
	if (u == UNIT_DAY) {
		base = date_add_days(base, slot->n);
		if (e->weekday)
			base = weekday_from(base, e->weekday);
		set_days(m, base, base, PRECISION_DAY);
		return true;
	}
	base = date_add_days(week_of(base), slot->n * 7);
	set_days(m, base, date_add_days(base, 6), PRECISION_WEEK);
	if (e->weekday) {
		base = date_add_days(base, e->weekday - MONDAY);
		set_days(m, base, base, PRECISION_DAY);
	}
	return true;
}

/* A weekday is the last such day, or the next when the sentence looks ahead.
 * A page updated after that day means the later one. */
static bool
resolve_weekday(const struct expr *e, const struct scene *s, struct moment *m)
{
	int32_t back = ((int)date_weekday(s->page) - e->weekday + 7) % 7;
	int32_t ahead = (7 - back) % 7;
	struct date d = date_add_days(s->page, -back);

	if (!s->page.year)
		return false;
	m->rule = "weekday-past";
	if (e->direction < 0 && !back)
		d = date_add_days(s->page, -7);
	if (!e->direction && !s->future && ahead && ahead < back &&
	    date_cmp(date_add_days(s->page, ahead), s->updated) <= 0) {
		d = date_add_days(s->page, ahead);
		m->rule = "weekday-updated";
	}
	if (e->direction > 0 || (s->future && !e->direction)) {
		d = date_add_days(s->page,
				  ahead || e->direction <= 0 ? ahead : 7);
		m->rule = "weekday-next";
	}
	set_days(m, d, d, PRECISION_DAY);
	return true;
}

static bool
resolve_year(const struct expr *e, const struct scene *s, struct moment *m)
{
	int32_t year = year_of(e, s, m), first = first_month(e);

	/* No table says which half of the year the writer's seasons are in. */
	if (e->season && s->southern) {
		m->flaw = "southern-season";
		first = 0;
	}
	if (!year && !e->slot[UNIT_YEAR].fill && first)
		year = infer_year(e, s, first, 1, &m->rule);
	if (!in_range(year) || (year == DATE_YEAR_MAX))
		return false;
	if (e->season && s->southern)
		set_months(m, year, 1, 12, PRECISION_YEAR);
	else
		set_in_year(e, year, m);
	return true;
}

static bool
resolve(const struct expr *e, const struct scene *s, struct moment *m)
{
	const struct slot *u = e->slot;

	if (e->range)
		return resolve_range(
			e, base_of(s, u[e->count_unit].fill, e->count_unit), m);
	if (u[UNIT_WEEK].fill || u[UNIT_DAY].fill > FILL_GIVEN)
		return resolve_shift(e, s, m);
	if (u[UNIT_MONTH].fill)
		return resolve_month(e, s, m);
	if (u[UNIT_DAY].fill)
		return resolve_bare_day(e, s, m);
	if (e->weekday)
		return resolve_weekday(e, s, m);
	return (u[UNIT_YEAR].fill || first_month(e)) && resolve_year(e, s, m);
}

bool
moment_of(const struct expr *e, const struct scene *s, struct moment *ret)
{
	struct moment m = {.at = e->at,
			   .rule = e->rule,
			   .flaw = e->conflict ? "era-conflict" : NULL};

	m.same_day = e->slot[UNIT_DAY].fill == FILL_STORY &&
		     !e->slot[UNIT_DAY].n && !e->range;

	if (!resolve(e, s, &m))
		return false;
	m.approximate |= e->approximate;
	if (!m.rule)
		m.rule = e->era ? "era" : "given";
	if (e->open == OPEN_SINCE && !e->day_to)
		m.to = (struct date){0};
	if (e->open == OPEN_UNTIL && !e->day_to)
		m.from = (struct date){0};
	*ret = m;
	return true;
}

bool
moment_join(const struct moment *a, const struct moment *b, struct moment *ret)
{
	struct moment m = *a;

	if (!a->from.year || !b->to.year || date_cmp(a->from, b->to) > 0)
		return false;
	m.to = b->to;
	m.at.e = b->at.e > m.at.e ? b->at.e : m.at.e;
	m.precision = a->precision < b->precision ? a->precision : b->precision;
	m.approximate |= b->approximate;
	m.rule = "interval";
	m.flaw = a->flaw ? a->flaw : b->flaw;
	*ret = m;
	return true;
}

struct when
when_of(struct arena *a, const struct moment *m)
{
	struct str rule = str_from(m->rule);

	if (m->flaw)
		rule = str_fmt(a, "%s, %s", m->rule, m->flaw);
	return (struct when){date_text(a, m->from),
			     date_text(a, m->to),
			     m->precision,
			     m->approximate,
			     m->at,
			     rule,
			     m->anchor};
}
