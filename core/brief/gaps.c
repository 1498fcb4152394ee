/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "brief/hand.h"

enum { HEARSAY_MAX = 12 };

/* partial: how a page was not read in full; SAY_COUNT: it was. */
static const struct {
	enum saying label, why;
} partial[] = {
	[ACCESS_FULL] = {SAY_COUNT, SAY_COUNT},
	[ACCESS_PREVIEW] = {SAY_PREVIEW, SAY_PREVIEW_WHY},
	[ACCESS_BARRIER] = {SAY_BARRIER, SAY_BARRIER_WHY},
	[ACCESS_INDEX] = {SAY_COUNT, SAY_COUNT},
	[ACCESS_WALL] = {SAY_WALL, SAY_WALL_WHY},
	[ACCESS_EMPTY] = {SAY_EMPTY, SAY_EMPTY_WHY},
};

static void
page_say(struct composer *c, struct entry *e, size_t article)
{
	const struct article *in = &c->in->corpus->articles.at[article];
	struct holder outlet = {.kind = HOLDER_OUTLET, .name = in->publisher};
	struct statement *s = statement_add(c, &e->points,
					    word(c, partial[in->access].label));
	size_t n = cite_page(c, article);

	if (in->title.len)
		say_quote(c, s, n, in->title);
	else
		say(c, s, SAY_UNTITLED);
	if (in->publisher.len)
		say_with(c, s, SAY_BRACKETS,
			 WITH(STR(""), holder_phrase(&c->speech, &outlet)));
	say(c, s, SAY_COLON);
	say(c, s, partial[in->access].why);
	say_cite(c, s, n);
	say(c, s, SAY_STOP);
}

static void
pages_say(struct composer *c, struct entry *e)
{
	const struct articles *all = &c->in->corpus->articles;

	for (size_t i = 0; i < all->len; i++)
		if (c->week[i] && partial[all->at[i].access].label != SAY_COUNT)
			page_say(c, e, i);
}

/* single_say: key findings that rest on one origin, each with its mark. */
static void
single_say(struct composer *c, struct entry *e)
{
	struct statement *s = NULL;

	for (size_t i = 0; i < c->key.len; i++) {
		size_t k = c->key.at[i];
		const struct finding *f = &c->in->findings->at[k];

		if (f->independent != 1)
			continue;
		if (!s)
			s = statement_add(c, &e->points,
					  word(c, SAY_ONE_ORIGIN));
		say(c, s, s->pieces.len ? SAY_COMMA : SAY_ONE_ORIGIN_WHY);
		say_ref(c, s, c->heading[k]);
		say_cite(c, s, cite_claim(c, claim_best(c, f)));
	}
	if (s)
		say(c, s, SAY_STOP);
}

static void
hearsay_say(struct composer *c, struct entry *e)
{
	const struct findings *all = c->in->findings;
	size_t said = 0;

	for (size_t i = 0; i < all->len && said < HEARSAY_MAX; i++) {
		const struct finding *f = &all->at[i];
		size_t k = claim_best(c, f);
		struct statement *s;

		if (f->independent || !f->unresolved || k == NO_INDEX ||
		    !finding_this_week(c, f))
			continue;
		s = statement_add(c, &e->points, word(c, SAY_NO_ORIGIN));
		s->finding = f->id;
		claim_say(c, s, k);
		say(c, s, SAY_STOP);
		said++;
	}
}

/* unanswered_say: matters on which only refusals and silences exist. */
static void
unanswered_say(struct composer *c, struct entry *e)
{
	const struct findings *all = c->in->findings;
	size_t said = 0;

	for (size_t i = 0; i < all->len && said < HEARSAY_MAX; i++) {
		const struct finding *f = &all->at[i];
		struct statement *s;

		if (f->status != STATUS_WITHHELD || !finding_this_week(c, f))
			continue;
		s = statement_add(c, &e->points, word(c, SAY_NOT_ANSWERED));
		s->finding = f->id;
		say(c, s, SAY_NOT_ANSWERED_WHY);
		claim_quote(c, s, f->head);
		say(c, s, SAY_STOP);
		said++;
	}
}

static struct table_row *
row_add(struct composer *c)
{
	return vec_add(c->arena, &c->section->table);
}

static void
notes_table(struct composer *c)
{
	struct strs lost = hand_lost(c);
	struct table_row *r;

	if (!c->in->notes.len && !lost.len)
		return;
	r = row_add(c);
	for (enum saying i = SAY_COLUMN_NUMBER; i <= SAY_COLUMN_HAPPENED; i++)
		*vec_add(c->arena, &r->cells) = word(c, i);
	for (size_t i = 0; i < c->in->notes.len; i++) {
		const struct brief_note *n = &c->in->notes.at[i];

		r = row_add(c);
		*vec_add(c->arena, &r->cells) = str_fmt(c->arena, "%zu", i + 1);
		*vec_add(c->arena, &r->cells) = n->file;
		*vec_add(c->arena, &r->cells) = n->source;
		*vec_add(c->arena, &r->cells) = n->what;
	}
	for (size_t i = 0; i + 1 < lost.len; i += 2) {
		r = row_add(c);
		*vec_add(c->arena, &r->cells) =
			str_fmt(c->arena, "%zu", c->in->notes.len + i / 2 + 1);
		*vec_add(c->arena, &r->cells) = lost.at[i];
		*vec_add(c->arena, &r->cells) = STR("");
		*vec_add(c->arena, &r->cells) = lost.at[i + 1];
	}
}

void
gaps_compose(struct composer *c)
{
	struct entry *e;

	section_start(c, SECTION_GAPS, SAY_GAPS, SAY_GAPS_EMPTY);
	e = entry_start(c, STR(""));
	pages_say(c, e);
	single_say(c, e);
	hearsay_say(c, e);
	unanswered_say(c, e);
	notes_table(c);
}
