/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/moment.h"
#include "base/vec.h"
#include "brief/lint.h"
#include "brief/review.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "command/command.h"
#include "command/editor.h"
#include "command/index.h"
#include "command/weekly.h"

/* reviewing: one review on its way. */
struct reviewing {
	struct run *run;
	struct arena *arena;
	struct press press; /* the desk and the week */
	struct weekly weekly;
	struct review review;
	struct signed_by who;
	struct str path; /* of the text that is edited */
	bool ours;	 /* made here, and taken away when it is done */
};

/* ---- signing ------------------------------------------------------------ */

static int
sign(struct run *run, struct arena *a, const struct desk *desk,
     struct signed_by *ret, struct err *err)
{
	ret->by = run->opt->by.len ? run->opt->by : desk->author;
	ret->time = moment_text(a, run->now);
	if (!ret->by.len)
		return err_set(err, ERR_USAGE,
			       "who decides? --by=NAME, or author in "
			       "osbrief.conf");
	if (review_text_is(ret->by))
		return err_set(err, ERR_USAGE, "--by: %s",
			       review_text_is(ret->by));
	return 0;
}

/* The store's lock is the desk's: one writer at a time. */
static int
store_decisions(struct run *run, struct arena *a, const struct desk *desk,
		struct decisions *in, struct err *err)
{
	AUTO_STORE *store = NULL;

	if (store_open(a, desk->dir, STORE_WRITE, moment_text(a, run->now),
		       &store, err) < 0)
		return -1;
	if (decided_add(a, desk, in, err) < 0) {
		struct err ignored;

		store_close(store, &ignored);
		return -1;
	}
	for (size_t i = 0; i < in->len; i++)
		run_note(run, NOTE_INFO, "%.*s: %s", STR_ARG(in->at[i].id),
			 decision_names[in->at[i].verb]);
	run_note(run, NOTE_INFO, "%zu decisions stored", in->len);
	run->done++;
	return store_close(store, err);
}

/* ---- --list and --undo -------------------------------------------------- */

static int
list_line(struct run *run, struct arena *a, const struct decision *d,
	  struct err *err)
{
	struct str few = d->of.len ? d->of.at[0].quote : STR("");
	struct str line;

	few = utf8_repair(a, str_slice(str_fold_space(a, few), 0, 60));
	line = str_fmt(a, "%.*s  %.*s  %-6s %.*s%s%.*s%s  %.*s\n",
		       STR_ARG(d->id), STR_ARG(d->time),
		       decision_names[d->verb], STR_ARG(d->by),
		       d->undone ? " (undone)" : "", STR_ARG(d->text),
		       d->text.len ? ";" : "", STR_ARG(few));
	run->done++;
	return run_text(run, line, err);
}

static int
decisions_list(struct run *run, struct arena *a, const struct decisions *all,
	       struct err *err)
{
	for (size_t i = 0; i < all->len; i++)
		if (list_line(run, a, &all->at[i], err) < 0)
			return -1;
	return 0;
}

static int
decision_undo(struct run *run, struct arena *a, const struct desk *desk,
	      const struct decisions *all, struct err *err)
{
	struct str id = run->opt->undo;
	const struct decision *was = decision_find(all, id);
	struct decisions one = {0};
	struct decision *d;
	struct signed_by who = {0};

	if (!was || was->verb == DECISION_UNDO)
		return err_set(err, ERR_ABSENT,
			       "%.*s: wanted the id of one decision (see "
			       "--list)",
			       STR_ARG(id));
	if (was->undone)
		return err_set(err, ERR_ABSENT, "%.*s is undone already",
			       STR_ARG(was->id));
	if (sign(run, a, desk, &who, err) < 0)
		return -1;
	d = vec_add(a, &one);
	*d = (struct decision){.verb = DECISION_UNDO,
			       .text = was->id,
			       .by = who.by,
			       .time = who.time,
			       .week = was->week};
	return store_decisions(run, a, desk, &one, err);
}

static int
decisions_look(struct run *run, struct arena *a, struct err *err)
{
	struct decisions all;
	struct desk desk;

	if (desk_choose(a, run->opt->desk, &desk, err) < 0 ||
	    decided_read(run, a, &desk, &all, err) < 0)
		return -1;
	return run->opt->undo.len ? decision_undo(run, a, &desk, &all, err)
				  : decisions_list(run, a, &all, err);
}

/* ---- the text ------------------------------------------------------------ */

