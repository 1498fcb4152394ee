/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/parcel.h"

#include "base/vec.h"

/* ---- requests --------------------------------------------------------- */

void
request_pack(struct buf *b, const struct request *in)
{
	pack_number(b, in->call);
	pack_text(b, (struct str){(const char *)in->shut, sizeof in->shut});
	pack_text(b, in->capture.id);
	pack_text(b, in->capture.file);
	pack_text(b, in->capture.url);
	pack_text(b, in->capture.media_type);
	pack_text(b, in->capture.archived);
}

int
request_unpack(struct str in, struct request *ret, struct err *err)
{
	struct unpack u = {.rest = in};
	struct str shut;

	ret->call = (enum parcel_call)unpack_below(&u, PARCEL_CALLS);
	shut = unpack_text(&u);
	if (shut.len == sizeof ret->shut)
		memcpy(ret->shut, shut.ptr, shut.len);
	ret->capture.id = unpack_text(&u);
	ret->capture.file = unpack_text(&u);
	ret->capture.url = unpack_text(&u);
	ret->capture.media_type = unpack_text(&u);
	ret->capture.archived = unpack_text(&u);
	ret->capture.bytes = u.rest;
	if (u.bad)
		return err_set(err, ERR_FORMAT, "jail: no such request");
	return 0;
}

/* ---- answers ---------------------------------------------------------- */

void
reading_pack(struct buf *b, const struct reading *in)
{
	pack_number(b, in->failed.code);
	pack_utf8(b, str_from(in->failed.msg));
	pack_number(b, in->articles.len);
	for (size_t i = 0; i < in->articles.len; i++)
		article_pack(b, &in->articles.at[i]);
	pack_utf8(b, in->source);
	pack_utf8(b, in->why);
	pack_strs(b, &in->logs);
}

bool
reading_unpack(struct arena *a, struct unpack *u, struct reading *ret)
{
	enum err_code code = (enum err_code)unpack_below(u, ERR_REFUSED + 1);
	struct str why = unpack_utf8(u);
	size_t n = unpack_count(u);

	if (code)
		err_set(&ret->failed, code, "%.*s", STR_ARG(why));
	for (size_t i = 0; i < n && !u->bad; i++)
		article_unpack(a, u, vec_add(a, &ret->articles));
	ret->source = unpack_utf8(u);
	ret->why = unpack_utf8(u);
	unpack_strs(a, u, &ret->logs);
	return !u->bad && !u->rest.len;
}

static struct str *
item_texts(struct item *it, size_t i)
{
	struct str *const all[] = {&it->source, &it->url, &it->title,
				   &it->published, &it->summary};

	return i < COUNT(all) ? all[i] : NULL;
}

void
items_pack(struct buf *b, const struct items *in)
{
	pack_number(b, in->len);
	for (size_t i = 0; i < in->len; i++)
		for (size_t k = 0; item_texts(&in->at[i], k); k++)
			pack_utf8(b, *item_texts(&in->at[i], k));
}

bool
items_unpack(struct arena *a, struct unpack *u, struct items *ret)
{
	size_t n = unpack_count(u);

	for (size_t i = 0; i < n && !u->bad; i++) {
		struct item *it = vec_add(a, ret);

		for (size_t k = 0; item_texts(it, k); k++)
			*item_texts(it, k) = unpack_utf8(u);
	}
	return !u->bad && !u->rest.len;
}

void
deaths_pack(struct buf *b, const struct deaths *in)
{
	pack_number(b, in->len);
	for (size_t i = 0; i < in->len; i++) {
		pack_utf8(b, in->at[i].source);
		pack_number(b, in->at[i].call);
		pack_utf8(b, in->at[i].what);
	}
}

bool
deaths_unpack(struct arena *a, struct unpack *u, struct deaths *ret)
{
	size_t n = unpack_count(u);

	for (size_t i = 0; i < n && !u->bad; i++) {
		struct death *d = vec_add(a, ret);

		d->source = unpack_utf8(u);
		d->call = (enum watch_call)unpack_below(u, WATCH_CALLS);
		d->what = unpack_utf8(u);
	}
	return !u->bad && !u->rest.len;
}

/* ---- plugins ---------------------------------------------------------- */

/* Texts of a source that are one, or a list that ends with NULL. */
static const size_t one_text[] = {offsetof(struct osb_source, name),
				  offsetof(struct osb_source, summary),
				  offsetof(struct osb_source, publisher),
				  offsetof(struct osb_source, language),
				  offsetof(struct osb_source, zone),
				  offsetof(struct osb_source, drop),
				  offsetof(struct osb_source, reliability),
				  offsetof(struct osb_source, sign)};
