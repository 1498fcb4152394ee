/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/matter.h"
#include "finding/pair.h"

#include <stdlib.h>

#include "base/vec.h"

/* Thresholds of docs/method.md, "Merging". */
static const struct cluster_rule same_rule = {CLUSTER_ONE * 36 / 100, 0, 0};
static const double floor_cosine = .08;

/* What a claim of each voice needs, to be put beside one that asserts. */
static const int32_t beside_least[VOICE_COUNT] = {
	[VOICE_SAYS] = INT32_MAX,
	[VOICE_NEGATES] = CLUSTER_ONE * 36 / 100,
	[VOICE_OPEN] = CLUSTER_ONE * 36 / 100,
	[VOICE_DENIES] = CLUSTER_ONE * 28 / 100,
	[VOICE_WITHHOLDS] = CLUSTER_ONE * 36 / 100,
	[VOICE_WITHDRAWS] = CLUSTER_ONE * 28 / 100,
	[VOICE_ASKS] = INT32_MAX,
};

enum {
	ANAPHOR_TERMS = 3, /* terms of a content that only points back */
	SHORT_TERMS = 2,
	LOUDER = 3,
	HOPS_MAX = 2, /* from an answer over a confirmation to what it is of */
	ONE_SPEECH = 2, /* claims of a page that far apart are one speech */
	EARLY_DAYS = 7	/* an answer may be printed before what it answers */
};

/* crowd: the views that are compared with each other; indices into views,
 * rising. label[i] is the lowest member of the group of at[i]. */
struct crowd {
	struct merge *m;
	struct arena *a;
	uint32_t *at;
	size_t len;
	struct link_pairs scores; /* of all pairs, by position */
	struct map score_at;	  /* position pair -> index into scores */
	uint32_t *label;
};

static struct view *
view_at(const struct crowd *f, size_t i)
{
	return &f->m->views[f->at[i]];
}

/* A content of a few words is understood from the sentence around it. */
static const struct reading *
compared(const struct view *v)
{
	return v->voice == VOICE_SAYS && v->content.len < SHORT_TERMS
		       ? &v->passage
		       : &v->content;
}

static void
score_pairs(struct crowd *f)
{
	struct reading *r = arena_array(f->a, f->len, sizeof *r);
	struct vectors v;

	for (size_t i = 0; i < f->len; i++)
		r[i] = *compared(view_at(f, i));
	vector_make(f->a, r, f->len, &v);
	for (size_t i = 0; i < f->len; i++)
		v.at[i].language = f->m->pages[view_at(f, i)->page].language;
	vector_pairs(f->a, &v, floor_cosine, &f->scores);
	for (size_t i = 0; i < f->scores.len; i++) {
		struct link_pair *p = &f->scores.at[i];

		p->score = pair_score(f->m, view_at(f, p->a), view_at(f, p->b),
				      (double)p->score / CLUSTER_ONE);
		*map_put(f->a, &f->score_at, (uint64_t)p->a << 32 | p->b) = i;
	}
}

/* Nobody speaks for another one by saying nothing. */
static bool
may_be_same(const struct view *x, const struct view *y)
{
	if (x->voice == VOICE_WITHHOLDS && x->speaker != y->speaker)
		return false;
	return x->voice == y->voice;
}

static void
group_same(struct crowd *f)
{
	struct link_pairs same = {0};

	for (size_t i = 0; i < f->scores.len; i++) {
		const struct link_pair *p = &f->scores.at[i];

		if (may_be_same(view_at(f, p->a), view_at(f, p->b)))
			*vec_add(f->a, &same) = *p;
	}
	f->label = arena_array(f->a, f->len, sizeof *f->label);
	cluster_average(f->len, &same, same_rule, f->label);
}

static int32_t
score_of(const struct crowd *f, size_t x, size_t y)
{
	uint64_t a = x < y ? x : y, b = x < y ? y : x;
	size_t at = map_get(&f->score_at, a << 32 | b);

	return at == MAP_NONE ? 0 : f->scores.at[at].score;
}

/* best: where a group belongs, as far as is known. */
struct best {
	uint32_t label;
	int32_t score;
};

static void
best_keep(struct best *b, uint32_t label, int32_t score)
{
	if (score > b->score || (score == b->score && label < b->label))
		*b = (struct best){label, score};
}

