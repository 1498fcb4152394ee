/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/name_phrase.h"
#include "claim/holder/name_words.h"
#include "claim/text/word.h"

struct str
name_bare(struct str s)
{
	static const struct str tails[] = {STR_INIT("'s"), STR_INIT("’s")};

	if (str_starts_ci(s, STR("the ")))
		s = str_skip(s, 4);
	for (size_t i = 0; i < sizeof tails / sizeof *tails; i++)
		if (str_ends(s, tails[i]))
			s.len -= tails[i].len;
	return str_trim(s);
}

bool
name_same(struct str x, struct str y)
{
	return str_eq_ci(name_bare(x), name_bare(y));
}

bool
name_is_outlet(struct str name)
{
	struct str rest = name_bare(name);

	while (rest.len) {
		struct str word = str_cut(rest, STR(" "), &rest);

		if (name_word(name_bare(word), NAME_WORD_OUTLET))
			return true;
	}
	return false;
}

/* ---- the parts of a phrase ---- */

static size_t
run_begin(const struct name_phrase *p)
{
	size_t b = p->head;

	while (b > p->c.b) {
		const struct token *t = &p->c.t[b - 1];

		if (phrase_possessive(p, b - 1) && !t->capital)
			break;
		if ((t->capital && !(t->bits & (WORD_DET | WORD_ADV))) ||
		    phrase_joins(p, b - 1)) {
			b--;
			continue;
		}
		/* "National center of Incident readiness and Strategy" */
		if (b - 1 > p->c.b && t->class == TOKEN_WORD && !t->bits &&
		    p->c.t[b - 2].capital && !phrase_possessive(p, b - 2) &&
		    token_names(t, NAME_WORD_BODY)) {
			b--;
			continue;
		}
		break;
	}
	return b;
}

/* Past titles and roles before a person's name; `b` when none. */
static size_t
title_end(const struct name_phrase *p, size_t b)
{
	size_t e = b;

	for (size_t i = p->c.b; i < p->head; i++)
		if (token_has(&p->c, i, WORD_TITLE | WORD_ROLE) ||
		    (phrase_possessive(p, i) && i >= b))
			e = i + 1;
	return e > b ? e : b;
}

static bool
has_inner_capital(struct str s)
{
	for (size_t i = 2; i < s.len; i++)
		if (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z' && s.ptr[i - 1] >= 'a' &&
		    s.ptr[i - 1] <= 'z')
			return true;
	return false;
}

static bool
has_body_word(const struct name_phrase *p, size_t b, size_t e)
{
	for (size_t i = b; i < e; i++)
		if (token_names_bare(&p->c.t[i], NAME_WORD_BODY))
			return true;
	return false;
}

/* No name of an outlet is without one. */
static bool
has_outlet_word(const struct name_phrase *p, size_t b, size_t e)
{
	for (size_t i = b; i < e; i++)
		if (token_names_bare(&p->c.t[i], NAME_WORD_OUTLET))
			return true;
	return false;
}

static bool
tail_tells_role(const struct name_phrase *p)
{
	size_t i = p->core + 1;

	return token_is(&p->c, p->core, ",") &&
	       (token_has(&p->c, i, WORD_DET | WORD_ROLE | WORD_TITLE) ||
		token_has(&p->c, i + 1, WORD_ROLE | WORD_TITLE));
}

static enum holder_kind
kind_of(const struct name_phrase *p, size_t b, size_t e, bool titled)
{
	struct str last = name_bare(phrase_text(p, e - 1, e));
	const struct name_form *known =
		p->c.d->names
			? gazetteer_find(p->c.d->names, phrase_text(p, b, e))
			: NULL;

	if (known && !titled && named_speaks(known))
		return named_holder(known);
	if (!titled && has_outlet_word(p, b, e) &&
	    name_is_outlet(phrase_text(p, b, e)))
		return HOLDER_OUTLET;
	if (has_body_word(p, b, e))
		return HOLDER_BODY;
	if (titled)
		return HOLDER_PERSON;
	if (token_names_bare(&p->c.t[e - 1], NAME_WORD_PLACE))
		return HOLDER_BODY;
	if (name_is_acronym(last) || has_inner_capital(last))
		return HOLDER_BODY;
	if (e - b == 1 && str_ends(last, STR("s")) && last.len > 6 &&
	    !phrase_possessive(p, b))
		return HOLDER_GROUP; /* "Republicans" */
	if (tail_tells_role(p))
		return HOLDER_PERSON;
	if (b > p->c.b && token_is(&p->c, b - 1, "the"))
		return HOLDER_BODY;
	return HOLDER_PERSON;
}

/* "a professor of law at Keio University": the organisation is what a
 * preposition behind a common noun names. */
static void
role_split(const struct name_phrase *p, size_t b, size_t e, struct holder *h)
{
	static const char *const preps[] = {"of", "at", "for", "with", "from"};

	h->role = phrase_text(p, b, e);
	for (size_t i = b + 1; i + 1 < e; i++) {
		size_t org = token_has(&p->c, i + 1, WORD_DET) ? i + 2 : i + 1;

		if (!TOKEN_IN(&p->c, i, preps) || p->c.t[i - 1].capital ||
		    org >= e || !p->c.t[org].capital)
			continue;
		h->role = phrase_text(p, b, i);
		h->org = name_bare(phrase_text(p, org, e));
		return;
	}
}

/* The title before a name, else the appositive behind it. */
static void
role_read(const struct name_phrase *p, size_t name, struct holder *h)
{
	size_t e = p->core + 1;

	if (name > p->c.b) {
		h->role = name_bare(phrase_text(p, p->c.b, name));
		return;
	}
	while (e < p->c.e && !phrase_gap(p, e) &&
	       !token_has(&p->c, e, WORD_REL))
		e++;
	if (tail_tells_role(p))
		role_split(p, p->core + 1, e, h);
}

