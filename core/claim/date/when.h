/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * when: date expressions in running text. Scanning finds what was said
 * ("the following month", 令和4年10月上旬) and leaves it unresolved; resolving
 * lays it against the publication day and the last date of the narrative. A
 * date is never made more precise than it was said.
 * Source: docs/method.md, "Dates".
 */
#ifndef CLAIM_WHEN_H
#define CLAIM_WHEN_H

#include "base/date.h"
#include "claim/claim.h"

enum unit { UNIT_YEAR, UNIT_MONTH, UNIT_WEEK, UNIT_DAY, UNITS };

enum fill {
	FILL_NONE,  /* not said */
	FILL_GIVEN, /* n is the number of the year, month or day */
	FILL_PAGE,  /* n units after the publication day */
	FILL_STORY  /* n units after the last date of the narrative */
};

enum third { THIRD_NONE, THIRD_EARLY, THIRD_MID, THIRD_LATE, THIRD_END };
enum season { SEASON_NONE, SPRING, SUMMER, AUTUMN, WINTER };

enum open { /* which end of an interval was said */
	    OPEN_NOT,
	    OPEN_SINCE, /* "since March": no last day */
	    OPEN_UNTIL	/* "until June": no first day */
};

/* expr: one expression as said; 0 where nothing was said. */
struct expr {
	struct span at;
	struct slot {
		enum fill fill;
		int32_t n;
	} slot[UNITS];
	uint8_t weekday, half, quarter, part;
	enum season season;
	enum third third;
	uint8_t day_to;	   /* "June 14-15", 14～15日 */
	uint8_t month_too; /* "August of the following month" */
	int8_t direction;  /* last -1, next 1: weekdays, months, seasons */
	bool range;	   /* "the following two days": all of them */
	bool fiscal;	   /* 年度: April to March */
	bool era, conflict;
	bool approximate;
	bool future; /* set by moments_read: told of what is to come */
	bool pair;   /* next expression of the text ends an interval */
	enum open open;
	int32_t count; /* "two weeks ago" */
	enum unit count_unit;
	const char *rule;
};

struct exprs {
	struct expr *at;
	size_t len, cap;
};

/* when_scan_en, when_scan_ja: all expressions of `text`, in order, not
 * overlapping; in English from byte `from` on. `g`: when_grammar_en, or a copy
 * of it with its sets, which is faster. Cost: linear. */
struct grammar;
void when_scan_en(struct arena *a, const struct grammar *g, struct str text,
		  size_t from, struct exprs *ret);
void when_scan_ja(struct arena *a, struct str text, struct exprs *ret);

/* when_begins_en: whether an expression may begin with the word or number at
 * byte `at`. Cost: O(1). */
bool when_begins_en(struct str text, size_t at);

/* moment: a resolved expression. from or to without a year: unknown. */
struct moment {
	struct date from, to;
	enum precision precision;
	bool approximate, year_said;
	bool same_day; /* "the same day", 同日: a day that was spoken of */
	struct span at, anchor;
	const char *rule, *flaw; /* flaw: "weekday-conflict", NULL */
};

struct moments {
	struct moment *at;
	size_t len, cap;
};

/* scene: what expressions lean on. `story` is the last date of the narrative,
 * for days and weeks; `frame` the last that named a month or year, for months
 * and years ("said on Tuesday" does not move the month told of). Either may
 * be empty (from.year 0). */
struct scene {
	struct date page, updated; /* publication; latest update or the same */
	struct moment story, frame;
	bool same_sentence; /* the story's date stands in this sentence */
	bool future;	    /* what is told is to come */
	bool southern;	    /* a land is named whose seasons are the others */
	const struct grammar *english; /* NULL: the one without sets */
};

/* moment_of: resolve one expression. False when it cannot be: a relative one
 * without publication day or story, a day that does not exist. */
bool moment_of(const struct expr *e, const struct scene *s, struct moment *ret);

/* moment_join: the interval from the first day of `a` to the last of `b`;
 * false when it would run backwards. */
bool moment_join(const struct moment *a, const struct moment *b,
		 struct moment *ret);

/* told: a sentence. `from`: no date begins before this byte of it. `offset`:
 * where it begins in the article; spans are moved by it. */
struct told {
	struct str text;
	size_t from, offset;
	bool japanese;
};

/* moments_read: every date of one sentence, intervals joined, in order; the
 * scene follows the narrative. */
void moments_read(struct arena *a, const struct told *in, struct scene *io,
		  struct moments *ret);

/* when_of: the text form. */
struct when when_of(struct arena *a, const struct moment *m);

#endif