/* crossing: a pair of a claim that asserts and one that does not. */
struct crossing {
	uint32_t other, says; /* labels */
	int32_t score;
};

/* Who says a thing himself neither leaves it open nor keeps silent about it:
 * "no trace of more" is not about the trace that was found. */
static bool
answers_himself(const struct view *other, const struct view *says)
{
	return (other->voice == VOICE_OPEN ||
		other->voice == VOICE_WITHHOLDS) &&
	       other->speaker && other->speaker == says->speaker;
}

/* Nobody denies what is told later; and "we thought it was over: it was not"
 * denies nothing, being one speech. */
static bool
may_answer(const struct crowd *f, const struct view *other,
	   const struct view *says)
{
	int32_t x = f->m->pages[other->page].day;
	int32_t y = f->m->pages[says->page].day;

	if (other->page == says->page && other->voice == VOICE_NEGATES &&
	    other - says <= ONE_SPEECH && says - other <= ONE_SPEECH)
		return false;
	if (answers_himself(other, says))
		return false;
	return x == DAY_NONE || y == DAY_NONE || y - x <= EARLY_DAYS;
}

static bool
crossing_at(const struct crowd *f, size_t i, struct crossing *ret)
{
	const struct link_pair *p = &f->scores.at[i];
	bool a = view_at(f, p->a)->voice == VOICE_SAYS;
	bool b = view_at(f, p->b)->voice == VOICE_SAYS;
	uint32_t other = a ? p->b : p->a, says = a ? p->a : p->b;

	*ret = (struct crossing){f->label[other], f->label[says], p->score};
	return a != b && may_answer(f, view_at(f, other), view_at(f, says));
}

static bool
points_back(const struct view *v)
{
	return v->voice != VOICE_NEGATES && v->voice != VOICE_OPEN &&
	       v->content.len <= ANAPHOR_TERMS &&
	       (v->content.len < 2 ||
		v->content.flags & (ROW_ANAPHOR | ROW_ACTOR));
}

/* The likest group; among those nearly as like, the one that most claims
 * tell of, for that is what gets denied. */
static void
best_by_score(const struct crowd *f, struct best *best)
{
	int32_t *top = arena_array(f->a, f->len, sizeof *top);
	uint32_t *size = arena_array(f->a, f->len, sizeof *size);
	struct crossing c;

	for (size_t i = 0; i < f->len; i++)
		size[f->label[i]]++;
	for (size_t i = 0; i < f->scores.len; i++)
		if (crossing_at(f, i, &c) && c.score > top[c.other])
			top[c.other] = c.score;
	for (size_t i = 0; i < f->scores.len; i++) {
		if (!crossing_at(f, i, &c) ||
		    points_back(view_at(f, c.other)) ||
		    c.score < beside_least[view_at(f, c.other)->voice] ||
		    c.score < top[c.other] / 4 * 3)
			continue;
		best_keep(&best[c.other], c.says, (int32_t)size[c.says]);
	}
}

static bool
names_speaker(const struct view *about, const struct view *speaker)
{
	return pair_overlap(&speaker->names, &about->content, TERM_NAME).both;
}

/* May `v`, which only points back or asks who did it, be about what `says`
 * says? More is better; 0 is no. */
static int
about(const struct crowd *f, const struct view *v, const struct view *says)
{
	bool actor = says->content.flags & ROW_ACTOR;
	bool named = names_speaker(says, v);
	bool same_page =
		f->m->pages[v->page].node == f->m->pages[says->page].node;
	bool before = same_page && says < v;

	if (says->voice != VOICE_SAYS || pair_gap(v, says) > PAIR_DAYS_APART)
		return 0;
	if (v->voice == VOICE_WITHHOLDS)
		return actor && term_find(&says->content, TERM_NAME)
			       ? 1 + named + same_page
			       : 0;
	if (!named || !(actor || before))
		return 0;
	return 1 + 2 * actor + 2 * before;
}

static bool
asks_actor(const struct view *v)
{
	unsigned slot =
		v->voice == VOICE_WITHHOLDS ? ROW_WHO | ROW_ACTOR : ROW_ACTOR;

	return v->content.flags & slot;
}

