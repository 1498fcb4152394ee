/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/origin.h"
#include "finding/cited.h"
#include "finding/origin_name.h"

#include <stdlib.h>

#include "base/vec.h"

static struct str
origin_name(const struct origin_work *w, const struct node *n)
{
	if (n->kind == HOLDER_UNKNOWN)
		return origin_called(w->m->a, ORIGIN_NOBODY, n->of);
	if (n->of.len)
		return origin_called(w->m->a, ORIGIN_VIA, n->of);
	if (n->kind == HOLDER_GROUP)
		return origin_called(w->m->a, ORIGIN_AT, n->name);
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

/* Does anybody in component p stand for what is said there? */
static bool
is_origin(const struct origin_work *w, const uint32_t *part, uint32_t p)
{
	bool speaks = false;

	for (size_t i = 0; i < w->nodes.len; i++) {
		const struct node *n = &w->nodes.at[i];

		if (part[i] == p && n->withdrawn)
			return false;
		speaks = speaks || (part[i] == p && n->speaks);
	}
	return speaks;
}

/* An outlet that is cited for what its own page, read in full, does not tell.
 */
static bool
is_hollow(const struct origin_work *w, const struct node *n)
{
	return n->kind == HOLDER_OUTLET && !n->own &&
	       cited_outlet(w->m, n->key) == OUTLET_READ;
}

/* What such an outlet has may come from one of the others: it is none beside
 * them. */
static void
hollow_drop(struct origin_work *w)
{
	struct origins *all = &w->f->origins;

	for (size_t i = 0; i < all->len; i++) {
		struct origin *o = &all->at[i];

		if (!o->resolved || !o->hollow || w->f->independent < 2)
			continue;
		o->resolved = false;
		w->f->independent--;
		w->f->unresolved++;
	}
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
	o->hollow = is_hollow(w, node);
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
					page_outlet(
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
		if (sink[p] && is_origin(w, part, p)) {
			origin_of[p] = (uint32_t)o->len;
			sink_put(w, part, p);
		}
	hollow_drop(w);
	carriers_put(w, part, origin_of);
	if (o->len)
		qsort(o->at, o->len, sizeof *o->at, origin_cmp);
	for (size_t i = 0; i < o->len; i++)
		if (o->at[i].outlets.len)
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

static void
origins_fill(const struct merge *m, struct finding *f, const uint32_t *members,
	     const struct view *head)
{
	AUTO_ARENA scratch = {0};
	struct origin_work w = {
		.a = &scratch, .m = m, .f = f, .members = members};
	size_t n = f->claims.len;

	w.graph.arena = &scratch;
	w.speaker = arena_array(&scratch, n, sizeof *w.speaker);
	w.outlet = arena_array(&scratch, n, sizeof *w.outlet);
	w.counts = arena_array(&scratch, n, sizeof *w.counts);
	chain_make(&w, head);
	fold_make(&w);
	cites_put(&w);
	sinks_put(&w);
	carriers_count(&w);
}

static bool
denies(const struct view *v)
{
	return v->voice == VOICE_DENIES || v->voice == VOICE_NEGATES;
}

/* How many independent origins deny what the head says. */
static size_t
deniers_count(const struct merge *m, const struct finding *f,
	      const uint32_t *members)
{
	struct finding other = {.claims = f->claims};

	for (size_t i = 0; i < f->claims.len; i++)
		if (denies(&m->views[members[i]])) {
			origins_fill(m, &other, members, &m->views[members[i]]);
			break;
		}
	return other.independent;
}

void
origin_make(const struct merge *m, struct finding *f, const uint32_t *members,
	    const struct view *head)
{
	origins_fill(m, f, members, head);
	if (head->voice == VOICE_SAYS)
		f->deniers = deniers_count(m, f, members);
}
