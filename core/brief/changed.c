/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/errata.h"
#include "brief/sentence.h"

enum { EDITS_LISTED = 24 }; /* of one page; the others are counted */

static const struct span whole = {0, 0};

static struct str
outlet_phrase(struct composer *c, const struct article *in)
{
	struct holder outlet = {.kind = HOLDER_OUTLET, .name = in->publisher};

	return in->publisher.len ? holder_phrase(&c->speech, &outlet)
				 : word(c, SAY_NO_PUBLISHER);
}

static void
day_say(struct composer *c, struct statement *s, enum saying row,
	struct str stamp)
{
	struct str day = str_slice(stamp, 0, 10);

	if (day.len)
		say_with(c, s, row, WITH(period_phrase(&c->speech, day, day)));
}

/* told_say: does the page itself say that it was changed? */
static void
told_say(struct composer *c, struct statement *s, const struct revision *r)
{
	struct str then = r->then.modified.text, now = r->now.modified.text;

	if (now.len && !str_eq(then, now))
		day_say(c, s, SAY_SAYS_CHANGED, now);
	else
		say(c, s, SAY_SAYS_NOTHING);
}

static void
counts_say(struct composer *c, struct statement *s, const struct edits *in)
{
	enum saying mark = SAY_COLON;
	size_t n[] = {0, 0, 0};

	for (size_t i = 0; i < in->len; i++)
		n[in->at[i].kind]++;
	for (size_t i = 0; edit_names[i]; i++) {
		if (!n[i])
			continue;
		say(c, s, mark);
		say_with(c, s, SAY_EDIT_CHANGED + i,
			 WITH(count_phrase(&c->speech, SAY_N_SENTENCES, n[i])));
		mark = SAY_COMMA;
	}
	say(c, s, mark);
	say_with(c, s, SAY_EDIT_SAME, WITH(count(c, in->same + in->moved)));
}

static void
page_say(struct composer *c, struct statement *s, const struct article *in)
{
	size_t n = cite_text(c, in, whole);

	if (in->title.len)
		say_quote(c, s, n, in->title);
	else
		say(c, s, SAY_UNTITLED);
	say_with(c, s, SAY_BRACKETS, WITH(STR(""), outlet_phrase(c, in)));
	day_say(c, s, SAY_KEPT_ON, in->archived);
	say_cite(c, s, n);
}

static void
gone_say(struct composer *c, struct entry *e, const struct revision *r)
{
	struct statement *s = statement_add(c, &e->lead, word(c, SAY_GONE));

	page_say(c, s, &r->then);
	say(c, s,
	    r->now.access == ACCESS_PREVIEW ? SAY_GONE_BREAKS : SAY_GONE_EMPTY);
	day_say(c, s, SAY_KEPT_ON, r->now.archived);
	say_cite(c, s, cite_text(c, &r->now, whole));
	say(c, s, SAY_STOP);
}

static void
title_say(struct composer *c, struct entry *e, const struct revision *r)
{
	struct statement *s;
	size_t then, now;

	if (!r->edits.title || !r->then.title.len || !r->now.title.len)
		return;
	then = cite_text(c, &r->then, whole);
	now = cite_text(c, &r->now, whole);
	s = statement_add(c, &e->points, word(c, SAY_CHANGED_TITLE));
	say_quote(c, s, then, r->then.title);
	say_cite(c, s, then);
	say(c, s, SAY_BECAME);
	say_quote(c, s, now, r->now.title);
	say_cite(c, s, now);
	say(c, s, SAY_STOP);
}

static void
passage_say(struct composer *c, struct statement *s, const struct article *in,
	    struct span at)
{
	size_t n = cite_text(c, in, at);

	say_quote(c, s, n, str_at(in->text, at));
	say_cite(c, s, n);
}

