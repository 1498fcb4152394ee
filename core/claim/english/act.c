/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/act.h"

#include "claim/english/frame.h"
#include "claim/holder/name_words.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

#include <string.h>

#define AMONG(low, list) str_among(low, list, sizeof(list) / sizeof *(list))

/* ---- words ---- */

/* A regular form of a verb: "correct~" is corrects, corrected, correcting;
 * "scoff~", "rely~": "relied". */
static bool
is_form(struct str low, struct str verb)
{
	static const char *const endings[] = {"s",   "es",  "ed", "d",
					      "ing", "ied", "ies"};
	struct str stem;

	if (!str_starts(low, str_slice(verb, 0, verb.len - 1)))
		return false; /* no form loses more than "e" or "y" */
	if (str_eq(low, verb))
		return true;
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		if (!str_ends(low, str_from(endings[i])))
			continue;
		stem = str_slice(low, 0, low.len - strlen(endings[i]));
		if (str_eq(stem, verb))
			return true;
		if (stem.len + 1 != verb.len && stem.len != verb.len + 1)
			continue;
		if (str_starts(verb, stem) &&
		    memchr("ey", verb.ptr[stem.len], 2))
			return true; /* "urg-ing", "den-ied" */
		if (str_starts(stem, verb) &&
		    stem.ptr[stem.len - 1] == verb.ptr[verb.len - 1])
			return true; /* "beg-ged" */
	}
	return false;
}

bool
act_is_word(struct str low, struct str one)
{
	if (*one.ptr == '-')
		return low.len > 5 && str_ends(low, STR("ing"));
	if (!low.len || *one.ptr != *low.ptr)
		return false;
	if (!str_ends(one, STR("~")))
		return str_eq(low, one);
	one.len--;
	return is_form(low, one);
}

static bool
is_item(struct str low, const struct act_item *item)
{
	if (item->letters && !(item->letters & act_letter(*low.ptr)))
		return false;
	for (size_t i = 0; i < item->n; i++)
		if (act_is_word(low, item->words[i]))
			return true;
	return false;
}

static size_t
skip_adverbs(const struct clause *c, size_t i)
{
	while (token_has(c, i, WORD_ADV) &&
	       !token_has(c, i, WORD_NEG | WORD_PREP | WORD_AUX | WORD_SUB))
		i++;
	return i;
}

/* A word, or the apostrophe behind a plural. */
static bool
is_filler(const struct clause *c, size_t i)
{
	return c->t[i].class == TOKEN_WORD || token_is(c, i, "'") ||
	       token_is(c, i, "’");
}

/* How many words "*" and "**" may stand for. */
static const size_t fill_most[ACT_REACHES] = {
	[ACT_REACH_SOME] = 3, [ACT_REACH_FAR] = 8};

/* What is asked for from token `i`; STR_NONE when it does not stand. */
static size_t
items_match(const struct clause *c, size_t i, const struct act_open *open)
{
	for (size_t k = 0; k < open->n; k++) {
		const struct act_item *item = &open->items[k];
		size_t fill = fill_most[item->reach];

		while (i < c->e && !is_item(c->t[i].low, item)) {
			size_t next = skip_adverbs(c, i);

			if (next > i) {
				i = next;
				continue;
			}
			if (!fill || !is_filler(c, i) ||
			    (item->reach != ACT_REACH_FAR &&
			     (token_is(c, i, "to") ||
			      token_has(c, i, WORD_AUX))))
				return STR_NONE;
			fill--;
			i++;
		}
		if (i >= c->e)
			return STR_NONE;
		i++;
	}
	return i;
}

/* "declined to 30", "calls on Thursday" */
static bool
is_figure(const struct clause *c, size_t end)
{
	if (token_is(c, end - 1, "to") && end < c->e)
		return c->t[end].class == TOKEN_NUMBER;
	return token_is(c, end - 1, "on") && token_has(c, end, WORD_TIME);
}

/* The letters with which the words from `i` on begin, as far as each reach. */
static void
letters_read(const struct clause *c, size_t i, uint32_t ret[ACT_REACHES])
{
	uint32_t seen = 0;
	size_t passed = 0;

	for (size_t r = 0; r < ACT_REACHES; r++) {
		for (; i < c->e && passed <= fill_most[r]; i++) {
			seen |= act_letter(*c->t[i].low.ptr);
			passed += skip_adverbs(c, i) == i;
		}
		ret[r] = seen;
	}
}

