/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "claim/date/date_word.h"
#include "claim/date/event.h"
#include "claim/date/when_scan.h"
#include "claim/parts.h"

/* An English time phrase belongs to a cue no farther than this. */
enum { SAID_REACH = 120 };
/* A Japanese one ends with a comma or the cue within these bytes. */
enum { COMMA_REACH = 30 };
/* Claims of one sentence stand together: how many neighbours to look at. */
enum { NEIGHBOURS = 16 };

struct dating {
	struct arena *arena;
	const struct doc *d;
	struct claims *claims;
	struct moments moments; /* in order */
	bool *spent;		/* a moment that tells when somebody spoke */
	size_t *said;		/* per claim: its moment, or STR_NONE */
	size_t *sentence;	/* per claim: that of its cue */
	size_t last;		/* moment of the last dated speech */
	struct happenings told; /* dated events */
};

static struct scene
scene_of(const struct doc *d)
{
	struct scene s = {0};

	date_parse(d->published, &s.page);
	s.updated = s.page;
	if (date_parse(d->article->modified.text, &s.updated) &&
	    date_cmp(s.updated, s.page) < 0)
		s.updated = s.page;
	/* A stamp much later is a republication, no clock of the text. */
	if (s.page.year && date_number(s.updated) - date_number(s.page) > 3)
		s.updated = s.page;
	return s;
}

static struct span
cue_of(const struct claim *c)
{
	return c->cue.len ? c->cue.at[0] : (struct span){0, 0};
}

/* "4,200", "14-15": at the digits of any of its parts. */
static bool
number_begins(struct str text, struct span at)
{
	bool before = false;

	for (size_t i = at.b; i < at.e; i++) {
		char c = text.ptr[i];
		bool digit = (c >= '0' && c <= '9') || c & 0x80;

		if (digit && !before && when_begins_en(text, i))
			return true;
		before = digit;
	}
	return false;
}

/* Whether the words allow that a date begins with token i: most do not. */
static bool
words_allow(const struct doc *d, size_t i, size_t end)
{
	const struct token *t = &d->tokens.at[i];
	unsigned bits = t->lex->date, next = i + 1 < end ? t[1].lex->date : 0;

	if (!(bits & DATE_MAY_BEGIN))
		return false;
	if (bits & DATE_OPENS || (bits & DATE_NAME && t->capital))
		return true;
	if (bits & DATE_LEADS)
		return next & (DATE_FOLLOWS | DATE_NAME) ||
		       (i + 1 < end && t[1].class == TOKEN_NUMBER);
	return bits & DATE_COUNTS && next & DATE_UNIT;
}

/* The first byte of the sentence at which a date may begin, or STR_NONE. */
static size_t
date_from(const struct doc *d, const struct stretch *s)
{
	struct str text = str_slice(d->text, 0, s->at.e);

	for (size_t i = s->tokens.b; i < s->tokens.e; i++) {
		const struct token *t = &d->tokens.at[i];

		if (words_allow(d, i, s->tokens.e) ||
		    (t->class == TOKEN_NUMBER && number_begins(text, t->at)))
			return t->at.b - s->at.b;
	}
	return STR_NONE;
}

static void
read_moments(struct dating *g)
{
	struct scene scene = scene_of(g->d);
	struct grammar english = when_grammar_en;

	english.sets = g->d->date_rows;
	scene.english = &english;
	for (size_t i = 0; i < g->d->sentences.len; i++) {
		const struct stretch *s = &g->d->sentences.at[i];
		struct told t = {str_at(g->d->text, s->at), 0, s->at.b,
				 g->d->japanese};

		if (!t.japanese)
			t.from = date_from(g->d, s);
		if (t.from != STR_NONE)
			moments_read(g->arena, &t, &scene, &g->moments);
	}
	g->spent = arena_array(g->arena, g->moments.len + 1, sizeof *g->spent);
	g->said = arena_array(g->arena, g->claims->len + 1, sizeof *g->said);
	g->sentence =
		arena_array(g->arena, g->claims->len + 1, sizeof *g->sentence);
	for (size_t i = 0; i < g->claims->len; i++)
		g->sentence[i] =
			doc_sentence(g->d, cue_of(&g->claims->at[i]).b);
}

