/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/parts.h"

#include "base/utf8.h"
#include "base/vec.h"
#include "claim/english/dateline.h"
#include "claim/text/phrase.h"
#include "claim/text/quote.h"
#include "claim/text/token.h"
#include "claim/text/word.h"

enum {
	SENTENCE_TOKENS_MAX = 300, /* a longer one is cut: rules stay linear */
	TITLE_WORDS_MAX = 24,
	SENTENCE_TOKENS = 8, /* of an average sentence, or less */
	TOKEN_BYTES = 4, /* of an average token, its blank included, or less */
	WRAP_MIN = 45,	 /* bytes of a line that looks hard-wrapped */
	WRAP_MAX = 100
};

/* ---- paragraphs ---- */

static bool
is_blank_line(struct str line)
{
	return !str_trim(line).len;
}

/* wrapped: lines of plain text were broken by width, so that only an empty
 * line ends a paragraph. Most non-final lines then end inside a sentence. */
static bool
is_wrapped(struct str text)
{
	size_t inside = 0, other = 0;
	struct str rest = text;

	while (rest.len) {
		struct str line = str_cut(rest, STR("\n"), &rest);
		struct str next = rest, s = str_trim(line);
		char last = s.len ? s.ptr[s.len - 1] : '.';

		next = str_cut(next, STR("\n"), &next);
		if (!s.len || is_blank_line(next))
			continue;
		if (s.len >= WRAP_MIN && s.len <= WRAP_MAX &&
		    (last == ',' || (last >= 'a' && last <= 'z')))
			inside++;
		else
			other++;
	}
	return inside > other;
}

static void
paragraph_add(struct arena *a, struct lexicon *words, struct doc *d,
	      struct span at)
{
	struct stretch *p;
	size_t first = d->tokens.len;

	tokens_make(a, words, d->text, at, &d->tokens);
	if (d->tokens.len == first)
		return;
	p = vec_add(a, &d->paragraphs);
	p->at = (struct span){d->tokens.at[first].at.b,
			      d->tokens.at[d->tokens.len - 1].at.e};
	p->tokens = (struct span){first, d->tokens.len};
	for (size_t i = first; i < d->tokens.len; i++)
		d->tokens.at[i].paragraph = (uint32_t)(d->paragraphs.len - 1);
}

static void
paragraphs_make(struct arena *a, struct lexicon *words, struct doc *d)
{
	bool wrapped = !d->article->blocks.len && is_wrapped(d->text);
	struct str sep = wrapped ? STR("\n\n") : STR("\n");
	size_t at = 0;

	while (at < d->text.len) {
		size_t e = str_find(d->text, sep, at);

		if (e == STR_NONE)
			e = d->text.len;
		paragraph_add(a, words, d, (struct span){at, e});
		at = e + sep.len;
	}
}

static bool
is_block_title(const struct block *b)
{
	return b->kind == BLOCK_HEADING || b->kind == BLOCK_CAPTION ||
	       b->kind == BLOCK_TABLE;
}

static bool
ends_sentence(const struct doc *d, const struct stretch *p)
{
	for (size_t i = p->tokens.e; i-- > p->tokens.b;) {
		const struct token *t = &d->tokens.at[i];
		uint32_t c = utf8_at(d->text, t->at.b);

		if (t->class == TOKEN_QUOTE)
			continue;
		return c == '.' || c == '!' || c == '?' || c == ':' ||
		       c == 0x3002 || c == 0x2026 || str_ends(t->low, STR("."));
	}
	return false;
}

/* Headings and captions by their block; in plain text the short paragraphs
 * that end like no sentence. */
static void
titles_mark(struct doc *d)
{
	const struct blocks *blocks = &d->article->blocks;
	size_t b = 0;

	for (size_t i = 0; i < d->paragraphs.len; i++) {
		struct stretch *p = &d->paragraphs.at[i];

		while (b < blocks->len && blocks->at[b].at.e <= p->at.b)
			b++;
		if (b < blocks->len && blocks->at[b].at.b <= p->at.b)
			p->title = is_block_title(&blocks->at[b]);
		else if (!blocks->len && !d->japanese)
			p->title =
				p->tokens.e - p->tokens.b <= TITLE_WORDS_MAX &&
				!ends_sentence(d, p);
	}
}

