/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "claim/entity/spelling.h"
#include "finding/cited.h"
#include "finding/origin.h"

/* Shorter passages are alike by chance. */
enum {
	COPIED_BYTES = 100,
	COPIED_PAGE_BYTES = 240 /* the same of what pages begin with */
};

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

struct str
page_outlet(const struct page *p)
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
					 .name = page_outlet(p)});
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

/* "The Record" is the publisher that calls itself "The Record from …". */
static uint64_t
outlet_key(struct origin_work *w, struct str name)
{
	struct str shorter = spelling_unarticled(name);

	for (size_t i = 0; shorter.len && i < w->f->claims.len; i++) {
		const struct page *p =
			&w->m->pages[w->m->views[w->members[i]].page];
		struct str longer = spelling_unarticled(page_outlet(p));

		if (str_starts_ci(longer, shorter) &&
		    longer.len > shorter.len && longer.ptr[shorter.len] == ' ')
			return p->outlet;
	}
	return name_key(w, name);
}

/* "The Record" said by a page is that publisher, whatever kind of name it was
 * taken for; so is who is named by the title of a page. 0 for all others. */
static uint64_t
publisher_key(struct origin_work *w, uint32_t page, const struct holder *h)
{
	uint32_t titled = cited_title(w->m, page, h->name);
	uint64_t key;

	if (titled != NOWHERE)
		return w->m->pages[titled].outlet;
	if (h->kind == HOLDER_OUTLET)
		return outlet_key(w, h->name);
	if (node_is_nameless(h->kind))
		return 0;
	key = name_key(w, h->name);
	return cited_outlet(w->m, key) == OUTLET_NONE ? 0 : key;
}

/* Without an agency's sign and what he is said to be: 経営者である上野信子. */
static struct str
bare_name(struct str name)
{
	static const struct str ends[] = {STR_INIT("】"), STR_INIT("である")};

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		size_t at = str_find(name, ends[i], 0);

		if (at != STR_NONE && at + ends[i].len < name.len)
			name = str_skip(name, at + ends[i].len);
	}
	return name;
}

/* Unnamed groups that one outlet heard are one origin, how many they are. */
static uint32_t
holder_node(struct origin_work *w, uint32_t page, const struct holder *h,
	    uint32_t through)
{
	struct node n = {.kind = h->kind, .name = h->name, .number = h->number};
	struct who who = who_behind(w->m, page, h);
	uint64_t via = w->nodes.at[through].key;

	n.key = publisher_key(w, page, h);
	if (n.key) {
		n.kind = HOLDER_OUTLET;
		return node_get(w, n);
	}
	if (who.key)
		return behind_node(w, h, who, via);
	if (who_is_definite(h))
		n.kind = HOLDER_BODY;
	n.name = bare_name(h->name);
	n.key = name_key(w, n.name);
	n.land = who_land(w->m, h);
	if (h->org.len)
		n.org = who_body(w->m, page, h->org).key;
	if (h->kind == HOLDER_BODY) {
		who = who_body(w->m, page, h->name);
		n.key = who.key;
		n.land = who_is_government(w->m, h->name) ? who.key : LAND_NONE;
		n.name = who.name.len ? who.name : h->name;
	}
	if (node_is_nameless(n.kind) || !n.key) {
		n.key = via * 31 + 1 + (h->kind == HOLDER_UNKNOWN);
		n.of = w->nodes.at[through].name;
		n.via = via;
	}
	return node_get(w, n);
}

