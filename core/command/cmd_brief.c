/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <unistd.h>

#include "base/moment.h"
#include "base/vec.h"
#include "capture/file.h"
#include "command/command.h"
#include "command/index.h"
#include "command/issue.h"
#include "command/window.h"

enum product { PRODUCT_JSON, PRODUCT_MD, PRODUCT_PDF, PRODUCTS };

static const struct {
	struct str format, file;
} products[PRODUCTS] = {
	{STR_INIT("json"), STR_INIT("brief.json")},
	{STR_INIT("md"), STR_INIT("brief.md")},
	{STR_INIT("pdf"), STR_INIT("brief.pdf")},
};

/* job: one brief on its way. */
struct job {
	struct run *run;
	struct arena *arena;
	struct desk desk;
	struct week week;
	bool wanted[PRODUCTS];
	struct str bytes[PRODUCTS];
	struct str dir; /* where its files go */
};

static int
formats_read(struct job *j, struct err *err)
{
	struct str rest = j->run->opt->format, one;
	size_t i;

	if (!rest.len)
		rest = STR("json,md,pdf");
	while (rest.len) {
		one = str_trim(str_cut(rest, STR(","), &rest));
		for (i = 0; i < PRODUCTS; i++)
			if (str_eq(one, products[i].format))
				break;
		if (i == PRODUCTS)
			return err_set(err, ERR_USAGE,
				       "--format: %.*s: wanted json, md or pdf",
				       STR_ARG(one));
		j->wanted[i] = true;
	}
	/* Whatever is wanted, verify reads the ledger. */
	j->wanted[PRODUCT_JSON] = true;
	return 0;
}

static int
job_read(struct job *j, struct err *err)
{
	const struct options *opt = j->run->opt;
	struct str out;

	if (!opt->week.len)
		return err_set(err, ERR_USAGE, "brief: --week is missing");
	if (week_parse(j->arena, opt->week, &j->week, err) < 0 ||
	    formats_read(j, err) < 0 ||
	    desk_choose(j->arena, opt->desk, &j->desk, err) < 0)
		return -1;
	out = opt->out.len ? opt->out
			   : path_join(j->arena, j->desk.dir, STR("out"));
	j->dir = path_join(j->arena, out, j->week.name);
	return 0;
}

static struct brief_head
head_of(const struct job *j)
{
	const struct desk *d = &j->desk;

	return (struct brief_head){
		.title = d->title,
		.tlp = d->tlp,
		.week = j->week.name,
		.from = date_text(j->arena, j->week.from),
		.to = date_text(j->arena, j->week.to),
		.author = d->author,
		.language = d->language,
		.paper = d->paper,
		.generator = STR(PACKAGE_NAME " " PACKAGE_VERSION),
	};
}

static int
job_compose(struct job *j, const struct window *w, struct brief *ret,
	    struct err *err)
{
	struct findings now = {0}, before = {0};
	struct brief_input in = {
		.head = head_of(j),
		.corpus = &w->all,
		.names = j->run->names,
		.findings = &now,
		.week = w->week,
		.revisions = w->revisions,
		.notes = w->notes,
		.grades = j->desk.grades,
		.key_max = j->desk.key_max,
	};

	if (run_merge(j->run, j->arena, &w->all, &now, err) < 0)
		return -1;
	if (w->before.articles.len) {
		if (run_merge(j->run, j->arena, &w->before, &before, err) < 0)
			return -1;
		in.before_corpus = &w->before;
		in.before = &before;
	}
	return run_brief(j->arena, &in, ret, err);
}

static int
job_render(struct job *j, const struct brief *b, struct err *err)
{
	struct arena *a = j->arena;
	struct str *out = j->bytes;

	if (run_ledger(a, b, &out[PRODUCT_JSON], err) < 0)
		return -1;
	if (!j->wanted[PRODUCT_MD] && !j->wanted[PRODUCT_PDF])
		return 0;
	if (run_markdown(j->run, a, j->desk.dir, out[PRODUCT_JSON],
			 &out[PRODUCT_MD], err) < 0)
		return -1;
	if (!j->wanted[PRODUCT_PDF])
		return 0;
	return run_pdf(j->run, a,
		       &(struct sheet_source){.markdown = out[PRODUCT_MD],
					      .ledger = out[PRODUCT_JSON],
					      .head = &b->head,
					      .fonts = &j->desk.fonts},
		       &out[PRODUCT_PDF], err);
}

