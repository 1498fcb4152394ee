/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/cited.h"
#include "finding/head.h"
#include "finding/memo.h"
#include "finding/overrule.h"
#include "finding/who.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/vec.h"
#include "capture/capture.h"
#include "claim/text/script.h"

/* Digest of what the head claim says, so that next week's merge gives the
 * finding the same name. */
static struct str
id_of(const struct merge *m, const struct view *head)
{
	AUTO_ARENA scratch = {0};
	struct str s = head->claim->content_text;

	if (!s.len)
		s = head->claim->quote_text;
	s = str_lower(&scratch, str_fold_space(&scratch, s));
	return str_fmt(m->a, "f%016llx", (unsigned long long)str_hash(s));
}

static enum status
status_of(const struct merge *m, const struct finding *f,
	  const uint32_t *members)
{
	size_t voices[VOICE_COUNT] = {0};
	size_t no;
	bool own = false;

	for (size_t i = 0; i < f->claims.len; i++) {
		const struct view *v = &m->views[members[i]];

		voices[v->voice]++;
		own = own || (v->voice == VOICE_SAYS && view_is_own(m, v));
	}
	no = voices[VOICE_NEGATES] + voices[VOICE_DENIES] +
	     voices[VOICE_WITHDRAWS];
	if (voices[VOICE_SAYS] && no)
		return f->articles ? STATUS_CONTESTED : STATUS_DENIED;
	if (voices[VOICE_DENIES])
		return STATUS_DENIED;
	if (voices[VOICE_WITHHOLDS] &&
	    !(voices[VOICE_SAYS] + voices[VOICE_OPEN] + voices[VOICE_NEGATES]))
		return STATUS_WITHHELD;
	if (f->confirmed)
		return STATUS_CONFIRMED;
	if (own)
		return STATUS_STATED;
	return f->independent > 1 ? STATUS_CORROBORATED : STATUS_SINGLE;
}

static void
why_add(const struct merge *m, struct finding *f)
{
	*vec_add(m->a, &f->why) =
		str_fmt(m->a, "%zu claims in %zu articles of %zu outlets",
			f->claims.len, f->articles, f->outlets);
	*vec_add(m->a, &f->why) =
		str_fmt(m->a, "%zu independent, %zu unresolved origins",
			f->independent, f->unresolved);
}

/* How many of them are claims of their own. */
static size_t
own_claims(const struct merge *m, const uint32_t *members, size_t n)
{
	while (n > 1 && m->views[members[n - 1]].relays != NOWHERE)
		n--;
	return n;
}

static struct str
story_of(const struct merge *m, const struct view *v)
{
	const struct page *first = &m->pages[m->pages[v->page].story];

	return str_fmt(m->a, "s%.*s", STR_ARG(first->article->id));
}

/* members: `all` views, those that only pass on another one behind. */
static void
finding_fill(const struct merge *m, struct finding *f, const uint32_t *members,
	     size_t all)
{
	size_t n = own_claims(m, members, all);
	uint32_t head = head_of(m, members, n);
	const struct view *v = &m->views[head];

	for (size_t i = n; i < all; i++)
		*vec_add(m->a, &f->relays) = m->views[members[i]].at;
	for (size_t i = 0; i < n; i++) {
		*vec_add(m->a, &f->claims) = m->views[members[i]].at;
		*vec_add(m->a, &f->stories) =
			story_of(m, &m->views[members[i]]);
	}
	f->head = v->at;
	f->id = id_of(m, v);
	f->story = story_of(m, v);
	edge_make(m, f, members, head);
	origin_make(m, f, members, v);
	f->status = status_of(m, f, members);
	why_add(m, f);
}

/* member: sorts views by group, those that pass on behind the others. */
struct member {
	uint32_t group, view;
	bool relay;
};

static int
member_cmp(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	if (x->group != y->group)
		return x->group < y->group ? -1 : 1;
	if (x->relay != y->relay)
		return x->relay ? 1 : -1;
	return (x->view > y->view) - (x->view < y->view);
}

