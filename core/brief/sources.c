/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "brief/figure.h"
#include "brief/sentence.h"

enum { MARKS_MAX = 24 };

/* tally: what was counted of claims, never judged. */
struct tally {
	size_t claims, own, named, unnamed, nobody, relayed;
};

/* kept: an article of the brief, sorted by publisher, day and id. */
struct kept {
	size_t article;
	struct str publisher, day, id;
	struct tally tally;
};

struct kepts {
	struct kept *at;
	size_t len, cap;
};

static const char *const genres[] = {
	[GENRE_NEWS] = "news report",
	[GENRE_ANALYSIS] = "analysis",
	[GENRE_OPINION] = "opinion",
	[GENRE_LIVE] = "live report",
	[GENRE_NOTICE] = "notice of the body itself (primary source)",
	[GENRE_ADVERT] = "advertisement"};

static const char *const reach[] = {[ACCESS_FULL] = "full text",
				    [ACCESS_PREVIEW] = "first paragraphs only",
				    [ACCESS_BARRIER] = "no text: barrier page",
				    [ACCESS_INDEX] = "a list of pages",
				    [ACCESS_WALL] = "no text: bot wall",
				    [ACCESS_EMPTY] = "no text found"};

static const char *const languages[][2] = {
	{"en", "English"},    {"ja", "Japanese"},  {"zh", "Chinese"},
	{"ko", "Korean"},     {"ru", "Russian"},   {"fr", "French"},
	{"de", "German"},     {"es", "Spanish"},   {"it", "Italian"},
	{"pt", "Portuguese"}, {"uk", "Ukrainian"}, {"nl", "Dutch"}};

static struct str
language_name(struct arena *a, struct str tag)
{
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		if (str_eq(str_slice(tag, 0, 2), str_from(languages[i][0])))
			return str_fmt(a, "in %s", languages[i][1]);
	return tag.len ? str_fmt(a, "in language \"%.*s\"", STR_ARG(tag))
		       : STR("language not stated");
}

static int
by_publisher(const void *x, const void *y)
{
	const struct kept *a = x, *b = y;
	int order = str_cmp(a->publisher, b->publisher);

	if (!order)
		order = str_cmp(a->day, b->day);
	return order ? order : str_cmp(a->id, b->id);
}

static void
tally_add(struct tally *t, const struct claim *in)
{
	const struct holder *h =
		in->holder.len ? &in->holder.at[in->holder.len - 1] : NULL;

	t->claims++;
	if (!h || h->kind == HOLDER_UNKNOWN || in->kind == CLAIM_HEARSAY)
		t->nobody++;
	else if (in->holder.len == 1 && h->kind == HOLDER_OUTLET)
		t->own++;
	else if (h->kind == HOLDER_GROUP)
		t->unnamed++;
	else
		t->named++;
	for (size_t i = 1; i < in->holder.len; i++)
		if (in->holder.at[i].kind == HOLDER_OUTLET) {
			t->relayed++;
			break;
		}
}

/* cited: per article, whether any passage of it is cited. */
static bool *
cited(const struct composer *c)
{
	size_t n = c->in->corpus->claims.len;
	bool *v = arena_array(c->arena, c->in->corpus->articles.len + 1,
			      sizeof *v);

	for (size_t i = 0; i < n; i++)
		if (c->claim_cite[i])
			v[c->article_of[i]] = true;
	return v;
}

static struct kepts
collect(struct composer *c)
{
	const struct corpus *in = c->in->corpus;
	const bool *used = cited(c);
	struct tally *tally =
		arena_array(c->arena, in->articles.len + 1, sizeof *tally);
	struct kepts v = {0};

	for (size_t i = 0; i < in->claims.len; i++)
		tally_add(&tally[c->article_of[i]], &in->claims.at[i]);
	for (size_t i = 0; i < in->articles.len; i++) {
		const struct article *from = &in->articles.at[i];

		if (used[i] || c->week[i])
			*vec_add(c->arena, &v) = (struct kept){
				.article = i,
				.publisher = from->publisher,
				.day = str_slice(from->published.text, 0, 10),
				.id = from->id,
				.tally = tally[i]};
	}
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_publisher);
	return v;
}

