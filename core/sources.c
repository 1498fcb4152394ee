/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <unistd.h>

#include "base/vec.h"
#include "capture/file.h"
#include "capture/gzip.h"
#include "host/parcel.h"
#include "run.h"

/* ---- opening ---------------------------------------------------------- */

/* Plugins are loaded by absolute path only. Links stay as they are: it counts
 * where they stand, too. */
static void
path_add(struct arena *a, struct strs *to, struct str path)
{
	char *here = str_starts(path, STR("/")) ? NULL : getcwd(NULL, 0);

	while (str_starts(path, STR("./")))
		path = str_skip(path, 2);
	if (path.len)
		*vec_add(a, to) = here ? path_join(a, str_from(here), path)
				       : str_copy(a, path);
	free(here);
}

/* A desk may be a stranger's: what it brings is data. */
static void
data_add(struct arena *a, struct host_config *to, struct str path)
{
	path_add(a, &to->dirs, path);
	path_add(a, &to->data, path);
}

struct host_config
run_sources(const struct run *run, struct arena *a, const struct desk *desk)
{
	const struct options *opt = run->opt;
	struct host_config config = {0};

	if (!opt->source_dirs.len)
		path_add(a, &config.dirs, STR(PLUGINDIR));
	data_add(a, &config, run_data_path(run, a, "sites"));
	if (!opt->source_dirs.len && run->own.len)
		path_add(a, &config.dirs, run->own);
	if (desk) {
		config.params = desk->params;
		data_add(a, &config, path_join(a, desk->dir, STR("sites")));
	}
	for (size_t i = 0; i < opt->source_dirs.len; i++)
		path_add(a, &config.dirs, opt->source_dirs.at[i]);
	for (size_t i = 0; i < opt->sources.len; i++)
		path_add(a, &config.files, opt->sources.at[i]);
	return config;
}

/* In the jail. */
static int
claims_more(void *run, const struct articles *in, struct buf *out,
	    struct err *err)
{
	const struct extract_options how = run_extract_how(run);

	return claims_make(in, &how, out, err);
}

int
sources_open(struct run *run, struct arena *a, const struct desk *desk,
	     struct sources *ret, struct err *err)
{
	const struct options *opt = run->opt;
	const struct guard_setup setup = {
		.from = run_sources(run, a, desk),
		.limits = {opt->workers, opt->worker_documents,
			   opt->worker_seconds, opt->require_sandbox},
		.more = run->names ? claims_more : NULL,
		.arg = run};
	const struct strs *bad = &ret->guard.complaints;

	ret->arena = a;
	if (guard_open(&ret->guard, a, &setup, err) < 0)
		return desk && str_starts(str_from(err->msg), STR("params: "))
			       ? err_in(err, "%.*s/osbrief.conf",
					STR_ARG(desk->dir))
			       : -1;
	ret->outcomes = arena_array(a, HOST_SOURCES_MAX, sizeof *ret->outcomes);
	for (size_t i = 0; i < bad->len; i++)
		run_note(run, NOTE_WARN, "%.*s", STR_ARG(bad->at[i]));
	return 0;
}

struct loaded_list
sources_list(const struct sources *s)
{
	return s->guard.sources;
}

void
sources_close(struct sources *s)
{
	guard_close(&s->guard);
	*s = (struct sources){0};
}

/* ---- outcomes --------------------------------------------------------- */

/* NULL of no source. */
static struct outcome *
outcome_of(struct sources *from, struct str source)
{
	struct loaded_list all = sources_list(from);
	size_t i = 0;

	while (i < all.len && !str_eq(all.at[i].name, source))
		i++;
	return i < all.len ? &from->outcomes[i] : NULL;
}

static void
outcome_what(struct sources *from, struct outcome *o, const struct capture *in,
	     struct str why)
{
	o->what = str_fmt(from->arena, "%.*s: %.*s", STR_ARG(in->file),
			  STR_ARG(why));
}

static void
outcome_add(struct sources *from, const struct capture *in,
	    const struct reading *got, const struct err *failed)
{
	struct outcome *o = outcome_of(from, got->source);

	if (!o)
		return;
	o->read += got->articles.len > 0;
	o->refused += !got->articles.len;
	if (!got->articles.len)
		outcome_what(from, o, in,
			     failed ? str_from(failed->msg) : got->why);
}

static void
outcome_death(struct sources *from, const struct capture *in,
	      const struct death *d)
{
	struct outcome *o = outcome_of(from, d->source);

	if (!o)
		return;
	o->died++;
	outcome_what(from, o, in, d->what);
}

/* ---- deaths ----------------------------------------------------------- */

static struct str
deaths_key(const struct sources *from, struct arena *a,
	   const struct capture *in)
{
	return capture_digest(a,
			      str_fmt(a, "deaths\n%.*s\n%.*s\n",
				      STR_ARG(from->maker), STR_ARG(in->id)));
}

