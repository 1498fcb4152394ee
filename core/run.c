/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "article/plain.h"
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
