/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/guard.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>

#include "article/encoding.h"
#include "base/vec.h"

/*
 * A request is one JSON line about the capture, then its bytes; an answer is
 * one JSON value. Both sides are ours, but the answer comes from a process
 * that met hostile bytes: everything in it is checked as foreign input is.
 */
static struct str
request_write(struct arena *a, const char *call, const struct capture *in)
{
	AUTO_JSON *o = json_object();
	struct buf b = {.arena = a};

	json_set_text(o, "call", str_from(call));
	json_set_text(o, "id", in->id);
	json_set_text(o, "file", in->file);
	json_set_text(o, "url", in->url);
	json_set_text(o, "media_type", in->media_type);
	json_set_text(o, "archived", in->archived);
	json_write(&b, o);
	buf_char(&b, '\n');
	buf_add(&b, in->bytes);
	return buf_str(&b);
}

static json_t *
request_read(struct arena *a, struct str in, struct capture *ret,
	     struct err *err)
{
	struct str bytes, head = str_cut(in, STR("\n"), &bytes);
	json_t *o = json_parse(head, err);

	if (o)
		*ret = (struct capture){
			.id = json_get_text(a, o, "id"),
			.file = json_get_text(a, o, "file"),
			.url = json_get_text(a, o, "url"),
			.media_type = json_get_text(a, o, "media_type"),
			.archived = json_get_text(a, o, "archived"),
			.bytes = bytes,
		};
	return o;
}

static json_t *
reading_write(const struct reading *r)
{
	json_t *o = json_object(), *list = json_array();

	for (size_t i = 0; i < r->articles.len; i++)
		json_array_append_new(list, article_json(&r->articles.at[i]));
	json_object_set_new(o, "articles", list);
	json_set_text(o, "source", r->source);
	json_set_text(o, "why", r->why);
	json_object_set_new(o, "logs", json_texts(&r->logs));
	return o;
}

static int
reading_read(struct arena *a, const json_t *o, struct reading *ret,
	     struct err *err)
{
	const json_t *list = json_object_get(o, "articles"), *one;
	size_t i;

	ret->source = json_get_text(a, o, "source");
	ret->why = json_get_text(a, o, "why");
	json_array_foreach(json_object_get(o, "logs"), i, one) *
		vec_add(a, &ret->logs) = json_to_str(a, one);
	json_array_foreach(
		list, i,
		one) if (article_from_json(a, one, vec_add(a, &ret->articles),
					   err) <
			 0) return err_in(err, "answer of the reader");
	return 0;
}

static json_t *
items_write(const struct items *in)
{
	json_t *list = json_array();

	for (size_t i = 0; i < in->len; i++)
		json_array_append_new(list, item_json(&in->at[i]));
	return list;
}

static void
items_read(struct arena *a, const json_t *list, struct items *ret)
{
	const json_t *o;
	size_t i;

	json_array_foreach(list, i, o) * vec_add(a, ret) = item_from_json(a, o);
}

/* In the worker. */
static json_t *
serve(struct host *h, struct arena *a, bool discover, const struct capture *c,
      struct err *err)
{
	struct reading r = {0};
	struct items items = {0};

	if (discover)
		return host_discover(h, c, a, &items, err) < 0
			       ? NULL
			       : items_write(&items);
	return host_read(h, c, a, &r, err) < 0 ? NULL : reading_write(&r);
}

static int
work(void *host, struct str in, struct buf *out, struct err *err)
{
	AUTO_ARENA a = {0};
	struct capture c;
	AUTO_JSON *o = request_read(&a, in, &c, err);
	AUTO_JSON *answer = NULL;

	if (!o)
		return -1;
	answer = serve(host, &a,
		       str_eq(json_get_text(&a, o, "call"), STR("discover")),
		       &c, err);
	if (!answer)
		return -1;
	json_write(out, answer);
	return 0;
}

