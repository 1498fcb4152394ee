/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/results.h"

#include <stdlib.h>

#include "base/json.h"
#include "base/moment.h"
#include "base/vec.h"
#include "base/visible.h"
#include "capture/file.h"

static struct str
results_path(struct arena *a, struct str dir)
{
	return path_join(a, dir, STR("sources.jsonl"));
}

/* ---- the text form ---------------------------------------------------- */

static const struct {
	const char *key;
	size_t at;
} texts[] = {{"source", offsetof(struct result, source)},
	     {"run", offsetof(struct result, run)},
	     {"when", offsetof(struct result, when)},
	     {"what", offsetof(struct result, what)}},
  sizes[] = {{"version", offsetof(struct result, version)},
	     {"read", offsetof(struct result, read)},
	     {"refused", offsetof(struct result, refused)},
	     {"died", offsetof(struct result, died)}};

static void
result_write(struct buf *b, const struct result *in)
{
	const char *base = (const char *)in;

	json_open(b, '{');
	for (size_t i = 0; i < COUNT(texts); i++) {
		json_put_key(b, texts[i].key);
		json_put_text(b,
			      *(const struct str *)(const void *)(base +
								  texts[i].at));
	}
	for (size_t i = 0; i < COUNT(sizes); i++) {
		json_put_key(b, sizes[i].key);
		json_put_size(
			b, *(const size_t *)(const void *)(base + sizes[i].at));
	}
	json_close(b, '}');
	buf_char(b, '\n');
}

static void
result_parse(struct arena *a, struct str line, struct results *to)
{
	struct err err;
	AUTO_JSON *o = json_parse(line, &err);
	struct result r = {0};
	char *base = (char *)&r;

	for (size_t i = 0; o && i < COUNT(texts); i++)
		*(struct str *)(void *)(base + texts[i].at) = visible_text(
			a, json_get_text(a, o, texts[i].key), STR(""));
	for (size_t i = 0; o && i < COUNT(sizes); i++)
		*(size_t *)(void *)(base + sizes[i].at) =
			json_get_size(o, sizes[i].key, 0);
	if (r.source.len && to->len < RESULTS_MAX)
		*vec_add(a, to) = r;
}

void
results_read(struct arena *a, struct str dir, struct results *ret)
{
	struct str rest;
	struct err err;

	*ret = (struct results){0};
	if (capture_bytes(a, results_path(a, dir).ptr, RESULTS_BYTES_MAX, &rest,
			  &err) < 0)
		return;
	while (rest.len)
		result_parse(a, str_cut(rest, STR("\n"), &rest), ret);
}

const struct result *
results_find(const struct results *all, struct str source)
{
	for (size_t i = 0; i < all->len; i++)
		if (str_eq(all->at[i].source, source))
			return &all->at[i];
	return NULL;
}

struct str
result_counts(struct arena *a, const struct result *in)
{
	static const char *const words[] = {"read", "refused", "died"};
	const size_t counts[] = {in->read, in->refused, in->died};
	struct buf b = {.arena = a};

	for (size_t i = 0; i < COUNT(words); i++)
		if (counts[i])
			buf_fmt(&b, "%s%zu %s", b.len ? ", " : "", counts[i],
				words[i]);
	return buf_str(&b);
}

/* ---- keeping ---------------------------------------------------------- */

static int
by_source(const void *a, const void *b)
{
	return str_cmp(((const struct result *)a)->source,
		       ((const struct result *)b)->source);
}

static void
result_put(struct arena *a, struct results *all, const struct result *in)
{
	for (size_t i = 0; i < all->len; i++)
		if (str_eq(all->at[i].source, in->source)) {
			all->at[i] = *in;
			return;
		}
	*vec_add(a, all) = *in;
}

/* How many were at work. */
static size_t
results_add(struct arena *a, const struct sources *from,
	    const struct result *head, struct results *all)
{
	struct loaded_list list = sources_list(from);
	size_t n = 0;

	for (size_t i = 0; i < list.len; i++) {
		const struct outcome *o = &from->outcomes[i];
		struct result r = *head;

		if (!o->read && !o->refused && !o->died)
			continue;
		r.source = list.at[i].name;
		r.version = list.at[i].source.version;
		r.read = o->read;
		r.refused = o->refused;
		r.died = o->died;
		r.what = o->what;
		result_put(a, all, &r);
		n++;
	}
	return n;
}

void
results_keep(const struct run *run, const struct desk *desk,
	     const struct sources *from, const char *name)
{
	AUTO_ARENA a = {0};
	const struct result head = {.run = str_from(name),
				    .when = moment_text(&a, run->now)};
	struct results all;
	struct buf b = {.arena = &a};
	struct err err;

	results_read(&a, desk->dir, &all);
	if (!results_add(&a, from, &head, &all))
		return;
	qsort(all.at, all.len, sizeof *all.at, by_source);
	for (size_t i = 0; i < all.len; i++)
		result_write(&b, &all.at[i]);
	if (file_write(results_path(&a, desk->dir).ptr, buf_str(&b), &err) < 0)
		run_note(run, NOTE_WARN, "%s", err.msg);
}
