/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/resolve.h"

#include "base/buf.h"
#include "base/vec.h"
#include "claim/holder/look.h"
#include "claim/holder/name_phrase.h"
#include "claim/holder/name_words.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

enum { OFFICE_TOKENS_MAX = 6 };

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
	h->from = from->from.e ? from->from : from->at;
}

/* "Others", "the other": not those of before, but of their kind. */
static bool
take_rest(struct resolver *r, struct name *n)
{
	struct str low = r->d->tokens.at[n->head].low;
	const struct mention *m;

	if (!word_in_list(low, "others|other|another"))
		return false;
	m = look_back(r, n->head, WANT_GROUP, -1);
	n->plural = str_eq(low, STR("others"));
	n->h.kind = HOLDER_GROUP;
	n->h.name = str_lower(r->a, n->h.text);
	n->h.number = n->plural ? 0 : 1;
	n->h.role = m ? m->h.role : STR("");
	n->h.org = m ? m->h.org : STR("");
	n->h.basis = m ? m->h.basis : STR("");
	return true;
}

static const struct mention *
look_back_they(const struct resolver *r, size_t token)
{
	const struct mention *m =
		look_back(r, token, WANT_GROUP | WANT_PERSON | WANT_BODY, 1);

	return m ? m
		 : look_back(r, token, WANT_BODY | WANT_OUTLET | WANT_DOCUMENT,
			     -1);
}

static void
take_pronoun(struct resolver *r, struct name *n)
{
	struct str low = r->d->tokens.at[n->head].low;
	enum gender gender = r->d->tokens.at[n->head].lex->gender;
	const struct mention *m = NULL;

	if (take_rest(r, n))
		return;
	if (gender != GENDER_UNKNOWN)
		m = look_back_gender(r, n->head, gender);
	else if (str_starts(low, STR("it")))
		m = look_back(r, n->head,
			      WANT_BODY | WANT_OUTLET | WANT_DOCUMENT, 0);
	else if (str_starts(low, STR("the")) || word_in_list(low, "both|some"))
		m = look_back_they(r, n->head);
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
		n->h.from = m->h.from.e ? m->h.from : m->h.at;
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

static const struct mention *
definite_means(struct resolver *r, const struct name *n)
{
	struct str noun = r->d->tokens.at[n->head].low;
	const struct mention *m = look_back_noun(r, n->head, noun);

	if (!m && n->h.kind == HOLDER_OUTLET)
		m = look_back(r, n->head, WANT_OUTLET, -1);
	if (!m && n->h.kind == HOLDER_BODY &&
	    token_names(&r->d->tokens.at[n->head], NAME_WORD_FIRM_NOUN))
		m = look_back_firm(r, n->head);
	if (n->h.kind == HOLDER_DOCUMENT)
		m = look_back_maker(r, n->head);
	return m;
}

static void
take_definite(struct resolver *r, struct name *n)
{
	struct str noun = r->d->tokens.at[n->head].low, acronym;
	const struct mention *m = definite_means(r, n);

	if (take_rest(r, n))
		return;
	if (m && n->h.kind == HOLDER_GROUP) {
		take_definite_group(n, m);
		return;
	}
	if (m) {
		take(&n->h, &m->h);
		return;
	}
	acronym = known_noun(&r->known, noun);
	if (n->h.kind != HOLDER_BODY)
		return;
	if (!acronym.len && word_in_list(noun, "body|organization")) {
		acronym = known_before(&r->known, n->head);
		m = look_back(r, n->head, WANT_BODY, -1);
	}
	if (acronym.len)
		n->h.name = acronym;
	else if (m)
		take(&n->h, &m->h);
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
	     i-- > 0 && r->seen.len - i < RESOLVE_LOOK_BACK;)
		if (str_eq(r->seen.at[i].h.name, full)) {
			take(&n->h, &r->seen.at[i].h);
			break;
		}
}

static void
look_up(struct resolver *r, struct name *n)
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
	if (n->h.kind == HOLDER_PERSON && !n->h.role.len &&
	    n->sort <= NAME_SHORT && kinds_is_body(&r->kinds, n->h.name))
		n->h.kind = HOLDER_BODY;
}

/* Nobody looks back further than to the last ones. */
static void
mentions_forget(struct mentions *io)
{
	if (io->len < RESOLVE_SEEN_MAX)
		return;
	memmove(io->at, io->at + io->len - RESOLVE_LOOK_BACK,
		RESOLVE_LOOK_BACK * sizeof *io->at);
	io->len = RESOLVE_LOOK_BACK;
}

static void
mention_add(struct resolver *r, const struct name *n, size_t token)
{
	struct mention *m;

	if (n->h.kind == HOLDER_UNKNOWN)
		return;
	mentions_forget(&r->seen);
	m = vec_add(r->a, &r->seen);
	*m = (struct mention){.h = n->h, .token = token, .plural = n->plural};
	m->pairs = mention_pairs(&n->h);
	m->told = n->sort == NAME_PRONOUN;
	if (m->told)
		m->gender = r->d->tokens.at[token].lex->gender;
}

/* "Trump, who has said": the phrase before the pronoun. */
static struct span
antecedent(const struct resolver *r, size_t token)
{
	uint32_t n = r->d->tokens.at[token].sentence;
	const struct stretch *s = &r->d->sentences.at[n];
	struct clause c = {r->d, r->d->tokens.at, s->tokens.b, s->tokens.e,
			   r->cues[n]};
	size_t end = token;

	if (end > c.b && str_eq(c.t[end - 1].low, STR(",")))
		end--;
	return np_left(&c, end);
}

