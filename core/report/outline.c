/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/outline.h"

#include <math.h>
#include <stdlib.h>

#include "brief/words.h"

enum { LEVELS = 7, PRINT = 4 };

/* [page /XYZ x y null]: the reader's zoom is kept. */
static void
put_place(struct haru_obj *in, const char *key, struct place at,
	  struct haru_obj *const *pages)
{
	struct haru_obj *a = haru_array_in(in, key);

	haru_put_ref(a, NULL, pages[at.page]);
	haru_put_name(a, NULL, "XYZ");
	haru_put_int(a, NULL, 0);
	haru_put_int(a, NULL, (int32_t)at.y + 6);
	haru_put_null(a, NULL);
}

/* mark: a bookmark and what hangs below it. */
struct bookmark {
	struct haru_obj *obj, *first, *last;
	int32_t count; /* of all open descendants */
	unsigned level;
};

static void
bookmark_close(struct bookmark *m)
{
	if (!m->first)
		return;
	haru_put_ref(m->obj, "First", m->first);
	haru_put_ref(m->obj, "Last", m->last);
	haru_put_int(m->obj, "Count", m->count);
}

static struct haru_obj *
bookmark_add(struct haru *h, struct bookmark *parent, const struct anchor *an,
	     struct haru_obj *const *pages)
{
	struct haru_obj *o = haru_dict(h);

	haru_put_text(o, "Title", an->title);
	haru_put_ref(o, "Parent", parent->obj);
	put_place(o, "Dest", an->place, pages);
	if (parent->last) {
		haru_put_ref(o, "Prev", parent->last);
		haru_put_ref(parent->last, "Next", o);
	} else {
		parent->first = o;
	}
	parent->last = o;
	return o;
}

void
outline_bookmarks(struct haru *h, const struct doc *d,
		  struct haru_obj *const *pages)
{
	struct bookmark open[LEVELS + 1] = {{.obj = haru_dict(h)}};
	size_t depth = 0;

	haru_put_name(open[0].obj, "Type", "Outlines");
	for (size_t i = 0; i < d->anchors.len; i++) {
		const struct anchor *an = &d->anchors.at[i];
		struct haru_obj *o;

		if (an->cite)
			continue;
		while (depth > 0 && open[depth].level >= an->level)
			bookmark_close(&open[depth--]);
		o = bookmark_add(h, &open[depth], an, pages);
		for (size_t k = 0; k <= depth; k++)
			open[k].count++;
		open[++depth] = (struct bookmark){.obj = o, .level = an->level};
	}
	while (depth > 0)
		bookmark_close(&open[depth--]);
	bookmark_close(&open[0]);
	if (!open[0].first)
		return;
	haru_put_ref(haru_catalog(h), "Outlines", open[0].obj);
	haru_put_name(haru_catalog(h), "PageMode", "UseOutlines");
}

static int
anchor_cmp(const void *x, const void *y)
{
	const struct anchor *const *a = x, *const *b = y;

	return str_cmp((*a)->slug, (*b)->slug);
}

static void
put_limits(struct haru_obj *node, const struct anchor *first,
	   const struct anchor *last)
{
	struct haru_obj *limits = haru_array_in(node, "Limits");

	haru_put_bytes(limits, NULL, first->slug);
	haru_put_bytes(limits, NULL, last->slug);
}

/* One leaf of the name tree holds the sorted slugs [b, e). */
static struct haru_obj *
names_leaf(struct haru *h, const struct anchor **sorted, struct span at,
	   struct haru_obj *const *pages)
{
	struct haru_obj *leaf = haru_dict(h);
	struct haru_obj *names = haru_array_in(leaf, "Names");

	put_limits(leaf, sorted[at.b], sorted[at.e - 1]);
	for (size_t i = at.b; i < at.e; i++) {
		haru_put_bytes(names, NULL, sorted[i]->slug);
		put_place(names, NULL, sorted[i]->place, pages);
	}
	return leaf;
}

void
outline_names(struct haru *h, const struct doc *d, struct haru_obj *names,
	      struct haru_obj *const *pages)
{
	AUTO_ARENA a = {0};
	size_t n = d->anchors.len;
	const struct anchor **sorted =
		arena_array(&a, n + 1, sizeof(struct anchor *));
	struct haru_obj *dests, *kids;

	if (!n)
		return;
	for (size_t i = 0; i < n; i++)
		sorted[i] = &d->anchors.at[i];
	qsort(sorted, n, sizeof(struct anchor *), anchor_cmp);
	dests = haru_dict(h);
	kids = haru_array_in(dests, "Kids");
	for (size_t i = 0; i < n; i += HARU_KIDS_MAX) {
		size_t e = n - i < HARU_KIDS_MAX ? n : i + HARU_KIDS_MAX;

		haru_put_ref(kids, NULL,
			     names_leaf(h, sorted, (struct span){i, e}, pages));
	}
	haru_put_ref(names, "Dests", dests);
}

static void
put_target(struct haru_obj *annot, const struct doc *d, const struct link *l,
	   struct haru_obj *const *pages)
{
	struct haru_obj *action;

	switch (l->kind) {
	case LINK_ANCHOR:
		haru_put_bytes(annot, "Dest",
			       d->anchors.at[l->anchor - 1].slug);
		haru_put_text(annot, "Contents",
			      d->anchors.at[l->anchor - 1].title);
		break;
	case LINK_PLACE:
		put_place(annot, "Dest", l->place, pages);
		haru_put_text(annot, "Contents",
			      word_fill(d->arena, words_of(d->style->language),
					SAY_PAGE_N,
					WITH(str_fmt(d->arena, "%u",
						     l->place.page + 1))));
		break;
	case LINK_URI:
		action = haru_dict_in(annot, "A");
		haru_put_name(action, "S", "URI");
		haru_put_text(action, "URI", l->target);
		haru_put_text(annot, "Contents", l->target);
		break;
	case LINK_NONE:
		break;
	}
}

struct haru_obj *
outline_link(struct haru *h, const struct doc *d, const struct area *at,
	     struct haru_obj *const *pages)
{
	const struct link *l = &d->links.at[at->link - 1];
	struct haru_obj *list, *annot = haru_dict(h);

	haru_put_name(annot, "Type", "Annot");
	haru_put_name(annot, "Subtype", "Link");
	/* whole points: fingers are no finer, and they pack better */
	list = haru_array_in(annot, "Rect");
	haru_put_int(list, NULL, (int32_t)floorf(at->x0));
	haru_put_int(list, NULL, (int32_t)floorf(at->y0));
	haru_put_int(list, NULL, (int32_t)ceilf(at->x1));
	haru_put_int(list, NULL, (int32_t)ceilf(at->y1));
	list = haru_array_in(annot, "Border");
	for (int i = 0; i < 3; i++)
		haru_put_int(list, NULL, 0);
	haru_put_int(annot, "F", PRINT);
	put_target(annot, d, l, pages);
	return annot;
}