static bool
inside(struct span in, struct span at)
{
	return in.b <= at.b && at.e <= in.e;
}

static bool
content_has(const struct claim *c, struct span at)
{
	for (size_t i = 0; i < c->content.len; i++)
		if (inside(c->content.at[i], at))
			return true;
	return false;
}

/* Whether a moment outside of claim n's own content is outside of others',
 * too: of another claim's only when this cue stands there as well. */
static bool
is_free(const struct dating *g, size_t n, struct span at)
{
	size_t b = n > NEIGHBOURS ? n - NEIGHBOURS : 0;
	size_t e = n + NEIGHBOURS + 1 < g->claims->len ? n + NEIGHBOURS + 1
						       : g->claims->len;
	struct span cue = cue_of(&g->claims->at[n]);

	for (size_t i = b; i < e; i++) {
		const struct claim *other = &g->claims->at[i];

		if (i != n && content_has(other, at) != content_has(other, cue))
			return false;
	}
	return !content_has(&g->claims->at[n], at);
}

/* First moment that begins at or after byte `at`. Cost: O(log n). */
static size_t
moment_from(const struct moments *m, size_t at)
{
	size_t b = 0, e = m->len;

	while (b < e) {
		size_t mid = b + (e - b) / 2;

		if (m->at[mid].at.b < at)
			b = mid + 1;
		else
			e = mid;
	}
	return b;
}

/* 4日、 and 4日の会見で、 tell when it was said; 7月に港が止まった攻撃 does
 * not. */
static bool
is_adjunct_ja(const struct doc *d, struct span at, struct span cue)
{
	struct str rest = str_slice(d->text, at.e, at.e + COMMA_REACH);
	size_t comma = str_find(rest, STR("、"), 0);

	return comma != STR_NONE ||
	       (cue.b >= at.e && cue.b - at.e < COMMA_REACH);
}

/* "denied it, and in 2015, it said": what follows the content after a
 * conjunction dates the next speech. */
static bool
dates_next(const struct dating *g, size_t n, struct span at)
{
	const struct claim *c = &g->claims->at[n];
	struct str between;
	size_t e;

	if (!c->content.len || c->content.at[c->content.len - 1].e > at.b)
		return false;
	e = c->content.at[c->content.len - 1].e;
	between = str_slice(g->d->text, e, at.b);
	return str_starts(between, STR(", and ")) ||
	       str_starts(between, STR(", but ")) ||
	       str_starts(between, STR(" and ")) ||
	       str_starts(between, STR(" but "));
}

/* "documents published by X in 2015": when those came, and not who speaks. */
static bool
dates_papers(const struct doc *d, struct span at)
{
	enum { REACH = 72 };
	static const struct str made[] = {
		STR_INIT("documents published by "),
		STR_INIT("documents released by "),
		STR_INIT("documents leaked by "),
		STR_INIT("files published by "),
		STR_INIT("files released by "),
		STR_INIT("cables published by "),
		STR_INIT("papers published by "),
		STR_INIT("records published by "),
		STR_INIT("records released by "),
	};
	struct str before =
		str_slice(d->text, at.b > REACH ? at.b - REACH : 0, at.b);

	for (size_t i = 0; i < COUNT(made); i++) {
		size_t by = str_find(before, made[i], 0);

		if (by != STR_NONE)
			return !str_has(str_skip(before, by), STR(", "));
	}
	return false;
}

/* 29日にNHKが: the day, a particle, the source. */
static bool
is_before_source(const struct claim *c, struct span at)
{
	return c->source.len && c->source.at[0].b >= at.e &&
	       c->source.at[0].b - at.e <= STR("に").len;
}

static bool
can_be_said(const struct dating *g, size_t n, const struct moment *m)
{
	struct span cue = cue_of(&g->claims->at[n]);

	if (!m->from.year || !m->to.year || !is_free(g, n, m->at))
		return false;
	if (g->d->japanese)
		return is_before_source(&g->claims->at[n], m->at) ||
		       is_adjunct_ja(g->d, m->at, cue);
	return span_gap(m->at, cue) <= SAID_REACH && !dates_next(g, n, m->at) &&
	       !dates_papers(g->d, m->at);
}

