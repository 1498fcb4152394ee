/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "host/guard.h"

#include "article/encoding.h"
#include "base/vec.h"
#include "capture/gzip.h"
#include "host/parcel.h"

/* A call begun in a place of the jail. */
struct ahead {
	bool begun;
	struct arena arena;
	struct str head, bytes; /* of the request */
};

/* ---- in the zygote and its workers ------------------------------------ */

/* inside: what they work on; `setup` is the parent's, `host` theirs. */
struct inside {
	struct guard_setup setup;
	struct arena arena;
	struct host *host;
};

static int
inside_prepare(void *arg, const struct jail_task *task, struct err *err)
{
	struct inside *in = arg;

	encoding_warm();
	in->setup.from.mark = task->mark;
	if (host_open(&in->arena, &in->setup.from, &in->host, err) < 0)
		return -1;
	host_pack(task->out, in->host, task->mark);
	return 0;
}

static int
serve_read(const struct inside *in, const struct request *r, struct arena *a,
	   struct buf *out, struct err *err)
{
	struct reading got = {0};
	struct buf more = {.arena = a};

	if (host_read(in->host, &r->capture, a, &got, err) < 0) {
		if (!got.source.len)
			return -1;
		got.failed = *err;
	}
	if (r->call == PARCEL_MAKE && !got.failed.code &&
	    in->setup.more(in->setup.arg, &got.articles, &more, err) < 0)
		return -1;
	pack_text(out, buf_str(&more));
	reading_pack(out, &got);
	return 0;
}

static int
serve_discover(const struct inside *in, const struct request *r,
	       struct arena *a, struct buf *out, struct err *err)
{
	struct items got = {0};

	if (host_discover(in->host, &r->capture, a, &got, err) < 0)
		return -1;
	items_pack(out, &got);
	return 0;
}

/* The file's name of the request is the most that may come out. */
static int
serve_unpack(const struct inside *in, const struct request *r, struct arena *a,
	     struct buf *out, struct err *err)
{
	struct str got;
	uint64_t max = 0;

	(void)in;
	str_u64(r->capture.file, &max);
	if (gzip_unpack_all(a, r->capture.bytes, max, &got, err) < 0)
		return -1;
	buf_add(out, got);
	return 0;
}

static int (*const serves[PARCEL_CALLS])(const struct inside *,
					 const struct request *, struct arena *,
					 struct buf *, struct err *) = {
	[PARCEL_READ] = serve_read,
	[PARCEL_MAKE] = serve_read,
	[PARCEL_DISCOVER] = serve_discover,
	[PARCEL_UNPACK] = serve_unpack,
};

static int
inside_work(void *arg, const struct jail_task *task, struct err *err)
{
	AUTO_ARENA a = {0};
	struct inside *in = arg;
	struct request r;
	const struct watch watch = {task->mark, r.shut};

	if (request_unpack(task->in, &r, err) < 0)
		return -1;
	host_watch(in->host, &watch);
	return serves[r.call](in, &r, &a, task->out, err);
}

/* ---- opening ---------------------------------------------------------- */

/* A plugin ended the zygote: next time without it. */
static bool
deadly_add(struct arena *a, struct guard_setup *setup, uint32_t file,
	   const struct err *why)
{
	struct strs *v = &setup->from.deadly;

	if (!file || file > HOST_SOURCES_MAX)
		return false;
	while (v->len < file)
		*vec_add(a, v) = STR("");
	if (v->at[file - 1].len)
		return false;
	v->at[file - 1] = str_copy(a, str_from(why->msg));
	return true;
}

static int
zygote_open(struct guard *g, struct inside *in, struct str *ret,
	    struct err *err)
{
	const struct jail_job job = {
		.work = inside_work, .prepare = inside_prepare, .arg = in};

	for (;;) {
		if (jail_open(&g->jail, g->arena, &job, &in->setup.limits, ret,
			      err) == 0)
			return 0;
		if ((err->code != ERR_REFUSED && err->code != ERR_LIMIT) ||
		    !deadly_add(g->arena, &in->setup, g->jail.mark, err))
			return -1;
	}
}

int
guard_open(struct guard *ret, struct arena *a, const struct guard_setup *setup,
	   struct err *err)
{
	struct inside in = {.setup = *setup};
	struct unpack u = {0};

