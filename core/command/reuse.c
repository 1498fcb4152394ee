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

bool
reuse_get(const struct reuse *r, struct arena *a, struct made *ret)
{
	struct str bytes;

	if (ret->key.len && cache_get(r->cache, a, ret->key, &bytes) &&
	    made_unpack(a, bytes, ret))
		return true;
	*ret = (struct made){.key = ret->key};
	return false;
}

void
reuse_put(const struct reuse *r, const struct made *in)
{
	AUTO_ARENA scratch = {0};
	struct buf b = {.arena = &scratch};

	if (!in->key.len)
		return;
	made_pack(&b, in);
	cache_put(r->cache, in->key, buf_str(&b));
}
