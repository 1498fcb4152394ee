/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/carry.h"

#include "base/vec.h"

enum { SHORT_FINDINGS = 2, SHORT_MARKS = 4 };

static struct statement *
sentence(struct composer *c)
{
	return statement_add(c, &c->out->summary, NULL);
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
	say(c, s, ", denied by %.*s",
	    STR_ARG(holder_phrase(c->arena,
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
		bool said = f->status == STATUS_CONFIRMED &&
			    claim_at(c, best)->stance == STANCE_CONFIRMS;

		s->finding = f->id;
		claim_say(c, s, best);
		say(c, s, " — ");
		if (!said)
			say_str(c, s, status_phrase(f));
		denied_say(c, s, f);
		say(c, s, "%s%.*s.", said ? "" : "; ",
		    STR_ARG(origins_phrase(c->arena, f)));
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

/* tally: how many points of a section have a label, and the first of them. */
struct tally {
	struct str label;
	size_t n;
	const struct statement *first;
};

struct tallies {
	struct tally *at;
	size_t len, cap;
};

static struct tallies
tally(struct composer *c, enum section_kind kind)
{
	const struct entries *v = &c->out->sections[kind].entries;
	struct tallies sum = {0};

	for (size_t i = 0; i < v->len; i++)
		for (size_t k = 0; k < v->at[i].points.len; k++) {
			const struct statement *s = &v->at[i].points.at[k];
			struct tally *last =
				sum.len ? &sum.at[sum.len - 1] : NULL;

			if (last && str_eq(last->label, s->label)) {
				last->n++;
				continue;
			}
			*vec_add(c->arena, &sum) =
				(struct tally){s->label, 1, s};
		}
	return sum;
}

/* tallies_say: "2 denials [5], 3 refusals [9] and 1 silence [12]". */
static void
tallies_say(struct composer *c, struct statement *s, const struct tallies *v,
	    const char *const names[][3])
{
	for (size_t i = 0; i < v->len; i++) {
		const struct tally *t = &v->at[i];
		size_t k = 0;

		while (names[k][0] && !str_eq(t->label, str_from(names[k][0])))
			k++;
		if (!names[k][0])
			continue;
		if (i)
			say(c, s, i + 1 == v->len ? " and " : ", ");
		say_str(c, s,
			names[k][2] ? count_phrase(c->arena, t->n, names[k][1],
						   names[k][2])
				    : str_from(names[k][1]));
		first_mark_say(c, s, t->first);
	}
}

static void
section_say(struct composer *c, enum section_kind kind, const char *before,
	    const char *const names[][3])
{
	struct tallies v = tally(c, kind);
	struct statement *s;

	if (!v.len)
		return;
	s = sentence(c);
	say(c, s, "%s", before);
	tallies_say(c, s, &v, names);
	say(c, s, ": see ");
	say_ref(c, s, c->out->sections[kind].title);
	say(c, s, ".");
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
	say(c, s, "New this week, of %.*s: ",
	    STR_ARG(count_phrase(c->arena, c->key.len, "key finding",
				 "key findings")));
	for (size_t i = 0; i < end; i++) {
		const struct finding *f = &c->in->findings->at[v.at[i]];

		if (i)
			say(c, s, i + 1 == v.len ? " and " : ", ");
		say_ref(c, s, c->heading[v.at[i]]);
		say_cite(c, s, cite_claim(c, claim_best(c, f)));
	}
	if (end < v.len)
		say(c, s, " and %zu more", v.len - end);
	say(c, s, ".");
}

void
short_compose(struct composer *c)
{
	static const char *const denials[][3] = {
		{"Denial", "denial", "denials"},
		{"Withdrawal", "withdrawal", "withdrawals"},
		{"Refusal", "refusal to answer", "refusals to answer"},
		{"Silence", "silence", "silences"},
		{NULL, NULL, NULL}};
	static const char *const differs[][3] = {
		{"Actor", "who acted", NULL},
		{"Cause", "the cause", NULL},
		{"Date", "a date", NULL},
		{"Number", "a number", NULL},
		{"Unit", "what was counted", NULL},
		{"Place", "a place", NULL},
		{"Wording", "a wording", NULL},
		{NULL, NULL, NULL}};

	c->under = STR(BRIEF_SHORT);
	findings_say(c);
	section_say(c, SECTION_DENIALS, "On record: ", denials);
	section_say(c, SECTION_DIFFERS, "Sources differ on ", differs);
	news_say(c);
}
