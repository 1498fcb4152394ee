/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/known.h"

#include <stdlib.h>

#include "base/vec.h"
#include "claim/holder/name.h"
#include "claim/holder/name_words.h"
#include "claim/text/word.h"

enum {
	RUN_MAX = 14,	  /* words of one name */
	KNOWN_MAX = 4096, /* names kept: an article has a few hundred */
	ACRONYM_MAX = 256,
	LAST_MAX = 64 /* bytes of a last word that is looked up */
};

static bool
is_text(const struct doc *d, size_t i, const char *text)
{
	return i < d->tokens.len && str_is(d->tokens.at[i].low, text);
}

static bool
is_name_word(const struct doc *d, size_t i)
{
	return i < d->tokens.len && known_begins(&d->tokens.at[i]);
}

static bool
is_joint(const struct doc *d, size_t i)
{
	return is_text(d, i, "of") || is_text(d, i, "for") ||
	       is_text(d, i, "and") || is_text(d, i, "on") ||
	       is_text(d, i, "&") || is_text(d, i, "the");
}

static bool
is_acronym(const struct token *t)
{
	if (t->class != TOKEN_WORD || t->at.e - t->at.b < 2 ||
	    t->at.e - t->at.b > 8)
		return false;
	for (size_t i = 0; i < t->low.len; i++)
		if (t->low.ptr[i] < 'a' || t->low.ptr[i] > 'z')
			return false;
	return true;
}

static bool
all_capitals(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] < 'A' || s.ptr[i] > 'Z')
			return false;
	return s.len > 1;
}

size_t
known_run_end(const struct doc *d, size_t b)
{
	size_t e = b;
	uint32_t s = d->tokens.at[b].sentence;

	while (e < d->tokens.len && e - b < RUN_MAX &&
	       d->tokens.at[e].sentence == s && is_name_word(d, e)) {
		bool last = str_ends(d->tokens.at[e].low, STR("'s"));

		e++;
		if (last)
			break;
	}
	return e;
}

/* The long name before "(NISC)": back to where its capitals begin. */
static size_t
long_begin(const struct doc *d, size_t bracket)
{
	size_t b = bracket;

	while (b > 0 && bracket - b < RUN_MAX &&
	       d->tokens.at[b - 1].class == TOKEN_WORD) {
		const struct token *t = &d->tokens.at[b - 1];

		if (!t->capital && !is_joint(d, b - 1) &&
		    (t->bits || str_ends(t->low, STR("'s"))))
			break;
		if (str_ends(t->low, STR("'s")))
			break;
		b--;
	}
	while (b < bracket && (!d->tokens.at[b].capital ||
			       d->tokens.at[b].bits & (WORD_DET | WORD_PREP)))
		b++;
	return b;
}

static struct str
text_of(const struct doc *d, size_t b, size_t e)
{
	return name_bare(str_slice(d->text, d->tokens.at[b].at.b,
				   d->tokens.at[e - 1].at.e));
}

static void
acronym_add(struct arena *a, const struct doc *d, size_t bracket,
	    struct known *acronyms)
{
	struct known_name *n;
	size_t b = long_begin(d, bracket);
	const struct token *t = &d->tokens.at[bracket + 1];

	if (acronyms->len == ACRONYM_MAX || b >= bracket ||
	    !is_text(d, bracket + 2, ")") || !is_acronym(t) ||
	    !all_capitals(str_at(d->text, t->at)))
		return;
	n = vec_add(a, acronyms);
	n->full = text_of(d, b, bracket);
	n->acronym = str_at(d->text, t->at);
	n->token = b;
}

static void
known_add(struct arena *a, const struct doc *d, struct span at, size_t last,
	  struct known *ret)
{
	struct known_name *n = vec_add(a, ret);

	n->full = text_of(d, at.b, at.e);
	n->last = name_bare(d->tokens.at[last].low);
	n->token = at.b;
}

/* "Northgate Foods Inc." is known by "Northgate", too. */
static bool
is_firm(const struct doc *d, size_t b, size_t e)
{
	for (size_t i = b + 1; i < e; i++)
		if (token_names_bare(&d->tokens.at[i], NAME_WORD_FIRM))
			return true;
	return false;
}

