/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "brief/carry.h"

static const enum saying labels[] = {[MOVE_NEW] = SAY_MOVED_NEW,
				     [MOVE_WITHDRAWN] = SAY_MOVED_TAKEN_BACK,
				     [MOVE_DENIED] = SAY_MOVED_DENIED,
				     [MOVE_FIRMER] = SAY_MOVED_FIRMER,
				     [MOVE_WEAKER] = SAY_MOVED_WEAKER,
				     [MOVE_UNCHANGED] = SAY_MOVED_AGAIN};

static struct str
day_of(const struct composer *c, size_t claim)
{
	return str_slice(claim_article(c, claim)->published.text, 0, 10);
}

/* known: the claim that told it first, before this week; of one day the one
 * of most worth; those without a day last. */
static size_t
known(struct composer *c, const struct finding *f)
{
	struct indices v = {0};
	size_t first = NO_INDEX;

	for (size_t i = 0; i < f->claims.len; i++)
		if (claim_is_for(claim_at(c, f->claims.at[i])) &&
		    !claim_this_week(c, f->claims.at[i]))
			*vec_add(c->arena, &v) = f->claims.at[i];
	claims_by_worth(c, &v);
	for (size_t i = 0; i < v.len; i++) {
		struct str day = day_of(c, v.at[i]);

		if (first == NO_INDEX || !day_of(c, first).len ||
		    (day.len && str_cmp(day, day_of(c, first)) < 0))
			first = v.at[i];
	}
	return first;
}

/* start: "Finding 1: ", the statement's subject being that finding. */
static struct statement *
start(struct composer *c, struct entry *e, size_t finding, enum saying label)
{
	struct statement *s = statement_add(c, &e->points, word(c, label));

	s->finding = c->in->findings->at[finding].id;
	say_ref(c, s, c->heading[finding]);
	say(c, s, SAY_COLON);
	return s;
}

static struct indices
carried_this_week(struct composer *c, const struct finding *f)
{
	struct indices v = {0};
	size_t best = claim_best(c, f);

	if (claim_this_week(c, best))
		carriers_add(c, &v, best);
	for (size_t i = 0; i < f->claims.len; i++)
		if (claim_is_for(claim_at(c, f->claims.at[i])) &&
		    claim_this_week(c, f->claims.at[i]))
			carriers_add(c, &v, f->claims.at[i]);
	return v;
}

static void
new_say(struct composer *c, struct entry *e, size_t finding)
{
	const struct finding *f = &c->in->findings->at[finding];
	struct statement *s = start(c, e, finding, SAY_MOVED_NEW);
	struct indices v = carried_this_week(c, f);

	claim_few(c, s, claim_best(c, f));
	say(c, s, SAY_TOLD_IN);
	carriers_say(c, s, &v, 0);
	say(c, s, SAY_STOP);
}

static void
before_say(struct composer *c, struct statement *s, size_t claim)
{
	struct str day = day_of(c, claim);
	struct indices v = {0};

	carriers_add(c, &v, claim);
	if (day.len)
		say_with(c, s, SAY_KNOWN_SINCE,
			 WITH(period_phrase(&c->speech, day, day)));
	else
		say(c, s, SAY_KNOWN_FROM);
	carriers_say(c, s, &v, 0);
}

/* standing_say: how the finding stood, when that is what moved. */
static void
standing_say(struct composer *c, struct statement *s, const struct move *m)
{
	const struct finding *then = &c->in->before->at[m->then];
	bool single = then->status == STATUS_SINGLE && then->independent == 1;

	if (m->kind != MOVE_FIRMER && m->kind != MOVE_WEAKER)
		return;
	say(c, s, SAY_BEFORE);
	if (!single) {
		say_str(c, s, status_phrase(c, then));
		say(c, s, SAY_COMMA);
	}
	say_str(c, s, origins_phrase(c, then));
}

/* cause_say: the new claim behind the move, by who makes it. */
static void
cause_say(struct composer *c, struct statement *s, const struct move *m)
{
	struct indices v = {0};

	for (size_t i = 0; i < m->causes.len; i++)
		carriers_add(c, &v, m->causes.at[i]);
	if (!v.len)
		return;
	if (m->kind == MOVE_UNCHANGED) {
		say(c, s, SAY_NOW_IN);
		carriers_say(c, s, &v, 0);
		return;
	}
	say_with(c, s, SAY_MOVED_BY, WITH(speaker_phrase(c, v.at[0])));
	say_cite(c, s, cite_claim(c, v.at[0]));
}

/* identity_say: under which id it was issued, when that says more. */
static void
identity_say(struct composer *c, struct statement *s, size_t finding)
{
	const struct identity *id = c->in->identities;

	if (!id)
		return;
	id += finding;
	if (id->week.len)
		say_with(c, s, SAY_ISSUED_SINCE, WITH(id->week));
	for (size_t i = 0; i < id->joined.len; i++) {
		say(c, s, i ? SAY_COMMA : SAY_JOINED_FROM);
		say_str(c, s, id->joined.at[i]);
	}
	if (id->parted.len)
		say_with(c, s, SAY_PARTED_FROM, WITH(id->parted));
}

static void
moved_say(struct composer *c, struct entry *e, size_t finding)
{
	const struct finding *f = &c->in->findings->at[finding];
	struct move m = c->moves.at[finding];
	size_t old = known(c, f), best = claim_best(c, f);
	struct statement *s;

	if (m.kind == MOVE_UNCHANGED && !m.causes.len)
		return;
	claims_by_worth(c, &m.causes);
	s = start(c, e, finding, labels[m.kind]);
	claim_few(c, s, best);
	if (m.kind != MOVE_UNCHANGED)
		say_cite(c, s, cite_claim(c, best));
	cause_say(c, s, &m);
	if (m.then != NO_INDEX)
		standing_say(c, s, &m);
	if (old != NO_INDEX)
		before_say(c, s, old);
	identity_say(c, s, finding);
	say(c, s, SAY_STOP);
}

/* Key findings in a few words each, then the count of the rest. */
void
news_compose(struct composer *c)
{
	const struct findings *all = c->in->findings;
	struct entry *e;
	size_t rest = 0;

	section_start(c, SECTION_NEW, SAY_NEWS,
		      c->earlier ? SAY_NEWS_EMPTY : SAY_NEWS_NONE);
	if (!c->earlier)
		return;
	e = entry_start(c, STR(""));
	for (size_t i = 0; i < c->key.len; i++)
		if (finding_is_new(c, &all->at[c->key.at[i]]))
			new_say(c, e, c->key.at[i]);
		else if (c->moves.len)
			moved_say(c, e, c->key.at[i]);
	for (size_t i = 0; i < all->len; i++)
		rest += !c->heading[i].len &&
			finding_this_week(c, &all->at[i]) &&
			finding_is_new(c, &all->at[i]);
	if (rest)
		c->section->more = row_phrase(
			&c->speech, SAY_NEWS_LEFT,
			WITH(count_phrase(&c->speech, SAY_N_NEW_FINDINGS,
					  rest)));
}
