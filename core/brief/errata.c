/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/errata.h"

#include "base/vec.h"
#include "brief/sentence.h"

/* ---- which sentences --------------------------------------------------- */

/* finder: the statement that is looked at now. */
struct finder {
	struct arena *a;
	const struct brief_errata *of;
	struct affected *out;
	struct str place;
};

static const struct revision *
revision_of(const struct brief_errata *of, struct str article)
{
	for (size_t i = 0; i < of->revisions.len; i++)
		if (str_eq(of->revisions.at[i].then.id, article))
			return &of->revisions.at[i];
	return NULL;
}

/* Where the passage stands in the text as it is read today: a reader may have
 * changed since the issue. Empty when it is not there to the byte. */
static struct span
passage_at(const struct article *in, const struct cite *at)
{
	size_t b;

	if (at->at.e <= in->text.len &&
	    str_eq(str_at(in->text, at->at), at->quote))
		return at->at;
	b = str_find(in->text, at->quote, 0);
	return b == STR_NONE ? (struct span){0, 0}
			     : (struct span){b, b + at->quote.len};
}

static bool
prints_title(const struct statement *s, size_t n)
{
	for (size_t i = 0; i < s->pieces.len; i++)
		if (s->pieces.at[i].kind == PIECE_QUOTE &&
		    s->pieces.at[i].cite == n)
			return true;
	return false;
}

static bool
is_known(const struct finder *f, const struct statement *s, size_t n)
{
	for (size_t i = f->out->len; i; i--) {
		const struct one_affected *k = &f->out->at[i - 1];

		if (k->statement != s)
			break;
		if (k->cite == n)
			return true;
	}
	return false;
}

static void
cite_look(struct finder *f, const struct statement *s, size_t n)
{
	const struct cite *at = &f->of->issued->cites.at[n - 1];
	const struct revision *r = revision_of(f->of, at->article);
	const struct edit *e = NULL;
	bool hit;

	if (!r || is_known(f, s, n))
		return;
	if (at->quote.len) {
		e = edit_of(&r->edits, passage_at(&r->then, at));
		hit = e || r->gone;
	} else {
		hit = !r->gone && r->edits.title && prints_title(s, n);
	}
	if (hit)
		*vec_add(f->a, f->out) =
			(struct one_affected){s, f->place, n, r, e};
}

static void
statements_look(struct finder *f, const struct statements *v)
{
	for (size_t i = 0; i < v->len; i++)
		for (size_t k = 0; k < v->at[i].pieces.len; k++) {
			const struct piece *p = &v->at[i].pieces.at[k];

			if (p->kind == PIECE_CITE && p->cite &&
			    p->cite <= f->of->issued->cites.len)
				cite_look(f, &v->at[i], p->cite);
		}
}

static void
section_look(struct finder *f, const struct section *s)
{
	const struct words *w = words_of(f->of->issued->head.language);

	for (size_t i = 0; i < s->entries.len; i++) {
		const struct entry *e = &s->entries.at[i];

		f->place = e->heading.len ? heading_short(w, e->heading)
					  : s->title;
		statements_look(f, &e->lead);
		statements_look(f, &e->points);
	}
}

void
affected_find(struct arena *a, const struct brief_errata *of,
	      struct affected *ret)
{
	const struct words *w = words_of(of->issued->head.language);
	struct finder f = {a, of, ret, w->at[SAY_IN_SHORT]};

	statements_look(&f, &of->issued->summary);
	for (size_t i = 0; i < SECTION_COUNT; i++)
		if (i != SECTION_CHANGED)
			section_look(&f, &of->issued->sections[i]);
}

size_t
affected_statements(const struct affected *v)
{
	size_t n = 0;

	for (size_t i = 0; i < v->len; i++)
		n += !i || v->at[i].statement != v->at[i - 1].statement;
	return n;
}

/* ---- the page ---------------------------------------------------------- */

/* errata: the page on its way. */
struct errata {
	struct composer c;
	const struct brief *issued;
	size_t *again; /* per citation of the issue: its number here, or 0 */
};

static size_t
cite_of(struct errata *e, size_t n)
{
	if (n && n <= e->issued->cites.len && !e->again[n - 1])
		e->again[n - 1] =
			cite_again(&e->c, &e->issued->cites.at[n - 1]);
	return n && n <= e->issued->cites.len ? e->again[n - 1] : 0;
}

static void
quote_again(struct errata *e, struct statement *to, const struct piece *in)
{
	struct piece *p;
	size_t n = cite_of(e, in->cite);

	if (!n)
		return;
	p = vec_add(e->c.arena, &to->pieces);
	*p = *in;
	p->cite = n;
}

