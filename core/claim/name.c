/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/name.h"

#include "claim/name_words.h"
#include "claim/word.h"

#define LISTED(low, list)                                                      \
	is_listed((low), (list), sizeof(list) / sizeof *(list))

static bool
is_listed(struct str low, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq_ci(low, str_from(list[i])))
			return true;
	return false;
}

struct phrase {
	const struct doc *d;
	const struct token *t;
	size_t b, e; /* the whole phrase */
	size_t core; /* end of the core: before a comma, bracket or "who" */
	size_t head;
};

static bool
is_text(const struct phrase *p, size_t i, const char *text)
{
	return i >= p->b && i < p->e && str_is(p->t[i].low, text);
}

static bool
has_bits(const struct phrase *p, size_t i, uint16_t bits)
{
	return i >= p->b && i < p->e && p->t[i].bits & bits;
}

static struct str
text_of(const struct phrase *p, size_t b, size_t e)
{
	if (b >= e)
		return STR("");
	return str_slice(p->d->text, p->t[b].at.b, p->t[e - 1].at.e);
}

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

static bool
is_gap(const struct phrase *p, size_t i)
{
	return is_text(p, i, ",") || is_text(p, i, "—") || is_text(p, i, "–") ||
	       is_text(p, i, "--") || is_text(p, i, "(");
}

static size_t
core_end(const struct phrase *p)
{
	for (size_t i = p->b + 1; i < p->e; i++)
		if (is_gap(p, i) || has_bits(p, i, WORD_REL))
			return i;
	return p->e;
}

static bool
is_possessive(const struct phrase *p, size_t i)
{
	struct str s = p->t[i].low;

	return !(p->t[i].bits & WORD_SUBJECT) &&
	       (str_ends(s, STR("'s")) || str_eq(s, STR("'")) ||
		str_eq(s, STR("’")));
}

/* "Col. John Doe of": a person, so that the rest is where he serves. */
static bool
is_titled(const struct phrase *p, size_t of)
{
	if (has_bits(p, of - 1, WORD_TITLE))
		return false;
	for (size_t i = p->b; i + 1 < of; i++)
		if (has_bits(p, i, WORD_TITLE))
			return true;
	return false;
}

/* "Ministry of Defense", "Center for X": the preposition is in the name. */
static bool
joins_name(const struct phrase *p, size_t i)
{
	size_t next = has_bits(p, i + 1, WORD_DET) ? i + 2 : i + 1;

	return i > p->b && next < p->core && p->t[i - 1].capital &&
	       !is_titled(p, i) && p->t[next].capital &&
	       (is_text(p, i, "of") || is_text(p, i, "for") ||
		is_text(p, i, "on") || is_text(p, i, "and") ||
		is_text(p, i, "&"));
}

static bool
opens_tail(const struct phrase *p, size_t i)
{
	static const char *const openers[] = {
		"familiar",	 "close",      "briefed",    "involved",
		"working",	 "authorized", "authorised", "speaking",
		"knowledgeable", "not",	       "based",	     "cited",
		"quoted",
	};

	if (i == p->b)
		return false;
	if (LISTED(p->t[i].low, openers))
		return true;
	if (str_ends(p->t[i].low, STR("ed")) && has_bits(p, i + 1, WORD_PREP))
		return true; /* "documents published by" */
	return has_bits(p, i, WORD_PREP) && !joins_name(p, i);
}

/* Last word of the noun phrase proper. */
static size_t
head_of(const struct phrase *p)
{
	size_t head = p->b;

	for (size_t i = p->b; i < p->core; i++) {
		if (opens_tail(p, i) && !has_bits(p, p->b, WORD_NUMBER))
			break;
		if (opens_tail(p, i) && i > p->b + 1)
			break;
		if (p->t[i].class == TOKEN_WORD && !is_text(p, i, "of"))
			head = i;
	}
	return head;
}

static size_t
run_begin(const struct phrase *p)
{
	size_t b = p->head;

	while (b > p->b) {
		const struct token *t = &p->t[b - 1];

		if (is_possessive(p, b - 1) && !t->capital)
			break;
		if ((t->capital && !(t->bits & (WORD_DET | WORD_ADV))) ||
		    joins_name(p, b - 1)) {
			b--;
			continue;
		}
		/* "National center of Incident readiness and Strategy" */
		if (b - 1 > p->b && t->class == TOKEN_WORD && !t->bits &&
		    p->t[b - 2].capital && !is_possessive(p, b - 2) &&
		    name_word(t->low, NAME_WORD_BODY)) {
			b--;
			continue;
		}
		break;
	}
	return b;
}