/* The source whose call did not come back, by name and in `err`. */
static bool
blame(struct guard *g, size_t *ret, struct err *err)
{
	struct loaded_list all = host_sources(g->host);
	size_t i = g->watch->source;

	if (!i || i > all.len)
		return false;
	*ret = --i;
	g->culprit = all.at[i].name;
	err_in(err, "source %.*s", STR_ARG(g->culprit));
	return true;
}

static uint8_t *
deaths_of(struct guard *g, size_t i, uint32_t call)
{
	return call == WATCH_MATCH ? &g->deaths[i].asked : &g->deaths[i].read;
}

/* May the page be tried again without source `i`? Each source can say yes
 * once, so that this ends. */
static bool
leave_out(struct guard *g, size_t i)
{
	uint32_t call =
		g->watch->call == WATCH_MATCH ? WATCH_MATCH : WATCH_READ;
	bool again = call == WATCH_MATCH && !(g->shut[i] & WATCH_MATCH);
	uint8_t *deaths = deaths_of(g, i, call);

	if (*deaths < GUARD_DEATHS_MAX)
		++*deaths;
	if (again || *deaths == GUARD_DEATHS_MAX)
		g->shut[i] |= (uint8_t)call;
	return again;
}

/* A source that was left out for one page may be asked about the next. */
static void
let_in(struct guard *g)
{
	for (size_t i = 0; i < HOST_SOURCES_MAX; i++)
		if (g->deaths[i].asked < GUARD_DEATHS_MAX)
			g->shut[i] &= (uint8_t)~WATCH_MATCH;
}

/* ask: the worker's answer. `deaths` gets a line for each source that died
 * on the way and was left out. */
static json_t *
ask(struct guard *g, struct arena *a, struct str request, struct strs *deaths,
    struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct str out;
	size_t i = 0;

	g->culprit = STR("");
	let_in(g);
	for (;;) {
		g->watch->source = 0;
		memcpy(g->watch->shut, g->shut, sizeof g->shut);
		if (jail_call(&g->jail, &scratch, request, &out, err) == 0)
			return json_parse(out, err);
		if (!blame(g, &i, err) || !leave_out(g, i))
			return NULL;
		*vec_add(a, deaths) =
			str_fmt(a, "%s%s", err->msg,
				g->deaths[i].asked == GUARD_DEATHS_MAX
					? "; it is asked no more"
					: "");
	}
}

int
guard_open(struct guard *ret, struct host *host, struct err *err)
{
	const struct jail_job job = {work, encoding_warm, host};
	void *shared = mmap(NULL, sizeof *ret->watch, PROT_READ | PROT_WRITE,
			    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (shared == MAP_FAILED)
		return err_set(err, ERR_SYSTEM, "jail: %s", strerror(errno));
	*ret = (struct guard){.host = host, .watch = shared};
	host_watch(host, ret->watch);
	if (jail_open(&ret->jail, &job, err) == 0)
		return 0;
	host_watch(host, NULL);
	munmap(shared, sizeof *ret->watch);
	return -1;
}

void
guard_close(struct guard *g)
{
	jail_close(&g->jail);
	host_watch(g->host, NULL);
	munmap(g->watch, sizeof *g->watch);
}

int
guard_read(struct guard *g, const struct capture *in, struct arena *a,
	   struct reading *ret, struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct str request = request_write(&scratch, "read", in);
	AUTO_JSON *o = NULL;

	*ret = (struct reading){0};
	o = ask(g, a, request, &ret->deaths, err);
	return o ? reading_read(a, o, ret, err) : -1;
}

int
guard_discover(struct guard *g, const struct capture *in, struct arena *a,
	       struct items *ret, struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct str request = request_write(&scratch, "discover", in);
	struct strs deaths = {0};
	AUTO_JSON *list = ask(g, &scratch, request, &deaths, err);

	*ret = (struct items){0};
	if (!list)
		return -1;
	items_read(a, list, ret);
	return 0;
}
