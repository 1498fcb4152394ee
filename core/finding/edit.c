/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/edit.h"

#include <stdlib.h>

#include "base/align.h"
#include "base/vec.h"
#include "claim/parts.h"

const char *const edit_names[] = {"changed", "removed", "added", NULL};

enum { KEY_STEP = 31, PER_CENT = 100 };

/* side: one of the two texts. */
struct side {
	struct doc doc;
	struct digests keys;   /* one a sentence */
	struct digests *words; /* one set a sentence; sorted */
	struct aligned aligned;
};

/* ---- sentences -------------------------------------------------------- */

static uint64_t
token_key(const struct token *t)
{
	return t->class == TOKEN_QUOTE ? '"' : str_hash(t->low);
}

static uint64_t
sentence_key(const struct doc *d, const struct stretch *s)
{
	uint64_t key = 1;

	for (size_t i = s->tokens.b; i < s->tokens.e; i++)
		key = key * KEY_STEP + token_key(&d->tokens.at[i]);
	return key;
}

static int
by_digest(const void *x, const void *y)
{
	uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;

	return (a > b) - (a < b);
}

/* A word of letters; of scripts without blanks each character. */
static void
word_add(struct arena *a, struct str low, struct digests *to)
{
	if (str_is_ascii(low)) {
		*vec_add(a, to) = str_hash(low);
		return;
	}
	for (size_t i = 0, n; i < low.len; i += n) {
		n = utf8_len(low, i);
		*vec_add(a, to) = str_hash(str_slice(low, i, i + n));
	}
}

static void
words_read(struct arena *a, const struct doc *d, const struct stretch *s,
	   struct digests *ret)
{
	for (size_t i = s->tokens.b; i < s->tokens.e; i++) {
		const struct token *t = &d->tokens.at[i];

		if (t->class == TOKEN_WORD || t->class == TOKEN_NUMBER)
			word_add(a, t->low, ret);
	}
	if (ret->len)
		qsort(ret->at, ret->len, sizeof *ret->at, by_digest);
}

static void
side_read(struct arena *a, const struct article *in, struct side *ret)
{
	size_t n;

	doc_make(a, in, NULL, NULL, &ret->doc);
	n = ret->doc.sentences.len;
	ret->words = arena_array(a, n + 1, sizeof *ret->words);
	for (size_t i = 0; i < n; i++)
		*vec_add(a, &ret->keys) =
			sentence_key(&ret->doc, &ret->doc.sentences.at[i]);
}

static struct span
sentence_at(const struct side *s, size_t i)
{
	return s->doc.sentences.at[i].at;
}

/* ---- pairs ------------------------------------------------------------ */

/* like: two sentences between the same two that stand in both texts. */
struct like {
	size_t then, now, score;
};

struct likes {
	struct like *at;
	size_t len, cap;
};

static const struct digests *
words_of(struct arena *a, struct side *s, size_t i)
{
	if (!s->words[i].at)
		words_read(a, &s->doc, &s->doc.sentences.at[i], &s->words[i]);
	return &s->words[i];
}

/* Dice 1945, of words with their number, in per cent. */
static size_t
score_of(const struct digests *x, const struct digests *y)
{
	size_t both = 0, i = 0, k = 0;

	while (i < x->len && k < y->len) {
		both += x->at[i] == y->at[k];
		if (x->at[i] == y->at[k]) {
			i++;
			k++;
		} else if (x->at[i] < y->at[k]) {
			i++;
		} else {
			k++;
		}
	}
	return x->len + y->len ? PER_CENT * 2 * both / (x->len + y->len) : 0;
}

static int
by_score(const void *x, const void *y)
{
	const struct like *a = x, *b = y;

	if (a->score != b->score)
		return a->score < b->score ? 1 : -1;
	if (a->then != b->then)
		return a->then > b->then ? 1 : -1;
	return (a->now > b->now) - (a->now < b->now);
}

static bool
is_free(const struct side *s, size_t i)
{
	return s->aligned.partner[i] == ALIGN_NONE && !s->aligned.moved[i];
}

/* gap: sentences between two that stand in both, [b, e) of each text. */
struct gap {
	struct span then, now;
};

/* comparison: what the steps below share. */
struct comparison {
	struct arena *a; /* scratch */
	struct side then, now;
	struct likes likes;
};

/* A sentence, and those about the same place of the gap. */
static void
likes_find(struct comparison *c, const struct gap *g, size_t i)
{
	size_t first = g->now.b + (i - g->then.b), seen = 0;
	size_t b = first > g->now.b + EDIT_LOOK / 2 ? first - EDIT_LOOK / 2
						    : g->now.b;

	for (size_t k = b; k < g->now.e && seen < EDIT_LOOK; k++) {
		size_t score;

		if (!is_free(&c->now, k))
			continue;
		seen++;
		score = score_of(words_of(c->a, &c->then, i),
				 words_of(c->a, &c->now, k));
		if (score >= EDIT_LIKE)
			*vec_add(c->a, &c->likes) = (struct like){i, k, score};
	}
}

