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

enum { LEDGER = COUNT(kinds) - 1 };

/* issued: what the log has written down below the feed, in its order. */
struct issued {
	const struct custody_entry **at;
	size_t len, cap;
};

/* listing: the feed on its way. */
struct listing {
	struct press *press;
	const struct custody *log;
	struct str place; /* "out/" */
	struct issued issued;
	struct atom_feed feed;
};

/* Below the feed's folder, as the feed sees it; empty when elsewhere. */
static struct str
href_of(const struct listing *l, struct str path)
{
	return str_starts(path, l->place) ? str_skip(path, l->place.len)
					  : STR("");
}

static bool
is_below(const struct listing *l, const struct custody_entry *e)
{
	for (size_t i = 0; i < e->kept.len; i++)
		if (href_of(l, e->kept.at[i].path).len)
			return true;
	return false;
}

static void
issued_find(struct listing *l)
{
	for (size_t i = 0; i < l->log->entries.len; i++) {
		const struct custody_entry *e = &l->log->entries.at[i];

		if (e->kind != ENTRY_CAPTURE && is_below(l, e))
			*vec_add(l->press->arena, &l->issued) = e;
	}
}

static bool
same_issue(const struct custody_entry *a, const struct custody_entry *b)
{
	return a->kind == b->kind && str_eq(a->week, b->week);
}

/* "2023-W35/annex.html" -> "annex" */
static struct str
stem_of(struct str href)
{
	struct str rest = href, name = href, ending;

	while (rest.len)
		name = str_cut(rest, STR("/"), &rest);
	return str_cut(name, STR("."), &ending);
}

static bool
has_link(const struct atom_entry *e, struct str href, const char *type)
{
	for (size_t i = 0; i < e->links.len; i++) {
		const struct atom_link *at = &e->links.at[i];

		if (href.len ? str_eq(at->href, href)
			     : at->type == type && !at->title.len)
			return true;
	}
	return false;
}

/* made_with: by the template of the brief, to be read; or else: the ledger
 * comes behind all that is. */
enum made_with { BY_BRIEF, BY_OTHERS };

static enum made_with
made_by(struct str stem, size_t kind)
{
	bool brief = str_eq(stem, STR("brief")) || str_eq(stem, STR("errata"));

	return brief && kind != LEDGER ? BY_BRIEF : BY_OTHERS;
}

/* RFC 4287, 4.1.2: of a type there is one alternate: the brief itself, else
 * what was made by another template. That may have a name of its own. */
static void
link_add(const struct listing *l, struct str href, size_t kind,
	 enum made_with by, struct atom_entry *to)
{
	struct str stem = stem_of(href);
	bool first = !has_link(to, STR(""), kinds[kind].type);
	struct atom_link link = {href, kinds[kind].rel, kinds[kind].type,
				 STR("")};

	if (by != made_by(stem, kind) || has_link(to, href, NULL))
		return;
	if (!first) {
		link.rel = "related";
		link.title = stem;
	}
	*vec_add(l->press->arena, &to->links) = link;
}

static void
files_add(const struct listing *l, const struct custody_entry *in, size_t kind,
	  enum made_with by, struct atom_entry *to)
{
	for (size_t i = 0; i < in->kept.len; i++) {
		struct str href = href_of(l, in->kept.at[i].path);

		if (href.len && str_ends(href, kinds[kind].ending))
			link_add(l, href, kind, by, to);
	}
}

/* What was issued for a week at several times is one issue: another template
 * beside the brief takes none of its files away. */
static void
links_add(const struct listing *l, const struct custody_entry *in,
	  enum made_with by, struct atom_entry *to)
{
	for (size_t k = 0; k < COUNT(kinds); k++)
		for (size_t i = l->issued.len; i; i--)
			if (same_issue(l->issued.at[i - 1], in))
				files_add(l, l->issued.at[i - 1], k, by, to);
	if (by == BY_OTHERS && to->links.len)
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

/* That of the issue under way is not in its place yet. */
static int
ledger_read(const struct listing *l, const struct custody_entry *in,
	    struct brief *ret, struct err *err)
{
	const struct press *p = l->press;
	const struct custody_entries *all = &l->log->entries;
	AUTO_JSON *j = NULL;

	if (in != &all->at[all->len - 1] || in->kind != p->kind ||
	    !str_eq(in->week, p->week.name))
		return issue_ledger(p->arena, p->desk.dir, in, ret, err);
	j = json_parse(p->bytes[PRODUCT_JSON], err);
	return j ? brief_from_json(p->arena, j, ret, err) : -1;
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
	if (ledger_read(l, in, &brief, &why) < 0) {
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
	for (size_t i = 0; i < l->issued.len; i++)
		if (same_issue(l->issued.at[i], in))
			return l->issued.at[i]->time;
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

	links_add(l, in, BY_BRIEF, &e);
	links_add(l, in, BY_OTHERS, &e);
	if (!e.links.len)
		return;
	e.id = atom_id(a, name_of(l, entry_names[in->kind], in->week));
	ledger_tell(l, in, &e);
	*vec_add(a, &l->feed.entries) = e;
}

static bool
is_last(const struct listing *l, size_t at)
{
	for (size_t i = at + 1; i < l->issued.len; i++)
		if (same_issue(l->issued.at[i], l->issued.at[at]))
			return false;
	return true;
}

/* The log is in the order of time: the last entries were updated last. */
static void
entries_add(struct listing *l)
{
	for (size_t i = l->issued.len;
	     i && l->feed.entries.len < FEED_ENTRIES_MAX; i--)
		if (is_last(l, i - 1))
			entry_add(l, l->issued.at[i - 1]);
}

struct str
feed_make(struct press *p, const struct custody *log, struct str place)
{
	struct arena *a = p->arena;
	struct listing l = {.press = p, .log = log};
	struct buf out = {.arena = a};

	l.place = str_fmt(a, "%.*s/", STR_ARG(place));
	issued_find(&l);
	entries_add(&l);
	if (!l.feed.entries.len)
		return STR("");
	l.feed.id = atom_id(a, name_of(&l, "feed", STR("")));
	l.feed.title = p->desk.title.len ? p->desk.title : STR("osbrief");
	l.feed.author = p->desk.author.len ? p->desk.author : l.feed.title;
	l.feed.updated = l.feed.entries.at[0].updated;
	l.feed.generator = STR(PACKAGE_NAME " " PACKAGE_VERSION);
	l.feed.language = p->desk.language;
	l.feed.base = p->desk.feed_url;
	l.feed.self = l.feed.base.len ? l.feed.base : STR(FEED_NAME);
	atom_write(&out, &l.feed);
	return buf_str(&out);
}
