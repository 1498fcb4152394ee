/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/date/event.h"

#include "base/utf8.h"
#include "base/vec.h"
#include "claim/text/phrase.h"
#include "claim/text/script.h"
#include "claim/text/word.h"

enum {
	NP_WORDS = 4,	    /* from the article to its noun, at most */
	SENTENCES_BACK = 8, /* what was told longer ago is not meant */
	HAPPENINGS_BACK = 32,
	DATE_GAP = 4 /* "the attack on 4 May": bytes between */
};

static struct str
low_of(const struct doc *d, size_t i)
{
	return i < d->tokens.len ? d->tokens.at[i].low : STR("");
}

static bool
has_bits(const struct doc *d, size_t i, uint16_t bits)
{
	return i < d->tokens.len && d->tokens.at[i].bits & bits;
}

static bool
starts_among(struct str s, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_starts(s, str_from(list[i])))
			return true;
	return false;
}

static bool
ends_among(struct str s, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ends(s, str_from(list[i])))
			return true;
	return false;
}

#define STARTS_IN(s, list) starts_among(s, list, sizeof list / sizeof *list)
#define ENDS_IN(s, list) ends_among(s, list, sizeof list / sizeof *list)

/* noted: an event word where it stands. */
struct noted {
	struct span at;
	const struct event_word *word;
};

/* The next event word of `in` at or after byte `from`, that nothing is
 * compounded to (攻撃者 is no 攻撃). */
static bool
next_ja(struct str text, struct span in, size_t from, struct noted *ret)
{
	for (size_t i = from; i < in.e; i += utf8_len(text, i)) {
		const struct event_word *w;
		enum script behind;

		if (script_of(utf8_at(text, i)) == SCRIPT_KANA)
			continue;
		w = event_word_ja(str_slice(text, i, in.e));
		if (!w)
			continue;
		behind = script_of(utf8_at(text, i + w->text.len));
		if (behind == SCRIPT_HAN || behind == SCRIPT_KATAKANA)
			continue;
		*ret = (struct noted){{i, i + w->text.len}, w};
		return true;
	}
	return false;
}

/* ---- what happened, with its date ---- */

/* "about the attack", "after the attack": something else is told. */
#define ASIDE                                                                  \
	"about|after|before|since|following|until|into|over|despite|of|on|to|" \
	"from|for|against|amid|without|no"

static bool
is_aside_en(const struct doc *d, size_t i, size_t first)
{
	size_t least = i > first + NP_WORDS ? i - NP_WORDS : first;

	while (i > least && !has_bits(d, i - 1, WORD_PREP | WORD_AUX))
		i--;
	return i > first && word_in_list(low_of(d, i - 1), ASIDE);
}

/* 攻撃の調査, 攻撃を受けて: something else is told. */
static bool
is_aside_ja(struct str text, struct span at)
{
	static const char *const behind[] = {"の",   "について", "に関する",
					     "への", "に備え",	 "を受け、"};

	return STARTS_IN(str_skip(text, at.e), behind);
}

size_t
span_gap(struct span a, struct span b)
{
	if (a.e <= b.b)
		return b.b - a.e;
	return b.e <= a.b ? a.b - b.e : 0;
}

struct dated {
	const struct doc *d;
	const struct moments *m;
	const bool *spent;
	size_t b, e; /* moments of the sentence */
};

/* The moment nearest to the words, or STR_NONE when that cannot be theirs. */
static size_t
nearest(const struct dated *g, struct span at)
{
	size_t best = STR_NONE;

	for (size_t i = g->b; i < g->e; i++)
		if (best == STR_NONE || span_gap(g->m->at[i].at, at) <
						span_gap(g->m->at[best].at, at))
			best = i;
	if (best == STR_NONE || g->spent[best] || !g->m->at[best].from.year ||
	    !g->m->at[best].to.year)
		return STR_NONE;
	return best;
}

/* "the attack on 4 May" is of that day, whatever stands in front. */
static bool
is_dated(const struct dated *g, size_t moment, struct span at)
{
	struct span when = g->m->at[moment].at;

	return when.b >= at.e && when.b - at.e <= DATE_GAP;
}

static void
read_en(struct arena *a, const struct dated *g, size_t sentence,
	struct happenings *ret)
{
	struct span in = g->d->sentences.at[sentence].tokens;

