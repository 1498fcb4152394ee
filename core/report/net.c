/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "report/draw.h"
#include "report/layers.h"
#include "report/table.h"

enum { WHO, KIND, FROM, FROM_KIND, CITED };

enum { LINES = 4, LINE_LETTERS = 13 };

static const float BOX_MAX = 132, MARKS = 40, GAP = 9, PORT = 8.8f;
static const float LINE = 8.6f, PAD = 3.6f, SIZE = 7.2f, MARK_SIZE = 6.4f;
static const float NET_HEIGHT_MAX = 600, HEAD = 4;

/* node: a box; `out` arrows leave it, of which `left` have a place. */
struct node {
	struct str name, kind;
	size_t out, left;
	size_t lines; /* of its name, at most */
};

struct nodes {
	struct node *at;
	size_t len, cap;
};

/* edge: a row; `to` is NONE when who says it says it itself. */
struct edge {
	size_t from, to, tie;
	struct str mark;
	float y; /* where it leads first */
};

struct edges {
	struct edge *at;
	size_t len, cap;
};

enum { NONE = LAYER_BOXES_MAX + 1 };

struct net {
	struct doc *d;
	struct nodes nodes;
	struct edges edges;
	struct layers layers;
	struct drawing *w;
	uint32_t tag;
	float wide, step; /* of a box; from column to column */
};

static int
by_name(const void *x, const void *y)
{
	const struct node *a = x, *b = y;

	return str_cmp(a->name, b->name);
}

static size_t
node_find(const struct net *n, struct str name)
{
	for (size_t i = 0; i < n->nodes.len; i++)
		if (str_eq(n->nodes.at[i].name, name))
			return i;
	return NONE;
}

static void
node_add(struct net *n, struct str name, struct str kind)
{
	if (name.len && n->nodes.len <= LAYER_BOXES_MAX &&
	    node_find(n, name) == NONE)
		*vec_add(n->d->arena, &n->nodes) =
			(struct node){.name = name, .kind = kind};
}

static struct str
first_mark(struct str cited)
{
	size_t end = str_find(cited, STR("]"), 0);

	return end == STR_NONE ? STR("") : str_slice(cited, 0, end + 1);
}

static int
by_ends(const void *x, const void *y)
{
	const struct edge *a = x, *b = y;

	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return (a->to > b->to) - (a->to < b->to);
}

static void
net_read(struct net *n, const struct draw_rows *v)
{
	for (size_t i = 0; i < v->len; i++) {
		node_add(n, v->at[i].cell[WHO], v->at[i].cell[KIND]);
		node_add(n, v->at[i].cell[FROM], v->at[i].cell[FROM_KIND]);
	}
	if (n->nodes.len)
		qsort(n->nodes.at, n->nodes.len, sizeof *n->nodes.at, by_name);
	for (size_t i = 0; i < v->len && n->nodes.len <= LAYER_BOXES_MAX; i++) {
		struct edge e = {.from = node_find(n, v->at[i].cell[WHO]),
				 .to = node_find(n, v->at[i].cell[FROM]),
				 .mark = first_mark(v->at[i].cell[CITED])};

		if (e.from == NONE || e.from == e.to)
			continue;
		*vec_add(n->d->arena, &n->edges) = e;
		n->nodes.at[e.from].out++;
	}
	if (n->edges.len)
		qsort(n->edges.at, n->edges.len, sizeof *n->edges.at, by_ends);
}

/* lines_of: how many lines a name may need; widths are known later. */
static size_t
lines_of(struct str name)
{
	size_t letters = 0;

	while (name.len && letters < LINES * LINE_LETTERS)
		letters += cp_japanese(utf8_next(&name)) ? 2 : 1;
	letters = 1 + letters / LINE_LETTERS;
	return letters < LINES ? letters : LINES;
}

static float
box_height(struct node *node)
{
	float ports = PORT * (float)node->out, words;

	node->lines = lines_of(node->name);
	words = LINE * (float)node->lines;
	return (words > ports ? words : ports) + 2 * PAD;
}

static bool
net_layers(struct net *n)
{
	n->layers = (struct layers){.gap = GAP};
	for (size_t i = 0; i < n->nodes.len; i++)
		vec_add(n->d->arena, &n->layers.boxes)->height =
			box_height(&n->nodes.at[i]);
	for (size_t i = 0; i < n->edges.len; i++) {
		struct edge *e = &n->edges.at[i];

		e->tie = n->layers.ties.len;
		if (e->to != NONE)
			*vec_add(n->d->arena, &n->layers.ties) =
				(struct layer_tie){.from = e->from,
						   .to = e->to};
	}
	return layers_place(n->d->arena, &n->layers);
}

