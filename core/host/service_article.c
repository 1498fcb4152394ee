/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "article/address.h"
#include "article/body.h"
#include "article/buried.h"
#include "article/byline.h"
#include "article/outlet.h"
#include "article/select.h"
#include "article/stamp.h"
#include "article/title.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "host/session.h"

enum {
	PREVIEW_BYTES_MAX = 1500, /* a paid page with less text shows the
				     first paragraphs only */
	ARTICLE_BODY_MIN = 300,	  /* a shorter articleBody is a summary */
	ARTICLE_BODY_MAX = 512 * 1024,
	SHOWN_PERCENT = 85,
	SENTENCE_MIN = 20 /* characters */
};

static void
host_defaults(struct osb_host *h)
{
	struct session *s = session_of(h);

	defaults_fill(s->page, &s->site, &s->now);
}

static struct str
clean(struct session *s, struct osb_str value)
{
	struct str v = utf8_repair(s->arena, from_osb(value));

	return str_fold_space(s->arena, blocks_clean(s->arena, v));
}

static struct str *
text_field(struct article *now, uint32_t field)
{
	switch (field) {
	case OSB_TITLE:
		return &now->title;
	case OSB_ALT_TITLE:
		return &now->alt_title;
	case OSB_DESCRIPTION:
		return &now->description;
	case OSB_SECTION:
		return &now->section;
	case OSB_LANGUAGE:
		return &now->language;
	case OSB_URL:
		return &now->url;
	case OSB_PUBLISHER:
		return &now->publisher;
	case OSB_TWIN:
		return &now->twin;
	case OSB_PUBLISHED:
		return &now->published.text;
	case OSB_MODIFIED:
		return &now->modified.text;
	default:
		return NULL;
	}
}

/* A value as its field wants it; empty when it is none. */
static struct str
value_for(struct session *s, uint32_t field, struct osb_str value)
{
	struct str v = clean(s, value);
	struct strs names;

	switch (field) {
	case OSB_TITLE:
	case OSB_ALT_TITLE:
		names = defaults_names(s->page, &s->site);
		return title_clean(s->arena, v, &names, s->site.tails);
	case OSB_URL:
		return address_clean(s->arena, s->page->url, v);
	case OSB_LANGUAGE:
		return language_code(s->arena, v);
	default:
		return v;
	}
}

static int32_t
set_stamp(struct session *s, uint32_t field, struct osb_str value,
	  const char *from)
{
	struct stamp got;
	struct str v = utf8_repair(s->arena, from_osb(value));

	if (!stamp_read(s->arena, v, s->site.zone, &got))
		return 0;
	got.from = str_copy(s->arena, str_from(from ? from : "page"));
	*(field == OSB_PUBLISHED ? &s->now.published : &s->now.modified) = got;
	return 1;
}

int32_t
session_authors(struct session *s, const struct strs *lines)
{
	struct bylines got = {0};

	for (size_t i = 0; i < lines->len; i++)
		byline_add(s->arena, clean(s, to_osb(lines->at[i])),
			   s->site.publisher, &got);
	if (!got.len)
		return 0;
	s->now.bylines = got;
	return 1;
}

static int32_t
set_authors(struct session *s, struct osb_str value)
{
	struct str line = from_osb(value);

	return session_authors(s, &(struct strs){&line, 1, 1});
}

static int32_t
host_set(struct osb_host *h, uint32_t field, struct osb_str value,
	 const char *from)
{
	struct session *s = session_of(h);
	struct str *to = text_field(&s->now, field), v;

	if (!session_grants(s))
		return 0;
	if (field == OSB_PUBLISHED || field == OSB_MODIFIED)
		return set_stamp(s, field, value, from);
	if (field == OSB_AUTHORS)
		return set_authors(s, value);
	v = to ? value_for(s, field, value) : STR("");
	if (!v.len)
		return 0;
	*to = v;
	return 1;
}

static struct osb_str
host_get(struct osb_host *h, uint32_t field)
{
	struct session *s = session_of(h);
	const struct str *v = text_field(&s->now, field);

	if (field == OSB_AUTHORS && s->now.bylines.len)
		return to_osb(s->now.bylines.at[0].name);
	return to_osb(v ? *v : STR(""));
}

static void
host_author(struct osb_host *h, struct osb_str name, uint32_t body)
{
	struct session *s = session_of(h);

	byline_one(s->arena, clean(s, name), body != 0, &s->now.bylines);
}

static void
host_mark(struct osb_host *h, uint32_t field, uint32_t value)
{
	struct session *s = session_of(h);

	if (field == OSB_ACCESS && value <= ACCESS_WALL) {
		s->now.access = (enum access)value;
		s->access_said = true;
	} else if (field == OSB_GENRE && value <= GENRE_ADVERT) {
		s->now.genre = (enum genre)value;
	} else {
		h->log(h, "mark: no such value: %u, %u", (unsigned)field,
		       (unsigned)value);
	}
}

/* One match of a rule: its attribute or text. */
static struct osb_str
rule_value(struct osb_host *h, const struct osb_rule *r,
	   const struct osb_node *n)
{
	return r->attr ? h->attr(h, n, r->attr) : h->text(h, n);
}

