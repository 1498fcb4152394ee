/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/compose.h"

#include <stdlib.h>

#include "base/slug.h"
#include "base/vec.h"
#include "brief/hand.h"
#include "brief/worth.h"
#include "finding/lexicon.h"

enum { DAY_LEN = 10 };

bool
composer_fail(struct composer *c)
{
	c->failed = true;
	return false;
}

const struct claim *
claim_at(const struct composer *c, size_t claim)
{
	return &c->in->corpus->claims.at[claim];
}

const struct article *
claim_article(const struct composer *c, size_t claim)
{
	return &c->in->corpus->articles.at[c->article_of[claim]];
}

bool
claim_this_week(const struct composer *c, size_t claim)
{
	return c->week[c->article_of[claim]];
}

bool
claim_is_for(const struct claim *in)
{
	return in->stance == STANCE_ASSERTS || in->stance == STANCE_CONFIRMS ||
	       in->stance == STANCE_SUSPECTS;
}

bool
finding_this_week(const struct composer *c, const struct finding *f)
{
	return finding_in_week(c, f) &&
	       !hand_dropped(c, (size_t)(f - c->in->findings->at));
}

bool
finding_in_week(const struct composer *c, const struct finding *f)
{
	for (size_t i = 0; i < f->claims.len; i++)
		if (claim_this_week(c, f->claims.at[i]))
			return true;
	return false;
}

bool
finding_is_new(const struct composer *c, const struct finding *f)
{
	for (size_t i = 0; i < f->claims.len; i++)
		if (claim_is_for(claim_at(c, f->claims.at[i])) &&
		    !claim_this_week(c, f->claims.at[i]))
			return false;
	return c->earlier;
}

size_t
finding_rank(const struct composer *c, size_t finding)
{
	if (finding == NO_INDEX || !c->rank[finding])
		return NO_INDEX;
	return c->rank[finding];
}

static int
by_article_id(const void *x, const void *y, void *ctx)
{
	const struct articles *all = ctx;
	size_t a = *(const size_t *)x, b = *(const size_t *)y;
	int order = str_cmp(all->at[a].id, all->at[b].id);

	return order ? order : (a > b) - (a < b);
}

static size_t
article_find(const struct composer *c, struct str id)
{
	const struct articles *all = &c->in->corpus->articles;
	size_t b = 0, e = all->len;

	while (b < e) {
		size_t mid = (b + e) / 2;

		if (str_cmp(all->at[c->by_id[mid]].id, id) < 0)
			b = mid + 1;
		else
			e = mid;
	}
	return b < all->len && str_eq(all->at[c->by_id[b]].id, id) ? c->by_id[b]
								   : NO_INDEX;
}

static bool
in_period(const struct brief_head *head, struct str stamp)
{
	struct str day = str_slice(stamp, 0, DAY_LEN);

	return day.len == DAY_LEN && str_cmp(day, head->from) >= 0 &&
	       str_cmp(day, head->to) <= 0;
}

static bool
article_this_week(const struct brief_head *head, const struct article *in)
{
	if (!head->from.len || !head->to.len || !in->published.text.len)
		return true;
	return in_period(head, in->published.text) ||
	       in_period(head, in->modified.text);
}

static void
index_articles(struct composer *c)
{
	const struct articles *all = &c->in->corpus->articles;

	for (size_t i = 0; i < all->len; i++) {
		c->by_id[i] = i;
		c->week[i] = c->in->week ? c->in->week[i]
					 : article_this_week(&c->in->head,
							     &all->at[i]);
		c->earlier = c->earlier || !c->week[i];
	}
	qsort_r(c->by_id, all->len, sizeof *c->by_id, by_article_id,
		(void *)(uintptr_t)all);
}

static int
index_claims(struct composer *c)
{
	const struct claims *all = &c->in->corpus->claims;

	for (size_t i = 0; i < all->len; i++) {
		c->finding_of[i] = c->edge_of[i] = NO_INDEX;
		c->article_of[i] = article_find(c, all->at[i].article);
		if (c->article_of[i] == NO_INDEX)
			return err_set(c->err, ERR_REFUSED,
				       "claim %.*s: its article %.*s is not "
				       "among those read",
				       STR_ARG(all->at[i].id),
				       STR_ARG(all->at[i].article));
	}
	return 0;
}

