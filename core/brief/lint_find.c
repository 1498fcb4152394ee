/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words and phrases that are faults. */
#include "base/utf8.h"
#include "brief/lint_parts.h"

enum { STACK_WORDS = 4, STACK_BYTES = 36 };

/* alternative: is the word one of "may/might/could"? */
static bool
alternative(struct str list, struct str low)
{
	while (list.len)
		if (str_eq(str_cut(list, STR("/"), &list), low))
			return true;
	return false;
}

size_t
lint_phrase(const struct doc *d, size_t i, const char *words)
{
	struct str rest = str_from(words);
	size_t n = 0;

	while (rest.len) {
		struct str one = str_cut(rest, STR(" "), &rest);

		if (i + n >= d->tokens.len ||
		    d->tokens.at[i + n].sentence != d->tokens.at[i].sentence ||
		    !alternative(one, d->tokens.at[i + n].low))
			return 0;
		n++;
	}
	return n;
}

bool
lint_own(const struct doc *d, const struct token *t)
{
	return t->quote == NO_QUOTE && !d->sentences.at[t->sentence].title;
}

static struct span
tokens_at(const struct doc *d, size_t i, size_t n)
{
	return (struct span){d->tokens.at[i].at.b,
			     d->tokens.at[i + n - 1].at.e};
}

/* cites: a mark, "[3]", or a link stands in the sentence. */
static bool
cites(const struct linter *l, struct span at)
{
	struct str s = str_slice(l->text, at.b, at.e + 16);

	for (size_t i = 0; i + 1 < s.len; i++) {
		if (s.ptr[i] != '[' && s.ptr[i] != ']')
			continue;
		if (s.ptr[i] == ']' && s.ptr[i + 1] == '(')
			return true;
		if (s.ptr[i] == '[' && s.ptr[i + 1] >= '0' &&
		    s.ptr[i + 1] <= '9')
			return true;
	}
	return false;
}

/* A source in the sentence makes "reportedly" an attribution. */
static bool
is_excused(const struct linter *l, enum lint rule, size_t sentence)
{
	return rule == LINT_UNATTRIBUTED &&
	       cites(l, l->doc.sentences.at[sentence].at);
}

/* "May" is a month or a name, "Will" one who wills. */
static bool
is_name(const struct doc *d, size_t i)
{
	const struct token *t = &d->tokens.at[i];

	return t->capital && d->sentences.at[t->sentence].tokens.b != i;
}

/* longest: the row whose phrase is longest at a token, and its length. */
static size_t
longest(const struct doc *d, size_t i, const struct lint_words **ret)
{
	size_t most = 0;

	for (const struct lint_words *w = lint_english; w->words; w++) {
		size_t n = lint_phrase(d, i, w->words);

		if (n > most) {
			most = n;
			*ret = w;
		}
	}
	return most;
}

/* term_at: tokens of a term of a scale; those are no fault of their own. */
static size_t
term_at(const struct doc *d, size_t i)
{
	size_t most = 0;

	for (const struct lint_term *t = lint_terms_en; t->words; t++) {
		size_t n = lint_phrase(d, i, t->words);

		if (t->scale != SCALE_NONE && n > most)
			most = n;
	}
	return most;
}

static size_t
hedge_at(const struct doc *d, size_t i)
{
	if (!lint_own(d, &d->tokens.at[i]) || is_name(d, i))
		return 0;
	for (size_t k = 0; lint_hedges_en[k]; k++)
		if (lint_phrase(d, i, lint_hedges_en[k]))
			return 1;
	return 0;
}

/* stacked_at: a second hedge within a few words, and nothing between them. */
static void
stacked_at(struct linter *l, size_t i)
{
	const struct doc *d = &l->doc;

	if (!hedge_at(d, i))
		return;
	for (size_t k = i + 1; k < d->tokens.len && k <= i + STACK_WORDS; k++) {
		if (d->tokens.at[k].sentence != d->tokens.at[i].sentence ||
		    d->tokens.at[k].class == TOKEN_PUNCT)
			return;
		if (hedge_at(d, k)) {
			fault_add(l, LINT_STACKED, tokens_at(d, i, k - i + 1),
				  NULL);
			return;
		}
	}
}

void
lint_phrases_en(struct linter *l)
{
	const struct doc *d = &l->doc;

	for (size_t i = 0; i < d->tokens.len;) {
		const struct lint_words *row = NULL;
		size_t n = 0, term = 0;

		if (lint_own(d, &d->tokens.at[i]) && !is_name(d, i)) {
			stacked_at(l, i);
			term = term_at(d, i);
			n = longest(d, i, &row);
		}
		if (n > term && row->rule != LINT_NOTHING &&
		    !is_excused(l, row->rule, d->tokens.at[i].sentence))
			fault_add(l, row->rule, tokens_at(d, i, n),
				  row->advice);
		i += n > term ? n : (term ? term : 1);
	}
}

/* ---- Japanese ---------------------------------------------------------- */

/* own_at: the bytes are the writer's own. */
static bool
own_at(const struct doc *d, size_t at)
{
	size_t i = doc_token(d, at);

	return i < d->tokens.len && lint_own(d, &d->tokens.at[i]);
}

static size_t
longest_ja(struct str s, const struct lint_words **ret)
{
	size_t most = 0;

	for (const struct lint_words *w = lint_japanese; w->words; w++)
		if (str_starts(s, str_from(w->words)) &&
		    strlen(w->words) > most) {
			most = strlen(w->words);
			*ret = w;
		}
	return most;
}

static size_t
hedge_ja(struct str s)
{
	for (size_t k = 0; lint_hedges_ja[k]; k++)
		if (str_starts(s, str_from(lint_hedges_ja[k])))
			return strlen(lint_hedges_ja[k]);
	return 0;
}

static void
stacked_ja(struct linter *l, size_t at)
{
	struct str text = l->doc.text;
	size_t first = hedge_ja(str_skip(text, at));

	for (size_t i = at + first; first && i < at + first + STACK_BYTES;) {
		struct str s = str_skip(text, i), rest = s;
		size_t n = hedge_ja(s);
		uint32_t cp;

		if (n) {
			fault_add(l, LINT_STACKED, (struct span){at, i + n},
				  NULL);
			return;
		}
		if (!s.len)
			return;
		cp = utf8_next(&rest);
		if (cp == 0x3001 || cp == 0x3002 || cp == '\n')
			return;
		i += s.len - rest.len;
	}
}

void
lint_phrases_ja(struct linter *l)
{
	struct str text = l->doc.text, rest = text;

	while (rest.len) {
		const struct lint_words *row = NULL;
		size_t at = text.len - rest.len, n = longest_ja(rest, &row);
		bool own = (n || hedge_ja(rest)) && own_at(&l->doc, at);

		if (own)
			stacked_ja(l, at);
		if (own && n &&
		    !is_excused(l, row->rule, doc_sentence(&l->doc, at))) {
			fault_add(l, row->rule, (struct span){at, at + n},
				  row->advice);
			rest = str_skip(rest, n);
		} else {
			utf8_next(&rest);
		}
	}
}
