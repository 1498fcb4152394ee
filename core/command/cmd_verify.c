/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "base/week.h"
#include "capture/store.h"
#include "command/command.h"
#include "command/issue.h"
#include "desk.h"

/* audit: a verification on its way. Each fault is told when it is found. */
struct audit {
	struct run *run;
	struct desk desk;
	struct sources *from;
	struct custody log;
	size_t faults, captures, briefs, cites;
};

static void
fault(struct audit *v, const struct err *err)
{
	v->faults++;
	run_note(v->run, NOTE_ERROR, "%s", err->msg);
}

/* page: the articles of one capture, read again; kept while the citations
 * that follow are of the same one. */
struct page {
	struct arena arena;
	struct str capture;
	struct articles articles;
	bool bad;
};

static const struct custody_entry *
capture_entry(const struct audit *v, struct str id)
{
	for (size_t i = 0; i < v->log.entries.len; i++)
		if (v->log.entries.at[i].kind == ENTRY_CAPTURE &&
		    str_eq(v->log.entries.at[i].id, id))
			return &v->log.entries.at[i];
	return NULL;
}

static int
page_read(struct audit *v, struct page *p, struct str capture, struct err *err)
{
	const struct custody_entry *e = capture_entry(v, capture);
	struct capture c;

	arena_free(&p->arena);
	p->articles = (struct articles){0};
	p->capture = str_copy(&p->arena, capture);
	if (!e)
		return err_set(err, ERR_FORMAT, "capture %.*s: there is none",
			       STR_ARG(capture));
	if (store_load(&p->arena, v->desk.dir, e, &c, err) < 0)
		return -1;
	return run_read(v->run, &p->arena, v->from, &c, &p->articles, err);
}

static const struct article *
article_find(const struct page *p, struct str id)
{
	for (size_t i = 0; i < p->articles.len; i++)
		if (str_eq(p->articles.at[i].id, id))
			return &p->articles.at[i];
	return NULL;
}

/* The quote, byte for byte, at its offsets. */
static int
cite_check(struct audit *v, struct page *p, const struct cite *c,
	   struct err *err)
{
	const struct article *t;

	if (!str_eq(p->capture, c->capture)) {
		p->bad = page_read(v, p, c->capture, err) < 0;
		if (p->bad)
			return -1;
	}
	if (p->bad)
		return err_set(err, ERR_FORMAT, "capture %.*s is not readable",
			       STR_ARG(c->capture));
	if (!c->quote.len)
		return 0;
	t = article_find(p, c->article);
	if (!t)
		return err_set(err, ERR_FORMAT, "%.*s holds no article %.*s",
			       STR_ARG(c->file), STR_ARG(c->article));
	if (c->at.b <= c->at.e && c->at.e <= t->text.len &&
	    str_eq(str_at(t->text, c->at), c->quote))
		return 0;
	if (!str_eq(t->reader, c->reader))
		return err_set(err, ERR_FORMAT,
			       "%.*s: the quote is not at its place; it was "
			       "read by %.*s, now by %.*s",
			       STR_ARG(c->file), STR_ARG(c->reader),
			       STR_ARG(t->reader));
	return err_set(err, ERR_FORMAT, "%.*s: the quote is not at its place",
		       STR_ARG(c->file));
}

static void
cites_check(struct audit *v, const struct custody_entry *e,
	    const struct brief *b)
{
	struct page page = {0};
	struct err err = {0};

	for (size_t i = 0; i < b->cites.len; i++) {
		v->cites++;
		if (cite_check(v, &page, &b->cites.at[i], &err) < 0) {
			err_in(&err, "%.*s citation %zu", STR_ARG(e->week),
			       i + 1);
			fault(v, &err);
		}
	}
	arena_free(&page.arena);
}

