/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "agree.h"

#include "base/vec.h"

#include <stdlib.h>

struct words {
	struct span *at;
	size_t len, cap;
};

/* set: indices of words, rising. */
struct set {
	size_t *at;
	size_t len, cap;
};

/* face: one claim as three sets of words. */
struct face {
	struct set source, cue, content;
};

struct offer {
	size_t want, got;
	double dice;
	unsigned bonus;
};

struct offers {
	struct offer *at;
	size_t len, cap;
};

static bool
in_range(uint32_t cp, const uint32_t (*ranges)[2], size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (cp >= ranges[i][0] && cp <= ranges[i][1])
			return true;
	return false;
}

/* Kana and Han: one character, one word. */
static bool
is_whole(uint32_t cp)
{
	static const uint32_t ranges[][2] = {{0x3040, 0x30FF},
					     {0x3400, 0x4DBF},
					     {0x4E00, 0x9FFF},
					     {0xFF66, 0xFF9F}};

	return in_range(cp, ranges, 4);
}

/* Letters and digits that run on: Latin, and the wide forms of it. */
static bool
is_letter(uint32_t cp)
{
	static const uint32_t ranges[][2] = {
		{'0', '9'},	  {'A', 'Z'},	    {'a', 'z'},
		{0xC0, 0x24F},	  {0x370, 0x52F},   {0x3005, 0x3007},
		{0xFF10, 0xFF19}, {0xFF21, 0xFF3A}, {0xFF41, 0xFF5A}};

	return in_range(cp, ranges, 9);
}

static struct words
words_of(struct arena *a, struct str text)
{
	struct words w = {0};
	struct str rest = text;
	bool run = false;

	while (rest.len) {
		size_t b = text.len - rest.len;
		uint32_t cp = utf8_next(&rest);
		size_t e = text.len - rest.len;

		if (is_letter(cp) && run)
			w.at[w.len - 1].e = e;
		else if (is_letter(cp) || is_whole(cp))
			*vec_add(a, &w) = (struct span){b, e};
		run = is_letter(cp);
	}
	return w;
}

static struct set
set_of(struct arena *a, const struct words *w, const struct spans *s)
{
	struct set out = {0};

	for (size_t i = 0; i < w->len; i++)
		for (size_t k = 0; k < s->len; k++)
			if (w->at[i].b < s->at[k].e &&
			    s->at[k].b < w->at[i].e) {
				*vec_add(a, &out) = i;
				break;
			}
	return out;
}

static size_t
set_shared(const struct set *x, const struct set *y)
{
	size_t i = 0, k = 0, n = 0;

	while (i < x->len && k < y->len) {
		n += x->at[i] == y->at[k];
		if (x->at[i] < y->at[k])
			i++;
		else if (x->at[i] > y->at[k])
			k++;
		else
			i++, k++;
	}
	return n;
}

static double
set_dice(const struct set *x, const struct set *y)
{
	size_t all = x->len + y->len;

	return all ? 2.0 * (double)set_shared(x, y) / (double)all : 1.0;
}

static bool
set_same(const struct set *x, const struct set *y)
{
	return x->len == y->len && set_shared(x, y) == x->len;
}

static struct face *
faces_of(struct arena *a, const struct words *w, const struct claims *c)
{
	struct face *f = arena_array(a, c->len + 1, sizeof *f);

	for (size_t i = 0; i < c->len; i++) {
		f[i].source = set_of(a, w, &c->at[i].source);
		f[i].cue = set_of(a, w, &c->at[i].cue);
		f[i].content = set_of(a, w, &c->at[i].content);
	}
	return f;
}

static int
offer_cmp(const void *a, const void *b)
{
	const struct offer *x = a, *y = b;

	if (x->dice != y->dice)
		return x->dice > y->dice ? -1 : 1;
	if (x->bonus != y->bonus)
		return x->bonus > y->bonus ? -1 : 1;
	if (x->want != y->want)
		return x->want < y->want ? -1 : 1;
	return (x->got > y->got) - (x->got < y->got);
}

static void
offer_add(struct arena *a, struct offers *o, const struct face *want,
	  const struct face *got, struct offer of)
{
	const struct face *x = &want[of.want], *y = &got[of.got];

	of.dice = set_dice(&x->content, &y->content);
	if (!x->content.len || of.dice < .5)
		return;
	of.bonus = (set_shared(&x->cue, &y->cue) > 0) +
		   (set_shared(&x->source, &y->source) > 0);
	*vec_add(a, o) = of;
}

static void
pair_judge(const struct face *x, const struct face *y, struct agree_pair *ret,
	   struct agreement *io)
{
	ret->source = set_dice(&x->source, &y->source) >= .5;
	ret->exact = set_same(&x->source, &y->source) &&
		     set_same(&x->cue, &y->cue) &&
		     set_same(&x->content, &y->content);
	io->found++;
	io->source += ret->source;
	io->exact += ret->exact;
}

struct agree_pair *
agree_count(struct arena *a, struct str text, const struct claims *want,
	    const struct claims *got, struct agreement *io)
{
	struct words w = words_of(a, text);
	struct face *x = faces_of(a, &w, want), *y = faces_of(a, &w, got);
	struct agree_pair *pair = arena_array(a, want->len + 1, sizeof *pair);
	bool *taken = arena_array(a, got->len + 1, sizeof *taken);
	struct offers o = {0};

	for (size_t i = 0; i < want->len; i++) {
		pair[i].got = SIZE_MAX;
		for (size_t k = 0; k < got->len; k++)
			offer_add(a, &o, x, y, (struct offer){i, k, 0, 0});
	}
	if (o.len)
		qsort(o.at, o.len, sizeof *o.at, offer_cmp);
	for (size_t i = 0; i < o.len; i++) {
		struct offer *f = &o.at[i];

		if (pair[f->want].got != SIZE_MAX || taken[f->got])
			continue;
		pair[f->want].got = f->got;
		taken[f->got] = true;
		pair_judge(&x[f->want], &y[f->got], &pair[f->want], io);
	}
	io->want += want->len;
	io->got += got->len;
	return pair;
}

double
agree_f1(const struct agreement *a, size_t right)
{
	size_t all = a->want + a->got;

	return all ? 200.0 * (double)right / (double)all : 0;
}