	for (size_t i = in.b; i < in.e; i++) {
		const struct token *t = &g->d->tokens.at[i];
		const struct event_word *w = t->lex->event;
		size_t m = w ? nearest(g, t->at) : STR_NONE;

		if (m != STR_NONE && (!w->noun || is_dated(g, m, t->at) ||
				      !is_aside_en(g->d, i, in.b)))
			*vec_add(a, ret) = (struct happening){t->at, sentence,
							      m, w->kinds};
	}
}

static void
read_ja(struct arena *a, const struct dated *g, size_t sentence,
	struct happenings *ret)
{
	struct span in = g->d->sentences.at[sentence].at;
	struct noted n;

	for (size_t i = in.b; next_ja(g->d->text, in, i, &n); i = n.at.e) {
		size_t m = nearest(g, n.at);

		if (m != STR_NONE && !is_aside_ja(g->d->text, n.at))
			*vec_add(a, ret) = (struct happening){n.at, sentence, m,
							      n.word->kinds};
	}
}

void
happenings_find(struct arena *a, const struct doc *d, const struct moments *m,
		const bool *spent, struct happenings *ret)
{
	struct dated g = {.d = d, .m = m, .spent = spent};

	for (size_t i = 0; i < m->len; i = g.e) {
		size_t sentence = doc_sentence(d, m->at[i].at.b);
		size_t end = d->sentences.at[sentence].at.e;

		g.b = i;
		for (g.e = i + 1; g.e < m->len && m->at[g.e].at.b < end;)
			g.e++;
		(d->japanese ? read_ja : read_en)(a, &g, sentence, ret);
	}
}

/* ---- what is spoken of again ---- */

/* mention: an event noun with what makes it definite. */
struct mention {
	size_t first, noun; /* tokens */
	const struct event_word *word;
};

#define DEFINITE "the|this|that|these|those"
/* With these it is another one, or none that happened. */
#define OTHERS                                                                 \
	"next|another|second|third|earlier|previous|other|new|last|upcoming|"  \
	"future|similar|latest|possible|alleged|planned|first|later|past|two"
/* Behind these it tells only when something else was. */
#define OUTSIDE                                                                \
	"after|before|since|following|until|into|despite|about|to|over|amid|"  \
	"without"

/* "the attack vector" is no attack. */
static bool
is_head(const struct doc *d, size_t i)
{
	const struct token *t = i < d->tokens.len ? &d->tokens.at[i] : NULL;

	return !t || t->class != TOKEN_WORD || t->bits ||
	       str_ends(t->low, STR("ed"));
}

static bool
is_other(const struct doc *d, size_t b, size_t e)
{
	while (++b < e)
		if (word_in_list(low_of(d, b), OTHERS))
			return true;
	return false;
}

/* From the article at token i. */
static bool
mention_en(const struct doc *d, size_t i, struct span in, struct mention *ret)
{
	if (!has_bits(d, i, WORD_DET) || !word_in_list(low_of(d, i), DEFINITE))
		return false;
	for (size_t j = i + 1; j < in.e && j <= i + NP_WORDS; j++) {
		const struct event_word *w = d->tokens.at[j].lex->event;

		if (d->tokens.at[j].class != TOKEN_WORD ||
		    has_bits(d, j, WORD_PREP | WORD_AUX | WORD_CONJ))
			return false;
		if (!w || !w->noun || !is_head(d, j + 1))
			continue;
		*ret = (struct mention){i, j, w};
		return !is_other(d, i, j) &&
		       !(i > in.b && word_in_list(low_of(d, i - 1), OUTSIDE));
	}
	return false;
}

/* この地震, 同攻撃, 今回の攻撃; or the noun alone, as topic or cause. */
static bool
is_definite_ja(struct str text, struct span at, size_t b)
{
	static const char *const fronts[] = {"この", "その", "同", "今回の",
					     "一連の"};
	static const char *const joints[] = {"、", "は", "「"};
	static const char *const alone[] = {"は", "で", "によ", "の"};
	static const char *const subjects[] = {"は", "が", "も", "、"};
	static const char *const deeds[] = {"を行っ",	"を実行", "を仕掛",
					    "を起こし", "に関与", "に加わ"};
	struct str before = str_slice(text, b, at.b);
	struct str after = str_skip(text, at.e);

	if (ENDS_IN(before, fronts))
		return true;
	return ((!before.len || ENDS_IN(before, joints)) &&
		STARTS_IN(after, alone)) ||
	       ((!before.len || ENDS_IN(before, subjects)) &&
		STARTS_IN(after, deeds));
}

