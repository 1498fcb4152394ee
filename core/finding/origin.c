/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/origin.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/vec.h"

enum { CREDIT_BYTES = 160 }; /* at the head of a text, where agencies stand */

static const double copied_least = .7;

static uint32_t
node_get(struct origin_work *w, struct node n)
{
	size_t *at = map_put(w->a, &w->at, n.key);

	if (*at == MAP_NONE) {
		*at = w->nodes.len;
		*vec_add(w->a, &w->nodes) = n;
	}
	if (w->nodes.at[*at].number < n.number)
		w->nodes.at[*at].number = n.number;
	return (uint32_t)*at;
}

static void
cite(struct origin_work *w, uint32_t from, uint32_t to)
{
	if (from != to)
		*vec_add(w->a, &w->graph.arcs) = (struct arc){from, to};
}

static struct str
outlet_name(const struct page *p)
{
	if (p->article->publisher.len)
		return p->article->publisher;
	return p->article->source.len ? p->article->source : p->article->id;
}

static uint32_t
outlet_node(struct origin_work *w, const struct page *p)
{
	return node_get(w, (struct node){.key = p->outlet,
					 .kind = HOLDER_OUTLET,
					 .name = outlet_name(p)});
}

bool
node_is_nameless(enum holder_kind kind)
{
	return kind == HOLDER_GROUP || kind == HOLDER_UNKNOWN ||
	       kind == HOLDER_DOCUMENT;
}

static uint64_t
name_key(struct origin_work *w, struct str name)
{
	return name.len ? term_name_key(w->a, &w->m->lexicon, name) : 0;
}

/* One who speaks for a body without a name is another than the body, until
 * it speaks as well; wherever he is heard he is the same. */
static uint32_t
behind_node(struct origin_work *w, const struct holder *h, struct who who,
	    uint64_t via)
{
	struct node n = {.kind = h->kind, .number = h->number, .via = via};

	n.key = who.key * 31 + 7;
	n.org = who.key;
	n.name = who.name;
	if (h->kind == HOLDER_DOCUMENT) {
		n.key = who.key;
		n.kind = HOLDER_BODY;
	}
	return node_get(w, n);
}

static struct str
without_the(struct str name)
{
	return str_starts_ci(name, STR("the ")) ? str_skip(name, 4) : name;
}

/* "The Record" is the publisher that calls itself "The Record from …". */
static uint64_t
outlet_key(struct origin_work *w, struct str name)
{
	struct str shorter = without_the(name);

	for (size_t i = 0; shorter.len && i < w->f->claims.len; i++) {
		const struct page *p =
			&w->m->pages[w->m->views[w->members[i]].page];
		struct str longer = without_the(outlet_name(p));

		if (str_starts_ci(longer, shorter) &&
		    longer.len > shorter.len && longer.ptr[shorter.len] == ' ')
			return p->outlet;
	}
	return name_key(w, name);
}

/* Unnamed groups that one outlet heard are one origin, how many they are. */
static uint32_t
holder_node(struct origin_work *w, uint32_t page, const struct holder *h,
	    uint32_t through)
{
	struct node n = {.kind = h->kind, .name = h->name, .number = h->number};
	struct who who = who_behind(w->m, page, h);
	uint64_t via = w->nodes.at[through].key;

	if (who.key)
		return behind_node(w, h, who, via);
	n.key = h->kind == HOLDER_OUTLET ? outlet_key(w, h->name)
					 : name_key(w, h->name);
	n.land = who_land(w->m, h);
	if (h->org.len)
		n.org = who_body(w->m, page, h->org).key;
	if (h->kind == HOLDER_BODY) {
		who = who_body(w->m, page, h->name);
		n.key = n.land = who.key;
		n.name = who.name.len ? who.name : h->name;
	}
	if (node_is_nameless(h->kind) || !n.key) {
		n.key = via * 31 + 1 + (h->kind == HOLDER_UNKNOWN);
		n.of = w->nodes.at[through].name;
		n.via = via;
	}
	return node_get(w, n);
}

static void
chain_add(struct origin_work *w, size_t i)
{
	const struct view *v = &w->m->views[w->members[i]];
	const struct holders *h = &v->claim->holder;
	uint32_t at = outlet_node(w, &w->m->pages[v->page]), through = at;

	w->outlet[i] = at;
	for (size_t k = 0; k < h->len; k++) {
		uint32_t next;

		if (k && who_is_of_last(&h->at[k]))
			continue;
		next = holder_node(w, v->page, &h->at[k], through);
		cite(w, at, next);
		at = next;
		if (h->at[k].kind == HOLDER_OUTLET)
			through = at;
	}
	w->speaker[i] = at;
	w->nodes.at[at].speaks = true;
	w->nodes.at[at].own = w->nodes.at[at].own || at == w->outlet[i];
}

