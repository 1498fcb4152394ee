/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/tag.h"

#include <math.h>
#include <string.h>

#include "base/vec.h"

static void
kid_add(struct tags *t, uint32_t tag, struct kid kid)
{
	struct tag *parent = &t->at[tag - 1];

	*vec_add(t->arena, &t->kids) = kid;
	if (parent->last)
		t->kids.at[parent->last - 1].next = (uint32_t)t->kids.len;
	else
		parent->first = (uint32_t)t->kids.len;
	parent->last = (uint32_t)t->kids.len;
	parent->count++;
}

static uint32_t
tag_new(struct tags *t, const char *type, uint32_t parent)
{
	struct tag *tag = vec_add(t->arena, t);
	uint32_t number = (uint32_t)t->len;

	tag->type = type;
	tag->parent = parent;
	tag->box = parent ? t->at[parent - 1].box : 0;
	if (parent)
		kid_add(t, parent, (struct kid){KID_TAG, 0, number, 0});
	return number;
}

/* The element that takes the next kid of `tag`: itself while it has room. */
static uint32_t
tag_room(struct tags *t, uint32_t tag)
{
	uint32_t spare;

	if (!tag || t->at[tag - 1].count < TAG_KIDS)
		return tag;
	spare = t->at[tag - 1].spare;
	if (!spare || t->at[spare - 1].count >= TAG_KIDS)
		spare = tag_new(t, "NonStruct", tag);
	t->at[tag - 1].spare = spare;
	return spare;
}

uint32_t
tag_add(struct tags *t, const char *type, uint32_t parent)
{
	return tag_new(t, type, tag_room(t, parent));
}

uint32_t
tag_figure(struct tags *t, uint32_t parent, struct str alt)
{
	uint32_t tag = tag_add(t, "Figure", parent);

	(void)vec_add(t->arena, &t->boxes);
	t->at[tag - 1].box = (uint32_t)t->boxes.len;
	t->at[tag - 1].alt = alt;
	return tag;
}

void
tag_drawn(struct tags *t, uint32_t tag, uint32_t page, const float box[4])
{
	uint32_t n = tag ? t->at[tag - 1].box : 0;
	struct tag_box *b = n ? &t->boxes.at[n - 1] : NULL;

	if (!b)
		return;
	if (!b->set)
		*b = (struct tag_box){page,   true,   false, box[0],
				      box[1], box[0], box[1]};
	b->apart = b->apart || b->page != page;
	b->x0 = fminf(b->x0, fminf(box[0], box[2]));
	b->y0 = fminf(b->y0, fminf(box[1], box[3]));
	b->x1 = fmaxf(b->x1, fmaxf(box[0], box[2]));
	b->y1 = fmaxf(b->y1, fmaxf(box[1], box[3]));
}

uint32_t
tag_mark(struct tags *t, uint32_t tag, uint32_t page)
{
	const struct mark *last =
		t->marks.len ? &t->marks.at[t->marks.len - 1] : NULL;
	uint32_t number = last && last->page == page ? last->number + 1 : 0;

	tag = tag_room(t, tag);
	*vec_add(t->arena, &t->marks) = (struct mark){page, number, tag};
	kid_add(t, tag, (struct kid){KID_MARK, page, number, 0});
	return number;
}

/* The last kid of `tag`, when it is an element; 0 otherwise. */
static uint32_t
tag_last(const struct tags *t, uint32_t tag)
{
	uint32_t at = t->at[tag - 1].spare ? t->at[tag - 1].spare : tag;
	uint32_t last = t->at[at - 1].last;

	return last && t->kids.at[last - 1].kind == KID_TAG
		       ? t->kids.at[last - 1].number
		       : 0;
}

uint32_t
tag_link(struct tags *t, uint32_t tag, uint32_t link)
{
	uint32_t number = tag_last(t, tag);

	if (number && t->at[number - 1].link == link)
		return number;
	number = tag_add(t, "Link", tag);
	t->at[number - 1].link = link;
	return number;
}

uint32_t
tag_tongue(struct tags *t, uint32_t tag, enum tongue in)
{
	uint32_t number = tag_last(t, tag), up = tag;

	while (up && !t->at[up - 1].tongue)
		up = t->at[up - 1].parent;
	if (up && t->at[up - 1].tongue == in)
		return tag;
	if (number && t->at[number - 1].tongue == in)
		return number;
	number = tag_add(t, "Span", tag);
	t->at[number - 1].tongue = (uint8_t)in;
	return number;
}

uint32_t
tag_heading(struct tags *t, unsigned level, uint32_t parent)
{
	static const char *const types[TAG_LEVELS] = {"H1", "H2", "H3",
						      "H4", "H5", "H6"};

	level = level > TAG_LEVELS ? TAG_LEVELS : level;
	while (t->opens && t->open[t->opens - 1] >= level)
		t->opens--;
	t->open[t->opens++] = (uint8_t)level;
	return tag_add(t, types[t->opens - 1], parent);
}

