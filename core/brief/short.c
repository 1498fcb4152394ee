/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/carry.h"

#include "base/vec.h"

enum { SHORT_FINDINGS = 2, SHORT_MARKS = 4 };

static struct statement *
sentence(struct composer *c)
{
	return statement_add(c, &c->out->summary, STR(""));
}

static void
denied_say(struct composer *c, struct statement *s, const struct finding *f)
{
	struct indices v = claims_related(c, f, STANCE_DENIES);
	const struct claim *in;

	claims_by_worth(c, &v);
	if (!v.len || !claim_at(c, v.at[0])->holder.len)
		return;
	in = claim_at(c, v.at[0]);
	say_with(c, s, SAY_DENIED_BY_SHORT,
		 WITH(holder_phrase(&c->speech,
				    &in->holder.at[in->holder.len - 1])));
	say_cite(c, s, cite_claim(c, v.at[0]));
}

/* findings_say: the first key findings, with how they stand. */
static void
findings_say(struct composer *c)
{
	for (size_t i = 0; i < c->key.len && i < SHORT_FINDINGS; i++) {
		const struct finding *f = &c->in->findings->at[c->key.at[i]];
		struct statement *s = sentence(c);
		size_t best = claim_best(c, f);
		bool said = status_is_said(c, f, best);

		s->finding = f->id;
		claim_say(c, s, best);
		say(c, s, SAY_DASH);
		if (!said) {
			say_str(c, s, status_phrase(c, f));
			denied_say(c, s, f);
		}
		if (!said)
			say(c, s, SAY_CLAUSE);
		say_str(c, s, origins_phrase(c, f));
		say(c, s, SAY_STOP);
	}
}

static void
first_mark_say(struct composer *c, struct statement *s,
	       const struct statement *of)
{
	for (size_t i = 0; i < of->pieces.len; i++)
		if (of->pieces.at[i].kind == PIECE_CITE) {
			say_cite(c, s, of->pieces.at[i].cite);
			return;
		}
}

/* tally_name: how points with a label are told of: counted or not. */
struct tally_name {
	enum saying label, words;
};

static const struct tally_name denials[] = {
	{SAY_DENIAL, SAY_N_DENIALS},   {SAY_WITHDRAWAL, SAY_N_WITHDRAWALS},
	{SAY_REFUSAL, SAY_N_REFUSALS}, {SAY_SILENCE, SAY_N_SILENCES},
	{SAY_COUNT, SAY_COUNT},
};

static const struct tally_name differences[] = {
	{SAY_ACTOR, SAY_ON_ACTOR},   {SAY_CAUSE, SAY_ON_CAUSE},
	{SAY_DATE, SAY_ON_DATE},     {SAY_DATE_SAID, SAY_ON_DATE},
	{SAY_NUMBER, SAY_ON_NUMBER}, {SAY_UNIT, SAY_ON_UNIT},
	{SAY_EXTENT, SAY_ON_EXTENT}, {SAY_WORDING, SAY_ON_WORDING},
	{SAY_COUNT, SAY_COUNT},
};

static const struct tally_name unseen[] = {
	{SAY_PREVIEW, SAY_N_PARTIAL},	{SAY_BARRIER, SAY_N_PARTIAL},
	{SAY_WALL, SAY_N_PARTIAL},	{SAY_EMPTY, SAY_N_PARTIAL},
	{SAY_NO_ORIGIN, SAY_N_HEARSAY}, {SAY_NOT_ANSWERED, SAY_N_OPEN},
	{SAY_COUNT, SAY_COUNT},
};

/* tally: how many points of a section are told of in some words, and the
 * first of them. */
struct tally {
	enum saying words;
	size_t n;
	const struct statement *first;
};

struct tallies {
	struct tally *at;
	size_t len, cap;
};

static enum saying
words_of_label(const struct composer *c, const struct tally_name *names,
	       struct str label)
{
	while (names->label != SAY_COUNT &&
	       !str_eq(label, word(c, names->label)))
		names++;
	return names->words;
}

static void
tally_add(struct composer *c, struct tallies *v, enum saying words,
	  const struct statement *s)
{
	if (words == SAY_COUNT)
		return;
	for (size_t i = 0; i < v->len; i++)
		if (v->at[i].words == words) {
			v->at[i].n++;
			return;
		}
	*vec_add(c->arena, v) = (struct tally){words, 1, s};
}

static struct tallies
tally(struct composer *c, enum section_kind kind,
      const struct tally_name *names)
{
	const struct entries *v = &c->out->sections[kind].entries;
	struct tallies sum = {0};

	for (size_t i = 0; i < v->len; i++)
		for (size_t k = 0; k < v->at[i].points.len; k++) {
			const struct statement *s = &v->at[i].points.at[k];

			tally_add(c, &sum, words_of_label(c, names, s->label),
				  s);
		}
	return sum;
}

/* tallies_say: "2 denials [5], 3 refusals [9] and 1 silence [12]". */
static void
tallies_say(struct composer *c, struct statement *s, const struct tallies *v)
{
	for (size_t i = 0; i < v->len; i++) {
		const struct tally *t = &v->at[i];

		if (i)
			say(c, s, i + 1 == v->len ? SAY_AND : SAY_COMMA);
		say_str(c, s, count_phrase(&c->speech, t->words, t->n));
		first_mark_say(c, s, t->first);
	}
}

static void
section_say(struct composer *c, enum section_kind kind, enum saying before,
	    const struct tally_name *names)
{
	struct tallies v = tally(c, kind, names);
	struct statement *s;

	if (!v.len)
		return;
	s = sentence(c);
	say(c, s, before);
	tallies_say(c, s, &v);
	say(c, s, SAY_SEE);
	say_ref(c, s, c->out->sections[kind].title);
	say(c, s, SAY_SEE_END);
}

static struct indices
new_findings(struct composer *c)
{
	struct indices v = {0};

	for (size_t i = 0; i < c->key.len; i++)
		if (finding_is_new(c, &c->in->findings->at[c->key.at[i]]))
			*vec_add(c->arena, &v) = c->key.at[i];
	return v;
}

static void
news_say(struct composer *c)
{
	struct indices v = new_findings(c);
	size_t end = v.len > SHORT_MARKS ? SHORT_MARKS : v.len;
	struct statement *s;

	if (!v.len)
		return;
	s = sentence(c);
	say_with(c, s, SAY_NEW_OF,
		 WITH(count_phrase(&c->speech, SAY_N_KEY_FINDINGS, c->key.len),
		      count(c, v.len)));
	for (size_t i = 0; i < end; i++) {
		const struct finding *f = &c->in->findings->at[v.at[i]];

		if (i)
			say(c, s, i + 1 == v.len ? SAY_AND : SAY_COMMA);
		say_ref(c, s, c->heading[v.at[i]]);
		say_cite(c, s, cite_claim(c, claim_best(c, f)));
	}
	if (end < v.len)
		say_with(c, s, SAY_MORE, WITH(count(c, v.len - end)));
	say(c, s, SAY_STOP);
}

void
short_compose(struct composer *c)
{
	c->under = word(c, SAY_IN_SHORT);
	findings_say(c);
	section_say(c, SECTION_DENIALS, SAY_ON_RECORD, denials);
	section_say(c, SECTION_DIFFERS, SAY_DIFFER_ON, differences);
	news_say(c);
	section_say(c, SECTION_GAPS, SAY_UNSEEN, unseen);
}
