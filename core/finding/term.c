/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/term.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "claim/entity/number.h"
#include "claim/text/script.h"
#include "claim/text/word.h"

enum {
	NEGATION_REACH = 5, /* words from "no" to the proof there is none of */
	CLAUSE_REACH = 6,   /* words from "that" to a negation inside it */
	UNIT_REACH = 3	    /* words from a number to what it counts */
};

/* Words that say nothing of the matter. Sorted. */
static const char *const stops[] = {
	"a",	   "about",   "after",	 "all",	    "also",    "am",
	"an",	   "and",     "any",	 "are",	    "as",      "at",
	"be",	   "because", "been",	 "before",  "being",   "between",
	"but",	   "by",      "can",	 "cannot",  "could",   "did",
	"do",	   "does",    "during",	 "each",    "either",  "for",
	"from",	   "had",     "has",	 "have",    "he",      "her",
	"here",	   "him",     "his",	 "how",	    "however", "i",
	"if",	   "in",      "into",	 "is",	    "it",      "its",
	"itself",  "just",    "last",	 "may",	    "me",      "might",
	"more",	   "most",    "much",	 "must",    "my",      "neither",
	"new",	   "no",      "nor",	 "not",	    "of",      "on",
	"one",	   "only",    "or",	 "other",   "our",     "out",
	"over",	   "own",     "said",	 "same",    "say",     "says",
	"several", "she",     "should",	 "since",   "so",      "some",
	"such",	   "than",    "that",	 "the",	    "their",   "them",
	"then",	   "there",   "these",	 "they",    "this",    "those",
	"through", "to",      "too",	 "under",   "until",   "up",
	"upon",	   "us",      "very",	 "was",	    "we",      "were",
	"what",	   "when",    "where",	 "whether", "which",   "while",
	"will",	   "with",    "without", "would",   "yet",     "you",
	"your",
};

static const struct str negators[] = {
	STR_INIT("not"),    STR_INIT("no"),	STR_INIT("never"),
	STR_INIT("none"),   STR_INIT("nor"),	STR_INIT("neither"),
	STR_INIT("cannot"), STR_INIT("nobody"), STR_INIT("nothing")};

static const struct str openers[] = {STR_INIT("that"), STR_INIT("which"),
				     STR_INIT("who"), STR_INIT("whose")};

static const struct str ja_negators[] = {
	STR_INIT("ていない"), STR_INIT("ておらず"), STR_INIT("なかった"),
	STR_INIT("ません"),   STR_INIT("できない"), STR_INIT("はない"),
	STR_INIT("られない"), STR_INIT("せず"),	    STR_INIT("もない")};

struct money {
	struct str sign, unit;
};

static const struct money moneys[] = {
	{STR_INIT("$"), STR_INIT("dollar")}, {STR_INIT("€"), STR_INIT("euro")},
	{STR_INIT("£"), STR_INIT("pound")},  {STR_INIT("¥"), STR_INIT("yen")},
	{STR_INIT("￥"), STR_INIT("yen")},
};

/* token: one word of the text, before the lexicon has looked at it. */
struct token {
	uint64_t stem;
	struct span at;
	bool capital, first, stop;
};

struct tokens {
	struct token *at;
	size_t len, cap;
};

struct reader {
	struct arena *a;
	const struct lexicon *l;
	struct str s;
	struct reading *out;
	struct tokens words; /* run of English words being read */
	bool open, no;	     /* a negation was seen: of proof, of the matter */
};

/* `word` as script_word gives it. */
static bool
is_stop(struct str word)
{
	return word_listed(word, stops, COUNT(stops)) ||
	       number_is_date_word(word);
}

bool
term_is_stop(struct str word)
{
	char buf[WORD_MAX];

	return is_stop(script_word(word, buf));
}

static void
emit(struct reader *r, uint64_t key, unsigned flags, struct span at)
{
	struct reading *o = r->out;

	o->terms = vec_room(r->a, o->terms, o->len, &o->cap, sizeof *o->terms);
	o->terms[o->len++] = (struct term){key, flags, at};
	o->flags |= flags;
}

static unsigned
row_flags(const struct entry_row *row)
{
	return row->flags | TERM_SHARED |
	       (row->flags & ROW_ENTITY ? TERM_NAME : 0);
}

static struct str
word_at(const struct reader *r, size_t i, char buf[WORD_MAX])
{
	return script_word(str_at(r->s, r->words.at[i].at), buf);
}

