/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/claim.h"

#include <string.h>

#include "base/vec.h"

enum {
	SPANS_MAX = 4096, /* parts of one span read back */
	CHAIN_MAX = 64,	  /* links of one holder chain read back */
	LIST_MAX = 4096	  /* links or rules read back */
};

static size_t
to_byte(const struct cpmap *map, size_t at)
{
	return map ? cpmap_byte(map, at) : at;
}

json_t *
claim_json(const struct claim *c, const struct article *from,
	   const struct cpmap *map)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};
	struct err err;

	claim_write(&b, c, from ? claim_from(&a, from) : STR(""), map);
	return json_parse(buf_str(&b), &err);
}

/* ---- reading back ---- */

struct reading {
	struct arena *a;
	const struct cpmap *map;
	struct err *err;
};

static int
bad(struct reading *r, const char *key)
{
	return err_set(r->err, ERR_FORMAT, "\"%s\" is not what it should be",
		       key);
}

static int
span_read(struct reading *r, const json_t *j, const char *key, struct span *ret)
{
	const json_t *b = json_array_get(j, 0), *e = json_array_get(j, 1);
	json_int_t from = json_integer_value(b), to = json_integer_value(e);

	if (json_array_size(j) != 2 || !json_is_integer(b) ||
	    !json_is_integer(e) || from < 0 || to < from)
		return bad(r, key);
	*ret = (struct span){to_byte(r->map, (size_t)from),
			     to_byte(r->map, (size_t)to)};
	return 0;
}

static int
span_get(struct reading *r, const json_t *o, const char *key, struct span *ret)
{
	const json_t *j = json_object_get(o, key);

	return !j || json_is_null(j) ? 0 : span_read(r, j, key, ret);
}

static int
spans_get(struct reading *r, const json_t *o, const char *key,
	  struct spans *ret)
{
	const json_t *j = json_object_get(o, key);

	if (!j || json_is_null(j))
		return 0;
	if (json_is_integer(json_array_get(j, 0)))
		return span_read(r, j, key, vec_add(r->a, ret));
	if (!json_is_array(j) || json_array_size(j) > SPANS_MAX)
		return bad(r, key);
	for (size_t i = 0; i < json_array_size(j); i++)
		if (span_read(r, json_array_get(j, i), key,
			      vec_add(r->a, ret)) < 0)
			return -1;
	return 0;
}

/* Index of the name under `key`; 0 when there is none. */
static int
name_get(struct reading *r, const json_t *o, const char *key,
	 const char *const names[])
{
	const char *s = json_string_value(json_object_get(o, key));

	if (!s)
		return json_object_get(o, key) ? bad(r, key) : 0;
	for (int i = 0; names[i]; i++)
		if (!strcmp(names[i], s))
			return i;
	return bad(r, key);
}

static bool
why_read(struct reading *r, const json_t *j, struct why *ret)
{
	struct str family = str_cut(json_to_str(r->a, j), STR(":"), &ret->rule);

	for (int i = 0; why_names[i]; i++)
		if (str_eq(family, str_from(why_names[i]))) {
			ret->family = (enum why_family)i;
			return true;
		}
	return false;
}

static int
whys_get(struct reading *r, const json_t *o, struct whys *ret)
{
	const json_t *j = json_object_get(o, "why");

	if (json_array_size(j) > LIST_MAX)
		return bad(r, "why");
	for (size_t i = 0; i < json_array_size(j); i++)
		if (!why_read(r, json_array_get(j, i), vec_add(r->a, ret)))
			return bad(r, "why");
	return 0;
}

static int
entities_get(struct reading *r, const json_t *o, struct entities *ret)
{
	const json_t *j = json_object_get(o, "entities");

	if (json_array_size(j) > LIST_MAX)
		return bad(r, "entities");
	for (size_t i = 0; i < json_array_size(j); i++) {
		const json_t *one = json_array_get(j, i);
		struct entity *e = vec_add(r->a, ret);
		int kind = name_get(r, one, "kind", entity_names);

		if (kind < 0 || span_get(r, one, "at", &e->at) < 0)
			return -1;
		e->kind = (enum entity_kind)kind;
		e->key = json_get_text(r->a, one, "key");
		e->id = json_get_text(r->a, one, "id");
	}
	return 0;
}

static int
holder_read(struct reading *r, const json_t *o, struct holder *ret)
{
	int kind = name_get(r, o, "kind", holder_names);

	if (kind < 0)
		return -1;
	ret->kind = (enum holder_kind)kind;
	ret->name = json_get_text(r->a, o, "name");
	ret->text = json_get_text(r->a, o, "text");
	ret->number = (uint32_t)(json_get_size(o, "number", 0) & UINT32_MAX);
	ret->role = json_get_text(r->a, o, "role");
	ret->org = json_get_text(r->a, o, "org");
	ret->basis = json_get_text(r->a, o, "basis");
	return span_get(r, o, "at", &ret->at);
}

static int
chain_get(struct reading *r, const json_t *o, struct holders *ret)
{
	const json_t *j = json_object_get(o, "holder");

	if (json_array_size(j) > CHAIN_MAX)
		return bad(r, "holder");
	for (size_t i = 0; i < json_array_size(j); i++)
		if (holder_read(r, json_array_get(j, i), vec_add(r->a, ret)) <
		    0)
			return -1;
	return 0;
}

