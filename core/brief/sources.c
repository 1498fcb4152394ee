/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "brief/carry.h"
#include "brief/figure.h"
#include "brief/script.h"
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

static const enum saying genres[] = {[GENRE_NEWS] = SAY_GENRE_NEWS,
				     [GENRE_ANALYSIS] = SAY_GENRE_ANALYSIS,
				     [GENRE_OPINION] = SAY_GENRE_OPINION,
				     [GENRE_LIVE] = SAY_GENRE_LIVE,
				     [GENRE_NOTICE] = SAY_GENRE_NOTICE,
				     [GENRE_ADVERT] = SAY_GENRE_ADVERT};

static const enum saying reach[] = {[ACCESS_FULL] = SAY_REACH_FULL,
				    [ACCESS_PREVIEW] = SAY_REACH_PREVIEW,
				    [ACCESS_BARRIER] = SAY_REACH_BARRIER,
				    [ACCESS_INDEX] = SAY_REACH_INDEX,
				    [ACCESS_WALL] = SAY_REACH_WALL,
				    [ACCESS_EMPTY] = SAY_REACH_EMPTY};

/* In the order of the row of their names. */
static const char tags[] = "en|ja|zh|ko|ru|fr|de|es|it|pt|uk|nl";

static struct str
language_name(const struct composer *c, struct str tag)
{
	struct str rest = str_from(tags);

	for (size_t i = 0; rest.len; i++)
		if (str_eq(str_cut(rest, STR("|"), &rest),
			   str_slice(tag, 0, 2)))
			return word_part(c->speech.words, SAY_LANGUAGES, i);
	return STR("");
}

struct str
language_phrase(const struct composer *c, struct str tag)
{
	struct str name = language_name(c, tag);

	return name.len ? name : tag;
}

/* language_said: "in Japanese". */
static struct str
language_said(const struct composer *c, struct str tag)
{
	struct str name = language_name(c, tag);

	if (name.len)
		return row_phrase(&c->speech, SAY_IN_LANGUAGE, WITH(name));
	return tag.len ? row_phrase(&c->speech, SAY_LANGUAGE_CODE, WITH(tag))
		       : word(c, SAY_LANGUAGE_UNKNOWN);
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
		enum saying row;
	} parts[] = {{t->named, SAY_TALLY_NAMED},
		     {t->unnamed, SAY_TALLY_UNNAMED},
		     {t->own, SAY_TALLY_OWN},
		     {t->nobody, SAY_TALLY_NOBODY},
		     {t->relayed, SAY_TALLY_RELAYED}};
	enum saying mark = SAY_OPEN;

	if (!t->claims) {
		say(c, s, SAY_NO_CLAIMS);
		return;
	}
	say_str(c, s, count_phrase(&c->speech, SAY_N_CLAIMS, t->claims));
	for (size_t i = 0; i < COUNT(parts); i++) {
		if (!parts[i].n)
			continue;
		say(c, s, i + 1 == COUNT(parts) ? SAY_PART : mark);
		say_with(c, s, parts[i].row, WITH(count(c, parts[i].n)));
		mark = SAY_COMMA;
	}
	say(c, s, SAY_CLOSE);
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
		say(c, s, SAY_UNDATED);
	else
		say_with(c, s, SAY_PUBLISHED,
			 WITH(period_phrase(&c->speech, day, day)));
	if (again.len && !str_eq(day, again))
		say_with(c, s, SAY_MODIFIED,
			 WITH(period_phrase(&c->speech, again, again)));
}

static void
bylines_say(struct composer *c, struct statement *s, const struct article *in)
{
	size_t persons = 0;

	for (size_t i = 0; i < in->bylines.len; i++)
		persons += !in->bylines.at[i].body;
	if (persons)
		say_with(
			c, s, SAY_SIGNED,
			WITH(count_phrase(&c->speech, SAY_N_PERSONS, persons)));
	else
		say(c, s, SAY_UNSIGNED);
}

/* A text of others, to which the house adds its own stop. */
static struct str
without_stop(struct str s)
{
	s = str_trim(s);
	return str_ends(s, STR(".")) ? str_slice(s, 0, s.len - 1) : s;
}

/* foreign: text of a source, in quotation marks when it is not in Japanese
 * and the brief is. */
static struct str
foreign(const struct composer *c, struct str text)
{
	if (c->speech.words == &words_en || is_japanese(text))
		return text;
	return str_fmt(c->arena, "“%.*s”", STR_ARG(text));
}

static void
article_say(struct composer *c, struct entry *e, const struct kept *k)
{
	const struct article *in = &c->in->corpus->articles.at[k->article];
	struct statement *s = statement_add(c, &e->points, STR(""));
	size_t n = cite_page(c, k->article), links = count_links(in);

	if (in->title.len)
		say_quote(c, s, n, in->title);
	else
		say(c, s, SAY_UNTITLED);
	say_cite(c, s, n);
	if (in->access == ACCESS_INDEX)
		say_with(c, s, SAY_DESCRIBED_LIST,
			 WITH(word(c, SAY_REACH_INDEX),
			      language_said(c, in->language)));
	else
		say_with(c, s, SAY_DESCRIBED,
			 WITH(word(c, genres[in->genre]),
			      language_said(c, in->language),
			      word(c, reach[in->access])));
	dates_say(c, s, in);
	bylines_say(c, s, in);
	if (links)
		say_with(c, s, SAY_NAMES_SOURCE,
			 WITH(count_phrase(&c->speech, SAY_N_REPORTS, links)));
	say(c, s, SAY_TALLIES);
	tally_say(c, s, &k->tally);
	say(c, s, SAY_STOP);
	for (size_t i = 0; i < in->notes.len; i++) {
		say_with(c, s, SAY_READER_NOTES, WITH(in->source));
		say_str(c, s, foreign(c, without_stop(in->notes.at[i])));
		say(c, s, SAY_STOP);
	}
}

