/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * when_scan: the pattern matcher under the two scanners.
 *
 * A pattern is text in which ' ' is some white space, '_' is any or none,
 * "[…]" is optional (not nested), and "%x" is a code of the language's table.
 * ASCII letters match either case. The longest row that matches wins.
 */
#ifndef CLAIM_WHEN_SCAN_H
#define CLAIM_WHEN_SCAN_H

#include "claim/date/when.h"

/* word: one entry of a closed list. */
struct word {
	struct str text;
	uint8_t value;
};

/* scan_memo: which word of a list stood where, as many rows ask for the same
 * ones. Zeroed it knows nothing; it is good for one text. */
enum { SCAN_MEMO = 8 };
struct scan_memo {
	struct {
		const struct word *list, *got;
		size_t at;
	} slot[SCAN_MEMO];
};

/* scan: the text and where the matcher stands in it; `memo` may be NULL. */
struct scan {
	struct str text;
	size_t at;
	struct scan_memo *memo;
};

/* What a code may begin with, so that most rows need not be tried. */
enum begins {
	BEGINS_DIGIT = 1 << 0,
	BEGINS_LETTER = 1 << 1,	 /* of ASCII */
	BEGINS_CAPITAL = 1 << 2, /* of ASCII; is a letter, too */
	BEGINS_OTHER = 1 << 3,
	BEGINS_NUMBER = BEGINS_DIGIT | BEGINS_OTHER, /* or full-width */
	BEGINS_ANY = BEGINS_NUMBER | BEGINS_LETTER
};

/* code: take one element at the scan's place and note it in the expression;
 * false when it does not stand there. Either a function of its own (`list`:
 * all words that it may begin with), or a closed list (n entries, `whole` as
 * in scan_word) and where its value goes. */
struct code {
	uint8_t begins;
	bool (*take)(struct scan *s, struct expr *e);
	const struct word *list;
	size_t n;
	bool whole;
	void (*set)(struct expr *e, uint8_t value);
};

void set_season(struct expr *e, uint8_t value);
void set_third(struct expr *e, uint8_t value);
void set_half(struct expr *e, uint8_t value);
void set_quarter(struct expr *e, uint8_t value);
void set_part(struct expr *e, uint8_t value);
void set_weekday(struct expr *e, uint8_t value);
void set_unit(struct expr *e, uint8_t value);
void set_nothing(struct expr *e, uint8_t value);

/* row: a pattern and what it says. When fill is set, the slot `unit` (or the
 * unit that a code has read) becomes sign * count units of that fill. */
struct row {
	const char *pattern;
	const char *rule;
	enum fill fill;
	int8_t sign;
	enum unit unit; /* UNITS: the one that was read */
	int8_t direction;
	bool range;
};

enum { CODES = 128 };

/* row_sets: for each letter, for digits and for anything else, the rows that
 * may begin with it, and those whose second word may; a bit a row. */
enum { FIRSTS = 28, FIRST_DIGIT = 26, FIRST_OTHER = 27, ROWS_MAX = 128 };
struct row_sets {
	uint64_t first[FIRSTS][ROWS_MAX / 64];
	uint64_t second[FIRSTS][ROWS_MAX / 64];
};

struct grammar {
	const struct code *codes; /* CODES of them, by name */
	const struct row *rows;
	size_t n_rows;		     /* ROWS_MAX at most */
	const struct row_sets *sets; /* NULL: every row is tried */
};

extern const struct grammar when_grammar_en, when_grammar_ja;

struct slot_word {
	struct str text;
	struct slot slot;
};

#define T(text) STR_INIT(text)
#define W(text, value)                                                         \
	{                                                                      \
		STR_INIT(text), value                                          \
	}
#define S(text, fill, n)                                                       \
	{                                                                      \
		STR_INIT(text),                                                \
		{                                                              \
			fill, n                                                \
		}                                                              \
	}

#define TAKE(take_, begins_)                                                   \
	{                                                                      \
		.take = take_, .begins = BEGINS_##begins_                      \
	}
#define TAKE_AMONG(take_, list_, begins_)                                      \
	{                                                                      \
		.take = take_, .list = list_, .n = COUNT(list_),               \
		.whole = true, .begins = BEGINS_##begins_                      \
	}
#define LISTED(list_, whole_, set_, begins_)                                   \
	{                                                                      \
		.list = list_, .n = COUNT(list_), .whole = whole_,             \
		.set = set_, .begins = BEGINS_##begins_                        \
	}

bool scan_lit(struct scan *s, struct str lit);
void scan_space(struct scan *s);
/* scan_word: the longest word of a list (n entries) at the place. `whole`:
 * no ASCII letter may follow. */
const struct word *scan_word(struct scan *s, const struct word *list, size_t n,
			     bool whole);
/* scan_number: ASCII or full-width digits, at most `most` of them; a digit
 * must not follow. */
bool scan_number(struct scan *s, size_t most, int32_t *ret);

/* grammar_sets: the sets of a grammar. Cost: its rows; once a lexicon.
 * grammar_match: the longest row at byte `at`; false when none. */
void grammar_sets(const struct grammar *g, struct row_sets *ret);
bool grammar_match(const struct grammar *g, struct str text, size_t at,
		   struct expr *ret);

#endif
