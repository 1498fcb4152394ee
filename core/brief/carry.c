/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/carry.h"

#include "base/vec.h"
#include "finding/term.h"

bool
carriers_add(struct composer *c, struct indices *to, size_t claim)
{
	for (size_t i = 0; i < to->len; i++)
		if (c->article_of[to->at[i]] == c->article_of[claim])
			return false;
	*vec_add(c->arena, to) = claim;
	return true;
}

static void
carrier_say(struct composer *c, struct statement *s, size_t claim)
{
	const struct article *from = claim_article(c, claim);
	struct holder outlet = {.kind = HOLDER_OUTLET, .name = from->publisher};

	say_str(c, s, holder_phrase(&c->speech, &outlet));
	if (!str_starts(from->language, str_slice(c->in->head.language, 0, 2)))
		say_with(c, s, SAY_TAG,
			 WITH(from->language,
			      language_phrase(c, from->language)));
	say_cite(c, s, cite_claim(c, claim));
}

void
carriers_say(struct composer *c, struct statement *s, const struct indices *v,
	     size_t from)
{
	size_t end =
		v->len - from > CARRIERS_MAX ? from + CARRIERS_MAX : v->len;

	for (size_t i = from; i < end; i++) {
		if (i > from)
			say(c, s, i + 1 == v->len ? SAY_AND : SAY_COMMA);
		carrier_say(c, s, v->at[i]);
	}
	if (end < v->len)
		say_with(c, s, SAY_MORE, WITH(count(c, v->len - end)));
}

uint64_t
speaker_key(struct composer *c, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	const struct holder *h =
		in->holder.len ? &in->holder.at[in->holder.len - 1] : NULL;

	if (!h)
		return 0;
	if (h->kind == HOLDER_GROUP || !h->name.len)
		return str_hash(
			name_key(c->arena, holder_english(&c->speech, h)));
	return term_name_key(c->arena, c->lexicon, h->name);
}
