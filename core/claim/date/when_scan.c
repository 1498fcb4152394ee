/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/date/when_scan.h"

#include <string.h>

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* Either case of a letter; of what is no letter a cheap look only. */
static bool
same_letter(char a, char b)
{
	return !((a ^ b) & 0x5F);
}

static bool
is_alnum(char c)
{
	return is_letter(c) || (c >= '0' && c <= '9');
}

bool
scan_lit(struct scan *s, struct str lit)
{
	struct str rest = str_skip(s->text, s->at);

	if (!rest.len || !same_letter(*rest.ptr, *lit.ptr) ||
	    !str_starts_ci(rest, lit))
		return false;
	s->at += lit.len;
	return true;
}

static size_t
space_len(struct str s)
{
	if (s.len && (*s.ptr == ' ' || *s.ptr == '\n' || *s.ptr == '\t'))
		return 1;
	if (str_starts(s, STR("\xC2\xA0")))
		return 2;
	return str_starts(s, STR("\xE3\x80\x80")) ? 3 : 0;
}

void
scan_space(struct scan *s)
{
	enum { MOST = 4 }; /* more of it is layout, not a space in a date */
	size_t n;

	for (int i = 0; i < MOST; i++) {
		n = space_len(str_skip(s->text, s->at));
		if (!n)
			break;
		s->at += n;
	}
}

static const struct word *
word_at(struct str rest, const struct word *list, size_t n, bool whole)
{
	const struct word *best = NULL;

	for (size_t i = 0; rest.len && i < n; i++) {
		size_t len = list[i].text.len;

		if (!same_letter(*list[i].text.ptr, *rest.ptr) ||
		    (best && best->text.len >= len) ||
		    !str_starts_ci(rest, list[i].text))
			continue;
		if (!whole || len == rest.len || !is_letter(rest.ptr[len]))
			best = &list[i];
	}
	return best;
}

/* A list is asked for in one way only, whole words or not. */
static const struct word *
word_known(struct scan *s, const struct word *list, size_t n, bool whole)
{
	size_t i = (((uintptr_t)list >> 5) + s->at) % SCAN_MEMO;

	if (!s->memo)
		return word_at(str_skip(s->text, s->at), list, n, whole);
	if (s->memo->slot[i].list != list || s->memo->slot[i].at != s->at) {
		s->memo->slot[i].list = list;
		s->memo->slot[i].at = s->at;
		s->memo->slot[i].got =
			word_at(str_skip(s->text, s->at), list, n, whole);
	}
	return s->memo->slot[i].got;
}

const struct word *
scan_word(struct scan *s, const struct word *list, size_t n, bool whole)
{
	const struct word *best = word_known(s, list, n, whole);

	if (best)
		s->at += best->text.len;
	return best;
}

/* One digit, ASCII or full-width; its length, or 0. */
static size_t
digit_at(struct str s, int32_t *ret)
{
	uint32_t cp;

	if (!s.len)
		return 0;
	cp = utf8_at(s, 0);
	if (cp >= '0' && cp <= '9')
		*ret = (int32_t)(cp - '0');
	else if (cp >= 0xFF10 && cp <= 0xFF19)
		*ret = (int32_t)(cp - 0xFF10);
	else
		return 0;
	return utf8_len(s, 0);
}

bool
scan_number(struct scan *s, size_t most, int32_t *ret)
{
	size_t at = s->at, n, count = 0;
	int32_t v = 0, d = 0;

	while ((n = digit_at(str_skip(s->text, at), &d))) {
		if (++count > most)
			return false;
		v = v * 10 + d;
		at += n;
	}
	if (!count)
		return false;
	s->at = at;
	*ret = v;
	return true;
}

void
set_season(struct expr *e, uint8_t value)
{
	e->season = (enum season)value;
}

void
set_third(struct expr *e, uint8_t value)
{
	e->third = (enum third)value;
}

void
set_half(struct expr *e, uint8_t value)
{
	e->half = value;
}

void
set_quarter(struct expr *e, uint8_t value)
{
	e->quarter = value;
}

void
set_part(struct expr *e, uint8_t value)
{
	e->part = value;
}

void
set_weekday(struct expr *e, uint8_t value)
{
	e->weekday = value;
}

void
set_unit(struct expr *e, uint8_t value)
{
	e->count_unit = (enum unit)value;
}

void
set_nothing(struct expr *e, uint8_t value)
{
	(void)e;
	(void)value;
}

static bool
list_take(const struct code *c, struct scan *s, struct expr *e)
{
	const struct word *w = scan_word(s, c->list, c->n, c->whole);

	if (w)
		c->set(e, w->value);
	return w;
}

static bool
code_take(const struct code *c, struct scan *s, struct expr *e)
{
	return c->take ? c->take(s, e) : list_take(c, s, e);
}