/* The nearest time phrase outside the content, or STR_NONE. */
static size_t
find_said(const struct dating *g, size_t n)
{
	struct span cue = cue_of(&g->claims->at[n]), sentence;
	size_t i, best = STR_NONE;

	if (!cue.e || !g->d->sentences.len)
		return STR_NONE;
	sentence = g->d->sentences.at[g->sentence[n]].at;
	for (i = moment_from(&g->moments, sentence.b);
	     i < g->moments.len && g->moments.at[i].at.e <= sentence.e; i++)
		if (can_be_said(g, n, &g->moments.at[i]) &&
		    (best == STR_NONE ||
		     span_gap(g->moments.at[i].at, cue) <
			     span_gap(g->moments.at[best].at, cue)))
			best = i;
	return best;
}

static struct str
speaker(const struct claim *c)
{
	return c->holder.len ? c->holder.at[c->holder.len - 1].name : STR("");
}

static uint32_t
paragraph_at(const struct doc *d, size_t sentence)
{
	return d->tokens.at[d->sentences.at[sentence].tokens.b].paragraph;
}

/* Whether claim n goes on where claim p spoke: the same speaker, chain and
 * paragraph, this sentence or the next. */
static bool
goes_on_from(const struct dating *g, size_t n, size_t p)
{
	const struct claim *c = &g->claims->at[n], *before = &g->claims->at[p];
	size_t s, t;

	if (g->said[p] == STR_NONE || !before->cue.len ||
	    c->holder.len != before->holder.len ||
	    !str_eq(speaker(c), speaker(before)))
		return false;
	s = g->sentence[p];
	t = g->sentence[n];
	return s <= t && t <= s + 1 &&
	       paragraph_at(g->d, t) == paragraph_at(g->d, s);
}

/* "It did not say who": the date of what was said just before. */
static size_t
occasion_before(const struct dating *g, size_t n)
{
	enum { LOOK_BACK = 4 };

	if (!g->claims->at[n].cue.len || !speaker(&g->claims->at[n]).len)
		return STR_NONE;
	for (size_t i = 1; i <= LOOK_BACK && i <= n; i++)
		if (goes_on_from(g, n, n - i))
			return g->said[n - i];
	return STR_NONE;
}

static void
set_published(const struct doc *d, struct when *ret)
{
	struct date day;

	if (!date_parse(d->published, &day))
		return;
	ret->from = ret->to = str_slice(d->published, 0, 10);
	ret->precision = PRECISION_DAY;
	ret->rule = STR("published");
}

/* "The ministry said the same day": the day somebody spoke on before, rather
 * than the last day that was told of. */
static struct when
said_when(struct dating *g, size_t at)
{
	struct moment m = g->moments.at[at];

	if (m.same_day && g->last != STR_NONE && g->last < at &&
	    g->moments.at[g->last].precision == PRECISION_DAY) {
		m.from = g->moments.at[g->last].from;
		m.to = g->moments.at[g->last].to;
		m.anchor = g->moments.at[g->last].at;
	}
	return when_of(g->arena, &m);
}

static void
set_said(struct dating *g, size_t n)
{
	struct claim *c = &g->claims->at[n];
	size_t at = find_said(g, n);
	bool own = at != STR_NONE;

	if (!own)
		at = occasion_before(g, n);
	g->said[n] = at;
	if (at == STR_NONE) {
		set_published(g->d, &c->said);
		return;
	}
	c->said = said_when(g, at);
	if (!own)
		c->said.rule = STR("same-occasion");
	g->last = at;
	g->spent[at] = true;
}

/* Whether a later date of the same content ends what the first began. */
static bool
goes_on(const struct moment *m)
{
	return !m->from.year ||
	       str_eq(str_from(m->rule), STR("following-units"));
}

