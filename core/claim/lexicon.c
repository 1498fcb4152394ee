/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/lexicon.h"

#include "claim/date/date_word.h"
#include "claim/english/act.h"
#include "claim/english/cue.h"
#include "claim/holder/gender.h"
#include "claim/holder/name.h"
#include "claim/holder/name_words.h"
#include "claim/text/word.h"

enum { WORD_KEPT_MAX = 48, SLOTS_FIRST = 512, PROBES_MAX = 32 };

struct lexicon_slot {
	uint64_t key;
	const struct lexeme *of; /* NULL: free */
};

const struct lexeme lexeme_none = {0};

/* ---- one word ---- */

/* "according to" and "put down to" stand in no table of verbs. */
static bool
opens_phrase(struct str low)
{
	return str_eq(low, STR("according")) || str_eq(low, STR("put"));
}

static const struct lexeme *
lexeme_make(struct arena *a, struct str low)
{
	struct lexeme *x = arena_alloc(a, sizeof *x);
	enum cue_form form;

	x->low = low;
	x->bits = word_bits(low);
	x->cue = cue_find(low, &form);
	x->form = (uint8_t)form;
	x->noun = cue_noun(low);
	acts_opened(a, low, x->acts);
	x->date = (uint8_t)date_bits(low);
	x->names = name_word_lists(low);
	x->bare = name_word_lists(name_bare(low));
	x->gender = (uint8_t)gender_of_word(low);
	x->first = (uint8_t)gender_of_first_name(low);
	x->tells = x->cue || x->noun || x->acts[0].n || x->acts[1].n ||
		   opens_phrase(low);
	return x;
}

/* ---- the table ---- */

/* Where the word stands, or a free place for it; NULL when words that look
 * alike to the hash stand in its way, which only a text made for it has. */
static struct lexicon_slot *
slot_find(const struct lexicon *x, uint64_t key, struct str low)
{
	for (size_t n = 0; n < PROBES_MAX; n++) {
		struct lexicon_slot *s = &x->at[(key + n) & (x->cap - 1)];

		if (!s->of || (s->key == key && str_eq(s->of->low, low)))
			return s;
	}
	return NULL;
}

static void
slots_grow(struct lexicon *x)
{
	struct lexicon old = *x;
	struct lexicon_slot *to;

	x->cap = old.cap ? old.cap * 2 : SLOTS_FIRST;
	x->at = arena_array(x->arena, x->cap, sizeof *x->at);
	for (size_t i = 0; i < old.cap; i++) {
		if (!old.at[i].of)
			continue;
		to = slot_find(x, old.at[i].key, old.at[i].of->low);
		if (to)
			*to = old.at[i];
	}
}

const struct lexeme *
lexicon_find(struct lexicon *x, struct arena *a, struct str word)
{
	char room[WORD_KEPT_MAX];
	struct lexicon_slot *slot;
	struct str low;
	uint64_t key;

	if (word.len > sizeof room)
		return lexeme_make(a, word_low(arena_alloc(a, word.len), word));
	if (x->len * 2 >= x->cap)
		slots_grow(x);
	low = word_low(room, word);
	key = str_hash(low);
	slot = slot_find(x, key, low);
	if (slot && slot->of)
		return slot->of;
	if (!slot || x->len >= LEXICON_MAX)
		return lexeme_make(a, str_copy(a, low));
	low = str_copy(x->arena, low);
	*slot = (struct lexicon_slot){key, lexeme_make(x->arena, low)};
	x->len++;
	return slot->of;
}
