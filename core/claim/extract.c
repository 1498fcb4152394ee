/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/extract.h"

#include "base/vec.h"
#include "claim/english/act.h"
#include "claim/english/span.h"
#include "claim/english/unsaid.h"
#include "claim/entity/entity.h"
#include "claim/holder/holder.h"
#include "claim/holder/via.h"
#include "claim/nest.h"
#include "claim/text/compose.h"
#include "claim/text/word.h"

/* ---- from token spans to byte spans ---- */

static bool
is_edge(const struct token *t)
{
	return t->class == TOKEN_PUNCT && !str_eq(t->low, STR("$")) &&
	       !str_eq(t->low, STR("%")) && !str_eq(t->low, STR("#")) &&
	       !str_eq(t->low, STR("@")) && !str_eq(t->low, STR("(")) &&
	       !str_eq(t->low, STR(")"));
}

static void
span_emit(struct arena *a, const struct doc *d, struct span tokens,
	  struct spans *ret)
{
	const struct token *t = d->tokens.at;

	while (tokens.b < tokens.e && is_edge(&t[tokens.b]))
		tokens.b++;
	while (tokens.b < tokens.e && is_edge(&t[tokens.e - 1]))
		tokens.e--;
	if (tokens.b < tokens.e)
		*vec_add(a, ret) =
			(struct span){t[tokens.b].at.b, t[tokens.e - 1].at.e};
}

static struct span
first_span(const struct spans *s)
{
	return s->len ? s->at[0] : (struct span){0, 0};
}

static void
why_emit(struct arena *a, const struct draft *in, struct claim *io)
{
	claim_why(a, io, WHY_FRAME, str_from(in->rule), (struct span){0, 0});
	if (in->cue)
		claim_why(a, io, WHY_CUE, in->cue->word->lemma,
			  first_span(&io->cue));
	claim_why(a, io, WHY_SOURCE, str_from(in->found ? in->found : "nobody"),
		  first_span(&io->source));
}

/* "could not rule" and "out": an act may have more words than its verb. */
static struct span
cue_span(const struct draft *in)
{
	struct span s = in->cue->at;

	if (in->act && in->act_end > s.e)
		s.e = in->act_end;
	return s;
}

static void
claim_emit(struct arena *a, const struct doc *d, const struct draft *in,
	   struct claims *out)
{
	struct claim *c = claim_new(a, d, out);

	if (!c)
		return;
	for (size_t i = 0; i < 2; i++)
		span_emit(a, d, in->source[i], &c->source);
	if (in->cue)
		span_emit(a, d, cue_span(in), &c->cue);
	for (size_t i = 0; i < in->parts; i++)
		span_emit(a, d, in->content[i], &c->content);
	if (in->hearsay)
		c->kind = CLAIM_HEARSAY;
	why_emit(a, in, c);
	if (in->act) {
		c->stance = act_stance(d, in);
		claim_why(a, c, WHY_STANCE, str_from(in->act->rule),
			  first_span(&c->cue));
	}
}

/* ---- one sentence ---- */

static struct clause
clause_of(const struct doc *d, const struct stretch *s, const struct cue *q,
	  const struct cues *cues)
{
	struct clause c = {d, d->tokens.at, s->tokens.b, s->tokens.e, cues};
	uint32_t n = d->tokens.at[q->head].quote;
	const struct quote *at;

	if (n == NO_QUOTE)
		return c;
	at = &d->quotes.at[n];
	if (at->tokens.b >= c.b)
		c.b = at->tokens.b + 1;
	if (at->tokens.e <= c.e)
		c.e = at->closed ? at->tokens.e - 1 : at->tokens.e;
	return c;
}

/* One cue: a draft, or no claim of its own but whom the last or the next one
 * comes from (`cited`). */
static bool
cue_draft(const struct clause *c, size_t n, struct drafts *before,
	  struct span *cited, struct draft *ret)
{
	struct cite cite;

	if (via_is_quoting(c, n))
		return false;
	if (via_cites(c, n, &cite)) {
		if (cite.ahead || !via_cited(c, n, &cite, before))
			*cited = cite.who;
		return false;
	}
	if (!draft_make(c, n, before, ret))
		return false;
	via_quoted(c, n, before, ret);
	via_hearer(c, before, ret);
	if (ret->origin.b == ret->origin.e)
		ret->origin = *cited;
	*cited = (struct span){0, 0};
	return true;
}