/* The group that the whole of group `label` is most about: every pair of
 * theirs has a voice in it, a louder one when they share words as well. */
static struct best
best_by_slot(const struct crowd *f, uint32_t label)
{
	int32_t *sum = arena_array(f->a, f->len, sizeof *sum);
	struct best best = {NOWHERE, 0};

	for (size_t i = 0; i < f->len; i++) {
		const struct view *v = view_at(f, i);

		if (f->label[i] != label || (!asks_actor(v) && !points_back(v)))
			continue;
		for (size_t k = 0; k < f->len; k++)
			sum[f->label[k]] +=
				about(f, v, view_at(f, k)) *
				(score_of(f, i, k) >= beside_least[v->voice]
					 ? LOUDER
					 : 1);
	}
	for (uint32_t k = 0; k < f->len; k++)
		if (sum[k])
			best_keep(&best, k, sum[k]);
	return best;
}

/* Who asks "who", or denies to have had a part in it, is about the actor,
 * whatever other words are shared. */
static void
by_actor(const struct crowd *f, uint32_t *to)
{
	for (uint32_t i = 0; i < f->len; i++) {
		const struct view *v = view_at(f, i);

		if (f->label[i] == i &&
		    (v->voice == VOICE_DENIES || v->voice == VOICE_WITHHOLDS) &&
		    asks_actor(v))
			to[i] = best_by_slot(f, i).label;
	}
}

/* The same speaker has denied before, in words that say what. */
static uint32_t
denied_before(const struct crowd *f, const uint32_t *to, uint32_t i)
{
	const struct view *v = view_at(f, i);

	if (!v->speaker || !points_back(v))
		return NOWHERE;
	for (uint32_t k = 0; k < f->len; k++) {
		const struct view *w = view_at(f, k);

		if (w->voice == v->voice && w->speaker == v->speaker &&
		    to[f->label[k]] != NOWHERE && f->label[k] != f->label[i])
			return to[f->label[k]];
	}
	return NOWHERE;
}

static void
by_slot(const struct crowd *f, uint32_t *to)
{
	for (uint32_t i = 0; i < f->len; i++) {
		enum voice voice = view_at(f, i)->voice;

		if (f->label[i] != i || to[i] != NOWHERE ||
		    (voice != VOICE_DENIES && voice != VOICE_WITHHOLDS &&
		     voice != VOICE_WITHDRAWS))
			continue;
		to[i] = denied_before(f, to, i);
		if (to[i] == NOWHERE)
			to[i] = best_by_slot(f, i).label;
	}
}

static size_t
position(const struct crowd *f, uint32_t view)
{
	size_t b = 0, e = f->len;

	while (b < e) {
		size_t mid = (b + e) / 2;

		if (f->at[mid] < view)
			b = mid + 1;
		else
			e = mid;
	}
	return b < f->len && f->at[b] == view ? b : MAP_NONE;
}

/* The silence that stands in "it is not confirmed that" belongs there, when
 * nobody says that it is so. */
static void
by_parent(const struct crowd *f, uint32_t *to)
{
	for (uint32_t i = 0; i < f->len; i++) {
		const struct view *v = view_at(f, i);
		size_t at = v->parent == NOWHERE ? MAP_NONE
						 : position(f, v->parent);

		if (at == MAP_NONE || v->voice != VOICE_WITHHOLDS ||
		    view_at(f, at)->voice != VOICE_OPEN ||
		    to[f->label[i]] != NOWHERE)
			continue;
		to[f->label[i]] = to[f->label[at]] != NOWHERE ? to[f->label[at]]
							      : f->label[at];
	}
}

/* Does the group still look for what it answers? Who confirms something in
 * words of his own answers as well. */
static bool
is_answer(const struct crowd *f, const uint32_t *size, uint32_t i)
{
	const struct view *v = view_at(f, i);

	if (v->voice == VOICE_SAYS)
		return v->claim->stance == STANCE_CONFIRMS && size[i] == 1;
	return v->voice != VOICE_ASKS;
}