/* The sentence as it was issued, with the numbers of this page. */
static void
sentence_again(struct errata *e, struct statement *to,
	       const struct statement *in)
{
	if (in->label.len) {
		say_str(&e->c, to, in->label);
		say(&e->c, to, SAY_COLON);
	}
	for (size_t i = 0; i < in->pieces.len; i++) {
		const struct piece *p = &in->pieces.at[i];

		switch (p->kind) {
		case PIECE_TEXT:
		case PIECE_REF:
			say_str(&e->c, to, p->text);
			break;
		case PIECE_QUOTE:
			quote_again(e, to, p);
			break;
		case PIECE_CITE:
			say_cite(&e->c, to, cite_of(e, p->cite));
			break;
		}
	}
}

static struct str
day_of(const struct composer *c, struct str stamp)
{
	struct str day = str_slice(stamp, 0, 10);

	return period_phrase(&c->speech, day, day);
}

static void
page_quote(struct composer *c, struct statement *s, const struct article *in)
{
	size_t n = cite_text(c, in, (struct span){0, 0});

	if (in->title.len)
		say_quote(c, s, n, in->title);
	else
		say(c, s, SAY_UNTITLED);
	say_cite(c, s, n);
}

static void
became_say(struct composer *c, struct statement *s,
	   const struct one_affected *v, const struct cite *at)
{
	if (v->edit) {
		edit_say(c, s, v->revision, v->edit);
		if (v->edit->kind == EDIT_CHANGED &&
		    str_has(str_at(v->revision->now.text, v->edit->now),
			    at->quote))
			say(c, s, SAY_STILL_STANDS);
		return;
	}
	page_quote(c, s, &v->revision->then);
	say(c, s, v->revision->gone ? SAY_NO_LONGER : SAY_BECAME);
	page_quote(c, s, &v->revision->now);
}

static void
affected_say(struct errata *e, struct entry *to, const struct one_affected *v)
{
	struct composer *c = &e->c;
	const struct revision *r = v->revision;
	struct statement *s = statement_add(c, &to->points, STR(""));

	s->label = row_phrase(&c->speech, SAY_ERRATUM_CITE,
			      WITH(count(c, v->cite)));
	became_say(c, s, v, &e->issued->cites.at[v->cite - 1]);
	say_with(c, s, SAY_ERRATUM_KEPT,
		 WITH(day_of(c, r->then.archived), day_of(c, r->now.archived)));
	say(c, s, SAY_STOP);
}

static void
errata_say(struct errata *e, const struct affected *v)
{
	struct entry *to = NULL;
	size_t no = 0;

	for (size_t i = 0; i < v->len; i++) {
		const struct one_affected *one = &v->at[i];

		if (!i || one->statement != v->at[i - 1].statement) {
			to = entry_start(&e->c,
					 row_phrase(&e->c.speech, SAY_ERRATUM,
						    WITH(count(&e->c, ++no),
							 one->place)));
			sentence_again(
				e,
				statement_add(&e->c, &to->lead,
					      word(&e->c, SAY_ERRATUM_ISSUED)),
				one->statement);
		}
		affected_say(e, to, one);
	}
}

static void
read_say(struct errata *e, size_t n)
{
	struct composer *c = &e->c;

	*vec_add(c->arena, &c->out->read) =
		row_phrase(&c->speech, SAY_ERRATA_READ,
			   WITH(e->issued->head.week,
				count_phrase(&c->speech, SAY_N_SENTENCES, n)));
}

int
errata_make(struct arena *a, const struct errata_input *in, struct brief *ret,
	    size_t *ret_len, struct err *err)
{
	const struct corpus none = {0};
	const struct findings nothing = {0};
	struct brief_input input = {.head = in->head,
				    .corpus = &none,
				    .findings = &nothing,
				    .names = in->names};
	struct errata e = {.issued = in->of->issued};
	struct affected v = {0};

	*ret = (struct brief){.head = in->head};
	if (composer_make(a, &input, ret, &e.c, err) < 0)
		return -1;
	e.again = arena_array(a, e.issued->cites.len + 1, sizeof *e.again);
	affected_find(a, in->of, &v);
	*ret_len = affected_statements(&v);
	read_say(&e, *ret_len);
	section_start(&e.c, SECTION_CHANGED, SAY_ERRATA_TITLE,
		      SAY_ERRATA_EMPTY);
	errata_say(&e, &v);
	marks_compose(&e.c);
	return e.c.failed ? -1 : brief_check(ret, err);
}
