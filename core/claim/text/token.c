/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/text/token.h"

#include <string.h>

#include "base/range.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

enum script {
	SCRIPT_OTHER, /* punctuation, blanks */
	SCRIPT_DIGIT,
	SCRIPT_LETTER,
	SCRIPT_HAN,
	SCRIPT_HIRAGANA,
	SCRIPT_KATAKANA
};

struct range {
	uint32_t from, to;
	enum script script;
};

/* Above ASCII, sorted; what is not listed is a letter. */
static const struct range ranges[] = {
	{0x80, 0xbf, SCRIPT_OTHER},	   {0xd7, 0xd7, SCRIPT_OTHER},
	{0xf7, 0xf7, SCRIPT_OTHER},	   {0x2000, 0x2bff, SCRIPT_OTHER},
	{0x2e80, 0x2fff, SCRIPT_HAN},	   {0x3000, 0x3004, SCRIPT_OTHER},
	{0x3005, 0x3007, SCRIPT_HAN},	   {0x3008, 0x3040, SCRIPT_OTHER},
	{0x3041, 0x309f, SCRIPT_HIRAGANA}, {0x30a0, 0x30ff, SCRIPT_KATAKANA},
	{0x3100, 0x33ff, SCRIPT_OTHER},	   {0x3400, 0x4dbf, SCRIPT_HAN},
	{0x4e00, 0x9fff, SCRIPT_HAN},	   {0xe000, 0xf8ff, SCRIPT_OTHER},
	{0xf900, 0xfaff, SCRIPT_HAN},	   {0xfe00, 0xff0f, SCRIPT_OTHER},
	{0xff10, 0xff19, SCRIPT_DIGIT},	   {0xff1a, 0xff20, SCRIPT_OTHER},
	{0xff21, 0xff3a, SCRIPT_LETTER},   {0xff3b, 0xff40, SCRIPT_OTHER},
	{0xff41, 0xff5a, SCRIPT_LETTER},   {0xff5b, 0xff65, SCRIPT_OTHER},
	{0xff66, 0xff9f, SCRIPT_KATAKANA}, {0xffe0, 0xffff, SCRIPT_OTHER},
	{0x20000, 0x3ffff, SCRIPT_HAN},
};

static enum script
script_wide(uint32_t cp)
{
	const struct range *r;

	r = range_find(ranges, sizeof ranges / sizeof *ranges, sizeof *ranges,
		       cp);
	return r ? r->script : SCRIPT_LETTER;
}

static inline bool
is_ascii_letter(char c)
{
	return (unsigned)((c | 0x20) - 'a') < 26;
}

static inline enum script
script_of(uint32_t cp)
{
	if (cp >= 0x80)
		return script_wide(cp);
	return is_ascii_letter((char)cp) ? SCRIPT_LETTER
	       : cp - '0' < 10		 ? SCRIPT_DIGIT
					 : SCRIPT_OTHER;
}

static bool
is_capital(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z';
	if (cp >= 0x100 && cp <= 0x17f)
		return cp & 1 ? cp >= 0x139 && cp <= 0x148 : cp < 0x139;
	return (cp >= 0xc0 && cp <= 0xde) || (cp >= 0x391 && cp <= 0x3a9) ||
	       (cp >= 0x400 && cp <= 0x42f) || (cp >= 0xff21 && cp <= 0xff3a);
}

static const struct {
	struct str text;
	int mark;
} marks[] = {
	{STR_INIT("“"), MARK_OPEN},
	{STR_INIT("”"), MARK_CLOSE},
	{STR_INIT("\""), MARK_OPEN | MARK_CLOSE},
	{STR_INIT("'"), MARK_OPEN | MARK_CLOSE | MARK_SINGLE},
	{STR_INIT("’"), MARK_OPEN | MARK_CLOSE | MARK_SINGLE},
	{STR_INIT("‘"), MARK_OPEN | MARK_SINGLE},
	{STR_INIT("`"), MARK_OPEN | MARK_CLOSE | MARK_SINGLE},
	{STR_INIT("``"), MARK_OPEN},
	{STR_INIT("''"), MARK_CLOSE | MARK_OPEN},
	{STR_INIT("„"), MARK_OPEN},
	{STR_INIT("‟"), MARK_OPEN},
	{STR_INIT("«"), MARK_OPEN},
	{STR_INIT("»"), MARK_CLOSE},
	{STR_INIT("「"), MARK_OPEN},
	{STR_INIT("」"), MARK_CLOSE},
	{STR_INIT("『"), MARK_OPEN},
	{STR_INIT("』"), MARK_CLOSE},
	{STR_INIT("＂"), MARK_OPEN | MARK_CLOSE},
};