static int
job_make(struct job *j, struct store *store, struct sources *from,
	 struct err *err)
{
	AUTO_REUSE reuse = {0};
	const struct window_from in = {{j->run, &j->desk, store, from}, &reuse};
	struct window window;
	struct brief brief = {0};

	if (run_names(j->run, j->arena, j->desk.dir, err) < 0)
		return -1;
	reuse_open(j->run, j->arena, &j->desk, from, &reuse);
	if (window_read(&in, j->arena, &j->week, &window, err) < 0)
		return -1;
	if (!window.read && !window.notes.len)
		return err_set(err, ERR_ABSENT,
			       "%.*s: no report of that week on this desk",
			       STR_ARG(j->week.name));
	j->run->done += window.read;
	if (job_compose(j, &window, &brief, err) < 0)
		return -1;
	return job_render(j, &brief, err);
}

/* Is there a file of that name, and does it differ? */
static int
product_compare(struct job *j, enum product p, bool *same, struct err *err)
{
	struct str path = path_join(j->arena, j->dir, products[p].file), was;

	*same = false;
	if (access(path.ptr, F_OK) < 0)
		return 0;
	if (capture_bytes(j->arena, path.ptr, STORE_KEPT_MAX, &was, err) < 0)
		return -1;
	*same = str_eq(was, j->bytes[p]);
	if (*same || j->run->opt->force)
		return 0;
	return err_set(err, ERR_REFUSED,
		       "%s is issued and differs from what would be issued "
		       "now; --force replaces it",
		       path.ptr);
}

/* Below the desk a path is written down as it is seen from there, so that
 * the desk may move. */
static struct str
path_kept(const struct job *j, struct str path)
{
	char *full = realpath(path.ptr, NULL);
	struct str s = str_copy(j->arena, str_from(full));

	free(full);
	if (str_starts(s, j->desk.dir) &&
	    str_starts(str_skip(s, j->desk.dir.len), STR("/")))
		return str_skip(s, j->desk.dir.len + 1);
	return s;
}

/* All files beside their places first: a full disk changes none of them. */
static int
products_stage(struct job *j, struct staged *staged, struct err *err)
{
	bool same;

	for (size_t p = 0; p < PRODUCTS; p++) {
		struct str path = path_join(j->arena, j->dir, products[p].file);

		if (!j->wanted[p])
			continue;
		if (product_compare(j, p, &same, err) < 0)
			return -1;
		if (!same && file_stage(j->arena, path.ptr, j->bytes[p],
					&staged[p], err) < 0)
			return -1;
	}
	return 0;
}

static int
products_commit(struct job *j, struct staged *staged, struct kepts *kept,
		struct err *err)
{
	for (size_t p = 0; p < PRODUCTS; p++) {
		struct str path = path_join(j->arena, j->dir, products[p].file);
		bool same = staged[p].fd < 0;

		if (!j->wanted[p])
			continue;
		if (!same && file_commit(&staged[p], err) < 0)
			return -1;
		run_note(j->run, NOTE_INFO, "%s%s", path.ptr,
			 same ? " (unchanged)" : "");
		*vec_add(j->arena, kept) =
			(struct kept){path_kept(j, path),
				      capture_digest(j->arena, j->bytes[p])};
	}
	return 0;
}

static int
job_write(struct job *j, struct store *store, struct err *err)
{
	struct staged staged[PRODUCTS] = {{.fd = -1}, {.fd = -1}, {.fd = -1}};
	struct kepts kept = {0};
	int got;

	if (folder_make(j->dir.ptr, err) < 0)
		return -1;
	got = products_stage(j, staged, err);
	if (!got)
		got = products_commit(j, staged, &kept, err);
	for (size_t p = 0; p < PRODUCTS; p++)
		file_discard(&staged[p]);
	if (got < 0)
		return -1;
	if (issue_same(issue_latest(store_custody(store), j->week.name), &kept))
		return 0;
	return store_issue(store, j->week.name, &kept, err);
}

int
brief_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	AUTO_STORE *store = NULL;
	struct job j = {.run = run, .arena = &a};

	if (job_read(&j, err) < 0 ||
	    sources_open(run, &a, &j.desk.params, &from, err) < 0 ||
	    store_open(&a, j.desk.dir, STORE_WRITE, moment_text(&a, run->now),
		       &store, err) < 0)
		return -1;
	if (index_refresh(run, &from, store, err) < 0 ||
	    job_make(&j, store, &from, err) < 0 ||
	    job_write(&j, store, err) < 0) {
		struct err ignored;

		/* Nothing half done: the next run need not mend. */
		store_close(store, &ignored);
		return -1;
	}
	return store_close(store, err);
}