static void
tally_say(struct composer *c, struct statement *s, const struct tally *t)
{
	const struct {
		size_t n;
		const char *words;
	} parts[] = {{t->named, "of named holders"},
		     {t->unnamed, "of unnamed ones"},
		     {t->own, "of the page itself"},
		     {t->nobody, "of nobody named"},
		     {t->relayed, "taken from another outlet"}};
	const char *mark = " (";

	if (!t->claims) {
		say(c, s, "no attributed claims");
		return;
	}
	say_str(c, s,
		count_phrase(c->arena, t->claims, "attributed claim",
			     "attributed claims"));
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		if (!parts[i].n)
			continue;
		say(c, s, "%s%zu %s", mark, parts[i].n, parts[i].words);
		mark = ", ";
	}
	say(c, s, ")");
}

static size_t
count_links(const struct article *in)
{
	size_t n = 0;

	for (size_t i = 0; i < in->links.len; i++)
		n += in->links.at[i].kind == LINK_SOURCE;
	return n;
}

static void
dates_say(struct composer *c, struct statement *s, const struct article *in)
{
	struct str day = str_slice(in->published.text, 0, 10);
	struct str again = str_slice(in->modified.text, 0, 10);

	if (!day.len)
		say(c, s, "; publication date not stated");
	else
		say(c, s, "; published %.*s",
		    STR_ARG(period_phrase(c->arena, day, day)));
	if (again.len && !str_eq(day, again))
		say(c, s, ", changed %.*s",
		    STR_ARG(period_phrase(c->arena, again, again)));
}

static void
bylines_say(struct composer *c, struct statement *s, const struct article *in)
{
	size_t persons = 0;

	for (size_t i = 0; i < in->bylines.len; i++)
		persons += !in->bylines.at[i].body;
	if (persons)
		say(c, s, "; signed by %.*s",
		    STR_ARG(count_phrase(c->arena, persons, "person",
					 "persons")));
	else
		say(c, s, "; not signed by a person");
}

static void
article_say(struct composer *c, struct entry *e, const struct kept *k)
{
	const struct article *in = &c->in->corpus->articles.at[k->article];
	struct statement *s = statement_add(c, &e->points, NULL);
	size_t n = cite_page(c, k->article), links = count_links(in);

	if (in->title.len)
		say_quote(c, s, n, in->title);
	else
		say(c, s, "A page without a title");
	say_cite(c, s, n);
	say(c, s, ": %s, %.*s, %s", genres[in->genre],
	    STR_ARG(language_name(c->arena, in->language)), reach[in->access]);
	dates_say(c, s, in);
	bylines_say(c, s, in);
	if (links)
		say(c, s, "; names %.*s as its source",
		    STR_ARG(count_phrase(c->arena, links, "other report",
					 "other reports")));
	say(c, s, "; ");
	tally_say(c, s, &k->tally);
	say(c, s, ".");
}

static void
grade_say(struct composer *c, struct entry *e, const struct kept *k)
{
	const struct brief_grades *all = &c->in->grades;
	struct statement *s = statement_add(c, &e->lead, NULL);
	const struct brief_grade *g = NULL;

	for (size_t i = 0; i < all->len; i++)
		if (str_eq(all->at[i].publisher, k->publisher))
			g = &all->at[i];
	e->grade = str_fmt(c->arena, "%c", publisher_grade(c, k->publisher));
	if (!g)
		say(c, s,
		    "Reliability (Admiralty): F, cannot be judged: nobody "
		    "graded this source");
	else
		say(c, s, "Reliability (Admiralty): %c", g->grade);
	if (g && g->by.len)
		say(c, s, ", graded by %.*s", STR_ARG(g->by));
	say_cite(c, s, cite_page(c, k->article));
	say(c, s, ".");
}

static void
publisher_say(struct composer *c, const struct kept *k, size_t n, size_t no)
{
	struct str name =
		k->publisher.len ? k->publisher : STR("publisher not stated");
	struct entry *e = entry_start(
		c, str_fmt(c->arena, "Source %zu: %.*s", no, STR_ARG(name)));

	e->id = k->publisher;
	/* A publisher's name may be anything: no link leads to its heading. */
	c->under = c->section->title;
	grade_say(c, e, k);
	for (size_t i = 0; i < n; i++)
		article_say(c, e, &k[i]);
}

static void
tally_sum(struct tally *sum, const struct tally *t)
{
	sum->claims += t->claims;
	sum->own += t->own;
	sum->named += t->named;
	sum->unnamed += t->unnamed;
	sum->nobody += t->nobody;
	sum->relayed += t->relayed;
}

/* base: on how many origins the findings of the week rest. */
struct base {
	size_t findings, many, one, none, contested;
	size_t named, unnamed, nobody; /* origins */
};