/* A capital at the beginning of a sentence tells nothing, unless the next
 * word has one too or the word has more of them. */
static bool
is_name(const struct reader *r, size_t i)
{
	const struct token *t = &r->words.at[i];
	struct str w = str_at(r->s, t->at);

	if (!t->capital || t->stop)
		return false;
	if (!t->first)
		return true;
	if (w.len > 1 && w.ptr[1] >= 'A' && w.ptr[1] <= 'Z')
		return true;
	return i + 1 < r->words.len && r->words.at[i + 1].capital;
}

/* Is the negation at word i inside "that ... not ..."? Then it tells of a
 * part, not of the matter. The "that" with which a content begins opens the
 * matter itself. */
static bool
is_inner(const struct reader *r, size_t i)
{
	char buf[WORD_MAX];

	for (size_t k = 1; k <= CLAUSE_REACH && k <= i; k++)
		if (r->words.at[i - k].at.b &&
		    str_in(word_at(r, i - k, buf), openers, COUNT(openers)))
			return true;
	return false;
}

static bool
is_negator(const struct reader *r, size_t i)
{
	char buf[WORD_MAX];
	struct str w = word_at(r, i, buf);

	if (str_ends(w, STR("n't")) || str_ends(w, STR("n’t")))
		return true;
	if (!str_in(w, negators, COUNT(negators)))
		return false;
	return i + 1 >= r->words.len ||
	       !str_eq(word_at(r, i + 1, buf), STR("only"));
}

static bool
is_proof(const struct reader *r, size_t i)
{
	const struct entry_row *row;
	size_t n;

	row = lexicon_words(r->l, &r->words.at[i].stem, 1, &n);
	return row && row->flags & ROW_EVIDENCE;
}

static void
negations(struct reader *r)
{
	for (size_t i = 0; i < r->words.len; i++) {
		bool proof = false;

		if (!is_negator(r, i) || is_inner(r, i))
			continue;
		for (size_t k = i + 1;
		     k < r->words.len && k <= i + NEGATION_REACH; k++)
			proof = proof || is_proof(r, k);
		r->open = r->open || proof;
		r->no = proof ? r->no : !r->no;
	}
}

/* The run of words is over: phrases of the lexicon first, longest first. */
static void
words_end(struct reader *r)
{
	uint64_t stems[FORM_WORDS];

	negations(r);
	for (size_t i = 0, n; i < r->words.len; i += n) {
		const struct entry_row *row;
		const struct token *t = &r->words.at[i];
		size_t k = 0;

		for (; k < FORM_WORDS && i + k < r->words.len; k++)
			stems[k] = t[k].stem;
		row = lexicon_words(r->l, stems, k, &n);
		if (row &&
		    (n > 1 || t->capital || !(row->flags & ROW_PROPER))) {
			emit(r, row->key, row_flags(row),
			     (struct span){t->at.b, t[n - 1].at.e});
			continue;
		}
		n = 1;
		if (!t->stop)
			emit(r, t->stem,
			     is_name(r, i) ? TERM_NAME | TERM_SHARED : 0,
			     t->at);
	}
	r->words.len = 0;
}

static bool
is_sentence_start(struct str s, size_t at)
{
	uint32_t cp;

	while (at && (s.ptr[at - 1] == ' ' || s.ptr[at - 1] == '"' ||
		      s.ptr[at - 1] == '\''))
		at--;
	cp = utf8_prev(s, at);
	return !at || cp == '.' || cp == '!' || cp == '?' || cp == ':' ||
	       cp == '\n' || cp == 0x201c || cp == 0x2026;
}

static size_t
word_add(struct reader *r, size_t at)
{
	char buf[WORD_MAX];
	size_t e = script_run(r->s, at);
	struct str raw = str_slice(r->s, at, e), w = script_word(raw, buf);
	struct token *t = vec_add(r->a, &r->words);
	uint32_t cp = script_fold(utf8_at(raw, 0));

	t->stem = lexicon_word_key(raw);
	t->at = (struct span){at, e};
	t->capital = (cp >= 'A' && cp <= 'Z') || (cp >= 0xc0 && cp < 0xdf);
	t->first = is_sentence_start(r->s, at);
	t->stop = is_stop(w) || w.len < 2;
	return e;
}

/* Unit in the words behind a number: a row that may be counted within
 * UNIT_REACH words, else the next word. */
