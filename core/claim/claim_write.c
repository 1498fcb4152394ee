/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/json.h"
#include "claim/claim.h"

enum { LEAD_MAX = 600 /* bytes of the first paragraphs sent along */ };

/* out: where it is written, and the code points of spans. */
struct out {
	struct buf *b;
	const struct cpmap *map;
};

static void
put(struct buf *b, const char *key, struct str s)
{
	json_put_key(b, key);
	json_put_text(b, s);
}

static void
put_if(struct buf *b, const char *key, struct str s)
{
	if (s.len)
		put(b, key, s);
}

static void
put_name(struct buf *b, const char *key, const char *const names[], size_t n)
{
	put(b, key, str_from(names[n]));
}

static void
put_size(struct buf *b, const char *key, size_t n)
{
	json_put_key(b, key);
	json_put_size(b, n);
}

/* ---- spans ---- */

static size_t
to_cp(const struct cpmap *map, size_t at)
{
	return map ? cpmap_cp(map, at) : at;
}

static void
put_span(const struct out *o, struct span at)
{
	json_put_pair(o->b, to_cp(o->map, at.b), to_cp(o->map, at.e));
}

static void
put_span_if(const struct out *o, const char *key, struct span at)
{
	if (at.e <= at.b)
		return;
	json_put_key(o->b, key);
	put_span(o, at);
}

/* null, [s,e], or a list of pairs. */
static void
put_spans(const struct out *o, const char *key, const struct spans *s)
{
	json_put_key(o->b, key);
	if (!s->len)
		json_put_raw(o->b, STR("null"));
	if (s->len == 1)
		put_span(o, s->at[0]);
	if (s->len < 2)
		return;
	json_open(o->b, '[');
	for (size_t i = 0; i < s->len; i++)
		put_span(o, s->at[i]);
	json_close(o->b, ']');
}

/* ---- the parts of a claim ---- */

static void
put_holder(const struct out *o, const struct holder *h)
{
	json_open(o->b, '{');
	put_name(o->b, "kind", holder_names, h->kind);
	put(o->b, "name", h->name);
	put_if(o->b, "text", h->text);
	put_span_if(o, "at", h->at);
	if (h->number)
		put_size(o->b, "number", h->number);
	put_if(o->b, "role", h->role);
	put_if(o->b, "org", h->org);
	put_if(o->b, "basis", h->basis);
	json_close(o->b, '}');
}

static void
put_chain(const struct out *o, const struct holders *h)
{
	json_put_key(o->b, "holder");
	json_open(o->b, '[');
	for (size_t i = 0; i < h->len; i++)
		put_holder(o, &h->at[i]);
	json_close(o->b, ']');
}

static void
put_certainty(const struct out *o, const struct certainty *c)
{
	json_put_key(o->b, "certainty");
	json_open(o->b, '{');
	put_size(o->b, "low", c->low);
	put_size(o->b, "high", c->high);
	put_if(o->b, "band", c->band);
	put_name(o->b, "level", factbank_names, c->level);
	put_span_if(o, "at", c->at);
	json_close(o->b, '}');
}

static void
put_when(const struct out *o, const char *key, const struct when *w)
{
	json_put_key(o->b, key);
	if (w->precision == PRECISION_NONE && !w->from.len && !w->to.len) {
		json_put_raw(o->b, STR("null"));
		return;
	}
	json_open(o->b, '{');
	put_if(o->b, "from", w->from);
	put_if(o->b, "to", w->to);
	put_name(o->b, "precision", precision_names, w->precision);
	if (w->approximate) {
		json_put_key(o->b, "approximate");
		json_put_raw(o->b, STR("true"));
	}
	put_span_if(o, "at", w->at);
	put_if(o->b, "rule", w->rule);
	put_span_if(o, "anchor", w->anchor);
	json_close(o->b, '}');
}

