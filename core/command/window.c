/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/window.h"

#include <stdlib.h>

#include "base/vec.h"
#include "command/lane.h"
#include "command/listed.h"

enum { WEEK_DAYS = 7, WINDOW_ARTICLES_MAX = 100000 };

/* reader: what the steps below share. */
struct reader {
	struct run *run;
	struct arena *arena;
	const struct desk *desk;
	struct store *store;
	struct sources *from;
	const struct week *week;
	const struct reuse *reuse;
	struct window *out;
	const struct stored **wanted; /* captures */
	size_t wanted_len;
};

enum where
window_where(const struct desk *desk, const struct week *week,
	     struct str published, struct str modified, struct str archived)
{
	struct date day = desk_day(desk, published);
	struct date changed = desk_day(desk, modified);
	struct date begin =
		date_add_days(week->from, -(int32_t)(desk->weeks * WEEK_DAYS));

	if (!day.year)
		day = changed.year ? changed : desk_day(desk, archived);
	if (week_holds(week, day) ||
	    (week_holds(week, changed) && date_cmp(day, week->to) <= 0))
		return WHERE_WEEK;
	if (!day.year || date_cmp(day, begin) < 0 ||
	    date_cmp(day, week->from) >= 0)
		return WHERE_OUTSIDE;
	return WHERE_BEFORE;
}

static int
by_capture(const void *x, const void *y)
{
	const struct head *a = x, *b = y;
	int by_id = str_cmp(a->capture, b->capture);

	return by_id ? by_id : str_cmp(a->id, b->id);
}

/* revision_of: the article as a later capture of a page that changed. */
static const struct revision *
revision_of(const struct reader *r, struct str id)
{
	const struct revisions *v = &r->out->revisions;

	for (size_t i = 0; i < v->len; i++)
		if (!v->at[i].gone && v->at[i].edits.len &&
		    str_eq(v->at[i].now.id, id))
			return &v->at[i];
	return NULL;
}

/* Heads are sorted by capture; `*from` moves behind this capture's. */
static bool
capture_wanted(const struct reader *r, const struct stored *c,
	       const struct heads *heads, size_t *from)
{
	bool known = false, wanted = false;

	for (; *from < heads->len; (*from)++) {
		const struct head *h = &heads->at[*from];
		int order = str_cmp(h->capture, c->id);

		if (order > 0)
			break;
		if (order < 0)
			continue;
		known = true;
		wanted = wanted ||
			 window_where(r->desk, r->week, h->published,
				      h->modified,
				      c->archived) != WHERE_OUTSIDE ||
			 revision_of(r, h->id);
	}
	if (known)
		return wanted;
	/* Never read with success: today's readers may know it. */
	return true;
}

static void
gap_note(struct reader *r, const struct stored *c, const struct err *why)
{
	r->run->gaps++;
	*vec_add(r->arena, &r->out->notes) = (struct brief_note){
		.file = str_copy(r->arena, c->file),
		.source = r->from->guard.culprit,
		.what = str_fmt(r->arena, "not read: %s", why->msg)};
}

/* What an earlier capture of the window said is its claim, not the later's. */
static bool
is_repeated(const struct revision *v, struct span quote)
{
	for (size_t i = 0; i < v->edits.len; i++)
		if (v->edits.at[i].now.b < quote.e &&
		    quote.b < v->edits.at[i].now.e)
			return false;
	return true;
}

static void
claims_add(struct reader *r, const struct made *in, struct str article,
	   const struct revision *changed, bool before)
{
	for (size_t i = 0; i < in->claims.len; i++) {
		if (!str_eq(in->claims.at[i].article, article) ||
		    (changed && is_repeated(changed, in->claims.at[i].quote)))
			continue;
		*vec_add(r->arena, &r->out->all.claims) = in->claims.at[i];
		if (before)
			*vec_add(r->arena, &r->out->before.claims) =
				in->claims.at[i];
	}
}

