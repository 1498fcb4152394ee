/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/matter.h"

#include <stdlib.h>

#include "base/date.h"
#include "base/utf8.h"
#include "claim/text/script.h"

struct order {
	struct str id, more;
	size_t at;
};

static int
order_cmp(const void *a, const void *b)
{
	const struct order *x = a, *y = b;
	int c = str_cmp(x->id, y->id);

	/* Ids of claims end in a number: shorter ones come first. */
	if (!c && x->more.len != y->more.len)
		return x->more.len < y->more.len ? -1 : 1;
	if (!c)
		c = str_cmp(x->more, y->more);
	return c ? c : (x->at > y->at) - (x->at < y->at);
}

int32_t
view_day(struct str date)
{
	struct date d;

	return date_parse(str_slice(date, 0, sizeof "2023-08-29" - 1), &d)
		       ? date_number(d)
		       : DAY_NONE;
}

struct str
view_lead(const struct article *in)
{
	size_t e = in->text.len < LEAD_BYTES ? in->text.len : LEAD_BYTES;

	if (in->description.len)
		return in->description;
	while (e && e < in->text.len &&
	       ((unsigned char)in->text.ptr[e] & 0xc0) == 0x80)
		e--;
	return str_slice(in->text, 0, e);
}

bool
view_is_own(const struct merge *m, const struct view *v)
{
	return m->pages[v->page].article->genre == GENRE_NOTICE &&
	       v->claim->holder.len <= 1;
}

/* Language by its tag, else by the script of its title and lead. */
static uint32_t
language_of(const struct article *in)
{
	struct str tag = str_slice(in->language, 0, 2);
	struct str s = in->title.len ? in->title : view_lead(in);

	if (tag.len < 2)
		tag = STR("en");
	if (in->language.len < 2)
		for (size_t at = 0; at < s.len; at += utf8_len(s, at))
			if (script_of(utf8_at(s, at)) >= SCRIPT_HAN)
				tag = STR("ja");
	return (uint32_t)(unsigned char)tag.ptr[0] << 8 |
	       (unsigned char)tag.ptr[1];
}

/* Articles by id; one that came twice is one. */
static void
pages_list(struct merge *m, struct arena *scratch, struct map *ids)
{
	const struct articles *in = &m->in->articles;
	struct order *o = arena_array(scratch, in->len, sizeof *o);

	for (size_t i = 0; i < in->len; i++)
		o[i] = (struct order){in->at[i].id, in->at[i].capture, i};
	if (in->len)
		qsort(o, in->len, sizeof *o, order_cmp);
	m->pages = arena_array(m->work, in->len + 1, sizeof *m->pages);
	for (size_t i = 0; i < in->len; i++) {
		struct page *p = &m->pages[m->pages_len];

		if (m->pages_len && str_eq(p[-1].article->id, o[i].id))
			continue;
		p->article = &in->at[o[i].at];
		p->day = view_day(p->article->published.text);
		p->language = language_of(p->article);
		*map_put(scratch, ids, str_hash(o[i].id)) = m->pages_len++;
	}
}

/* Unnamed groups are the same when the same outlet heard as many. */
static uint64_t
holder_key(struct merge *m, const struct holder *h, uint64_t through)
{
	if (h->kind == HOLDER_UNKNOWN)
		return 0;
	if (h->kind == HOLDER_GROUP && h->number && !h->org.len)
		return through * 31 + h->number;
	return term_name_key(m->work, &m->lexicon, h->name);
}

/* Who speaks, and which outlet heard it from them. */
static void
holders_fill(struct merge *m, struct view *v)
{
	const struct holders *h = &v->claim->holder;
	const struct page *p = &m->pages[v->page];

	v->through = p->outlet;
	v->speaker = h->len ? 0 : p->outlet;
	for (size_t i = 0; i < h->len; i++) {
		v->speaker = holder_key(m, &h->at[i], v->through);
		if (h->at[i].kind == HOLDER_OUTLET)
			v->through = v->speaker;
		v->group_of =
			h->at[i].kind == HOLDER_GROUP ? h->at[i].number : 0;
	}
	if (h->len)
		term_read(m->work, &m->lexicon, h->at[h->len - 1].name,
			  &v->names);
}

static enum voice
voice_of(const struct view *v)
{
	static const enum voice of[] = {
		[STANCE_ASSERTS] = VOICE_SAYS,
		[STANCE_CONFIRMS] = VOICE_SAYS,
		[STANCE_DENIES] = VOICE_DENIES,
		[STANCE_SUSPECTS] = VOICE_SAYS,
		[STANCE_DECLINES] = VOICE_WITHHOLDS,
		[STANCE_SILENT] = VOICE_WITHHOLDS,
		[STANCE_WITHDRAWS] = VOICE_WITHDRAWS,
		[STANCE_ASKS] = VOICE_ASKS,
	};
	enum voice voice = of[v->claim->stance];

	if (voice == VOICE_SAYS && v->content.polarity == POLARITY_NO)
		return VOICE_NEGATES;
	if (voice == VOICE_SAYS && v->content.polarity == POLARITY_OPEN)
		return VOICE_OPEN;
	return voice;
}

