/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder.h"

#include <stdlib.h>

#include "base/vec.h"
#include "claim/known.h"
#include "claim/name.h"
#include "claim/nest.h"
#include "claim/word.h"

/* mention: somebody who can be meant by a later pronoun. */
struct mention {
	struct holder h;
	size_t token;
	bool plural;
	bool source; /* spoke; a mere subject otherwise */
};

struct mentions {
	struct mention *at;
	size_t len, cap;
};

struct resolver {
	struct arena *a;
	const struct holder_work *w;
	const struct doc *d;
	struct known known;
	struct mentions subjects; /* one a sentence at most, in order */
	size_t next_subject;
	struct mentions seen;  /* up to the place under work */
	struct holder *own;    /* of each claim */
	struct holder lead;    /* the other outlet that is retold */
	bool *repeats;	       /* "we": the speaker of the claim around it */
	enum name_sort *sorts; /* what each phrase was */
};

static bool
is_word(struct str text, const char *word)
{
	return str_eq_ci(text, str_from(word));
}

/* ---- looking back ---- */

enum want {
	WANT_PERSON = 1 << HOLDER_PERSON,
	WANT_BODY = 1 << HOLDER_BODY,
	WANT_OUTLET = 1 << HOLDER_OUTLET,
	WANT_GROUP = 1 << HOLDER_GROUP,
	WANT_DOCUMENT = 1 << HOLDER_DOCUMENT
};

static bool
is_near(const struct resolver *r, const struct mention *m, size_t token)
{
	const struct token *t = r->d->tokens.at;

	return t[token].paragraph - t[m->token].paragraph <=
	       HOLDER_PARAGRAPHS_BACK;
}

static const struct mention *
look_back(const struct resolver *r, size_t token, unsigned want, int plural)
{
	size_t n = r->seen.len;

	for (size_t i = 0; i < n && i < HOLDER_LOOK_BACK; i++) {
		const struct mention *m = &r->seen.at[n - 1 - i];

		if (m->token >= token)
			continue;
		if (!is_near(r, m, token))
			break;
		if (want & (1u << m->h.kind) &&
		    (plural < 0 || plural == m->plural))
			return m;
	}
	return NULL;
}

static bool
same_noun(struct str text, struct str noun)
{
	if (str_eq(noun, STR("centre")) || str_eq(noun, STR("center")))
		return str_has_ci(text, STR("center")) ||
		       str_has_ci(text, STR("centre"));
	if (noun.len > 3 && str_ends(noun, STR("s")))
		noun.len--;
	return noun.len && str_has_ci(text, noun);
}

/* The last one whose name or role has this noun. */
static const struct mention *
look_back_noun(const struct resolver *r, size_t token, struct str noun)
{
	size_t n = r->seen.len;

	for (size_t i = 0; i < n && i < HOLDER_LOOK_BACK; i++) {
		const struct mention *m = &r->seen.at[n - 1 - i];
		struct str full;

		if (m->token >= token)
			continue;
		if (same_noun(m->h.name, noun) || same_noun(m->h.role, noun))
			return m;
		full = known_bracket(&r->known, m->h.name);
		if (full.len && same_noun(full, noun))
			return m;
	}
	return NULL;
}

/* "The notice": of whoever spoke last in this paragraph. */
static const struct mention *
look_back_maker(const struct resolver *r, size_t token)
{
	const struct mention *m =
		look_back(r, token, WANT_BODY | WANT_PERSON, -1);
	const struct token *t = r->d->tokens.at;

	return m && t[m->token].paragraph == t[token].paragraph ? m : NULL;
}

/* ---- one phrase ---- */

/* Same person or body, but the words and the place of this mention. */
static void
take(struct holder *h, const struct holder *from)
{
	struct str text = h->text;
	struct span at = h->at;

	*h = *from;
	h->text = text;
	h->at = at;
}

/* "Others", "the other": not those of before, but of their kind. */
static bool
take_rest(struct resolver *r, struct name *n)
{
	struct str low = r->d->tokens.at[n->head].low;
	const struct mention *m;

	if (!is_word(low, "others") && !is_word(low, "other") &&
	    !is_word(low, "another"))
		return false;
	m = look_back(r, n->head, WANT_GROUP, -1);
	n->plural = is_word(low, "others");
	n->h.kind = HOLDER_GROUP;
	n->h.name = str_lower(r->a, n->h.text);
	n->h.number = n->plural ? 0 : 1;
	n->h.role = m ? m->h.role : STR("");
	n->h.org = m ? m->h.org : STR("");
	n->h.basis = m ? m->h.basis : STR("");
	return true;
}