static int
finding_check(const struct composer *c, const struct finding *f)
{
	size_t n = c->in->corpus->claims.len;
	bool good = f->head < n;

	for (size_t k = 0; k < f->claims.len; k++)
		good = good && f->claims.at[k] < n;
	for (size_t k = 0; k < f->relays.len; k++)
		good = good && f->relays.at[k] < n;
	for (size_t k = 0; k < f->edges.len; k++)
		good = good && f->edges.at[k].from < n && f->edges.at[k].to < n;
	return good ? 0
		    : err_set(c->err, ERR_FORMAT,
			      "finding %.*s names a claim that is not there",
			      STR_ARG(f->id));
}

static void
note_end(struct composer *c, size_t claim, size_t finding)
{
	if (c->finding_of[claim] != finding && c->edge_of[claim] == NO_INDEX)
		c->edge_of[claim] = finding;
}

static int
index_findings(struct composer *c)
{
	const struct findings *all = c->in->findings;

	for (size_t i = 0; i < all->len; i++) {
		const struct finding *f = &all->at[i];

		if (finding_check(c, f) < 0)
			return -1;
		for (size_t k = 0; k < f->claims.len; k++)
			if (c->finding_of[f->claims.at[k]] == NO_INDEX)
				c->finding_of[f->claims.at[k]] = i;
		for (size_t k = 0; k < f->relays.len; k++)
			if (c->finding_of[f->relays.at[k]] == NO_INDEX)
				c->finding_of[f->relays.at[k]] = i;
	}
	for (size_t i = 0; i < all->len; i++)
		for (size_t k = 0; k < all->at[i].edges.len; k++) {
			note_end(c, all->at[i].edges.at[k].from, i);
			note_end(c, all->at[i].edges.at[k].to, i);
		}
	return 0;
}

size_t
claim_key(const struct composer *c, size_t claim)
{
	size_t own = c->finding_of[claim], edge = c->edge_of[claim];

	if (finding_rank(c, own) != NO_INDEX)
		return own;
	return finding_rank(c, edge) != NO_INDEX ? edge : NO_INDEX;
}

static int
by_index(const void *x, const void *y)
{
	size_t a = *(const size_t *)x, b = *(const size_t *)y;

	return (a > b) - (a < b);
}

static void
add_if(const struct composer *c, struct indices *to, size_t claim,
       enum stance stance)
{
	if (claim_at(c, claim)->stance == stance)
		*vec_add(c->arena, to) = claim;
}

struct indices
claims_related(const struct composer *c, const struct finding *f,
	       enum stance stance)
{
	struct indices v = {0}, once = {0};

	for (size_t i = 0; i < f->claims.len; i++)
		add_if(c, &v, f->claims.at[i], stance);
	for (size_t i = 0; i < f->edges.len; i++) {
		add_if(c, &v, f->edges.at[i].from, stance);
		add_if(c, &v, f->edges.at[i].to, stance);
	}
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_index);
	for (size_t i = 0; i < v.len; i++)
		if (!i || v.at[i] != v.at[i - 1])
			*vec_add(c->arena, &once) = v.at[i];
	return once;
}

int
composer_make(struct arena *a, const struct brief_input *in, struct brief *out,
	      struct composer *ret, struct err *err)
{
	size_t articles = in->corpus->articles.len;
	size_t claims = in->corpus->claims.len;

	*ret = (struct composer){
		.arena = a,
		.speech = {a, words_of(in->head.language), in->names},
		.in = in,
		.earlier = in->before && in->before->len,
		.out = out,
		.err = err,
		.by_id = arena_array(a, articles + 1, sizeof(size_t)),
		.article_of = arena_array(a, claims + 1, sizeof(size_t)),
		.finding_of = arena_array(a, claims + 1, sizeof(size_t)),
		.edge_of = arena_array(a, claims + 1, sizeof(size_t)),
		.claim_cite = arena_array(a, claims + 1, sizeof(size_t)),
		.page_cite = arena_array(a, articles + 1, sizeof(size_t)),
		.sights = arena_array(a, claims + 1, sizeof(struct sight)),
		.docs = arena_array(a, articles + 1, sizeof(struct doc *)),
		.lexicon = arena_alloc(a, sizeof(struct lexicon)),
		.maps = arena_array(a, articles + 1, sizeof(struct cpmap)),
		.week = arena_array(a, articles + 1, sizeof(bool)),
		.heading = arena_array(a, in->findings->len + 1,
				       sizeof(struct str)),
		.rank = arena_array(a, in->findings->len + 1, sizeof(size_t)),
	};
	lexicon_make(a, in->names, ret->lexicon);
	index_articles(ret);
	if (index_claims(ret) < 0 || index_findings(ret) < 0)
		return -1;
	hands_make(ret);
	if (in->before && in->before_corpus)
		finding_move(a, &(struct known){in->before_corpus, in->before},
			     &(struct known){in->corpus, in->findings},
			     &ret->moves);
	return 0;
}