static int
certainty_get(struct reading *r, const json_t *in, struct certainty *ret)
{
	const json_t *o = json_object_get(in, "certainty");
	int level = name_get(r, o, "level", factbank_names);
	size_t low = json_get_size(o, "low", 0),
	       high = json_get_size(o, "high", 0);

	if (level < 0)
		return -1;
	if (low > 100 || high > 100)
		return bad(r, "certainty");
	ret->level = (enum factbank)level;
	ret->low = (uint8_t)low;
	ret->high = (uint8_t)high;
	ret->band = json_get_text(r->a, o, "band");
	return span_get(r, o, "at", &ret->at);
}

static int
when_get(struct reading *r, const json_t *in, const char *key, struct when *ret)
{
	const json_t *o = json_object_get(in, key);
	int precision;

	if (!o || json_is_null(o))
		return 0;
	precision = name_get(r, o, "precision", precision_names);
	if (precision < 0)
		return -1;
	ret->precision = (enum precision)precision;
	ret->from = json_get_text(r->a, o, "from");
	ret->to = json_get_text(r->a, o, "to");
	ret->rule = json_get_text(r->a, o, "rule");
	ret->approximate = json_is_true(json_object_get(o, "approximate"));
	if (span_get(r, o, "at", &ret->at) < 0)
		return -1;
	return span_get(r, o, "anchor", &ret->anchor);
}

static int
links_get(struct reading *r, const json_t *o, struct links *ret)
{
	const json_t *j = json_object_get(o, "links");

	if (json_array_size(j) > LIST_MAX)
		return bad(r, "links");
	for (size_t i = 0; i < json_array_size(j); i++) {
		const json_t *l = json_array_get(j, i);
		int kind = name_get(r, l, "kind", link_names);
		struct link *to;

		if (kind < 0)
			return -1;
		to = vec_add(r->a, ret);
		to->kind = (enum link_kind)kind;
		to->url = json_get_text(r->a, l, "url");
		to->title = json_get_text(r->a, l, "title");
	}
	return 0;
}

static int
from_get(struct reading *r, const json_t *in, struct article *ret)
{
	const json_t *o = json_object_get(in, "from");
	int access = name_get(r, o, "access", access_names);
	int genre = name_get(r, o, "genre", genre_names);

	if (access < 0 || genre < 0)
		return -1;
	ret->access = (enum access)access;
	ret->genre = (enum genre)genre;
	ret->id = json_get_text(r->a, in, "article");
	ret->file = json_get_text(r->a, in, "doc");
	ret->title = json_get_text(r->a, o, "title");
	ret->publisher = json_get_text(r->a, o, "publisher");
	ret->source = json_get_text(r->a, o, "source");
	ret->url = json_get_text(r->a, o, "url");
	ret->published.text = json_get_text(r->a, o, "published");
	ret->language = json_get_text(r->a, o, "language");
	ret->capture = json_get_text(r->a, o, "capture");
	ret->reader = json_get_text(r->a, o, "reader");
	ret->archived = json_get_text(r->a, o, "archived");
	ret->twin = json_get_text(r->a, o, "twin");
	ret->description = json_get_text(r->a, o, "lead");
	return links_get(r, o, &ret->links);
}

static int
spans_all(struct reading *r, const json_t *in, struct claim *ret)
{
	if (spans_get(r, in, "source", &ret->source) < 0 ||
	    spans_get(r, in, "cue", &ret->cue) < 0 ||
	    spans_get(r, in, "content", &ret->content) < 0 ||
	    span_get(r, in, "quote_at", &ret->quote) < 0)
		return -1;
	if (chain_get(r, in, &ret->holder) < 0 ||
	    certainty_get(r, in, &ret->certainty) < 0 ||
	    when_get(r, in, "said", &ret->said) < 0 ||
	    when_get(r, in, "event", &ret->event) < 0)
		return -1;
	if (entities_get(r, in, &ret->entities) < 0)
		return -1;
	return whys_get(r, in, &ret->why);
}

int
claim_from_json(struct arena *a, const json_t *in, const struct cpmap *map,
		struct claim *ret, struct article *ret_from, struct err *err)
{
	struct reading r = {a, map, err};
	int stance, kind;

	*ret = (struct claim){0};
	if (!json_is_object(in))
		return err_set(err, ERR_FORMAT, "a claim is a JSON object");
	stance = name_get(&r, in, "stance", stance_names);
	kind = name_get(&r, in, "kind", claim_kind_names);
	if (stance < 0 || kind < 0 || spans_all(&r, in, ret) < 0)
		return -1;
	ret->stance = (enum stance)stance;
	ret->kind = (enum claim_kind)kind;
	ret->id = json_get_text(a, in, "id");
	ret->doc = json_get_text(a, in, "doc");
	ret->article = json_get_text(a, in, "article");
	ret->parent = json_get_text(a, in, "parent");
	ret->quote_text = json_get_text(a, in, "quote");
	ret->content_text = json_get_text(a, in, "content_text");
	if (!ret_from)
		return 0;
	*ret_from = (struct article){0};
	return from_get(&r, in, ret_from);
}
