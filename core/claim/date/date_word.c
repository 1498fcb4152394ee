/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/date/date_word.h"

struct date_word {
	struct str text;
	uint8_t bits;
};

/* By first letter, the usual ones first. */
enum {
	N = DATE_NAME,
	B = DATE_OPENS,
	W = DATE_LEADS,
	F = DATE_FOLLOWS,
	C = DATE_COUNTS,
	U = DATE_UNIT,
	E = DATE_ENDS,
	J = DATE_JOINS
};

static const struct date_word on_a[] = {
	{STR_INIT("a"), C},	    {STR_INIT("and"), J},
	{STR_INIT("an"), C},	    {STR_INIT("april"), N},
	{STR_INIT("apr"), N},	    {STR_INIT("august"), N},
	{STR_INIT("aug"), N},	    {STR_INIT("autumn"), B | F},
	{STR_INIT("afternoon"), F}, {STR_INIT("ago"), E},
};

static const struct date_word on_b[] = {
	{STR_INIT("beginning"), F},
};

static const struct date_word on_c[] = {
	{STR_INIT("coming"), F},
};

static const struct date_word on_d[] = {
	{STR_INIT("december"), N},
	{STR_INIT("dec"), N},
	{STR_INIT("day"), F | U},
	{STR_INIT("days"), F | U},
};

static const struct date_word on_e[] = {
	{STR_INIT("early"), B},	  {STR_INIT("eight"), C},
	{STR_INIT("eleven"), C},  {STR_INIT("end"), F},
	{STR_INIT("evening"), F}, {STR_INIT("earlier"), E},
};

static const struct date_word on_f[] = {
	{STR_INIT("from"), E},	     {STR_INIT("first"), W | F},
	{STR_INIT("four"), C},	     {STR_INIT("february"), N},
	{STR_INIT("feb"), N},	     {STR_INIT("friday"), N},
	{STR_INIT("fourth"), W | F}, {STR_INIT("fall"), B | F},
	{STR_INIT("fiscal"), B},     {STR_INIT("fy"), B},
	{STR_INIT("five"), C},	     {STR_INIT("following"), F},
};

static const struct date_word on_h[] = {
	{STR_INIT("half"), F},
};

static const struct date_word on_j[] = {
	{STR_INIT("january"), N}, {STR_INIT("jan"), N},	 {STR_INIT("june"), N},
	{STR_INIT("jun"), N},	  {STR_INIT("july"), N}, {STR_INIT("jul"), N},
};

static const struct date_word on_l[] = {
	{STR_INIT("last"), W | F},
	{STR_INIT("late"), B},
	{STR_INIT("latter"), W | F},
	{STR_INIT("later"), E},
};

static const struct date_word on_m[] = {
	{STR_INIT("march"), N},	    {STR_INIT("mar"), N},
	{STR_INIT("may"), N},	    {STR_INIT("monday"), N},
	{STR_INIT("mid"), B},	    {STR_INIT("morning"), F},
	{STR_INIT("month"), F | U}, {STR_INIT("months"), F | U},
	{STR_INIT("middle"), F},
};

static const struct date_word on_n[] = {
	{STR_INIT("november"), N}, {STR_INIT("nov"), N},
	{STR_INIT("next"), W | F}, {STR_INIT("nine"), C},
	{STR_INIT("night"), F},
};

static const struct date_word on_o[] = {
	{STR_INIT("of"), J},
	{STR_INIT("one"), C},
	{STR_INIT("october"), N},
	{STR_INIT("oct"), N},
};

static const struct date_word on_p[] = {
	{STR_INIT("past"), F},
	{STR_INIT("previous"), F},
};

static const struct date_word on_q[] = {
	{STR_INIT("q"), B},
	{STR_INIT("quarter"), F},
};

static const struct date_word on_s[] = {
	{STR_INIT("september"), N},  {STR_INIT("sept"), N},
	{STR_INIT("sep"), N},	     {STR_INIT("saturday"), N},
	{STR_INIT("sunday"), N},     {STR_INIT("spring"), B | F},
	{STR_INIT("summer"), B | F}, {STR_INIT("six"), C},
	{STR_INIT("seven"), C},	     {STR_INIT("second"), W | F},
	{STR_INIT("same"), F},	     {STR_INIT("start"), F},
};

