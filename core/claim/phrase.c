/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/phrase.h"

#include <string.h>

#define ADVERBS                                                                \
	"immediately|also|again|still|yet|further|publicly|directly|"          \
	"explicitly|specifically|repeatedly|consistently|strongly|flatly|"     \
	"firmly|categorically|vehemently|officially|formally|promptly|now|"    \
	"even|ever|clearly|openly|angrily|later|previously|so|far|either|"     \
	"fully|independently|simply"

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
	if (!w.len || word_in_list(w, ADVERBS))
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

	if (str_starts(s, STR("\xE2\x80\x99"))) {
		*ret = '\'';
		return 3;
	}
	if (str_starts(s, STR("\xE2\x80")))
		return 0;
	*ret = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	c = *ret;
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' ||
	       (c & 0x80);
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
}

bool
phrase_has(const struct phrase *p, const char *words)
{
	return str_has((struct str){p->text, p->len}, str_from(words));
}

size_t
phrase_find_any(const struct phrase *p, const char *list)
{
	struct str rest = str_from(list), text = {p->text, p->len}, one;
	size_t best = STR_NONE, at;

	while (rest.len) {
		one = str_cut(rest, STR("|"), &rest);
		for (at = str_find(text, one, 0); at != STR_NONE;
		     at = str_find(text, one, at + 1))
			if (at && text.ptr[at - 1] == ' ' &&
			    at + one.len < text.len &&
			    text.ptr[at + one.len] == ' ')
				break;
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