/* 攻撃を受けて, 攻撃の後: it tells only when something else was. */
static bool
is_outside_ja(struct str text, struct span at)
{
	static const char *const behind[] = {
		"を受け",   "への", "に備え", "に対", "について",
		"に関する", "以降", "の前",   "の後", "前",
		"後",	    "し",   "さ"};

	return STARTS_IN(str_skip(text, at.e), behind);
}

static bool
sentence_has(const struct doc *d, size_t sentence, struct str low)
{
	struct span in = d->sentences.at[sentence].tokens;

	for (size_t i = in.b; i < in.e; i++)
		if (str_eq(d->tokens.at[i].low, low))
			return true;
	return false;
}

/* English: "the Sony hack", "the attack on the bank": the sentence that was
 * dated must name them as well. */
static bool
is_same(const struct doc *d, const struct mention *m, size_t sentence)
{
	size_t i = m->noun + 1;

	for (size_t k = m->first + 1; k < m->noun; k++)
		if (d->tokens.at[k].capital &&
		    !sentence_has(d, sentence, d->tokens.at[k].low))
			return false;
	if (!word_in_list(low_of(d, i), "on|of|in|at|against|near"))
		return true;
	i += 1 + has_bits(d, i + 1, WORD_DET);
	return i < d->tokens.len && sentence_has(d, sentence, low_of(d, i));
}

static bool
within(const struct moment *in, const struct moment *m)
{
	return date_cmp(in->from, m->from) <= 0 && date_cmp(m->to, in->to) <= 0;
}

static const struct happening *
meant(const struct doc *d, const struct moments *m,
      const struct happenings *told, struct noted what)
{
	size_t sentence = doc_sentence(d, what.at.b), n = 0;
	const struct happening *best = NULL;

	for (size_t i = told->len; i-- > 0 && n < HAPPENINGS_BACK;) {
		const struct happening *h = &told->at[i];
		const struct moment *a = &m->at[h->moment], *b;

		if (a->at.e > what.at.b || h->at.e > what.at.b)
			continue;
		n++;
		if (h->sentence + SENTENCES_BACK < sentence)
			break;
		if (!(h->kinds & what.word->kinds))
			continue;
		b = best ? &m->at[best->moment] : a;
		if (!within(a, b) && !within(b, a))
			return NULL;
		best = best ? best : h;
	}
	return best;
}

/* "will pay for the attack" lies ahead of what happened. */
static bool
looks_ahead(const struct doc *d, struct span in)
{
	for (size_t i = in.b; i < in.e; i++)
		if (has_bits(d, i, WORD_AUX) &&
		    word_in_list(low_of(d, i), "will|would|shall"))
			return true;
	return false;
}

static const struct happening *
meant_en(const struct doc *d, const struct moments *m,
	 const struct happenings *told, struct span bytes, struct span *ret_at)
{
	struct span in = {doc_token(d, bytes.b), doc_token(d, bytes.e)};
	struct mention what;

	for (size_t i = in.b; i < in.e; i++) {
		const struct happening *h;
		struct noted n;

		if (!mention_en(d, i, in, &what))
			continue;
		n.word = what.word;
		n.at = (struct span){d->tokens.at[i].at.b,
				     d->tokens.at[what.noun].at.e};
		h = meant(d, m, told, n);
		if (!h || !is_same(d, &what, h->sentence))
			continue;
		*ret_at = n.at;
		return looks_ahead(d, in) ? NULL : h;
	}
	return NULL;
}

static const struct happening *
meant_ja(const struct doc *d, const struct moments *m,
	 const struct happenings *told, struct span in, struct span *ret_at)
{
	struct noted n;

	for (size_t i = in.b; next_ja(d->text, in, i, &n); i = n.at.e) {
		const struct happening *h = NULL;

		if (n.word->noun && is_definite_ja(d->text, n.at, in.b) &&
		    !is_outside_ja(d->text, n.at))
			h = meant(d, m, told, n);
		if (!h)
			continue;
		*ret_at = n.at;
		return h;
	}
	return NULL;
}

const struct happening *
happening_meant(const struct doc *d, const struct moments *m,
		const struct happenings *told, struct span in,
		struct span *ret_at)
{
	if (!told->len || told->at[0].at.b > in.e)
		return NULL;
	return (d->japanese ? meant_ja : meant_en)(d, m, told, in, ret_at);
}