static const struct date_word on_t[] = {
	{STR_INIT("the"), W},	   {STR_INIT("to"), J},
	{STR_INIT("that"), W},	   {STR_INIT("this"), W},
	{STR_INIT("today"), B},	   {STR_INIT("tonight"), B},
	{STR_INIT("tomorrow"), B}, {STR_INIT("tuesday"), N},
	{STR_INIT("thursday"), N}, {STR_INIT("two"), C},
	{STR_INIT("three"), C},	   {STR_INIT("ten"), C},
	{STR_INIT("twelve"), C},   {STR_INIT("third"), W | F},
	{STR_INIT("through"), J},
};

static const struct date_word on_w[] = {
	{STR_INIT("wednesday"), N},
	{STR_INIT("winter"), B | F},
	{STR_INIT("week"), F | U},
	{STR_INIT("weeks"), F | U},
};

static const struct date_word on_y[] = {
	{STR_INIT("yesterday"), B},
	{STR_INIT("year"), F | U},
	{STR_INIT("years"), F | U},
};

#define LIST(list)                                                             \
	{                                                                      \
		list, COUNT(list)                                              \
	}
static const struct {
	const struct date_word *at;
	size_t n;
} on_letter[26] = {
	['a' - 'a'] = LIST(on_a), ['b' - 'a'] = LIST(on_b),
	['c' - 'a'] = LIST(on_c), ['d' - 'a'] = LIST(on_d),
	['e' - 'a'] = LIST(on_e), ['f' - 'a'] = LIST(on_f),
	['h' - 'a'] = LIST(on_h), ['j' - 'a'] = LIST(on_j),
	['l' - 'a'] = LIST(on_l), ['m' - 'a'] = LIST(on_m),
	['n' - 'a'] = LIST(on_n), ['o' - 'a'] = LIST(on_o),
	['p' - 'a'] = LIST(on_p), ['q' - 'a'] = LIST(on_q),
	['s' - 'a'] = LIST(on_s), ['t' - 'a'] = LIST(on_t),
	['w' - 'a'] = LIST(on_w), ['y' - 'a'] = LIST(on_y),
};

unsigned
date_word(struct str low)
{
	size_t letter = low.len ? (size_t)(*low.ptr - 'a') : 26;

	for (size_t i = 0; letter < 26 && i < on_letter[letter].n; i++)
		if (str_eq(low, on_letter[letter].at[i].text))
			return on_letter[letter].at[i].bits;
	return 0;
}

static bool
is_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Of the part of a token that begins at `at`. */
static unsigned
part_bits(struct str low, size_t at)
{
	enum { FULL_WIDTH = 0xEF }; /* first byte of a full-width digit */
	size_t e = at;
	unsigned bits;

	if (is_digit(low.ptr[at]) || (unsigned char)low.ptr[at] == FULL_WIDTH)
		return DATE_OPENS;
	while (e < low.len && is_letter(low.ptr[e]))
		e++;
	bits = date_word(str_slice(low, at, e));
	if (bits & (DATE_LEADS | DATE_COUNTS) && e < low.len &&
	    is_digit(low.ptr[e]))
		return DATE_OPENS;
	return at && bits & DATE_MAY_BEGIN ? DATE_OPENS : bits;
}

unsigned
date_bits(struct str low)
{
	unsigned bits = low.len ? part_bits(low, 0) : 0;

	for (size_t i = 1; i < low.len; i++) {
		char c = low.ptr[i - 1];

		if (!is_letter(c) && !is_digit(c) && !(c & 0x80))
			bits |= part_bits(low, i) & DATE_OPENS;
	}
	return bits;
}

bool
date_letter(char c)
{
	static const bool begins[26] = {
		['a' - 'a'] = true, ['d' - 'a'] = true, ['e' - 'a'] = true,
		['f' - 'a'] = true, ['j' - 'a'] = true, ['l' - 'a'] = true,
		['m' - 'a'] = true, ['n' - 'a'] = true, ['o' - 'a'] = true,
		['q' - 'a'] = true, ['s' - 'a'] = true, ['t' - 'a'] = true,
		['w' - 'a'] = true, ['y' - 'a'] = true,
	};
	size_t letter = (unsigned char)((c | 0x20) - 'a');

	return letter < COUNT(begins) && begins[letter];
}