uint32_t
tag_rect(struct tags *t, uint32_t tag, uint32_t page)
{
	uint32_t number = (uint32_t)t->links.len;

	tag = tag_room(t, tag);
	*vec_add(t->arena, &t->links) = (struct mark){page, number, tag};
	kid_add(t, tag, (struct kid){KID_LINK, page, number, 0});
	return number;
}

/* tree: the elements on their way into the file. */
struct tree {
	struct haru *h;
	const struct tags *t;
	struct haru_obj *const *pages;
	struct haru_obj *const *annots;
	size_t page_count;
	struct haru_obj **elem;
};

/* The page that an element names once for all its kids; UINT32_MAX when it
 * has none of its own. */
static uint32_t
tag_page(const struct tags *t, const struct tag *tag)
{
	for (uint32_t k = tag->first; k; k = t->kids.at[k - 1].next)
		if (t->kids.at[k - 1].kind != KID_TAG)
			return t->kids.at[k - 1].page;
	return UINT32_MAX;
}

/* Elements without content are not read; but a row has all its cells. */
static bool
tag_shown(const struct tag *tag)
{
	return tag->first || !tag->parent || !strcmp(tag->type, "TD") ||
	       !strcmp(tag->type, "TH");
}

static void
put_kid(struct tree *w, struct haru_obj *kids, const struct kid *k,
	uint32_t page)
{
	struct haru_obj *d;

	if (k->kind == KID_TAG) {
		if (tag_shown(&w->t->at[k->number - 1]))
			haru_put_ref(kids, NULL, w->elem[k->number - 1]);
		return;
	}
	if (k->kind == KID_MARK && k->page == page) {
		haru_put_int(kids, NULL, (int32_t)k->number);
		return;
	}
	d = haru_dict_in(kids, NULL);
	haru_put_name(d, "Type", k->kind == KID_MARK ? "MCR" : "OBJR");
	if (k->page != page)
		haru_put_ref(d, "Pg", w->pages[k->page]);
	if (k->kind == KID_MARK)
		haru_put_int(d, "MCID", (int32_t)k->number);
	else
		haru_put_ref(d, "Obj", w->annots[k->number]);
}

static struct haru_obj *
put_attribute(struct haru_obj *o, const char *owner)
{
	struct haru_obj *a = haru_dict_in(o, "A");

	haru_put_name(a, "O", owner);
	return a;
}

/* Whole points, outwards. */
static void
put_box(struct haru_obj *o, const struct tag_box *b)
{
	struct haru_obj *box =
		haru_array_in(put_attribute(o, "Layout"), "BBox");

	haru_put_int(box, NULL, (int32_t)floorf(b->x0));
	haru_put_int(box, NULL, (int32_t)floorf(b->y0));
	haru_put_int(box, NULL, (int32_t)ceilf(b->x1));
	haru_put_int(box, NULL, (int32_t)ceilf(b->y1));
}

/* What readers want to know of tables, lists and figures (14.8.5). */
static void
put_attributes(struct tree *w, struct haru_obj *o, const struct tag *tag)
{
	const struct tag_box *b =
		tag->box ? &w->t->boxes.at[tag->box - 1] : NULL;

	if (str_eq(str_from(tag->type), STR("TH")))
		haru_put_name(put_attribute(o, "Table"), "Scope", "Column");
	if (tag->numbering)
		haru_put_name(put_attribute(o, "List"), "ListNumbering",
			      tag->numbering);
	if (b && b->set && !b->apart && tag->alt.len)
		put_box(o, b);
}

static bool
tag_is_note(const struct tag *tag)
{
	return !strcmp(tag->type, "Note") && tag_shown(tag);
}

/* Names in the order of the elements, by bytes too. */
static void
put_note_id(struct haru_obj *in, const char *key, size_t i)
{
	AUTO_ARENA a = {0};

	haru_put_text(in, key, str_fmt(&a, "note-%08zu", i + 1));
}

static void
put_elem(struct tree *w, size_t i, struct haru_obj *root)
{
	const struct tag *tag = &w->t->at[i];
	struct haru_obj *kids, *o = w->elem[i];
	uint32_t page = tag_page(w->t, tag);

	haru_put_name(o, "S", tag->type);
	haru_put_ref(o, "P", tag->parent ? w->elem[tag->parent - 1] : root);
	if (tag->tongue)
		haru_put_text(o, "Lang", tongue_name(tag->tongue));
	if (tag->alt.len)
		haru_put_text(o, "Alt", tag->alt);
	put_attributes(w, o, tag);
	if (tag_is_note(tag))
		put_note_id(o, "ID", i);
	if (page != UINT32_MAX)
		haru_put_ref(o, "Pg", w->pages[page]);
	kids = haru_array_in(o, "K");
	for (uint32_t k = tag->first; k; k = w->t->kids.at[k - 1].next)
		put_kid(w, kids, &w->t->kids.at[k - 1], page);
	haru_done(w->h, o);
}