static void
put_entities(const struct out *o, const struct entities *in)
{
	json_put_key(o->b, "entities");
	json_open(o->b, '[');
	for (size_t i = 0; i < in->len; i++) {
		const struct entity *e = &in->at[i];

		json_open(o->b, '{');
		put_name(o->b, "kind", entity_names, e->kind);
		put(o->b, "key", e->key);
		put_if(o->b, "id", e->id);
		json_put_key(o->b, "at");
		put_span(o, e->at);
		json_close(o->b, '}');
	}
	json_close(o->b, ']');
}

static void
put_why(const struct out *o, const struct whys *in)
{
	json_put_key(o->b, "why");
	json_open(o->b, '[');
	for (size_t i = 0; i < in->len; i++) {
		const struct why *w = &in->at[i];
		struct str parts[] = {str_from(why_names[w->family]), STR(":"),
				      w->rule};

		json_put_joined(o->b, parts, 3);
	}
	json_close(o->b, ']');
}

/* ---- the article's facts ---- */

static void
put_links(struct buf *b, const struct links *l)
{
	json_put_key(b, "links");
	json_open(b, '[');
	for (size_t i = 0; i < l->len; i++) {
		json_open(b, '{');
		put(b, "url", l->at[i].url);
		put_if(b, "title", l->at[i].title);
		put_name(b, "kind", link_names, l->at[i].kind);
		json_close(b, '}');
	}
	json_close(b, ']');
}

/* The description, else the beginning of the text up to a code point. */
static struct str
article_lead(const struct article *in)
{
	size_t e = in->text.len < LEAD_MAX ? in->text.len : LEAD_MAX;

	if (in->description.len)
		return in->description;
	while (e && e < in->text.len &&
	       ((unsigned char)in->text.ptr[e] & 0xC0) == 0x80)
		e--;
	return str_slice(in->text, 0, e);
}

struct str
claim_from(struct arena *a, const struct article *in)
{
	struct buf b = {.arena = a};

	json_open(&b, '{');
	put(&b, "title", in->title);
	put(&b, "publisher", in->publisher);
	put_if(&b, "source", in->source);
	put(&b, "url", in->url);
	put(&b, "published", in->published.text);
	put(&b, "language", in->language);
	put_name(&b, "access", access_names, in->access);
	put_name(&b, "genre", genre_names, in->genre);
	put(&b, "capture", in->capture);
	put(&b, "reader", in->reader);
	put_if(&b, "archived", in->archived);
	put_if(&b, "twin", in->twin);
	put_links(&b, &in->links);
	put(&b, "lead", article_lead(in));
	json_close(&b, '}');
	return buf_str(&b);
}

/* ---- the claim ---- */

static void
put_head(const struct out *o, const struct claim *c)
{
	put(o->b, "id", c->id);
	put(o->b, "doc", c->doc);
	put(o->b, "article", c->article);
	put_spans(o, "source", &c->source);
	put_spans(o, "cue", &c->cue);
	put_spans(o, "content", &c->content);
	put_chain(o, &c->holder);
	put_name(o->b, "stance", stance_names, c->stance);
	put_certainty(o, &c->certainty);
	put_name(o->b, "kind", claim_kind_names, c->kind);
	put_when(o, "said", &c->said);
	put_when(o, "event", &c->event);
}

void
claim_write(struct buf *b, const struct claim *c, struct str from,
	    const struct cpmap *map)
{
	const struct out o = {b, map};

	json_open(b, '{');
	put_head(&o, c);
	put(b, "quote", c->quote_text);
	json_put_key(b, "quote_at");
	put_span(&o, c->quote);
	put(b, "content_text", c->content_text);
	if (c->parent.len) {
		put(b, "parent", c->parent);
	} else {
		json_put_key(b, "parent");
		json_put_raw(b, STR("null"));
	}
	put_entities(&o, &c->entities);
	put_why(&o, &c->why);
	if (from.len) {
		json_put_key(b, "from");
		json_put_raw(b, from);
	}
	json_close(b, '}');
}