/* Read what the week has, and let go of the store: editing takes its time. */
static int
review_make(struct reviewing *r, struct err *err)
{
	AUTO_SOURCES from = {0};
	AUTO_STORE *store = NULL;
	struct run *run = r->run;
	struct arena *a = r->arena;
	struct err ignored;

	if (run_names(run, a, r->press.desk.dir, err) < 0 ||
	    sources_open(run, a, &r->press.desk, &from, err) < 0 ||
	    store_open(a, r->press.desk.dir, STORE_WRITE,
		       moment_text(a, run->now), &store, err) < 0)
		return -1;
	if (index_refresh(run, &from, store, err) < 0 ||
	    weekly_read(&r->press, store, &from, &r->weekly, err) < 0 ||
	    review_write(a, &r->weekly.input, &r->review, err) < 0) {
		store_close(store, &ignored);
		return -1;
	}
	return store_close(store, err);
}

/* No editor came to it, or nothing was written: the next review need not ask
 * what it is. */
static void
text_withdraw(const struct reviewing *r)
{
	struct err ignored;
	struct str now;

	if (!capture_bytes(r->arena, r->path.ptr, REVIEW_BYTES_MAX, &now,
			   &ignored) &&
	    str_eq(now, r->review.text))
		unlink(r->path.ptr);
}

static int
text_edit(struct reviewing *r, struct err *err)
{
	const struct options *opt = r->run->opt;
	struct str editor = opt->editor.len ? opt->editor : r->run->editor;
	struct str name = str_fmt(r->arena, "review-%.*s.txt",
				  STR_ARG(r->press.week.name));

	r->ours = true;
	r->path = path_join(r->arena, r->press.desk.dir, name);
	if (!editor.len)
		return err_set(err, ERR_USAGE,
			       "no editor: set VISUAL or EDITOR, or use "
			       "--print and --file");
	if (access(r->path.ptr, F_OK) == 0)
		return err_set(err, ERR_REFUSED,
			       "%s is left from an earlier review: go on with "
			       "--file=%s, or remove it",
			       r->path.ptr, r->path.ptr);
	if (file_write(r->path.ptr, r->review.text, err) < 0)
		return -1;
	if (!editor_run(r->arena, editor, r->path.ptr, err))
		return 0;
	text_withdraw(r);
	return -1;
}

/* What is written may be printed as it is; its faults are told. */
static void
words_warn(struct reviewing *r, const struct decision *d)
{
	const struct lint_options options = {.language =
						     r->press.desk.language};
	struct faults got = {0};

	if (d->verb != DECISION_NOTE && d->verb != DECISION_REWORD)
		return;
	lint_text(r->arena, d->text, &options, &got);
	for (size_t i = 0; i < got.len; i++)
		run_note(r->run, NOTE_WARN, "%s: %s: “%.*s”: %s",
			 decision_names[d->verb], lint_rules[got.at[i].rule].id,
			 STR_ARG(got.at[i].words),
			 lint_rules[got.at[i].rule].why);
}

static int
text_refuse(struct reviewing *r, const struct decisions *got, struct err *err)
{
	for (size_t i = 0; i < got->complaints.len; i++)
		run_note(r->run, NOTE_ERROR, "%s: %.*s", r->path.ptr,
			 STR_ARG(got->complaints.at[i]));
	return err_set(err, ERR_FORMAT,
		       "%s: nothing is stored; mend it and go on with "
		       "--file=%s",
		       r->path.ptr, r->path.ptr);
}

static int
text_store(struct reviewing *r, struct err *err)
{
	struct decisions got;
	struct str text;

	if (capture_bytes(r->arena, r->path.ptr, REVIEW_BYTES_MAX, &text, err) <
	    0)
		return -1;
	review_read(r->arena, &r->review, text, &r->who, &got);
	if (got.complaints.len)
		return text_refuse(r, &got, err);
	for (size_t i = 0; i < got.len; i++)
		words_warn(r, &got.at[i]);
	if (!got.len)
		run_note(r->run, NOTE_INFO, "nothing is decided");
	else if (store_decisions(r->run, r->arena, &r->press.desk, &got, err) <
		 0)
		return -1;
	if (r->ours && unlink(r->path.ptr) < 0)
		return err_set(err, ERR_SYSTEM, "%s: %s", r->path.ptr,
			       strerror(errno));
	return 0;
}

int
review_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	struct reviewing r = {.run = run, .arena = &a};

	if (run->opt->list || run->opt->undo.len)
		return decisions_look(run, &a, err);
	if (!run->opt->week.len)
		return err_set(err, ERR_USAGE, "review: --week is missing");
	r.press = (struct press){.run = run, .arena = &a};
	if (press_open(&r.press, run->opt->week, err) < 0)
		return -1;
	if (!run->opt->print && sign(run, &a, &r.press.desk, &r.who, err) < 0)
		return -1;
	r.who.week = r.press.week.name;
	if (review_make(&r, err) < 0)
		return -1;
	if (run->opt->print)
		return run_text(run, r.review.text, err);
	r.path = run->opt->file;
	if (!r.path.len && text_edit(&r, err) < 0)
		return -1;
	return text_store(&r, err);
}
