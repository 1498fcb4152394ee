/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/article.h"

#include "base/utf8.h"
#include "base/vec.h"

const char *const access_names[] = {"full", "preview", "barrier", "index",
				    "wall", "empty",   NULL};
const char *const genre_names[] = {"news",   "analysis", "opinion", "live",
				   "notice", "advert",	 NULL};
const char *const block_names[] = {"paragraph", "heading", "quote", "list",
				   "table",	"caption", NULL};
const char *const link_names[] = {"plain", "source", "own", NULL};

/* Members that are plain text, in the order of the line. */
const struct article_key article_texts[] = {
	{"id", offsetof(struct article, id)},
	{"capture", offsetof(struct article, capture)},
	{"file", offsetof(struct article, file)},
	{"source", offsetof(struct article, source)},
	{"reader", offsetof(struct article, reader)},
	{"publisher", offsetof(struct article, publisher)},
	{"reliability", offsetof(struct article, reliability)},
	{"url", offsetof(struct article, url)},
	{"archived", offsetof(struct article, archived)},
	{"title", offsetof(struct article, title)},
	{"alt_title", offsetof(struct article, alt_title)},
	{"description", offsetof(struct article, description)},
	{"section", offsetof(struct article, section)},
	{"published", offsetof(struct article, published.text)},
	{"published_from", offsetof(struct article, published.from)},
	{"modified", offsetof(struct article, modified.text)},
	{"modified_from", offsetof(struct article, modified.from)},
	{"language", offsetof(struct article, language)},
	{"twin", offsetof(struct article, twin)},
	{NULL, 0},
};

const struct article_key article_flags[] = {
	{"published_assumed", offsetof(struct article, published.zone_assumed)},
	{"modified_assumed", offsetof(struct article, modified.zone_assumed)},
	{NULL, 0},
};

static json_t *
span_json(const struct cpmap *map, struct span at)
{
	json_t *j = json_array();

	json_array_append_new(j, json_integer((json_int_t)cpmap_cp(map, at.b)));
	json_array_append_new(j, json_integer((json_int_t)cpmap_cp(map, at.e)));
	return j;
}

/* Organisations among the authors are named a second time in "bodies", so
 * that "authors" stays a plain list of names. */
static void
bylines_json(json_t *o, const struct bylines *in)
{
	json_t *names = json_array(), *bodies = json_array();

	for (size_t i = 0; i < in->len; i++) {
		json_array_append_new(names, json_text(in->at[i].name));
		if (in->at[i].body)
			json_array_append_new(bodies,
					      json_integer((json_int_t)i));
	}
	json_object_set_new(o, "authors", names);
	json_object_set_new(o, "bodies", bodies);
}

static json_t *
blocks_json(const struct cpmap *map, const struct blocks *in)
{
	json_t *j = json_array(), *b;

	for (size_t i = 0; i < in->len; i++) {
		b = json_object();
		json_set_text(b, "kind", str_from(block_names[in->at[i].kind]));
		json_object_set_new(b, "at", span_json(map, in->at[i].at));
		json_array_append_new(j, b);
	}
	return j;
}

static json_t *
links_json(const struct cpmap *map, const struct links *in)
{
	json_t *j = json_array(), *l;

	for (size_t i = 0; i < in->len; i++) {
		l = json_object();
		json_set_text(l, "kind", str_from(link_names[in->at[i].kind]));
		json_set_text(l, "url", in->at[i].url);
		json_set_text(l, "title", in->at[i].title);
		json_object_set_new(l, "at", span_json(map, in->at[i].at));
		json_array_append_new(j, l);
	}
	return j;
}

json_t *
article_json(const struct article *in)
{
	AUTO_ARENA a = {0};
	struct cpmap map = cpmap_make(&a, in->text);
	json_t *o = json_object();

	for (const struct article_key *k = article_texts; k->key; k++)
		json_set_text(o, k->key,
			      *(const struct str *)article_member(in, k));
	for (const struct article_key *k = article_flags; k->key; k++)
		if (*(const bool *)article_member(in, k))
			json_object_set_new(o, k->key, json_true());
	bylines_json(o, &in->bylines);
	json_set_text(o, "access", str_from(access_names[in->access]));
	json_set_text(o, "genre", str_from(genre_names[in->genre]));
	json_set_text(o, "text", in->text);
	json_object_set_new(o, "blocks", blocks_json(&map, &in->blocks));
	json_object_set_new(o, "links", links_json(&map, &in->links));
	json_object_set_new(o, "notes", json_texts(&in->notes));
	return o;
}

/* reader: what the reading functions below share. */
struct reader {
	struct arena *arena;
	struct cpmap map;
	struct err *err;
};

static int
bad(struct reader *r, const char *key, const char *want)
{
	return err_set(r->err, ERR_FORMAT, "article: \"%s\" is not %s", key,
		       want);
}

static int
text_read(struct reader *r, const json_t *o, const char *key, struct str *ret)
{
	const json_t *j = json_object_get(o, key);

	if (j && !json_is_string(j) && !json_is_null(j))
		return bad(r, key, "a text");
	*ret = json_to_str(r->arena, j);
	return 0;
}

