/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/chunk.h"

#include "base/utf8.h"
#include "claim/text/script.h"
#include "finding/term.h"

static const struct str articles[] = {
	STR_INIT("a"),	   STR_INIT("an"),  STR_INIT("the"),  STR_INIT("one"),
	STR_INIT("its"),   STR_INIT("his"), STR_INIT("her"),  STR_INIT("their"),
	STR_INIT("our"),   STR_INIT("two"), STR_INIT("this"), STR_INIT("some"),
	STR_INIT("these"), STR_INIT("any")};

static const struct str others[] = {STR_INIT("other"), STR_INIT("further"),
				    STR_INIT("another"), STR_INIT("additional"),
				    STR_INIT("more")};

static const struct str ja_others[] = {STR_INIT("ほかの"), STR_INIT("他の"),
				       STR_INIT("別の"), STR_INIT("ほかにも")};

static const struct str ja_onlys[] = {STR_INIT("だけ"), STR_INIT("のみ"),
				      STR_INIT("に限"), STR_INIT("に留ま")};

static const struct str places[] = {STR_INIT("of"), STR_INIT("in"),
				    STR_INIT("on"), STR_INIT("at")};

static const struct span none = {0, 0};

static bool
is_in(struct str word, const struct str *table, size_t n)
{
	char buf[WORD_MAX];

	return str_in(script_word(word, buf), table, n);
}

static bool
is_letter(uint32_t cp)
{
	enum script k = script_of(cp);

	return k == SCRIPT_WORD || k == SCRIPT_DIGIT;
}

/* Bytes of the code point that ends at `at`. */
static size_t
len_before(struct str s, size_t at)
{
	size_t n = 1;

	while (n < 4 && n < at && ((unsigned char)s.ptr[at - n] & 0xc0) == 0x80)
		n++;
	return n;
}

static bool
is_gap(char c)
{
	return c == ' ' || c == '-';
}

static struct span
word_before(struct str s, size_t at)
{
	struct span w;

	if (at && is_gap(s.ptr[at - 1]))
		at--;
	w = (struct span){at, at};
	while (w.b) {
		uint32_t cp = utf8_prev(s, w.b);

		if (!is_letter(cp) && cp != '\'' && cp != 0x2019)
			break;
		w.b -= len_before(s, w.b);
	}
	return w;
}

static struct span
word_after(struct str s, size_t at)
{
	if (at < s.len && is_gap(s.ptr[at]))
		at++;
	if (at >= s.len || !is_letter(utf8_at(s, at)))
		return (struct span){at, at};
	return (struct span){at, script_run(s, at)};
}

/* May the word describe a thing? Verbs of the table and words like "that"
 * may not. */
static bool
describes(const struct lexicon *l, struct str word)
{
	const struct entry_row *row;
	uint64_t stem = lexicon_word_key(word);
	size_t n;

	if (!word.len || term_is_stop(word))
		return false;
	row = lexicon_words(l, &stem, 1, &n);
	return !row || row->flags & ROW_MEANS ||
	       !(row->flags & (ROW_PREDICATE | ROW_ACTOR | ROW_CAUSE));
}

/* Where the phrase begins that ends in a noun at `b`: at an article, at
 * "other" and its article, or behind the last word that describes nothing. */
static size_t
left(const struct lexicon *l, struct str s, size_t b)
{
	bool other = false;

	for (int i = 0; i < CHUNK_WORDS; i++) {
		struct span w = word_before(s, b);
		struct str word = str_at(s, w);

		if (is_in(word, articles, COUNT(articles)))
			return w.b;
		if (other)
			break;
		other = is_in(word, others, COUNT(others));
		if (!other && !describes(l, word))
			break;
		b = w.b;
	}
	return b;
}

/* End of the "of …" at `e`, or `e`. A word in -ed after a noun is a verb. */
static size_t
right(const struct lexicon *l, struct str s, size_t e, size_t preps)
{
	struct span w = word_after(s, e);
	size_t nouns = 0, end;

	if (!is_in(str_at(s, w), places, preps))
		return e;
	end = w.e;
	for (int i = 0; i <= CHUNK_WORDS; i++) {
		struct str word;
		bool article;

		w = word_after(s, end);
		word = str_at(s, w);
		article = !nouns && is_in(word, articles, COUNT(articles));
		if (!article && (!describes(l, word) ||
				 (nouns && str_ends(word, STR("ed")))))
			break;
		nouns += !article;
		end = w.e;
	}
	return nouns ? end : e;
}

static bool
is_ja(struct str s, size_t at)
{
	return script_of(utf8_at(s, at)) >= SCRIPT_HAN;
}

/* Nouns joined by の, and what stands in front of them without a particle. */
static struct span
ja_noun(struct str s, struct span at)
{
	for (int i = 0; i < CHUNK_CHARS && at.b; i++) {
		uint32_t cp = utf8_prev(s, at.b);

		if (script_of(cp) == SCRIPT_OTHER ||
		    (script_of(cp) == SCRIPT_KANA && cp != 0x306e))
			break;
		at.b -= len_before(s, at.b);
	}
	if (utf8_at(s, at.b) == 0x306e)
		at.b += utf8_len(s, at.b);
	while (at.e < s.len && is_ja(s, at.e) &&
	       script_of(utf8_at(s, at.e)) != SCRIPT_KANA)
		at.e += utf8_len(s, at.e);
	return at;
}

struct span
chunk_noun(const struct lexicon *l, struct str text, struct span at)
{
	if (is_ja(text, at.b))
		return ja_noun(text, at);
	at.b = left(l, text, at.b);
	for (int i = 0; i < 2; i++)
		at.e = right(l, text, at.e, COUNT(places));
	return at;
}

struct span
chunk_count(const struct lexicon *l, struct str text, struct span at, bool unit)
{
	for (int i = 0; i < CHUNK_WORDS && !unit; i++) {
		struct span w = word_after(text, at.e);
		struct str word = str_at(text, w);

		if (!describes(l, word) || str_ends(word, STR("ed")))
			break;
		at.e = w.e;
	}
	at.e = right(l, text, at.e, 1);
	return at;
}

struct span
chunk_only(const struct lexicon *l, struct str text, struct span at)
{
	struct span w;

	if (is_ja(text, at.b)) {
		at = ja_noun(text, at);
		return str_starts_any(str_skip(text, at.e), ja_onlys,
				      COUNT(ja_onlys))
			       ? at
			       : none;
	}
	at = chunk_noun(l, text, at);
	w = word_before(text, at.b);
	if (!str_eq_ci(str_at(text, w), STR("only")))
		return none;
	at.b = w.b;
	return at;
}

struct span
chunk_other(const struct lexicon *l, struct str text, struct span at)
{
	size_t noun = at.b;

	at = chunk_noun(l, text, at);
	if (is_ja(text, noun)) {
		for (size_t i = 0; i < COUNT(ja_others); i++) {
			size_t len = ja_others[i].len;

			if (noun >= len &&
			    str_eq(str_slice(text, noun - len, noun),
				   ja_others[i]))
				return (struct span){noun - len, at.e};
		}
		return none;
	}
	for (struct span w; noun > at.b; noun = w.b) {
		w = word_before(text, noun);
		if (is_in(str_at(text, w), others, COUNT(others)))
			return at;
		if (w.b == noun)
			break;
	}
	return none;
}