/* Past titles and roles before a person's name; `b` when none. */
static size_t
title_end(const struct phrase *p, size_t b)
{
	size_t e = b;

	for (size_t i = p->b; i < p->head; i++)
		if (has_bits(p, i, WORD_TITLE | WORD_ROLE) ||
		    (is_possessive(p, i) && i >= b))
			e = i + 1;
	return e > b ? e : b;
}

static bool
is_acronym(struct str s)
{
	size_t capitals = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] >= 'a' && s.ptr[i] <= 'z')
			return false;
		capitals += s.ptr[i] >= 'A' && s.ptr[i] <= 'Z';
	}
	return capitals > 1;
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
has_body_word(const struct phrase *p, size_t b, size_t e)
{
	for (size_t i = b; i < e; i++)
		if (name_word(name_bare(p->t[i].low), NAME_WORD_BODY))
			return true;
	return false;
}

static bool
tail_tells_role(const struct phrase *p)
{
	size_t i = p->core + 1;

	return is_text(p, p->core, ",") &&
	       (has_bits(p, i, WORD_DET | WORD_ROLE | WORD_TITLE) ||
		has_bits(p, i + 1, WORD_ROLE | WORD_TITLE));
}

static enum holder_kind
kind_of(const struct phrase *p, size_t b, size_t e, bool titled)
{
	struct str last = name_bare(text_of(p, e - 1, e));

	if (name_is_outlet(text_of(p, b, e)) && !titled)
		return HOLDER_OUTLET;
	if (has_body_word(p, b, e))
		return HOLDER_BODY;
	if (titled)
		return HOLDER_PERSON;
	if (name_word(name_bare(p->t[e - 1].low), NAME_WORD_PLACE))
		return HOLDER_BODY;
	if (is_acronym(last) || has_inner_capital(last))
		return HOLDER_BODY;
	if (e - b == 1 && str_ends(last, STR("s")) && last.len > 6 &&
	    !is_possessive(p, b))
		return HOLDER_GROUP; /* "Republicans" */
	if (tail_tells_role(p))
		return HOLDER_PERSON;
	if (b > p->b && is_text(p, b - 1, "the"))
		return HOLDER_BODY;
	return HOLDER_PERSON;
}

static struct str
role_of(const struct phrase *p, size_t name)
{
	size_t e = p->core + 1;

	if (name > p->b)
		return name_bare(text_of(p, p->b, name));
	while (e < p->e && !is_gap(p, e) && !has_bits(p, e, WORD_REL))
		e++;
	if (!tail_tells_role(p))
		return STR("");
	return text_of(p, p->core + 1, e);
}

/* "Secretary of State Jane Roe": past the office to the name. */
static size_t
office_end(const struct phrase *p, size_t b, size_t e)
{
	if (b == p->b || !is_text(p, b, "of") || b + 2 >= e)
		return b;
	return e - b > 3 ? e - 2 : b + 2;
}

/* "Ministry of Foreign …": the title stands in the name of a body. */
static bool
is_ministry(const struct phrase *p, size_t run, size_t b)
{
	for (size_t i = run; i + 1 < b; i++)
		if (name_word(p->t[i].low, NAME_WORD_BODY) &&
		    is_text(p, i + 1, "of") && !has_bits(p, b - 1, WORD_ROLE))
			return true;
	return false;
}

static void
read_named(const struct phrase *p, struct name *ret)
{
	size_t run = run_begin(p), b = title_end(p, run), e = p->head + 1;
	bool titled = b > run || (run > p->b &&
				  has_bits(p, run - 1, WORD_ROLE | WORD_TITLE));

	b = office_end(p, b, e);
	if ((b < e && has_body_word(p, b, e)) || is_ministry(p, run, b))
		b = run; /* "State Department", "Ministry of Foreign Affairs" */
	if (b >= e) {
		b = run; /* "the President" */
		titled = true;
	}
	ret->h.kind = kind_of(p, b, e, titled);
	ret->h.name = name_bare(text_of(p, b, e));
	if (ret->h.kind == HOLDER_PERSON)
		ret->h.role = role_of(p, b);
	ret->sort =
		e - b == 1 && !is_acronym(ret->h.name) ? NAME_SHORT : NAME_FULL;
	ret->plural = ret->h.kind == HOLDER_GROUP;
}