static int
name_read(struct reader *r, const json_t *o, const char *key,
	  const char *const *names)
{
	const char *got = json_string_value(json_object_get(o, key));

	if (!json_object_get(o, key))
		return 0;
	for (int i = 0; got && names[i]; i++)
		if (str_eq(str_from(got), str_from(names[i])))
			return i;
	return bad(r, key, "one of the names known for it");
}

static int
span_read(struct reader *r, const json_t *o, struct span *ret)
{
	const json_t *at = json_object_get(o, "at");
	const json_t *b = json_array_get(at, 0), *e = json_array_get(at, 1);
	size_t end = cpmap_cp(&r->map, r->map.text.len);

	if (json_array_size(at) != 2 || !json_is_integer(b) ||
	    !json_is_integer(e) || json_integer_value(b) < 0 ||
	    json_integer_value(e) < json_integer_value(b) ||
	    (size_t)json_integer_value(e) > end)
		return bad(r, "at", "a span inside the text");
	ret->b = cpmap_byte(&r->map, (size_t)json_integer_value(b));
	ret->e = cpmap_byte(&r->map, (size_t)json_integer_value(e));
	return 0;
}

/* The array at `key`; NULL with 0 when absent. */
static int
list_get(struct reader *r, const json_t *o, const char *key, const json_t **ret)
{
	*ret = json_object_get(o, key);
	if (*ret && !json_is_array(*ret))
		return bad(r, key, "a list");
	return 0;
}

static int
authors_read(struct reader *r, const json_t *in, struct bylines *ret)
{
	const json_t *list, *bodies, *j;
	size_t i;

	if (list_get(r, in, "authors", &list) < 0 ||
	    list_get(r, in, "bodies", &bodies) < 0)
		return -1;
	json_array_foreach(list, i, j)
	{
		if (!json_is_string(j))
			return bad(r, "authors", "a list of names");
		vec_add(r->arena, ret)->name = json_to_str(r->arena, j);
	}
	json_array_foreach(bodies, i, j)
	{
		if (!json_is_integer(j) || json_integer_value(j) < 0 ||
		    (size_t)json_integer_value(j) >= ret->len)
			return bad(r, "bodies", "a list of authors' numbers");
		ret->at[json_integer_value(j)].body = true;
	}
	return 0;
}

static int
blocks_read(struct reader *r, const json_t *in, struct blocks *ret)
{
	const json_t *list, *j;
	size_t i, last = 0;
	struct span at;
	int kind;

	if (list_get(r, in, "blocks", &list) < 0)
		return -1;
	json_array_foreach(list, i, j)
	{
		kind = name_read(r, j, "kind", block_names);
		if (kind < 0 || span_read(r, j, &at) < 0)
			return err_in(r->err, "block %zu", i);
		if (at.b < last)
			return bad(r, "blocks", "in reading order");
		last = at.e;
		*vec_add(r->arena, ret) =
			(struct block){(enum block_kind)kind, at};
	}
	return 0;
}

static int
links_read(struct reader *r, const json_t *in, struct links *ret)
{
	const json_t *list, *j;
	struct link *l;
	size_t i;
	int kind;

	if (list_get(r, in, "links", &list) < 0)
		return -1;
	json_array_foreach(list, i, j)
	{
		l = vec_add(r->arena, ret);
		kind = name_read(r, j, "kind", link_names);
		if (kind < 0 || span_read(r, j, &l->at) < 0 ||
		    text_read(r, j, "url", &l->url) < 0 ||
		    text_read(r, j, "title", &l->title) < 0)
			return err_in(r->err, "link %zu", i);
		l->kind = (enum link_kind)kind;
	}
	return 0;
}

static int
notes_read(struct reader *r, const json_t *in, struct strs *ret)
{
	const json_t *list, *j;
	size_t i;

	if (list_get(r, in, "notes", &list) < 0)
		return -1;
	json_array_foreach(list, i, j) * vec_add(r->arena, ret) =
		json_to_str(r->arena, j);
	return 0;
}

static int
head_read(struct reader *r, const json_t *in, struct article *ret)
{
	int access = name_read(r, in, "access", access_names);
	int genre = name_read(r, in, "genre", genre_names);

	if (access < 0 || genre < 0)
		return -1;
	ret->access = (enum access)access;
	ret->genre = (enum genre)genre;
	for (const struct article_key *k = article_texts; k->key; k++)
		if (text_read(r, in, k->key,
			      (struct str *)((char *)ret + k->at)) < 0)
			return -1;
	for (const struct article_key *k = article_flags; k->key; k++)
		*(bool *)((char *)ret + k->at) =
			json_is_true(json_object_get(in, k->key));
	return text_read(r, in, "text", &ret->text);
}

int
article_from_json(struct arena *a, const json_t *in, struct article *ret,
		  struct err *err)
{
	struct reader r = {.arena = a, .err = err};
	struct article got = {0};

	if (!json_is_object(in))
		return err_set(err, ERR_FORMAT, "article: not an object");
	if (head_read(&r, in, &got) < 0)
		return -1;
	if (got.text.len >= UINT32_MAX)
		return err_set(err, ERR_LIMIT, "article: text too long");
	r.map = cpmap_make(a, got.text);
	if (authors_read(&r, in, &got.bylines) < 0 ||
	    blocks_read(&r, in, &got.blocks) < 0 ||
	    links_read(&r, in, &got.links) < 0 ||
	    notes_read(&r, in, &got.notes) < 0)
		return -1;
	*ret = got;
	return 0;
}