const struct act *
act_find(const struct clause *c, size_t head, bool negated, size_t *end)
{
	const struct acts *rows = &c->t[head].lex->acts[negated];
	uint32_t next[ACT_REACHES];

	if (rows->n)
		letters_read(c, head + 1, next);
	for (size_t i = 0; i < rows->n; i++) {
		const struct act_open *open = &rows->at[i];
		const struct act_item *first = open->items;
		size_t e;

		if (open->n && first->letters &&
		    !(first->letters & next[first->reach]))
			continue;
		e = items_match(c, head + 1, open);
		if (e == STR_NONE || !act_object_fits(c, open->row, e) ||
		    is_figure(c, e))
			continue;
		*end = e;
		return open->row;
	}
	return NULL;
}

/* ---- drafts ---- */

/* "did not respond to a request": what is not said stands behind "to". */
static size_t
skip_topic(const struct clause *c, size_t i)
{
	static const char *const topics[] = {"about", "on", "of",   "to",
					     "for",   "as", "over", "from"};

	i = skip_adverbs(c, i);
	if (i < c->e && AMONG(c->t[i].low, topics))
		return token_is(c, i, "as") && token_is(c, i + 1, "to") ? i + 2
									: i + 1;
	return i;
}

/* "than anyone had expected", "as some have urged": of what, is not said. A
 * refusal or a silence stands for itself, "he did not elaborate", and so does
 * an act with its own object, "seeks an inquiry". `end` is behind its words. */
static bool
needs_object(const struct clause *c, const struct act *a, size_t head,
	     size_t end)
{
	return a->object == ACT_REST &&
	       (a->stance == STANCE_SUSPECTS || a->stance == STANCE_ASKS ||
		a->stance == STANCE_CONFIRMS) &&
	       (end == head + 1 || token_has(c, end - 1, WORD_PREP));
}

/* "The bridge should close, the mayor urged": it stands in front. */
static bool
is_behind(const struct clause *c, size_t head)
{
	size_t b = np_left(c, head).b;

	return b > c->b && token_is(c, b - 1, ",");
}

bool
act_draft(const struct clause *c, size_t n, size_t end, struct draft *io)
{
	const struct act *a = io->act;
	bool lacking = needs_object(c, a, io->cue->head, end);
	size_t b = end, e;

	if (a->object == ACT_REST && a->stance != STANCE_ASKS)
		b = skip_topic(c, b);
	e = b;
	if (lacking && token_has(c, b, WORD_PREP) && !clause_opens(c, b) &&
	    !token_has(c, b, WORD_DET))
		return false; /* "the changes expected under the law" */
	if (b < c->e && !act_is_mark(c, b) && a->object != ACT_WHOLE &&
	    a->object != ACT_ALONE)
		e = clause_opens(c, b) || a->object == ACT_TO
			    ? content_end(c, b, n)
			    : object_end(c, b, n);
	if (b < c->e && c->t[b].class == TOKEN_QUOTE)
		e = content_end(c, b, n);
	if (e <= b && lacking && !is_behind(c, io->cue->head))
		return false;
	if (e <= b || token_has(c, b, WORD_CONJ)) {
		b = io->cue->head;
		e = end;
	} /* "has changed its account and now says" */
	content_add(io, b, e);
	io->rule = "act";
	return io->parts > 0;
}

static bool
is_unwilling(const struct doc *d, const struct cue *q)
{
	for (size_t i = q->at.b; i < q->head; i++)
		if (word_in_list(d->tokens.at[i].low,
				 "would|will|won't|wouldn't"))
			return true;
	return false;
}

enum stance
act_stance(const struct doc *d, const struct draft *in)
{
	struct span who = in->source[0];
	enum stance stance = (enum stance)in->act->stance;

	if (stance == STANCE_SILENT && in->cue && is_unwilling(d, in->cue))
		stance = STANCE_DECLINES;
	if (stance == STANCE_DECLINES && who.e > who.b &&
	    token_names(&d->tokens.at[who.e - 1], NAME_WORD_DOCUMENT))
		stance = STANCE_SILENT;
	return stance;
}
