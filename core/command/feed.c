/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/feed.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/vec.h"
#include "command/issue.h"
#include "report/atom.h"

/* Files of an issue, the first of which is what a reader opens. */
static const struct {
	struct str ending;
	const char *rel, *type;
} kinds[] = {
	{STR_INIT(".html"), "alternate", "text/html"},
	{STR_INIT(".pdf"), "alternate", "application/pdf"},
	{STR_INIT(".md"), "alternate", "text/markdown"},
	{STR_INIT(".txt"), "alternate", "text/plain"},
	{STR_INIT(".json"), "related", "application/json"},
};

/* listing: the feed on its way. */
struct listing {
	struct press *press;
	const struct custody *log;
	struct str place; /* "out/" */
	struct atom_feed feed;
};

/* Below the feed's folder, as the feed sees it; empty when elsewhere. */
static struct str
href_of(const struct listing *l, struct str path)
{
	return str_starts(path, l->place) ? str_skip(path, l->place.len)
					  : STR("");
}

/* RFC 4287, 4.1.2: without content there is an alternate. */
static void
links_add(const struct listing *l, const struct custody_entry *in,
	  struct atom_entry *to)
{
	for (size_t k = 0; k < COUNT(kinds); k++)
		for (size_t i = 0; i < in->kept.len; i++) {
			struct str path = in->kept.at[i].path;

			if (str_ends(path, kinds[k].ending) &&
			    href_of(l, path).len)
				*vec_add(l->press->arena, &to->links) =
					(struct atom_link){href_of(l, path),
							   kinds[k].rel,
							   kinds[k].type};
		}
	if (to->links.len)
		to->links.at[0].rel = "alternate";
}

static void
statement_add_words(struct buf *b, const struct statement *s)
{
	for (size_t i = 0; i < s->pieces.len; i++) {
		const struct piece *p = &s->pieces.at[i];

		if (p->kind == PIECE_CITE)
			buf_fmt(b, "[%zu]", p->cite);
		else
			buf_fmt(b, "%.*s%.*s%.*s", STR_ARG(p->open),
				STR_ARG(p->text), STR_ARG(p->close));
	}
}

static void
ledger_tell(struct listing *l, const struct custody_entry *in,
	    struct atom_entry *to)
{
	struct arena *a = l->press->arena;
	struct buf b = {.arena = a};
	struct brief brief;
	struct err why;

	to->title = in->week;
	if (issue_ledger(a, l->press->desk.dir, in, &brief, &why) < 0) {
		run_note(l->press->run, NOTE_WARN, "%s", why.msg);
		return;
	}
	to->title = str_fmt(a, "%.*s, %.*s", STR_ARG(brief.head.title),
			    STR_ARG(in->week));
	to->category = brief.head.tlp;
	to->language = brief.head.language;
	for (size_t i = 0; i < brief.summary.len; i++) {
		if (i)
			buf_char(&b, ' ');
		statement_add_words(&b, &brief.summary.at[i]);
	}
	to->summary = buf_str(&b);
}

/* When the week was issued first. */
static struct str
first_time(const struct listing *l, const struct custody_entry *in)
{
	for (size_t i = 0; i < l->log->entries.len; i++) {
		const struct custody_entry *e = &l->log->entries.at[i];

		if (e->kind == in->kind && str_eq(e->week, in->week))
			return e->time;
	}
	return in->time;
}

/* The desk is known by the first line of its log. */
static struct str
name_of(const struct listing *l, const char *kind, struct str week)
{
	const struct custody_entry *first = &l->log->entries.at[0];

	return str_fmt(l->press->arena, "osbrief %.*s %.*s%.*s %s %.*s",
		       STR_ARG(first->time), STR_ARG(first->id),
		       STR_ARG(first->week), kind, STR_ARG(week));
}

static void
entry_add(struct listing *l, const struct custody_entry *in)
{
	struct arena *a = l->press->arena;
	struct atom_entry e = {.updated = in->time,
			       .published = first_time(l, in)};

	links_add(l, in, &e);
	if (!e.links.len)
		return;
	e.id = atom_id(a, name_of(l, entry_names[in->kind], in->week));
	ledger_tell(l, in, &e);
	*vec_add(a, &l->feed.entries) = e;
}

static bool
is_last(const struct listing *l, size_t at)
{
	const struct custody_entry *e = &l->log->entries.at[at];

	if (e->kind == ENTRY_ERRATA)
		return errata_latest(l->log, e->week) == e;
	return issue_is_latest(l->log, at);
}

/* The log is in the order of time: the last entries were updated last. */
static void
entries_add(struct listing *l)
{
	for (size_t i = l->log->entries.len;
	     i && l->feed.entries.len < FEED_ENTRIES_MAX; i--)
		if (l->log->entries.at[i - 1].kind != ENTRY_CAPTURE &&
		    is_last(l, i - 1))
			entry_add(l, &l->log->entries.at[i - 1]);
}

struct str
feed_make(struct press *p, const struct custody *log, struct str place)
{
	struct arena *a = p->arena;
	struct listing l = {.press = p, .log = log};
	struct buf out = {.arena = a};

	l.place = str_fmt(a, "%.*s/", STR_ARG(place));
	entries_add(&l);
	if (!l.feed.entries.len)
		return STR("");
	l.feed.id = atom_id(a, name_of(&l, "feed", STR("")));
	l.feed.title = p->desk.title.len ? p->desk.title : STR("osbrief");
	l.feed.author = p->desk.author.len ? p->desk.author : l.feed.title;
	l.feed.updated = l.feed.entries.at[0].updated;
	l.feed.generator = STR(PACKAGE_NAME " " PACKAGE_VERSION);
	l.feed.self = STR(FEED_NAME);
	atom_write(&out, &l.feed);
	return buf_str(&out);
}
