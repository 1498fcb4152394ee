/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/frame.h"

#include "claim/holder/name.h"
#include "claim/text/word.h"

/* The capitals before a noun: "a Nikkei report". */
static struct span
capitals_before(const struct clause *c, size_t e)
{
	size_t b = e;

	while (b > c->b && c->t[b - 1].class == TOKEN_WORD &&
	       c->t[b - 1].capital && !token_has(c, b - 1, WORD_DET))
		b--;
	return (struct span){b, e};
}

static bool
is_outlet(const struct clause *c, struct span np)
{
	return np.e > np.b && !str_ends(c->t[np.e - 1].low, STR("'s")) &&
	       name_is_outlet(str_slice(c->d->text, c->t[np.b].at.b,
					c->t[np.e - 1].at.e));
}

size_t
maker_take(struct frame *f, size_t r)
{
	const struct clause *c = f->c;
	struct span np = capitals_before(c, f->q->at.b);
	size_t that = r;

	if (token_is(c, r, "that") && !is_outlet(c, np))
		return r;
	while (that < c->e && !token_is(c, that, "that"))
		that++;
	if (that > r)
		np = np_right(c, r + 1, that);
	f->out->source[0] = np;
	f->out->found = "maker";
	return that;
}

/* "As first reported by X, S" */
bool
frame_as_by(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e;
	struct span np;

	size_t as = f->q->at.b;

	while (as > c->b && token_has(c, as - 1, WORD_ADV))
		as--;
	if (f->q->form != FORM_PAST || !token_is(c, r, "by") || as == c->b ||
	    !token_is(c, as - 1, "as"))
		return false;
	np = np_right(c, r + 1, c->e);
	for (size_t i = np.b; i < np.e; i++)
		if (token_is_gap(c, i))
			np.e = i;
	if (np.e == np.b || !token_is_gap(c, np.e))
		return false;
	f->out->source[0] = np;
	f->out->rule = "as";
	f->out->found = "agent";
	content_add(f->out, np.e + 1, content_end(c, np.e + 1, f->n));
	return f->out->parts > 0;
}