/* What sources have died of this capture in earlier runs. */
static struct deaths
deaths_get(const struct sources *from, struct arena *a,
	   const struct capture *in)
{
	struct deaths ret = {0};
	struct unpack u = {0};

	if (!from->memo ||
	    !from->memo->get(from->memo->to, a, deaths_key(from, a, in),
			     &u.rest) ||
	    !deaths_unpack(a, &u, &ret))
		return (struct deaths){0};
	return ret;
}

static void
deaths_put(const struct sources *from, const struct capture *in,
	   const struct deaths *all)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	if (!from->memo)
		return;
	deaths_pack(&b, all);
	from->memo->put(from->memo->to, deaths_key(from, &a, in), buf_str(&b));
}

/* A source was left out, and the page was read without it. */
static void
death_tell(struct run *run, struct sources *from, const struct capture *in,
	   const struct death *d)
{
	struct err told;

	err_set(&told, ERR_REFUSED, "%.*s: left out: source %.*s: %.*s",
		STR_ARG(in->file), STR_ARG(d->source), STR_ARG(d->what));
	run_gap(run, &told);
	*vec_add(from->arena, &from->deaths) = (struct brief_note){
		.file = str_copy(from->arena, in->file),
		.source = d->source,
		.what = str_fmt(from->arena, "left out: %.*s",
				STR_ARG(d->what))};
}

/* Tell of those that are not the page's own error; keep those that are new. */
static void
deaths_tell(struct run *run, struct sources *from, const struct capture *in,
	    const struct deaths *known, const struct deaths *all)
{
	for (size_t i = 0; i < all->len; i++) {
		outcome_death(from, in, &all->at[i]);
		if (all->at[i].call == WATCH_MATCH)
			death_tell(run, from, in, &all->at[i]);
	}
	if (all->len > known->len)
		deaths_put(from, in, all);
}

/* ---- reading ---------------------------------------------------------- */

/* With `more`, also the bytes of the claims. */
static int
page_read(struct run *run, struct arena *a, struct sources *from,
	  const struct capture *in, struct reading *ret, struct str *more,
	  struct err *err)
{
	struct deaths known = deaths_get(from, a, in);
	const struct guard_page page = {in, &known, more != NULL};
	int failed = guard_read(&from->guard, &page, a, ret, more, err);

	deaths_tell(run, from, in, &known, &ret->deaths);
	outcome_add(from, in, ret, failed ? err : NULL);
	for (size_t i = 0; i < ret->logs.len; i++)
		run_note(run, NOTE_DETAIL, "%.*s: %.*s", STR_ARG(in->file),
			 STR_ARG(ret->logs.at[i]));
	if (failed)
		return err_in(err, "%.*s", STR_ARG(in->file));
	if (!ret->articles.len)
		return err_set(err, ERR_FORMAT,
			       "%.*s: passed over by %.*s: %.*s",
			       STR_ARG(in->file), STR_ARG(ret->source),
			       STR_ARG(ret->why));
	return 0;
}

int
run_capture(struct sources *from, struct arena *a, const char *path,
	    struct capture *ret, struct err *err)
{
	struct str bytes;

	if (capture_bytes(a, path, CAPTURE_BYTES_MAX, &bytes, err) < 0)
		return -1;
	if (gzip_is(bytes) &&
	    guard_unpack(&from->guard, bytes, CAPTURE_BYTES_MAX, a, &bytes,
			 err) < 0)
		return err_in(err, "%s", path);
	*ret = capture_named(a, path, bytes);
	return 0;
}

int
run_read(struct run *run, struct arena *a, struct sources *from,
	 const struct capture *in, struct articles *ret, struct err *err)
{
	struct reading got = {0};
	int failed = page_read(run, a, from, in, &got, NULL, err);

	*ret = got.articles;
	return failed;
}

int
run_make(struct run *run, struct arena *a, struct sources *from,
	 const struct capture *in, struct made *io, struct err *err)
{
	struct reading got = {0};
	struct unpack u = {0};

	if (page_read(run, a, from, in, &got, &u.rest, err) < 0)
		return -1;
	io->articles = got.articles;
	if (claims_take(a, &u, io))
		return 0;
	return err_set(err, ERR_REFUSED,
		       "%.*s: the claims are not of this page",
		       STR_ARG(in->file));
}

void
run_ahead(struct sources *from, const struct capture *in, bool make)
{
	AUTO_ARENA a = {0};
	struct deaths known = deaths_get(from, &a, in);

	guard_ahead(&from->guard, &(struct guard_page){in, &known, make});
}

size_t
run_width(const struct sources *from)
{
	return guard_width(&from->guard);
}

int
run_discover(struct run *run, struct arena *a, struct sources *from,
	     const struct capture *in, struct items *ret, struct err *err)
{
	struct deaths known = deaths_get(from, a, in);
	const struct guard_page page = {in, &known, false};
	int failed = guard_discover(&from->guard, &page, a, ret, err);

	deaths_tell(run, from, in, &known, &ret->deaths);
	if (failed)
		return err_in(err, "%.*s", STR_ARG(in->file));
	return 0;
}