static bool
find_event(const struct dating *g, const struct claim *c, struct moment *ret)
{
	bool found = false;

	for (size_t p = 0; p < c->content.len; p++) {
		struct span in = c->content.at[p];
		size_t i = moment_from(&g->moments, in.b);

		for (; i < g->moments.len && inside(in, g->moments.at[i].at);
		     i++) {
			const struct moment *m = &g->moments.at[i];

			if (g->spent[i])
				continue;
			if (!found)
				*ret = *m;
			else if (goes_on(m) && ret->from.year)
				moment_join(ret, m, ret);
			found = true;
		}
	}
	return found;
}

/* The date of a topic in front: 7月の攻撃について、Xは…. */
static bool
find_topic_event(const struct dating *g, const struct claim *c,
		 struct moment *ret)
{
	struct span cue = cue_of(c), sentence;
	size_t i;

	if (!g->d->japanese || !cue.e || !g->d->sentences.len)
		return false;
	sentence = g->d->sentences.at[doc_sentence(g->d, cue.b)].at;
	i = moment_from(&g->moments, sentence.b);
	if (i == g->moments.len || g->moments.at[i].at.e > cue.b || g->spent[i])
		return false;
	*ret = g->moments.at[i];
	return true;
}

/* Of PのはTだ the time T is that of every claim that ends with P. */
static bool
find_cleft(const struct dating *g, const struct claim *c, struct moment *ret)
{
	enum { LEAST = 18 }; /* six kana: less says too little */
	struct str content, p;

	if (!c->content.len)
		return false;
	content = str_at(g->d->text, c->content.at[c->content.len - 1]);
	for (size_t i = 0; i < g->moments.len; i++) {
		size_t at = g->moments.at[i].at.b;
		struct span s = g->d->sentences.at[doc_sentence(g->d, at)].at;

		p = str_trim(str_slice(g->d->text, s.b, at));
		if (!str_ends(p, STR("のは、")))
			continue;
		p.len -= STR("のは、").len;
		if (p.len >= LEAST && str_ends(content, p)) {
			*ret = g->moments.at[i];
			ret->rule = "cleft";
			return true;
		}
	}
	return false;
}

/* With what goes on: "the intrusion began in May and lasted until June". */
static struct moment
told_moment(const struct dating *g, const struct happening *h)
{
	struct moment ret = g->moments.at[h->moment];
	size_t end = g->d->sentences.at[h->sentence].at.e;

	for (size_t i = h->moment + 1;
	     i < g->moments.len && g->moments.at[i].at.e <= end; i++)
		if (!g->spent[i] && goes_on(&g->moments.at[i]))
			moment_join(&ret, &g->moments.at[i], &ret);
	return ret;
}

/* "The attack began with a stolen password": on the day that was told of the
 * attack, and with that as its anchor. */
static bool
find_told(const struct dating *g, const struct claim *c, struct moment *ret)
{
	for (size_t p = 0; p < c->content.len; p++) {
		struct span at;
		const struct happening *h = happening_meant(
			g->d, &g->moments, &g->told, c->content.at[p], &at);

		if (!h)
			continue;
		*ret = told_moment(g, h);
		ret->anchor = ret->at;
		ret->at = at;
		ret->rule = "event-before";
		return true;
	}
	return false;
}

static void
set_event(struct dating *g, struct claim *c, bool cleft)
{
	struct moment m;

	if (find_event(g, c, &m) || find_topic_event(g, c, &m) ||
	    (cleft && find_cleft(g, c, &m)) || find_told(g, c, &m))
		c->event = when_of(g->arena, &m);
}

void
claim_dates(struct arena *a, const struct doc *d, struct claims *io)
{
	enum { CLEFT_MOST = 100 }; /* moments; notices are short */
	struct dating g = {.arena = a, .d = d, .claims = io, .last = STR_NONE};

	read_moments(&g);
	for (size_t i = 0; i < io->len; i++)
		set_said(&g, i);
	happenings_find(a, d, &g.moments, g.spent, &g.told);
	for (size_t i = 0; i < io->len; i++)
		set_event(&g, &io->at[i],
			  d->japanese && g.moments.len <= CLEFT_MOST);
}
