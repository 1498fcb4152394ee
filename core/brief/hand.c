/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/hand.h"

#include "base/vec.h"
#include "brief/carry.h"

enum { DAY_LEN = 10, LOST_SHOWN = 80 };

/* verbs: what stands before a decision; `other`: before what it also names. */
static const struct {
	enum saying label, other;
} verbs[] = {
	[DECISION_KEEP] = {SAY_KEPT, SAY_COUNT},
	[DECISION_DROP] = {SAY_LEFT_OUT, SAY_COUNT},
	[DECISION_MERGE] = {SAY_MERGED, SAY_MERGED_WITH},
	[DECISION_SPLIT] = {SAY_PARTED, SAY_PARTED_WITH},
	[DECISION_GRADE] = {SAY_GRADED, SAY_COUNT},
	[DECISION_NOTE] = {SAY_NOTED, SAY_COUNT},
	[DECISION_REWORD] = {SAY_REWORDED, SAY_COUNT},
};

static size_t
finding_of(const struct composer *c, const struct ruling *b)
{
	for (size_t i = 0; i < b->of.len; i++)
		if (c->finding_of[b->of.at[i]] != NO_INDEX)
			return c->finding_of[b->of.at[i]];
	return NO_INDEX;
}

static void
hand_take(struct composer *c, struct hand *h, const struct decision *d)
{
	switch (d->verb) {
	case DECISION_KEEP:
	case DECISION_DROP:
		h->stays = d;
		break;
	case DECISION_GRADE:
		h->grade = d;
		break;
	case DECISION_REWORD:
		h->words = d;
		break;
	case DECISION_NOTE:
		*vec_add(c->arena, &h->notes) = d;
		break;
	default:
		break;
	}
}

void
hands_make(struct composer *c)
{
	size_t n = c->in->findings->len;

	c->hands = arena_array(c->arena, n + 1, sizeof *c->hands);
	decisions_bind(c->arena, c->in->corpus, &c->rulings);
	for (size_t i = 0; i < c->rulings.len; i++) {
		size_t f = finding_of(c, &c->rulings.at[i]);

		if (f != NO_INDEX)
			hand_take(c, &c->hands[f], c->rulings.at[i].decision);
	}
}

static bool
stays_by(const struct composer *c, size_t finding, enum decision_verb verb)
{
	return finding != NO_INDEX && c->hands[finding].stays &&
	       c->hands[finding].stays->verb == verb;
}

bool
hand_kept(const struct composer *c, size_t finding)
{
	return stays_by(c, finding, DECISION_KEEP);
}

bool
hand_dropped(const struct composer *c, size_t finding)
{
	return stays_by(c, finding, DECISION_DROP);
}

static struct str
day_of(struct composer *c, const struct decision *d)
{
	struct str day = str_slice(d->time, 0, DAY_LEN);

	return period_phrase(&c->speech, day, day);
}

/* tellers_cite: the mark of the one that speaks for it, and of the others. */
static void
tellers_cite(struct composer *c, struct statement *s, size_t finding)
{
	const struct finding *f = &c->in->findings->at[finding];
	size_t best = claim_best(c, f);
	struct indices seen = {0};

	best = best == NO_INDEX ? f->head : best;
	carriers_add(c, &seen, best);
	for (size_t i = 0; i < f->claims.len; i++)
		if (claim_is_for(claim_at(c, f->claims.at[i])))
			carriers_add(c, &seen, f->claims.at[i]);
	for (size_t i = 0; i < seen.len && i < CARRIERS_MAX; i++)
		say_cite(c, s, cite_claim(c, seen.at[i]));
}

/* judged: a statement of the analyst's, for which the passages stand. */
static void
judged(struct composer *c, struct statements *to, size_t finding,
       const struct decision *d, enum saying label)
{
	struct statement *s = statement_add(
		c, to, row_phrase(&c->speech, label, WITH(d->by)));

	s->finding = c->in->findings->at[finding].id;
	say_str(c, s, d->text);
	say_with(c, s, SAY_ON_DAY, WITH(day_of(c, d)));
	tellers_cite(c, s, finding);
}

void
hand_words(struct composer *c, struct entry *e, size_t finding)
{
	if (c->hands[finding].words)
		judged(c, &e->lead, finding, c->hands[finding].words,
		       SAY_WORDS_OF);
}

void
hand_judges(struct composer *c, struct entry *e, size_t finding)
{
	const struct hand *h = &c->hands[finding];

	if (h->grade)
		judged(c, &e->points, finding, h->grade, SAY_GRADED_BY);
	for (size_t i = 0; i < h->notes.len; i++)
		judged(c, &e->points, finding, h->notes.at[i], SAY_NOTE_BY);
}