static const size_t many_texts[] = {offsetof(struct osb_source, hosts),
				    offsetof(struct osb_source, tails),
				    offsetof(struct osb_source, body)};

static void
many_pack(struct buf *b, const char *const *list)
{
	size_t n = 0;

	while (list && list[n])
		n++;
	pack_number(b, n);
	for (size_t i = 0; i < n; i++)
		pack_utf8(b, str_from(list[i]));
}

static void
params_pack(struct buf *b, const struct osb_param *list)
{
	size_t n = 0;

	while (list && list[n].key)
		n++;
	pack_number(b, n);
	for (size_t i = 0; i < n; i++) {
		pack_utf8(b, str_from(list[i].key));
		pack_number(b, list[i].kind);
		pack_utf8(b, str_from(list[i].otherwise));
		pack_utf8(b, str_from(list[i].help));
	}
}

static void
loaded_pack(struct buf *b, const struct loaded *l)
{
	const char *at = (const char *)&l->source;

	for (size_t i = 0; i < COUNT(one_text); i++)
		pack_utf8(b,
			  str_from(*(const char *const *)(at + one_text[i])));
	for (size_t i = 0; i < COUNT(many_texts); i++)
		many_pack(b, *(const char *const *const *)(at + many_texts[i]));
	params_pack(b, l->source.params);
	pack_number(b, l->source.abi);
	pack_number(b, l->source.version);
	pack_number(b, l->lists);
	pack_utf8(b, l->path);
	pack_utf8(b, l->reader);
	pack_strs(b, &l->own);
}

/* As C wants it; NULL for an empty one, and for one with a NUL. */
static const char *
text_unpack(struct arena *a, struct unpack *u)
{
	struct str s = unpack_utf8(u);

	return s.len ? str_c(a, s) : NULL;
}

static const char *const *
many_unpack(struct arena *a, struct unpack *u)
{
	size_t n = unpack_count(u), have = 0;
	const char **list = n ? arena_array(a, n + 1, sizeof *list) : NULL;

	for (size_t i = 0; i < n && !u->bad; i++) {
		list[have] = text_unpack(a, u);
		have += list[have] ? 1 : 0;
	}
	return list;
}

static const struct osb_param *
params_unpack(struct arena *a, struct unpack *u)
{
	size_t n = unpack_count(u), have = 0;
	struct osb_param *list = n ? arena_array(a, n + 1, sizeof *list) : NULL;

	for (size_t i = 0; i < n && !u->bad; i++) {
		struct osb_param *p = &list[have];

		p->key = text_unpack(a, u);
		p->kind = (uint32_t)unpack_below(u, UINT32_MAX);
		p->otherwise = text_unpack(a, u);
		p->help = text_unpack(a, u);
		have += p->key ? 1 : 0;
	}
	return list;
}

static void
loaded_unpack(struct arena *a, struct unpack *u, struct loaded *ret)
{
	char *at = (char *)&ret->source;

	for (size_t i = 0; i < COUNT(one_text); i++)
		*(const char **)(void *)(at + one_text[i]) = text_unpack(a, u);
	for (size_t i = 0; i < COUNT(many_texts); i++)
		*(const char *const **)(void *)(at + many_texts[i]) =
			many_unpack(a, u);
	ret->source.params = params_unpack(a, u);
	ret->source.abi = (uint32_t)unpack_below(u, UINT32_MAX);
	ret->source.version = (uint32_t)unpack_below(u, UINT32_MAX);
	ret->lists = unpack_below(u, 2);
	ret->path = unpack_utf8(u);
	ret->reader = unpack_utf8(u);
	unpack_strs(a, u, &ret->own);
	ret->name = str_from(ret->source.name);
}

void
host_pack(struct buf *b, const struct host *h, volatile uint32_t *mark)
{
	struct loaded_list all = host_sources(h);

	pack_number(b, all.len);
	for (size_t i = 0; i < all.len; i++) {
		*mark = all.at[i].file;
		loaded_pack(b, &all.at[i]);
	}
	*mark = 0;
	pack_strs(b, host_complaints(h));
}

bool
host_unpack(struct arena *a, struct unpack *u, struct loaded_list *ret,
	    struct strs *complaints)
{
	size_t n = unpack_below(u, HOST_SOURCES_MAX + 1);
	struct loaded *all = arena_array(a, n ? n : 1, sizeof *all);

	for (size_t i = 0; i < n && !u->bad; i++)
		loaded_unpack(a, u, &all[i]);
	*ret = (struct loaded_list){all, n};
	unpack_strs(a, u, complaints);
	return !u->bad && !u->rest.len;
}