/* `of`: the finding of each view. */
static void
findings_fill(struct merge *m, struct findings *ret, uint32_t *of)
{
	AUTO_ARENA scratch = {0};
	size_t n = m->views_len, b = 0;
	struct member *all = arena_array(&scratch, n + 1, sizeof *all);
	uint32_t *members = arena_array(&scratch, n + 1, sizeof *members);

	for (uint32_t i = 0; i < n; i++)
		all[i] = (struct member){m->views[i].group, i,
					 m->views[i].relays != NOWHERE};
	if (n)
		qsort(all, n, sizeof *all, member_cmp);
	for (size_t i = 0; i < n; i++)
		members[i] = all[i].view;
	for (size_t i = 1; i <= n; i++) {
		if (i < n && all[i].group == all[b].group)
			continue;
		for (size_t k = b; k < i; k++)
			of[members[k]] = (uint32_t)ret->len;
		finding_fill(m, vec_add(m->work, ret), members + b, i - b);
		b = i;
	}
}

/* The lowest view of each finding. */
static void
findings_rank(struct merge *m, const struct findings *part, const uint32_t *of,
	      struct ranked_list *ret)
{
	for (size_t i = 0; i < part->len; i++)
		*vec_add(m->a, ret) = (struct ranked){.finding = part->at[i]};
	for (uint32_t i = 0; i < m->views_len; i++)
		ret->at[of[i]].view = m->views[i].group;
}

static void
affair_work(struct arena *a, const struct merge *all, const struct affair *in,
	    struct kept_affair *ret)
{
	AUTO_ARENA work = {0};
	struct merge m = {.a = a,
			  .work = &work,
			  .in = all->in,
			  .names = all->names,
			  .notes = &ret->notes};
	struct findings part = {0};
	uint32_t *of;

	lexicon_over(&work, &all->lexicon, &m.lexicon);
	view_take(all, in->pages, in->len, &m);
	view_read(&m);
	story_copies(&m);
	cited_make(&m);
	who_make(&m);
	relay_make(&m);
	merge_group(&m);
	overrule_groups(all, &m);
	of = arena_array(&work, m.views_len + 1, sizeof *of);
	findings_fill(&m, &part, of);
	edge_differ(&m, &part, of);
	findings_rank(&m, &part, of, &ret->ranked);
}

/* All that an affair hangs on: its articles, how they are parted, and what
 * was decided about them. */
static struct str
affair_key(struct arena *a, const struct merge *all, const struct affair *in)
{
	AUTO_ARENA scratch = {0};
	const struct corpus *c = all->in;
	struct buf b = {.arena = &scratch};

	if (!c->memo || c->digests.len != c->articles.len)
		return (struct str){"", 0};
	buf_add(&b, STR("affair\n"));
	for (size_t i = 0; i < in->len; i++) {
		const struct page *p = &all->pages[in->pages[i]];

		buf_fmt(&b, "%.*s %.*s %.*s\n",
			STR_ARG(c->digests.at[p->article - c->articles.at]),
			STR_ARG(all->pages[p->story].article->id),
			STR_ARG(all->pages[p->node].article->id));
	}
	overrule_key(all, in, &b);
	return capture_digest(a, buf_str(&b));
}

/* Where each view of the affair stands among all. */
static uint32_t *
views_of(struct arena *a, const struct merge *all, const struct affair *in,
	 size_t *ret_n)
{
	uint32_t *views;
	size_t n = 0;

	for (size_t i = 0; i < in->len; i++)
		n += all->pages[in->pages[i]].claims;
	views = arena_array(a, n + 1, sizeof *views);
	*ret_n = n;
	n = 0;
	for (size_t i = 0; i < in->len; i++) {
		const struct page *p = &all->pages[in->pages[i]];

		for (uint32_t k = 0; k < p->claims; k++)
			views[n++] = p->first + k;
	}
	return views;
}

void
affair_merge(struct arena *a, const struct merge *all, const struct affair *in,
	     struct ranked_list *ret)
{
	AUTO_ARENA scratch = {0};
	struct kept_affair k = {.key = affair_key(&scratch, all, in)};
	uint32_t *views = views_of(&scratch, all, in, &k.claims_len);
	size_t *claims =
		arena_array(&scratch, k.claims_len + 1, sizeof *claims);

	for (size_t i = 0; i < k.claims_len; i++)
		claims[i] = all->views[views[i]].at;
	k.claims = claims;
	if (!memo_get(a, all->in->memo, &k)) {
		affair_work(a, all, in, &k);
		memo_put(all->in->memo, &k);
	}
	for (size_t i = 0; i < k.ranked.len; i++) {
		struct ranked *r = vec_add(a, ret);

		*r = k.ranked.at[i];
		r->view = views[r->view];
	}
	for (size_t i = 0; i < k.notes.len; i++)
		*vec_add(a, all->notes) = k.notes.at[i];
}