/* ---- sentences ---- */

static bool
is_ender(const struct doc *d, size_t i)
{
	const struct token *t = &d->tokens.at[i];
	uint32_t c = utf8_at(d->text, t->at.b);

	if (t->class == TOKEN_WORD)
		return str_ends(t->low, STR(".")) &&
		       abbreviation_kind(t->low) == ABBREV_OTHER;
	if (c == 0x3002 || c == 0xff01 || c == 0xff1f)
		return !d->japanese || t->quote == NO_QUOTE;
	return t->class == TOKEN_PUNCT && !d->japanese &&
	       (c == '.' || c == '!' || c == '?' || c == 0x2026);
}

/* Closing marks and brackets after the full stop belong to its sentence. */
static size_t
skip_closers(const struct doc *d, size_t i, size_t end)
{
	const struct token *t = d->tokens.at;

	while (i < end && t[i].at.b == t[i - 1].at.e) {
		char c = d->text.ptr[t[i].at.b];

		if (t[i].class != TOKEN_QUOTE && c != ')' && c != ']' &&
		    c != '.' && c != '!' && c != '?')
			break;
		if (t[i].class == TOKEN_QUOTE && t[i].quote != NO_QUOTE &&
		    d->quotes.at[t[i].quote].tokens.b == i)
			break;
		i++;
	}
	return i;
}

/* A word that begins a sentence rather than a name. */
static bool
opens_word(const struct token *t)
{
	return t->capital && t->bits & (WORD_DET | WORD_SUBJECT | WORD_CONJ |
					WORD_SUB | WORD_PREP);
}

static bool
opens_sentence(const struct doc *d, size_t i, size_t ender)
{
	const struct token *t = &d->tokens.at[i], *e = &d->tokens.at[ender];

	if (d->japanese)
		return true;
	if (t->class == TOKEN_QUOTE)
		return e->class != TOKEN_WORD ||
		       (i + 1 < d->tokens.len && opens_word(t + 1));
	if (t->at.b == d->tokens.at[i - 1].at.e)
		return false;	    /* "example.org", "4.5" */
	if (e->class == TOKEN_WORD) /* an abbreviation: "U.S. The" */
		return opens_word(t);
	return t->capital || t->class == TOKEN_NUMBER ||
	       t->class == TOKEN_PUNCT;
}

static size_t
sentence_end(const struct doc *d, size_t b, size_t end)
{
	for (size_t i = b; i < end; i++) {
		size_t next;

		if (i - b >= SENTENCE_TOKENS_MAX)
			return i;
		if (!is_ender(d, i))
			continue;
		next = skip_closers(d, i + 1, end);
		if (next >= end)
			return end;
		if (opens_sentence(d, next, i))
			return next;
	}
	return end;
}

/* "In short, Will wrote": a name that is spelt like an auxiliary. */
static bool
is_name_alike(const struct doc *d, size_t i)
{
	const struct token *t = &d->tokens.at[i];

	if (i == d->sentences.at[t->sentence].tokens.b &&
	    !(t[1].bits & WORD_PAST || str_ends(t[1].low, STR("ed"))))
		return false;
	return t->capital && t->bits & WORD_AUX &&
	       (str_eq(t->low, STR("will")) || str_eq(t->low, STR("may"))) &&
	       (i == 0 || t[-1].class != TOKEN_QUOTE);
}

/* "May said": the name of a person, where a month would do nothing. */
static bool
is_may(const struct doc *d, size_t i)
{
	const struct token *t = &d->tokens.at[i];

	return t->capital && str_eq(t->low, STR("may")) &&
	       t[1].at.b > t->at.e &&
	       (t[1].bits & (WORD_PAST | WORD_AUX) ||
		word_in_list(t[1].low, "said|says|told|added|wrote|insisted"));
}