/* "Secretary of State Jane Roe": past the office to the name. */
static size_t
office_end(const struct name_phrase *p, size_t b, size_t e)
{
	if (b == p->c.b || !token_is(&p->c, b, "of") || b + 2 >= e)
		return b;
	return e - b > 3 ? e - 2 : b + 2;
}

/* "Ministry of Foreign …": the title stands in the name of a body. */
static bool
is_ministry(const struct name_phrase *p, size_t run, size_t b)
{
	for (size_t i = run; i + 1 < b; i++)
		if (token_names(&p->c.t[i], NAME_WORD_BODY) &&
		    token_is(&p->c, i + 1, "of") &&
		    !token_has(&p->c, b - 1, WORD_ROLE))
			return true;
	return false;
}

static void
read_named(const struct name_phrase *p, struct name *ret)
{
	size_t run = run_begin(p), b = title_end(p, run), e = p->head + 1;
	bool titled =
		b > run || (run > p->c.b &&
			    token_has(&p->c, run - 1, WORD_ROLE | WORD_TITLE));

	b = office_end(p, b, e);
	if ((b < e && has_body_word(p, b, e)) || is_ministry(p, run, b))
		b = run; /* "State Department", "Ministry of Foreign Affairs" */
	if (b >= e) {
		b = run; /* "the President" */
		titled = true;
	}
	ret->h.kind = kind_of(p, b, e, titled);
	ret->h.name = name_bare(phrase_text(p, b, e));
	if (ret->h.kind == HOLDER_PERSON)
		role_read(p, b, &ret->h);
	ret->sort = e - b == 1 && !name_is_acronym(ret->h.name) ? NAME_SHORT
								: NAME_FULL;
	ret->plural = ret->h.kind == HOLDER_GROUP;
}

/* "Carter's press secretary, Peter Cook" */
static bool
read_after_comma(const struct name_phrase *p, struct name *ret)
{
	size_t i = p->core + 1, e;

	if (!token_is(&p->c, p->core, ",") ||
	    !token_has(&p->c, p->head, WORD_ROLE | WORD_TITLE))
		return false;
	while (token_has(&p->c, i, WORD_TITLE))
		i++; /* "the mayor, Mr. Paul Doe" */
	e = i;
	while (e < p->c.e && p->c.t[e].class == TOKEN_WORD && p->c.t[e].capital)
		e++;
	if (e < i + 2)
		return false;
	ret->h.kind = HOLDER_PERSON;
	ret->h.name = phrase_text(p, i, e);
	ret->h.role = name_bare(phrase_text(p, p->c.b, p->core));
	ret->sort = NAME_FULL;
	ret->head = e - 1;
	return true;
}

/* "The agency, the National center of X (NISC),": the name says it. */
static bool
read_long_name(struct arena *a, const struct name_phrase *p, struct name *ret)
{
	size_t b = p->core + 1;
	struct name inner;

	if (!token_is(&p->c, p->core, ",") || p->c.t[p->head].capital ||
	    !token_has(&p->c, p->c.b, WORD_DET) || b + 1 >= p->c.e)
		return false;
	if (!p->c.t[b].capital &&
	    !(token_is(&p->c, b, "the") && p->c.t[b + 1].capital))
		return false;
	name_read(a, p->c.d, (struct span){b, p->c.e}, &inner);
	if (inner.h.kind != HOLDER_BODY && inner.h.kind != HOLDER_OUTLET)
		return false;
	ret->h.kind = inner.h.kind;
	ret->h.name = inner.h.name;
	ret->head = inner.head;
	return true;
}

void
name_read(struct arena *a, const struct doc *d, struct span at,
	  struct name *ret)
{
	static const char *const owners[] = {"his", "her", "its", "their"};
	struct name_phrase p = {{d, d->tokens.at, at.b, at.e, NULL}, 0, 0};

	*ret = (struct name){.h = {.kind = HOLDER_UNKNOWN}};
	while (p.c.b < p.c.e &&
	       ((p.c.t[p.c.e - 1].class == TOKEN_PUNCT &&
		 !token_is(&p.c, p.c.e - 1, ")")) ||
		(p.c.e > p.c.b + 1 && p.c.t[p.c.e - 2].capital &&
		 token_has(&p.c, p.c.e - 1, WORD_ADV))))
		p.c.e--;
	if (p.c.b >= p.c.e)
		return;
	p.core = phrase_core(&p);
	p.head = phrase_head(&p);
	ret->head = p.head;
	ret->h.at = (struct span){p.c.t[p.c.b].at.b, p.c.t[p.c.e - 1].at.e};
	ret->h.text = str_at(d->text, ret->h.at);
	ret->h.name = name_bare(phrase_text(&p, p.c.b, p.core));
	if (token_has(&p.c, p.c.b, WORD_REL) && p.core == p.c.b + 1)
		ret->sort = NAME_RELATIVE;
	else if (token_is(&p.c, p.c.e - 1, "them") && p.c.e - p.c.b > 2)
		ret->sort = NAME_OF_THEM;
	else if (p.c.e == p.c.b + 1 && (token_has(&p.c, p.c.b, WORD_SUBJECT) ||
					TOKEN_IN(&p.c, p.c.b, owners)))
		ret->sort = NAME_PRONOUN;
	else if (read_after_comma(&p, ret) || read_long_name(a, &p, ret))
		return;
	else if (p.c.t[p.head].capital &&
		 !(p.head == p.c.b && p.c.t[p.head].bits & WORD_ROLE))
		read_named(&p, ret);
	else
		name_read_common(a, &p, ret);
}
