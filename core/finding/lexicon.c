/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/lexicon.h"

#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "claim/entity/unit.h"
#include "claim/text/script.h"
#include "finding/concepts.h"
#include "finding/stem.h"

enum {
	SALT_CHARS = 0x4a,  /* keeps Japanese forms apart from English ones */
	SHORT_MAX = 8,	    /* letters of an abbreviation */
	NAME_LEAST = 4,	    /* characters of a Japanese long name */
	MIDDLE_DOT = 0x30fb /* between parts of a name; may be left out */
};

/* form: a way to write something, as words or as characters. */
struct form {
	struct str text;
	bool blankless;
	uint64_t words[FORM_WORDS];
	size_t len; /* words, or bytes */
};

static uint64_t
mix(uint64_t h, uint64_t key)
{
	return (h ^ key) * 0x9e3779b97f4a7c15ull + (h >> 29);
}

uint64_t
lexicon_word_key(struct str word)
{
	char plain[WORD_MAX], stem[STEM_MAX];

	return str_hash(stem_word(script_word(word, plain), stem));
}

/* English words of `s` as keys; how many. */
static size_t
words_of(struct str s, uint64_t keys[FORM_WORDS])
{
	size_t n = 0, e;

	for (size_t at = 0; at < s.len && n < FORM_WORDS; at = e) {
		e = script_run(s, at);
		if (script_of(utf8_at(s, at)) == SCRIPT_WORD)
			keys[n++] = lexicon_word_key(str_slice(s, at, e));
	}
	return n;
}

static uint64_t
words_key(const uint64_t *keys, size_t n)
{
	uint64_t h = n;

	for (size_t i = 0; i < n; i++)
		h = mix(h, keys[i]);
	return h;
}

static uint64_t
chars_key(uint64_t h, uint32_t cp)
{
	return mix(h, script_fold(cp) + ((uint64_t)SALT_CHARS << 32));
}

static void
start_put(struct lexicon *l, uint64_t start, size_t n)
{
	size_t *longest = map_put(l->arena, &l->starts, start);

	if (*longest == MAP_NONE || *longest < n)
		*longest = n;
}

static void
form_put(struct lexicon *l, uint64_t form, struct entry_row row)
{
	size_t *at = map_put(l->arena, &l->forms, form);

	if (*at != MAP_NONE) {
		unsigned *flags = &l->rows[*at].flags;
		unsigned proper = *flags & row.flags & ROW_PROPER;

		*flags = ((*flags | row.flags) & ~ROW_PROPER) | proper;
		return;
	}
	*at = l->len;
	l->rows = vec_room(l->arena, l->rows, l->len, &l->cap, sizeof row);
	l->rows[l->len++] = row;
}

static bool
is_blankless(struct str form)
{
	enum script s = script_of(utf8_at(form, 0));

	for (size_t at = 0; at < form.len; at = script_run(form, at)) {
		s = script_of(utf8_at(form, at));
		if (s >= SCRIPT_HAN)
			return true;
	}
	return false;
}

static void
chars_put(struct lexicon *l, struct str form, struct entry_row row)
{
	uint64_t h = 0, first = 0;
	size_t n = 0;

	while (form.len) {
		uint32_t cp = utf8_next(&form);

		if (cp == MIDDLE_DOT)
			continue;
		h = chars_key(h, cp);
		if (!n++)
			first = h;
	}
	if (n <= FORM_CHARS) {
		start_put(l, first, n);
		form_put(l, h, row);
	}
}

static void
lexicon_put(struct lexicon *l, struct str form, struct entry_row row)
{
	uint64_t keys[FORM_WORDS];
	size_t n;

	if (is_blankless(form)) {
		chars_put(l, form, row);
		return;
	}
	n = words_of(form, keys);
	if (!n)
		return;
	start_put(l, keys[0], n);
	form_put(l, words_key(keys, n), row);
}

uint64_t
lexicon_name(const struct named *of)
{
	return str_hash(of->key);
}

static bool
is_joint(uint64_t stem)
{
	return stem == lexicon_word_key(STR("of")) ||
	       stem == lexicon_word_key(STR("the"));
}

/* The row that a form begins with, and how much of the form it is. */
static const struct entry_row *
row_next(const struct lexicon *l, const struct form *f, size_t at, size_t *ret)
{
	if (f->blankless)
		return lexicon_chars(l, str_skip(f->text, at), ret);
	return lexicon_words(l, f->words + at, f->len - at, ret);
}