static void
take_pronoun(struct resolver *r, struct name *n)
{
	struct str low = r->d->tokens.at[n->head].low;
	const struct mention *m = NULL;

	if (take_rest(r, n))
		return;
	if (str_starts(low, STR("he")) || str_starts(low, STR("she")) ||
	    is_word(low, "his")) {
		m = look_back(r, n->head, WANT_PERSON | WANT_GROUP, 0);
	} else if (str_starts(low, STR("it"))) {
		m = look_back(r, n->head,
			      WANT_BODY | WANT_OUTLET | WANT_DOCUMENT, 0);
	} else if (str_starts(low, STR("the")) || is_word(low, "both") ||
		   is_word(low, "some")) {
		m = look_back(r, n->head, WANT_GROUP, 1);
		if (!m)
			m = look_back(r, n->head,
				      WANT_BODY | WANT_OUTLET | WANT_DOCUMENT,
				      -1);
	}
	if (m) {
		take(&n->h, &m->h);
		n->plural = m->plural;
	}
}

static void
take_one_of(struct resolver *r, struct name *n)
{
	const struct mention *m = look_back(r, n->head, WANT_GROUP, 1);
	struct str text = n->h.text;

	n->h.kind = HOLDER_GROUP;
	n->h.number = word_number(str_cut(text, STR(" "), &text));
	if (m) {
		n->h.role = m->h.role;
		n->h.org = m->h.org;
		n->h.basis = m->h.basis;
		n->h.name =
			str_fmt(r->a, "one of the %.*s", STR_ARG(m->h.name));
	}
	n->plural = n->h.number > 1;
}

/* "the officials" are those of before; "the official" is one of them. */
static void
take_definite_group(struct name *n, const struct mention *m)
{
	bool plural = n->plural;

	take(&n->h, &m->h);
	if (!plural && m->plural) {
		n->h.number = 1;
		n->plural = false;
		return;
	}
	n->plural = m->plural;
}

static void
take_definite(struct resolver *r, struct name *n)
{
	struct str noun = r->d->tokens.at[n->head].low;
	const struct mention *m = look_back_noun(r, n->head, noun);
	struct str acronym;

	if (take_rest(r, n))
		return;
	if (!m && n->h.kind == HOLDER_OUTLET)
		m = look_back(r, n->head, WANT_OUTLET, -1);
	if (n->h.kind == HOLDER_DOCUMENT)
		m = look_back_maker(r, n->head);
	if (m && n->h.kind == HOLDER_GROUP) {
		take_definite_group(n, m);
		return;
	}
	if (m) {
		take(&n->h, &m->h);
		return;
	}
	acronym = known_noun(&r->known, noun);
	if (acronym.len && n->h.kind == HOLDER_BODY) {
		n->h.name = acronym;
		return;
	}
	if (n->h.kind == HOLDER_BODY &&
	    (is_word(noun, "body") || is_word(noun, "organization"))) {
		acronym = known_before(&r->known, n->head);
		m = look_back(r, n->head, WANT_BODY, -1);
		if (acronym.len)
			n->h.name = acronym;
		else if (m)
			take(&n->h, &m->h);
	}
}

static void
take_long_name(struct resolver *r, struct name *n)
{
	struct str acronym = known_acronym(&r->known, n->h.name);
	struct str full;

	if (acronym.len) {
		n->h.name = acronym;
		n->h.kind = HOLDER_BODY;
		return;
	}
	full = known_long(&r->known, n->h.name);
	if (full.len && name_is_outlet(full)) {
		n->h.name = full;
		n->h.kind = HOLDER_OUTLET;
	}
}

static void
take_short_name(struct resolver *r, struct name *n)
{
	struct str full = known_full(&r->known, n->h.name);

	if (n->h.kind == HOLDER_BODY && str_starts_ci(n->h.text, STR("the ")) &&
	    !full.len)
		return;
	if (!full.len || n->h.kind == HOLDER_GROUP)
		return;
	n->h.name = full;
	if (name_is_outlet(full))
		n->h.kind = HOLDER_OUTLET;
	for (size_t i = r->seen.len;
	     i-- > 0 && r->seen.len - i < HOLDER_LOOK_BACK;)
		if (str_eq(r->seen.at[i].h.name, full)) {
			take(&n->h, &r->seen.at[i].h);
			break;
		}
}

static void
name_resolve(struct resolver *r, struct name *n)
{
	switch (n->sort) {
	case NAME_PRONOUN:
		take_pronoun(r, n);
		break;
	case NAME_OF_THEM:
		take_one_of(r, n);
		break;
	case NAME_DEFINITE:
		take_definite(r, n);
		break;
	case NAME_SHORT:
		take_short_name(r, n);
		take_long_name(r, n);
		break;
	default:
		take_long_name(r, n);
		break;
	}
}

