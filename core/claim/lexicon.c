/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/lexicon.h"

#include "base/vec.h"
#include "claim/date/date_word.h"
#include "claim/date/event.h"
#include "claim/date/when_scan.h"
#include "claim/english/act.h"
#include "claim/english/cue.h"
#include "claim/holder/gender.h"
#include "claim/holder/name_phrase.h"
#include "claim/holder/name_words.h"
#include "claim/stance/stance.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

enum { WORD_KEPT_MAX = 48, SLOTS_FIRST = 4096, PROBES_MAX = 32, FORM_MAX = 15 };

/* entry: a seed is a word of the tables that no text has had yet. */
struct lexicon_entry {
	struct lexeme is;
	bool seed;
};

struct lexicon_slot {
	uint64_t key;
	struct lexicon_entry *of; /* NULL: free */
};

/* form: a word of up to FORM_MAX bytes as it stands in a text, its length and
 * bytes in two numbers. */
struct lexicon_form {
	uint64_t head, tail;
	const struct lexeme *of; /* NULL: free */
};

/* stem: " refus": what begins so stirs. */
struct lexicon_stem {
	struct str text;
	uint16_t stirs;
};

const struct lexeme lexeme_none = {0};

/* ---- the table ---- */

/* Where the word stands, or a free place for it; NULL when words that look
 * alike to the hash stand in its way, which only a text made for it has. */
static struct lexicon_slot *
slot_find(const struct lexicon *x, uint64_t key, struct str low)
{
	for (size_t n = 0; n < PROBES_MAX; n++) {
		struct lexicon_slot *s = &x->at[(key + n) & (x->cap - 1)];

		if (!s->of || (s->key == key && str_eq(s->of->is.low, low)))
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
		to = slot_find(x, old.at[i].key, old.at[i].of->is.low);
		if (to)
			*to = old.at[i];
	}
}

static struct lexicon_entry *
entry_add(struct lexicon *x, struct lexicon_slot *slot, struct str low)
{
	struct lexicon_entry *e = arena_alloc(x->arena, sizeof *e);

	e->is.low = str_copy(x->arena, low);
	*slot = (struct lexicon_slot){str_hash(low), e};
	x->len++;
	return e;
}

/* ---- words as they stand ---- */

static uint64_t
load(const char *p, size_t n)
{
	uint64_t ret = 0;

	memcpy(&ret, p, n);
	return ret;
}

static struct lexicon_form
form_of(struct str word)
{
	const char *p = word.ptr;
	size_t n = word.len;
	struct lexicon_form f = {0};

	if (n >= 8) {
		f.head = load(p, 8);
		f.tail = n > 8 ? load(p + n - 8, 8) >> (16 - n) * 8 : 0;
	} else if (n >= 4) {
		f.head = load(p, 4) | load(p + n - 4, 4) << 32;
	} else {
		f.head = load(p, 1) | load(p + n / 2, 1) << 8 |
			 load(p + n - 1, 1) << 16;
	}
	f.tail |= (uint64_t)n << 56;
	return f;
}

/* Its place or a free one, or NULL. Source: Fibonacci hashing, Knuth, TAOCP
 * vol. 3, 6.4. */
static struct lexicon_form *
form_find(const struct lexicon *x, const struct lexicon_form *f)
{
	uint64_t key = (f->head ^ (f->tail << 17 | f->tail >> 47)) *
		       0x9E3779B97F4A7C15u;

	key ^= key >> 32;
	for (size_t n = 0; n < PROBES_MAX; n++) {
		struct lexicon_form *at =
			&x->forms.at[(key + n) & (x->forms.cap - 1)];

		if (!at->of || (at->head == f->head && at->tail == f->tail))
			return at;
	}
	return NULL;
}

static void
forms_grow(struct lexicon *x)
{
	struct lexicon old = *x;
	struct lexicon_form *to;

	x->forms.cap = old.forms.cap ? old.forms.cap * 2 : SLOTS_FIRST;
	x->forms.at = arena_array(x->arena, x->forms.cap, sizeof *x->forms.at);
	for (size_t i = 0; i < old.forms.cap; i++) {
		if (!old.forms.at[i].of)
			continue;
		to = form_find(x, &old.forms.at[i]);
		if (to)
			*to = old.forms.at[i];
	}
}

static void
form_keep(struct lexicon *x, struct lexicon_form f, const struct lexeme *of)
{
	struct lexicon_form *at;

	if (x->forms.len >= LEXICON_MAX)
		return;
	if (x->forms.len * 2 >= x->forms.cap)
		forms_grow(x);
	at = form_find(x, &f);
	if (!at)
		return;
	f.of = of;
	*at = f;
	x->forms.len++;
}

/* ---- the words of the tables ---- */

static struct lexeme *
seed(struct lexicon *x, struct str word)
{
	struct lexicon_slot *slot = slot_find(x, str_hash(word), word);

	if (!slot->of)
		entry_add(x, slot, word)->seed = true;
	return &slot->of->is;
}

