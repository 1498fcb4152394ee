/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "claim/japanese/ja_work.h"

#define T(text) STR_INIT(text)

static void
spans_put(struct ja *j, struct spans *to, struct span at)
{
	at = ja_trim(j->text, at);
	if (at.b < at.e)
		*vec_add(j->arena, to) = at;
}

static bool
is_publisher(const struct ja *j, const struct holder *h)
{
	const struct gazetteer *names = j->d->names;

	return str_eq(gazetteer_key(names, h->name),
		      gazetteer_key(names, j->d->article->publisher));
}

static void
holders_put(struct ja *j, struct holders *to, const struct holder *h)
{
	if (h->name.len || h->kind == HOLDER_UNKNOWN)
		*vec_add(j->arena, to) = *h;
}

void
ja_chain(struct ja *j, struct holders *to, const struct piece *p,
	 const struct said *s)
{
	if (!p->chain && !is_publisher(j, &j->credit))
		holders_put(j, to, &j->credit);
	for (size_t i = 0; p->chain && i < p->chain->len; i++)
		holders_put(j, to, &p->chain->at[i]);
	if (!is_publisher(j, &s->relay))
		holders_put(j, to, &s->relay);
	if (!is_publisher(j, &s->speaker))
		holders_put(j, to, &s->speaker);
}

/* How the speaker of a frame is found, by the frame's rule. */
static const struct {
	const char *frame, *source;
} sources[] = {
	{"according-to", "according-to"},
	{"topic", "topic"},
	{"late-subject", "behind-content"},
	{"found-by", "agent"},
	{"heard-from", "heard-from"},
	{"document", "document"},
	{"asked", "asked"},
	{"shared-topic", "shared-subject"},
	{"zero-subject", "last-speaker"},
	{"hearsay-inherited", "last-speaker"},
	{"notice", "publisher"},
};

static const char *
source_rule(const struct said *s)
{
	for (size_t i = 0; i < COUNT(sources); i++)
		if (str_eq(str_from(sources[i].frame), str_from(s->rule)))
			return sources[i].source;
	return "nobody";
}

/* 同省, この当局者, 彼: a word for whoever was named before. */
static const char *
holder_rule(const struct holder *h)
{
	static const struct str back[] = {T("同"), T("この"), T("彼")};

	if (!h->from.e)
		return "as-printed";
	if (!h->text.len)
		return "unnamed";
	return str_starts_any(h->text, back, COUNT(back)) ? "definite"
							  : "short-name";
}

static void
why_put(struct ja *j, struct claim *c, const struct said *s)
{
	const struct holder *h = &s->speaker;

	claim_why(j->arena, c, WHY_FRAME, str_from(s->rule), s->cue);
	if (s->word.len)
		claim_why(j->arena, c, WHY_CUE, s->word, s->cue);
	claim_why(j->arena, c, WHY_SOURCE, str_from(source_rule(s)), s->source);
	if (!h->name.len)
		return;
	claim_why(j->arena, c, WHY_HOLDER, str_from(holder_rule(h)), h->at);
	if (h->from.e)
		claim_why(j->arena, c, WHY_HOLDER, STR("antecedent"), h->from);
}

struct claim *
ja_emit(struct ja *j, const struct piece *p, const struct said *s)
{
	struct claim *c = claim_new(j->arena, j->d, j->out);

	if (!c)
		return NULL;
	c->parent = p->parent;
	spans_put(j, &c->source, s->source);
	spans_put(j, &c->cue, s->cue);
	spans_put(j, &c->content, s->content[0]);
	spans_put(j, &c->content, s->content[1]);
	ja_chain(j, &c->holder, p, s);
	if (j->notice)
		c->holder.at[0].kind = HOLDER_BODY;
	if (s->hearsay)
		c->kind = CLAIM_HEARSAY;
	why_put(j, c, s);
	if (p->parent.len)
		claim_why(j->arena, c, WHY_NEST, STR("inside"), p->at);
	return c;
}