int
mark_of(struct str token)
{
	if (token.len == 1 && !strchr("\"'`", *token.ptr))
		return MARK_NONE;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (str_eq(token, marks[i].text))
			return marks[i].mark;
	return MARK_NONE;
}

/* ---- abbreviations ---- */

static const char *const titles[26] = {
	['A' - 'A'] = "adm.|amb.",
	['B' - 'A'] = "brig.",
	['C' - 'A'] = "capt.|cmdr.|col.|cpl.",
	['D' - 'A'] = "del.|det.|dr.",
	['F' - 'A'] = "fr.",
	['G' - 'A'] = "gen.|gov.|govs.",
	['H' - 'A'] = "hon.",
	['I' - 'A'] = "insp.",
	['L' - 'A'] = "lt.",
	['M' - 'A'] = "maj.|messrs.|mr.|mrs.|ms.|mx.",
	['P' - 'A'] = "pfc.|pres.|prof.|pvt.",
	['R' - 'A'] = "rep.|reps.|rev.",
	['S' - 'A'] = "sen.|sens.|sgt.|spc.|st.|supt.",
};

static const char *const others[26] = {
	['A' - 'A'] = "a.k.a.|a.m.|ala.|ariz.|ark.|assn.|aug.|ave.",
	['B' - 'A'] = "blvd.|bros.",
	['C' - 'A'] = "calif.|cf.|co.|colo.|conn.|corp.",
	['D' - 'A'] = "d.c.|dec.|dept.|dist.",
	['E' - 'A'] = "e.g.|est.|etc.",
	['F' - 'A'] = "feb.|fig.|fla.|ft.",
	['I' - 'A'] = "i.e.|ill.|inc.|ind.",
	['J' - 'A'] = "jan.|jr.",
	['K' - 'A'] = "kan.|ky.",
	['L' - 'A'] = "ltd.",
	['M' - 'A'] = "mass.|md.|mich.|minn.|miss.|mont.|mt.",
	['N' - 'A'] = "neb.|nev.|no.|nos.|nov.",
	['O' - 'A'] = "oct.|okla.|ore.",
	['P' - 'A'] = "p.m.|pa.|penn.|ph.d.|plc.|pp.",
	['S' - 'A'] = "sept.|sr.",
	['T' - 'A'] = "tenn.|tex.",
	['U' - 'A'] = "u.k.|u.n.|u.s.|univ.",
	['V' - 'A'] = "va.|viz.|vol.|vs.|vt.",
	['W' - 'A'] = "wash.|wis.|wyo.",
};

static bool
is_initials(struct str low)
{
	for (size_t i = 1; i < low.len; i += 2)
		if (low.ptr[i] != '.')
			return false;
	return low.len && low.len % 2 == 0;
}

enum abbreviation
abbreviation_kind(struct str low)
{
	struct str party; /* "R-Ill.": the state alone */

	if (low.len > 8 || !str_ends(low, STR(".")))
		return ABBREV_NONE;
	if (low.len > 4 && low.ptr[1] == '-' && !is_initials(low)) {
		str_cut(low, STR("-"), &party);
		return abbreviation_kind(party);
	}
	if (word_in_letters(low, titles))
		return ABBREV_TITLE;
	if (low.len == 2 && low.ptr[0] >= 'a' && low.ptr[0] <= 'z')
		return ABBREV_TITLE; /* an initial: "J. Smith" */
	if (is_initials(low) || word_in_letters(low, others))
		return ABBREV_OTHER;
	return ABBREV_NONE;
}

/* ---- cutting ---- */