static void
days_fill(const struct when *w, int32_t *from, int32_t *to)
{
	*from = view_day(w->from);
	*to = view_day(w->to);
	*to = *to == DAY_NONE ? *from : *to;
	*from = *from == DAY_NONE ? *to : *from;
}

static void
slots_fill(struct view *v)
{
	struct matter_terms terms;

	for (int k = 0; k < SLOT_KINDS; k++)
		v->slots[k] =
			slot_find(v->claim->content_text, (enum slot_kind)k);
	matter_read(v, (struct span){0, 0}, &terms);
	v->mask = terms.mask;
}

static void
view_fill(struct merge *m, struct view *v)
{
	const struct claim *c = v->claim;

	term_read(m->work, &m->lexicon,
		  c->content_text.len ? c->content_text : c->quote_text,
		  &v->content);
	slots_fill(v);
	if (c->content_text.len && !str_eq(c->content_text, c->quote_text))
		term_read(m->work, &m->lexicon, c->quote_text, &v->passage);
	else
		v->passage = v->content;
	days_fill(&c->event, &v->from, &v->to);
	days_fill(&c->said, &v->said_from, &v->said_to);
	v->voice = voice_of(v);
	holders_fill(m, v);
}

static void
views_list(struct merge *m, const struct order *o, const struct map *ids)
{
	const struct claims *in = &m->in->claims;

	for (size_t i = 0; i < in->len; i++) {
		size_t page = map_get(ids, str_hash(o[i].id));
		struct view *v = &m->views[m->views_len];

		if (page == MAP_NONE)
			continue;
		v->claim = &in->at[o[i].at];
		v->at = o[i].at;
		v->page = (uint32_t)page;
		if (!m->pages[page].claims++)
			m->pages[page].first = (uint32_t)m->views_len;
		m->views_len++;
	}
}

void
view_list(struct merge *m)
{
	AUTO_ARENA scratch = {0};
	const struct claims *in = &m->in->claims;
	struct order *o = arena_array(&scratch, in->len, sizeof *o);
	struct map ids = {0};

	pages_list(m, &scratch, &ids);
	for (size_t i = 0; i < in->len; i++)
		o[i] = (struct order){in->at[i].article, in->at[i].id, i};
	if (in->len)
		qsort(o, in->len, sizeof *o, order_cmp);
	m->views = arena_array(m->work, in->len + 1, sizeof *m->views);
	views_list(m, o, &ids);
}

/* Pages of an affair point at each other only. */
static void
page_take(const struct merge *all, uint32_t at, const struct map *new_at,
	  struct merge *ret)
{
	const struct page *from = &all->pages[at];
	struct page *p = &ret->pages[ret->pages_len];

	*p = *from;
	p->node = (uint32_t)map_get(new_at, from->node);
	p->story = (uint32_t)map_get(new_at, from->story);
	p->affair = 0;
	p->first = (uint32_t)ret->views_len;
	for (uint32_t i = 0; i < from->claims; i++) {
		struct view *v = &ret->views[ret->views_len++];

		*v = all->views[from->first + i];
		v->page = (uint32_t)ret->pages_len;
	}
	ret->pages_len++;
}

void
view_take(const struct merge *all, const uint32_t *pages, size_t n,
	  struct merge *ret)
{
	AUTO_ARENA scratch = {0};
	struct map new_at = {0};
	size_t views = 0;

	for (size_t i = 0; i < n; i++) {
		*map_put(&scratch, &new_at, pages[i]) = i;
		views += all->pages[pages[i]].claims;
	}
	ret->pages = arena_array(ret->work, n + 1, sizeof *ret->pages);
	ret->views = arena_array(ret->work, views + 1, sizeof *ret->views);
	for (size_t i = 0; i < n; i++)
		page_take(all, pages[i], &new_at, ret);
}

uint64_t
view_outlet(struct arena *a, const struct lexicon *l, const struct article *in)
{
	struct str outlet = in->publisher.len ? in->publisher : in->source;

	return term_name_key(a, l, outlet.len ? outlet : in->id);
}

static void
place_fill(const struct merge *m, size_t i)
{
	struct view *v = &m->views[i];
	const struct page *p = &m->pages[v->page];

	v->node = p->node;
	v->place = (double)(i - p->first) / (double)p->claims;
}

void
view_read(struct merge *m)
{
	for (size_t i = 0; i < m->pages_len; i++) {
		lexicon_learn(&m->lexicon, m->pages[i].article->title);
		lexicon_learn(&m->lexicon, view_lead(m->pages[i].article));
	}
	for (size_t i = 0; i < m->views_len; i++)
		lexicon_learn(&m->lexicon, m->views[i].claim->quote_text);
	for (size_t i = 0; i < m->pages_len; i++)
		m->pages[i].outlet =
			view_outlet(m->work, &m->lexicon, m->pages[i].article);
	for (size_t i = 0; i < m->views_len; i++) {
		view_fill(m, &m->views[i]);
		place_fill(m, i);
	}
}