static const struct view *
member(const struct origin_work *w, size_t i)
{
	return &w->m->views[w->members[i]];
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

static bool
is_copy(const struct origin_work *w, const struct shingles *words, size_t i,
	size_t k)
{
	const struct view *v = member(w, i), *u = member(w, k);
	const struct page *x = &w->m->pages[v->page];
	const struct page *y = &w->m->pages[u->page];

	if (x->node == y->node || x->outlet == y->outlet || !is_later(x, y))
		return false;
	if (copied_page(w->m, v->page, u->page) &&
	    view_lead(y->article).len >= COPIED_PAGE_BYTES)
		return true;
	return u->claim->quote_text.len >= COPIED_BYTES &&
	       near_inside(&words[i], &words[k]) >= copied_least;
}

/* The page from which each claim is copied: the earliest; NOWHERE. */
static uint32_t *
originals_find(struct origin_work *w, size_t n)
{
	struct shingles *words = arena_array(w->a, n + 1, sizeof *words);
	uint32_t *from = arena_array(w->a, n + 1, sizeof *from);

	for (size_t i = 0; i < n; i++) {
		from[i] = NOWHERE;
		if (i < MEMBERS_MAX)
			near_read(w->a, member(w, i)->claim->quote_text,
				  &words[i]);
	}
	for (size_t i = 0; i < n && i < MEMBERS_MAX; i++)
		for (size_t k = 0; k < n && k < MEMBERS_MAX; k++) {
			uint32_t page = member(w, k)->page;

			if (w->counts[i] && w->counts[k] &&
			    is_copy(w, words, i, k) &&
			    (from[i] == NOWHERE ||
			     is_later(&w->m->pages[from[i]],
				      &w->m->pages[page])))
				from[i] = page;
		}
	return from;
}

/* path: a chain as far as it has been followed. */
struct path {
	uint32_t at, through;
};

static void
path_step(struct origin_work *w, struct path *p, uint32_t next)
{
	cite(w, p->at, next);
	p->at = next;
	if (w->nodes.at[next].kind == HOLDER_OUTLET)
		p->through = next;
}

/* A copied text was heard by the page it is copied from, one that an agency
 * signs by the agency. */
static void
path_start(struct origin_work *w, size_t i, uint32_t from, struct path *p)
{
	uint32_t page = member(w, i)->page;
	struct str agency;

	p->at = p->through = outlet_node(w, &w->m->pages[page]);
	w->outlet[i] = p->at;
	if (from != NOWHERE) {
		page = from;
		path_step(w, p, outlet_node(w, &w->m->pages[page]));
	}
	agency = cited_agency(w->m, &w->m->pages[page]);
	if (agency.len)
		path_step(w, p,
			  node_get(w, (struct node){.key = name_key(w, agency),
						    .kind = HOLDER_OUTLET,
						    .name = agency}));
}

/* The page that a page names as its source: one that tells the same; else its
 * only one, for of several nobody knows which. NOWHERE. */
static uint32_t
source_of(const struct origin_work *w, uint32_t page)
{
	const struct page *p = &w->m->pages[page];
	uint32_t got = NOWHERE;
	size_t n, sources = 0;
	const struct citation *c = cited_of(w->m, p->outlet, &n);

	for (size_t i = 0; i < n; i++) {
		if (c[i].x != page || c[i].tie != TIE_SOURCE)
			continue;
		if (map_get(&w->tells, c[i].y) != MAP_NONE)
			return c[i].y;
		sources += got != c[i].y;
		got = c[i].y;
	}
	return sources == 1 ? got : NOWHERE;
}

/* An unnamed speaker of a page that names its source is that one's; "the
 * report" is that source itself. True when the chain ends there. */
static bool
path_source(struct origin_work *w, size_t i, const struct holder *h,
	    struct path *p)
{
	uint32_t page = member(w, i)->page, source;

	if (!node_is_nameless(h->kind) || h->kind == HOLDER_UNKNOWN ||
	    p->through != w->outlet[i] || who_behind(w->m, page, h).key)
		return false;
	source = source_of(w, page);
	if (source == NOWHERE)
		return false;
	path_step(w, p, outlet_node(w, &w->m->pages[source]));
	return h->kind == HOLDER_DOCUMENT;
}

/* A page that speaks in its own voice has it from where it links to; how many
 * pages that are. */
static size_t
links_cite(struct origin_work *w, uint32_t page, uint32_t from)
{
	const struct page *p = &w->m->pages[page];
	uint32_t source = source_of(w, page);
	size_t n, got = 0;
	const struct citation *c = cited_of(w->m, p->outlet, &n);

	for (size_t i = 0; i < n; i++) {
		uint32_t to;

		if (page != c[i].x || (c[i].y != source &&
				       map_get(&w->tells, c[i].y) == MAP_NONE))
			continue;
		to = outlet_node(w, &w->m->pages[c[i].y]);
		w->nodes.at[to].speaks = true;
		cite(w, from, to);
		got++;
	}
	return got;
}

/* "It is said that": the outlet does not say it itself. */
static uint32_t
nobody_node(struct origin_work *w, uint32_t page, uint32_t through)
{
	struct holder nobody = {.kind = HOLDER_UNKNOWN};

	return holder_node(w, page, &nobody, through);
}

/* "The FBI and the NSA said": each of them speaks. */
static void
others_speak(struct origin_work *w, uint32_t page, const struct holder *h,
	     const struct path *p)
{
	for (uint32_t i = 1; i < holder_parts(h); i++) {
		struct holder one = holder_part(h, i);
		uint32_t node = holder_node(w, page, &one, p->through);

		cite(w, p->at, node);
		w->nodes.at[node].speaks = true;
	}
}

static void
chain_add(struct origin_work *w, size_t i, uint32_t from)
{
	const struct view *v = member(w, i);
	const struct holders *h = &v->claim->holder;
	struct path p;
	bool ends = false;

	path_start(w, i, from, &p);
	for (size_t k = 0; k < h->len && !ends; k++) {
		struct holder one;
		uint32_t next;

		if ((k && who_is_of_last(&h->at[k])) ||
		    (h->at[k].kind == HOLDER_UNKNOWN && k + 1 < h->len))
			continue;
		ends = path_source(w, i, &h->at[k], &p);
		if (ends)
			break;
		one = holder_part(&h->at[k], 0);
		if (k + 1 == h->len)
			others_speak(w, v->page, &h->at[k], &p);
		next = holder_node(w, v->page, &one, p.through);
		if (next != w->outlet[i])
			path_step(w, &p, next);
	}
	if (p.at == w->outlet[i] && !links_cite(w, v->page, p.at) &&
	    v->claim->kind == CLAIM_HEARSAY)
		path_step(w, &p, nobody_node(w, v->page, p.at));
	w->speaker[i] = p.at;
	w->nodes.at[p.at].speaks = true;
	w->nodes.at[p.at].own = w->nodes.at[p.at].own || p.at == w->outlet[i];
}

/* Whoever takes the claim back is no origin of it any more. */
static void
withdrawals_mark(struct origin_work *w)
{
	for (size_t i = 0; i < w->f->claims.len; i++) {
		const struct view *v = member(w, i);
		const struct holders *h = &v->claim->holder;
		uint32_t at;

		if (v->voice != VOICE_WITHDRAWS)
			continue;
		at = outlet_node(w, &w->m->pages[v->page]);
		if (h->len)
			at = holder_node(w, v->page, &h->at[h->len - 1], at);
		w->nodes.at[at].withdrawn = true;
	}
}

/* An outlet that is cited and tells nothing of it here itself: where its
 * pages about the affair have their reports from. */
static void
silent_cite(struct origin_work *w)
{
	bool *cites = arena_array(w->a, w->nodes.len + 1, sizeof *cites);
	size_t len = w->nodes.len;

	for (size_t i = 0; i < w->graph.arcs.len; i++)
		cites[w->graph.arcs.at[i].from] = true;
	for (uint32_t i = 0; i < len; i++) {
		const struct node *node = &w->nodes.at[i];
		const struct citation *c;
		size_t n;

		if (node->kind != HOLDER_OUTLET || node->own || cites[i])
			continue;
		c = cited_of(w->m, node->key, &n);
		for (size_t k = 0; k < n; k++)
			if (map_get(&w->tells, c[k].y) != MAP_NONE)
				cite(w, i,
				     outlet_node(w, &w->m->pages[c[k].y]));
	}
}

/* Which claims count: those with the head's voice that nobody took back. */
static bool
is_withdrawn(const struct origin_work *w, const struct view *v)
{
	for (size_t i = 0; i < w->f->claims.len; i++) {
		const struct view *x = member(w, i);

		if (x->voice == VOICE_WITHDRAWS && x->speaker == v->speaker &&
		    v->speaker)
			return true;
	}
	return false;
}

/* Does a claim count for what the head says? To deny a thing and to say that
 * it was not so is the same. */
static bool
is_same_side(const struct origin_work *w, const struct view *head,
	     const struct view *v)
{
	if (head->voice == VOICE_DENIES || head->voice == VOICE_NEGATES)
		return v->voice == VOICE_DENIES || v->voice == VOICE_NEGATES;
	return v->voice == head->voice && !is_withdrawn(w, v) &&
	       !differ_rivals(w->m, head, v);
}

/* An outlet that is cited for what its speaker took back has it from him. */
static void
withdrawn_cite(struct origin_work *w, const struct view *head)
{
	for (size_t i = 0; i < w->f->claims.len; i++) {
		const struct view *v = member(w, i);
		const struct holders *h = &v->claim->holder;
		size_t at;

		if (v->voice != head->voice || !is_withdrawn(w, v) || !h->len)
			continue;
		at = map_get(&w->at, w->m->pages[v->page].outlet);
		if (at != MAP_NONE && !w->nodes.at[at].own)
			cite(w, (uint32_t)at,
			     holder_node(w, v->page, &h->at[h->len - 1],
					 (uint32_t)at));
	}
}

void
chain_make(struct origin_work *w, const struct view *head)
{
	size_t n = w->f->claims.len;
	uint32_t *from;

	for (size_t i = 0; i < n; i++) {
		const struct view *v = member(w, i);

		w->counts[i] = is_same_side(w, head, v);
		if (w->counts[i])
			*map_put(w->a, &w->tells, v->page) = 1;
	}
	from = originals_find(w, n);
	for (size_t i = 0; i < n; i++) {
		w->speaker[i] = NOWHERE;
		if (w->counts[i])
			chain_add(w, i, from[i]);
	}
	withdrawals_mark(w);
	withdrawn_cite(w, head);
	silent_cite(w);
}