/* What owns the marked content of a page, by its numbers. */
static struct haru_obj *
parent_list(struct tree *w, size_t page, size_t *mark)
{
	const struct marks *m = &w->t->marks;
	struct haru_obj *list = haru_array(w->h);

	for (; *mark < m->len && m->at[*mark].page == page; ++*mark)
		haru_put_ref(list, NULL, w->elem[m->at[*mark].tag - 1]);
	return list;
}

/* One leaf of the parent tree: keys [b, e). Those below the number of pages
 * hold a page's elements by mark, the rest a link's. */
static struct haru_obj *
parent_leaf(struct tree *w, size_t b, size_t e, size_t *mark)
{
	struct haru_obj *limits, *nums, *leaf = haru_dict(w->h);

	limits = haru_array_in(leaf, "Limits");
	haru_put_int(limits, NULL, (int32_t)b);
	haru_put_int(limits, NULL, (int32_t)e - 1);
	nums = haru_array_in(leaf, "Nums");
	for (; b < e; b++) {
		struct haru_obj *list = NULL;

		haru_put_int(nums, NULL, (int32_t)b);
		if (b < w->page_count)
			list = parent_list(w, b, mark);
		haru_put_ref(
			nums, NULL,
			list
				?: w->elem[w->t->links.at[b - w->page_count]
						   .tag -
					   1]);
		haru_done(w->h, list);
	}
	return leaf;
}

static void
put_parents(struct tree *w, struct haru_obj *root)
{
	size_t keys = w->page_count + w->t->links.len, mark = 0;
	struct haru_obj *leaf,
		*kids = haru_array_in(haru_dict_in(root, "ParentTree"), "Kids");

	for (size_t b = 0; b < keys; b += HARU_KIDS_MAX) {
		leaf = parent_leaf(w, b,
				   keys - b < HARU_KIDS_MAX ? keys
							    : b + HARU_KIDS_MAX,
				   &mark);
		haru_put_ref(kids, NULL, leaf);
		haru_done(w->h, leaf);
	}
	haru_put_int(root, "ParentTreeNextKey", (int32_t)keys);
}

/* notes: elements, by index. */
struct notes {
	size_t *at;
	size_t len, cap;
};

static struct haru_obj *
notes_leaf(struct tree *w, const struct notes *notes, size_t b, size_t e)
{
	struct haru_obj *leaf = haru_dict(w->h), *list;

	list = haru_array_in(leaf, "Limits");
	put_note_id(list, NULL, notes->at[b]);
	put_note_id(list, NULL, notes->at[e - 1]);
	list = haru_array_in(leaf, "Names");
	for (; b < e; b++) {
		put_note_id(list, NULL, notes->at[b]);
		haru_put_ref(list, NULL, w->elem[notes->at[b]]);
	}
	haru_done(w->h, leaf);
	return leaf;
}

/* Notes can be found by their names (14.7.2). */
static void
put_notes(struct tree *w, struct haru_obj *root)
{
	AUTO_ARENA a = {0};
	struct notes notes = {0};
	struct haru_obj *kids;

	for (size_t i = 0; i < w->t->len; i++)
		if (tag_is_note(&w->t->at[i]))
			*vec_add(&a, &notes) = i;
	if (!notes.len)
		return;
	kids = haru_array_in(haru_dict_in(root, "IDTree"), "Kids");
	for (size_t b = 0; b < notes.len; b += HARU_KIDS_MAX)
		haru_put_ref(kids, NULL,
			     notes_leaf(w, &notes, b,
					notes.len - b < HARU_KIDS_MAX
						? notes.len
						: b + HARU_KIDS_MAX));
}

void
tag_write(struct haru *h, const struct tags *t, struct haru_obj *const *pages,
	  size_t page_count, struct haru_obj *const *annots)
{
	AUTO_ARENA a = {0};
	struct haru_obj *root = haru_dict(h);
	struct tree w = {h, t, pages, annots, page_count, NULL};

	w.elem =
		arena_array(&a, t->len ? t->len : 1, sizeof(struct haru_obj *));
	for (size_t i = 0; i < t->len; i++)
		if (tag_shown(&t->at[i]))
			w.elem[i] = haru_dict(h);
	haru_put_name(root, "Type", "StructTreeRoot");
	haru_put_ref(haru_array_in(root, "K"), NULL, w.elem[0]);
	for (size_t i = 0; i < t->len; i++)
		if (w.elem[i])
			put_elem(&w, i, root);
	put_parents(&w, root);
	put_notes(&w, root);
	haru_put_ref(haru_catalog(h), "StructTreeRoot", root);
	haru_put_bool(haru_dict_in(haru_catalog(h), "MarkInfo"), "Marked",
		      true);
}