static void
seed_stirs(void *to, struct str word, bool stem, uint16_t stirs)
{
	struct lexicon *x = to;

	if (stem)
		*vec_add(x->arena, &x->stems) =
			(struct lexicon_stem){str_copy(x->arena, word), stirs};
	else
		seed(x, word)->stirs |= stirs;
}

static void
seed_names(void *to, struct str word, bool stem, uint16_t list)
{
	(void)stem;
	seed(to, word)->names |= (uint8_t)list;
}

/* The words of the tables, before any text. */
static void
lexicon_start(struct lexicon *x)
{
	struct row_sets *dates = arena_alloc(x->arena, sizeof *dates);

	grammar_sets(&when_grammar_en, dates);
	x->dates = dates;
	x->acts = act_index_make(x->arena);
	slots_grow(x);
	forms_grow(x);
	stirs_en(seed_stirs, x);
	name_words_each((struct keys){seed_names, x, 0});
}

/* ---- one word ---- */

/* "according to" and "put down to" stand in no table of verbs. */
static bool
opens_phrase(struct str low)
{
	return str_eq(low, STR("according")) || str_eq(low, STR("put"));
}

/* What is known of a word as a word of the tables. */
static const struct lexeme *
seed_of(const struct lexicon *x, struct str word)
{
	const struct lexicon_slot *s = slot_find(x, str_hash(word), word);

	return s && s->of ? &s->of->is : &lexeme_none;
}

/* A word that a phrase leaves as it is. */
static bool
is_one_word(struct str low)
{
	for (size_t i = 0; i < low.len; i++)
		if (low.ptr[i] < 'a' || low.ptr[i] > 'z')
			return false;
	return !str_eq(low, STR("cannot"));
}

static uint16_t
stems_stir(const struct lexicon *x, struct str word)
{
	uint16_t ret = 0;

	for (size_t k = 0; k < x->stems.len; k++)
		if (str_starts(word, x->stems.at[k].text))
			ret |= x->stems.at[k].stirs;
	return ret;
}

/* What the parts of a word stir, as they stand in phrases: "isn't", "ill-
 * informed", and what the word begins with. */
static uint16_t
parts_stir(const struct lexicon *x, struct str low)
{
	struct phrase p;
	uint16_t ret = 0;

	if (is_one_word(low))
		return stems_stir(x, low);
	phrase_make(low, &p);
	for (size_t i = 0; i < p.words; i++) {
		struct str w = phrase_word_at(&p, i);

		ret |= seed_of(x, w)->stirs | stems_stir(x, w);
	}
	return ret;
}

static void
lexeme_fill(const struct lexicon *x, struct arena *a, struct lexeme *io)
{
	struct str low = io->low;
	enum cue_form form;

	io->bits = word_bits(low);
	io->cue = cue_find(low, &form);
	io->form = (uint8_t)form;
	io->noun = cue_noun(low);
	acts_opened(a, x->acts, low, io->acts);
	io->date = (uint8_t)date_bits(low);
	io->event = event_word_en(low);
	io->bare = seed_of(x, name_bare(low))->names;
	io->phrase = (uint8_t)phrase_bits(low);
	io->gender = (uint8_t)gender_of_word(low);
	io->first = (uint8_t)gender_of_first_name(low);
	io->stirs |= parts_stir(x, low);
	io->tells = io->cue || io->noun || io->acts[0].n || io->acts[1].n ||
		    opens_phrase(low);
}

/* A word that is not kept. */
static const struct lexeme *
lexeme_new(const struct lexicon *x, struct arena *a, struct str low)
{
	struct lexeme *ret = arena_alloc(a, sizeof *ret);

	ret->low = low;
	lexeme_fill(x, a, ret);
	return ret;
}

/* The word among those that are kept; NULL: there is no place for it. */
static const struct lexeme *
kept_find(struct lexicon *x, struct str word)
{
	char room[WORD_KEPT_MAX];
	struct lexicon_slot *slot;
	struct str low;

	if (word.len > sizeof room)
		return NULL;
	if (x->len * 2 >= x->cap)
		slots_grow(x);
	low = word_low(room, word);
	slot = slot_find(x, str_hash(low), low);
	if (!slot || (!slot->of && x->len >= LEXICON_MAX))
		return NULL;
	if (slot->of && !slot->of->seed)
		return &slot->of->is;
	if (!slot->of)
		entry_add(x, slot, low);
	slot->of->seed = false;
	lexeme_fill(x, x->arena, &slot->of->is);
	return &slot->of->is;
}

const struct lexeme *
lexicon_find(struct lexicon *x, struct arena *a, struct str word)
{
	bool short_one = word.len && word.len <= FORM_MAX;
	const struct lexicon_form *at;
	const struct lexeme *ret;
	struct lexicon_form f;

	if (!x->acts)
		lexicon_start(x);
	if (short_one) {
		f = form_of(word);
		at = form_find(x, &f);
		if (at && at->of)
			return at->of;
	}
	ret = kept_find(x, word);
	if (!ret)
		return lexeme_new(x, a,
				  word_low(arena_alloc(a, word.len), word));
	if (short_one)
		form_keep(x, f, ret);
	return ret;
}
