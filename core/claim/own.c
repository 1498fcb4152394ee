/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "claim/parts.h"
#include "claim/text/word.h"

enum { OWN_WORDS_MIN = 5 /* shorter ones are labels and greetings */ };

static void
cover_mark(const struct doc *d, const struct claims *in, bool *covered)
{
	for (size_t i = 0; i < in->len; i++) {
		const struct spans *s = &in->at[i].content;

		for (size_t k = 0; k < s->len; k++)
			covered[doc_sentence(d, s->at[k].b)] = true;
		if (in->at[i].cue.len)
			covered[doc_sentence(d, in->at[i].cue.at[0].b)] = true;
	}
}

static bool
is_statement(const struct doc *d, const struct stretch *s, bool figures)
{
	size_t words = 0, numbers = 0;
	bool verb = false;

	for (size_t i = s->tokens.b; i < s->tokens.e; i++) {
		const struct token *t = &d->tokens.at[i];

		words += t->class == TOKEN_WORD;
		numbers += t->class == TOKEN_NUMBER && t->quote == NO_QUOTE;
		verb |= t->bits & (WORD_AUX | WORD_PAST) ||
			(t->class == TOKEN_WORD && !t->capital &&
			 (str_ends(t->low, STR("ed")) ||
			  str_ends(t->low, STR("s"))));
	}
	if (s->title || words < OWN_WORDS_MIN || !verb ||
	    str_ends(str_at(d->text, s->at), STR("?")))
		return false;
	return numbers > 0 || !figures;
}

static void
own_add(struct arena *a, const struct doc *d, const struct stretch *s,
	struct claims *out)
{
	struct claim *c = claim_new(a, d, out);
	struct span at = s->at;

	if (!c)
		return;
	while (at.e > at.b &&
	       (d->text.ptr[at.e - 1] == '.' || d->text.ptr[at.e - 1] == '!'))
		at.e--;
	*vec_add(a, &c->content) = at;
	claim_why(a, c, WHY_FRAME, STR("own"), at);
}

void
own_extract(struct arena *a, const struct doc *d, bool figures,
	    struct claims *out)
{
	bool *covered = arena_array(a, d->sentences.len + 1, sizeof *covered);

	cover_mark(d, out, covered);
	for (size_t i = 0; i < d->sentences.len; i++)
		if (!covered[i] &&
		    is_statement(d, &d->sentences.at[i], figures))
			own_add(a, d, &d->sentences.at[i], out);
}