/* Who took a claim back no longer stands for it. */
static bool
is_withdrawn(const struct origin_work *w, const struct view *v)
{
	for (size_t i = 0; i < w->f->claims.len; i++) {
		const struct view *x = &w->m->views[w->members[i]];

		if (x->voice == VOICE_WITHDRAWS && x->speaker == v->speaker &&
		    v->speaker)
			return true;
	}
	return false;
}

static void
credit_to(struct origin_work *w, size_t i, struct str name)
{
	cite(w, w->outlet[i],
	     node_get(w, (struct node){.key = name_key(w, name),
				       .kind = HOLDER_OUTLET,
				       .name = name,
				       .speaks = true}));
}

/* The agency in the first bracket of a text, "TOKYO (Reuters)". */
static struct str
credit_line(struct origin_work *w, struct str head)
{
	size_t open = str_find(head, STR("("), 0);
	struct reading r;

	if (open == STR_NONE)
		open = str_find(head, STR("【"), 0);
	if (open == STR_NONE)
		return (struct str){"", 0};
	head = str_skip(head, open);
	term_read(w->a, &w->m->lexicon, head, &r);
	if (!r.len || !(r.terms[0].flags & ROW_OUTLET) ||
	    r.terms[0].at.b > sizeof "【" - 1)
		return (struct str){"", 0};
	return str_at(head, r.terms[0].at);
}

/* An agency named at the head of the text or among the authors. */
static void
credit(struct origin_work *w, size_t i)
{
	const struct article *in =
		w->m->pages[w->m->views[w->members[i]].page].article;
	struct str line;

	for (size_t k = 0; k < in->bylines.len; k++) {
		struct str name = in->bylines.at[k].name;
		struct reading r;

		term_read(w->a, &w->m->lexicon, name, &r);
		if (in->bylines.at[k].body && r.flags & ROW_OUTLET)
			credit_to(w, i, name);
	}
	line = credit_line(w, str_slice(view_lead(in), 0, CREDIT_BYTES));
	if (line.len)
		credit_to(w, i, line);
}

enum tie { TIE_NONE, TIE_LINK, TIE_SOURCE };

/* Does page x send its reader to page y? */
static enum tie
linked(const struct page *x, const struct page *y)
{
	const struct links *l = &x->article->links;
	enum tie got = TIE_NONE;

	for (size_t i = 0; i < l->len; i++) {
		bool url = l->at[i].url.len &&
			   str_eq(l->at[i].url, y->article->url);
		bool title = l->at[i].title.len &&
			     str_eq_ci(l->at[i].title, y->article->title);

		if ((!url && !title) || l->at[i].kind == LINK_OWN)
			continue;
		if (l->at[i].kind == LINK_SOURCE)
			return TIE_SOURCE;
		got = TIE_LINK;
	}
	return got;
}

static bool
copied_page(const struct merge *m, uint32_t x, uint32_t y)
{
	uint64_t a = x < y ? x : y, b = x < y ? y : x;

	return map_get(&m->copies, a << 32 | b) != MAP_NONE;
}

/* Of two that are alike the later one copies; on one day, the one whose id
 * is higher, for want of anything better. */
static bool
is_later(const struct page *x, const struct page *y)
{
	return x->day != y->day ? x->day > y->day : x > y;
}

static enum tie
tie_of(const struct origin_work *w, const struct shingles *words, size_t i,
       size_t k)
{
	const struct view *v = &w->m->views[w->members[i]];
	const struct view *u = &w->m->views[w->members[k]];
	const struct page *x = &w->m->pages[v->page];
	const struct page *y = &w->m->pages[u->page];
	enum tie tie;

	if (x->node == y->node || x->outlet == y->outlet)
		return TIE_NONE;
	tie = linked(x, y);
	if (tie == TIE_SOURCE || !is_later(x, y))
		return tie;
	if (near_inside(&words[i], &words[k]) >= copied_least ||
	    copied_page(w->m, v->page, u->page))
		return TIE_SOURCE;
	return tie;
}

/* A page that copies or names its source has no origins of its own: what it
 * says in its own voice, and its unnamed people, come from there. A mere
 * link explains its own voice only. */