/* "Ministry of Foreign Affairs" is known by "Ministry" and by "Affairs". */
static void
run_add(struct arena *a, const struct doc *d, size_t b, size_t e,
	struct known *ret)
{
	size_t more = e;

	if ((is_text(d, e, "of") || is_text(d, e, "for")) &&
	    e + 2 < d->tokens.len && d->tokens.at[e + 1].capital)
		more = is_name_word(d, e + 1) ? known_run_end(d, e + 1)
					      : known_run_end(d, e + 2);
	if (e - b > 1 && is_firm(d, b, e))
		known_add(a, d, (struct span){b, e}, b, ret);
	if (more > e)
		known_add(a, d, (struct span){b, more}, e - 1, ret);
	else if (e - b > 1)
		known_add(a, d, (struct span){b, e}, e - 1, ret);
}

static int
name_order(const void *x, const void *y)
{
	const struct known_name *a = x, *b = y;
	int by = str_cmp(a->last, b->last);

	if (by)
		return by;
	return a->token < b->token ? -1 : a->token > b->token;
}

void
known_make(struct arena *a, const struct doc *d, struct known *ret)
{
	struct known acronyms = {0};

	*ret = (struct known){0};
	for (size_t i = 0; i + 1 < d->tokens.len && ret->len < KNOWN_MAX; i++) {
		const struct token *t = &d->tokens.at[i];
		size_t e;

		if (t->class == TOKEN_PUNCT && *t->low.ptr == '(' && i > 0)
			acronym_add(a, d, i, &acronyms);
		if (!known_begins(t))
			continue;
		e = known_run_end(d, i);
		run_add(a, d, i, e, ret);
		i = e - 1;
	}
	ret->acronyms = acronyms.at;
	ret->acronyms_len = acronyms.len;
	if (ret->len)
		qsort(ret->at, ret->len, sizeof *ret->at, name_order);
}

struct str
known_full(const struct known *k, struct str word)
{
	char room[LAST_MAX];
	struct str low = str_lower_in(room, sizeof room, name_bare(word));
	size_t lo = 0, hi = low.len ? k->len : 0;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (str_cmp(k->at[mid].last, low) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (low.len && lo < k->len && str_eq(k->at[lo].last, low))
		return k->at[lo].full;
	return STR("");
}

struct str
known_acronym(const struct known *k, struct str full)
{
	struct str bare = name_bare(full);

	for (size_t i = 0; i < k->acronyms_len; i++)
		if (str_eq_ci(name_bare(k->acronyms[i].full), bare) ||
		    str_ends(k->acronyms[i].full, full))
			return k->acronyms[i].acronym;
	return STR("");
}

static bool
capitals_are(struct str full, struct str acronym)
{
	size_t n = 0;

	for (size_t i = 0; i < full.len; i++) {
		bool first = i == 0 || full.ptr[i - 1] == ' ';

		if (!first || full.ptr[i] < 'A' || full.ptr[i] > 'Z')
			continue;
		if (n >= acronym.len || acronym.ptr[n] != full.ptr[i])
			return false;
		n++;
	}
	return n == acronym.len;
}

struct str
known_bracket(const struct known *k, struct str acronym)
{
	for (size_t i = 0; i < k->acronyms_len; i++)
		if (str_eq(k->acronyms[i].acronym, acronym))
			return k->acronyms[i].full;
	return STR("");
}

struct str
known_long(const struct known *k, struct str acronym)
{
	struct str full = known_bracket(k, acronym);

	if (full.len || !all_capitals(acronym))
		return full;
	for (size_t i = 0; i < k->len; i++)
		if (capitals_are(k->at[i].full, acronym))
			return k->at[i].full;
	return STR("");
}

struct str
known_noun(const struct known *k, struct str noun)
{
	struct str n = str_eq(noun, STR("centre")) ? STR("center") : noun;

	for (size_t i = 0; i < k->acronyms_len; i++)
		if (str_has_ci(k->acronyms[i].full, n))
			return k->acronyms[i].acronym;
	return STR("");
}

struct str
known_before(const struct known *k, size_t token)
{
	for (size_t i = k->acronyms_len; i-- > 0;)
		if (k->acronyms[i].token < token)
			return k->acronyms[i].acronym;
	return STR("");
}