/* Both captures stand behind each line. */
void
edit_say(struct composer *c, struct statement *s, const struct revision *r,
	 const struct edit *e)
{
	switch (e->kind) {
	case EDIT_CHANGED:
		passage_say(c, s, &r->then, e->then);
		say(c, s, SAY_BECAME);
		passage_say(c, s, &r->now, e->now);
		break;
	case EDIT_REMOVED:
		passage_say(c, s, &r->then, e->then);
		say(c, s, SAY_NOT_LATER);
		say_cite(c, s, cite_text(c, &r->now, whole));
		break;
	case EDIT_ADDED:
		passage_say(c, s, &r->now, e->now);
		say(c, s, SAY_NOT_EARLIER);
		say_cite(c, s, cite_text(c, &r->then, whole));
		break;
	}
}

static void
edits_say(struct composer *c, struct entry *e, const struct revision *r)
{
	for (size_t i = 0; i < r->edits.len && i < EDITS_LISTED; i++) {
		const struct edit *one = &r->edits.at[i];

		struct statement *s = statement_add(
			c, &e->points, word(c, SAY_CHANGED_TEXT + one->kind));

		edit_say(c, s, r, one);
		say(c, s, SAY_STOP);
	}
}

static void
revision_say(struct composer *c, const struct revision *r, size_t no)
{
	struct entry *e = entry_start(
		c, row_phrase(&c->speech, SAY_PAGE_CHANGED,
			      WITH(count(c, no), outlet_phrase(c, &r->then))));
	struct statement *s;

	/* A publisher's name may be anything: no link leads to its heading. */
	c->under = c->section->title;
	if (r->gone) {
		gone_say(c, e, r);
		return;
	}
	s = statement_add(c, &e->lead, STR(""));
	page_say(c, s, &r->then);
	day_say(c, s, SAY_KEPT_AGAIN, r->now.archived);
	say_cite(c, s, cite_text(c, &r->now, whole));
	if (r->edits.len)
		counts_say(c, s, &r->edits);
	told_say(c, s, r);
	say(c, s, SAY_STOP);
	title_say(c, e, r);
	edits_say(c, e, r);
}

/* errata_point: that an earlier issue is to be corrected, and for which pages.
 */
static void
errata_point(struct composer *c, struct entry *e, const struct brief_errata *of)
{
	struct affected v = {0};
	struct statement *s;
	bool *named = arena_array(c->arena, of->revisions.len + 1, 1);
	enum saying mark = SAY_COLON;
	size_t n;

	affected_find(c->arena, of, &v);
	n = affected_statements(&v);
	if (!n)
		return;
	s = statement_add(c, &e->points, word(c, SAY_ERRATA));
	say_with(c, s, n == 1 ? SAY_ERRATA_ONE : SAY_ERRATA_MANY,
		 WITH(count_phrase(&c->speech, SAY_N_SENTENCES, n),
		      of->issued->head.week));
	for (size_t i = 0; i < v.len; i++) {
		const struct revision *r = v.at[i].revision;
		size_t k = (size_t)(r - of->revisions.at);

		if (named[k])
			continue;
		named[k] = true;
		say(c, s, mark);
		say_str(c, s, outlet_phrase(c, &r->then));
		say_cite(c, s, cite_text(c, &r->then, whole));
		say_cite(c, s, cite_text(c, &r->now, whole));
		mark = SAY_COMMA;
	}
	say(c, s, SAY_STOP);
}

static void
errata_say(struct composer *c)
{
	const struct brief_erratas *v = &c->in->errata;
	struct entry *e = NULL;

	for (size_t i = 0; i < v->len; i++) {
		if (!e)
			e = entry_start(c, word(c, SAY_EARLIER_ISSUES));
		errata_point(c, e, &v->at[i]);
	}
	if (e && !e->points.len)
		c->section->entries.len--;
}

void
changed_compose(struct composer *c)
{
	const struct revisions *v = &c->in->revisions;
	size_t rest = 0;

	section_start(c, SECTION_CHANGED, SAY_CHANGED, SAY_CHANGED_EMPTY);
	for (size_t i = 0; i < v->len; i++) {
		size_t n = v->at[i].edits.len;

		revision_say(c, &v->at[i], i + 1);
		rest += n > EDITS_LISTED ? n - EDITS_LISTED : 0;
	}
	errata_say(c);
	if (rest)
		c->section->more = row_phrase(
			&c->speech, SAY_CHANGED_LEFT,
			WITH(count_phrase(&c->speech, SAY_N_FURTHER, rest)));
}