/* An article without what another said first is another one to a memo. */
static void
corpus_add(struct reader *r, struct corpus *to, const struct made *from,
	   const struct article *in, const struct revision *changed)
{
	struct str first = changed ? changed->then.id : STR("");

	*vec_add(r->arena, &to->articles) = *in;
	if (from->key.len)
		*vec_add(r->arena, &to->digests) =
			str_fmt(r->arena, "%.*s %.*s %.*s", STR_ARG(from->key),
				STR_ARG(in->id), STR_ARG(first));
}

static enum where
where_of(const struct reader *r, const struct article *in)
{
	return window_where(r->desk, r->week, in->published.text,
			    in->modified.text, in->archived);
}

static int
article_add(struct reader *r, const struct made *from, size_t i,
	    struct err *err)
{
	const struct article *in = &from->articles.at[i];
	struct window *w = r->out;
	const struct revision *changed = revision_of(r, in->id);
	enum where where = changed ? WHERE_WEEK : where_of(r, in);

	if (where == WHERE_OUTSIDE)
		return 0;
	if (changed && where_of(r, &changed->then) == WHERE_OUTSIDE)
		changed = NULL;
	if (w->all.articles.len == WINDOW_ARTICLES_MAX)
		return err_set(err, ERR_LIMIT, "more than %d articles",
			       WINDOW_ARTICLES_MAX);
	w->week[w->all.articles.len] = where == WHERE_WEEK;
	w->read += where == WHERE_WEEK;
	corpus_add(r, &w->all, from, in, changed);
	if (where == WHERE_WEEK)
		run_empty(r->run, in);
	if (where == WHERE_BEFORE)
		corpus_add(r, &w->before, from, in, NULL);
	claims_add(r, from, in->id, changed, where == WHERE_BEFORE);
	return 0;
}

/* Told each time, also of what was made before. */
static void
cuts_note(struct reader *r, const struct made *in)
{
	for (size_t i = 0; i < in->articles.len; i++) {
		const struct article *t = &in->articles.at[i];
		size_t kept = 0;

		if (!in->cut[i])
			continue;
		for (size_t k = 0; k < in->claims.len; k++)
			kept += str_eq(in->claims.at[k].article, t->id);
		run_cut(r->run, t, kept);
		*vec_add(r->arena, &r->out->notes) = (struct brief_note){
			.file = str_copy(r->arena, t->file),
			.source = t->source,
			.what = str_fmt(r->arena,
					"read in part: claims behind the first "
					"%zu are left out",
					kept)};
	}
}

enum page_state { PAGE_LOST, PAGE_KEPT, PAGE_MADE };

/* From an earlier run, else begun to be read now. */
static void
capture_begin(void *to, size_t i, struct lane_page *p)
{
	struct reader *r = to;
	const struct stored *c = r->wanted[i];
	struct made *made = arena_alloc(r->arena, sizeof *made);

	p->more = made;
	made->key = reuse_key(r->reuse, r->arena, c);
	if (reuse_get(r->reuse, r->arena, made)) {
		p->state = PAGE_MADE;
	} else if (store_get(r->store, &p->arena, c->id, &p->capture,
			     &p->err) == 0) {
		p->state = PAGE_KEPT;
		run_ahead(r->from, &p->capture, true);
	}
}

/* The day of a page that nobody could read is not known: what was kept before
 * the week began tells nothing of it, what was kept later may. */
static void
unread_note(struct reader *r, const struct stored *c, const struct err *why)
{
	struct date kept = desk_day(r->desk, c->archived);
	bool possible = date_cmp(kept, r->week->from) >= 0;

	run_note(r->run, possible ? NOTE_ERROR : NOTE_DETAIL, "%s", why->msg);
	if (!possible)
		return;
	r->out->undated += !week_holds(r->week, kept);
	gap_note(r, c, why);
}

/* Read now: what cannot be is told; whether something was made. */
static bool
capture_make(struct reader *r, const struct stored *c, struct lane_page *p)
{
	struct made *made = p->more;

	if (p->state == PAGE_LOST) {
		/* Kept, and now lost or changed: whatever its day was. */
		run_note(r->run, NOTE_ERROR, "%.*s: %s", STR_ARG(c->file),
			 p->err.msg);
		gap_note(r, c, &p->err);
		return false;
	}
	if (run_make(r->run, r->arena, r->from, &p->capture, made, &p->err) <
	    0) {
		unread_note(r, c, &p->err);
		return false;
	}
	/* A source that died is asked no more: what was read without it is
	 * this run's only. */
	if (r->from->deaths.len)
		made->key = STR("");
	reuse_put(r->reuse, made);
	return true;
}