static void
ties_add(struct origin_work *w)
{
	size_t n = w->f->claims.len;
	struct shingles *words = arena_array(w->a, n, sizeof *words);

	if (n > MEMBERS_MAX)
		n = MEMBERS_MAX;
	for (size_t i = 0; i < n; i++)
		near_read(w->a, w->m->views[w->members[i]].claim->quote_text,
			  &words[i]);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < n; k++) {
			enum tie tie;
			bool own = w->speaker[i] == w->outlet[i];

			if (w->speaker[i] == NOWHERE ||
			    w->speaker[k] == NOWHERE)
				continue;
			tie = tie_of(w, words, i, k);
			if (tie == TIE_SOURCE || (tie == TIE_LINK && own))
				cite(w, w->outlet[i], w->outlet[k]);
			if (tie == TIE_SOURCE &&
			    node_is_nameless(w->nodes.at[w->speaker[i]].kind) &&
			    str_eq(w->nodes.at[w->speaker[i]].of,
				   w->nodes.at[w->outlet[i]].name))
				cite(w, w->speaker[i], w->outlet[k]);
		}
}

static struct str
origin_name(const struct origin_work *w, const struct node *n)
{
	if (n->kind == HOLDER_UNKNOWN)
		return str_fmt(w->m->a, "nobody named, in %.*s",
			       STR_ARG(n->of));
	if (n->of.len)
		return str_fmt(w->m->a, "unnamed sources via %.*s",
			       STR_ARG(n->of));
	if (n->kind == HOLDER_GROUP)
		return str_fmt(w->m->a, "unnamed sources at %.*s",
			       STR_ARG(n->name));
	return str_copy(w->m->a, n->name);
}

static void
outlet_put(const struct origin_work *w, struct origin *o, struct str name)
{
	for (size_t i = 0; i < o->outlets.len; i++)
		if (str_eq(o->outlets.at[i], name))
			return;
	*vec_add(w->m->a, &o->outlets) = name;
}

/* The node that stands for a component: one that speaks itself, named before
 * unnamed, the first of them. */
static const struct node *
speaker_of(const struct origin_work *w, const uint32_t *part, uint32_t p,
	   size_t *ret_n)
{
	const struct node *best = NULL;

	*ret_n = 0;
	for (size_t i = 0; i < w->nodes.len; i++) {
		const struct node *n = &w->nodes.at[i];

		if (part[i] != p)
			continue;
		(*ret_n)++;
		if (!best || (n->own && !best->own) ||
		    (n->own == best->own && node_is_nameless(best->kind) &&
		     !node_is_nameless(n->kind)))
			best = n;
	}
	return best;
}

static void
sink_put(struct origin_work *w, const uint32_t *part, uint32_t p)
{
	size_t n;
	const struct node *node = speaker_of(w, part, p, &n);
	struct origin *o = vec_add(w->m->a, &w->f->origins);

	o->kind = node->kind;
	o->number = node->number;
	o->name = origin_name(w, node);
	/* Those who cite each other, and nobody else, rest on nothing. */
	o->resolved = node->kind != HOLDER_UNKNOWN &&
		      (n > 1 ? node->own : node->speaks);
	if (n > 1 && !node->own)
		o->name = str_fmt(w->m->a, "%.*s (cites in a circle)",
				  STR_ARG(o->name));
	if (o->resolved)
		w->f->independent++;
	else
		w->f->unresolved++;
}

/* The outlets whose claims end at origin `o`, which is component p. */
static void
carry(struct origin_work *w, uint32_t speaker, const bool *reached,
      const uint32_t *origin_of)
{
	for (uint32_t p = 0; p < w->nodes.len; p++) {
		struct origin *o;

		if (!reached[p] || origin_of[p] == NOWHERE)
			continue;
		o = &w->f->origins.at[origin_of[p]];
		for (size_t i = 0; i < w->f->claims.len; i++)
			if (w->speaker[i] == speaker)
				outlet_put(
					w, o,
					outlet_name(
						&w->m->pages
							 [w->m->views[w->members
									      [i]]
								  .page]));
	}
}

