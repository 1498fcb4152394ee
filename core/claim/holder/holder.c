/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/holder.h"

#include <stdlib.h>

#include "base/vec.h"
#include "claim/holder/resolve.h"
#include "claim/holder/via.h"
#include "claim/nest.h"
#include "claim/text/word.h"

/* own: the holders that one draft names. */
struct own {
	struct holder speaker;
	const struct holder *via;    /* who quotes him; NULL: nobody */
	const struct holder *hearer; /* the outlet he told */
	const struct holder *origin; /* whom he cites */
	const struct holder *credit; /* the agency the paragraph credits */
	enum name_sort sort;
	bool repeats; /* "we": the speaker of the claim around it */
};

struct work {
	struct arena *a;
	const struct holder_work *w;
	const struct doc *d;
	struct resolver r;
	struct own *own;    /* of each claim */
	struct holder lead; /* the other outlet that is retold */
};

/* ---- what one draft names ---- */

static bool
is_empty(struct span tokens)
{
	return tokens.e <= tokens.b;
}

static bool
speaks_itself(const struct work *w, const struct draft *draft)
{
	const struct span at = draft->source[0];
	struct str low;

	if (is_empty(at))
		return false;
	low = w->d->tokens.at[at.b].low;
	if (at.e == at.b + 2) /* "Our checks show" */
		return draft->cue &&
		       (str_eq(low, STR("our")) || str_eq(low, STR("my"))) &&
		       draft->cue->word->category == CUE_EVIDENCE;
	if (at.e != at.b + 1)
		return false;
	return str_eq(low, STR("i")) || str_eq(low, STR("we")) ||
	       str_starts(low, STR("i'")) || str_starts(low, STR("we'"));
}

static bool
is_role(const struct work *w, const struct name *n)
{
	return w->d->tokens.at[n->head].bits & WORD_ROLE;
}

static bool
in_title(const struct work *w, const struct draft *draft)
{
	size_t s = w->d->tokens.at[draft->source[0].b].sentence;

	return w->d->sentences.at[s].title;
}

static void
speaker_read(struct work *w, const struct draft *draft, struct own *own)
{
	struct name n;

	resolve_subjects(&w->r, draft->source[0].b);
	own->repeats = speaks_itself(w, draft);
	if (own->repeats || in_title(w, draft))
		resolve_phrase(&w->r, draft->source[0], &n);
	else
		resolve_source(&w->r, draft->source[0], &n);
	if (!draft->cue ? draft->hearsay
			: draft->cue->word->category == CUE_EVIDENCE &&
				  n.h.kind == HOLDER_GROUP && !is_role(w, &n))
		n.h.kind = HOLDER_DOCUMENT; /* "our checks found" */
	own->speaker = n.h;
	own->sort = n.sort;
}

/* NULL when it is nobody. */
static const struct holder *
holder_keep(struct work *w, const struct holder *h)
{
	struct holder *kept;

	if (h->kind == HOLDER_UNKNOWN)
		return NULL;
	kept = arena_alloc(w->a, sizeof *kept);
	*kept = *h;
	return kept;
}

/* The outlet that was told, or that an agency's credit names. */
static const struct holder *
outlet_read(struct work *w, struct span tokens)
{
	struct name n;

	if (is_empty(tokens))
		return NULL;
	resolve_phrase(&w->r, tokens, &n);
	if (n.h.kind != HOLDER_OUTLET || n.sort == NAME_PRONOUN)
		return NULL;
	resolve_source(&w->r, tokens, &n);
	return holder_keep(w, &n.h);
}

/* Somebody who can be cited: no "privacy concerns". */
static const struct holder *
origin_read(struct work *w, struct span tokens)
{
	struct name n;

	if (is_empty(tokens))
		return NULL;
	resolve_phrase(&w->r, tokens, &n);
	if (n.h.kind == HOLDER_GROUP && !is_role(w, &n))
		return NULL;
	return holder_keep(w, &n.h);
}

static void
own_read(struct work *w, size_t i)
{
	const struct draft *draft = &w->w->drafts->at[i];
	struct own *own = &w->own[i];
	uint32_t p = w->d->tokens.at[draft->content[0].b].paragraph;
	struct name n;

	own->speaker.kind = HOLDER_UNKNOWN;
	own->hearer = outlet_read(w, draft->hearer);
	if (!is_empty(draft->via)) {
		resolve_source(&w->r, draft->via, &n);
		own->via = holder_keep(w, &n.h);
	}
	if (!is_empty(draft->source[0]))
		speaker_read(w, draft, own);
	own->origin = origin_read(w, draft->origin);
	own->credit = outlet_read(w, via_credit(w->d, p));
}

/* ---- chains ---- */

static bool
is_same(const struct holder *x, const struct holder *y)
{
	return x->kind == y->kind && name_same(x->name, y->name) &&
	       x->name.len && x->number == y->number;
}

/* "The Record" publishes as "The Record from Recorded Future News". */
static bool
is_publisher(const struct claim *c, const struct holder *h)
{
	struct str outlet = name_bare(c->holder.at[0].name);
	struct str name = name_bare(h->name);

	if (!name.len || (name.len > outlet.len))
		return false;
	if (name.len == outlet.len)
		return name_same(outlet, name);
	return h->kind == HOLDER_OUTLET && outlet.ptr[name.len] == ' ' &&
	       str_starts_ci(outlet, name);
}