static void
grade_say(struct composer *c, struct entry *e, const struct kept *k)
{
	const struct brief_grades *all = &c->in->grades;
	struct statement *s = statement_add(c, &e->lead, STR(""));
	const struct brief_grade *g = NULL;

	for (size_t i = 0; i < all->len; i++)
		if (str_eq(all->at[i].publisher, k->publisher))
			g = &all->at[i];
	e->grade = str_fmt(c->arena, "%c", publisher_grade(c, k->publisher));
	if (!g)
		say(c, s, SAY_RELIABILITY_NONE);
	else
		say_with(c, s, SAY_RELIABILITY,
			 WITH(str_fmt(c->arena, "%c", g->grade)));
	if (g && g->by.len)
		say_with(c, s, SAY_GRADED_SOURCE, WITH(g->by));
	say_cite(c, s, cite_page(c, k->article));
	say(c, s, SAY_STOP);
}

/* What its source says of the outlet: the text of whoever wrote the source. */
static void
outlet_say(struct composer *c, struct entry *e, const struct kept *k, size_t n)
{
	struct statement *s;

	for (size_t i = 0; i < n; i++) {
		const struct article *in =
			&c->in->corpus->articles.at[k[i].article];

		if (!in->reliability.len)
			continue;
		s = statement_add(c, &e->lead, STR(""));
		say_with(c, s, SAY_OUTLET_IS, WITH(in->source));
		say_str(c, s, foreign(c, without_stop(in->reliability)));
		say_cite(c, s, cite_page(c, k[i].article));
		say(c, s, SAY_STOP);
		return;
	}
}

/* publisher_name: as it calls itself, and in the brief's language. */
static struct str
publisher_name(const struct composer *c, struct str name)
{
	struct str shown = name_shown(&c->speech, name);

	return str_eq(shown, name) ? name
				   : row_phrase(&c->speech, SAY_BRACKETS,
						WITH(shown, name));
}

static void
publisher_say(struct composer *c, const struct kept *k, size_t n, size_t no)
{
	struct str name = k->publisher.len ? publisher_name(c, k->publisher)
					   : word(c, SAY_SOURCE_UNSTATED);
	struct entry *e = entry_start(c, row_phrase(&c->speech, SAY_SOURCE,
						    WITH(count(c, no), name)));

	e->id = k->publisher;
	/* A publisher's name may be anything: no link leads to its heading. */
	c->under = c->section->title;
	grade_say(c, e, k);
	outlet_say(c, e, k, n);
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
	s = statement_add(c, &e->lead, word(c, SAY_STRENGTH));
	say_with(c, s, SAY_STRENGTH_IS,
		 WITH(count_phrase(&c->speech, SAY_N_FINDINGS, b.findings),
		      count(c, b.many), count(c, b.one), count(c, b.none),
		      count(c, b.contested), count(c, b.named),
		      count(c, b.unnamed), count(c, b.nobody)));
	for (size_t i = 0; i < v->len && i < MARKS_MAX; i++)
		say_cite(c, s, cite_page(c, v->at[i].article));
	say(c, s, SAY_STOP);
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
		n.notices +=
			in->genre == GENRE_NOTICE && in->access != ACCESS_INDEX;
		n.part +=
			in->access != ACCESS_FULL && in->access != ACCESS_INDEX;
		n.relaying += k->tally.relayed &&
			      k->tally.relayed * 2 >= k->tally.claims;
		tally_sum(&n.tally, &k->tally);
	}
	return n;
}

static void
weakness_say(struct composer *c, struct statement *s, enum saying row, size_t n)
{
	if (n)
		say_with(c, s, row, WITH(count(c, n)));
}

/* summary_say: the source summary statement of ICD 206: what the brief rests
 * on, with the strengths and weaknesses that can be counted. */
static void
summary_say(struct composer *c, const struct kepts *v)
{
	struct entry *e = entry_start(c, STR(""));
	struct statement *s = statement_add(c, &e->lead, word(c, SAY_SUMMARY));
	struct pages n = pages_count(c, v);
	struct str publishers =
		count_phrase(&c->speech, SAY_N_PUBLISHERS, n.publishers);

	say_with(c, s, SAY_RESTS_PAGES,
		 WITH(count_phrase(&c->speech, SAY_N_PAGES, v->len),
		      publishers));
	weakness_say(c, s, SAY_SUMMARY_NOTICES, n.notices);
	weakness_say(c, s, SAY_SUMMARY_RELAYING, n.relaying);
	weakness_say(c, s, SAY_SUMMARY_PART, n.part);
	say(c, s, SAY_SUMMARY_WITH);
	tally_say(c, s, &n.tally);
	say_with(c, s, n.graded ? SAY_SUMMARY_GRADED : SAY_SUMMARY_UNGRADED,
		 WITH(count(c, n.graded), publishers));
	for (size_t i = 0; i < v->len && i < MARKS_MAX; i++)
		say_cite(c, s, cite_page(c, v->at[i].article));
	say(c, s, SAY_STOP);
	base_say(c, e, v);
}

void
sources_compose(struct composer *c)
{
	struct kepts v;

	section_start(c, SECTION_SOURCES, SAY_SOURCES, SAY_SOURCES_EMPTY);
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
