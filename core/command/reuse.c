/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/reuse.h"

#include <sys/stat.h>

#include "base/vec.h"
#include "capture/file.h"

enum { PROGRAM_MAX = 256 << 20 }; /* bytes of a program or a plugin */

/* The bytes of a file go into `b` as a digest; false when they can't be had. */
static bool
file_add(struct buf *b, const char *path)
{
	AUTO_ARENA a = {0};
	struct str bytes;
	struct err err;

	if (capture_bytes(&a, path, PROGRAM_MAX, &bytes, &err) < 0)
		return false;
	buf_fmt(b, "%.*s\n", STR_ARG(capture_digest(&a, bytes)));
	return true;
}

static bool
plugins_add(struct buf *b, const struct sources *from)
{
	struct loaded_list all = sources_list(from);

	for (size_t i = 0; i < all.len; i++) {
		struct str path = all.at[i].path;

		buf_fmt(b, "%.*s ", STR_ARG(all.at[i].name));
		if (str_starts(path, STR("/")) &&
		    !file_add(b, str_c(b->arena, path)))
			return false;
	}
	return true;
}

static void
names_add(struct buf *b, const struct gazetteer *names)
{
	for (size_t i = 0; i < names->forms.len; i++) {
		const struct name_form *f = names->forms.at[i];
		const struct named *n = f->of;

		buf_fmt(b, "%.*s\t%.*s\t", STR_ARG(f->text), STR_ARG(f->place));
		if (n)
			buf_fmt(b, "%d\t%.*s\t%.*s\t%.*s\t%.*s\t%.*s",
				(int)n->kind, STR_ARG(n->name), STR_ARG(n->key),
				STR_ARG(n->id), STR_ARG(n->from),
				STR_ARG(n->to));
		buf_char(b, '\n');
	}
}

/* Empty when it can't be known who makes things. */
static struct str
maker_of(const struct run *run, struct arena *a, const struct desk *desk,
	 const struct sources *from)
{
	AUTO_ARENA scratch = {0};
	struct buf b = {.arena = &scratch};

	if (!file_add(&b, "/proc/self/exe") || !plugins_add(&b, from))
		return (struct str){"", 0};
	for (size_t i = 0; i < desk->params.len; i++)
		buf_fmt(&b, "%.*s\n", STR_ARG(desk->params.at[i]));
	buf_fmt(&b, "%zu\n", run->opt->claims_max);
	names_add(&b, run->names);
	return capture_digest(a, buf_str(&b));
}

static bool
memo_get(void *to, struct arena *a, struct str key, struct str *ret)
{
	return cache_get(to, a, key, ret);
}

static void
memo_put(void *to, struct str key, struct str bytes)
{
	cache_put(to, key, bytes);
}

void
reuse_open(const struct run *run, struct arena *a, const struct desk *desk,
	   const struct sources *from, struct reuse *ret)
{
	*ret = (struct reuse){.desk = desk->dir};
	ret->maker = maker_of(run, a, desk, from);
	if (ret->maker.len)
		ret->cache = cache_open(a, desk->dir);
	if (ret->cache) {
		struct memo *memo = arena_alloc(a, sizeof *memo);

		*memo = (struct memo){ret->cache, memo_get, memo_put};
		ret->memo = memo;
	}
}

void
reuse_close(struct reuse *r)
{
	cache_close(&r->cache);
}

struct str
reuse_key(const struct reuse *r, struct arena *a, const struct stored *c)
{
	AUTO_ARENA scratch = {0};
	struct stat st;

	if (!r->cache ||
	    stat(path_join(&scratch, r->desk, c->path).ptr, &st) < 0)
		return (struct str){"", 0};
	return capture_digest(
		a, str_fmt(&scratch,
			   "capture\n%.*s\n%.*s\n%.*s\n%llu %llu\n%lld.%09ld\n"
			   "%lld.%09ld\n",
			   STR_ARG(r->maker), STR_ARG(c->id), STR_ARG(c->path),
			   (unsigned long long)st.st_ino,
			   (unsigned long long)st.st_size,
			   (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec,
			   (long long)st.st_ctim.tv_sec, st.st_ctim.tv_nsec));
}

static bool
articles_read(struct arena *a, const json_t *in, struct articles *ret)
{
	struct err err;

	for (size_t i = 0; i < json_array_size(in); i++)
		if (article_from_json(a, json_array_get(in, i), vec_add(a, ret),
				      &err) < 0)
			return false;
	return ret->len > 0;
}

/* Claims stand behind each other, article by article. */
static bool
claims_read(struct arena *a, const json_t *in, const struct article *article,
	    struct claims *ret)
{
	AUTO_ARENA scratch = {0};
	struct cpmap map = cpmap_make(&scratch, article->text);
	struct err err;

	for (size_t i = 0; i < json_array_size(in); i++) {
		struct claim *c = vec_add(a, ret);

		if (claim_from_json(a, json_array_get(in, i), &map, c, NULL,
				    &err) < 0 ||
		    claim_gate(c, article->text, &err) < 0)
			return false;
	}
	return true;
}

static bool
made_read(struct arena *a, const json_t *in, struct made *ret)
{
	const json_t *claims = json_object_get(in, "claims");

	if (!articles_read(a, json_object_get(in, "articles"),
			   &ret->articles) ||
	    json_array_size(claims) != ret->articles.len)
		return false;
	for (size_t i = 0; i < ret->articles.len; i++)
		if (!claims_read(a, json_array_get(claims, i),
				 &ret->articles.at[i], &ret->claims))
			return false;
	return true;
}

bool
reuse_get(const struct reuse *r, struct arena *a, struct made *ret)
{
	AUTO_ARENA scratch = {0};
	struct str bytes;
	struct err err;

	if (!ret->key.len || !cache_get(r->cache, &scratch, ret->key, &bytes))
		return false;
	AUTO_JSON *j = json_parse(bytes, &err);

	if (j && made_read(a, j, ret))
		return true;
	*ret = (struct made){.key = ret->key};
	return false;
}

static json_t *
claims_json(const struct made *in, const struct article *article)
{
	AUTO_ARENA scratch = {0};
	struct cpmap map = cpmap_make(&scratch, article->text);
	json_t *all = json_array();

	for (size_t i = 0; i < in->claims.len; i++)
		if (str_eq(in->claims.at[i].article, article->id))
			json_array_append_new(
				all, claim_json(&in->claims.at[i], NULL, &map));
	return all;
}

static json_t *
made_json(const struct made *in)
{
	json_t *ret = json_object();
	json_t *articles = json_array(), *claims = json_array();

	for (size_t i = 0; i < in->articles.len; i++) {
		const struct article *t = &in->articles.at[i];

		json_array_append_new(articles, article_json(t));
		json_array_append_new(claims, claims_json(in, t));
	}
	json_object_set_new(ret, "articles", articles);
	json_object_set_new(ret, "claims", claims);
	return ret;
}

void
reuse_put(const struct reuse *r, const struct made *in)
{
	AUTO_ARENA scratch = {0};
	AUTO_JSON *j = in->key.len ? made_json(in) : NULL;
	struct buf b = {.arena = &scratch};

	if (!j)
		return;
	json_write(&b, j);
	cache_put(r->cache, in->key, buf_str(&b));
}