/* "Chinese Foreign Ministry": a country and an office that each has. It is
 * compared as these two. */
static bool
is_composed(const struct lexicon *l, struct str text)
{
	struct form f = {.text = text, .blankless = is_blankless(text)};
	unsigned seen = 0;
	size_t n;

	f.len = f.blankless ? text.len : words_of(text, f.words);
	for (size_t at = 0; at < f.len; at += n) {
		const struct entry_row *row = row_next(l, &f, at, &n);

		if (!row && (f.blankless || !is_joint(f.words[at])))
			return false;
		n = row ? n : 1;
		seen |= !row			   ? 0
			: row->flags & ROW_COUNTRY ? ROW_COUNTRY
						   : ROW_ENTITY;
	}
	return seen == (ROW_COUNTRY | ROW_ENTITY);
}

static void
names_put(struct lexicon *l, const struct gazetteer *names, bool countries)
{
	for (size_t i = 0; i < names->forms.len; i++) {
		const struct name_form *f = names->forms.at[i];
		unsigned flags = ROW_ENTITY | ROW_PROPER;

		if (!f->of || (f->of->kind == NAMED_COUNTRY) != countries ||
		    (f->of->kind == NAMED_BODY && is_composed(l, f->text)))
			continue;
		if (f->of->kind == NAMED_OUTLET)
			flags |= ROW_OUTLET;
		if (countries)
			flags |= ROW_COUNTRY;
		lexicon_put(l, f->text,
			    (struct entry_row){lexicon_name(f->of), flags});
	}
}

/* Forms of one thing, with "|" between. */
static void
row_put(struct lexicon *l, struct str all, unsigned flags)
{
	struct entry_row row = {str_hash(all), flags};

	while (all.len)
		lexicon_put(l, str_cut(all, STR("|"), &all), row);
}

static void
concepts_put(struct lexicon *l)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		row_put(l, str_from(rows[i].forms), rows[i].flags);
	for (size_t i = 0; unit_rows[i]; i++)
		row_put(l, str_from(unit_rows[i]), ROW_UNIT);
}

void
lexicon_make(struct arena *a, const struct gazetteer *names,
	     struct lexicon *ret)
{
	*ret = (struct lexicon){.arena = a};
	names = names ? names : &gazetteer_nobody;
	names_put(ret, names, true);
	concepts_put(ret);
	names_put(ret, names, false);
}

void
lexicon_over(struct arena *a, const struct lexicon *base, struct lexicon *ret)
{
	*ret = (struct lexicon){.arena = a, .base = base};
}

static const struct entry_row *
row_get(const struct lexicon *l, uint64_t form)
{
	for (; l; l = l->base) {
		size_t at = map_get(&l->forms, form);

		if (at != MAP_NONE)
			return &l->rows[at];
	}
	return NULL;
}

/* Words or characters of the longest form that begins so; 0 for none. */
static size_t
longest_from(const struct lexicon *l, uint64_t start)
{
	size_t ret = 0;

	for (; l; l = l->base) {
		size_t n = map_get(&l->starts, start);

		if (n != MAP_NONE && n > ret)
			ret = n;
	}
	return ret;
}

const struct entry_row *
lexicon_words(const struct lexicon *l, const uint64_t *stems, size_t n,
	      size_t *ret_n)
{
	size_t longest = longest_from(l, stems[0]);

	for (n = n < longest ? n : longest; n; n--) {
		const struct entry_row *row = row_get(l, words_key(stems, n));

		if (row) {
			*ret_n = n;
			return row;
		}
	}
	return NULL;
}

const struct entry_row *
lexicon_chars(const struct lexicon *l, struct str s, size_t *ret_n)
{
	const struct entry_row *ret = NULL, *row;
	struct str rest = s;
	uint64_t h = chars_key(0, utf8_at(s, 0));
	size_t longest = longest_from(l, h);

	if (!longest)
		return NULL;
	utf8_next(&rest);
	for (size_t n = 1;; n++) {
		row = row_get(l, h);
		if (row) {
			ret = row;
			*ret_n = s.len - rest.len;
		}
		if (utf8_at(rest, 0) == MIDDLE_DOT)
			utf8_next(&rest);
		if (n == longest || !rest.len)
			return ret;
		h = chars_key(h, utf8_next(&rest));
	}
}

