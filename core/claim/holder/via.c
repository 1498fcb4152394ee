/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/via.h"

#include "claim/holder/name.h"
#include "claim/holder/name_words.h"
#include "claim/text/word.h"

enum { CREDIT_TOKENS_MAX = 4 };

static size_t
gap_before(const struct clause *c, size_t b, size_t e)
{
	while (b < e && !token_is_gap(c, b) && !token_is(c, b, "that"))
		b++;
	return b;
}

/* ---- citing ---- */

static bool
is_citing(const struct clause *c, const struct cue *q)
{
	if (!str_eq(q->word->lemma, STR("cite")) &&
	    !str_eq(q->word->lemma, STR("quote")))
		return false;
	if (q->form == FORM_ING)
		return q->at.b == q->head;
	return q->form == FORM_PAST && !q->passive &&
	       (token_is(c, q->at.b - 1, "which") ||
		token_is(c, q->at.b - 1, "who"));
}

/* Somebody or a document, by the head word; no "concerns about safety". */
static bool
can_be_cited(const struct clause *c, struct span np)
{
	size_t head = np.b;

	for (size_t i = np.b; i < np.e; i++) {
		if (i > np.b && token_has(c, i, WORD_PREP))
			break;
		if (token_has(c, i, WORD_ROLE))
			return true;
		head = i;
	}
	return (c->t[head].capital && !str_ends(c->t[head].low, STR("'s"))) ||
	       token_has(c, np.b, WORD_SUBJECT) ||
	       token_names_bare(&c->t[head], NAME_WORD_DOCUMENT) ||
	       token_names_bare(&c->t[head], NAME_WORD_OUTLET_NOUN);
}

bool
via_cites(const struct clause *c, size_t n, struct cite *ret)
{
	const struct cue *q = &c->cues->at[n];
	struct span np;

	if (!is_citing(c, q) || via_is_quoting(c, n))
		return false;
	np = np_right(c, q->at.e, c->e);
	np.e = gap_before(c, np.b, np.e);
	if (np.e == np.b || token_is(c, np.e, "as") || !can_be_cited(c, np))
		return false;
	ret->who = np;
	ret->end = token_is_gap(c, np.e) ? np.e + 1 : np.e;
	ret->ahead = q->at.b == c->b ||
		     (n + 1 < c->cues->len &&
		      c->cues->at[n + 1].at.b == ret->end && ret->end > np.e);
	return true;
}

static struct draft *
last_report(const struct drafts *before)
{
	struct draft *d = before->at + before->len;

	while (d-- > before->at)
		if (d->cue && (d->cue->word->category == CUE_OUTLET ||
			       d->cue->word->category == CUE_FRAME))
			return d;
	return before->at + before->len - 1;
}

bool
via_cited(const struct clause *c, size_t n, const struct cite *cite,
	  struct drafts *before)
{
	const struct cue *q = &c->cues->at[n];
	struct draft *d;

	if (!before->len)
		return false;
	d = last_report(before);
	d->origin = cite->who;
	for (size_t i = 0; i < d->parts; i++) {
		if (d->content[i].b != q->at.b &&
		    d->content[i].b + 1 != q->at.b)
			continue;
		if (cite->end < d->content[i].e)
			d->content[i].b = cite->end;
		else if (i > 0)
			d->parts = i; /* ", which cited two officials" */
	}
	return true;
}

/* ---- quoted as saying ---- */

static const char *const quoting[] = {"quoted", "quotes", "quoting", "cited",
				      "cites",	"citing", "reported"};

/* The "as" of "quoted Y as saying" for the verb at `verb`; c->e when none:
 * a comma, a quotation mark or another clause stands between. */
static size_t
as_after(const struct clause *c, size_t verb)
{
	for (size_t i = verb + 1; i + 1 < c->e && i - verb < NP_TOKENS_MAX;
	     i++) {
		if (token_is(c, i, "as"))
			return str_ends(c->t[i + 1].low, STR("ing")) ? i : c->e;
		if (c->t[i].class == TOKEN_QUOTE || token_is(c, i, ";") ||
		    token_is(c, i, "that"))
			break;
	}
	return c->e;
}

bool
via_is_quoting(const struct clause *c, size_t n)
{
	size_t verb = c->cues->at[n].head;

	return TOKEN_IN(c, verb, quoting) && as_after(c, verb) < c->e;
}