static void
link_add(struct work *w, struct claim *c, const struct holder *h)
{
	const struct holder *last = &c->holder.at[c->holder.len - 1];

	if (h->kind != HOLDER_UNKNOWN && is_same(last, h))
		return;
	if (is_publisher(c, h))
		return;
	*vec_add(w->a, &c->holder) = *h;
}

static void
link_named(struct work *w, struct claim *c, const struct holder *h)
{
	if (h)
		link_add(w, c, h);
}

/* An article whose first claim is another outlet's retells that outlet: an
 * unnamed source of no organisation is then that outlet's source. */
static bool
is_relayed_group(const struct work *w, size_t i)
{
	const struct draft *draft = &w->w->drafts->at[i];
	const struct own *own = &w->own[i];

	return w->lead.name.len && own->speaker.kind == HOLDER_GROUP &&
	       !own->speaker.org.len && is_empty(draft->hearer) && !own->via &&
	       !is_empty(draft->source[0]) && own->speaker.role.len;
}

/* How the claim's own source was made a name. */
static void
why_note(struct work *w, struct claim *c, const struct own *own)
{
	static const char *const rules[] = {"as-printed", "short-name",
					    "pronoun",	  "relative",
					    "definite",	  "of-them"};

	if (own->speaker.kind == HOLDER_UNKNOWN)
		return;
	claim_why(w->a, c, WHY_HOLDER,
		  str_from(own->repeats ? "we" : rules[own->sort]),
		  own->speaker.at);
	if (own->speaker.from.e)
		claim_why(w->a, c, WHY_HOLDER, STR("antecedent"),
			  own->speaker.from);
}

/* Who denies, confirms or leaves open what another reports does not relay
 * it: in "X denied Y's report that S", S is Y's alone. */
static bool
is_pointed_at(const struct work *w, size_t child, size_t parent)
{
	const struct cue *c = w->w->drafts->at[child].cue;
	const struct cue *p = w->w->drafts->at[parent].cue;

	if (!c || !p || !c->noun ||
	    is_same(&w->own[child].speaker, &w->own[parent].speaker))
		return false;
	return p->negated || w->w->drafts->at[parent].act ||
	       p->word->category == CUE_DENY ||
	       p->word->category == CUE_DECLINE ||
	       p->word->category == CUE_ADMIT;
}

/* Of the claims around path[0], from the inside out: how many of those from
 * `k` outwards do not relay it, as what stands in them is only pointed at. */
static size_t
pointers_from(const struct work *w, const size_t *path, size_t n, size_t k)
{
	size_t up = k + 1;

	if (up >= n || !is_pointed_at(w, path[k], path[up]))
		return 0;
	while (up + 1 < n && is_same(&w->own[path[up]].speaker,
				     &w->own[path[up + 1]].speaker))
		up++;
	return up - k;
}

static void
links_add(struct work *w, struct claim *c, const struct own *own)
{
	link_named(w, c, own->via);
	link_named(w, c, own->hearer);
	if (!own->repeats)
		link_add(w, c, &own->speaker);
	link_named(w, c, own->origin);
}

static void
chain_make(struct work *w, struct claim *c, size_t i)
{
	size_t path[NEST_DEPTH_MAX], relays[NEST_DEPTH_MAX], n = 0, kept = 0;

	why_note(w, c, &w->own[i]);
	for (size_t k = i; k != SIZE_MAX && n < NEST_DEPTH_MAX;
	     k = w->w->parents[k])
		path[n++] = k;
	link_named(w, c, w->own[path[n - 1]].credit);
	if (n == 1 && is_relayed_group(w, i))
		link_add(w, c, &w->lead);
	for (size_t k = 0; k < n; k++) {
		relays[kept++] = path[k];
		k += pointers_from(w, path, n, k);
	}
	while (kept-- > 0)
		links_add(w, c, &w->own[relays[kept]]);
}

static void
lead_find(struct work *w, const struct claims *in, size_t first)
{
	const struct holder *own = &w->own[first].speaker;
	const struct draft *draft = &w->w->drafts->at[first];

	if (own->kind != HOLDER_OUTLET || in_title(w, draft) ||
	    name_same(own->name, in->at[first].holder.at[0].name))
		return;
	w->lead = *own;
	w->lead.text = STR("");
	w->lead.at = (struct span){0, 0};
}

struct order {
	size_t token, n;
};

static int
order_cmp(const void *x, const void *y)
{
	const struct order *a = x, *b = y;

	if (a->token != b->token)
		return a->token < b->token ? -1 : 1;
	return a->n < b->n ? -1 : a->n > b->n;
}

/* Claims in the order in which their sources are read. */
static struct order *
reading_order(struct arena *a, const struct drafts *in, size_t n)
{
	struct order *order = arena_array(a, n + 1, sizeof *order);

	for (size_t i = 0; i < n; i++) {
		const struct draft *d = &in->at[i];

		order[i] =
			(struct order){is_empty(d->source[0]) ? d->content[0].b
							      : d->source[0].b,
				       i};
	}
	qsort(order, n, sizeof *order, order_cmp);
	return order;
}

void
holders_resolve(struct arena *a, const struct holder_work *in,
		struct claims *io)
{
	struct work w = {.a = a, .w = in, .d = in->d};
	struct order *order = reading_order(a, in->drafts, io->len);

	resolver_make(a, in->d, in->cues, &w.r);
	w.own = arena_array(a, io->len + 1, sizeof *w.own);
	for (size_t i = 0; i < io->len; i++)
		own_read(&w, order[i].n);
	if (io->len)
		lead_find(&w, io, order[0].n);
	for (size_t i = 0; i < io->len; i++)
		chain_make(&w, &io->at[i], i);
}