/* What stands in the bracket that opens at `at`: an abbreviation of capital
 * letters, or nothing. */
static struct str
abbreviation(struct str s, size_t at)
{
	size_t b = at + utf8_len(s, at), e;
	struct str ret;

	if (script_of(utf8_at(s, b)) != SCRIPT_WORD)
		return (struct str){"", 0};
	e = script_run(s, b);
	ret = str_slice(s, b, e);
	if (utf8_at(s, e) != ')' && utf8_at(s, e) != 0xff09)
		return (struct str){"", 0};
	for (size_t i = 0; i < ret.len; i++)
		if (ret.ptr[i] < 'A' || ret.ptr[i] > 'Z')
			return (struct str){"", 0};
	return ret.len > 1 && ret.len <= SHORT_MAX ? ret : (struct str){"", 0};
}

static size_t
word_before(struct str s, size_t at)
{
	while (at && script_of(utf8_prev(s, at)) != SCRIPT_WORD)
		at--;
	while (at && script_of(utf8_prev(s, at)) == SCRIPT_WORD)
		do
			at--;
		while (at && ((unsigned char)s.ptr[at] & 0xc0) == 0x80);
	return at;
}

/* Long form in front of byte `e` whose words begin with the letters of
 * `ab`, in order and from its last word back; other words may stand between
 * ("of", "and"), but as many as letters at most. */
static struct str
long_words(struct str s, size_t e, struct str ab)
{
	size_t left = ab.len, at = e, skipped = 0;

	while (left && at && skipped <= ab.len) {
		at = word_before(s, at);
		if ((s.ptr[at] & ~0x20) == ab.ptr[left - 1])
			left--;
		else
			skipped++;
	}
	return left || e - at > 200 ? (struct str){"", 0}
				    : str_trim(str_slice(s, at, e));
}

static struct str
long_chars(struct str s, size_t e)
{
	size_t b = e, n = 0;

	while (b && n < FORM_CHARS) {
		enum script k = script_of(utf8_prev(s, b));

		if (k != SCRIPT_HAN && k != SCRIPT_KATAKANA)
			break;
		do
			b--;
		while (b && ((unsigned char)s.ptr[b] & 0xc0) == 0x80);
		n++;
	}
	return n < NAME_LEAST ? (struct str){"", 0} : str_slice(s, b, e);
}

/* Where the next bracket opens, of either width; the end without one. */
static size_t
bracket_find(struct str s, size_t at)
{
	for (; at < s.len; at++)
		if (s.ptr[at] == '(' || ((unsigned char)s.ptr[at] == 0xef &&
					 utf8_at(s, at) == 0xff08))
			break;
	return at;
}

/* The row of a form as a whole. */
static const struct entry_row *
form_get(const struct lexicon *l, struct str form)
{
	const struct entry_row *ret = NULL;
	uint64_t keys[FORM_WORDS];
	size_t n, used = 0;

	if (is_blankless(form)) {
		ret = lexicon_chars(l, form, &used);
		return used == form.len ? ret : NULL;
	}
	n = words_of(form, keys);
	if (n)
		ret = lexicon_words(l, keys, n, &used);
	return used == n ? ret : NULL;
}

/* What is new goes by the key of its short form, which is how a text names it
 * that does not explain it. */
static void
learn(struct lexicon *l, struct str longer, struct str shorter)
{
	struct entry_row row = {lexicon_word_key(shorter), ROW_ENTITY};
	const struct entry_row *known = form_get(l, shorter);

	if (!known)
		known = form_get(l, longer);
	if (known)
		row = *known;
	lexicon_put(l, longer, row);
	lexicon_put(l, shorter, row);
}

void
lexicon_learn(struct lexicon *l, struct str text)
{
	for (size_t at = bracket_find(text, 0); at < text.len;
	     at = bracket_find(text, at + 1)) {
		struct str ab = abbreviation(text, at), longer;

		if (!ab.len)
			continue;
		longer = long_chars(text, at);
		if (!longer.len)
			longer = long_words(text, at, ab);
		if (longer.len && l->learned++ < LEARNED_MAX)
			learn(l, longer, ab);
	}
}