static void
mention_add(struct resolver *r, const struct name *n, size_t token, bool source)
{
	struct mention *m;

	if (n->h.kind == HOLDER_UNKNOWN)
		return;
	m = vec_add(r->a, &r->seen);
	m->h = n->h;
	m->token = token;
	m->plural = n->plural;
	m->source = source;
}

/* Subjects of the sentences up to this token join what was seen. */
static void
subjects_pass(struct resolver *r, size_t token)
{
	while (r->next_subject < r->d->sentences.len) {
		const struct stretch *s = &r->d->sentences.at[r->next_subject];
		struct clause c = {r->d, r->d->tokens.at, s->tokens.b,
				   s->tokens.e, r->w->cues[r->next_subject]};
		struct span np;
		struct name n;

		if (s->tokens.b >= token)
			break;
		r->next_subject++;
		np = np_main(&c, c.e);
		if (s->title || np.e <= np.b)
			continue;
		name_read(r->a, r->d, np, &n);
		if (n.h.kind == HOLDER_GROUP && !n.h.role.len)
			continue;
		name_resolve(r, &n);
		mention_add(r, &n, np.b, false);
	}
}

/* "Trump, who has said": the phrase before the pronoun. */
static struct span
antecedent(const struct resolver *r, size_t token)
{
	const struct stretch *s =
		&r->d->sentences.at[r->d->tokens.at[token].sentence];
	struct clause c = {r->d, r->d->tokens.at, s->tokens.b, s->tokens.e,
			   r->w->cues[r->d->tokens.at[token].sentence]};
	size_t end = token;

	if (end > c.b && str_eq(c.t[end - 1].low, STR(",")))
		end--;
	return np_left(&c, end);
}

static void
phrase_resolve(struct resolver *r, struct span tokens, struct name *n)
{
	name_read(r->a, r->d, tokens, n);
	if (n->sort == NAME_RELATIVE) {
		struct span before = antecedent(r, tokens.b);
		struct holder here = n->h;

		if (before.e > before.b) {
			name_read(r->a, r->d, before, n);
			n->h.text = here.text;
			n->h.at = here.at;
		}
	}
	name_resolve(r, n);
}

/* ---- chains ---- */

static bool
speaks_itself(const struct resolver *r, size_t i)
{
	const struct span at = r->w->drafts->at[i].source[0];
	struct str low;

	if (at.e != at.b + 1)
		return false;
	low = r->d->tokens.at[at.b].low;
	return is_word(low, "i") || is_word(low, "we") ||
	       str_starts(low, STR("i'")) || str_starts(low, STR("we'"));
}

static bool
is_role(const struct resolver *r, const struct name *n)
{
	return r->d->tokens.at[n->head].bits & WORD_ROLE;
}

static bool
in_title(const struct resolver *r, const struct draft *draft)
{
	size_t s = r->d->tokens.at[draft->source[0].b].sentence;

	return r->d->sentences.at[s].title;
}

static void
own_read(struct resolver *r, size_t i)
{
	const struct draft *draft = &r->w->drafts->at[i];
	struct name n = {.h = {.kind = HOLDER_UNKNOWN}};

	if (draft->source[0].e > draft->source[0].b) {
		subjects_pass(r, draft->source[0].b);
		phrase_resolve(r, draft->source[0], &n);
		if (!draft->cue ? draft->hearsay
				: draft->cue->word->category == CUE_EVIDENCE &&
					  n.h.kind == HOLDER_GROUP &&
					  !is_role(r, &n))
			n.h.kind = HOLDER_DOCUMENT; /* "our checks found" */
		if (!speaks_itself(r, i) && !in_title(r, draft))
			mention_add(r, &n, draft->source[0].b, true);
	}
	r->own[i] = n.h;
	r->sorts[i] = n.sort;
	r->repeats[i] = speaks_itself(r, i);
}

static bool
is_same(const struct holder *x, const struct holder *y)
{
	return x->kind == y->kind && name_same(x->name, y->name) &&
	       x->name.len && x->number == y->number;
}

/* "The Record" publishes as "The Record from Recorded Future News". */
static bool
is_publisher(const struct claim *c, const struct holder *h)
{
	struct str outlet = name_bare(c->holder.at[0].name);
	struct str name = name_bare(h->name);

	if (!name.len || (name.len > outlet.len))
		return false;
	if (name.len == outlet.len)
		return name_same(outlet, name);
	return h->kind == HOLDER_OUTLET && outlet.ptr[name.len] == ' ' &&
	       str_starts_ci(outlet, name);
}

