/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/sentence.h"
#include "finding/grade.h"

enum { SPANS_SHOWN = 4 };

/* How each stance is told, by its holder and by an outlet that names none.
 * `passage`: the whole passage is quoted. */
static const struct {
	const char *verb, *bare;
	bool passage;
} told[] = {
	[STANCE_ASSERTS] = {"said", "reported", false},
	[STANCE_CONFIRMS] = {"confirmed", "reported as confirmed", false},
	[STANCE_DENIES] = {"denied", "reported a denial", true},
	[STANCE_SUSPECTS] = {"voiced a suspicion", "reported a suspicion",
			     false},
	[STANCE_DECLINES] = {"withheld an answer", "reported a refusal", true},
	[STANCE_SILENT] = {"stayed silent on a point", "reported a silence",
			   true},
	[STANCE_WITHDRAWS] = {"took back a statement", "reported a withdrawal",
			      true},
	[STANCE_ASKS] = {"made a request", "reported a request", false},
};

static bool
speaks_itself(const struct claim *in)
{
	const struct holder *h = claim_speaker(in);

	return !h || h->kind == HOLDER_OUTLET;
}

static const char *
verb_of(const struct claim *in, const struct article *from)
{
	if (claim_is_hearsay(in))
		return "reported, without naming who says so";
	if (from->genre == GENRE_NOTICE && in->stance == STANCE_ASSERTS)
		return "stated";
	return speaks_itself(in) && from->genre != GENRE_NOTICE
		       ? told[in->stance].bare
		       : told[in->stance].verb;
}

/* tellers: the chain as told; hearsay is told by who passes it on. */
static struct holders
tellers(const struct claim *in)
{
	struct holders chain = in->holder;

	while (chain.len > 1 && chain.at[chain.len - 1].kind == HOLDER_UNKNOWN)
		chain.len--;
	return chain;
}

bool
claim_is_reported(const struct claim *in)
{
	return (told[in->stance].passage && in->kind != CLAIM_DIRECT) ||
	       claim_is_hearsay(in);
}

/* reports_itself: a passage is shown that has its own verb. */
static bool
reports_itself(const struct composer *c, size_t claim)
{
	return claim_sight(c, claim)->passage &&
	       !claim_is_hearsay(claim_at(c, claim));
}

static const char *
how_of(const struct claim *in, bool passage)
{
	if (passage)
		return "in the words of";
	return in->kind == CLAIM_DIRECT ? "quoted by" : "according to";
}

static struct str
speaker_via(struct composer *c, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	struct holders chain = tellers(in);
	struct holder outlet = {.kind = HOLDER_OUTLET,
				.name = claim_article(c, claim)->publisher};
	const struct holder *h = chain.len ? &chain.at[chain.len - 1] : &outlet;
	struct str citing = citing_phrase(c->arena, &chain);
	struct str via = via_phrase(c->arena, &chain,
				    how_of(in, reports_itself(c, claim)));

	if (citing.len)
		return citing;
	return str_fmt(c->arena, "%.*s%.*s",
		       STR_ARG(holder_phrase(c->arena, h)), STR_ARG(via));
}

struct str
speaker_phrase(struct composer *c, size_t claim)
{
	struct str s = speaker_via(c, claim);

	return str_ends(s, STR(",")) ? str_slice(s, 0, s.len - 1) : s;
}

static void
content_quote(struct composer *c, struct statement *s, size_t claim, size_t n)
{
	const struct claim *in = claim_at(c, claim);
	struct str text = claim_article(c, claim)->text;

	for (size_t i = 0; i < in->content.len && i < SPANS_SHOWN; i++) {
		if (i)
			say(c, s, " … ");
		say_quote(c, s, n, str_at(text, in->content.at[i]));
	}
}

void
claim_quote(struct composer *c, struct statement *s, size_t claim)
{
	const struct sight *shown = claim_sight(c, claim);
	size_t n = cite_claim(c, claim);

	if (shown->passage)
		say_quote(c, s, n,
			  str_at(claim_article(c, claim)->text, shown->at));
	else
		content_quote(c, s, claim, n);
	say_cite(c, s, n);
}

void
claim_few(struct composer *c, struct statement *s, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	const struct sight *shown = claim_sight(c, claim);
	struct span at = shown->passage || !in->content.len ? shown->at
							    : in->content.at[0];

	say_few(c, s, cite_claim(c, claim),
		str_at(claim_article(c, claim)->text, at));
}

void
claim_say(struct composer *c, struct statement *s, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	struct str who = speaker_via(c, claim);
	bool reported = reports_itself(c, claim) && str_ends(who, STR(","));

	if (reported) /* the passage has its own verb */
		who = speaker_phrase(c, claim);
	if (!s->pieces.len)
		who = phrase_upper(c->arena, who);
	say_str(c, s, who);
	if (!reported)
		say(c, s, " %s", verb_of(in, claim_article(c, claim)));
	say(c, s, ": ");
	claim_quote(c, s, claim);
}

bool
hedge_say(struct composer *c, struct statement *s, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	const struct certainty *sure = &in->certainty;
	struct str words = str_at(claim_article(c, claim)->text, sure->at);

	if (!sure->band.len && !words.len)
		return false;
	if (words.len) {
		say(c, s, "hedged as ");
		say_quote(c, s, cite_span(c, claim, sure->at), words);
	} else {
		say(c, s, "hedged");
	}
	if (sure->band.len && !str_has(words, sure->band))
		say(c, s, " (%.*s)", STR_ARG(sure->band));
	return true;
}

struct str
status_phrase(const struct finding *f)
{
	static const struct str words[] = {
		[STATUS_SINGLE] = STR_INIT("one origin only"),
		[STATUS_CORROBORATED] = STR_INIT("corroborated"),
		[STATUS_CONFIRMED] = STR_INIT("confirmed"),
		[STATUS_CONTESTED] = STR_INIT("contested"),
		[STATUS_DENIED] = STR_INIT("denied"),
		[STATUS_WITHHELD] = STR_INIT("withheld"),
		[STATUS_STATED] = STR_INIT("stated by the body itself")};

	if (f->status == STATUS_SINGLE && !f->independent)
		return STR("no known origin");
	if (f->status < sizeof words / sizeof *words)
		return words[f->status];
	return str_from(status_names[f->status]);
}

struct str
origins_phrase(struct arena *a, const struct finding *f)
{
	struct str s = str_fmt(
		a, "%.*s, %.*s",
		STR_ARG(count_phrase(a, f->outlets, "outlet", "outlets")),
		STR_ARG(count_phrase(a, f->independent, "origin", "origins")));

	if (!f->unresolved)
		return s;
	return str_fmt(a, "%.*s, %zu not known", STR_ARG(s), f->unresolved);
}

char
publisher_grade(const struct composer *c, struct str publisher)
{
	const struct brief_grades *g = &c->in->grades;

	for (size_t i = 0; i < g->len; i++)
		if (str_eq(g->at[i].publisher, publisher) &&
		    g->at[i].grade >= 'A' && g->at[i].grade <= 'F')
			return g->at[i].grade;
	return 'F';
}

struct str
grade_short(struct composer *c, const struct finding *f)
{
	struct str publisher = claim_article(c, f->head)->publisher;

	return str_fmt(c->arena, "%c%u", publisher_grade(c, publisher),
		       grade_of(f).credibility);
}

struct str
grade_phrase(struct composer *c, const struct finding *f)
{
	return str_fmt(c->arena, "%.*s (%.*s)", STR_ARG(grade_short(c, f)),
		       STR_ARG(grade_of(f).why));
}
