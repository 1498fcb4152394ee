/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "brief/hand.h"

enum { HEARSAY_MAX = 12 };

static const struct {
	const char *label, *words;
} partial[] = {
	[ACCESS_FULL] = {NULL, NULL},
	[ACCESS_PREVIEW] = {"Preview", "only its first paragraphs could be "
				       "read"},
	[ACCESS_BARRIER] = {"Barrier", "only its title and metadata could be "
				       "read; in place of the text the page "
				       "has an offer"},
	[ACCESS_INDEX] = {NULL, NULL},
	[ACCESS_WALL] = {"Bot wall", "nothing of the article could be read"},
	[ACCESS_EMPTY] = {"No text", "no text was found on the page, only its "
				     "title and metadata could be read"},
};

static void
page_say(struct composer *c, struct entry *e, size_t article)
{
	const struct article *in = &c->in->corpus->articles.at[article];
	struct holder outlet = {.kind = HOLDER_OUTLET, .name = in->publisher};
	struct statement *s =
		statement_add(c, &e->points, partial[in->access].label);
	size_t n = cite_page(c, article);

	if (in->title.len)
		say_quote(c, s, n, in->title);
	else
		say(c, s, "A page without a title");
	if (in->publisher.len)
		say(c, s, " (%.*s)", STR_ARG(holder_phrase(c->arena, &outlet)));
	say(c, s, ": %s", partial[in->access].words);
	say_cite(c, s, n);
	say(c, s, ".");
}

static void
pages_say(struct composer *c, struct entry *e)
{
	const struct articles *all = &c->in->corpus->articles;

	for (size_t i = 0; i < all->len; i++)
		if (c->week[i] && partial[all->at[i].access].label)
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
		if (s)
			say(c, s, ", ");
		else
			s = statement_add(c, &e->points, "One origin only");
		say_ref(c, s, c->heading[k]);
		say_cite(c, s, cite_claim(c, claim_best(c, f)));
	}
	if (s)
		say(c, s, ": no second, independent origin was found.");
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
		s = statement_add(c, &e->points, "No known origin");
		s->finding = f->id;
		claim_say(c, s, k);
		say(c, s, ".");
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
		s = statement_add(c, &e->points, "Not answered");
		s->finding = f->id;
		say(c, s, "No source read answers what is withheld here: ");
		claim_quote(c, s, f->head);
		say(c, s, ".");
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
	static const struct str head[] = {STR_INIT("No."), STR_INIT("Page"),
					  STR_INIT("Source"),
					  STR_INIT("What happened")};
	struct strs lost = hand_lost(c);
	struct table_row *r;

	if (!c->in->notes.len && !lost.len)
		return;
	r = row_add(c);
	for (size_t i = 0; i < sizeof head / sizeof *head; i++)
		*vec_add(c->arena, &r->cells) = head[i];
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

	section_start(c, SECTION_GAPS, "What we could not see",
		      "Every page was read in full, and no failure was met.");
	e = entry_start(c, STR(""));
	pages_say(c, e);
	single_say(c, e);
	hearsay_say(c, e);
	unanswered_say(c, e);
	notes_table(c);
}