static void
unit_words(const struct reader *r, struct quantity *q)
{
	uint64_t stem;
	size_t n = 0, e;

	for (size_t at = q->at.e; at < r->s.len && n <= UNIT_REACH; at = e) {
		const struct entry_row *row;
		size_t used;
		bool unit;

		e = script_run(r->s, at);
		if (r->s.ptr[at] == ' ' || r->s.ptr[at] == '-')
			continue;
		if (script_of(utf8_at(r->s, at)) != SCRIPT_WORD ||
		    term_is_stop(str_slice(r->s, at, e)))
			break;
		stem = lexicon_word_key(str_slice(r->s, at, e));
		row = lexicon_words(r->l, &stem, 1, &used);
		unit = row && row->flags & ROW_UNIT;
		if (unit || !n++) {
			q->unit = unit ? row->key : stem;
		}
		if (unit) {
			q->whole.e = e;
			break;
		}
	}
}

/* A counter that is in no table: one character, 枚 of 2300枚. */
static void
counter_chars(const struct reader *r, struct quantity *q)
{
	size_t e = q->at.e + utf8_len(r->s, q->at.e);

	if (script_of(utf8_at(r->s, q->at.e)) != SCRIPT_HAN ||
	    script_of(utf8_at(r->s, e)) == SCRIPT_HAN)
		return;
	q->whole.e = e;
	q->unit = str_hash(str_slice(r->s, q->at.e, e));
}

static void
unit_chars(const struct reader *r, struct quantity *q)
{
	size_t n;
	const struct entry_row *row =
		lexicon_chars(r->l, str_skip(r->s, q->at.e), &n);

	if (!row || !(row->flags & ROW_UNIT)) {
		counter_chars(r, q);
		return;
	}
	q->unit = row->key;
	q->whole.e += n;
}

static void
unit_fill(const struct reader *r, struct quantity *q)
{
	struct str before = str_slice(r->s, 0, q->at.b);
	struct str rest = str_skip(r->s, q->at.e);

	for (size_t i = 0; i < COUNT(moneys); i++)
		if (str_ends(before, moneys[i].sign)) {
			q->unit = lexicon_word_key(moneys[i].unit);
			q->whole.b -= moneys[i].sign.len;
			return;
		}
	if (str_starts(rest, STR("%")) || str_starts(rest, STR("％"))) {
		q->unit = lexicon_word_key(STR("percent"));
		q->whole.e += utf8_len(rest, 0);
		return;
	}
	if (rest.len && script_of(utf8_at(rest, 0)) >= SCRIPT_HAN)
		unit_chars(r, q);
	else
		unit_words(r, q);
}

static size_t
number_add(struct reader *r, size_t at)
{
	struct reading *o = r->out;
	struct quantity q = {0};
	size_t e;
	enum number_kind kind = number_read(r->s, at, &e, &q.value);

	if (kind == NUMBER_NONE)
		return at;
	if (kind == NUMBER_DATE || o->numbers_len == QUANTITY_MAX)
		return e;
	q.at = q.whole = (struct span){at, e};
	q.bound = bound_read(r->s, q.at, q.value);
	unit_fill(r, &q);
	o->numbers = vec_room(r->a, o->numbers, o->numbers_len, &o->numbers_cap,
			      sizeof *o->numbers);
	o->numbers[o->numbers_len++] = q;
	emit(r, q.value ^ 0x5bd1e995u, TERM_SHARED, q.at);
	return e;
}

/* One character of a Japanese counter names no thing by itself. */
static const struct entry_row *
row_at(const struct reader *r, size_t at, size_t *n)
{
	const struct entry_row *row;

	row = lexicon_chars(r->l, str_skip(r->s, at), n);
	if (row && *n <= utf8_len(r->s, at) && row->flags & ROW_UNIT)
		return NULL;
	return row;
}

static size_t
chars_add(struct reader *r, size_t at)
{
	enum script k = script_of(utf8_at(r->s, at)), next;
	size_t n = 0, len = utf8_len(r->s, at);
	const struct entry_row *row = row_at(r, at, &n);
	struct span span = {at, at + len};

	if (row) {
		span.e = at + n;
		emit(r, row->key, row_flags(row), span);
		return span.e;
	}
	next = script_of(utf8_at(r->s, at + len));
	if (k == SCRIPT_KATAKANA) {
		span.e = script_run(r->s, at);
		emit(r, str_hash(str_at(r->s, span)), 0, span);
		return span.e;
	}
	if (k == SCRIPT_HAN && next == SCRIPT_HAN) {
		span.e += utf8_len(r->s, at + len);
		emit(r, str_hash(str_at(r->s, span)), TERM_PAIR, span);
	}
	return at + len;
}

