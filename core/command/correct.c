/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/correct.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/moment.h"
#include "base/vec.h"
#include "command/command.h"
#include "command/index.h"
#include "command/issue.h"

enum { WEEK_DAYS = 7 };

/* one_read: NULL when the ledger cannot be read, which verify tells. */
static struct brief_errata *
one_read(const struct reviser *from, struct arena *a,
	 const struct custody_entry *e, struct date to, struct err *err)
{
	struct brief_errata *ret = arena_alloc(a, sizeof *ret);
	struct brief *issued = arena_alloc(a, sizeof *issued);

	ret->issued = issued;
	if (issue_ledger(a, from->desk->dir, e, issued, err) < 0 ||
	    revise_cited(from, a, issued, to, &ret->revisions, err) < 0)
		return NULL;
	return ret;
}

static bool
is_before(const struct reviser *from, struct arena *a, const struct week *week,
	  struct str name)
{
	struct date begin = date_add_days(
		week->from, -(int32_t)(from->desk->weeks * WEEK_DAYS));
	struct week then;
	struct err err;

	return week_parse(a, name, &then, &err) == 0 &&
	       date_cmp(then.from, week->from) < 0 &&
	       date_cmp(then.from, begin) >= 0;
}

int
erratas_read(const struct reviser *from, struct arena *a,
	     const struct week *week, struct brief_erratas *ret,
	     struct err *err)
{
	const struct custody *log = store_custody(from->store);
	struct versions any = {0};

	if (versions_list(from->store, a, &any, err) < 0)
		return -1;
	for (size_t i = 0; any.len && i < log->entries.len; i++) {
		struct brief_errata *one;
		struct err why;

		if (!issue_is_latest(log, i) ||
		    !is_before(from, a, week, log->entries.at[i].week))
			continue;
		one = one_read(from, a, &log->entries.at[i], week->to, &why);
		if (!one)
			run_note(from->run, NOTE_WARN, "%s", why.msg);
		else if (one->revisions.len)
			*vec_add(a, ret) = *one;
	}
	return 0;
}

static int
by_week(const void *x, const void *y)
{
	const struct custody_entry *const *a = x, *const *b = y;

	return str_cmp((*b)->week, (*a)->week);
}

static void
tracks_add(struct arena *a, struct map *known, const struct tracks *in,
	   struct tracks *ret)
{
	for (size_t i = 0; i < in->len; i++) {
		size_t *at = map_put(a, known, str_hash(in->at[i].id));

		if (*at != MAP_NONE)
			continue;
		*at = ret->len;
		*vec_add(a, ret) = in->at[i];
	}
}

void
tracks_earlier(const struct reviser *from, struct arena *a,
	       const struct week *week, struct tracks *ret)
{
	const struct custody *log = store_custody(from->store);
	struct {
		const struct custody_entry **at;
		size_t len, cap;
	} v = {0};
	struct map known = {0};

	for (size_t i = 0; i < log->entries.len; i++)
		if (issue_is_latest(log, i) &&
		    is_before(from, a, week, log->entries.at[i].week))
			*vec_add(a, &v) = &log->entries.at[i];
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_week);
	for (size_t i = 0; i < v.len; i++) {
		struct brief issued;
		struct err err;

		if (issue_ledger(a, from->desk->dir, v.at[i], &issued, &err) <
		    0)
			run_note(from->run, NOTE_WARN, "%s", err.msg);
		else
			tracks_add(a, &known, &issued.tracks, ret);
	}
}

static int
page_make(struct press *p, const struct reviser *from, struct brief *ret,
	  size_t *len, struct err *err)
{
	const struct custody_entry *e =
		issue_latest(store_custody(from->store), p->week.name);
	struct errata_input in = {.head = press_head(p)};

	if (!e)
		return err_set(err, ERR_ABSENT,
			       "%.*s: no brief of that week was issued",
			       STR_ARG(p->week.name));
	in.names = p->run->names;
	in.of = one_read(from, p->arena, e, (struct date){0}, err);
	in.head.title =
		str_fmt(p->arena, "Errata: %.*s", STR_ARG(in.head.title));
	in.head.errata = true;
	return in.of ? errata_make(p->arena, &in, ret, len, err) : -1;
}

static int
page_issue(struct press *p, const struct reviser *from, struct err *err)
{
	struct brief page = {0};
	size_t len = 0;

	if (index_refresh(p->run, from->sources, from->store, err) < 0 ||
	    page_make(p, from, &page, &len, err) < 0)
		return -1;
	p->run->done++;
	if (!len) {
		run_note(p->run, NOTE_INFO, "%.*s: nothing to correct",
			 STR_ARG(p->week.name));
		return 0;
	}
	if (press_render(p, &page, err) < 0)
		return -1;
	return press_write(p, from->store, err);
}

int
errata_issue(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	AUTO_STORE *store = NULL;
	struct press p = {.run = run, .arena = &a, .kind = ENTRY_ERRATA};
	struct reviser pages = {run, &p.desk, NULL, &from};

	if (press_open(&p, run->opt->errata, err) < 0 ||
	    run_names(run, &a, p.desk.dir, err) < 0 ||
	    sources_open(run, &a, &p.desk, &from, err) < 0 ||
	    store_open(&a, p.desk.dir, STORE_WRITE, moment_text(&a, run->now),
		       &store, err) < 0)
		return -1;
	pages.store = store;
	if (page_issue(&p, &pages, err) < 0) {
		struct err ignored;

		if (!p.half)
			store_close(store, &ignored);
		return -1;
	}
	return store_close(store, err);
}