	*ret = (struct guard){.arena = a, .jail.control = -1};
	if (zygote_open(ret, &in, &u.rest, err) < 0)
		return -1;
	ret->aheads = arena_array(a, guard_width(ret), sizeof *ret->aheads);
	if (host_unpack(a, &u, &ret->sources, &ret->complaints))
		return 0;
	guard_close(ret);
	return err_set(err, ERR_REFUSED, "a plugin has damaged the jail");
}

/* ---- calls begun ------------------------------------------------------ */

void
guard_close(struct guard *g)
{
	for (size_t i = 0; g->aheads && i < guard_width(g); i++)
		arena_free(&g->aheads[i].arena);
	g->aheads = NULL;
	jail_close(&g->jail);
}

size_t
guard_width(const struct guard *g)
{
	return g->jail.limits.workers;
}

static void
ahead_begin(struct guard *g, size_t place, const struct request *r)
{
	struct ahead *h = &g->aheads[place];
	struct buf b = {.arena = &h->arena};

	arena_free(&h->arena);
	request_pack(&b, r);
	h->head = (struct str){NULL, b.len};
	buf_add(&b, r->capture.bytes);
	h->head.ptr = b.ptr;
	h->bytes = r->capture.bytes;
	h->begun = true;
	jail_begin(&g->jail, place, buf_str(&b));
}

/* The place in which this very request was begun; SIZE_MAX when none. */
static size_t
ahead_find(const struct guard *g, const struct request *r)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	request_pack(&b, r);
	for (size_t i = 0; i < guard_width(g); i++)
		if (g->aheads[i].begun &&
		    str_eq(g->aheads[i].head, buf_str(&b)) &&
		    str_eq(g->aheads[i].bytes, r->capture.bytes))
			return i;
	return SIZE_MAX;
}

static size_t
place_free(const struct guard *g)
{
	for (size_t i = 0; i < guard_width(g); i++)
		if (!g->aheads[i].begun)
			return i;
	return SIZE_MAX;
}

/* The place in which the request is under way from now on, if it was not
 * before. Of what was begun for others, something may have to give way. */
static size_t
place_of(struct guard *g, const struct request *r)
{
	size_t place = ahead_find(g, r);

	if (place != SIZE_MAX)
		return place;
	place = place_free(g);
	if (place == SIZE_MAX) {
		place = 0;
		jail_drop(&g->jail, place);
	}
	ahead_begin(g, place, r);
	return place;
}

/* ---- who is to blame -------------------------------------------------- */

static const struct loaded *
source_named(const struct guard *g, struct str name)
{
	for (size_t i = 0; i < g->sources.len; i++)
		if (str_eq(g->sources.at[i].name, name))
			return &g->sources.at[i];
	return NULL;
}

/* What a mark says: the source and its call; false for none. */
static bool
blame(struct guard *g, const struct err *err, struct arena *a,
      struct death *ret)
{
	uint32_t mark = g->jail.mark;

	if (!mark || (mark - 1) / WATCH_CALLS >= g->sources.len)
		return false;
	*ret = (struct death){g->sources.at[(mark - 1) / WATCH_CALLS].name,
			      (enum watch_call)((mark - 1) % WATCH_CALLS),
			      str_copy(a, str_from(err->msg))};
	return true;
}

static uint8_t *
bits_of(uint8_t shut[HOST_SOURCES_MAX], const struct guard *g,
	const struct loaded *l)
{
	return &shut[l - g->sources.at];
}

/* Count it. May the page be tried again without the source? Each can say yes
 * once, so that this ends. */
static bool
death_count(struct guard *g, struct request *r, struct arena *a,
	    struct death *d)
{
	const struct loaded *l = source_named(g, d->source);
	uint8_t *deaths = &g->deaths[l - g->sources.at][d->call];
	uint8_t *own = bits_of(r->own, g, l);
	uint8_t bit = (uint8_t)(1u << d->call);
	bool again = d->call == WATCH_MATCH && !(*own & bit);

	if (*deaths < GUARD_DEATHS_MAX)
		++*deaths;
	if (*deaths == GUARD_DEATHS_MAX)
		*bits_of(g->shut, g, l) |= bit;
	if (again && *deaths == GUARD_DEATHS_MAX)
		d->what = str_fmt(a, "%.*s; it is asked no more",
				  STR_ARG(d->what));
	*own |= bit;
	return again;
}

/* ---- calls ------------------------------------------------------------ */

/* Of deaths that are known, those in `call` end it; sources that died when
 * asked are left out. */
