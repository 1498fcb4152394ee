/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <unistd.h>

#include "article/encoding.h"
#include "base/vec.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "command/source.h"
#include "host/param.h"
#include "kit/sketch.h"

enum { SHOWN_BYTES = 300 };

/* ---- in the jail: the page is somebody else's ---------------------------- */

static int
sketch_prepare(void *arg, const struct jail_task *task, struct err *err)
{
	(void)arg;
	(void)task;
	(void)err;
	encoding_warm();
	return 0;
}

/* The site's host or nothing, the page's name and its bytes, split by line
 * ends. */
static int
sketch_work(void *arg, const struct jail_task *task, struct err *err)
{
	struct capture c = {0};
	struct str domain, rest;

	(void)arg;
	(void)err;
	domain = str_cut(task->in, STR("\n"), &rest);
	c.file = str_cut(rest, STR("\n"), &c.bytes);
	sketch_make(&c, domain, task->out);
	return 0;
}

static int
sketch_read(struct arena *a, const struct capture *c, struct str domain,
	    struct str *ret, struct err *err)
{
	const struct jail_job job = {.work = sketch_work,
				     .prepare = sketch_prepare};
	const struct jail_limits limits = {.workers = 1};
	AUTO_JAIL jail = {.control = -1};
	struct buf b = {.arena = a};
	struct str said;

	buf_fmt(&b, "%.*s\n%.*s\n", STR_ARG(domain), STR_ARG(c->file));
	buf_add(&b, c->bytes);
	if (jail_open(&jail, a, &job, &limits, &said, err) < 0)
		return -1;
	return jail_call(&jail, a, buf_str(&b), ret, err);
}

/* ---- the file ------------------------------------------------------------ */

/* The value of the sketch's line "domain: news.example.org"; empty when the
 * page tells none. */
static struct str
domain_of(struct str text)
{
	struct str rest, after;

	str_cut(text, STR("\ndomain: "), &after);
	return str_cut(after, STR("\n"), &rest);
}

/* "news_example" of "news.example.org". */
static struct str
name_of(struct arena *a, struct str domain)
{
	size_t last = 0;

	for (size_t i = 0; i < domain.len; i++)
		if (domain.ptr[i] == '.')
			last = i;
	domain = str_slice(domain, 0,
			   last < SOURCE_NAME_MAX ? last : SOURCE_NAME_MAX);
	domain = str_replace(a, domain, STR("."), STR("_"));
	return str_replace(a, domain, STR("-"), STR("_"));
}

static int
site_write(struct run *run, struct arena *a, struct str text, struct str *ret,
	   struct err *err)
{
	const struct strs *args = &run->opt->args;
	struct str name =
		args->len > 1 ? args->at[1] : name_of(a, domain_of(text));

	if (!source_is_name(name))
		return err_set(err, ERR_USAGE,
			       "\"%.*s\": give a NAME of a-z, 0-9 and _",
			       STR_ARG(name));
	*ret = str_fmt(a, "%.*s.site", STR_ARG(name));
	if (access(ret->ptr, F_OK) == 0)
		return err_set(err, ERR_USAGE, "%.*s: is there already",
			       STR_ARG(*ret));
	return file_write(ret->ptr, text, err);
}

/* ---- what it would read ---------------------------------------------------
 */

static void
article_show(struct buf *b, const struct article *in)
{
	const struct {
		const char *name;
		struct str value;
	} fields[] = {{"source", in->source},
		      {"publisher", in->publisher},
		      {"title", in->title},
		      {"published", in->published.text},
		      {"url", in->url}};

	for (size_t i = 0; i < COUNT(fields); i++)
		buf_fmt(b, "%-10s %.*s\n", fields[i].name,
			STR_ARG(fields[i].value));
	for (size_t i = 0; i < in->bylines.len; i++)
		buf_fmt(b, "%-10s %.*s\n", "byline",
			STR_ARG(in->bylines.at[i].name));
	buf_fmt(b, "%-10s %s, %zu blocks, %zu bytes\n", "text",
		access_names[in->access], in->blocks.len, in->text.len);
	buf_fmt(b, "%.*s …\n", STR_ARG(str_slice(in->text, 0, SHOWN_BYTES)));
}

static int
site_show(struct run *run, struct arena *a, const struct capture *c,
	  struct err *err)
{
	AUTO_SOURCES from = {0};
	struct articles got;
	struct buf b = {.arena = a};

	if (sources_open(run, a, NULL, &from, err) < 0 ||
	    run_read(run, a, &from, c, &got, err) < 0)
		return -1;
	for (size_t i = 0; i < got.len; i++)
		article_show(&b, &got.at[i]);
	return run_text(run, utf8_repair(a, buf_str(&b)), err);
}

int
source_new_site(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	struct options opt = *run->opt;
	struct run again = *run;
	struct capture c;
	struct str text, path;

	if (opt.args.len > 2)
		return err_set(err, ERR_USAGE,
			       "source new --site: wanted at most one NAME");
	if (capture_file(&a, str_c(&a, opt.site), CAPTURE_BYTES_MAX, &c, err) <
		    0 ||
	    sketch_read(&a, &c, opt.domain, &text, err) < 0 ||
	    site_write(run, &a, text, &path, err) < 0)
		return -1;
	run_note(run, NOTE_INFO, "%.*s is begun", STR_ARG(path));
	if (run_text(run, text, err) < 0 || !domain_of(text).len)
		return run->broken ? -1 : 0;
	*vec_add(&a, &opt.sources) = path;
	again.opt = &opt;
	if (opt.domain.len)
		c.url = str_fmt(&a, "https://%.*s/", STR_ARG(opt.domain));
	if (site_show(&again, &a, &c, err) < 0)
		return -1;
	run_note(run, NOTE_INFO,
		 "it is used from the folder sites of a desk, or now: osbrief "
		 "--source ./%.*s read PAGE",
		 STR_ARG(path));
	return 0;
}