/* "Carter's press secretary, Peter Cook" */
static bool
read_after_comma(const struct phrase *p, struct name *ret)
{
	size_t i = p->core + 1, e = i;

	if (!is_text(p, p->core, ",") ||
	    !has_bits(p, p->head, WORD_ROLE | WORD_TITLE))
		return false;
	while (e < p->e && p->t[e].class == TOKEN_WORD && p->t[e].capital)
		e++;
	if (e < i + 2)
		return false;
	ret->h.kind = HOLDER_PERSON;
	ret->h.name = text_of(p, i, e);
	ret->h.role = name_bare(text_of(p, p->b, p->core));
	ret->sort = NAME_FULL;
	ret->head = e - 1;
	return true;
}

/* "The agency, the National center of X (NISC),": the name says it. */
static bool
read_long_name(struct arena *a, const struct phrase *p, struct name *ret)
{
	size_t b = p->core + 1;
	struct name inner;

	if (!is_text(p, p->core, ",") || p->t[p->head].capital ||
	    !has_bits(p, p->b, WORD_DET) || b + 1 >= p->e)
		return false;
	if (!p->t[b].capital && !(is_text(p, b, "the") && p->t[b + 1].capital))
		return false;
	name_read(a, p->d, (struct span){b, p->e}, &inner);
	if (inner.h.kind != HOLDER_BODY && inner.h.kind != HOLDER_OUTLET)
		return false;
	ret->h.kind = inner.h.kind;
	ret->h.name = inner.h.name;
	ret->head = inner.head;
	return true;
}

/* ---- unnamed ---- */

static bool
is_plural(const struct phrase *p)
{
	struct str s = p->t[p->head].low;

	return (str_ends(s, STR("s")) && !str_ends(s, STR("ss"))) ||
	       str_eq(s, STR("people")) || str_eq(s, STR("police")) ||
	       str_eq(s, STR("men")) || str_eq(s, STR("women"));
}

/* No nationality, and no word that merely begins the sentence. */
static bool
names_org(const struct phrase *p, size_t i)
{
	static const char *const nations[] = {"ese", "ish", "ian", "can"};
	const struct stretch *s = &p->d->sentences.at[p->t[i].sentence];

	if (!p->t[i].capital || has_bits(p, i, WORD_DET | WORD_NUMBER))
		return false;
	if (i == s->tokens.b && !is_acronym(text_of(p, i, i + 1)))
		return false;
	for (size_t k = 0; k < sizeof nations / sizeof *nations; k++)
		if (str_ends(p->t[i].low, str_from(nations[k])))
			return false;
	return true;
}

/* Organisation: the capitalised words before the head, or after "at". */
static struct str
org_of(const struct phrase *p, size_t b)
{
	size_t e;

	for (size_t i = b; i < p->head; i++) {
		if (!names_org(p, i))
			continue;
		for (e = i + 1; e < p->head && p->t[e].capital; e++)
			;
		return name_bare(text_of(p, i, e));
	}
	e = p->head + 1;
	if (!is_text(p, e, "at") && !is_text(p, e, "from") &&
	    !is_text(p, e, "of") && !is_text(p, e, "for") &&
	    !is_text(p, e, "with"))
		return STR("");
	if (is_text(p, e + 1, "knowledge") || is_text(p, e + 1, "direct"))
		return STR("");
	return name_bare(text_of(p, e + 1, p->core));
}

static struct str
basis_of(const struct phrase *p)
{
	size_t b = p->head + 1;

	while (b < p->e && p->t[b].class == TOKEN_PUNCT)
		b++;
	for (size_t i = b; i < p->e; i++) {
		bool opens = has_bits(p, i, WORD_REL) ||
			     is_text(p, i + 1, "knowledge") ||
			     is_text(p, i + 2, "knowledge") ||
			     (opens_tail(p, i) && !has_bits(p, i, WORD_PREP));

		if (opens)
			return text_of(p, i, p->e);
	}
	return STR("");
}

static struct str
first_lower(struct arena *a, struct str s)
{
	struct str rest = str_skip(s, 1);

	return str_fmt(a, "%.*s%.*s", STR_ARG(str_lower(a, str_slice(s, 0, 1))),
		       STR_ARG(rest));
}

static void
read_group(struct arena *a, const struct phrase *p, struct name *ret)
{
	size_t b = p->b;

	ret->h.kind = HOLDER_GROUP;
	ret->h.number = word_number(p->t[b].low);
	if (is_text(p, b, "another"))
		ret->h.number = 1;
	ret->h.name = name_bare(text_of(p, b, p->head + 1));
	if (has_bits(p, b, WORD_NUMBER | WORD_DET | WORD_ROLE))
		ret->h.name = first_lower(a, ret->h.name);
	while (b < p->head && has_bits(p, b, WORD_NUMBER | WORD_DET))
		b++;
	if (is_text(p, b, "of"))
		while (b < p->head && (is_text(p, b, "of") ||
				       has_bits(p, b, WORD_DET | WORD_NUMBER)))
			b++;
	if (ret->h.number == 0 && !is_plural(p))
		ret->h.number = 1;
	ret->h.role = text_of(p, b, p->head + 1);
	if (b == p->b && has_bits(p, b, WORD_ROLE))
		ret->h.role = ret->h.name;
	ret->h.org = org_of(p, b);
	ret->h.basis = basis_of(p);
	ret->plural = ret->h.number != 1;
}

