/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/moment.h"
#include "base/vec.h"
#include "capture/store.h"
#include "command/admit.h"
#include "command/command.h"
#include "command/index.h"
#include "command/lane.h"
#include "command/results.h"
#include "desk.h"

int
init_command(struct run *run, struct err *err)
{
	struct str dir = run->opt->args.at[0];

	if (desk_init(dir, err) < 0)
		return -1;
	run->done++;
	run_note(run, NOTE_INFO,
		 "%.*s is a desk now; its settings: %.*s/osbrief.conf",
		 STR_ARG(dir), STR_ARG(dir));
	return 0;
}

/* tally: what an import did. */
struct tally {
	size_t kept, known, passed, unread;
};

struct import {
	struct run *run;
	struct sources *from;
	struct store *store;
	struct str archived;
	struct tally tally;
};

/* A page that cannot be read is kept all the same: it is evidence, and a
 * later reader may know it. */
static int
capture_keep(struct import *in, struct arena *a, const struct capture *c,
	     struct err *err)
{
	struct articles got = {0};
	struct heads heads = {0};
	struct str uri = STR(""), reader = STR("-");

	if (run_read(in->run, a, in->from, c, &got, err) < 0) {
		in->tally.unread++;
		run_gap(in->run, err);
	} else {
		uri = got.at[0].url;
		reader = got.at[0].reader;
	}
	index_heads(a, &got, &heads);
	if (store_put(in->store, c, uri, reader, &heads, err) < 0)
		return -1;
	in->tally.kept++;
	for (size_t i = 0; i < got.len; i++) {
		run_empty(in->run, &got.at[i]);
		run_note(in->run, NOTE_DETAIL, "%.*s: %.*s, %.*s: %.*s",
			 STR_ARG(c->file), STR_ARG(heads.at[i].source),
			 STR_ARG(heads.at[i].access),
			 STR_ARG(heads.at[i].title));
	}
	return 0;
}

/* args: the files of one argument. */
struct args {
	struct import *in;
	struct page_files files;
};

static void
file_begin(void *to, size_t i, struct lane_page *p)
{
	struct args *all = to;
	struct import *in = all->in;
	bool there;

	p->state = admit_page(in->from, &p->arena, &all->files.at[i],
			      &p->capture, &p->err);
	if (p->state != ADMIT_PAGE)
		return;
	p->capture.archived = in->archived;
	if (store_has(in->store, p->capture.id, &there, &p->err) == 0 && !there)
		run_ahead(in->from, &p->capture, false);
}

static int
page_import(struct import *in, struct lane_page *p, struct err *err)
{
	bool there;

	if (store_has(in->store, p->capture.id, &there, err) < 0)
		return -1;
	in->run->done++;
	if (!there)
		return capture_keep(in, &p->arena, &p->capture, err);
	in->tally.known++;
	return 0;
}

/* 0 also when the file is a gap; -1 when the store can't go on. */
static int
file_end(void *to, size_t i, struct lane_page *p, struct err *err)
{
	struct args *all = to;
	struct import *in = all->in;

	in->run->sink->progress(in->run->sink->to, i, all->files.len);
	if (p->state == ADMIT_PAGE)
		return page_import(in, p, err);
	if (p->state == ADMIT_REFUSED) {
		in->tally.unread++;
		run_gap(in->run, &p->err);
		return 0;
	}
	in->tally.passed++;
	run_note(in->run, NOTE_DETAIL, "%s", p->err.msg);
	return 0;
}

static int
arg_import(struct import *in, const char *arg, struct err *err)
{
	AUTO_ARENA a = {0};
	struct args all = {.in = in};

	if (page_files_add(&a, arg, &all.files, err) < 0) {
		in->tally.unread++;
		run_gap(in->run, err);
		return 0;
	}
	return lane_run(&(struct lane){file_begin, file_end, &all,
				       all.files.len, run_width(in->from)},
			err);
}

static int
time_read(const struct run *run, struct arena *a, struct str *ret,
	  struct err *err)
{
	int64_t at = run->now;

	if (run->opt->time.len && !moment_parse(run->opt->time, &at))
		return err_set(err, ERR_USAGE,
			       "--archived: %.*s: wanted a time such as "
			       "2023-08-31T09:00:00Z",
			       STR_ARG(run->opt->time));
	*ret = moment_text(a, at);
	return 0;
}

int
import_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	AUTO_STORE *store = NULL;
	struct import in = {.run = run};
	const struct tally *t = &in.tally;
	struct desk desk;

	if (time_read(run, &a, &in.archived, err) < 0 ||
	    desk_choose(&a, run->opt->desk, &desk, err) < 0 ||
	    sources_open(run, &a, &desk, &from, err) < 0 ||
	    store_open(&a, desk.dir, STORE_WRITE, moment_text(&a, run->now),
		       &store, err) < 0)
		return -1;
	in.from = &from;
	in.store = store;
	if (index_refresh(run, &from, store, err) < 0)
		return -1;
	for (size_t i = 0; i < run->opt->args.len; i++)
		if (arg_import(&in, run->opt->args.at[i].ptr, err) < 0)
			return -1;
	page_files_none(run, t->passed);
	run_note(run, NOTE_INFO,
		 "%zu new, %zu known already, %zu passed over, %zu not read",
		 t->kept, t->known, t->passed, t->unread);
	results_keep(run, &desk, &from, "import");
	return store_close(store, err);
}