static void
link_add(struct resolver *r, struct claim *c, const struct holder *h)
{
	const struct holder *last = &c->holder.at[c->holder.len - 1];

	if (h->kind != HOLDER_UNKNOWN && is_same(last, h))
		return;
	if (is_publisher(c, h))
		return;
	*vec_add(r->a, &c->holder) = *h;
}

/* Told to, or cited by, another outlet: it stands before the speaker. */
static void
relay_add(struct resolver *r, struct claim *c, struct span hearer)
{
	struct name n;

	if (hearer.e <= hearer.b)
		return;
	name_read(r->a, r->d, hearer, &n);
	name_resolve(r, &n);
	if (n.h.kind == HOLDER_OUTLET && n.sort != NAME_PRONOUN)
		link_add(r, c, &n.h);
}

/* An article whose first claim is another outlet's retells that outlet: an
 * unnamed source of no organisation is then that outlet's source. */
static bool
is_relayed_group(const struct resolver *r, size_t i)
{
	const struct draft *draft = &r->w->drafts->at[i];

	return r->lead.name.len && r->own[i].kind == HOLDER_GROUP &&
	       !r->own[i].org.len && draft->hearer.b == draft->hearer.e &&
	       draft->source[0].e > draft->source[0].b && r->own[i].role.len;
}

/* How the claim's own source was made a name. */
static void
why_note(struct resolver *r, struct claim *c, size_t i)
{
	static const char *const rules[] = {"as-printed", "short-name",
					    "pronoun",	  "relative",
					    "definite",	  "of-them"};

	if (r->own[i].kind == HOLDER_UNKNOWN)
		return;
	claim_why(r->a, c, WHY_HOLDER,
		  str_from(r->repeats[i] ? "we" : rules[r->sorts[i]]),
		  r->own[i].at);
}

static void
chain_make(struct resolver *r, struct claim *c, size_t i)
{
	size_t path[NEST_DEPTH_MAX], n = 0;

	why_note(r, c, i);

	for (size_t k = i; k != SIZE_MAX && n < NEST_DEPTH_MAX;
	     k = r->w->parents[k])
		path[n++] = k;
	if (n == 1 && is_relayed_group(r, i))
		link_add(r, c, &r->lead);
	while (n-- > 0) {
		const struct draft *draft = &r->w->drafts->at[path[n]];

		relay_add(r, c, draft->hearer);
		if (!r->repeats[path[n]])
			link_add(r, c, &r->own[path[n]]);
		if (draft->origin.e > draft->origin.b) {
			struct name who;

			phrase_resolve(r, draft->origin, &who);
			link_add(r, c, &who.h);
		}
	}
}

static void
lead_find(struct resolver *r, const struct claims *in, size_t first)
{
	const struct holder *own = &r->own[first];
	const struct draft *draft = &r->w->drafts->at[first];

	if (own->kind != HOLDER_OUTLET || in_title(r, draft) ||
	    name_same(own->name, in->at[first].holder.at[0].name))
		return;
	r->lead = *own;
	r->lead.text = STR("");
	r->lead.at = (struct span){0, 0};
}

struct order {
	size_t token, n;
};

static int
order_cmp(const void *x, const void *y)
{
	const struct order *a = x, *b = y;

	if (a->token != b->token)
		return a->token < b->token ? -1 : 1;
	return a->n < b->n ? -1 : a->n > b->n;
}

void
holders_resolve(struct arena *a, const struct holder_work *w, struct claims *io)
{
	struct resolver r = {.a = a, .w = w, .d = w->d};
	struct order *order = arena_array(a, io->len + 1, sizeof *order);

	known_make(a, w->d, &r.known);
	r.own = arena_array(a, io->len + 1, sizeof *r.own);
	r.sorts = arena_array(a, io->len + 1, sizeof *r.sorts);
	r.repeats = arena_array(a, io->len + 1, sizeof *r.repeats);
	for (size_t i = 0; i < io->len; i++) {
		const struct draft *draft = &w->drafts->at[i];
		struct span at = draft->source[0];

		order[i] = (struct order){
			at.e > at.b ? at.b : draft->content[0].b, i};
	}
	qsort(order, io->len, sizeof *order, order_cmp);
	for (size_t i = 0; i < io->len; i++)
		own_read(&r, order[i].n);
	if (io->len)
		lead_find(&r, io, order[0].n);
	for (size_t i = 0; i < io->len; i++)
		chain_make(&r, &io->at[i], i);
}
