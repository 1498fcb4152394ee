/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "article/plain.h"
#include "base/vec.h"
#include "capture/capture.h"

void
run_note(const struct run *run, enum note level, const char *fmt, ...)
{
	struct err text;
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text.msg, sizeof text.msg, fmt, ap);
	va_end(ap);
	run->sink->note(run->sink->to, level, text.msg);
}

void
run_gap(struct run *run, const struct err *err)
{
	run->gaps++;
	run_note(run, NOTE_ERROR, "%s", err->msg);
}

int
run_line(struct run *run, json_t *j, struct err *err)
{
	AUTO_ARENA a = {0};
	struct buf b = {.arena = &a};

	json_write(&b, j);
	json_decref(j);
	buf_char(&b, '\n');
	if (run->sink->write(run->sink->to, buf_str(&b), err) < 0)
		run->broken = true;
	return run->broken ? -1 : 0;
}

/* Plugins are loaded by absolute path only. */
static void
path_add(struct arena *a, struct strs *to, struct str path)
{
	char *full = realpath(str_c(a, path), NULL);

	*vec_add(a, to) = str_copy(a, full ? str_from(full) : path);
	free(full);
}

int
run_host(struct run *run, struct arena *a, const struct strs *params,
	 struct host **ret, struct err *err)
{
	const struct options *opt = run->opt;
	struct host_config config = {0};
	const struct strs *bad;

	if (params)
		config.params = *params;
	if (!opt->source_dirs.len)
		path_add(a, &config.dirs, STR(PLUGINDIR));
	for (size_t i = 0; i < opt->source_dirs.len; i++)
		path_add(a, &config.dirs, opt->source_dirs.at[i]);
	for (size_t i = 0; i < opt->sources.len; i++)
		path_add(a, &config.files, opt->sources.at[i]);
	if (host_open(a, &config, ret, err) < 0)
		return -1;
	bad = host_complaints(*ret);
	for (size_t i = 0; i < bad->len; i++)
		run_note(run, NOTE_WARN, "%.*s", STR_ARG(bad->at[i]));
	return 0;
}

void
run_host_free(struct host **h)
{
	if (*h)
		host_close(*h);
	*h = NULL;
}

int
run_read(const struct run *run, struct arena *a, struct host *h,
	 const struct capture *in, struct articles *ret, struct err *err)
{
	struct reading got = {0};
	int failed = host_read(h, in, a, &got, err);

	for (size_t i = 0; i < got.logs.len; i++)
		run_note(run, NOTE_DETAIL, "%.*s: %.*s", STR_ARG(in->file),
			 STR_ARG(got.logs.at[i]));
	if (failed)
		return err_in(err, "%.*s", STR_ARG(in->file));
	if (!got.articles.len)
		return err_set(err, ERR_FORMAT,
			       "%.*s: passed over by %.*s: %.*s",
			       STR_ARG(in->file), STR_ARG(got.source),
			       STR_ARG(got.why));
	*ret = got.articles;
	return 0;
}

int
run_plain(struct arena *a, const char *path, struct article *ret,
	  struct err *err)
{
	struct capture c;

	if (capture_file(a, path, CAPTURE_BYTES_MAX, &c, err) < 0)
		return -1;
	*ret = article_plain(a, &c);
	return 0;
}

int
run_extract(struct arena *a, const struct article *in, struct claims *ret,
	    struct err *err)
{
	if (claim_extract(a, in, ret, err) < 0)
		return err_in(err, "%.*s", STR_ARG(in->file));
	return 0;
}

int
run_merge(struct arena *a, const struct corpus *in, struct findings *ret,
	  struct err *err)
{
	return finding_merge(a, in, ret, err);
}