/* `n` is what the phrase is by itself. */
static void
resolve_one(struct resolver *r, struct span tokens, struct name *n)
{
	if (n->sort == NAME_RELATIVE) {
		struct span before = antecedent(r, tokens.b);
		struct holder here = n->h;

		if (before.e > before.b) {
			name_read(r->a, r->d, before, n);
			n->h.from = n->h.at;
			n->h.text = here.text;
			n->h.at = here.at;
		}
	}
	look_up(r, n);
}

/* "A, B and C" as one holder: what they have in common stays. */
static void
join(struct resolver *r, const struct name *parts, size_t n, struct name *ret)
{
	struct buf b = {.arena = r->a};
	struct holder h = parts[0].h;

	for (size_t i = 0; i < n; i++) {
		const char *joint = i == 0 ? "" : i + 1 < n ? ", " : " and ";

		buf_fmt(&b, "%s%.*s", joint, STR_ARG(parts[i].h.name));
		if (!str_eq(h.role, parts[i].h.role))
			h.role = STR("");
		if (!str_eq(h.org, parts[i].h.org))
			h.org = STR("");
		if (parts[i].h.kind == HOLDER_BODY)
			h.kind = HOLDER_BODY;
	}
	*ret = parts[n - 1];
	h.name = buf_str(&b);
	h.number = (uint32_t)n;
	h.basis = parts[n - 1].h.basis;
	ret->h = h;
	ret->sort = NAME_FULL;
	ret->plural = true;
}

static void
resolve_parts(struct resolver *r, const struct span *at, size_t n, bool speaks,
	      struct name *ret)
{
	struct name parts[RESOLVE_PARTS_MAX];

	for (size_t i = 0; i < n; i++) {
		name_read(r->a, r->d, at[i], &parts[i]);
		resolve_one(r, at[i], &parts[i]);
		if (speaks)
			mention_add(r, &parts[i], at[i].b);
	}
	join(r, parts, n, ret);
}

/* `io` is what the phrase is by itself, and then whom it means. */
static void
resolve(struct resolver *r, struct span tokens, bool speaks, struct name *io)
{
	struct span at[RESOLVE_PARTS_MAX];
	size_t n = name_parts(r->d, tokens, at, RESOLVE_PARTS_MAX);

	if (n < 2) {
		resolve_one(r, tokens, io);
	} else {
		resolve_parts(r, at, n, speaks, io);
		io->h.at = (struct span){r->d->tokens.at[tokens.b].at.b,
					 r->d->tokens.at[tokens.e - 1].at.e};
		io->h.text = str_at(r->d->text, io->h.at);
	}
	if (speaks)
		mention_add(r, io, tokens.b);
}

void
resolve_phrase(struct resolver *r, struct span tokens, struct name *ret)
{
	name_read(r->a, r->d, tokens, ret);
	resolve(r, tokens, false, ret);
}

void
resolve_source(struct resolver *r, struct span tokens, struct name *ret)
{
	name_read(r->a, r->d, tokens, ret);
	resolve(r, tokens, true, ret);
}

void
resolve_subjects(struct resolver *r, size_t token)
{
	while (r->next_subject < r->d->sentences.len) {
		const struct stretch *s = &r->d->sentences.at[r->next_subject];
		struct clause c = {r->d, r->d->tokens.at, s->tokens.b,
				   s->tokens.e, r->cues[r->next_subject]};
		struct span np;
		struct name n;

		if (s->tokens.b >= token)
			break;
		r->next_subject++;
		np = np_main(&c, c.e);
		if (s->title || np.e <= np.b)
			continue;
		name_read(r->a, r->d, np, &n);
		if ((n.h.kind == HOLDER_GROUP && !n.h.role.len) ||
		    (n.sort == NAME_SHORT && np.b == s->tokens.b &&
		     !kinds_is_name(&r->kinds, n.h.name)))
			continue;
		resolve(r, np, true, &n);
	}
}

/* ---- names with a gender ---- */

static void
named_add(struct resolver *r, struct span tokens, enum gender gender)
{
	struct name n;

	name_read(r->a, r->d, tokens, &n);
	look_up(r, &n);
	if (n.h.kind != HOLDER_PERSON)
		return;
	*vec_add(r->a, &r->named) = (struct mention){
		.h = n.h, .token = tokens.b, .gender = gender, .told = true};
}

/* "the mayor, Mr. Paul Doe": from the office on. */
static size_t
office_begin(const struct resolver *r, size_t i)
{
	const struct token *t = r->d->tokens.at;

	if (i < 3 || !str_eq(t[i - 1].low, STR(",")) ||
	    !(t[i - 2].bits & (WORD_TITLE | WORD_ROLE)))
		return i;
	for (size_t b = i - 2; b-- > 0 && i - b < OFFICE_TOKENS_MAX;)
		if (t[b].bits & WORD_DET)
			return b;
	return i;
}

static void
named_find(struct resolver *r)
{
	const struct token *t = r->d->tokens.at;

	for (size_t i = 0; i < r->d->tokens.len; i++) {
		bool title = t[i].bits & (WORD_TITLE | WORD_ROLE);
		enum gender g = title ? t[i].lex->gender : GENDER_UNKNOWN;
		size_t b = i + (g != GENDER_UNKNOWN), e;

		if (g == GENDER_UNKNOWN)
			g = t[i].lex->first;
		if (g == GENDER_UNKNOWN)
			continue;
		e = known_run_end(r->d, b);
		if (e <= b)
			continue;
		named_add(r, (struct span){office_begin(r, i), e}, g);
		i = e - 1;
	}
}

void
resolver_make(struct arena *a, const struct doc *d, struct cues *const *cues,
	      struct resolver *ret)
{
	*ret = (struct resolver){.a = a, .d = d, .cues = cues};
	known_make(a, d, &ret->known);
	kinds_make(a, d, &ret->kinds);
	named_find(ret);
}