static int
capture_end(void *to, size_t i, struct lane_page *p, struct err *err)
{
	struct reader *r = to;
	const struct sink *sink = r->run->sink;
	struct made *made = p->more;

	sink->progress(sink->to, i, r->wanted_len);
	if (p->state != PAGE_MADE && !capture_make(r, r->wanted[i], p))
		return 0;
	cuts_note(r, made);
	for (size_t k = 0; k < made->articles.len; k++)
		if (article_add(r, made, k, err) < 0)
			return -1;
	return 0;
}

/* A list that was saved before the week names nothing of it. */
static int
list_read(struct reader *r, const struct head *head, struct listed *l,
	  struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct items items = {0};
	struct capture page;

	if (store_get(r->store, &scratch, head->capture, &page, err) < 0)
		return -1;
	if (date_cmp(desk_day(r->desk, page.archived), r->week->from) < 0)
		return 0;
	if (run_discover(r->run, r->arena, r->from, &page, &items, err) < 0)
		return -1;
	listed_add(l, head->publisher, &items);
	return 0;
}

static void
lists_read(struct reader *r, const struct heads *heads)
{
	struct listed l = listed_start(r->arena, r->desk, r->week, heads);
	struct str index = str_from(access_names[ACCESS_INDEX]);
	struct brief_notes found;
	struct err err;

	for (size_t i = 0; i < heads->len; i++)
		if (str_eq(heads->at[i].access, index) &&
		    list_read(r, &heads->at[i], &l, &err) < 0)
			run_note(r->run, NOTE_DETAIL, "%s", err.msg);
	found = listed_end(&l);
	for (size_t i = 0; i < found.len; i++)
		*vec_add(r->arena, &r->out->notes) = found.at[i];
}

/* Those that may belong to the window, in the order of the store. */
static void
captures_choose(struct reader *r, const struct storeds *captures,
		struct heads *heads)
{
	size_t from = 0;

	if (heads->len)
		qsort(heads->at, heads->len, sizeof *heads->at, by_capture);
	r->wanted = arena_array(r->arena, captures->len + 1, sizeof *r->wanted);
	for (size_t i = 0; i < captures->len; i++)
		if (capture_wanted(r, &captures->at[i], heads, &from))
			r->wanted[r->wanted_len++] = &captures->at[i];
}

static int
captures_read(struct reader *r, struct err *err)
{
	struct lane lane = {capture_begin, capture_end, r, 0,
			    run_width(r->from)};
	struct storeds captures = {0};
	struct heads heads = {0};

	if (store_captures(r->store, r->arena, STR(""), &captures, err) < 0 ||
	    store_articles(r->store, r->arena, STR(""), &heads, err) < 0)
		return -1;
	captures_choose(r, &captures, &heads);
	lane.n = r->wanted_len;
	if (lane_run(&lane, err) < 0)
		return -1;
	lists_read(r, &heads);
	for (size_t i = 0; i < r->from->deaths.len; i++)
		*vec_add(r->arena, &r->out->notes) = r->from->deaths.at[i];
	return 0;
}

int
window_read(const struct window_from *from, struct arena *a,
	    const struct week *week, struct window *ret, struct err *err)
{
	const struct reviser *pages = &from->pages;
	struct reader r = {.run = pages->run,
			   .arena = a,
			   .desk = pages->desk,
			   .store = pages->store,
			   .from = pages->sources,
			   .reuse = from->reuse,
			   .week = week,
			   .out = ret};

	*ret = (struct window){.all.memo = from->reuse->memo,
			       .before.memo = from->reuse->memo};
	ret->week = arena_array(a, WINDOW_ARTICLES_MAX, sizeof *ret->week);
	if (revise_week(pages, a, week, &ret->revisions, err) < 0)
		return -1;
	return captures_read(&r, err);
}
