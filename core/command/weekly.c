/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/weekly.h"

static int
weekly_merge(const struct press *p, struct weekly *w, struct err *err)
{
	struct window *from = &w->window;

	from->all.decided = from->before.decided = &w->decided;
	if (run_merge(p->run, p->arena, &from->all, &w->now, err) < 0)
		return -1;
	keep_ids(p->arena, &from->all, &w->earlier.tracks, &w->now, &w->kept);
	w->input = (struct brief_input){
		.head = press_head(p),
		.corpus = &from->all,
		.names = p->run->names,
		.findings = &w->now,
		.identities = w->kept,
		.week = from->week,
		.revisions = from->revisions,
		.errata = w->earlier.errata,
		.notes = from->notes,
		.grades = p->desk.grades,
		.key_max = p->desk.key_max,
	};
	if (!from->before.articles.len)
		return 0;
	w->input.before_corpus = &from->before;
	w->input.before = &w->before;
	return run_merge(p->run, p->arena, &from->before, &w->before, err);
}

static int
weekly_window(const struct press *p, struct sources *from,
	      const struct window_from *in, struct window *w, struct err *err)
{
	int got;

	from->memo = in->reuse->memo;
	from->maker = in->reuse->maker;
	got = window_read(in, p->arena, &p->week, w, err);
	from->memo = NULL;
	return got;
}

int
weekly_read(const struct press *p, struct store *store, struct sources *from,
	    struct weekly *ret, struct err *err)
{
	AUTO_REUSE reuse = {0};
	const struct window_from in = {{p->run, &p->desk, store, from}, &reuse};
	struct window *w = &ret->window;

	*ret = (struct weekly){0};
	reuse_open(p->run, p->arena, &p->desk, from, &reuse);
	if (weekly_window(p, from, &in, w, err) < 0)
		return -1;
	if (!w->read && w->notes.len == w->undated && !w->revisions.len)
		return err_set(err, ERR_ABSENT,
			       "%.*s: no report of that week on this desk",
			       STR_ARG(p->week.name));
	p->run->done += w->read;
	if (decided_read(p->run, p->arena, &p->desk, &ret->decided, err) < 0)
		return -1;
	decided_notes(p->arena, &ret->decided, &w->notes);
	tracks_earlier(&in.pages, p->arena, &p->week, &ret->earlier.tracks);
	if (erratas_read(&in.pages, p->arena, &p->week, &ret->earlier.errata,
			 err) < 0)
		return -1;
	return weekly_merge(p, ret, err);
}