/* ---- the section ------------------------------------------------------- */

static void
other_say(struct composer *c, struct statement *s, const struct ruling *b)
{
	enum saying with = verbs[b->decision->verb].other;

	if (!b->others.len || with == SAY_COUNT)
		return;
	say(c, s, with);
	claim_few(c, s, b->others.at[0]);
	say_cite(c, s, cite_claim(c, b->others.at[0]));
}

/* Text that stands under no heading of the finding stands here. */
static bool
text_stands_here(const struct composer *c, const struct decision *d,
		 size_t finding)
{
	const struct hand *h = &c->hands[finding];

	if (!d->text.len)
		return false;
	if (d->verb == DECISION_GRADE)
		return true;
	return !c->heading[finding].len ||
	       (d->verb == DECISION_REWORD && h->words != d);
}

static void
decision_say(struct composer *c, struct entry *e, const struct ruling *b,
	     size_t finding)
{
	const struct decision *d = b->decision;
	struct statement *s =
		statement_add(c, &e->points, word(c, verbs[d->verb].label));

	s->finding = c->in->findings->at[finding].id;
	say_with(c, s, SAY_DECIDED, WITH(d->by, day_of(c, d)));
	if (text_stands_here(c, d, finding)) {
		say_str(c, s, d->text);
		say(c, s, SAY_DECIDED_OF);
	}
	claim_few(c, s, b->of.at[0]);
	say_cite(c, s, cite_claim(c, b->of.at[0]));
	other_say(c, s, b);
	say_with(c, s, SAY_DECISION_ID, WITH(d->id, s->finding));
	if (c->heading[finding].len) {
		say(c, s, SAY_COMMA);
		say_ref(c, s, c->heading[finding]);
	}
	say(c, s, SAY_STOP);
}

static bool
told_this_week(const struct composer *c, const struct ruling *b)
{
	for (size_t i = 0; i < b->of.len; i++) {
		size_t f = c->finding_of[b->of.at[i]];

		if (f != NO_INDEX &&
		    finding_in_week(c, &c->in->findings->at[f]))
			return true;
	}
	return false;
}

static void
ledger_add(struct composer *c, const struct ruling *b, struct str finding)
{
	const struct decision *d = b->decision;

	*vec_add(c->arena, &c->out->decisions) = (struct brief_decision){
		.id = d->id,
		.time = d->time,
		.by = d->by,
		.verb = str_from(decision_names[d->verb]),
		.text = d->text,
		.finding = finding,
		.lost = b->lost ? str_fmt(c->arena, "%zu", b->lost) : STR(""),
	};
}

/* Nothing is printed where nobody decided anything. */
void
decisions_compose(struct composer *c)
{
	struct entry *e = NULL;

	for (size_t i = 0; i < c->rulings.len; i++) {
		const struct ruling *b = &c->rulings.at[i];
		size_t f = finding_of(c, b);

		if (f == NO_INDEX || !told_this_week(c, b)) {
			if (b->lost)
				ledger_add(c, b, STR(""));
			continue;
		}
		if (!e) {
			section_start(c, SECTION_DECISIONS, SAY_DECISIONS,
				      SAY_NOTHING);
			e = entry_start(c, STR(""));
		}
		decision_say(c, e, b, f);
		ledger_add(c, b, c->in->findings->at[f].id);
	}
}

static bool
is_of_this_week(const struct composer *c, const struct decision *d)
{
	return d->week.len && str_eq(d->week, c->in->head.week);
}

struct strs
hand_lost(struct composer *c)
{
	struct strs rows = {0};

	for (size_t i = 0; i < c->rulings.len; i++) {
		const struct ruling *b = &c->rulings.at[i];
		const struct decision *d = b->decision;
		const struct passage *p = &d->of.at[0];
		struct str few = str_slice(p->quote, 0, LOST_SHOWN);

		if (!b->lost && !(b->away && is_of_this_week(c, d)))
			continue;
		few = utf8_repair(c->arena, str_fold_space(c->arena, few));
		*vec_add(c->arena, &rows) =
			p->address.len ? p->address : p->capture;
		*vec_add(c->arena, &rows) = row_phrase(
			&c->speech, SAY_LOST,
			WITH(d->id, str_from(decision_names[d->verb]), d->by,
			     day_of(c, d), count(c, b->lost + b->away),
			     count(c, d->of.len + d->others.len), few));
	}
	return rows;
}
