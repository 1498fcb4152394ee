/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/rule.h"

enum { WORDS_SHOWN_MAX = 300 }; /* bytes of a passage */

struct explain {
	struct buf *b;
	struct str text;
	const struct cpmap *map;
};

static void
words_put(const struct explain *x, const char *before, struct span at)
{
	struct str words = str_at(x->text, at);
	bool cut = words.len > WORDS_SHOWN_MAX;

	if (at.e == at.b)
		return;
	if (cut)
		words.len = WORDS_SHOWN_MAX;
	while (cut && ((unsigned char)words.ptr[words.len] & 0xC0) == 0x80)
		words.len--;
	buf_fmt(x->b, "        %s%zu-%zu: ", before, cpmap_cp(x->map, at.b),
		cpmap_cp(x->map, at.e));
	for (size_t i = 0; i < words.len; i++)
		buf_char(x->b, words.ptr[i] == '\n' ? ' ' : words.ptr[i]);
	buf_add(x->b, cut ? STR(" …\n") : STR("\n"));
}

static void
rule_put(const struct explain *x, const char *family, struct str name)
{
	const struct rule *r = rule_find(str_from(family), name);

	buf_fmt(x->b, "    %s:%.*s\n        %s [%s]\n", family, STR_ARG(name),
		r ? r->meaning : "(no meaning)", r ? r->section : "-");
}

/* A date's rule may carry a conflict: "given, weekday-conflict". */
static void
date_put(const struct explain *x, const char *what, const struct when *w)
{
	struct str rest = w->rule;

	while (rest.len)
		rule_put(x, "date", str_cut(rest, STR(", "), &rest));
	if (!w->rule.len)
		return;
	buf_fmt(x->b, "        it was %s then\n", what);
	words_put(x, "", w->at);
	words_put(x, "counted from ", w->anchor);
}

static void
when_put(const struct explain *x, const char *what, const struct when *w)
{
	if (w->precision == PRECISION_NONE)
		return;
	buf_fmt(x->b, "  %s  %.*s", what, STR_ARG(w->from));
	if (!str_eq(w->from, w->to))
		buf_fmt(x->b, " to %.*s", STR_ARG(w->to));
	buf_fmt(x->b, " (%s%s)\n", w->approximate ? "about a " : "",
		precision_names[w->precision]);
}

static void
chain_put(const struct explain *x, const struct holders *h)
{
	buf_add(x->b, STR("  holder   "));
	for (size_t i = 0; i < h->len; i++)
		buf_fmt(x->b, "%s%s %.*s", i ? " > " : " ",
			holder_names[h->at[i].kind], STR_ARG(h->at[i].name));
	buf_char(x->b, '\n');
}

static void
head_put(const struct explain *x, const struct claim *c)
{
	const struct certainty *k = &c->certainty;

	buf_fmt(x->b, "%.*s\n", STR_ARG(c->id));
	if (c->parent.len)
		buf_fmt(x->b, "  inside    %.*s\n", STR_ARG(c->parent));
	chain_put(x, &c->holder);
	buf_fmt(x->b, "  stance    %s\n", stance_names[c->stance]);
	buf_fmt(x->b, "  certainty %s, %u-%u%%%s%.*s\n",
		factbank_names[k->level], k->low, k->high,
		k->band.len ? ", " : "", STR_ARG(k->band));
	when_put(x, "said    ", &c->said);
	when_put(x, "event   ", &c->event);
	buf_fmt(x->b, "  content   %.*s\n", STR_ARG(c->content_text));
}

void
claim_explain(struct buf *b, const struct claim *c, struct str text,
	      const struct cpmap *map)
{
	const struct explain x = {b, text, map};

	head_put(&x, c);
	buf_add(b, STR("  because\n"));
	for (size_t i = 0; i < c->why.len; i++) {
		const struct why *w = &c->why.at[i];

		rule_put(&x, why_names[w->family], w->rule);
		words_put(&x, "", w->at);
	}
	date_put(&x, "said", &c->said);
	date_put(&x, "done", &c->event);
	buf_char(b, '\n');
}
