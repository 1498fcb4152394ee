/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/text/phrase.h"

#include "claim/text/word.h"

#include <string.h>

static const char *const adverbs[26] = {
	['A' - 'A'] = "also|again|angrily",
	['C' - 'A'] = "consistently|categorically|clearly",
	['D' - 'A'] = "directly",
	['E' - 'A'] = "explicitly|even|ever|either",
	['F' - 'A'] = "further|flatly|firmly|formally|far|fully",
	['I' - 'A'] = "immediately|independently",
	['L' - 'A'] = "later",
	['N' - 'A'] = "now",
	['O' - 'A'] = "officially|openly",
	['P' - 'A'] = "publicly|promptly|previously",
	['R' - 'A'] = "repeatedly",
	['S' - 'A'] = "still|specifically|strongly|so|simply",
	['V' - 'A'] = "vehemently",
	['Y' - 'A'] = "yet",
};

static void
put(struct phrase *p, struct str s)
{
	if (p->len + s.len + 1 > PHRASE_MAX)
		return;
	memcpy(p->text + p->len, s.ptr, s.len);
	p->len += s.len;
}

static void
put_word(struct phrase *p, struct str w)
{
	if (!w.len || word_in_letters(w, adverbs))
		return;
	if (str_eq(w, STR("can't")) || str_eq(w, STR("cannot"))) {
		put(p, STR("can not "));
	} else if (str_eq(w, STR("won't"))) {
		put(p, STR("will not "));
	} else if (str_ends(w, STR("n't"))) {
		put(p, str_slice(w, 0, w.len - 3));
		put(p, STR(" not "));
	} else {
		put(p, w);
		put(p, STR(" "));
	}
}

/* One letter of a word in lower case, its length in the input; 0 for what
 * stands between words. Bytes above ASCII are letters. */
static size_t
letter_at(struct str s, char *ret)
{
	char c = *s.ptr;

	if (c & 0x80 && str_starts(s, STR("\xE2\x80\x99"))) {
		*ret = '\'';
		return 3;
	}
	if (c & 0x80 && str_starts(s, STR("\xE2\x80")))
		return 0;
	*ret = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	c = *ret;
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' ||
	       (c & 0x80);
}

static uint32_t
letter_bit(char c)
{
	return (uint32_t)1 << (c & 31);
}

static void
words_index(struct phrase *p)
{
	p->words = 0;
	p->letters = 0;
	for (size_t i = 1; i < p->len && p->words < PHRASE_MAX / 2; i++) {
		if (p->text[i - 1] != ' ')
			continue;
		p->word[p->words++] = (uint16_t)i;
		p->letters |= letter_bit(p->text[i]);
	}
}

void
phrase_make(struct str in, struct phrase *ret)
{
	char word[64];
	size_t len = 0, n;
	char c = 0;

	ret->len = 0;
	put(ret, STR(" "));
	while (in.len && ret->len + sizeof word < PHRASE_MAX) {
		n = letter_at(in, &c);
		if (n && len < sizeof word) {
			word[len++] = c;
		} else {
			put_word(ret, (struct str){word, len});
			len = 0;
		}
		in = str_skip(in, n ? n : 1);
	}
	put_word(ret, (struct str){word, len});
	words_index(ret);
}

bool
phrase_has(const struct phrase *p, const char *words)
{
	if (*words == ' ' && !(p->letters & letter_bit(words[1])))
		return false;
	return str_has((struct str){p->text, p->len}, str_from(words));
}

/* Where `one` stands as whole words, or STR_NONE. */
static size_t
find_whole(const struct phrase *p, struct str one)
{
	struct str text = {p->text, p->len};

	for (size_t i = 0; i < p->words; i++) {
		size_t e = p->word[i] + one.len;

		if (e < text.len && text.ptr[e] == ' ' &&
		    str_starts(str_skip(text, p->word[i]), one))
			return p->word[i];
	}
	return STR_NONE;
}

size_t
phrase_find_any(const struct phrase *p, const char *list)
{
	size_t best = STR_NONE, at, n;

	for (; *list; list += n + (list[n] == '|')) {
		for (n = 0; list[n] && list[n] != '|'; n++)
			;
		if (!(p->letters & letter_bit(*list)))
			continue;
		at = find_whole(p, (struct str){list, n});
		if (at < best)
			best = at;
	}
	return best;
}

bool
phrase_any(const struct phrase *p, const char *list)
{
	return phrase_find_any(p, list) != STR_NONE;
}

bool
word_in_list(struct str word, const char *list)
{
	const char *p = list;
	size_t n;

	while (*p) {
		for (n = 0; n < word.len && p[n] == word.ptr[n] && p[n]; n++)
			;
		p += n;
		if (n == word.len && (!*p || *p == '|'))
			return true;
		while (*p && *p != '|')
			p++;
		p += *p == '|';
	}
	return false;
}

bool
word_in_letters(struct str word, const char *const lists[26])
{
	size_t letter = word.len ? (size_t)((*word.ptr & 0x5F) - 'A') : 26;

	return letter < 26 && lists[letter] &&
	       word_in_list(word, lists[letter]);
}

bool
phrase_word(const struct phrase *p, const char *const lists[26])
{
	for (size_t i = 0; i < p->words; i++)
		if (word_in_letters(phrase_word_at(p, i), lists))
			return true;
	return false;
}

struct str
phrase_word_at(const struct phrase *p, size_t i)
{
	struct str rest, text = {p->text, p->len};

	return str_cut(str_skip(text, p->word[i]), STR(" "), &rest);
}

/* Words of closed classes are everywhere; long ones are rare. */
static size_t
key_worth(struct str word)
{
	return word.len && !word_bits(word) ? PHRASE_MAX + word.len : word.len;
}

static void
key_put(struct str one, const struct keys *keys)
{
	bool stem = str_starts(one, STR(" ")) && !str_ends(one, STR(" "));
	struct str best = {"", 0};
	struct phrase p;

	phrase_make(one, &p);
	for (size_t i = 0; i < p.words; i++)
		if (stem || key_worth(phrase_word_at(&p, i)) > key_worth(best))
			best = phrase_word_at(&p, i);
	keys->put(keys->to, best, stem, keys->mark);
}

void
phrase_keys(const char *list, const struct keys *keys)
{
	struct str rest = str_from(list);

	while (rest.len)
		key_put(str_cut(rest, STR("|"), &rest), keys);
}

void
phrase_keys_of(const char *const lists[26], const struct keys *keys)
{
	for (size_t i = 0; i < 26; i++)
		if (lists[i])
			phrase_keys(lists[i], keys);
}

void
list_keys(const char *list, const struct keys *keys)
{
	struct str rest = str_from(list);

	while (rest.len)
		keys->put(keys->to, str_cut(rest, STR("|"), &rest), false,
			  keys->mark);
}

void
list_keys_of(const char *const lists[26], const struct keys *keys)
{
	for (size_t i = 0; i < 26; i++)
		if (lists[i])
			list_keys(lists[i], keys);
}
