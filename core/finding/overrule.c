/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/overrule.h"

#include "base/buf.h"
#include "base/vec.h"
#include "finding/decision.h"

static bool
is_link(const struct ruling *b)
{
	return b->of.len && b->others.len &&
	       (b->decision->verb == DECISION_MERGE ||
		b->decision->verb == DECISION_SPLIT);
}

/* ---- affairs ------------------------------------------------------------ */

static void
pages_mark(struct merge *m, const struct map *page_of, const struct indices *v,
	   uint32_t *affair)
{
	for (size_t i = 0; i < v->len; i++) {
		struct page *p = &m->pages[map_get(page_of, v->at[i])];

		p->decided = true;
		if (p->affair < *affair)
			*affair = p->affair;
	}
}

static void
affair_take(struct merge *m, const struct map *page_of, const struct indices *v,
	    uint32_t affair)
{
	for (size_t i = 0; i < v->len; i++) {
		uint32_t old = m->pages[map_get(page_of, v->at[i])].affair;

		for (size_t k = 0; old != affair && k < m->pages_len; k++)
			if (m->pages[k].affair == old)
				m->pages[k].affair = affair;
	}
}

static void
link_affairs(struct merge *m, const struct map *page_of, const struct ruling *b)
{
	uint32_t affair = NOWHERE;

	pages_mark(m, page_of, &b->of, &affair);
	pages_mark(m, page_of, &b->others, &affair);
	if (b->decision->verb != DECISION_MERGE)
		return;
	affair_take(m, page_of, &b->of, affair);
	affair_take(m, page_of, &b->others, affair);
}

void
overrule_affairs(struct merge *all)
{
	AUTO_ARENA scratch = {0};
	struct rulings bounds;
	struct map page_of = {0};

	decisions_bind(all->work, all->in, &bounds);
	for (size_t i = 0; i < bounds.len; i++)
		if (is_link(&bounds.at[i]))
			*vec_add(all->work, &all->links) = bounds.at[i];
	for (size_t i = 0; all->links.len && i < all->views_len; i++)
		*map_put(&scratch, &page_of, all->views[i].at) =
			all->views[i].page;
	for (size_t i = 0; i < all->links.len; i++)
		link_affairs(all, &page_of, &all->links.at[i]);
}

/* ---- one affair --------------------------------------------------------- */

/* links_touch: is any page of the affair one that a decision is about? */
static bool
links_touch(const struct merge *affair)
{
	for (size_t i = 0; i < affair->pages_len; i++)
		if (affair->pages[i].decided)
			return true;
	return false;
}

static struct map
views_by_claim(struct arena *a, const struct merge *affair)
{
	struct map at = {0};

	for (size_t i = 0; i < affair->views_len; i++)
		*map_put(a, &at, affair->views[i].at) = i;
	return at;
}

/* The views of those claims that are in the affair. */
static struct indices
views_among(struct arena *a, const struct map *at, const struct indices *claims)
{
	struct indices v = {0};

	for (size_t i = 0; i < claims->len; i++) {
		size_t view = map_get(at, claims->at[i]);

		if (view != MAP_NONE)
			*vec_add(a, &v) = view;
	}
	return v;
}

/* regroup: groups while decisions are carried out; a group may have any
 * number as its name until all are done. */
struct regroup {
	struct arena *a;
	struct merge *m;
	uint32_t next; /* name of the next new group */
};

static void
groups_join(struct regroup *r, const struct indices *v, uint32_t to)
{
	for (size_t i = 0; i < v->len; i++) {
		uint32_t old = r->m->views[v->at[i]].group;

		for (size_t k = 0; old != to && k < r->m->views_len; k++)
			if (r->m->views[k].group == old)
				r->m->views[k].group = to;
	}
}

static bool
group_has(const struct regroup *r, const struct indices *v, uint32_t group)
{
	for (size_t i = 0; i < v->len; i++)
		if (r->m->views[v->at[i]].group == group)
			return true;
	return false;
}

/* Out of each group that has others of them, into one of their own. */
static void
groups_part(struct regroup *r, const struct indices *out,
	    const struct indices *others)
{
	struct indices moved = {0};

	for (size_t i = 0; i < out->len; i++)
		if (group_has(r, others, r->m->views[out->at[i]].group))
			*vec_add(r->a, &moved) = out->at[i];
	for (size_t i = 0; i < moved.len; i++) {
		struct view *v = &r->m->views[moved.at[i]];

		v->group = r->next;
		v->relays = NOWHERE;
	}
	r->next++;
}

/* What only passes on goes with what it passes on; then each group is called
 * by its lowest view. */
static void
groups_name(struct regroup *r)
{
	struct merge *m = r->m;
	struct map lowest = {0};

	for (uint32_t i = 0; i < m->views_len; i++)
		m->views[i].group = m->views[relay_end(m, i)].group;
	for (uint32_t i = 0; i < m->views_len; i++) {
		size_t *at = map_put(r->a, &lowest, m->views[i].group);

		if (*at == MAP_NONE)
			*at = i;
		m->views[i].group = (uint32_t)*at;
	}
}

void
overrule_groups(const struct merge *all, struct merge *affair)
{
	AUTO_ARENA scratch = {0};
	struct regroup r = {&scratch, affair, (uint32_t)affair->views_len};
	struct map at;

	if (!links_touch(affair))
		return;
	at = views_by_claim(&scratch, affair);
	for (size_t i = 0; i < all->links.len; i++) {
		const struct ruling *b = &all->links.at[i];
		struct indices x = views_among(&scratch, &at, &b->of);
		struct indices y = views_among(&scratch, &at, &b->others);

		if (!x.len || !y.len)
			continue;
		if (b->decision->verb == DECISION_SPLIT) {
			groups_part(&r, &x, &y);
			continue;
		}
		groups_join(&r, &x, affair->views[y.at[0]].group);
		groups_join(&r, &y, affair->views[y.at[0]].group);
	}
	groups_name(&r);
}

static void
key_claims(const struct merge *all, const struct map *in,
	   const struct indices *v, struct buf *b)
{
	for (size_t i = 0; i < v->len; i++)
		if (map_get(in, v->at[i]) != MAP_NONE)
			buf_fmt(b, " %.*s",
				STR_ARG(all->in->claims.at[v->at[i]].id));
}

void
overrule_key(const struct merge *all, const struct affair *in, struct buf *b)
{
	AUTO_ARENA scratch = {0};
	struct map claims = {0};
	bool decided = false;

	for (size_t i = 0; i < in->len; i++)
		decided = decided || all->pages[in->pages[i]].decided;
	for (size_t i = 0; decided && i < in->len; i++) {
		const struct page *p = &all->pages[in->pages[i]];

		for (uint32_t k = 0; k < p->claims; k++)
			*map_put(&scratch, &claims,
				 all->views[p->first + k].at) = 1;
	}
	for (size_t i = 0; decided && i < all->links.len; i++) {
		const struct ruling *l = &all->links.at[i];

		buf_fmt(b, "%s of", decision_names[l->decision->verb]);
		key_claims(all, &claims, &l->of, b);
		buf_add(b, STR(" others"));
		key_claims(all, &claims, &l->others, b);
		buf_char(b, '\n');
	}
}
