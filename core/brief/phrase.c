/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/phrase.h"

#include <string.h>

static const struct {
	struct str open, close;
} enclosing[] = {
	{STR_INIT("“"), STR_INIT("”")},	  {STR_INIT("\""), STR_INIT("\"")},
	{STR_INIT("‘"), STR_INIT("’")},	  {STR_INIT("「"), STR_INIT("」")},
	{STR_INIT("『"), STR_INIT("』")}, {STR_INIT("«"), STR_INIT("»")},
	{STR_INIT("``"), STR_INIT("''")},
};

void
quote_marks(struct str language, struct str *open, struct str *close)
{
	bool east = str_starts(language, STR("ja")) ||
		    str_starts(language, STR("zh"));

	*open = east ? STR("「") : STR("“");
	*close = east ? STR("」") : STR("”");
}

struct str
quote_cut(struct arena *a, struct str close, const char *sign)
{
	return str_fmt(a, "%s%s%.*s", str_eq(close, STR("」")) ? "" : " ", sign,
		       STR_ARG(close));
}

static struct str
trim_tail(struct str s)
{
	while (s.len)
		if (strchr(",;: \n\t", s.ptr[s.len - 1]))
			s.len--;
		else if (str_ends(s, STR("、")))
			s.len -= STR("、").len;
		else
			break;
	return s;
}

/* Marks are taken off when they hold all of the text and not two quotes. */
static struct str
without_marks(struct str s)
{
	for (size_t i = 0; i < sizeof enclosing / sizeof *enclosing; i++) {
		struct str open = enclosing[i].open, close = enclosing[i].close;
		struct str inner;

		if (s.len <= open.len + close.len || !str_starts(s, open) ||
		    !str_ends(s, close))
			continue;
		inner = str_slice(s, open.len, s.len - close.len);
		if (!str_has(inner, open) && !str_has(inner, close))
			return inner;
	}
	return s;
}

/* without_half: a mark whose other end lies outside of the text goes. */
static struct str
without_half(struct str s)
{
	for (size_t i = 0; i < COUNT(enclosing); i++) {
		struct str open = enclosing[i].open, close = enclosing[i].close;

		if (str_eq(open, close) || str_eq(close, STR("’")))
			continue;
		if (s.len > open.len && str_starts(s, open) &&
		    !str_has(s, close))
			s = str_skip(s, open.len);
		else if (s.len > close.len && str_ends(s, close) &&
			 !str_has(s, open))
			s.len -= close.len;
	}
	return s;
}

void
quote_nest(struct str text, struct str *open, struct str *close)
{
	if (!str_eq(*open, STR("“")) ||
	    (!str_has(text, STR("“")) && !str_has(text, STR("”")) &&
	     !str_has(text, STR("\""))))
		return;
	*open = STR("‘");
	*close = STR("’");
}

/* cut_rank: how good it is to stop after this character. */
static int
cut_rank(uint32_t cp)
{
	switch (cp) {
	case '.':
	case '!':
	case '?':
	case 0x3002:
	case 0xff01:
	case 0xff1f:
		return 3;
	case ',':
	case ';':
	case 0x3001:
		return 2;
	case ' ':
		return 1;
	default:
		return 0;
	}
}

static struct str
cut(struct str s, size_t max)
{
	size_t best[4] = {0}, n = 0;
	struct str rest = s;

	while (rest.len && n++ < max) {
		uint32_t cp = utf8_next(&rest);
		size_t at = s.len - rest.len;

		if (rest.len && cp < 0x80 && cp != ' ' && rest.ptr[0] != ' ')
			continue;
		best[cut_rank(cp)] = at;
	}
	if (!rest.len)
		return s;
	for (int rank = 3; rank > 0; rank--)
		if (best[rank] > best[0] / 2)
			return str_trim(str_slice(s, 0, best[rank]));
	return str_slice(s, 0, best[0] ? best[0] : s.len - rest.len);
}

struct str
quote_shown(struct str bytes, size_t max, bool *shortened)
{
	struct str s = without_marks(trim_tail(str_trim(bytes))), shown;

	s = trim_tail(str_trim(without_half(trim_tail(str_trim(s)))));
	if (str_starts(s, STR("that ")))
		s = str_skip(s, STR("that ").len);
	shown = cut(s, max);
	*shortened = shown.len < s.len;
	return trim_tail(shown);
}

struct str
words_cut(struct arena *a, struct str words, size_t max)
{
	struct str s = cut(words, max);

	return s.len == words.len ? words
				  : str_fmt(a, "%.*s …", STR_ARG(trim_tail(s)));
}

struct str
row_phrase(const struct speech *p, enum saying id,
	   const struct str with[SAY_HOLES])
{
	return word_fill(p->arena, p->words, id, with);
}

struct str
number_phrase(const struct speech *p, size_t n)
{
	struct str word = word_part(p->words, SAY_NUMBERS, n);

	return word.len ? word : str_fmt(p->arena, "%zu", n);
}

struct str
count_phrase(const struct speech *p, enum saying id, size_t n)
{
	return word_count(p->arena, p->words, id, n,
			  str_fmt(p->arena, "%zu", n));
}

struct str
phrase_upper(const struct speech *p, struct str phrase)
{
	struct str rest, first = str_cut(phrase, STR(" "), &rest);

	/* Whether it begins with a word of ours, not with a name. */
	if (word_lists(p->words, SAY_CAPITALS, first) == STR_NONE)
		return phrase;
	return str_fmt(p->arena, "%c%.*s", phrase.ptr[0] - 'a' + 'A',
		       STR_ARG(str_skip(phrase, 1)));
}

struct str
band_phrase(const struct speech *p, struct str band)
{
	return word_shown(p->words, band, SAY_BAND_REMOTE, SAY_BAND_POSSIBLE);
}

struct str
heading_short(const struct words *w, struct str heading)
{
	struct str rest, colon = str_trim(w->at[SAY_COLON]);

	return str_cut(heading, colon, &rest);
}