/* "was quoted", "has been quoted": where the auxiliaries begin. */
static size_t
verb_begin(const struct clause *c, size_t verb, bool *passive)
{
	static const char *const be[] = {"is", "are", "was", "were", "been"};
	size_t b = verb;

	*passive = false;
	while (b > c->b && token_has(c, b - 1, WORD_AUX | WORD_ADV) &&
	       !token_has(c, b - 1, WORD_SUBJECT)) {
		b--;
		*passive |= TOKEN_IN(c, b, be);
	}
	return b;
}

void
via_quoted(const struct clause *c, size_t n, const struct drafts *before,
	   struct draft *io)
{
	size_t as = c->cues->at[n].at.b - 1, verb = as, b;
	struct span np;
	bool passive;

	if (c->cues->at[n].at.b == c->b || !token_is(c, as, "as"))
		return;
	while (verb > c->b && !TOKEN_IN(c, verb, quoting))
		verb--;
	if (as_after(c, verb) != as)
		return;
	b = verb_begin(c, verb, &passive);
	np = np_left(c, b);
	if (passive) {
		io->source[0] = np;
		if (token_is(c, verb + 1, "by"))
			io->via = (struct span){verb + 2, as};
		return;
	}
	io->source[0] = (struct span){verb + 1, as};
	if (np.e > np.b)
		io->via = np;
	else if (before->len)
		io->via = last_report(before)->source[0];
}

/* ---- to whom, by whom it was got ---- */

static bool
tells_hearer(const struct clause *c, size_t i)
{
	static const char *const talks[] = {"interview", "interviews",
					    "conversation", "call"};
	static const char *const got[] = {
		"seen",	  "obtained", "reviewed", "carried",	 "published",
		"quoted", "cited",    "released", "distributed", "broadcast",
		"aired",  "viewed",   "heard"};
	static const char *const texts[] = {
		"statement", "statements", "email",	"e-mail",  "comments",
		"remarks",   "message",	   "interview", "response"};

	if (i == c->b)
		return false;
	if (token_is(c, i, "with"))
		return TOKEN_IN(c, i - 1, talks);
	if (token_is(c, i, "by"))
		return TOKEN_IN(c, i - 1, got);
	return token_is(c, i, "to") && TOKEN_IN(c, i - 1, texts);
}

static size_t
content_past(const struct draft *d, size_t i)
{
	for (size_t k = 0; k < d->parts; k++)
		if (i >= d->content[k].b && i < d->content[k].e)
			return d->content[k].e;
	return i;
}

void
via_hearer(const struct clause *c, const struct drafts *before,
	   struct draft *io)
{
	for (size_t i = 0; i < before->len; i++)
		if (content_past(&before->at[i], io->cue->head) > io->cue->head)
			return; /* inside another's words */
	for (size_t i = c->b; i < c->e && io->hearer.e == io->hearer.b; i++) {
		size_t past = content_past(io, i);

		if (clause_bears_out(c, i))
			break; /* whose those papers are, is not who was told */
		for (size_t k = 0; k < before->len && past == i; k++)
			past = content_past(&before->at[k], i);
		if (past > i)
			i = past - 1;
		else if (tells_hearer(c, i))
			io->hearer = (struct span){
				i + 1, gap_before(c, i + 1,
						  np_right(c, i + 1, c->e).e)};
	}
}

/* ---- credits ---- */

struct span
via_credit(const struct doc *d, uint32_t paragraph)
{
	const struct stretch *p = &d->paragraphs.at[paragraph];
	const struct token *t = d->tokens.at;
	size_t e = p->tokens.e, b = e;

	if (e < p->tokens.b + 4 || !str_eq(t[e - 1].low, STR(")")))
		return (struct span){e, e};
	while (b > p->tokens.b && e - b <= CREDIT_TOKENS_MAX &&
	       !str_eq(t[b - 1].low, STR("(")))
		b--;
	if (b < p->tokens.b + 2 || !str_eq(t[b - 1].low, STR("(")) ||
	    (!str_eq(t[b - 2].low, STR(".")) && t[b - 2].class != TOKEN_QUOTE))
		return (struct span){e, e};
	return (struct span){b, e - 1};
}