/* What may join two letters or digits inside one word. */
static size_t
joint_len(struct str text, size_t at, bool digits)
{
	static const struct str joints[] = {
		STR_INIT("'"), STR_INIT("’"), STR_INIT("-"), STR_INIT("‑"),
		STR_INIT("&"), STR_INIT("_"), STR_INIT("@")};
	struct str rest = str_skip(text, at);

	if (*rest.ptr == ' ')
		return 0;
	if (digits &&
	    (str_starts(rest, STR(",")) || str_starts(rest, STR(".")) ||
	     str_starts(rest, STR(":"))))
		return 1;
	for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
		if (str_starts(rest, joints[i]))
			return joints[i].len;
	return 0;
}

static bool
is_wordish(enum script s)
{
	return s == SCRIPT_LETTER || s == SCRIPT_DIGIT;
}

/* From a letter or digit to the last of the ASCII ones that follow. */
static size_t
plain_last(struct str text, size_t at, size_t end)
{
	while (at + 1 < end && !(text.ptr[at + 1] & 0x80) &&
	       is_wordish(script_of((unsigned char)text.ptr[at + 1])))
		at++;
	return at;
}

/* End of the word that begins at `at`. */
static size_t
word_end(struct str text, size_t at, size_t end)
{
	enum script s = script_of(utf8_at(text, at));

	while (at < end) {
		size_t next, j;
		enum script then;

		if (is_wordish(s)) {
			at = plain_last(text, at, end);
			s = script_of(utf8_at(text, at));
		}
		next = at + utf8_len(text, at);
		if (next >= end)
			return end;
		then = script_of(utf8_at(text, next));
		if (then == s || (is_wordish(s) && is_wordish(then))) {
			s = then;
			at = next;
			continue;
		}
		j = is_wordish(s) ? joint_len(text, next, s == SCRIPT_DIGIT)
				  : 0;
		if (!j || next + j >= end)
			return next;
		then = script_of(utf8_at(text, next + j));
		if (!is_wordish(then) ||
		    (text.ptr[next] >= ',' && text.ptr[next] <= ':' &&
		     text.ptr[next] != '-' && then != SCRIPT_DIGIT))
			return next;
		s = then;
		at = next + j;
	}
	return end;
}

/* "No. 5" but "said no."; "Miss." but "a miss." */
static bool
stop_belongs(struct str rest, struct str low)
{
	struct str next = str_trim(str_slice(rest, low.len, low.len + 2));

	if (str_eq(low, STR("no.")) || str_eq(low, STR("nos.")))
		return next.len && *next.ptr >= '0' && *next.ptr <= '9';
	return is_initials(low) || *rest.ptr < 'a' || *rest.ptr > 'z' ||
	       str_eq(low, STR("etc.")) || str_eq(low, STR("vs.")) ||
	       str_eq(low, STR("cf.")) || str_eq(low, STR("v."));
}

