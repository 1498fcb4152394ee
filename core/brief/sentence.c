/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/sentence.h"
#include "finding/grade.h"

enum { SPANS_SHOWN = 4 };

/* How each stance is told, by its holder and by an outlet that names none.
 * `passage`: the whole passage is quoted. */
static const struct {
	enum saying verb, bare;
	bool passage;
} told[] = {
	[STANCE_ASSERTS] = {SAY_SAID, SAY_REPORTED, false},
	[STANCE_CONFIRMS] = {SAY_CONFIRMED, SAY_REPORTED_CONFIRMED, false},
	[STANCE_DENIES] = {SAY_DENIED, SAY_REPORTED_DENIAL, true},
	[STANCE_SUSPECTS] = {SAY_SUSPECTED, SAY_REPORTED_SUSPICION, false},
	[STANCE_DECLINES] = {SAY_DECLINED, SAY_REPORTED_REFUSAL, true},
	[STANCE_SILENT] = {SAY_KEPT_SILENT, SAY_REPORTED_SILENCE, true},
	[STANCE_WITHDRAWS] = {SAY_TOOK_BACK, SAY_REPORTED_WITHDRAWAL, true},
	[STANCE_ASKS] = {SAY_ASKED, SAY_REPORTED_REQUEST, false},
};

static bool
speaks_itself(const struct claim *in)
{
	const struct holder *h = claim_speaker(in);

	return !h || h->kind == HOLDER_OUTLET;
}

static enum saying
verb_of(const struct claim *in, const struct article *from)
{
	if (claim_is_hearsay(in))
		return SAY_HEARSAY;
	if (from->genre == GENRE_NOTICE && in->stance == STANCE_ASSERTS)
		return SAY_STATED;
	return speaks_itself(in) && from->genre != GENRE_NOTICE
		       ? told[in->stance].bare
		       : told[in->stance].verb;
}

/* is_own: what somebody calls his own: "our checks". He says it. */
static bool
is_own(const struct holder *h)
{
	static const struct str own[] = {STR_INIT("our "),   STR_INIT("my "),
					 STR_INIT("their "), STR_INIT("its "),
					 STR_INIT("his "),   STR_INIT("her ")};
	struct str name = h->name.len ? h->name : h->text;

	return h->kind == HOLDER_DOCUMENT &&
	       str_starts_any(name, own, COUNT(own));
}

struct holders
claim_owners(const struct claim *in)
{
	struct holders chain = in->holder;

	while (chain.len > 1 && is_own(&chain.at[chain.len - 1]))
		chain.len--;
	return chain;
}

struct holders
claim_tellers(const struct claim *in)
{
	struct holders chain = claim_owners(in);

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

static enum saying
how_of(const struct claim *in, bool passage)
{
	if (passage)
		return SAY_VIA_WORDS;
	return in->kind == CLAIM_DIRECT ? SAY_VIA_QUOTED : SAY_VIA_TOLD;
}

static struct str
speaker_via(struct composer *c, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	struct holders chain = claim_tellers(in);
	struct holder outlet = {.kind = HOLDER_OUTLET,
				.name = claim_article(c, claim)->publisher};
	struct str citing = citing_phrase(&c->speech, &chain);

	if (citing.len)
		return citing;
	if (!chain.len)
		return holder_phrase(&c->speech, &outlet);
	return via_phrase(&c->speech, &chain,
			  how_of(in, reports_itself(c, claim)));
}

struct str
speaker_phrase(struct composer *c, size_t claim)
{
	struct str s = speaker_via(c, claim);

	return str_ends(s, STR(",")) ? str_slice(s, 0, s.len - 1) : s;
}

/* is_retold: somebody else passes the words on. */
static bool
is_retold(struct composer *c, size_t claim)
{
	struct holders chain = claim_tellers(claim_at(c, claim));

	return citing_phrase(&c->speech, &chain).len ||
	       (chain.len > 1 &&
		!str_eq(via_phrase(&c->speech, &chain, SAY_VIA_TOLD),
			holder_phrase(&c->speech, &chain.at[chain.len - 1])));
}

static void
content_quote(struct composer *c, struct statement *s, size_t claim, size_t n)
{
	const struct claim *in = claim_at(c, claim);
	struct str text = claim_article(c, claim)->text;

	for (size_t i = 0; i < in->content.len && i < SPANS_SHOWN; i++) {
		if (i)
			say_str(c, s, STR(" … "));
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

struct str
claim_shown(struct composer *c, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	const struct sight *shown = claim_sight(c, claim);
	struct span at = shown->passage || !in->content.len ? shown->at
							    : in->content.at[0];

	return str_at(claim_article(c, claim)->text, at);
}

void
claim_few(struct composer *c, struct statement *s, size_t claim)
{
	say_few(c, s, cite_claim(c, claim), claim_shown(c, claim));
}

void
claim_say(struct composer *c, struct statement *s, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	/* The passage has its own verb. */
	bool reported = reports_itself(c, claim) && is_retold(c, claim);
	enum saying verb = reported ? SAY_SAYS_ITSELF
				    : verb_of(in, claim_article(c, claim));
	struct str who =
		reported ? speaker_phrase(c, claim) : speaker_via(c, claim);

	if (!s->pieces.len)
		who = phrase_upper(&c->speech, who);
	say_str(c, s, who);
	say_before(c, s, verb);
	claim_quote(c, s, claim);
	say_after(c, s, verb);
}

bool
hedge_say(struct composer *c, struct statement *s, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	const struct certainty *sure = &in->certainty;
	struct str words = str_at(claim_article(c, claim)->text, sure->at);
	struct str band = band_phrase(&c->speech, sure->band);

	if (!sure->band.len && !words.len)
		return false;
	if (words.len) {
		say(c, s, SAY_HEDGED_AS);
		say_quote(c, s, cite_span(c, claim, sure->at), words);
	} else {
		say(c, s, SAY_HEDGED);
	}
	if (band.len && !str_has(words, band))
		say_with(c, s, SAY_BRACKETS, WITH(STR(""), band));
	return true;
}

struct str
status_phrase(const struct composer *c, const struct finding *f)
{
	if (f->status == STATUS_SINGLE && !f->independent)
		return word(c, SAY_STATUS_UNKNOWN);
	return word(c, SAY_STATUS_SINGLE + f->status);
}

bool
status_is_said(const struct composer *c, const struct finding *f, size_t claim)
{
	return (f->status == STATUS_SINGLE && f->independent == 1) ||
	       (f->status == STATUS_CONFIRMED &&
		claim_at(c, claim)->stance == STANCE_CONFIRMS);
}

struct str
origins_phrase(const struct composer *c, const struct finding *f)
{
	const struct speech *p = &c->speech;
	struct str s = str_fmt(
		c->arena, "%.*s%.*s%.*s",
		STR_ARG(count_phrase(p, SAY_N_OUTLETS, f->outlets)),
		STR_ARG(word(c, SAY_COMMA)),
		STR_ARG(count_phrase(p, SAY_N_ORIGINS, f->independent)));

	if (!f->unresolved)
		return s;
	return row_phrase(p, SAY_NOT_KNOWN, WITH(s, count(c, f->unresolved)));
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
	enum saying why =
		word_known(grade_of(f).why, SAY_WHY_UNKNOWN, SAY_WHY_SINGLE);

	return row_phrase(&c->speech, SAY_BRACKETS,
			  WITH(grade_short(c, f), word(c, why)));
}
