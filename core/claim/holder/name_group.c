/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/holder/name_phrase.h"
#include "claim/holder/name_words.h"
#include "claim/text/word.h"

static bool
is_plural(const struct name_phrase *p)
{
	struct str s = p->c.t[p->head].low;

	return (str_ends(s, STR("s")) && !str_ends(s, STR("ss"))) ||
	       str_eq(s, STR("people")) || str_eq(s, STR("police")) ||
	       str_eq(s, STR("men")) || str_eq(s, STR("women"));
}

/* No nationality, and no word that merely begins the sentence. */
static bool
names_org(const struct name_phrase *p, size_t i)
{
	static const char *const nations[] = {"ese", "ish", "ian", "can"};
	const struct stretch *s = &p->c.d->sentences.at[p->c.t[i].sentence];

	if (!p->c.t[i].capital || token_has(&p->c, i, WORD_DET | WORD_NUMBER))
		return false;
	if (i == s->tokens.b && !name_is_acronym(phrase_text(p, i, i + 1)))
		return false;
	for (size_t k = 0; k < sizeof nations / sizeof *nations; k++)
		if (str_ends(p->c.t[i].low, str_from(nations[k])))
			return false;
	return true;
}

/* "the Ministry of Transport briefed on the talks": before what he knows. */
static size_t
org_end(const struct name_phrase *p, size_t b)
{
	for (size_t i = b + 1; i < p->core; i++)
		if (phrase_tail(p, i) && !token_has(&p->c, i, WORD_PREP))
			return i;
	return p->core;
}

/* Organisation: the capitalised words before the head, or after "at". */
static struct str
org_of(const struct name_phrase *p, size_t b)
{
	size_t e;

	for (size_t i = b; i < p->head; i++) {
		if (!names_org(p, i))
			continue;
		for (e = i + 1; e < p->head && p->c.t[e].capital; e++)
			;
		return name_bare(phrase_text(p, i, e));
	}
	e = p->head + 1;
	if (!token_is(&p->c, e, "at") && !token_is(&p->c, e, "from") &&
	    !token_is(&p->c, e, "of") && !token_is(&p->c, e, "for") &&
	    !token_is(&p->c, e, "with"))
		return STR("");
	if (token_is(&p->c, e + 1, "knowledge") ||
	    token_is(&p->c, e + 1, "direct"))
		return STR("");
	return name_bare(phrase_text(p, e + 1, org_end(p, e + 1)));
}

static struct str
basis_of(const struct name_phrase *p)
{
	size_t b = p->head + 1;

	while (b < p->c.e && p->c.t[b].class == TOKEN_PUNCT)
		b++;
	for (size_t i = b; i < p->c.e; i++) {
		bool opens =
			token_has(&p->c, i, WORD_REL) ||
			token_is(&p->c, i + 1, "knowledge") ||
			token_is(&p->c, i + 2, "knowledge") ||
			(phrase_tail(p, i) && !token_has(&p->c, i, WORD_PREP));

		if (opens)
			return phrase_text(p, i, p->c.e);
	}
	return STR("");
}

static struct str
first_lower(struct arena *a, struct str s)
{
	char *copy;

	if (!s.len || *s.ptr < 'A' || *s.ptr > 'Z')
		return s;
	copy = arena_alloc(a, s.len);
	memcpy(copy, s.ptr, s.len);
	*copy = (char)(*copy + 32);
	return (struct str){copy, s.len};
}

/* "a dozen", "two hundred", "more than 20": 0 when it is no number. */
static uint32_t
group_number(const struct name_phrase *p, size_t b)
{
	static const char *const vague[] = {"few", "handful", "number",
					    "range"};
	static const struct {
		const char *word;
		uint32_t times;
	} scales[] = {{"dozen", 12},
		      {"couple", 2},
		      {"hundred", 100},
		      {"thousand", 1000}};
	uint32_t number;

	number = word_number(p->c.t[b].low);
	if (token_is(&p->c, b, "another"))
		return 1;
	if (TOKEN_IN(&p->c, b + 1, vague))
		return 0;
	for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
		if (token_is(&p->c, b + 1, scales[i].word))
			return number * scales[i].times;
	return number;
}