static float
box_x(const struct net *n, size_t layer)
{
	return n->step * (float)layer;
}

/* y upwards, from the lower edge of the drawing. */
static float
up(const struct net *n, float y)
{
	return n->layers.height + PAD - y;
}

static struct span_style
box_style(const struct node *node)
{
	struct span_style st = table_style(!node->out, 0);

	st.size = SIZE;
	return st;
}

static void
stroke(struct net *n, float x0, float y0, float x1, float y1)
{
	draw_add(n->d, &n->w->shapes,
		 (struct shape){SHAPE_LINE, x0, y0, x1, y1, 0.7f, INK_GREY,
				false, n->tag});
}

static bool
fits(struct net *n, struct str words, const struct span_style *st)
{
	struct text t = {0};

	table_text(n->d, &t, words, st);
	return text_width(&n->d->setter, &t) <= n->wide - 2 * PAD;
}

/* words_cut: as many words as fit on a line, the first at least; all of the
 * rest on the last line, which is cut when it is drawn. */
static struct str
words_cut(struct net *n, struct str s, const struct span_style *st,
	  struct str *rest)
{
	size_t cut = 0;

	for (size_t at = 1; at <= s.len; at++) {
		if (at < s.len && s.ptr[at] != ' ')
			continue;
		if (cut && !fits(n, str_slice(s, 0, at), st))
			break;
		cut = at;
	}
	*rest = str_trim(str_skip(s, cut));
	return str_slice(s, 0, cut);
}

static void
box_line(struct net *n, size_t i, struct str words, float down)
{
	const struct layer_box *b = &n->layers.boxes.at[i];
	struct span_style st = box_style(&n->nodes.at[i]);
	struct setting *s =
		draw_text(n->d, &n->w->legends, words, &st, n->wide - 2 * PAD);
	struct legend *l = &n->w->legends.at[n->w->legends.len - 1];

	s->tag = n->tag;
	l->x = box_x(n, b->layer) + PAD;
	l->y = up(n, b->y + b->height / 2 + down) - SIZE * 0.34f;
}

static void
box_words(struct net *n, size_t i)
{
	const struct node *node = &n->nodes.at[i];
	struct span_style st = box_style(node);
	struct str lines[LINES], rest = draw_name(n->d->arena, node->name);
	size_t len = 0;

	while (rest.len && len < node->lines) {
		if (len + 1 < node->lines)
			lines[len++] = words_cut(n, rest, &st, &rest);
		else
			lines[len++] = rest;
		if (len == node->lines)
			break;
	}
	for (size_t k = 0; k < len; k++)
		box_line(n, i, lines[k],
			 LINE * ((float)k - (float)(len - 1) / 2));
}

static void
box_draw(struct net *n, size_t i)
{
	const struct layer_box *b = &n->layers.boxes.at[i];
	const struct node *node = &n->nodes.at[i];
	enum saying kind =
		word_known(node->kind, SAY_KIND_OUTLET, SAY_KIND_UNKNOWN);
	bool unnamed = kind == SAY_KIND_GROUP || kind == SAY_KIND_UNKNOWN;
	float x = box_x(n, b->layer);
	struct shape s = {SHAPE_BOX,   x,	    up(n, b->y + b->height),
			  x + n->wide, up(n, b->y), 0.7f,
			  INK_WASH,    unnamed,	    n->tag};

	if (!node->out)
		draw_add(n->d, &n->w->shapes, s);
	s.kind = SHAPE_FRAME;
	s.ink = INK_TEXT;
	s.width = node->out ? 0.6f : 1;
	draw_add(n->d, &n->w->shapes, s);
	box_words(n, i);
}

/* port_y: where the next arrow leaves a box. */
static float
port_y(struct net *n, size_t i)
{
	const struct layer_box *b = &n->layers.boxes.at[i];
	struct node *node = &n->nodes.at[i];
	float top = b->y + (b->height - PORT * (float)node->out) / 2;

	return up(n, top + PORT * ((float)node->left++ + 0.5f));
}

static float
mark_draw(struct net *n, struct str mark, float x, float y)
{
	struct span_style st = table_style(false, 0);
	struct setting *s;
	struct legend *l;

	st.size = MARK_SIZE;
	s = draw_text(n->d, &n->w->legends, mark, &st, MARKS);
	s->tag = n->tag;
	l = &n->w->legends.at[n->w->legends.len - 1];
	l->x = x;
	l->y = y - MARK_SIZE * 0.34f;
	return x + (float)text_width(&n->d->setter, &s->text) + 1.5f;
}