static int32_t
rule_authors(struct osb_host *h, const struct osb_rule *r)
{
	struct session *s = session_of(h);
	struct strs lines = {0};
	const struct osb_node *n = NULL;

	while ((n = h->find(h, NULL, r->select, n)))
		*vec_add(s->arena, &lines) = from_osb(rule_value(h, r, n));
	return session_authors(s, &lines);
}

static int32_t
rule_apply(struct osb_host *h, const struct osb_rule *r)
{
	const struct osb_node *n = NULL;

	if (r->field == OSB_AUTHORS)
		return rule_authors(h, r);
	while ((n = h->find(h, NULL, r->select, n)))
		if (h->set(h, r->field, rule_value(h, r, n), r->select))
			return 1;
	return 0;
}

static void
host_fill(struct osb_host *h, const struct osb_rule *rules)
{
	uint64_t done = 0;

	for (; rules && rules->field; rules++)
		if (rules->field < 64 && !(done >> rules->field & 1) &&
		    rule_apply(h, rules))
			done |= UINT64_C(1) << rules->field;
}

static struct osb_str
host_date(struct osb_host *h, struct osb_str text)
{
	struct session *s = session_of(h);
	struct stamp got;

	if (!stamp_read(s->arena, utf8_repair(s->arena, from_osb(text)),
			s->site.zone, &got))
		return to_osb(STR(""));
	return to_osb(got.text);
}

/* All outermost matches of one selector. */
static size_t
walk_all(struct session *s, const char *select)
{
	const struct tree *t = &s->page->tree;
	struct select sel;
	struct err err;
	size_t i = 0, added = 0;

	if (select_parse(str_from(select), &sel, &err) < 0) {
		session_of(&s->table)->table.log(&s->table, "%s", err.msg);
		return 0;
	}
	while ((i = select_next(t, &sel, 0, i)) != STR_NONE) {
		added += blocks_walk(&s->writer, t, i);
		i = t->at[i].end - 1;
	}
	return added;
}

static void
writer_reset(struct session *s)
{
	s->writer = (struct writer){.arena = s->arena,
				    .base = s->page->url,
				    .heading = s->now.title,
				    .text.arena = s->arena,
				    .captions.arena = s->arena};
}

/* Does the page show what JSON-LD says the body is? Then blocks that are not
 * in there are not the article's. */
static bool
shows(struct session *s, const struct tree *t, size_t i, struct str squeezed)
{
	AUTO_ARENA a = {0};
	struct writer w = {.arena = &a,
			   .only = squeezed,
			   .guessed = true,
			   .heading = s->now.title,
			   .text.arena = &a,
			   .captions.arena = &a};
	struct str got;

	blocks_walk(&w, t, i);
	got = blocks_squeeze(&a, buf_str(&w.text));
	return got.len * 100 >= squeezed.len * SHOWN_PERCENT;
}

/* A page that shows no text may hold it in its scripts. */
static size_t
walk_buried(struct session *s)
{
	struct str text = buried_text(s->arena, &s->page->tree, s->now.title);
	struct tree t;

	if (!text.len)
		return 0;
	*vec_add(s->arena, &s->now.notes) =
		STR("the text stands in the page's scripts only");
	if (!buried_is_html(text))
		return blocks_lines(&s->writer, text);
	t = html_parse(s->arena, text);
	body_prune(&t, 0);
	return blocks_walk(&s->writer, &t, 0);
}

/* The body of an unknown page: its densest part, or what JSON-LD holds when
 * the page shows less than half of that, or what its scripts hold. */
static size_t
walk_densest(struct session *s)
{
	struct tree *t = &s->page->tree;
	size_t i = body_find(t), added = 0;
	struct str body =
		json_to_str(s->arena, json_path(s->page->about, "articleBody"));
	struct str squeezed = blocks_squeeze(s->arena, body);

	s->writer.guessed = true;
	if (i != STR_NONE) {
		body_prune(t, i);
		if (body.len >= ARTICLE_BODY_MIN &&
		    body.len <= ARTICLE_BODY_MAX && shows(s, t, i, squeezed))
			s->writer.only = squeezed;
		added = blocks_walk(&s->writer, t, i);
	}
	if (!added && body.len < ARTICLE_BODY_MIN)
		return walk_buried(s);
	if (body.len < ARTICLE_BODY_MIN || added * 2 >= body.len)
		return added;
	writer_reset(s);
	return blocks_lines(&s->writer, body);
}

static size_t
host_body(struct osb_host *h, const struct osb_node *n)
{
	struct session *s = session_of(h);
	const char *const *body = s->source->source.body;
	size_t i, added = 0;
	const struct tree *t = node_tree(s, n, &i);

	if (!session_grants(s))
		return 0;
	s->writer.heading = s->now.title;
	if (n)
		return t ? blocks_walk(&s->writer, t, i) : 0;
	for (; body && *body && !added; body++)
		added = walk_all(s, *body);
	return added ? added : walk_densest(s);
}