/* Past what counts them: "two", "a dozen", "dozens of". */
static size_t
count_end(const struct name_phrase *p)
{
	size_t b = phrase_count(p);

	while (b < p->head && (token_has(&p->c, b, WORD_NUMBER | WORD_DET) ||
			       p->c.t[b].class == TOKEN_NUMBER))
		b++;
	if (!token_is(&p->c, b, "of"))
		return b;
	while (b < p->head && (token_is(&p->c, b, "of") ||
			       token_has(&p->c, b, WORD_DET | WORD_NUMBER)))
		b++;
	return b;
}

static void
read_group(struct arena *a, const struct name_phrase *p, struct name *ret)
{
	size_t first = p->c.b, b = count_end(p);

	ret->h.kind = HOLDER_GROUP;
	ret->h.number = group_number(p, phrase_count(p));
	ret->h.name = name_bare(phrase_text(p, first, p->head + 1));
	if (token_has(&p->c, first, WORD_NUMBER | WORD_DET | WORD_ROLE))
		ret->h.name = first_lower(a, ret->h.name);
	if (ret->h.number == 0 && !is_plural(p))
		ret->h.number = 1;
	ret->h.role = phrase_text(p, b, p->head + 1);
	if (b == first && token_has(&p->c, b, WORD_ROLE))
		ret->h.role = ret->h.name;
	ret->h.org = org_of(p, b);
	ret->h.basis = basis_of(p);
	ret->plural = ret->h.number != 1;
}

static bool
is_definite(const struct name_phrase *p)
{
	static const char *const words[] = {"the",   "this",  "that",
					    "these", "those", "both"};

	return TOKEN_IN(&p->c, p->c.b, words) && p->head + 1 == p->core;
}

static bool
is_indefinite(const struct name_phrase *p)
{
	static const char *const words[] = {"a", "an", "another"};

	return TOKEN_IN(&p->c, p->c.b, words) ||
	       token_has(&p->c, p->c.b, WORD_NUMBER);
}

/* "a report by the Financial Times", "a Nikkei report": the outlet. */
static bool
read_report(const struct name_phrase *p, struct name *ret)
{
	size_t b = p->head + 1, e = p->core;

	if (token_is(&p->c, b, "by") || token_is(&p->c, b, "in") ||
	    token_is(&p->c, b, "from")) {
		b++;
	} else {
		e = p->head;
		for (b = e; b > p->c.b && p->c.t[b - 1].capital; b--)
			;
	}
	if (b < e && token_has(&p->c, b, WORD_DET))
		b++;
	if (b >= e || !p->c.t[b].capital || !p->c.t[e - 1].capital ||
	    !name_is_outlet(phrase_text(p, b, e)))
		return false;
	ret->h.kind = HOLDER_OUTLET;
	ret->h.name = name_bare(phrase_text(p, b, e));
	ret->head = e - 1;
	return true;
}

void
name_read_common(struct arena *a, const struct name_phrase *p, struct name *ret)
{
	const struct token *head = &p->c.t[p->head];

	if ((token_names_bare(head, NAME_WORD_DOCUMENT) ||
	     token_names_bare(head, NAME_WORD_OUTLET_NOUN)) &&
	    read_report(p, ret))
		return;
	if (token_names_bare(head, NAME_WORD_OUTLET_NOUN))
		ret->h.kind = HOLDER_OUTLET;
	else if (token_names_bare(head, NAME_WORD_DOCUMENT))
		ret->h.kind = HOLDER_DOCUMENT;
	else if (token_names_bare(head, NAME_WORD_BODY))
		ret->h.kind = HOLDER_BODY;
	else
		ret->h.kind = HOLDER_GROUP;
	if (ret->h.kind == HOLDER_BODY && is_indefinite(p))
		ret->h.kind = HOLDER_GROUP; /* "two firms": unnamed */
	ret->h.name = name_bare(phrase_text(p, p->c.b, p->core));
	if (ret->h.kind == HOLDER_GROUP)
		read_group(a, p, ret);
	else
		ret->plural = is_plural(p);
	ret->sort = is_definite(p) ? NAME_DEFINITE : NAME_FULL;
}