/* An arrow from its mark past the dummies to the box that it leads to. */
static void
arrow_draw(struct net *n, const struct layer_tie *t, float x, float y)
{
	const struct layer_box *to = &n->layers.boxes.at[t->to];
	float ex = box_x(n, to->layer), ey = up(n, to->y + to->height / 2);

	for (size_t i = 0; i < t->passes; i++) {
		const struct layer_box *b = &n->layers.boxes.at[t->pass[i]];
		float px = box_x(n, b->layer);
		float py = up(n, b->y + b->height / 2);

		/* Level past the marks too, so as not to run through them. */
		stroke(n, x, y, px, py);
		x = px + n->wide + MARKS * 0.4f;
		y = py;
		stroke(n, px, py, x, y);
	}
	stroke(n, x, y, ex - HEAD, ey);
	draw_add(n->d, &n->w->shapes,
		 (struct shape){SHAPE_HEAD, ex - HEAD, ey, ex, ey, 0.7f,
				INK_GREY, false, n->tag});
}

static int
by_height(const void *x, const void *y)
{
	const struct edge *a = x, *b = y;

	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	if (a->y < b->y || a->y > b->y)
		return a->y < b->y ? -1 : 1;
	return (a->tie > b->tie) - (a->tie < b->tie);
}

/* Arrows leave a box in the order of where they go. */
static void
ports_sort(struct net *n)
{
	for (size_t i = 0; i < n->edges.len; i++) {
		struct edge *e = &n->edges.at[i];
		const struct layer_tie *t = &n->layers.ties.at[e->tie];
		const struct layer_box *b;

		if (e->to == NONE)
			continue;
		b = &n->layers.boxes.at[t->passes ? t->pass[0] : t->to];
		e->y = b->y + b->height / 2;
	}
	if (n->edges.len)
		qsort(n->edges.at, n->edges.len, sizeof *n->edges.at,
		      by_height);
}

static void
arrows_draw(struct net *n)
{
	ports_sort(n);
	for (size_t i = 0; i < n->edges.len; i++) {
		const struct edge *e = &n->edges.at[i];
		float y = port_y(n, e->from);
		float x = box_x(n, n->layers.boxes.at[e->from].layer) +
			  n->wide + 1.5f;

		x = mark_draw(n, e->mark, x, y);
		if (e->to != NONE)
			arrow_draw(n, &n->layers.ties.at[e->tie], x, y);
	}
}

static struct str
net_alt(struct arena *a, const struct words *w, const struct draw_rows *v)
{
	struct buf b = {.arena = a};
	struct strs said = {0};

	for (size_t i = 0; i < v->len; i++) {
		const struct str *c = v->at[i].cell;

		*vec_add(a, &said) =
			c[FROM].len ? word_fill(a, w, SAY_DRAWN_TIE,
						WITH(draw_name(a, c[WHO]),
						     draw_name(a, c[FROM]),
						     c[CITED]))
				    : word_fill(a, w, SAY_DRAWN_SELF,
						WITH(draw_name(a, c[WHO]),
						     c[CITED]));
	}
	if (said.len)
		qsort(said.at, said.len, sizeof *said.at, str_order);
	for (size_t i = 0; i < said.len; i++)
		buf_fmt(&b, "%s%.*s", i ? "; " : "", STR_ARG(said.at[i]));
	return buf_str(&b);
}

/* Boxes share the measure with the marks between them; after the last column
 * there are marks only when somebody there says so itself. */
static void
net_widths(struct net *n)
{
	size_t columns = n->layers.count;
	float room = n->d->paper.measure - 1;

	for (size_t i = 0; i < n->nodes.len; i++)
		if (n->nodes.at[i].out &&
		    n->layers.boxes.at[i].layer + 1 == columns) {
			room -= MARKS / 2;
			break;
		}
	n->wide = (room - MARKS * (float)(columns - 1)) / (float)columns;
	n->wide = n->wide < BOX_MAX ? n->wide : BOX_MAX;
	n->step = columns > 1 ? (room - n->wide) / (float)(columns - 1) : 0;
}

struct drawing *
net_drawing(struct doc *d, const struct draw_rows *v, uint32_t parent)
{
	struct net n = {.d = d};

	net_read(&n, v);
	if (!n.nodes.len || n.nodes.len > LAYER_BOXES_MAX ||
	    n.edges.len > LAYER_TIES_MAX || !net_layers(&n) ||
	    n.layers.height > NET_HEIGHT_MAX)
		return NULL;
	net_widths(&n);
	n.w = arena_alloc(d->arena, sizeof *n.w);
	n.tag = draw_figure(d, parent, net_alt(d->arena, draw_words(d), v));
	n.w->height = n.layers.height + 2 * PAD;
	for (size_t i = 0; i < n.nodes.len; i++)
		box_draw(&n, i);
	arrows_draw(&n);
	return n.w;
}