static void
headline_draft(struct arena *a, const struct doc *d, const struct stretch *s,
	       const struct cues *cues, struct drafts *out)
{
	const struct clause c = {d, d->tokens.at, s->tokens.b, s->tokens.e,
				 cues};
	struct draft draft;

	if (draft_headline(&c, &draft))
		*vec_add(a, out) = draft;
}

/* The token whose words are taken, so that no other claim is made of them. */
static size_t
unsaid_add(struct arena *a, const struct doc *d, const struct stretch *s,
	   const struct cues *cues, struct drafts *out)
{
	const struct clause c = {d, d->tokens.at, s->tokens.b, s->tokens.e,
				 cues};
	struct cue found, *kept;
	struct draft draft;

	if (out->len > d->claims_max || !unsaid_draft(&c, &found, &draft))
		return SIZE_MAX;
	kept = arena_alloc(a, sizeof *kept);
	*kept = found;
	draft.cue = kept;
	*vec_add(a, out) = draft;
	return found.head;
}

static void
sentence_drafts(struct arena *a, const struct doc *d, const struct stretch *s,
		struct cues *cues, struct drafts *out)
{
	size_t first = out->len, taken;
	struct span cited = {0, 0};

	cues_spot(a, d, s->tokens, cues);
	taken = unsaid_add(a, d, s, cues, out);
	/* One more than the limit: claim_new then knows that there were. */
	for (size_t n = 0; n < cues->len && out->len <= d->claims_max; n++) {
		struct clause c = clause_of(d, s, &cues->at[n], cues);
		struct drafts before = {0};
		struct draft draft;

		if (cues->at[n].at.b <= taken && taken < cues->at[n].at.e)
			continue;
		if (out->len > first)
			before = (struct drafts){out->at + first,
						 out->len - first, 0};
		if (cue_draft(&c, n, &before, &cited, &draft))
			*vec_add(a, out) = draft;
	}
	if (s->title && out->len == first && out->len <= d->claims_max)
		headline_draft(a, d, s, cues, out);
}

void
en_extract(struct arena *a, const struct doc *d, struct claims *out)
{
	struct drafts drafts = {0};
	struct cues **cues = arena_array(a, d->sentences.len + 1, sizeof *cues);
	struct holder_work work = {.d = d, .drafts = &drafts, .cues = cues};
	size_t *parents;

	vec_reserve(a, &drafts, d->sentences.len + 1);
	for (size_t i = 0; i < d->sentences.len; i++) {
		cues[i] = arena_alloc(a, sizeof **cues);
		sentence_drafts(a, d, &d->sentences.at[i], cues[i], &drafts);
	}
	vec_reserve(a, out, drafts.len + 1);
	for (size_t i = 0; i < drafts.len; i++)
		claim_emit(a, d, &drafts.at[i], out);
	claims_nest(a, d, out, &parents);
	work.parents = parents;
	holders_resolve(a, &work, out);
}

/* The body that publishes a notice speaks in it itself. */
static void
notice_mark(struct claims *io)
{
	for (size_t i = 0; i < io->len; i++)
		io->at[i].holder.at[0].kind = HOLDER_BODY;
}

static bool
has_text(const struct article *in)
{
	return in->access == ACCESS_FULL || in->access == ACCESS_PREVIEW;
}

static void
english(struct arena *a, const struct doc *d,
	const struct extract_options *options, struct claims *out)
{
	bool notice = d->article->genre == GENRE_NOTICE;

	en_extract(a, d, out);
	if (notice || options->own)
		own_extract(a, d, !notice, out);
	if (notice)
		notice_mark(out);
}

static void
article_read(struct arena *a, const struct article *in,
	     const struct extract_options *options, struct claims *ret)
{
	struct doc d;

	doc_make(a, in, options->names, options->words, &d);
	if (options->claims_max)
		d.claims_max = options->claims_max;
	if (d.japanese)
		ja_extract(a, &d, ret);
	else
		english(a, &d, options, ret);
	for (size_t i = 0; i < ret->len; i++)
		stance_read(a, &d, &ret->at[i]);
	claims_finish(a, &d, ret);
	entities_read(a, &d, ret);
	claim_dates(a, &d, ret);
}

int
claim_extract(struct arena *a, const struct article *in,
	      const struct extract_options *options, struct claims *ret,
	      struct err *err)
{
	struct article plain;
	struct composed way;

	(void)err;
	*ret = (struct claims){0};
	if (!has_text(in))
		return 0;
	if (!compose_article(a, in, &plain, &way)) {
		article_read(a, in, options, ret);
		return 0;
	}
	article_read(a, &plain, options, ret);
	compose_back(a, in, &way, ret);
	return 0;
}