static size_t
host_block(struct osb_host *h, uint32_t kind, struct osb_str text)
{
	struct session *s = session_of(h);

	if (kind > BLOCK_CAPTION || !session_grants(s))
		return 0;
	return blocks_add(&s->writer, (enum block_kind)kind,
			  utf8_repair(s->arena, from_osb(text)));
}

static int32_t
host_link(struct osb_host *h, const struct osb_link *given)
{
	struct session *s = session_of(h);
	struct links *v = &s->writer.links;
	struct osb_link in = {0};
	struct link l = {0};

	if (!given || !session_grants(s))
		return 0;
	memcpy(&in, given,
	       given->struct_size < sizeof in ? given->struct_size : sizeof in);
	l.kind = in.kind <= LINK_OWN ? (enum link_kind)in.kind : LINK_PLAIN;
	l.url = address_clean(s->arena, s->page->url, clean(s, in.url));
	l.title = clean(s, in.title);
	if (!l.url.len || v->len >= BLOCKS_LINKS_MAX)
		return 0;
	for (size_t i = 0; i < v->len; i++)
		if (str_eq(v->at[i].url, l.url) && v->at[i].kind <= l.kind) {
			v->at[i].kind = l.kind;
			if (l.title.len)
				v->at[i].title = l.title;
			return 1;
		}
	*vec_add(s->arena, v) = l;
	return 1;
}

static int32_t
host_item(struct osb_host *h, const struct osb_item *given)
{
	struct session *s = session_of(h);
	struct osb_item in = {0};
	struct item it = {0};
	struct stamp when = {0};

	if (!given || s->items.len >= SESSION_ITEMS_MAX || !session_grants(s))
		return 0;
	memcpy(&in, given,
	       given->struct_size < sizeof in ? given->struct_size : sizeof in);
	it.source = s->source->name;
	it.url = address_clean(s->arena, s->page->url, clean(s, in.url));
	it.title = clean(s, in.title);
	it.summary = clean(s, in.summary);
	if (stamp_read(s->arena, clean(s, in.published), s->site.zone, &when))
		it.published = when.text;
	if (!it.url.len)
		return 0;
	*vec_add(s->arena, &s->items) = it;
	return 1;
}

/* Fewer characters than a sentence has, unless it is a body's own notice. */
static bool
is_empty(const struct article *a)
{
	struct str rest = a->text;
	size_t n = 0;

	while (rest.len && n < SENTENCE_MIN) {
		utf8_next(&rest);
		n++;
	}
	return n < (a->genre == GENRE_NOTICE ? 1 : SENTENCE_MIN);
}

/* What only the whole article can tell. */
static void
settle(struct session *s, struct article *a)
{
	if ((a->access == ACCESS_FULL || a->access == ACCESS_PREVIEW) &&
	    is_empty(a))
		a->access = ACCESS_EMPTY;
	if (!s->access_said && a->access == ACCESS_PREVIEW &&
	    a->text.len > PREVIEW_BYTES_MAX)
		a->access = ACCESS_FULL;
	if (a->access == ACCESS_BARRIER || a->access == ACCESS_WALL ||
	    a->access == ACCESS_EMPTY) {
		a->text = STR("");
		a->blocks = (struct blocks){0};
		a->links = (struct links){0};
	}
	if (a->access == ACCESS_WALL)
		a->title = a->alt_title = a->description = STR("");
	if (a->access == ACCESS_WALL || a->access == ACCESS_INDEX)
		a->bylines = (struct bylines){0};
	if (a->access == ACCESS_INDEX)
		a->published = a->modified = (struct stamp){0};
	if (!a->language.len)
		a->language = defaults_language(a->text);
	if (a->modified.text.len && a->published.text.len &&
	    stamp_cmp(&a->modified, &a->published) < 0)
		a->modified = a->published;
	if (s->page->tree.cut)
		*vec_add(s->arena, &a->notes) =
			STR("the page is longer than the limit; its end was "
			    "not read");
}

void
session_article(struct session *s)
{
	blocks_finish(&s->writer, &s->now);
	settle(s, &s->now);
	if (s->now.access == ACCESS_EMPTY && !s->now.title.len && s->done.len)
		return; /* begun, and nothing came */
	if (s->done.len < SESSION_ARTICLES_MAX)
		*vec_add(s->arena, &s->done) = s->now;
}

static void
host_next_article(struct osb_host *h)
{
	struct session *s = session_of(h);
	struct article was = s->now;

	session_article(s);
	s->now = (struct article){
		.publisher = was.publisher,
		.reliability = was.reliability,
		.url = was.url,
		.section = was.section,
		.language = was.language,
		.genre = was.genre,
		.access = was.access,
	};
}

void
service_article(struct osb_host *table)
{
	table->defaults = host_defaults;
	table->fill = host_fill;
	table->set = host_set;
	table->get = host_get;
	table->mark = host_mark;
	table->author = host_author;
	table->date = host_date;
	table->body = host_body;
	table->block = host_block;
	table->link = host_link;
	table->next_article = host_next_article;
	table->item = host_item;
}