/* One step of a pattern at *p; moves both. */
static bool
step(const struct code *codes, const char **p, struct scan *s, struct expr *e)
{
	size_t before = s->at;
	char c = *(*p)++;

	switch (c) {
	case '%':
		return code_take(&codes[(size_t) * (*p)++], s, e);
	case ' ':
		scan_space(s);
		return s->at > before;
	case '_':
		scan_space(s);
		return true;
	default:
		s->at++;
		return before < s->text.len &&
		       lower(s->text.ptr[before]) == lower(c);
	}
}

/* From *p up to `end` (or the pattern's end). */
static bool
steps(const struct code *codes, const char **p, char end, struct scan *s,
      struct expr *e)
{
	while (**p && **p != end)
		if (!step(codes, p, s, e))
			return false;
	return true;
}

static unsigned
kind_of(char c)
{
	if (c >= '0' && c <= '9')
		return BEGINS_DIGIT;
	if (c >= 'A' && c <= 'Z')
		return BEGINS_CAPITAL | BEGINS_LETTER;
	return c >= 'a' && c <= 'z' ? BEGINS_LETTER : BEGINS_OTHER;
}

/* The end of a pattern or option, or what need not be there. */
static bool
is_joint(char p)
{
	return !p || p == '_' || p == '[' || p == ']';
}

static bool
code_may_match(const struct code *c, const struct scan *s, size_t at)
{
	unsigned kind = kind_of(s->text.ptr[at]);
	struct scan here = {s->text, at, s->memo};

	if (!(c->begins & kind))
		return false;
	return !c->n || !(kind & BEGINS_LETTER) ||
	       word_known(&here, c->list, c->n, c->whole);
}

/* Whether the text may go on with a pattern: its letters are compared up to
 * the first option or code, and that by what it may begin with. White space
 * that is not one blank is left to the matcher. */
static inline bool
may_match(const struct code *codes, const char *p, const struct scan *s)
{
	const char *text = s->text.ptr;

	for (size_t i = s->at; i < s->text.len; i++, p++) {
		if (*p == '%')
			return code_may_match(&codes[(size_t)p[1]], s, i);
		if (is_joint(*p))
			return true;
		if (*p == ' ' && (text[i] != ' ' || i + 1 == s->text.len ||
				  !is_alnum(text[i + 1])))
			return true;
		if (!same_letter(*p, text[i]))
			return false;
	}
	return is_joint(*p);
}

/* "[…]": take it when it is there, pass it when not. */
static void
option(const struct code *codes, const char **p, struct scan *s, struct expr *e)
{
	(*p)++;
	if (may_match(codes, *p, s)) {
		struct scan s0 = *s;
		struct expr e0 = *e;

		if (!steps(codes, p, ']', s, e)) {
			*s = s0;
			*e = e0;
		}
	}
	while (**p != ']')
		(*p)++;
	(*p)++;
}

/* Length of `s` without the white space that a trailing '_' took. */
static size_t
trimmed(struct str s)
{
	struct str t = str_trim(s);

	return (size_t)(t.ptr - s.ptr) + t.len;
}

static bool
row_match(const struct grammar *g, const struct row *r, struct scan s,
	  struct expr *e)
{
	const char *p = r->pattern;
	size_t from = s.at;

	*e = (struct expr){.count = 1, .count_unit = r->unit, .rule = r->rule};
	e->direction = r->direction;
	e->range = r->range;
	while (*p) {
		if (*p == '[')
			option(g->codes, &p, &s, e);
		else if (!step(g->codes, &p, &s, e))
			return false;
	}
	if (s.at < s.text.len && s.at && is_letter(s.text.ptr[s.at]) &&
	    is_letter(s.text.ptr[s.at - 1]))
		return false;
	e->at = (struct span){from,
			      from + trimmed(str_slice(s.text, from, s.at))};
	if (r->fill && e->count_unit < UNITS)
		e->slot[e->count_unit] =
			(struct slot){r->fill, r->sign * e->count};
	return true;
}

/* Most rows begin with what is not there: a cheap look first. */
static bool
may_begin(const struct code *codes, const char *p, const struct scan *s)
{
	for (; *p == '['; p++) {
		if (may_match(codes, p + 1, s))
			return true;
		while (*p != ']')
			p++;
	}
	return may_match(codes, p, s);
}

/* ---- which rows may begin here ---- */

static size_t
first_of(char c)
{
	if (is_letter(c))
		return (size_t)((c & 0x5F) - 'A');
	return c >= '0' && c <= '9' ? FIRST_DIGIT : FIRST_OTHER;
}

/* A bit for each first that a code may have. */
static uint32_t
code_firsts(const struct code *c)
{
	uint32_t set = 0;

	for (size_t i = 0; i < c->n; i++)
		set |= 1u << first_of(*c->list[i].text.ptr);
	if (!c->n && c->begins & (BEGINS_LETTER | BEGINS_CAPITAL))
		set |= (1u << FIRST_DIGIT) - 1;
	if (c->begins & BEGINS_DIGIT)
		set |= 1u << FIRST_DIGIT;
	if (c->begins & BEGINS_OTHER)
		set |= 1u << FIRST_OTHER;
	return set;
}