/* "U.S.", "Gov.", "p.m.": the full stop belongs to the word. */
static size_t
abbrev_end(struct str text, size_t at, size_t end, size_t limit)
{
	char low[10];
	size_t e = end, n;

	if (end >= limit || text.ptr[end] != '.' || end - at > 7)
		return end;
	while (e + 2 < limit && text.ptr[e] == '.' && e + 1 - at < 8 &&
	       end - at == 1 &&
	       script_of(utf8_at(text, e + 1)) == SCRIPT_LETTER &&
	       text.ptr[e + 2] == '.')
		e += 2;
	n = e + 1 - at;
	if (n >= sizeof low)
		return end;
	for (size_t i = 0; i < n; i++) {
		char c = text.ptr[at + i];

		low[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	}
	if (!abbreviation_kind((struct str){low, n}) ||
	    !stop_belongs(str_slice(text, at, limit), (struct str){low, n}))
		return end;
	if (n == 2 && text.ptr[at] != 'v' &&
	    (text.ptr[at] < 'A' || text.ptr[at] > 'Z' || text.ptr[at] == 'I'))
		return end; /* "a.", "I." end sentences */
	return e + 1;
}

static size_t
punct_end(struct str text, size_t at, size_t end)
{
	static const struct str whole[] = {STR_INIT("..."), STR_INIT("--"),
					   STR_INIT("``"), STR_INIT("''")};
	struct str rest = str_slice(text, at, end);

	/* a quote in a quote that ends with it: the inner mark comes first */
	if (str_starts(rest, STR("'''")) && at > 0 &&
	    (unsigned char)text.ptr[at - 1] > ' ')
		return at + 1;
	for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
		if (str_starts(rest, whole[i]))
			return at + whole[i].len;
	return at + utf8_len(text, at);
}

static enum token_class
class_of(enum script script, struct str s)
{
	if (script == SCRIPT_DIGIT)
		return TOKEN_NUMBER;
	if (script != SCRIPT_OTHER)
		return TOKEN_WORD;
	return mark_of(s) ? TOKEN_QUOTE : TOKEN_PUNCT;
}

/* For look-ups: "5PM" is "5pm", a curly mark is straight. */
static struct str
low_of(struct arena *a, struct token *t, struct str s)
{
	if (t->class == TOKEN_WORD)
		return t->lex->low;
	if (t->class == TOKEN_NUMBER)
		return word_low(arena_alloc(a, s.len), s);
	return str_eq(s, STR("’")) ? STR("'") : s;
}

/* Words, and numbers of two parts: "50-50" hedges. */
static bool
is_listable(const struct token *t, struct str s)
{
	return t->class == TOKEN_WORD ||
	       (t->class == TOKEN_NUMBER && memchr(s.ptr, '-', s.len));
}

static struct token *
token_new(struct arena *a, struct str s, size_t b, struct tokens *ret)
{
	struct token *t = vec_add(a, ret);

	t->at = (struct span){b, b + s.len};
	t->quote = NO_QUOTE;
	return t;
}

/* A word of ASCII letters. */
static void
plain_add(struct arena *a, struct lexicon *words, struct str s, size_t b,
	  struct tokens *ret)
{
	struct token *t = token_new(a, s, b, ret);

	t->capital = *s.ptr < 'a';
	t->class = TOKEN_WORD;
	t->lex = lexicon_find(words, a, s);
	t->low = t->lex->low;
	t->bits = t->lex->bits;
	if (str_eq(t->low, STR("may"))) /* the month has a capital */
		t->bits = t->capital ? WORD_TIME : WORD_AUX;
}

static void
token_add(struct arena *a, struct lexicon *words, struct str s, size_t b,
	  struct tokens *ret)
{
	struct token *t = token_new(a, s, b, ret);
	uint32_t first = utf8_at(s, 0);

	t->capital = is_capital(first);
	t->class = class_of(script_of(first), s);
	t->lex = is_listable(t, s) ? lexicon_find(words, a, s) : &lexeme_none;
	t->low = low_of(a, t, s);
	t->bits = t->lex->bits;
}

static size_t
blank_len(struct str text, size_t at)
{
	uint32_t cp;

	if (text.ptr[at] == ' ')
		return 1;
	cp = utf8_at(text, at);
	if (cp <= ' ' || cp == 0xa0 || cp == 0xad || cp == 0x3000 ||
	    cp == 0xfeff || (cp >= 0x2000 && cp <= 0x200d) || cp == 0x2028 ||
	    cp == 0x2029)
		return utf8_len(text, at);
	return 0;
}

/* The end of a word of ASCII letters before a blank or a mark that never joins
 * two parts of a word, which most are; else `at`. */
static size_t
plain_end(struct str text, size_t at, size_t end)
{
	size_t e = at;

	while (e < end && is_ascii_letter(text.ptr[e]))
		e++;
	if (e == end || text.ptr[e] == ' ' || text.ptr[e] == ',' ||
	    text.ptr[e] == '\n')
		return e;
	return at;
}

void
tokens_make(struct arena *a, struct lexicon *words, struct str text,
	    struct span in, struct tokens *ret)
{
	size_t at = in.b;

	while (at < in.e) {
		size_t e = plain_end(text, at, in.e);

		if (e > at) {
			plain_add(a, words, str_slice(text, at, e), at, ret);
			at = e;
			continue;
		}
		e = blank_len(text, at);
		if (e) {
			at += e;
			continue;
		}
		if (script_of(utf8_at(text, at)) == SCRIPT_OTHER) {
			e = punct_end(text, at, in.e);
		} else {
			e = word_end(text, at, in.e);
			e = abbrev_end(text, at, e, in.e);
		}
		token_add(a, words, str_slice(text, at, e), at, ret);
		at = e;
	}
}
