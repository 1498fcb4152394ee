/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/memo.h"

#include "base/map.h"
#include "base/pack.h"
#include "base/vec.h"

/* A field more has to be packed below as well. */
_Static_assert(sizeof(void *) != 8 || (sizeof(struct finding) == 256 &&
				       sizeof(struct edge) == 120 &&
				       sizeof(struct origin) == 56 &&
				       sizeof(struct citing) == 32),
	       "memo.c packs every field of a finding");

/* packer: goes over the fields of findings, writing them (`out`) or reading
 * them, so that both see the same fields in the same order. */
struct packer {
	struct arena *a;
	struct buf *out; /* NULL while reading */
	struct unpack in;
	const size_t *claims; /* of the affair, by place: index in the corpus */
	size_t claims_len;
	struct map places; /* index in the corpus -> place; while writing */
};

#define ITEM(p, list, i) ((p)->out ? &(list)->at[i] : vec_add((p)->a, (list)))

/* EACH: i counts the items of a list that is written or read. */
#define EACH(p, list, i)                                                       \
	(size_t i = 0, i##_n = length(p, (list)->len);                         \
	 i < i##_n && !(p)->in.bad; i++)

static size_t
length(struct packer *p, size_t len)
{
	if (!p->out)
		return unpack_count(&p->in);
	pack_number(p->out, len);
	return len;
}

static void
number(struct packer *p, size_t *n)
{
	if (p->out)
		pack_number(p->out, *n);
	else
		*n = unpack_number(&p->in);
}

/* A number below `limit`, as an enum or a bool has it. */
static size_t
choice(struct packer *p, size_t now, size_t limit)
{
	if (!p->out)
		return unpack_below(&p->in, limit);
	pack_number(p->out, now);
	return now;
}

static void
text(struct packer *p, struct str *s)
{
	if (p->out)
		pack_text(p->out, *s);
	else
		*s = unpack_text(&p->in);
}

static void
claim(struct packer *p, size_t *at)
{
	if (p->out) {
		pack_number(p->out, map_get(&p->places, *at));
		return;
	}
	*at = unpack_below(&p->in, p->claims_len);
	*at = p->in.bad ? 0 : p->claims[*at];
}

static void
claims(struct packer *p, struct indices *list)
{
	for
		EACH(p, list, i)
	claim(p, ITEM(p, list, i));
}

static void
texts(struct packer *p, struct strs *list)
{
	for
		EACH(p, list, i)
	text(p, ITEM(p, list, i));
}

static void
span(struct packer *p, struct span *s)
{
	number(p, &s->b);
	number(p, &s->e);
}

static void
edge(struct packer *p, struct edge *e)
{
	e->kind = (enum edge_kind)choice(p, e->kind, EDGE_WITHHOLDS + 1);
	claim(p, &e->from);
	claim(p, &e->to);
	text(p, &e->slot);
	span(p, &e->from_at);
	span(p, &e->to_at);
	text(p, &e->from_text);
	text(p, &e->to_text);
	text(p, &e->why);
}

static void
origin(struct packer *p, struct origin *o)
{
	text(p, &o->name);
	o->kind = (enum holder_kind)choice(p, o->kind, HOLDER_UNKNOWN + 1);
	o->number = (uint32_t)choice(p, o->number, UINT32_MAX);
	texts(p, &o->outlets);
	o->resolved = choice(p, o->resolved, 2);
	o->hollow = choice(p, o->hollow, 2);
}

static void
citing(struct packer *p, struct citing *c)
{
	text(p, &c->from);
	text(p, &c->to);
}

static void
finding(struct packer *p, struct finding *f)
{
	text(p, &f->id);
	text(p, &f->story);
	texts(p, &f->stories);
	claim(p, &f->head);
	claims(p, &f->claims);
	claims(p, &f->relays);
	for
		EACH(p, &f->edges, i)
	edge(p, ITEM(p, &f->edges, i));
	for
		EACH(p, &f->origins, i)
	origin(p, ITEM(p, &f->origins, i));
	for
		EACH(p, &f->cites, i)
	citing(p, ITEM(p, &f->cites, i));
	number(p, &f->articles);
	number(p, &f->outlets);
	number(p, &f->independent);
	number(p, &f->unresolved);
	number(p, &f->deniers);
	f->status = (enum status)choice(p, f->status, STATUS_STATED + 1);
	f->confirmed = choice(p, f->confirmed, 2);
	texts(p, &f->why);
}

static void
everything(struct packer *p, struct kept_affair *k)
{
	for
		EACH(p, &k->ranked, i)
		{
			struct ranked *r = ITEM(p, &k->ranked, i);

			r->view = (uint32_t)choice(p, r->view, p->claims_len);
			finding(p, &r->finding);
		}
	texts(p, &k->notes);
}

bool
memo_get(struct arena *a, const struct memo *memo, struct kept_affair *k)
{
	struct packer p = {
		.a = a, .claims = k->claims, .claims_len = k->claims_len};

	if (!memo || !k->key.len || !memo->get(memo->to, a, k->key, &p.in.rest))
		return false;
	everything(&p, k);
	if (!p.in.bad && !p.in.rest.len)
		return true;
	k->ranked.len = k->notes.len = 0;
	return false;
}

void
memo_put(const struct memo *memo, struct kept_affair *k)
{
	AUTO_ARENA scratch = {0};
	struct buf b = {.arena = &scratch};
	struct packer p = {.out = &b, .claims_len = k->claims_len};

	if (!memo || !k->key.len)
		return;
	for (size_t i = 0; i < k->claims_len; i++)
		*map_put(&scratch, &p.places, k->claims[i]) = i;
	everything(&p, k);
	memo->put(memo->to, k->key, buf_str(&b));
}
