/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/moment.h"
#include "command/command.h"
#include "command/correct.h"
#include "command/index.h"
#include "command/window.h"

static int
brief_compose(struct press *p, const struct window *w,
	      const struct earlier *earlier, struct brief *ret, struct err *err)
{
	struct findings now = {0}, before = {0};
	struct identity *kept;
	struct brief_input in = {
		.head = press_head(p),
		.corpus = &w->all,
		.names = p->run->names,
		.findings = &now,
		.week = w->week,
		.revisions = w->revisions,
		.errata = earlier->errata,
		.notes = w->notes,
		.grades = p->desk.grades,
		.key_max = p->desk.key_max,
	};

	if (run_merge(p->run, p->arena, &w->all, &now, err) < 0)
		return -1;
	keep_ids(p->arena, &w->all, &earlier->tracks, &now, &kept);
	in.identities = kept;
	if (w->before.articles.len) {
		if (run_merge(p->run, p->arena, &w->before, &before, err) < 0)
			return -1;
		in.before_corpus = &w->before;
		in.before = &before;
	}
	return run_brief(p->arena, &in, ret, err);
}

static int
week_make(struct press *p, struct store *store, struct sources *from,
	  struct err *err)
{
	AUTO_REUSE reuse = {0};
	const struct window_from in = {{p->run, &p->desk, store, from}, &reuse};
	struct earlier earlier = {0};
	struct window window;
	struct brief brief = {0};

	if (run_names(p->run, p->arena, p->desk.dir, err) < 0)
		return -1;
	reuse_open(p->run, p->arena, &p->desk, from, &reuse);
	if (window_read(&in, p->arena, &p->week, &window, err) < 0)
		return -1;
	if (!window.read && !window.notes.len && !window.revisions.len)
		return err_set(err, ERR_ABSENT,
			       "%.*s: no report of that week on this desk",
			       STR_ARG(p->week.name));
	p->run->done += window.read;
	tracks_earlier(&in.pages, p->arena, &p->week, &earlier.tracks);
	if (erratas_read(&in.pages, p->arena, &p->week, &earlier.errata, err) <
		    0 ||
	    brief_compose(p, &window, &earlier, &brief, err) < 0)
		return -1;
	return press_render(p, &brief, err);
}

int
brief_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	AUTO_STORE *store = NULL;
	struct press p = {.run = run, .arena = &a, .kind = ENTRY_ISSUE};

	if (run->opt->errata.len)
		return errata_issue(run, err);
	if (!run->opt->week.len)
		return err_set(err, ERR_USAGE, "brief: --week is missing");
	if (press_open(&p, run->opt->week, err) < 0 ||
	    sources_open(run, &a, &p.desk.params, &from, err) < 0 ||
	    store_open(&a, p.desk.dir, STORE_WRITE, moment_text(&a, run->now),
		       &store, err) < 0)
		return -1;
	if (index_refresh(run, &from, store, err) < 0 ||
	    week_make(&p, store, &from, err) < 0 ||
	    press_write(&p, store, err) < 0) {
		struct err ignored;

		/* Nothing half done: the next run need not mend. */
		store_close(store, &ignored);
		return -1;
	}
	return store_close(store, err);
}