static bool
is_definite(const struct phrase *p)
{
	static const char *const words[] = {"the",   "this",  "that",
					    "these", "those", "both"};

	return LISTED(p->t[p->b].low, words) && p->head + 1 == p->core;
}

/* "a report by the Financial Times", "a Nikkei report": the outlet. */
static bool
read_report(const struct phrase *p, struct name *ret)
{
	size_t b = p->head + 1, e = p->core;

	if (is_text(p, b, "by") || is_text(p, b, "in") ||
	    is_text(p, b, "from")) {
		b++;
	} else {
		e = p->head;
		for (b = e; b > p->b && p->t[b - 1].capital; b--)
			;
	}
	if (b < e && has_bits(p, b, WORD_DET))
		b++;
	if (b >= e || !p->t[b].capital || !p->t[e - 1].capital ||
	    !name_is_outlet(text_of(p, b, e)))
		return false;
	ret->h.kind = HOLDER_OUTLET;
	ret->h.name = name_bare(text_of(p, b, e));
	ret->head = e - 1;
	return true;
}

static void
read_common(struct arena *a, const struct phrase *p, struct name *ret)
{
	struct str low = name_bare(p->t[p->head].low);

	if ((name_word(low, NAME_WORD_DOCUMENT) ||
	     name_word(low, NAME_WORD_OUTLET_NOUN)) &&
	    read_report(p, ret))
		return;
	if (name_word(low, NAME_WORD_OUTLET_NOUN))
		ret->h.kind = HOLDER_OUTLET;
	else if (name_word(low, NAME_WORD_DOCUMENT))
		ret->h.kind = HOLDER_DOCUMENT;
	else if (name_word(low, NAME_WORD_BODY))
		ret->h.kind = HOLDER_BODY;
	else
		ret->h.kind = HOLDER_GROUP;
	ret->h.name = name_bare(text_of(p, p->b, p->core));
	if (ret->h.kind == HOLDER_GROUP)
		read_group(a, p, ret);
	else
		ret->plural = is_plural(p);
	ret->sort = is_definite(p) ? NAME_DEFINITE : NAME_FULL;
}

static bool
is_possessor(struct str low)
{
	static const char *const words[] = {"his", "her", "its", "their"};

	return LISTED(low, words);
}

void
name_read(struct arena *a, const struct doc *d, struct span at,
	  struct name *ret)
{
	struct phrase p = {d, d->tokens.at, at.b, at.e, 0, 0};

	*ret = (struct name){.h = {.kind = HOLDER_UNKNOWN}};
	while (p.b < p.e && ((p.t[p.e - 1].class == TOKEN_PUNCT &&
			      !is_text(&p, p.e - 1, ")")) ||
			     (p.e > p.b + 1 && p.t[p.e - 2].capital &&
			      has_bits(&p, p.e - 1, WORD_ADV))))
		p.e--;
	if (p.b >= p.e)
		return;
	p.core = core_end(&p);
	p.head = head_of(&p);
	ret->head = p.head;
	ret->h.at = (struct span){p.t[p.b].at.b, p.t[p.e - 1].at.e};
	ret->h.text = str_at(d->text, ret->h.at);
	ret->h.name = name_bare(text_of(&p, p.b, p.core));
	if (has_bits(&p, p.b, WORD_REL) && p.core == p.b + 1)
		ret->sort = NAME_RELATIVE;
	else if (is_text(&p, p.e - 1, "them") && p.e - p.b > 2)
		ret->sort = NAME_OF_THEM;
	else if (p.e == p.b + 1 && (has_bits(&p, p.b, WORD_SUBJECT) ||
				    is_possessor(p.t[p.b].low)))
		ret->sort = NAME_PRONOUN;
	else if (read_after_comma(&p, ret) || read_long_name(a, &p, ret))
		return;
	else if (p.t[p.head].capital &&
		 !(p.head == p.b && p.t[p.head].bits & WORD_ROLE))
		read_named(&p, ret);
	else
		read_common(a, &p, ret);
}