/* The most alike first; partners of changed sentences are marked as moved
 * ones are not: both have a partner, and their keys differ. */
static void
gap_pair(struct comparison *c, const struct gap *g)
{
	struct likes *v = &c->likes;

	v->len = 0;
	for (size_t i = g->then.b; i < g->then.e; i++)
		if (is_free(&c->then, i))
			likes_find(c, g, i);
	if (v->len)
		qsort(v->at, v->len, sizeof *v->at, by_score);
	for (size_t i = 0; i < v->len; i++) {
		const struct like *l = &v->at[i];

		if (!is_free(&c->then, l->then) || !is_free(&c->now, l->now))
			continue;
		c->then.aligned.partner[l->then] = l->now;
		c->now.aligned.partner[l->now] = l->then;
	}
}

static void
gaps_pair(struct comparison *c)
{
	size_t n = c->then.keys.len, b = 0, from = 0;

	for (size_t i = 0; i <= n; i++) {
		size_t now =
			i < n ? c->then.aligned.partner[i] : c->now.keys.len;
		struct gap g = {{b, i}, {from, now}};

		if (now == ALIGN_NONE)
			continue;
		gap_pair(c, &g);
		b = i + 1;
		from = now + 1;
	}
}

/* ---- the list ---------------------------------------------------------- */

static void
then_tell(struct arena *a, const struct comparison *c, size_t i,
	  struct edits *ret)
{
	size_t now = c->then.aligned.partner[i];

	if (c->then.aligned.moved[i]) {
		ret->moved++;
		return;
	}
	if (now == ALIGN_NONE) {
		*vec_add(a, ret) = (struct edit){
			EDIT_REMOVED, sentence_at(&c->then, i), {0, 0}};
		return;
	}
	if (c->then.keys.at[i] == c->now.keys.at[now])
		ret->same++;
	else
		*vec_add(a, ret) =
			(struct edit){EDIT_CHANGED, sentence_at(&c->then, i),
				      sentence_at(&c->now, now)};
}

/* Sentences of the later text up to `end` that nothing stands behind. */
static size_t
now_tell(struct arena *a, const struct comparison *c, struct span at,
	 struct edits *ret)
{
	for (; at.b < at.e; at.b++)
		if (is_free(&c->now, at.b))
			*vec_add(a, ret) = (struct edit){
				EDIT_ADDED, {0, 0}, sentence_at(&c->now, at.b)};
	return at.b;
}

static void
edits_tell(struct arena *a, const struct comparison *c, struct edits *ret)
{
	size_t told = 0;

	for (size_t i = 0; i < c->then.keys.len; i++) {
		size_t now = c->then.aligned.partner[i];

		if (now != ALIGN_NONE && now >= told)
			told = now_tell(a, c, (struct span){told, now}, ret);
		then_tell(a, c, i, ret);
	}
	now_tell(a, c, (struct span){told, c->now.keys.len}, ret);
}

void
edit_compare(struct arena *a, const struct article *then,
	     const struct article *now, struct edits *ret)
{
	AUTO_ARENA scratch = {0};
	struct comparison c = {.a = &scratch};

	*ret = (struct edits){0};
	side_read(&scratch, then, &c.then);
	side_read(&scratch, now, &c.now);
	align(&scratch, &c.then.keys, &c.now.keys, &c.then.aligned,
	      &c.now.aligned);
	gaps_pair(&c);
	edits_tell(a, &c, ret);
	ret->title = !str_eq(str_fold_space(&scratch, then->title),
			     str_fold_space(&scratch, now->title));
}

const struct edit *
edit_of(const struct edits *in, struct span then)
{
	for (size_t i = 0; i < in->len; i++)
		if (in->at[i].kind != EDIT_ADDED && in->at[i].then.b < then.e &&
		    then.b < in->at[i].then.e)
			return &in->at[i];
	return NULL;
}

/* A preview breaks off: what stands behind it was not added later. */
static void
added_drop(struct edits *io)
{
	size_t n = 0;

	for (size_t i = 0; i < io->len; i++)
		if (io->at[i].kind != EDIT_ADDED)
			io->at[n++] = io->at[i];
	io->len = n;
}

void
revision_make(struct arena *a, const struct article *then,
	      const struct article *now, struct revision *ret)
{
	*ret = (struct revision){.then = *then, .now = *now};
	ret->gone = now->access > then->access || !now->text.len;
	if (ret->gone)
		return;
	edit_compare(a, then, now, &ret->edits);
	if (then->access != ACCESS_FULL && now->access == ACCESS_FULL)
		added_drop(&ret->edits);
}

bool
revision_any(const struct revision *in)
{
	return in->gone || in->edits.len || in->edits.title;
}