static void
carriers_put(struct origin_work *w, const uint32_t *part,
	     const uint32_t *origin_of)
{
	bool *done = arena_array(w->a, w->nodes.len + 1, sizeof *done);

	for (size_t i = 0; i < w->f->claims.len; i++) {
		AUTO_ARENA scratch = {0};
		uint32_t speaker = w->speaker[i];
		bool *reached;

		if (speaker == NOWHERE || done[speaker])
			continue;
		done[speaker] = true;
		reached = arena_array(&scratch, w->nodes.len + 1,
				      sizeof *reached);
		graph_reach(&w->graph, part, speaker, reached);
		carry(w, speaker, reached, origin_of);
	}
}

static int
origin_cmp(const void *a, const void *b)
{
	const struct origin *x = a, *y = b;

	if (x->resolved != y->resolved)
		return x->resolved ? -1 : 1;
	if (x->outlets.len != y->outlets.len)
		return x->outlets.len > y->outlets.len ? -1 : 1;
	return str_cmp(x->name, y->name);
}

static int
str_order(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void
sinks_put(struct origin_work *w)
{
	size_t n = w->nodes.len + 1, parts;
	uint32_t *part = arena_array(w->a, n, sizeof *part);
	uint32_t *origin_of = arena_array(w->a, n, sizeof *origin_of);
	bool *sink = arena_array(w->a, n, sizeof *sink);
	struct origins *o = &w->f->origins;

	w->graph.nodes = w->nodes.len;
	parts = graph_condense(&w->graph, part);
	graph_sinks(&w->graph, part, sink);
	for (uint32_t p = 0; p < n; p++)
		origin_of[p] = NOWHERE;
	for (uint32_t p = 0; p < parts; p++)
		if (sink[p]) {
			origin_of[p] = (uint32_t)o->len;
			sink_put(w, part, p);
		}
	carriers_put(w, part, origin_of);
	if (o->len)
		qsort(o->at, o->len, sizeof *o->at, origin_cmp);
	for (size_t i = 0; i < o->len; i++)
		qsort(o->at[i].outlets.at, o->at[i].outlets.len,
		      sizeof(struct str), str_order);
}

static int
citing_cmp(const void *a, const void *b)
{
	const struct citing *x = a, *y = b;
	int order = str_cmp(x->from, y->from);

	return order ? order : str_cmp(x->to, y->to);
}

/* The arcs by name. Nobody is cited where nobody is named. */
static void
cites_put(struct origin_work *w)
{
	struct citings *all = &w->f->cites;
	size_t len = 0;

	for (size_t i = 0; i < w->graph.arcs.len; i++) {
		struct arc arc = w->graph.arcs.at[i];
		const struct node *from = &w->nodes.at[arc.from];
		const struct node *to = &w->nodes.at[arc.to];

		if (arc.from != arc.to && to->kind != HOLDER_UNKNOWN)
			*vec_add(w->m->a, all) = (struct citing){
				origin_name(w, from), origin_name(w, to)};
	}
	if (all->len)
		qsort(all->at, all->len, sizeof *all->at, citing_cmp);
	for (size_t i = 0; i < all->len; i++)
		if (!len || citing_cmp(&all->at[len - 1], &all->at[i]))
			all->at[len++] = all->at[i];
	all->len = len;
}

/* Articles (translations once) and outlets that carry it. */
static void
carriers_count(struct origin_work *w)
{
	struct map nodes = {0}, outlets = {0};

	for (size_t i = 0; i < w->f->claims.len; i++) {
		const struct page *p =
			&w->m->pages[w->m->views[w->members[i]].page];

		if (w->speaker[i] == NOWHERE)
			continue;
		*map_put(w->a, &nodes, p->node) = 1;
		*map_put(w->a, &outlets, p->outlet) = 1;
	}
	w->f->articles = nodes.len;
	w->f->outlets = outlets.len;
}

void
origin_make(const struct merge *m, struct finding *f, const uint32_t *members,
	    enum voice voice)
{
	AUTO_ARENA scratch = {0};
	struct origin_work w = {
		.a = &scratch, .m = m, .f = f, .members = members};
	size_t n = f->claims.len;

	w.graph.arena = &scratch;
	w.speaker = arena_array(&scratch, n, sizeof *w.speaker);
	w.outlet = arena_array(&scratch, n, sizeof *w.outlet);
	for (size_t i = 0; i < n; i++) {
		const struct view *v = &m->views[members[i]];

		w.speaker[i] = NOWHERE;
		if (v->voice == voice && !is_withdrawn(&w, v)) {
			chain_add(&w, i);
			credit(&w, i);
		}
	}
	ties_add(&w);
	fold_make(&w);
	cites_put(&w);
	sinks_put(&w);
	carriers_count(&w);
}