static void
ledger_check(struct audit *v, const struct custody_entry *e)
{
	AUTO_ARENA a = {0};
	struct brief b = {0};
	struct err err = {0};

	if (issue_ledger(&a, v->desk.dir, e, &b, &err) < 0) {
		fault(v, &err);
		return;
	}
	v->briefs++;
	if (brief_check(&b, &err) < 0) {
		err_in(&err, "%.*s", STR_ARG(e->week));
		fault(v, &err);
	}
	cites_check(v, e, &b);
}

/* Every file of every issue, wherever it was written. */
static void
issue_check(struct audit *v, size_t entry)
{
	const struct custody_entry *e = &v->log.entries.at[entry];
	struct err err = {0};

	for (size_t i = 0; i < e->kept.len; i++) {
		if (!issue_stands(&v->log, entry, i))
			continue;
		if (store_check_file(v->desk.dir, &e->kept.at[i], &err) < 0) {
			err_in(&err, "%.*s, issued %.*s", STR_ARG(e->week),
			       STR_ARG(e->time));
			fault(v, &err);
		}
		if (issue_is_ledger(e->kept.at[i].path))
			ledger_check(v, e);
	}
}

static void
captures_check(struct audit *v)
{
	const struct sink *sink = v->run->sink;
	struct err err = {0};

	for (size_t i = 0; i < v->log.entries.len; i++) {
		sink->progress(sink->to, i, v->log.entries.len);
		if (v->log.entries.at[i].kind != ENTRY_CAPTURE)
			continue;
		v->captures++;
		if (store_check_capture(v->desk.dir, &v->log.entries.at[i],
					&err) < 0)
			fault(v, &err);
	}
}

/* The weeks that were named, as the log names them. */
static int
weeks_read(const struct audit *v, struct arena *a, struct strs *ret,
	   struct err *err)
{
	const struct strs *args = &v->run->opt->args;
	struct week week;

	for (size_t i = 0; i < args->len; i++) {
		if (week_parse(a, args->at[i], &week, err) < 0)
			return -1;
		if (!issue_latest(&v->log, week.name))
			return err_set(err, ERR_ABSENT,
				       "%.*s: no brief of that week was issued",
				       STR_ARG(args->at[i]));
		*vec_add(a, ret) = week.name;
	}
	return 0;
}

static int
weeks_check(struct audit *v, struct arena *a, struct err *err)
{
	struct strs asked = {0};

	if (weeks_read(v, a, &asked, err) < 0)
		return -1;
	for (size_t i = 0; i < v->log.entries.len; i++) {
		const struct custody_entry *e = &v->log.entries.at[i];

		if (e->kind != ENTRY_CAPTURE &&
		    (!asked.len || str_in(e->week, asked.at, asked.len)))
			issue_check(v, i);
	}
	return 0;
}

static int
audit_all(struct audit *v, struct arena *a, struct err *err)
{
	struct strs faults = {0};

	if (store_check_all(a, v->desk.dir, &faults, &v->log, err) < 0)
		return -1;
	for (size_t i = 0; i < faults.len; i++)
		run_note(v->run, NOTE_ERROR, "%.*s", STR_ARG(faults.at[i]));
	if (v->log.cut_off)
		run_note(v->run, NOTE_WARN,
			 "a run was cut off; the next import or brief mends "
			 "what it left, and till then index and seal are not "
			 "checked");
	v->faults = faults.len;
	captures_check(v);
	return weeks_check(v, a, err);
}

int
verify_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	struct audit v = {.run = run};

	if (desk_choose(&a, run->opt->desk, &v.desk, err) < 0 ||
	    sources_open(run, &a, &v.desk, &from, err) < 0)
		return -1;
	v.from = &from;
	if (audit_all(&v, &a, err) < 0)
		return -1;
	if (v.faults)
		return err_set(err, ERR_FORMAT, "verify: %zu fault%s", v.faults,
			       v.faults == 1 ? "" : "s");
	run_note(run, NOTE_INFO,
		 "all is as it was: %zu captures, %zu citations of %zu briefs",
		 v.captures, v.cites, v.briefs);
	run->done++;
	return 0;
}