/* A Japanese negation in front of a noun belongs to that noun's clause, and
 * "ではないか" is a guess. Of several clauses the last alone decides little. */
static bool
ja_negates(struct str s, struct str negator)
{
	size_t at = str_find(s, negator, 0);
	uint32_t next;

	if (at == STR_NONE || str_has(s, STR("、")))
		return false;
	next = utf8_at(s, at + negator.len);
	return next != 0x304b && script_of(next) != SCRIPT_HAN &&
	       script_of(next) != SCRIPT_KATAKANA;
}

static void
ja_negations(struct reader *r)
{
	bool proof = r->out->flags & ROW_EVIDENCE;

	for (size_t i = 0; i < COUNT(ja_negators); i++) {
		if (!ja_negates(r->s, ja_negators[i]))
			continue;
		r->open = r->open || proof;
		r->no = !proof;
		return;
	}
}

static size_t
read_at(struct reader *r, size_t at)
{
	enum script k = script_of(utf8_at(r->s, at));
	size_t e;

	if (k == SCRIPT_DIGIT || k == SCRIPT_WORD) {
		e = number_add(r, at);
		if (e > at) {
			words_end(r);
			return e;
		}
	}
	if (k == SCRIPT_WORD)
		return word_add(r, at);
	if (k == SCRIPT_OTHER && r->s.ptr[at] != ' ' && r->s.ptr[at] != '-')
		words_end(r);
	if (k < SCRIPT_HAN)
		return at + utf8_len(r->s, at);
	words_end(r);
	return chars_add(r, at);
}

/* A reading is kept for the whole run: without the room it grew in. */
static void
keep(struct arena *a, const struct reading *from, struct reading *ret)
{
	*ret = *from;
	ret->terms = arena_array(a, from->len, sizeof *ret->terms);
	ret->numbers = arena_array(a, from->numbers_len, sizeof *ret->numbers);
	ret->cap = from->len;
	ret->numbers_cap = from->numbers_len;
	if (from->len)
		memcpy(ret->terms, from->terms, from->len * sizeof *ret->terms);
	if (from->numbers_len)
		memcpy(ret->numbers, from->numbers,
		       from->numbers_len * sizeof *ret->numbers);
}

void
term_read(struct arena *a, const struct lexicon *l, struct str text,
	  struct reading *ret)
{
	AUTO_ARENA scratch = {0};
	struct reading out = {0};
	struct reader r = {.a = &scratch, .l = l, .out = &out};

	r.s = str_slice(text, 0, READING_BYTES);
	for (size_t at = 0; at < r.s.len;)
		at = read_at(&r, at);
	words_end(&r);
	ja_negations(&r);
	out.polarity = r.open ? POLARITY_OPEN
		       : r.no ? POLARITY_NO
			      : POLARITY_YES;
	keep(a, &out, ret);
}

const struct term *
term_find(const struct reading *r, unsigned flags)
{
	for (size_t i = 0; i < r->len; i++)
		if (r->terms[i].flags & flags)
			return &r->terms[i];
	return NULL;
}

static uint64_t
scatter(uint64_t key)
{
	key *= 0x9e3779b97f4a7c15ull;
	return key ^ (key >> 31);
}

/* Single letters tell names apart ("Site A", "Site B"), though they tell
 * texts nothing. */
static uint64_t
letters(struct str name)
{
	uint64_t key = 0;

	for (size_t at = 0, e; at < name.len; at = e) {
		e = script_run(name, at);
		if (at && e == at + 1 &&
		    script_of(utf8_at(name, at)) == SCRIPT_WORD)
			key += scatter((unsigned char)name.ptr[at]);
	}
	return key;
}

uint64_t
term_name_key(struct arena *a, const struct lexicon *l, struct str name)
{
	struct reading r;
	uint64_t key = letters(name);

	term_read(a, l, name, &r);
	for (size_t i = 0; i < r.len; i++)
		if (r.terms[i].flags & ROW_OUTLET)
			return r.terms[i].key;
	/* A sum: "ministry of China" is "China's ministry". */
	for (size_t i = 0; i < r.len; i++) {
		bool seen = false;

		for (size_t k = 0; k < i; k++)
			seen = seen || r.terms[k].key == r.terms[i].key;
		key += seen ? 0 : scatter(r.terms[i].key);
	}
	return key || !name.len ? key : str_hash(name);
}
