/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "claim/english/act.h"

/* opener: a word, or a verb with "~" for its forms, with which a row begins.
 * Forms keep the first two letters of their verb. */
struct opener {
	struct str word;
	struct act_open is;
	bool negated;
};

struct openers {
	struct opener *at;
	size_t len, cap;
};

enum { PAIRS = 26 * 32 }; /* of two letters */
struct act_index {
	struct openers of;
	size_t from[PAIRS + 1]; /* a pair's openers are [from[i], from[i+1]) */
};

static size_t
pair_of(struct str word)
{
	return (size_t)(word.ptr[0] - 'a') * 32 + (word.ptr[1] & 31);
}

static enum act_reach
reach_of(struct str word)
{
	if (*word.ptr != '*')
		return ACT_REACH_NEXT;
	return word.len > 1 ? ACT_REACH_FAR : ACT_REACH_SOME;
}

/* "no|little": its words, n and l. */
static void
item_read(struct arena *a, struct str words, struct act_item *io)
{
	struct strs list = {0};
	bool any = false;

	while (words.len) {
		struct str one = str_cut(words, STR("|"), &words);

		*vec_add(a, &list) = one;
		any |= *one.ptr < 'a' || *one.ptr > 'z';
		io->letters |= act_letter(*one.ptr);
	}
	if (any)
		io->letters = 0;
	io->words = list.at;
	io->n = list.len;
}

/* "* unable|unwilling to": two items, the first within reach. */
static void
items_read(struct arena *a, struct str rest, struct act_open *io)
{
	struct {
		struct act_item *at;
		size_t len, cap;
	} items = {0};
	enum act_reach reach = ACT_REACH_NEXT, next;

	while (rest.len) {
		struct str words = str_cut(rest, STR(" "), &rest);

		next = reach_of(words);
		if (next == ACT_REACH_NEXT) {
			*vec_add(a, &items) = (struct act_item){.reach = reach};
			item_read(a, words, &items.at[items.len - 1]);
		}
		reach = next;
	}
	io->items = items.at;
	io->n = items.len;
}

static void
rows_index(struct arena *a, struct act_rows in, bool negated,
	   struct openers *io)
{
	for (size_t i = 0; i < in.n; i++) {
		struct str rest, words = str_from(in.at[i].words);
		struct act_open is = {.row = &in.at[i]};

		words = str_cut(words, STR(" "), &rest);
		items_read(a, rest, &is);
		while (words.len)
			*vec_add(a, io) = (struct opener){
				.word = str_cut(words, STR("|"), &words),
				.is = is,
				.negated = negated};
	}
}

/* Sorts them by their pair, in the order of the rows. */
static void
openers_sort(struct arena *a, const struct openers *in, struct act_index *ret)
{
	size_t at[PAIRS];

	ret->of.at = arena_array(a, in->len, sizeof *in->at);
	ret->of.len = in->len;
	for (size_t i = 0; i < in->len; i++)
		ret->from[pair_of(in->at[i].word) + 1]++;
	for (size_t pair = 0; pair < PAIRS; pair++) {
		ret->from[pair + 1] += ret->from[pair];
		at[pair] = ret->from[pair];
	}
	for (size_t i = 0; i < in->len; i++)
		ret->of.at[at[pair_of(in->at[i].word)]++] = in->at[i];
}

const struct act_index *
act_index_make(struct arena *a)
{
	struct act_index *x = arena_alloc(a, sizeof *x);
	struct openers all = {0};

	for (size_t i = 0; i < 26; i++) {
		rows_index(a, acts_plain_a[i], false, &all);
		rows_index(a, acts_plain_g[i], false, &all);
		rows_index(a, acts_plain_s[i], false, &all);
		rows_index(a, acts_negated[i], true, &all);
	}
	openers_sort(a, &all, x);
	return x;
}

void
acts_opened(struct arena *a, const struct act_index *x, struct str low,
	    struct acts ret[2])
{
	struct {
		struct act_open *at;
		size_t len, cap;
	} found[2] = {0};
	size_t pair;

	ret[0] = ret[1] = (struct acts){0};
	if (low.len < 2 || low.ptr[0] < 'a' || low.ptr[0] > 'z')
		return;
	pair = pair_of(low);
	for (size_t i = x->from[pair]; i < x->from[pair + 1]; i++) {
		const struct opener *o = &x->of.at[i];

		if (low.len > 2 && o->word.len > 4 &&
		    low.ptr[2] != o->word.ptr[2])
			continue; /* "want~": forms keep the third as well */
		if (act_is_word(low, o->word))
			*vec_add(a, &found[o->negated]) = o->is;
	}
	for (size_t n = 0; n < 2; n++)
		ret[n] = (struct acts){found[n].at, found[n].len};
}