static int
known_take(struct guard *g, const struct deaths *known, struct request *r,
	   enum watch_call call, struct err *err)
{
	for (size_t i = 0; known && i < known->len; i++) {
		const struct death *d = &known->at[i];
		const struct loaded *l = source_named(g, d->source);

		if (l && d->call == WATCH_MATCH)
			*bits_of(r->own, g, l) |= 1u << WATCH_MATCH;
		if (!l || d->call != call)
			continue;
		g->culprit = l->name;
		return err_set(err, ERR_REFUSED,
			       "source %.*s: %.*s; not tried again",
			       STR_ARG(l->name), STR_ARG(d->what));
	}
	return 0;
}

static struct request
request_of(const struct guard_page *in, enum parcel_call call)
{
	return (struct request){.call = call, .capture = *in->capture};
}

/* Without what is shut now. */
static void
request_shut(const struct guard *g, struct request *r)
{
	for (size_t i = 0; i < HOST_SOURCES_MAX; i++)
		r->shut[i] = g->shut[i] | r->own[i];
}

static int
ask_once(struct guard *g, struct request *r, struct arena *a, struct str *ret,
	 struct err *err)
{
	size_t place;

	request_shut(g, r);
	place = place_of(g, r);
	g->aheads[place].begun = false;
	return jail_finish(&g->jail, place, a, ret, err);
}

/* ask: the worker's answer. `deaths` gets each source that died of it. */
static int
ask(struct guard *g, struct request *r, struct arena *a, struct str *ret,
    struct deaths *deaths, struct err *err)
{
	struct death d;

	g->culprit = STR("");
	while (ask_once(g, r, a, ret, err) < 0) {
		if (!blame(g, err, a, &d))
			return -1;
		err_in(err, "source %.*s", STR_ARG(d.source));
		if (!death_count(g, r, a, &d)) {
			*vec_add(a, deaths) = d;
			g->culprit = d.source;
			return -1;
		}
		*vec_add(a, deaths) = d;
	}
	return 0;
}

/* A page, by its own known deaths. */
static int
ask_page(struct guard *g, const struct guard_page *in, enum parcel_call call,
	 struct arena *a, struct str *ret, struct deaths *deaths,
	 struct err *err)
{
	struct request r = request_of(in, call);

	for (size_t i = 0; in->known && i < in->known->len; i++)
		*vec_add(a, deaths) = in->known->at[i];
	if (known_take(g, in->known, &r,
		       call == PARCEL_DISCOVER ? WATCH_DISCOVER : WATCH_READ,
		       err) < 0)
		return -1;
	return ask(g, &r, a, ret, deaths, err);
}

static int
answer_bad(struct err *err)
{
	return err_set(err, ERR_REFUSED,
		       "the reader's answer is not what it should be");
}

static enum parcel_call
read_call(const struct guard_page *in)
{
	return in->more ? PARCEL_MAKE : PARCEL_READ;
}

int
guard_read(struct guard *g, const struct guard_page *in, struct arena *a,
	   struct reading *ret, struct str *ret_more, struct err *err)
{
	struct unpack u = {0};
	struct str more;

	*ret = (struct reading){0};
	if (ask_page(g, in, read_call(in), a, &u.rest, &ret->deaths, err) < 0)
		return -1;
	more = unpack_text(&u);
	if (ret_more)
		*ret_more = more;
	if (!reading_unpack(a, &u, ret))
		return answer_bad(err);
	if (!ret->failed.code)
		return 0;
	*err = ret->failed;
	return -1;
}

int
guard_discover(struct guard *g, const struct guard_page *in, struct arena *a,
	       struct items *ret, struct err *err)
{
	struct unpack u = {0};

	*ret = (struct items){0};
	if (ask_page(g, in, PARCEL_DISCOVER, a, &u.rest, &ret->deaths, err) < 0)
		return -1;
	return items_unpack(a, &u, ret) ? 0 : answer_bad(err);
}

int
guard_unpack(struct guard *g, struct str packed, size_t max, struct arena *a,
	     struct str *ret, struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct request r = {.call = PARCEL_UNPACK,
			    .capture = {.file = str_fmt(&scratch, "%zu", max),
					.bytes = packed}};
	struct deaths deaths = {0};

	return ask(g, &r, a, ret, &deaths, err);
}

bool
guard_ahead(struct guard *g, const struct guard_page *in)
{
	struct request r = request_of(in, read_call(in));
	size_t place = place_free(g);
	struct err ignored;

	if (place == SIZE_MAX ||
	    known_take(g, in->known, &r, WATCH_READ, &ignored) < 0)
		return false;
	request_shut(g, &r);
	ahead_begin(g, place, &r);
	return true;
}
