/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/sentence.h"

#include <stdlib.h>

enum { QUOTE_SHORT = 40, SPANS_SHOWN = 4 };

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

static const struct holder *
speaker(const struct claim *in)
{
	return in->holder.len ? &in->holder.at[in->holder.len - 1] : NULL;
}

static bool
speaks_itself(const struct claim *in)
{
	const struct holder *h = speaker(in);

	return !h || (in->holder.len == 1 && h->kind == HOLDER_OUTLET);
}

static bool
is_hearsay(const struct claim *in)
{
	return in->kind == CLAIM_HEARSAY ||
	       (speaker(in) && speaker(in)->kind == HOLDER_UNKNOWN);
}

static const char *
verb_of(const struct claim *in, const struct article *from)
{
	if (is_hearsay(in))
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

/* quotes_passage: the words that report it are quoted with the content. */
static bool
quotes_passage(const struct claim *in)
{
	return (told[in->stance].passage && in->kind != CLAIM_DIRECT) ||
	       is_hearsay(in);
}

static const char *
how_of(const struct claim *in)
{
	if (quotes_passage(in) && !is_hearsay(in))
		return "in the words of";
	return in->kind == CLAIM_DIRECT ? "quoted by" : "as told by";
}

static struct str
speaker_via(struct composer *c, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	struct holders chain = tellers(in);
	struct holder outlet = {.kind = HOLDER_OUTLET,
				.name = claim_article(c, claim)->publisher};
	const struct holder *h = chain.len ? &chain.at[chain.len - 1] : &outlet;

	return str_fmt(c->arena, "%.*s%.*s",
		       STR_ARG(holder_phrase(c->arena, h)),
		       STR_ARG(via_phrase(c->arena, &chain, how_of(in))));
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
	const struct claim *in = claim_at(c, claim);
	size_t n = cite_claim(c, claim);

	if (quotes_passage(in))
		say_quote(c, s, n, in->quote_text);
	else
		content_quote(c, s, claim, n);
	say_cite(c, s, n);
}

void
claim_say(struct composer *c, struct statement *s, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	struct str who = speaker_via(c, claim);
	bool reported = quotes_passage(in) && !is_hearsay(in) &&
			str_ends(who, STR(","));

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
		say(c, s, "hedged by the speaker as ");
		say_quote(c, s, cite_span(c, claim, sure->at), words);
	} else {
		say(c, s, "hedged by the speaker");
	}
	if (sure->band.len && !str_has(words, sure->band))
		say(c, s, " (read as %.*s)", STR_ARG(sure->band));
	return true;
}

struct str
status_phrase(const struct finding *f)
{
	static const char *const words[] = {
		[STATUS_SINGLE] = "one origin only",
		[STATUS_CORROBORATED] = "corroborated",
		[STATUS_CONFIRMED] = "confirmed",
		[STATUS_CONTESTED] = "contested",
		[STATUS_DENIED] = "denied",
		[STATUS_WITHHELD] = "withheld",
		[STATUS_STATED] = "stated by the body itself"};

	if (f->status == STATUS_SINGLE && !f->independent)
		return STR("no known origin");
	return str_from(words[f->status]);
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

static char
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
grade_phrase(struct composer *c, const struct finding *f)
{
	struct str publisher = claim_article(c, f->head)->publisher;

	return str_fmt(c->arena, "%c%c", publisher_grade(c, publisher),
		       f->independent >= 2 ? '1' : '6');
}

static size_t
content_len(const struct claim *in)
{
	size_t n = 0;

	for (size_t i = 0; i < in->content.len; i++)
		n += in->content.at[i].e - in->content.at[i].b;
	return n;
}

static bool
same_language(struct str x, struct str y)
{
	return str_eq_ci(str_slice(x, 0, 2), str_slice(y, 0, 2));
}

/* second_hand: the page names other reports as its source. */
static bool
second_hand(const struct article *in)
{
	for (size_t i = 0; i < in->links.len; i++)
		if (in->links.at[i].kind == LINK_SOURCE)
			return true;
	return false;
}

int
claim_worth(const struct composer *c, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	const struct article *from = claim_article(c, claim);
	size_t len = content_len(in);
	int w = 0;

	w += same_language(from->language, c->in->head.language) ? 40 : 0;
	w += from->genre == GENRE_NOTICE ? 30 : 0;
	w += in->stance == STANCE_CONFIRMS ? 20 : 0;
	w -= in->stance == STANCE_SUSPECTS ? 5 : 0;
	w -= is_hearsay(in) ? 25 : 0;
	w -= second_hand(from) ? 20 : 0;
	w += len >= QUOTE_SHORT && len <= BRIEF_SHOWN_MAX ? 15 : 0;
	w -= 10 * (int)(in->holder.len > 6 ? 6 : in->holder.len);
	w -= 4 * (in->content.len > 1);
	w += claim_this_week(c, claim) ? 8 : 0;
	return w;
}

static int
by_worth(const void *x, const void *y, void *ctx)
{
	const struct composer *c = ctx;
	size_t a = *(const size_t *)x, b = *(const size_t *)y;
	int wa = claim_worth(c, a), wb = claim_worth(c, b);

	return wa != wb ? wb - wa
			: str_cmp(claim_at(c, a)->id, claim_at(c, b)->id);
}

void
claims_by_worth(struct composer *c, struct indices *v)
{
	if (v->len)
		qsort_r(v->at, v->len, sizeof *v->at, by_worth, c);
}

size_t
claim_best(const struct composer *c, const struct finding *f)
{
	size_t best = NO_INDEX;
	int best_worth = 0;

	for (size_t i = 0; i < f->claims.len; i++) {
		size_t k = f->claims.at[i];
		int w = claim_worth(c, k);

		if (!claim_is_for(claim_at(c, k)))
			continue;
		if (best != NO_INDEX &&
		    (w < best_worth ||
		     (w == best_worth &&
		      str_cmp(claim_at(c, k)->id, claim_at(c, best)->id) > 0)))
			continue;
		best = k;
		best_worth = w;
	}
	return best;
}