void
section_start(struct composer *c, enum section_kind kind, enum saying title,
	      enum saying empty)
{
	c->section = &c->out->sections[kind];
	c->section->kind = kind;
	c->section->title = word(c, title);
	c->section->empty = word(c, empty);
	c->under = c->section->title;
}

struct entry *
entry_start(struct composer *c, struct str heading)
{
	struct entry *e = vec_add(c->arena, &c->section->entries);

	e->heading = heading;
	c->under = heading.len ? heading : c->section->title;
	return e;
}

struct statement *
statement_add(struct composer *c, struct statements *to, struct str label)
{
	struct statement *s = vec_add(c->arena, to);

	s->label = label;
	return s;
}

static struct piece *
piece_add(struct composer *c, struct statement *s, enum piece_kind kind)
{
	struct piece *p = vec_add(c->arena, &s->pieces);

	p->kind = kind;
	return p;
}

void
say_str(struct composer *c, struct statement *s, struct str words)
{
	struct piece *last =
		s->pieces.len ? &s->pieces.at[s->pieces.len - 1] : NULL;

	if (!words.len)
		return;
	if (last && last->kind == PIECE_TEXT)
		last->text = str_fmt(c->arena, "%.*s%.*s", STR_ARG(last->text),
				     STR_ARG(words));
	else
		piece_add(c, s, PIECE_TEXT)->text = words;
}

struct str
word(const struct composer *c, enum saying id)
{
	return c->speech.words->at[id];
}

struct str
count(const struct composer *c, size_t n)
{
	return str_fmt(c->arena, "%zu", n);
}

void
say(struct composer *c, struct statement *s, enum saying id)
{
	say_str(c, s, word(c, id));
}

void
say_with(struct composer *c, struct statement *s, enum saying id,
	 const struct str with[SAY_HOLES])
{
	say_str(c, s, row_phrase(&c->speech, id, with));
}

static const struct str hole = STR_INIT("{0}");

void
say_before(struct composer *c, struct statement *s, enum saying id)
{
	struct str rest;

	say_str(c, s, str_cut(word(c, id), hole, &rest));
}

void
say_after(struct composer *c, struct statement *s, enum saying id)
{
	struct str rest;

	str_cut(word(c, id), hole, &rest);
	say_str(c, s, rest);
}

void
say_cite(struct composer *c, struct statement *s, size_t n)
{
	struct piece *p;

	if (!n)
		return;
	if (!s->pieces.len ||
	    s->pieces.at[s->pieces.len - 1].kind != PIECE_CITE)
		say(c, s, SAY_MARK_GAP);
	p = piece_add(c, s, PIECE_CITE);
	p->cite = n;
	cite_used(c, n);
}

static void
say_shown(struct composer *c, struct statement *s, size_t n, struct str bytes,
	  size_t max)
{
	struct piece *p;
	bool shortened;

	if (!n)
		return;
	p = piece_add(c, s, PIECE_QUOTE);
	p->cite = n;
	quote_marks(c->out->cites.at[n - 1].language, &p->open, &p->close);
	p->text = quote_shown(bytes, max, &shortened);
	quote_nest(p->text, &p->open, &p->close);
	if (shortened)
		p->close = quote_cut(c->arena, p->close, "[…]");
}

void
say_quote(struct composer *c, struct statement *s, size_t n, struct str bytes)
{
	say_shown(c, s, n, bytes, BRIEF_SHOWN_MAX);
}

void
say_few(struct composer *c, struct statement *s, size_t n, struct str bytes)
{
	say_shown(c, s, n, bytes, BRIEF_FEW_MAX);
}

void
say_ref(struct composer *c, struct statement *s, struct str heading)
{
	struct piece *p = piece_add(c, s, PIECE_REF);

	p->text = heading_short(c->speech.words, heading);
	p->slug = slug_make(c->arena, heading);
}