static uint32_t
pattern_firsts(const struct code *codes, const char *p)
{
	if (*p == '%')
		return code_firsts(&codes[(size_t)p[1]]);
	if (is_joint(*p) || *p == ' ')
		return UINT32_MAX;
	return 1u << first_of(*p);
}

static uint32_t
row_firsts(const struct code *codes, const char *p)
{
	uint32_t set = 0;

	for (; *p == '['; p++) {
		set |= pattern_firsts(codes, p + 1);
		while (*p != ']')
			p++;
	}
	return set | pattern_firsts(codes, p);
}

/* Whether a code takes one word or number, and not a part or two of them. */
static bool
is_one_word(const struct code *c)
{
	return c->n ? c->whole : !(c->begins & BEGINS_LETTER);
}

/* Past the word or the code at the head of a pattern; NULL when a code may
 * take more than a word. */
static const char *
head_past(const struct code *codes, const char *p)
{
	if (*p == '%')
		return is_one_word(&codes[(size_t)p[1]]) ? p + 2 : NULL;
	while (is_letter(*p))
		p++;
	return p;
}

/* Of what may stand behind one word and one blank at the pattern `p`, when
 * the word has been passed. */
static uint32_t
tail_firsts(const struct code *codes, const char *p)
{
	uint32_t set = 0;

	for (; *p == '[' || *p == ']'; p++) {
		if (*p == '[' && (p[1] == ' ' || p[1] == '_'))
			set |= row_firsts(codes, p + 2);
		while (*p != ']')
			p++;
	}
	if (*p == ' ' || *p == '_')
		return set | row_firsts(codes, p + 1);
	return !*p || *p == '%' ? UINT32_MAX : set;
}

static uint32_t
head_firsts(const struct code *codes, const char *p)
{
	const char *past = head_past(codes, p);

	return past ? tail_firsts(codes, past) : UINT32_MAX;
}

/* The same from the head on, whether its options stand there or not. */
static uint32_t
second_firsts(const struct code *codes, const char *p)
{
	uint32_t set = 0;

	for (; *p == '['; p++) {
		set |= head_firsts(codes, p + 1);
		while (*p != ']')
			p++;
	}
	return set | head_firsts(codes, p);
}

static void
row_put(uint64_t io[FIRSTS][ROWS_MAX / 64], uint32_t firsts, size_t row)
{
	for (size_t k = 0; k < FIRSTS; k++)
		if (firsts >> k & 1)
			io[k][row / 64] |= (uint64_t)1 << row % 64;
}

void
grammar_sets(const struct grammar *g, struct row_sets *ret)
{
	*ret = (struct row_sets){0};
	for (size_t i = 0; i < g->n_rows; i++) {
		const char *p = g->rows[i].pattern;

		row_put(ret->first, row_firsts(g->codes, p), i);
		row_put(ret->second, second_firsts(g->codes, p), i);
	}
}

/* The first byte of the word behind the one at `at` and a single blank; 0 when
 * something else is there. */
static char
second_at(struct str s, size_t at)
{
	while (at < s.len && is_alnum(s.ptr[at]))
		at++;
	if (at + 1 >= s.len || s.ptr[at] != ' ' || !is_alnum(s.ptr[at + 1]))
		return 0;
	return s.ptr[at + 1];
}

/* The rows to try at a place: a bit a row of these 64. */
static uint64_t
rows_to_try(const struct grammar *g, char first, char second, size_t word)
{
	if (!g->sets)
		return UINT64_MAX;
	return g->sets->first[first_of(first)][word] &
	       (second ? g->sets->second[first_of(second)][word] : UINT64_MAX);
}

struct match {
	const struct grammar *g;
	struct scan s;
	struct expr *best;
	bool found;
};

static void
row_try(struct match *m, const struct row *r)
{
	struct expr e;

	if (!may_begin(m->g->codes, r->pattern, &m->s) ||
	    !row_match(m->g, r, m->s, &e))
		return;
	if (!m->found || e.at.e > m->best->at.e)
		*m->best = e;
	m->found = true;
}

bool
grammar_match(const struct grammar *g, struct str text, size_t at,
	      struct expr *ret)
{
	struct scan_memo memo = {0};
	struct match m = {g, {text, at, &memo}, ret, false};
	char second;

	if (at >= text.len)
		return false;
	second = second_at(text, at);
	for (size_t i = 0; i < g->n_rows; i += 64) {
		uint64_t rows = rows_to_try(g, text.ptr[at], second, i / 64);

		for (; rows; rows &= rows - 1) {
			size_t n = i + (size_t)__builtin_ctzll(rows);

			if (n < g->n_rows)
				row_try(&m, &g->rows[n]);
		}
	}
	return m.found;
}