/* What is so much in the same words that it cannot be about anything else. */
static uint32_t
by_words(const struct crowd *f, const struct matter_terms *terms, uint32_t i)
{
	struct best best = {NOWHERE, 0};
	const struct view *v = view_at(f, i);

	for (uint32_t k = 0; k < f->len; k++) {
		const struct view *says = view_at(f, k);

		int score;

		if (f->label[k] == f->label[i] || !may_answer(f, v, says))
			continue;
		score = matter_answers(f->m, v, &terms[i], says, &terms[k]);
		if (score)
			best_keep(&best, f->label[k], score);
	}
	return best.label;
}

static void
by_matter(const struct crowd *f, uint32_t *to)
{
	struct matter_terms *terms = arena_array(f->a, f->len, sizeof *terms);
	uint32_t *size = arena_array(f->a, f->len, sizeof *size);

	for (size_t i = 0; i < f->len; i++) {
		size[f->label[i]]++;
		matter_read(view_at(f, i), (struct span){0, 0}, &terms[i]);
	}
	for (uint32_t i = 0; i < f->len; i++)
		if (f->label[i] == i && to[i] == NOWHERE && size[i] &&
		    is_answer(f, size, i))
			to[i] = by_words(f, terms, i);
}

/* Put denials, refusals and silences beside what they are about. */
static void
group_beside(struct crowd *f)
{
	struct best *best = arena_array(f->a, f->len, sizeof *best);
	uint32_t *to = arena_array(f->a, f->len, sizeof *to);

	for (size_t i = 0; i < f->len; i++) {
		best[i] = (struct best){NOWHERE, 0};
		to[i] = NOWHERE;
	}
	by_actor(f, to);
	best_by_score(f, best);
	for (size_t i = 0; i < f->len; i++)
		if (to[i] == NOWHERE)
			to[i] = best[i].label;
	by_slot(f, to);
	by_parent(f, to);
	by_matter(f, to);
	for (size_t i = 0; i < f->len; i++) {
		uint32_t label = f->label[i];

		for (int k = 0; k < HOPS_MAX && to[label] != NOWHERE; k++)
			label = to[label];
		view_at(f, i)->group = f->at[label];
	}
}

static void
affair_group(struct merge *m, uint32_t *at, size_t len)
{
	AUTO_ARENA scratch = {0};
	struct crowd f = {.m = m, .a = &scratch, .at = at, .len = len};

	score_pairs(&f);
	group_same(&f);
	group_beside(&f);
}

/* key: sorts views by story, then as they stand. */
struct key {
	uint32_t story, view;
};

static int
key_cmp(const void *a, const void *b)
{
	const struct key *x = a, *y = b;

	if (x->story != y->story)
		return x->story < y->story ? -1 : 1;
	return (x->view > y->view) - (x->view < y->view);
}

static int
index_cmp(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Views in the order of their stories, cut when they are more than may be
 * compared at once. */
static void
run_group(struct merge *m, uint32_t *at, size_t len)
{
	if (len > AFFAIR_CLAIMS_MAX)
		*vec_add(m->a, m->notes) = str_fmt(
			m->a,
			"AFFAIR_CLAIMS_MAX: %zu claims about one affair were "
			"compared in parts of %d",
			len, AFFAIR_CLAIMS_MAX);
	for (size_t b = 0; b < len; b += AFFAIR_CLAIMS_MAX) {
		size_t n = len - b < AFFAIR_CLAIMS_MAX ? len - b
						       : AFFAIR_CLAIMS_MAX;

		qsort(at + b, n, sizeof *at, index_cmp);
		affair_group(m, at + b, n);
	}
}

void
merge_group(struct merge *m)
{
	AUTO_ARENA scratch = {0};
	size_t n = 0;
	struct key *keys =
		arena_array(&scratch, m->views_len + 1, sizeof *keys);
	uint32_t *at = arena_array(&scratch, m->views_len + 1, sizeof *at);

	for (uint32_t i = 0; i < m->views_len; i++)
		if (m->views[i].relays == NOWHERE)
			keys[n++] = (struct key){
				m->pages[m->views[i].page].story, i};
	if (n)
		qsort(keys, n, sizeof *keys, key_cmp);
	for (size_t i = 0; i < n; i++)
		at[i] = keys[i].view;
	run_group(m, at, n);
	for (uint32_t i = 0; i < m->views_len; i++)
		m->views[i].group = m->views[relay_end(m, i)].group;
}