static void
origins_count(struct base *b, const struct finding *f)
{
	for (size_t i = 0; i < f->origins.len; i++) {
		const struct origin *o = &f->origins.at[i];

		if (!o->resolved)
			b->nobody++;
		else if (o->kind == HOLDER_GROUP || o->kind == HOLDER_DOCUMENT)
			b->unnamed++;
		else
			b->named++;
	}
}

static struct base
base_count(const struct composer *c)
{
	const struct findings *all = c->in->findings;
	struct base b = {0};

	for (size_t i = 0; i < all->len; i++) {
		const struct finding *f = &all->at[i];

		if (!finding_this_week(c, f))
			continue;
		b.findings++;
		b.many += f->independent > 1;
		b.one += f->independent == 1;
		b.none += !f->independent;
		b.contested += f->status == STATUS_CONTESTED;
		origins_count(&b, f);
	}
	return b;
}

static void
base_say(struct composer *c, struct entry *e, const struct kepts *v)
{
	struct base b = base_count(c);
	struct statement *s;

	if (!b.findings)
		return;
	s = statement_add(c, &e->lead, "Strength");
	say(c, s,
	    "findings of this week: %zu; on two or more independent origins "
	    "%zu, on one origin %zu, on none that is known %zu; contested %zu. "
	    "Their origins: named %zu, unnamed %zu, not known %zu",
	    b.findings, b.many, b.one, b.none, b.contested, b.named, b.unnamed,
	    b.nobody);
	for (size_t i = 0; i < v->len && i < MARKS_MAX; i++)
		say_cite(c, s, cite_page(c, v->at[i].article));
	say(c, s, ".");
}

static bool
is_graded(const struct composer *c, struct str publisher)
{
	for (size_t i = 0; i < c->in->grades.len; i++)
		if (str_eq(c->in->grades.at[i].publisher, publisher))
			return true;
	return false;
}

/* What was counted of the pages. */
struct pages {
	size_t publishers, graded, notices, part, relaying;
	struct tally tally;
};

static struct pages
pages_count(const struct composer *c, const struct kepts *v)
{
	struct pages n = {0};

	for (size_t i = 0; i < v->len; i++) {
		const struct kept *k = &v->at[i];
		const struct article *in =
			&c->in->corpus->articles.at[k->article];
		bool first =
			!i || !str_eq(k->publisher, v->at[i - 1].publisher);

		n.publishers += first;
		n.graded += first && is_graded(c, k->publisher);
		n.notices += in->genre == GENRE_NOTICE;
		n.part +=
			in->access != ACCESS_FULL && in->access != ACCESS_INDEX;
		n.relaying += k->tally.relayed &&
			      k->tally.relayed * 2 >= k->tally.claims;
		tally_sum(&n.tally, &k->tally);
	}
	return n;
}

/* summary_say: the source summary statement of ICD 206: what the brief rests
 * on, with the strengths and weaknesses that can be counted. */
static void
summary_say(struct composer *c, const struct kepts *v)
{
	struct entry *e = entry_start(c, STR(""));
	struct statement *s = statement_add(c, &e->lead, "Source summary");
	struct pages n = pages_count(c, v);

	say(c, s, "this brief rests on %.*s of %.*s, ",
	    STR_ARG(count_phrase(c->arena, v->len, "page", "pages")),
	    STR_ARG(count_phrase(c->arena, n.publishers, "publisher",
				 "publishers")));
	if (n.notices)
		say(c, s, "%zu of them a body's own notice, ", n.notices);
	if (n.relaying)
		say(c, s, "%zu mostly retelling another outlet, ", n.relaying);
	if (n.part)
		say(c, s, "%zu not read in full, ", n.part);
	say(c, s, "with ");
	tally_say(c, s, &n.tally);
	say(c, s, "; a person graded %zu of the %.*s", n.graded,
	    STR_ARG(count_phrase(c->arena, n.publishers, "publisher",
				 "publishers")));
	for (size_t i = 0; i < v->len && i < MARKS_MAX; i++)
		say_cite(c, s, cite_page(c, v->at[i].article));
	say(c, s, ".");
	base_say(c, e, v);
}

void
sources_compose(struct composer *c)
{
	struct kepts v;

	section_start(c, SECTION_SOURCES, "Sources", "No page was read.");
	matrix_compose(c);
	lineage_compose(c);
	v = collect(c); /* with the pages that figures cite */
	if (!v.len)
		return;
	summary_say(c, &v);
	for (size_t i = 0, n, no = 1; i < v.len; i += n, no++) {
		for (n = 1; i + n < v.len &&
			    str_eq(v.at[i].publisher, v.at[i + n].publisher);)
			n++;
		publisher_say(c, &v.at[i], n, no);
	}
}