static void
sentences_make(struct arena *a, struct doc *d)
{
	vec_reserve(a, &d->sentences, d->tokens.len / SENTENCE_TOKENS + 1);
	for (size_t p = 0; p < d->paragraphs.len; p++) {
		const struct stretch *in = &d->paragraphs.at[p];

		for (size_t b = in->tokens.b, e; b < in->tokens.e; b = e) {
			struct stretch *s = vec_add(a, &d->sentences);

			e = sentence_end(d, b, in->tokens.e);
			s->tokens = (struct span){b, e};
			s->title = in->title;
			if (b == in->tokens.b && !in->title && !d->japanese)
				s->tokens.b = dateline_end(d, s->tokens);
			s->at = (struct span){d->tokens.at[s->tokens.b].at.b,
					      d->tokens.at[e - 1].at.e};
			for (size_t i = b; i < e; i++) {
				d->tokens.at[i].sentence =
					(uint32_t)(d->sentences.len - 1);
				if (i + 1 < e && is_name_alike(d, i))
					d->tokens.at[i].bits &=
						(uint16_t)~WORD_AUX;
				if (i + 1 < e && is_may(d, i))
					d->tokens.at[i].bits = 0;
			}
		}
	}
}

/* For every so many bytes the first token that ends behind them. */
static void
steps_make(struct arena *a, struct doc *d)
{
	size_t n = d->text.len / DOC_STEP + 1, t = 0;
	uint32_t *steps = arena_array(a, n, sizeof *steps);

	for (size_t i = 0; i < n; i++) {
		while (t < d->tokens.len &&
		       d->tokens.at[t].at.e <= i * DOC_STEP)
			t++;
		steps[i] = (uint32_t)t;
	}
	d->steps = steps;
}

/* ---- the doc ---- */

static bool
is_japanese(const struct article *in)
{
	size_t kana = 0, other = 0;
	struct str rest = str_slice(in->text, 0, 1 << 16);

	if (str_starts(in->language, STR("ja")))
		return true;
	if (in->language.len)
		return false;
	while (rest.len) {
		uint32_t cp = utf8_next(&rest);

		kana += (cp >= 0x3041 && cp <= 0x30ff) ||
			(cp >= 0x4e00 && cp <= 0x9fff);
		other += (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z');
	}
	return kana > other / 2 && kana > 0;
}

static struct str
name_of(struct str file)
{
	for (size_t i = file.len; i-- > 1;)
		if (file.ptr[i] == '.')
			return str_slice(file, 0, i);
	return file;
}

void
doc_make(struct arena *a, const struct article *in,
	 const struct gazetteer *names, struct lexicon *words, struct doc *ret)
{
	struct lexicon own = {.arena = a};

	if (!words)
		words = &own;
	*ret = (struct doc){.article = in,
			    .text = in->text,
			    .name = name_of(in->file),
			    .japanese = is_japanese(in),
			    .published = in->published.text,
			    .names = names ? names : &gazetteer_nobody,
			    .claims_max = CLAIMS_MAX};
	vec_reserve(a, &ret->tokens, in->text.len / TOKEN_BYTES + 1);
	paragraphs_make(a, words, ret);
	steps_make(a, ret);
	ret->date_rows = words->dates;
	quotes_find(a, ret);
	titles_mark(ret);
	sentences_make(a, ret);
}

size_t
doc_token(const struct doc *d, size_t at)
{
	size_t i;

	if (at > d->text.len)
		at = d->text.len;
	i = d->steps[at / DOC_STEP];
	while (i < d->tokens.len && d->tokens.at[i].at.e <= at)
		i++;
	return i;
}

size_t
doc_sentence(const struct doc *d, size_t at)
{
	size_t i = doc_token(d, at);

	if (!d->tokens.len)
		return 0;
	return d->tokens.at[i < d->tokens.len ? i : i - 1].sentence;
}
